import type { Api } from '#lib/server/api.ts';
import type { GemeenteInfo } from '#lib/server/gemeente.ts';

declare global {
  namespace App {
    interface Locals {
      api: Api;
      gemeente: GemeenteInfo;
    }
    interface Error {
      fout?: string | null;
    }
  }
}

export {};
