import { stelVast } from '../zaak/bevoegdheid.ts';
import { stap } from '../zaak/dossier.ts';
import { change, dayOf, staffOn, type Play } from './play.ts';

const REGISTER = 'inzage in de basisregistratie personen';

/** The resident lives here and may get help here (Wmo 2015 arts. 1.2.1 and 1.2.2). */
export const livesHere = (play: Play, na: number): Promise<void> => {
  const ctx = staffOn(play, na, 'consulent.zaak.bevoegdheid');
  const bevoegdheid = {
    ...{ soort: 'ondersteuning' as const, woonplaats: ctx.gemeente.naam, bron: REGISTER },
    verblijf: { status: 'nederlander' as const, bron: REGISTER },
  };
  return change(play, stelVast(ctx, { ...play.zaak, bevoegdheid }));
};

/** The resident turns out to live elsewhere: told and forwarded the same day (Awb 2:3). */
export const forward = async (play: Play, na: number): Promise<void> => {
  const ctx = staffOn(play, na, 'consulent.zaak.bevoegdheid');
  const bevoegdheid = {
    ...{ soort: 'ondersteuning' as const, woonplaats: 'Elders', bron: REGISTER, verblijf: null },
  };
  await change(play, stelVast(ctx, { ...play.zaak, bevoegdheid }));
  const gegevens = { ingelichtOp: dayOf(play, na) };
  await change(play, stap(ctx, { ...play.zaak, gebeurtenis: 'doorzenden', gegevens }));
};
