import type { Api } from '#lib/server/api.ts';
import type { GemeenteInfo } from '#lib/server/gemeente.ts';

declare global {
  namespace App {
    interface Locals {
      api: Api;
      /** What the sender calls this change; null when the form has no id. */
      mutatie: string | null;
      gemeente: GemeenteInfo;
    }
    interface Error {
      fout?: string | null;
    }
  }
}

export {};
