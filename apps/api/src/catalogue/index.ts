export { catalogueExport, catalogueImport, catalogueSearch } from './commands.ts';
export { importHsds, type ImportLine } from './import.ts';
export { placeOf, type Place } from './places.ts';
export { catalogueRouter } from './router.ts';
export { officialExamples, seedCatalogue } from './seed/index.ts';
