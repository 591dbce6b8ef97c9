import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { tempFolder } from '../../testing/folder.ts';
import { VOORBEELDSTAD } from '../../testing/gemeenten.ts';
import { brieven } from './brieven.ts';
import { openPost } from './post.ts';

const PRODUCTION = {
  KEUKENTAFEL_MODE: 'production',
  KEY_FILE: '/etc/keukentafel/sleutels.json',
  API_SERVICE_KEY: '8fK2-vQ7mZ4tR9wX1cB6nY3pL5sD0hJg',
  OIDC_ISSUER: 'https://aanmelden.example',
  ORIGINS: 'https://plan.example https://werk.example',
  PROXY_COUNT: '1',
  SECURITY_CONTACT: 'mailto:melding@plan.example',
};

test('in the demonstration a mail is a file, and nothing leaves the machine', async () => {
  const folder = tempFolder();
  const post = openPost(readConfig({ DATA_DIR: folder, PORT_INWONER: '4400' }));
  const link = `${post?.adres(VOORBEELDSTAD)}/aanbieders/link/geheim`;
  await post?.stuur(VOORBEELDSTAD, brieven.beheer(VOORBEELDSTAD, 'a@b.example', 'De Brug', link));
  const [name = ''] = readdirSync(join(folder, 'mail'));
  const text = readFileSync(join(folder, 'mail', name), 'utf8');
  expect(name).toMatch(/\.eml$/);
  expect(text).toContain('To: a@b.example');
  expect(text).toContain('http://localhost:4400/aanbieders/link/geheim');
  rmSync(folder, { recursive: true });
});

test('production without a way to send starts, and sends nothing', () => {
  expect(openPost(readConfig(PRODUCTION))).toBeNull();
});

test('production that sends must say who from, and writes its own address, never the asked one', () => {
  const MAIL_URL = 'smtps://post.example:465';
  expect(() => readConfig({ ...PRODUCTION, MAIL_URL })).toThrow(/MAIL_FROM/);
  const config = readConfig({ ...PRODUCTION, MAIL_URL, MAIL_FROM: 'kaart@plan.example' });
  const here = { naam: 'Hier', hosts: ['werk.example', 'plan.example'] };
  expect(openPost(config)?.adres(here)).toBe('https://plan.example');
});
