import { addDays, isFreeDay, type Day } from '@keukentafel/domain/time';
import { type Gebeurtenis } from '@keukentafel/domain/zaak';
import type { InwonerSessie } from '../context.ts';
import type { MedewerkerContext } from '../zaak/actor.ts';
import { plan as planAfspraak } from '../zaak/afspraak.ts';
import { stap, wijsToe, type ZaakVersie } from '../zaak/dossier.ts';
import type { ZaakStand } from '../zaak/views.ts';
import { workday, type Stage } from './stage.ts';
import type { Verhaal } from './verhalen.ts';
import type { DemoZaak } from './zaken.ts';

/** One demo case while it is being played: its version goes up with every step. */
export interface Play {
  stage: Stage;
  spec: DemoZaak;
  verhaal: Verhaal;
  gemeld: Day;
  zaak: ZaakVersie;
  behoefteId: string;
  inwoner: InwonerSessie;
  sub: string;
}

/** A day of the case, never after today. */
export const dayOf = ({ gemeld, stage }: Play, na: number): Day => {
  const day = addDays(gemeld, na);
  return day < stage.today ? day : stage.today;
};

/** The consulent of the case on a day of it, doing this. */
export const staffOn = (play: Play, na: number, actie: string): MedewerkerContext =>
  play.stage.staff(dayOf(play, na), play.sub, actie);

/** Runs one change and remembers the new version. */
export const change = async (play: Play, work: Promise<ZaakStand>): Promise<void> => {
  play.zaak.versie = (await work).versie;
};

export const steps = async (play: Play, na: number, list: readonly Gebeurtenis[]) => {
  for (const gebeurtenis of list)
    await change(
      play,
      stap(staffOn(play, na, 'consulent.zaak.stap'), { ...play.zaak, gebeurtenis }),
    );
};

export const assign = (play: Play, na: number) => {
  const ctx = staffOn(play, na, 'consulent.zaak.wijsToe');
  return change(play, wijsToe(ctx, { ...play.zaak, medewerkerId: ctx.medewerker.id }));
};

/** Plans the visit; a case that still waits for it gets a day that is yet to come. */
export const planVisit = (play: Play, na: number, days: number) => {
  const { stage, spec } = play;
  const ahead = spec.toestand === 'gesprekGepland';
  const from = ahead ? addDays(stage.today, 1 + (spec.geleden % 5)) : dayOf(play, na + days);
  const day = workday(from, isFreeDay, ahead ? 1 : -1);
  return change(
    play,
    planAfspraak(staffOn(play, na, 'consulent.afspraak.plan'), {
      ...play.zaak,
      begin: `${day}T${spec.geleden % 2 === 0 ? '10:00' : '14:30'}`,
      duurMinuten: 90,
      plaats: 'Bij u thuis',
      wie: 'De consulent. Neem gerust iemand mee.',
    }),
  );
};
