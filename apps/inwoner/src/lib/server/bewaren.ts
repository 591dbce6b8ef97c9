import { BEWAARREGELS, type Bewaarregel } from '@keukentafel/domain/zaak';
import type { AppRouter } from '@keukentafel/api';
import type { inferRouterOutputs } from '@trpc/server';

type Volg = inferRouterOutputs<AppRouter>['inwoner']['zaak']['volg'];

/** Why that long, in the resident's words. */
const WAAROM: Readonly<Record<Bewaarregel, string>> = {
  concept: 'Uw plan is niet ingeleverd.',
  zonderOnderzoek: 'Uw melding stopte voordat het onderzoek begon. Dan is het 1 jaar.',
  zonderVoorziening: 'U kreeg geen hulp via de Wmo.',
  metVoorziening: 'U kreeg hulp via de Wmo. Dan is het minstens 15 jaar.',
  opVerzoek: 'U vroeg om uw gegevens te vernietigen. De gemeente vond dat goed.',
  revisie: 'Dit is een oudere tekst.',
};

const ANTWOORDEN = {
  vernietigd: 'De gemeente vernietigt uw gegevens.',
  deels: 'De gemeente vernietigt een deel. De rest moet blijven.',
  geweigerd: 'De gemeente vernietigt uw gegevens niet.',
} as const;

/** Until when the case is kept, and what became of a request to destroy it. */
export const bewarenView = ({ bewaren, verzoek }: Pick<Volg, 'bewaren' | 'verzoek'>) => ({
  tot: bewaren.tot,
  waarom: bewaren.regel
    ? `${WAAROM[bewaren.regel]} (${BEWAARREGELS[bewaren.regel].grond.replace(/\.$/, '')})`
    : '',
  gewaarschuwdOp: bewaren.gewaarschuwdOp,
  blijft: bewaren.blijft,
  gevraagdOp: verzoek?.gevraagdOp ?? null,
  antwoord: verzoek?.uitkomst ? ANTWOORDEN[verzoek.uitkomst] : null,
});
export type BewarenView = ReturnType<typeof bewarenView>;
