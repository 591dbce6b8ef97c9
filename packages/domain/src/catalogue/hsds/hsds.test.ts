import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../time/index.ts';
import { stableId } from '../stable-id.ts';
import { canonicalJson } from './clean.ts';
import { fromHsds } from './from-hsds.ts';
import { allTerms, categoryTerm, LINK, tredeTerm, toegangTerm } from './terms.ts';
import { organizationToHsds, serviceToHsds, surroundingsOf } from './to-hsds.ts';

const uuid = (name: string) => stableId('test', name);
const organization = { id: uuid('org'), name: 'De Brug', description: 'Thuiszorg' };
const service = { id: uuid('service'), name: 'Wijkverpleging', status: 'active', organization };

const bundleFrom = (json: unknown) => {
  const reading = fromHsds(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading;
};
const onceMore = (json: unknown) => {
  const { bundle } = bundleFrom(json);
  const [entry] = bundle.services;
  if (!entry) throw new Error('no service');
  return serviceToHsds(entry, surroundingsOf(bundle));
};

const rich = {
  ...service,
  assured_date: '2026-10-01',
  description: 'Hulp bij wassen.',
  phones: [{ id: uuid('phone'), number: '0199 55 0001', extension: 12 }],
  schedules: [
    { id: uuid('hours'), freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00:00' },
    {
      ...{ id: uuid('meeting'), dtstart: '2026-11-25', description: 'Kom langs.' },
      attributes: [
        {
          ...{ id: uuid('marker'), link_type: LINK.activiteit, label: 'Open dag' },
          value: uuid('place'),
        },
      ],
    },
  ],
  service_at_locations: [
    {
      id: uuid('placement'),
      location: { id: uuid('place'), location_type: 'physical', latitude: 52, longitude: 4.7 },
    },
  ],
  attributes: [
    { id: uuid('a1'), link_type: LINK.trede, taxonomy_term: tredeTerm('voorliggend') },
    { id: uuid('a2'), link_type: LINK.toegang, taxonomy_term: toegangTerm('verwijzing') },
    { id: uuid('a3'), link_type: LINK.categorie, taxonomy_term: categoryTerm('ZO-WIJK') },
    {
      id: uuid('a4'),
      link_type: LINK.beschikbaarheid,
      value: 'wachtlijst;2026-11-01;6;Loket; Noord',
    },
    { id: uuid('a5'), link_type: 'keurmerk', value: 'goud' },
  ],
};

test('our attributes become facts; those of others stay', () => {
  const [entry] = bundleFrom(rich).bundle.services;
  expect(entry).toMatchObject({
    ...{ trede: 'voorliggend', toegang: 'verwijzing', categorieen: ['ZO-WIJK'] },
    gecontroleerdOp: day('2026-10-01'),
    beschikbaarheid: { status: 'wachtlijst', wachtWeken: 6, door: 'Loket; Noord' },
    activities: [{ naam: 'Open dag', omschrijving: 'Kom langs.', locationId: uuid('place') }],
  });
  expect(entry?.service.attributes).toEqual([rich.attributes[4]]);
  expect(entry?.service.schedules).toHaveLength(1);
});

test('export → import → export is the same text', () => {
  const first = onceMore(rich);
  expect(canonicalJson(onceMore(first))).toBe(canonicalJson(first));
  expect(first).toMatchObject({ assured_date: '2026-10-01', phones: rich.phones });
});

test('an organization with services and places comes back whole', () => {
  const place = { id: uuid('place'), location_type: 'physical', name: 'Hoofdkantoor' };
  const inside = { ...service, organization: undefined };
  const { bundle } = bundleFrom({ ...organization, locations: [place], services: [inside] });
  const [owner] = bundle.organizations;
  if (!owner) throw new Error('no organization');
  expect(organizationToHsds(owner, bundle.locations)).toEqual({
    ...organization,
    locations: [place],
  });
  expect(bundle.services[0]?.service.organization_id).toBe(organization.id);
});

test.for([
  { json: 'tekst', pad: '', because: 'no record' },
  { json: null, pad: '', because: 'nothing' },
  { json: { ...service, id: 'x' }, pad: 'id', because: 'no UUID' },
  { json: { ...service, name: ' ' }, pad: 'name', because: 'empty name' },
  { json: { ...service, status: 'open' }, pad: 'status', because: 'not one of the four' },
  { json: { ...service, minimum_age: '18' }, pad: 'minimum_age', because: 'text for a number' },
  { json: { ...service, url: 'www.x.nl' }, pad: 'url', because: 'no scheme' },
  { json: { ...service, email: 'x@' }, pad: 'email', because: 'no address' },
  { json: { ...service, last_modified: '2026-01-01' }, pad: 'last_modified', because: 'no time' },
  { json: { ...service, description: 'a\u0000b' }, pad: 'description', because: 'unstorable' },
  {
    json: { ...service, organization: undefined },
    pad: 'service.organization_id',
    because: 'nobody gives it',
  },
  {
    json: {
      ...service,
      attributes: [
        { id: uuid('a1'), link_type: LINK.trede, taxonomy_term: tredeTerm('algemeneVoorziening') },
        { id: uuid('a2'), link_type: LINK.toegang, taxonomy_term: toegangTerm('indicatie') },
      ],
    },
    pad: 'toegang',
    because: 'an algemene voorziening that needs an indication (art. 1.1.1)',
  },
])('refused with the path $pad: $because', ({ json, pad }) => {
  const reading = fromHsds(json);
  expect(reading.ok).toBe(false);
  expect(!reading.ok && reading.problems.map((one) => one.pad)).toContain(pad);
});

test('null and empty addresses are left out; unknown keys are told', () => {
  const { bundle, notes } = bundleFrom({ ...service, email: '', url: null, sterren: 5 });
  expect(bundle.services[0]?.service).not.toHaveProperty('email');
  expect(notes).toContain('Niet bewaard, want geen HSDS-veld: sterren.');
  expect(notes).toContain('Geen trede opgegeven: geplaatst bij vrij aanbod.');
});

test('whatever JSON comes in, the answer is a reading and never a crash', () => {
  const json = fc.oneof(fc.jsonValue(), fc.record({ id: fc.jsonValue(), status: fc.jsonValue() }));
  fc.assert(
    fc.property(json, (value) => {
      expect(typeof fromHsds(value).ok).toBe('boolean');
    }),
  );
});

test('a record nested without end is read no deeper than HSDS goes', () => {
  const endless: unknown = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000));
  expect(fromHsds(endless).ok).toBe(false);
});

test('every term has its own id and stands in a taxonomy', () => {
  const terms = allTerms();
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  expect(terms.every(({ taxonomy_id }) => taxonomy_id !== undefined)).toBe(true);
});
