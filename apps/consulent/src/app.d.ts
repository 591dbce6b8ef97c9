import type { Api } from '#lib/server/api.ts';
import type { Zaak } from '#lib/types.ts';

declare global {
  namespace App {
    interface Locals {
      api: Api;
      /** Set by the root layout, read when the page is written out. */
      thema: string;
      /** The open case, fetched once per request. */
      zaak: Promise<Zaak | null> | null;
    }
    interface Error {
      fout?: string | null;
    }
  }
}

export {};
