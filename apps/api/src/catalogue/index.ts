export { catalogueExport, catalogueImport, catalogueSearch, catalogueTables } from './commands.ts';
export { seedCatalogue } from './seed/index.ts';
