import { DOMAIN_ERRORS, DomainError, type DomainErrorCode } from '@keukentafel/domain/errors';
import { TRPCError } from '@trpc/server';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CodeBusy } from './crypto/code.ts';
import { SealBroken } from './crypto/seal.ts';
import { isFull, isUnreachable, sqlState } from './db/database.ts';

/** Someone else changed it first: carries what is stored now, so that nothing typed is lost. */
export class Verouderd extends DomainError {
  readonly huidig: unknown;
  constructor(huidig: unknown) {
    super('verouderd');
    this.huidig = huidig;
  }
}

/** A refusal after which what was written stays: a try that counts. */
export class Geteld extends DomainError {
  readonly blijft = true;
}

/** Stored bytes that do not open: moved, changed, or sealed under another key. */
export class Onleesbaar extends DomainError {
  constructor(cause: SealBroken) {
    super('onleesbaar');
    this.cause = cause;
  }
}

const ONBEKEND = 'Er ging iets mis. Uw tekst is niet weg.';
const ONGELDIG = 'Niet alles is goed ingevuld.';

/** What a client gets to know about a failure. */
export type WireError = {
  fout: DomainErrorCode | null;
  zin: string;
  velden: Record<string, string[]>;
  huidig?: unknown;
  spoor?: string;
};

/** The error by which the domain names a failure of the machinery, or null for a real surprise. */
const asDomainError = (cause: unknown): DomainError | null => {
  if (cause instanceof DomainError) return cause;
  if (cause instanceof SealBroken) return new Onleesbaar(cause);
  if (cause instanceof CodeBusy) return new DomainError('teVaak');
  if (isFull(cause)) return new DomainError('alleenLezen');
  if (isUnreachable(cause)) return new DomainError('nietBereikbaar');
  // Two who made the same thing at one moment: the second is told, and asks again.
  if (sqlState(cause) === '23505') return new DomainError('verouderd');
  // Text PostgreSQL cannot hold (a null character) is the sender's, not ours.
  const state = sqlState(cause);
  return state === '22021' || state === '22P05' ? new DomainError('tekstOngeldig') : null;
};

/** How a failed call stands in the log: by the domain's own word, never by its text. */
export const outcomeOf = ({ cause }: TRPCError): string => asDomainError(cause)?.code ?? 'fout';

/** Not being reachable, or full, is the machinery's fault, so over the wire it is a 503. */
const statusOf = (code: DomainErrorCode): TRPCError['code'] =>
  code === 'nietBereikbaar' || code === 'alleenLezen'
    ? 'SERVICE_UNAVAILABLE'
    : DOMAIN_ERRORS[code].status;

/** DomainError → TRPCError, in this one place. */
export const toTrpcError = (error: TRPCError): TRPCError => {
  const known = asDomainError(error.cause);
  if (!known) return error;
  return new TRPCError({ code: statusOf(known.code), cause: known });
};

const fieldErrors = (error: z.core.$ZodError): Record<string, string[]> => {
  const velden: Record<string, string[]> = {};
  for (const { path, message } of error.issues) (velden[path.join('.')] ??= []).push(message);
  return velden;
};

const sporen = new WeakMap<Error, string>();

/** The number of one failure: on the person's screen and in our log the same. */
export const spoorOf = (error: Error): string => {
  const spoor = sporen.get(error) ?? randomUUID();
  sporen.set(error, spoor);
  return spoor;
};

/** Chooses the words that leave. The text of an unexpected error never does. */
export const wireError = (error: TRPCError): WireError => {
  const { cause } = error;
  if (cause instanceof Verouderd)
    return { fout: cause.code, zin: cause.message, velden: {}, huidig: cause.huidig };
  if (cause instanceof DomainError) {
    const velden = cause.pad ? { [cause.pad]: [cause.message] } : {};
    return { fout: cause.code, zin: cause.message, velden };
  }
  // Only of what was sent: stored content that does not fit is our failure, not the sender's.
  if (cause instanceof z.core.$ZodError && error.code === 'BAD_REQUEST')
    return { fout: 'ongeldig', zin: ONGELDIG, velden: fieldErrors(cause) };
  if (error.code === 'INTERNAL_SERVER_ERROR')
    return { fout: null, zin: ONBEKEND, velden: {}, spoor: spoorOf(error) };
  return { fout: null, zin: 'Dit verzoek kunnen wij niet lezen.', velden: {} };
};
