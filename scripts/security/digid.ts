import { met, operator, type Answers } from './evidence.ts';
import { ACCESS, AUDIT, CANARY, FUZZ, HEADERS, LOG, SEAL, SESSION, SUPPLY, WALL } from './tests.ts';

/** The 21 norms of the DigiD assessment (Norm ICT-beveiligingsassessments DigiD). */
export const DIGID: Answers = {
  'B.01': operator('information security policy of the municipality'),
  'B.05': operator('contracts with suppliers; this software is EUPL and comes without one'),
  'U/TV.01': met(
    'roles and relations in one table; accounts end sessions',
    ...ACCESS,
    ...SESSION.life,
  ),
  'U/WA.02': met('docs/operations.md, docs/architecture.md, one command per task', ...WALL.config),
  'U/WA.03': met('strict schemas, one schema for text', ...FUZZ),
  'U/WA.04': met('escaping, content types, attachments', ...HEADERS),
  'U/WA.05': met('AES-256-GCM per row; TLS at the proxy', ...SEAL, ...CANARY),
  'U/PW.02': met('security headers, methods and content types refused', ...HEADERS),
  'U/PW.03': met('no listings, no version, no default pages', ...HEADERS),
  'U/PW.05': operator('administration of the platform over safe protocols'),
  'U/PW.07': operator('hardening of the platform; the processes run without root'),
  'U/NW.03': operator('network zones; apps and API can stand in different ones'),
  'U/NW.04': operator('detection on the network; the log lines are made for it'),
  'U/NW.05': operator('administration and production apart'),
  'U/NW.06': operator('hardening of the network'),
  'C.03': operator('scans by the municipality; the proofs can be run at any time'),
  'C.04': operator('penetration test; threat model and proofs are its start'),
  'C.06': met('audit log, processing log, one line per surprise', ...AUDIT, ...LOG),
  'C.07': met('alarms on volume, on the chain and on limits', ...AUDIT),
  'C.08': met('every change passes the same command; migrations are tested', ...SUPPLY),
  'C.09': met('exact versions, floors, SBOM', ...SUPPLY),
};
