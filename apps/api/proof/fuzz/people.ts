import { policyOf } from '@keukentafel/domain/policy';
import { staffSession, type InProcess } from '../kit/inProcess.ts';
import { melding } from '../../src/zaak/samples.ts';
import { callerOf, type Call } from '../crash/client.ts';
import { pick } from './corpus.ts';

const STAFF = ['samira', 'petra', 'kees', 'ina', 'fatma'] as const;
const LASTS = 400;

/** Whoever may call something, signed in, and again when the fuzz has signed them out. */
export type People = {
  tokenFor: (path: string, random: () => number) => Promise<string>;
  /** This token opens nothing any more: the fuzz has signed its holder out. */
  ended: (token: string) => void;
};

const resident = async (call: Call): Promise<string> => {
  const { data } = await call('inwoner.plan.start', undefined, { clientIp: '192.0.2.9' });
  const { token } = data as { token: string }; // what this procedure answers
  await call('inwoner.melding.doe', { melding: melding(), planMeesturen: true }, { token });
  return token;
};

export const openPeople = (world: InProcess): People => {
  const call = callerOf((path, init) => world.app.request(path, init), world.serviceKey);
  const live = new Map<string, { token: string; left: number }>();
  const tokenOf = async (who: string): Promise<string> => {
    const known = live.get(who);
    if (known && (known.left -= 1) > 0) return known.token;
    const token = who === 'inwoner' ? await resident(call) : await staffSession(world, who);
    live.set(who, { token, left: LASTS });
    return token;
  };
  const tokenFor = async (path: string, random: () => number): Promise<string> => {
    const stranger = random();
    if (stranger < 0.03) return '';
    const row = policyOf(path);
    if (row?.rol === 'inwoner' && stranger < 0.95) return tokenOf('inwoner');
    const { functies } = row ?? {};
    if (functies?.includes('consulent')) return tokenOf(stranger < 0.8 ? 'samira' : 'petra');
    if (functies?.includes('cataloogredacteur') && stranger < 0.9) return tokenOf('kees');
    return tokenOf(pick(random, STAFF));
  };
  const ended = (token: string): void => {
    for (const [who, one] of live) if (one.token === token) live.delete(who);
  };
  return { tokenFor, ended };
};
