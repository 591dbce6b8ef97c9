import { z } from 'zod';

/** Kinds of help, to tell under which law a task falls. The texts are in `WETTEN_BEREIK`. */
export const HULPSOORTEN = {
  huishouden: { naam: 'hulp bij het huishouden' },
  begeleiding: { naam: 'begeleiding' },
  dagbesteding: { naam: 'een plek om overdag iets te doen' },
  persoonlijkeVerzorging: { naam: 'hulp bij wassen en aankleden' },
  verpleging: { naam: 'verpleging' },
  behandeling: { naam: 'behandeling' },
  logeeropvang: { naam: 'logeren buitenshuis' },
  vervoer: { naam: 'vervoer in de buurt' },
  rolstoel: { naam: 'een rolstoel' },
  vervoermiddel: { naam: 'een scootmobiel of ander vervoermiddel' },
  hulpmiddel: { naam: 'een hulpmiddel in huis' },
  woningaanpassing: { naam: 'een aanpassing van de woning' },
  beschermdWonen: { naam: 'beschermd wonen' },
  opvang: { naam: 'opvang' },
  werk: { naam: 'hulp op het werk' },
  school: { naam: 'hulp op school' },
  geld: { naam: 'hulp bij geldzaken' },
} as const;

export const Hulpsoort = z.enum([
  'huishouden',
  'begeleiding',
  'dagbesteding',
  'persoonlijkeVerzorging',
  'verpleging',
  'behandeling',
  'logeeropvang',
  'vervoer',
  'rolstoel',
  'vervoermiddel',
  'hulpmiddel',
  'woningaanpassing',
  'beschermdWonen',
  'opvang',
  'werk',
  'school',
  'geld',
]);
export type Hulpsoort = keyof typeof HULPSOORTEN;
