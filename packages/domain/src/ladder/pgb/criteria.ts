import { z } from 'zod';

/**
 * The ten skills that a budget holder, or whoever manages the budget, needs. In own words after the
 * national frame for pgb skills; information first, a test only where the wish is serious.
 */
export const PGB_CRITERIA = {
  eigenSituatie: 'Overziet de eigen situatie en weet welke hulp nodig is.',
  regels: 'Kent de regels van het pgb, of weet waar die te vinden zijn.',
  administratie: 'Houdt een overzichtelijke administratie bij.',
  contact: 'Houdt goed contact met de gemeente, de SVB en de hulpverleners.',
  zelfstandig: 'Handelt zelfstandig en kiest zelf passende hulpverleners.',
  afspraken: 'Maakt afspraken, legt die vast en legt er verantwoording over af.',
  kwaliteit: 'Beoordeelt of de hulp goed is en past.',
  vervanging: 'Regelt dat de hulp doorgaat bij ziekte en vakantie.',
  aansturen: 'Stuurt hulpverleners aan en spreekt ze aan op hun werk.',
  werkgever: 'Weet wat een werkgever of opdrachtgever moet doen.',
} as const;

export const PgbCriterium = z.enum([
  'eigenSituatie',
  'regels',
  'administratie',
  'contact',
  'zelfstandig',
  'afspraken',
  'kwaliteit',
  'vervanging',
  'aansturen',
  'werkgever',
]);
export type PgbCriterium = keyof typeof PGB_CRITERIA;
