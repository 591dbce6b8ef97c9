import type { Dienst, Organisatie } from '#lib/hulp/types.ts';

type Thing = Record<string, unknown>;

const RISKY = /[<>&\u2028\u2029]/g;

/**
 * JSON for a data block in the page. No sign that could end the block or start a tag stays as it
 * is: `</script>` in a description is only text.
 */
export const dataBlock = (thing: Thing): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    RISKY,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const filled = (thing: Thing): Thing =>
  Object.fromEntries(
    Object.entries(thing).filter(
      ([, value]) => value !== null && value !== '' && value !== undefined,
    ),
  );

const placeOf = (plek: Dienst['plekken'][number]): Thing =>
  filled({
    '@type': 'Place',
    name: plek.naam,
    address: filled({
      '@type': 'PostalAddress',
      streetAddress: plek.adres,
      postalCode: plek.postcode,
      addressLocality: plek.plaats,
      addressCountry: 'NL',
    }),
    ...(plek.lat !== null && {
      geo: { '@type': 'GeoCoordinates', latitude: plek.lat, longitude: plek.lon },
    }),
  });

/** A service in the words of schema.org, with its meetings as events. */
export function serviceData(dienst: Dienst, url: string): Thing {
  const location = dienst.plekken.map(placeOf);
  return {
    '@graph': [
      filled({
        '@type': 'Service',
        '@id': url,
        url,
        name: dienst.naam,
        description: dienst.omschrijving,
        serviceType: dienst.categorieen[0]?.naam,
        audience: dienst.voorWie && { '@type': 'Audience', audienceType: dienst.voorWie },
        provider: filled({
          '@type': 'Organization',
          name: dienst.organisatie.naam,
          telephone: dienst.telefoon[0]?.nummer,
          email: dienst.email,
        }),
        availableChannel: filled({
          '@type': 'ServiceChannel',
          serviceLocation: location.length > 0 ? location : null,
        }),
        isRelatedTo: null,
      }),
      ...dienst.activiteiten.slice(0, 8).map((one) =>
        filled({
          '@type': 'Event',
          name: one.naam,
          description: one.omschrijving,
          startDate: one.van ? `${one.op}T${one.van}` : one.op,
          endDate: one.tot ? `${one.op}T${one.tot}` : null,
          location: location[0],
          organizer: { '@type': 'Organization', name: dienst.organisatie.naam },
        }),
      ),
    ],
  };
}

export const organizationData = (one: Organisatie, url: string): Thing =>
  filled({
    '@type': 'Organization',
    '@id': url,
    url,
    name: one.naam,
    description: one.omschrijving,
    telephone: one.telefoon[0],
    email: one.email,
    location: one.plekken.map(placeOf),
  });
