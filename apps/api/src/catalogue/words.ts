import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** As much of an id as no two municipalities share. */
const MARK = 12;

/**
 * Words that each begin with a mark of their municipality. An index of plain words keeps one list
 * per word for the whole country, and the beginning of a word reads all lists that begin so; an
 * index of these reads what one municipality has, however many share the database.
 */
export const ownWords = (gemeenteId: SQLWrapper, words: SQLWrapper): SQL =>
  sql`(regexp_replace(strip(${words})::text, '(^| )''', '\\1''' || right(${gemeenteId}::text, ${sql.raw(`${MARK}`)}), 'g')::tsvector)`;

/** A full-text query for those words; only letters, digits and the signs of `textQuery` in it. */
export const ownQuery = (gemeenteId: string, query: string): SQL =>
  sql`regexp_replace(to_tsquery('dutch', ${query})::text, '''([^'']+)''', ${`'${gemeenteId.slice(-MARK)}\\1'`}, 'g')::tsquery`;
