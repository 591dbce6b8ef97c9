import type { Page } from '@playwright/test';
import { tokenHash } from '../../../../apps/api/src/crypto/token.ts';
import { openDatabase } from '../../../../apps/api/src/db/database.ts';
import { DATABASE, startOrJoin } from '../../../../apps/api/src/postgres/server.ts';

/** Makes it some minutes ago that the person in this browser signed in; nobody has to wait for it. */
export async function signedInBefore(page: Page, minutes: number): Promise<void> {
  const cookies = await page.context().cookies();
  const token = cookies.find(({ name }) => name === 'ktm')?.value ?? '';
  const server = await startOrJoin(process.env['E2E_DATA'] ?? '');
  const { pool, close } = openDatabase(server.url(DATABASE), 1);
  try {
    const { rowCount } = await pool.query(
      `update sessie set bevestigd_op = bevestigd_op - make_interval(mins => $1)
        where token_hash = $2`,
      [minutes, tokenHash(token)],
    );
    if (rowCount !== 1) throw new Error('this browser has no session');
  } finally {
    await close();
    await server.stop();
  }
}
