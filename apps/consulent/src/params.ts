import { defineParams } from '@sveltejs/kit/params';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const TREDEN = [
  'eigenKracht',
  'gebruikelijkeHulp',
  'mantelzorg',
  'sociaalNetwerk',
  'zelfRegelenEnBetalen',
  'algemeenGebruikelijk',
  'voorliggendeWet',
  'algemeneVoorziening',
  'maatwerkvoorziening',
] as const;

// Plain functions: this file also runs in the browser, where a schema library is too much.
export const params = defineParams({
  uuid: (param) => (UUID.test(param) ? param : undefined),
  trede: (param) => TREDEN.find((trede) => trede === param),
});
