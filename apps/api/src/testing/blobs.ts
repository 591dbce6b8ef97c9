import type { TestApi } from './api.ts';

/** Every sealed value of a municipality, wherever it is stored, as `table.column`. */
export const allBlobs = async ({ sql }: TestApi, gemeenteId: string) => {
  const { rows: columns } = await sql<{ place: string; name: string }>(
    gemeenteId,
    `select format('%I.%I', table_schema, table_name) as place, column_name as name
       from information_schema.columns
      where data_type = 'bytea' and table_schema in ('public', 'sleutels') order by 1, 2`,
  );
  const found: { where: string; blob: Buffer }[] = [];
  for (const { place, name } of columns) {
    const { rows } = await sql<{ blob: Buffer }>(
      gemeenteId,
      `select ${name} as blob from ${place} where gemeente_id = $1 and ${name} is not null`,
      [gemeenteId],
    );
    found.push(...rows.map(({ blob }) => ({ where: `${place}.${name}`, blob })));
  }
  return found;
};
