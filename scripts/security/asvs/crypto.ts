import { met, no, operator, type Answers } from '../evidence.ts';
import { CODES, KEYS, SEAL, SESSION } from '../tests.ts';

/** V11 cryptography, V12 secure communication. */
export const crypto: Answers = {
  'V11.1': met('docs/security.md, “Keys”: which, where, who, how long', ...KEYS),
  'V11.2.1': met('Node’s own crypto only', ...SEAL),
  'V11.2.2': met('an algorithm byte in each blob', ...SEAL),
  'V11.2.3': met('AES-256, SHA-256, P-256 or better', ...SEAL),
  'V11.2.4': met('AEAD and timingSafeEqual; codes are found by a derived id', ...CODES),
  'V11.2.5': met('one refusal for all that does not open', ...SEAL),
  'V11.3': met('AES-256-GCM', ...SEAL),
  'V11.3.4': met('96 random bits per blob, one key per plan or dossier', ...SEAL),
  'V11.4.1': met('SHA-256, HMAC, HKDF, scrypt', ...SEAL),
  'V11.4.2': no('no passwords'),
  'V11.4.3': met('256 bits', ...SEAL),
  'V11.4.4': met('scrypt N=2^16, r=8', ...CODES),
  'V11.5.1': met('tokens and keys 256 bits; the code is 53 bits behind limits', ...SESSION.life),
  'V11.6.1': no('no signatures of our own'),
  V12: operator('TLS ends at the proxy of the installation; docs/operations.md'),
  'V12.1.3': no('no client certificates'),
  'V12.2': operator('production refuses http origins; the proxy redirects'),
};
