import { WATERRIJK } from '../../src/testing/gemeenten.ts';
import { openDatabase } from '../../src/db/database.ts';

/** Rows of another municipality beside ours: the tables and indexes are as large as in use. */
export const fill = async (url: string, dossiers: number, lines: number): Promise<void> => {
  const { pool, close } = openDatabase(url, 1, 600_000);
  const id = WATERRIJK.id;
  const bytes = (times: number) => `decode(repeat(md5(random()::text), ${times}), 'hex')`;
  await pool.query(`begin; set local app.gemeente = '${id}';
    with made as (insert into plan (gemeente_id, id, aangemaakt_op, gewijzigd_op)
      select '${id}', gen_random_uuid(), now(), now() from generate_series(1, ${dossiers}) returning id)
    insert into plan_record (gemeente_id, plan_id, sleutel, versie, inhoud, gewijzigd_op)
      select '${id}', made.id, part::text, 1, ${bytes(40)}, now() from made, generate_series(1, 5) part;
    insert into audit_regel (gemeente_id, seq, op, door, rol, actie, object, relatie, reden, nood,
        uitkomst, spoor, vorige, mac)
      select '${id}', at, now(), md5(at::text), 'medewerker', 'consulent.zaak.open', gen_random_uuid(),
        'eigenTeam', 'behandeling', false, 'ok', md5(at::text), ${bytes(2)}, ${bytes(2)}
      from generate_series(1, ${lines}) at;
    commit`);
  await pool.query('vacuum analyze');
  await close();
};
