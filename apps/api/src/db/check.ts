import { sql } from 'drizzle-orm';
import { check, type AnyPgColumn } from 'drizzle-orm/pg-core';

/** Text with a check instead of an enum type: adding a value is then an ordinary migration. */
export const oneOf = (name: string, column: AnyPgColumn, values: readonly string[]) => {
  const list = sql.raw(values.map((value) => `'${value}'`).join(', '));
  return check(name, sql`${column} in (${list})`);
};
