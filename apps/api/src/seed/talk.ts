import { addDays } from '@keukentafel/domain/time';
import { NOG_INVULLEN } from '@keukentafel/domain/zaak';
import { alinea, maak, verstrek } from '../verslag/verslag.ts';
import { verstrekSpoed } from '../zaak/spoed.ts';
import { behoefte, bevinding, eis } from '../zaak/weging.ts';
import { change, dayOf, staffOn, type Play } from './play.ts';
import { bevindingenVan, eisVan, maatwerkVan } from './weging.ts';

/** A case without a plan gets its need from the talk. */
export const addNeed = async (play: Play, na: number): Promise<void> => {
  if (play.spec.plan === 'binnen' || play.spec.plan === 'teLaat') return;
  const { id } = play.zaak;
  const { leefgebied, behoefte: omschrijving } = play.verhaal;
  const { behoefteId } = play;
  await behoefte(staffOn(play, na, 'consulent.weging.behoefte'), {
    id,
    behoefteId,
    leefgebied,
    omschrijving,
    versie: 0,
  });
};

/** Temporary help in an urgent case, before any rung was weighed (Wmo 2015 art. 2.3.3). */
export const giveAtOnce = async (play: Play, na: number): Promise<void> => {
  await addNeed(play, na);
  const van = dayOf(play, na);
  const spoed = {
    reden: 'De hulp van thuis viel weg. Wachten op het onderzoek kan niet.',
    ...{ taken: eisVan(play.verhaal).taken, van, tot: addDays(van, 42) },
  };
  const { zaak, behoefteId } = play;
  await change(
    play,
    verstrekSpoed(staffOn(play, na, 'consulent.weging.spoed'), { ...zaak, behoefteId, spoed }),
  );
};

/** Weighs the need; `half` leaves the upper rungs open, so that the screen shows what blocks. */
export const weigh = async (play: Play, na: number, half: boolean): Promise<void> => {
  const ctx = staffOn(play, na, 'consulent.weging.bevinding');
  const at = { id: play.zaak.id, behoefteId: play.behoefteId, versie: 0 };
  await eis(ctx, { ...at, eis: eisVan(play.verhaal) });
  const op = dayOf(play, na);
  const found = bevindingenVan(play.verhaal, op);
  const all = half ? found.slice(0, 3) : [...found, maatwerkVan(play.verhaal, addDays(op, 30))];
  for (const one of all) await bevinding(ctx, { ...at, trede: one.trede, bevinding: one });
};

/** Makes the draft, and writes what the draft says is still open. */
export const draft = async (play: Play, na: number): Promise<void> => {
  const ctx = staffOn(play, na, 'consulent.verslag.maak');
  const { versie, alineas } = await maak(ctx, play.zaak);
  play.zaak.versie = versie;
  for (const one of alineas.filter(({ tekst }) => tekst.includes(NOG_INVULLEN)))
    await alinea(ctx, {
      ...{ id: play.zaak.id, alineaId: one.id, versie: one.versie },
      tekst: 'Dit is met u besproken. Er is nu niets extra nodig.',
    });
};

export const give = (play: Play, na: number): Promise<void> =>
  change(play, verstrek(staffOn(play, na, 'consulent.verslag.verstrek'), play.zaak));
