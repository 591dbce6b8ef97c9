export { catalogueExport, catalogueImport, catalogueSearch, catalogueTables } from './commands.ts';
export { seedCatalogue, seedManyServices } from './seed/index.ts';
