import { withTenant, type Db } from '../db/database.ts';
import { newId } from '../db/id.ts';
import { gemeente, medewerker, team } from '../db/schema.ts';
import type { Gemeente } from '../gemeente/gemeente.ts';
import * as demo from '../seed/gemeenten.ts';
import type { DemoGemeente } from '../seed/gemeenten.ts';

const instellingen = (naam: string): Gemeente['instellingen'] => ({
  clientondersteuning: {
    naam: `Cliëntondersteuning ${naam}`,
    telefoon: '0800 000 00 01',
    email: 'hulp@example.org',
    web: 'https://example.org',
    uitleg: 'Gratis en onafhankelijk.',
  },
  wmoLoket: {
    naam: `Wmo-loket ${naam}`,
    telefoon: '14 000',
    adres: 'Markt 1',
    tijden: 'Elke werkdag van 9.00 tot 17.00 uur',
  },
  spoedTelefoon: '14 000',
  lezers: 'de consulenten van het Wmo-team',
});

export const VOORBEELDSTAD: Gemeente = {
  id: newId(),
  code: 'vb',
  naam: 'Voorbeeldstad',
  thema: 'voorbeeldstad',
  voorbeeld: true,
  hosts: ['localhost', '127.0.0.1'],
  instellingen: instellingen('Voorbeeldstad'),
};

export const WATERRIJK: Gemeente = {
  ...VOORBEELDSTAD,
  id: newId(),
  code: 'wr',
  naam: 'Waterrijk',
  thema: 'waterrijk',
  hosts: ['waterrijk.localhost'],
  instellingen: instellingen('Waterrijk'),
};

const addPeople = async (
  db: Db,
  { id: gemeenteId, ...rest }: Gemeente,
  people: DemoGemeente['people'],
) =>
  withTenant(db, gemeenteId, async (tx) => {
    await tx.insert(gemeente).values({ gemeenteId, ...rest });
    const names = [...new Set(people.flatMap(({ team: name }) => name ?? []))];
    const teams = names.map((naam) => ({ gemeenteId, id: newId(), naam }));
    await tx.insert(team).values(teams);
    for (const { team: name, ...person } of people) {
      const teamId = teams.find(({ naam }) => naam === name)?.id ?? null;
      await tx.insert(medewerker).values({ gemeenteId, id: newId(), teamId, ...person });
    }
  });

/** The two municipalities of the tests, with the people the contract names. */
export const addGemeenten = async (db: Db): Promise<void> => {
  await addPeople(db, VOORBEELDSTAD, demo.VOORBEELDSTAD.people);
  await addPeople(db, WATERRIJK, demo.WATERRIJK.people);
};
