import { day } from '@keukentafel/domain/time';
import { bevindingenVan, eisVan } from '../../src/seed/weging.ts';
import { VERHALEN } from '../../src/seed/verhalen.ts';
import { HUIS } from '../../src/zaak/samples.ts';

const [verhaal] = VERHALEN;
if (!verhaal) throw new Error('no story');
const today = day('2026-11-22');
const [bevinding] = bevindingenVan(verhaal, today);

const besluit = {
  ...{ aard: 'Hulp', omvang: 1, eenheid: 'urenPerWeek', vorm: 'zin', uitkomst: 'toegekend' },
  ...{ periodeVan: today, periodeTot: null, motivering: 'Ja.', door: 'x' },
  ...{ doorFunctie: 'x', beslotenOp: today, bekendgemaaktOp: null },
};

const spoed = {
  reden: 'Vandaag thuis uit het ziekenhuis.',
  taken: [{ id: 't', omschrijving: 'Uit bed', eenheid: 'urenPerWeek', hoeveelheid: 1 }],
  ...{ van: today, tot: day('2026-12-22') },
};

/** A complete input for every call that names a case; an old version, so that nothing changes. */
export const inputFor = (path: string, id: string, colleague: string): unknown => {
  const zaak = { id, versie: 1 };
  const need = { id, behoefteId: HUIS, versie: 0 };
  const inputs: Record<string, unknown> = {
    'consulent.zaak.open': { id },
    'consulent.zaak.wijsToe': { ...zaak, medewerkerId: colleague },
    'consulent.zaak.bevoegdheid': {
      ...zaak,
      bevoegdheid: { soort: 'opvang', woonplaats: null, bron: '', verblijf: null },
    },
    'consulent.zaak.stap': { ...zaak, gebeurtenis: 'bevestigen' },
    'consulent.afspraak.plan': {
      ...{ ...zaak, begin: '2026-12-01T10:00', duurMinuten: 60, plaats: 'x', wie: 'x' },
    },
    'consulent.afspraak.annuleer': zaak,
    'consulent.weging.behoefte': { id, leefgebied: 'wonen', omschrijving: 'x' },
    'consulent.weging.eis': { ...need, eis: eisVan(verhaal) },
    'consulent.weging.bevinding': { ...need, trede: bevinding?.trede, bevinding },
    'consulent.weging.spoed': { ...need, versie: 1, spoed },
    'consulent.aanbod.zoek': { id, behoefteId: HUIS },
    'consulent.aanbod.overweeg': {
      ...{ id, behoefteId: HUIS, serviceId: HUIS },
      overweging: {
        // A day to come: refused by the rule behind the door, without an offer to be there.
        ...{
          past: false,
          waarom: 'Te ver.',
          plaats: 'ja',
          gecontroleerdOp: '2027-01-01',
          bron: 'x',
        },
        ...{ bereikbaar: null, draagbaar: null },
      },
    },
    'consulent.verslag.maak': zaak,
    'consulent.verslag.alinea': { ...zaak, alineaId: 'a:x', tekst: 'x' },
    'consulent.verslag.verstrek': zaak,
    'consulent.aanvraag.legVast': { ...zaak, op: today, toelichting: '' },
    'consulent.besluit.neem': { ...zaak, besluit },
    'consulent.besluit.herzie': { ...zaak, besluit: { ...besluit, herzienGrond: 'c' } },
    'consulent.bewaren.beslis': zaak,
    'consulent.document.lijst': { id },
    'consulent.document.verwijder': { id, documentId: HUIS },
  };
  return inputs[path];
};
