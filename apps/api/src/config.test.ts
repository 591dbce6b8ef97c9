import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

const PRODUCTION = {
  KEUKENTAFEL_MODE: 'production',
  KEY_FILE: '/etc/keukentafel/sleutels.json',
  API_SERVICE_KEY: '8fK2-vQ7mZ4tR9wX1cB6nY3pL5sD0hJg',
  OIDC_ISSUER: 'https://aanmelden.example',
  ORIGINS: 'https://plan.example https://werk.example',
  PROXY_COUNT: '1',
  SECURITY_CONTACT: 'mailto:veiligheid@gemeente.example',
};

test('without settings it is the demonstration on loopback', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    ...{ demo: true, host: '127.0.0.1', databaseUrl: null },
    ports: { inwoner: 3000, consulent: 3001, api: 3002, idp: 3003 },
  });
});

test('production with everything it needs', () => {
  expect(readConfig(PRODUCTION)).toMatchObject({ demo: false, oidc: { scheme: 'https' } });
});

test.for([
  { setting: { KEUKENTAFEL_MODE: 'test' }, says: /KEUKENTAFEL_MODE/ },
  { setting: { PORT_API: '70000' }, says: /PORT_API/ },
  { setting: { PORT_API: 'drie' }, says: /PORT_API/ },
  { setting: { DATABASE_URL: 'geen adres' }, says: /DATABASE_URL/ },
  { setting: { ...PRODUCTION, KEY_FILE: undefined }, says: /KEY_FILE/ },
  { setting: { ...PRODUCTION, API_SERVICE_KEY: undefined }, says: /API_SERVICE_KEY/ },
  { setting: { ...PRODUCTION, API_SERVICE_KEY: 'kort' }, says: /API_SERVICE_KEY/ },
  { setting: { ...PRODUCTION, API_SERVICE_KEY: 'x'.repeat(32) }, says: /API_SERVICE_KEY/ },
  { setting: { ...PRODUCTION, API_SERVICE_KEY: 'geheim'.repeat(6) }, says: /API_SERVICE_KEY/ },
  { setting: { ...PRODUCTION, OIDC_ISSUER: 'http://x.example' }, says: /OIDC_ISSUER/ },
  { setting: { ...PRODUCTION, ORIGINS: '' }, says: /ORIGINS/ },
  { setting: { ...PRODUCTION, ORIGINS: 'https://a.example http://b.example' }, says: /b\.example/ },
  { setting: { ...PRODUCTION, PROXY_COUNT: undefined }, says: /PROXY_COUNT/ },
  { setting: { ...PRODUCTION, SECURITY_CONTACT: undefined }, says: /SECURITY_CONTACT/ },
  { setting: { PROXY_COUNT: '-1' }, says: /PROXY_COUNT/ },
  { setting: { PROXY_COUNT: 'twee' }, says: /PROXY_COUNT/ },
  { setting: { KEUKENTAFEL_MOED: 'production' }, says: /KEUKENTAFEL_MOED is not a setting/ },
  { setting: { SECURITY_CONTACT: 'http://x.example' }, says: /SECURITY_CONTACT/ },
])('refused with one line: $says', ({ setting, says }) => {
  expect(() => readConfig(setting)).toThrow(says);
});

test('the line never shows a secret', () => {
  const secret = { ...PRODUCTION, API_SERVICE_KEY: 'geheim' };
  expect(() => readConfig(secret)).toThrow(/^(?!.*geheim)/);
});
