import { readInstellingen } from '@keukentafel/domain/instellingen';
import type { Db } from '../db/database.ts';
import { gemeente as table } from '../db/schema.ts';
import type { Instellingen } from './instellingen.ts';

export type Gemeente = {
  id: string;
  code: string;
  naam: string;
  thema: string;
  voorbeeld: boolean;
  hosts: string[];
  instellingen: Instellingen;
};

/** All municipalities of this installation. Their rows are public; reading needs no tenant. */
export const gemeenten = async (db: Db): Promise<Gemeente[]> => {
  const rows = await db.select().from(table).orderBy(table.code);
  return rows.map(({ gemeenteId, instellingen, ...rest }) => ({
    ...{ id: gemeenteId, ...rest },
    instellingen: checked(instellingen),
  }));
};

/** @throws DomainError ongeldig when the stored policy is not one: a wrong rule decides nothing. */
const checked = ({ beleid, ...rest }: Instellingen): Instellingen =>
  beleid ? { ...rest, beleid: readInstellingen(beleid) } : rest;

const withoutPort = (host: string): string => host.trim().toLowerCase().replace(/:\d+$/, '');

/** The municipality that answers on this host name, or null. */
export const atHost = (all: Gemeente[], host: string): Gemeente | null =>
  all.find((one) => one.hosts.includes(withoutPort(host))) ?? null;
