import type { ServiceEntry } from '@keukentafel/domain/catalogue';

const text = (description: string) => ({ type: 'string', description });

/**
 * HSDS-NL: what we add to HSDS, as JSON Merge Patches (RFC 7386) under the names of its schemas.
 * Optional fields of our own only; nothing that HSDS has is changed or asked for twice.
 */
export const PROFILE: Readonly<Record<string, object>> = {
  service: {
    properties: {
      nl_trede: {
        ...text('Rung of the ladder of the Wmo 2015 on which this service stands.'),
        enum: ['vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk'],
      },
      nl_toegang: {
        ...text('How a person comes in.'),
        enum: ['vrij', 'aanmelden', 'verwijzing', 'indicatie'],
      },
      nl_beschikbaarheid: {
        type: 'object',
        description: 'Whether there is room, as somebody found it on a day.',
        required: ['status', 'gemeten_op'],
        properties: {
          status: {
            ...text('What was found.'),
            enum: ['open', 'beperkt', 'wachtlijst', 'vol', 'onbekend'],
          },
          gemeten_op: { ...text('On which day.'), format: 'date' },
          door: text('Who found it.'),
          wacht_weken: { type: 'integer', minimum: 0, description: 'Weeks of waiting.' },
        },
      },
      nl_tijdzone: text('Time zone of all times of this service, as the IANA database names it.'),
    },
  },
};

/** The fields of the profile on one service. */
export function ownFields({ trede, toegang, beschikbaarheid: fact }: ServiceEntry) {
  const weeks = fact?.wachtWeken ?? null;
  const room = fact && {
    ...{ status: fact.status, gemeten_op: fact.gemetenOp, door: fact.door },
    ...(weeks !== null && { wacht_weken: weeks }),
  };
  return {
    ...{ nl_trede: trede, nl_toegang: toegang, nl_tijdzone: 'Europe/Amsterdam' },
    ...(room && { nl_beschikbaarheid: room }),
  };
}

/** What the profile is, for who follows its address. */
export const profileIndex = (base: string) => ({
  name: 'HSDS-NL keukentafel',
  version: '1.0',
  extends: 'https://docs.openreferral.org/en/3.2/hsds/',
  description: 'Optional fields for the Dutch Wmo 2015, as JSON Merge Patches on the HSDS schemas.',
  schemas: Object.fromEntries(
    Object.keys(PROFILE).map((name) => [`${name}.json`, `${base}/profile/${name}.json`]),
  ),
});
