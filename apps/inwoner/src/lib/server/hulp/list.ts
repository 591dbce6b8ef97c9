import type { CategoryCode } from '@keukentafel/domain/catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import { buurtOf, lijstOf } from '#lib/server/buurt.ts';
import { addressWith, filterLinks, filtersIn, pageIn } from '#lib/server/hulp/filters.ts';
import { today } from '#lib/server/hulp/today.ts';

/** A page of services under the filters of the address, with the links around it. */
export async function listPage(event: RequestEvent, categorie?: CategoryCode) {
  const { locals, url } = event;
  const postcode = buurtOf(event);
  const { aantal, pagina, paginas, diensten } = await locals.api.catalogue.list.query({
    filters: { ...filtersIn(url), ...(categorie && { categorie }) },
    pagina: pageIn(url),
    ...(postcode && { postcode }),
  });
  const at = (page: number) => addressWith(url, 'pagina', String(page));
  return {
    ...{ aantal, pagina, paginas, diensten, postcode: postcode ?? '', vandaag: today() },
    groepen: filterLinks(url),
    vorige: pagina > 1 ? at(pagina - 1) : null,
    volgende: pagina < paginas ? at(pagina + 1) : null,
    bewaard: lijstOf(event),
  };
}
