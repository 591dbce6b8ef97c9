import type { Api } from '#lib/server/api.ts';
import type { Zaak } from '#lib/types.ts';

declare global {
  namespace App {
    interface Locals {
      api: Api;
      /** What the sender calls this change; null when the form has no id. */
      mutatie: string | null;
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
