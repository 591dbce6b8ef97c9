import { setTimeout as wait } from 'node:timers/promises';
import { NOTICE_MS } from '../../src/crypto/keyFile.ts';
import { rotateKeys } from '../../src/crypto/rotate.ts';
import { openDatabase } from '../../src/db/database.ts';

/** One change of key, as a process that can be killed. */
const [url = '', path = ''] = process.argv.slice(2);
const { db, close } = openDatabase(url);
await rotateKeys({ db, path, command: null, settle: () => wait(4 * NOTICE_MS) });
await close();
