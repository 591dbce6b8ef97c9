export * from './location.ts';
export * from './organization.ts';
export {
  Attribute,
  Contact,
  Funding,
  Language,
  Metadata,
  Phone,
  Program,
  Schedule,
  Taxonomy,
  TaxonomyTerm,
  Url,
} from './parts.ts';
export * from './service.ts';
