import { recordKey, recordsOf, type PlanRecord } from '@keukentafel/domain/plan';
import { randomUUID } from 'node:crypto';
import type { SaveResult, PlanView } from '../../src/plan/views.ts';
import { antwoord, behoefte } from '../../src/zaak/samples.ts';
import type { BehoefteStand } from '../../src/zaak/views.ts';
import type { Answered, Call } from './client.ts';

export type Known = { versie: number; tekst: string };

/** What came of a save: nothing known, or the version that is stored and the text it holds. */
export type Saved = { status: number; fout: string | null; stored: Known | null };

/** Somebody with texts of their own: saves them one at a time and can ask for all of them. */
export type Holder = {
  keys: readonly string[];
  save: (call: Call, mutatie: string, key: string, wish: Known) => Promise<Saved>;
  load: (call: Call) => Promise<Map<string, Known>>;
};

const VRAGEN = ['watLuktNiet', 'watGaatGoed', 'watGeprobeerd'] as const;
const LONGEST_NEED = 300;

const recordOf = (key: string, tekst: string): PlanRecord => {
  const vraag = VRAGEN.find((one) => one === key);
  return vraag
    ? antwoord({ vraag, tekst })
    : behoefte({ omschrijving: tekst.slice(0, LONGEST_NEED) });
};

const textOf = (record: PlanRecord): string => {
  if (record.soort === 'behoefte') return record.omschrijving;
  return record.soort === 'antwoord' ? record.tekst : '';
};

const failed = ({ status, fout }: Answered): Saved => ({ status, fout, stored: null });

/** A resident with a plan: the need first, then three answers about it. */
export const resident = (token: string, clientIp: string): Holder => ({
  keys: ['behoefte', ...VRAGEN],
  save: async (call, mutatie, key, { tekst, versie }) => {
    const record = recordOf(key, tekst);
    const input = { records: [{ record, versie: versie - 1 }] };
    const answer = await call('inwoner.plan.save', input, { token, clientIp, mutatie });
    if (answer.status !== 200) return failed(answer);
    const { versies, conflicten } = answer.data as SaveResult; // what this procedure answers
    const other = conflicten[0];
    const now = other ? other.versie : (versies[recordKey(record)] ?? 0);
    const stored = { versie: now, tekst: other ? textOf(other.record) : textOf(record) };
    return { status: 200, fout: null, stored };
  },
  load: async (call) => {
    const answer = await call('inwoner.plan.get', undefined, { token, clientIp });
    if (answer.status !== 200) throw new Error(`plan.get answers ${answer.status}`);
    const { plan, versies } = answer.data as PlanView; // what this procedure answers
    const texts = new Map(recordsOf(plan).map((record) => [recordKey(record), textOf(record)]));
    const known = ['behoefte', ...VRAGEN].map((key): [string, Known] => {
      const at = recordKey(recordOf(key, ''));
      return [key, { versie: versies[at] ?? 0, tekst: texts.get(at) ?? '' }];
    });
    return new Map(known);
  },
});

type Zaak = { behoeften: BehoefteStand[] };
type Stale = { versie: number; waarde: { omschrijving: string } | null };

/** A consulent who writes down needs in a case; each is logged in the same transaction. */
export const consulent = (token: string, id: string): Holder => {
  const needs = new Map(Array.from({ length: 3 }, (_, at) => [`nood-${at}`, randomUUID()]));
  const caller = { token, clientIp: '192.0.2.250' };
  return {
    keys: [...needs.keys()],
    save: async (call, mutatie, key, { tekst, versie }) => {
      const omschrijving = tekst.slice(0, LONGEST_NEED);
      const input = { id, behoefteId: needs.get(key), leefgebied: 'wonen', omschrijving };
      const answer = await call(
        'consulent.weging.behoefte',
        { ...input, versie: versie - 1 },
        { ...caller, mutatie },
      );
      if (answer.status === 409) {
        const { versie: now, waarde } = answer.huidig as Stale; // what a stale write is told
        return {
          status: 200,
          fout: null,
          stored: { versie: now, tekst: waarde?.omschrijving ?? '' },
        };
      }
      if (answer.status !== 200) return failed(answer);
      const { behoefte: made } = answer.data as { behoefte: BehoefteStand }; // of this procedure
      return { status: 200, fout: null, stored: { versie: made.versie, tekst: made.omschrijving } };
    },
    load: async (call) => {
      const answer = await call('consulent.zaak.open', { id }, caller);
      if (answer.status !== 200) throw new Error(`zaak.open answers ${answer.status}`);
      const { behoeften } = answer.data as Zaak; // what this procedure answers
      return new Map(
        [...needs].map(([key, need]) => {
          const found = behoeften.find((one) => one.id === need);
          return [key, { versie: found?.versie ?? 0, tekst: found?.omschrijving ?? '' }];
        }),
      );
    },
  };
};
