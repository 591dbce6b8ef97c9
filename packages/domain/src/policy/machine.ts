import { type PolicyRow, systeem, systeemVerwerkt } from './row.ts';

/** Every command of `keukentafel`. Who may run one is who holds the machine and its key file. */
export const COMMAND_POLICY: Readonly<Record<string, PolicyRow>> = {
  assess: systeem,
  termijnen: systeem,
  catalogue: systeem,
  routes: systeem,
  keys: systeem,
  seed: systeemVerwerkt,
  audit: { ...systeem, log: 'audit' },
  backup: systeemVerwerkt,
  restore: systeemVerwerkt,
  retention: systeemVerwerkt,
};

/** Everything that runs on a timer. */
export const JOB_POLICY: Readonly<Record<string, PolicyRow>> = {
  'audit.anker': systeem,
  'redactie.dag': systeem,
  'bewaren.ronde': systeemVerwerkt,
  berichten: systeemVerwerkt,
};
