export { catalogueExport, catalogueImport, catalogueSearch } from './commands.ts';
export { seedCatalogue, seedManyServices } from './seed/index.ts';
