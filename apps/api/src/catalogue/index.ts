export { catalogueExport, catalogueImport, catalogueSearch } from './commands.ts';
export { seedCatalogue } from './seed/index.ts';
