import type { AppRouter } from '@keukentafel/api';
import { isTRPCClientError } from '@trpc/client';

export interface Explanation {
  status: number;
  /** One Dutch sentence for the person. */
  zin: string;
  /** The domain's error code, when it is one the domain knows. */
  fout: string | null;
  velden: Record<string, string[]>;
}

const BEREIK = 'Het systeem is even niet bereikbaar. Probeer het zo nog eens.';
const ONBEKEND = 'Er ging iets mis. Probeer het nog eens.';

/** Every failure of the API as one thing a page can show; the text of unknown errors stays inside. */
export function explain(error: unknown): Explanation {
  const none = { velden: {} };
  if (!isTRPCClientError<AppRouter>(error))
    return { status: 500, zin: ONBEKEND, fout: null, ...none };
  const data = error.data;
  if (!data) return { status: 503, zin: BEREIK, fout: 'nietBereikbaar', ...none };
  return {
    status: data.httpStatus,
    zin: data.zin,
    fout: data.fout,
    velden: data.velden,
  };
}
