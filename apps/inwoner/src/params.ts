import { Day } from '@keukentafel/domain/time';
import { defineParams } from '@sveltejs/kit/params';
import { isId } from '#lib/hulp/id.ts';

/** Parts of an address: what does not fit is no page. */
export const params = defineParams({
  id: (param) => (isId(param) ? param : undefined),
  dag: (param) => Day.safeParse(param).data,
});
