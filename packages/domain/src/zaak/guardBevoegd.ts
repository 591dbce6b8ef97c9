import type { Belemmering, Eis, Guard } from './guard.ts';

const WOONPLAATS = 'Wmo 2015, artikel 1.2.1';
const VERBLIJF = 'Wmo 2015, artikel 1.2.2';
const DOORZENDEN = 'Awb, artikel 2:3';
const no = (zin: string, artikel: string): Belemmering => ({ zin, artikel });

/** Which municipality must act is recorded as a conclusion, with its source in the file. */
export const bevoegdBekend: Eis = ({ bevoegd }) =>
  bevoegd ? null : no('Leg eerst vast waar de inwoner woont, en waar dat uit blijkt.', WOONPLAATS);

export const verblijfBekend: Eis = ({ verblijf }) =>
  verblijf
    ? null
    : no('Leg eerst vast of de inwoner Nederlander is of hier rechtmatig verblijft.', VERBLIJF);

/** Only what another municipality must do is forwarded. */
export const anderBevoegd: Guard = ({ bevoegd }) => {
  if (bevoegd === 'nietBevoegd') return null;
  if (bevoegd) return no('Deze gemeente is zelf bevoegd. Doorzenden kan dan niet.', DOORZENDEN);
  return no('Leg eerst vast welke gemeente bevoegd is.', DOORZENDEN);
};

/** Whoever sent it is told at the same time. */
export const afzenderIngelicht: Eis = ({ ingelichtOp, vandaag }) => {
  if (!ingelichtOp) return no('Laat de inwoner meteen weten dat u doorstuurt.', DOORZENDEN);
  return vandaag && ingelichtOp > vandaag
    ? no('De dag waarop u dit vertelde, moet nog komen.', DOORZENDEN)
    : null;
};

/** Maatwerk is for who lives here, or turns here for shelter, and resides lawfully. */
export const hulpMag: Eis = ({ verblijf }, _op, { bevoegd, verblijfOp }) => {
  if (!bevoegd) return no('Leg eerst vast welke gemeente bevoegd is.', WOONPLAATS);
  if (bevoegd === 'nietBevoegd')
    return no('Een andere gemeente is bevoegd. Hulp toekennen kan hier niet.', WOONPLAATS);
  if (!verblijfOp || !verblijf)
    return no(
      'Leg eerst vast of de inwoner Nederlander is of hier rechtmatig verblijft.',
      VERBLIJF,
    );
  return verblijf === 'voldoetNiet'
    ? no('De inwoner verblijft hier niet rechtmatig. Hulp toekennen kan dan niet.', VERBLIJF)
    : null;
};
