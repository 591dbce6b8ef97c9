import { chromium, expect, type BrowserContext } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../../../apps/api/proof/kit/command.ts';
import type { Proof, ProofRun } from '../../../apps/api/proof/kit/proof.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../src/chromium.ts';
import { watchPolicy } from '../src/guard.ts';
import { Consulent } from '../src/people/consulent.ts';
import { Inwoner } from '../src/people/inwoner.ts';
import { doMelding } from '../src/people/melding.ts';
import { startSystem } from '../src/system.ts';
import { payloads } from './browser/payloads.ts';
import { MARK, tracesIn } from './browser/profile.ts';
import { typesSecrets, watchBlank, WAYS, weather, type Way } from './browser/ways.ts';

interface Size {
  ways: number;
  payloads: number;
}

export const SIZES = {
  short: { ways: 1, payloads: 25 },
  long: { ways: WAYS.length, payloads: 200 },
} satisfies Record<string, Size>;

const BLANK_MS = 300;

const launch = async (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...{ executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
    ...{ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' },
  });

const shows = async (context: BrowserContext): Promise<boolean> => {
  const pages = await Promise.all(context.pages().map((page) => page.content()));
  return pages.some((content) => content.includes(MARK));
};

/** One way of leaving, in a profile of its own: Back, the same browser later, and the disk. */
const leaving = async (way: Way, proof: Proof, breaches: string[]): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'keukentafel-profile-'));
  try {
    const context = await launch(profile);
    await weather(context);
    await watchPolicy(context, breaches);
    const blank = await watchBlank(context);
    const page = await context.newPage();
    if (way.name === 'time passes') await page.clock.install();
    await typesSecrets(page);
    await way.leave(page, context);
    if (blank.ms !== null)
      proof.must(
        `${way.name}: blank after`,
        `${Math.round(blank.ms)} ms`,
        `≤ ${BLANK_MS} ms`,
        blank.ms <= BLANK_MS,
      );
    if (way.back) {
      await page.goBack().catch(() => null);
      proof.must(
        `${way.name}: Back shows`,
        (await shows(context)) ? 'text' : 'nothing',
        'nothing',
        !(await shows(context)),
      );
    }
    await context.close();
    const later = await launch(profile);
    const again = new Inwoner(await later.newPage());
    await again.visit('/plan');
    proof.must(
      `${way.name}: the next person sees`,
      (await shows(later)) ? 'text' : 'nothing',
      'nothing',
      !(await shows(later)),
    );
    await later.close();
    const traces = tracesIn(profile);
    proof.must(`${way.name}: traces on the disk`, traces.join(', ') || 0, '0', traces.length === 0);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

/** Hostile text, stored by a resident and read by resident and consulent on every page it is on. */
const hostile = async (many: number, { tell, must }: Proof, breaches: string[]): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'keukentafel-profile-'));
  const context = await launch(profile);
  try {
    let ran = 0;
    await watchPolicy(context, breaches);
    context.on('dialog', () => (ran += 1));
    const inwoner = new Inwoner(await context.newPage());
    const all = payloads(many);
    const quarter = (nth: number) => all.filter((_, at) => at % 4 === nth).join('\n');
    await inwoner.beginsWith(quarter(0).slice(0, 1_900));
    await inwoner.answers('Wat gaat hierbij goed?', { tekst: quarter(0) });
    await inwoner.answers('Wat lukt niet, of kost te veel moeite?', { tekst: quarter(1) });
    await inwoner.answers('Sinds wanneer is dit zo?', { tekst: quarter(2) });
    await inwoner.answers('Hoe gaat het op een slechte dag?', { tekst: quarter(3) });
    await expect(inwoner.page).not.toHaveURL(/slechte-dag/);
    const hit = async (page = inwoner.page) => {
      if (await page.evaluate(() => 'geraakt' in window)) ran += 1;
    };
    for (const path of ['/plan', '/plan/samenvatting', '/plan/inleveren', '/plan/meekijken']) {
      await inwoner.visit(path);
      await hit();
    }
    const reference = await doMelding(inwoner);
    const samira = await Consulent.signIn(await context.newPage(), 'Samira');
    await samira.opens(reference);
    const path = new URL(samira.page.url()).pathname;
    for (const part of ['', '/plan', '/bezoek', '/gesprek', '/verslag', '/besluit']) {
      await samira.visit(path + part);
      await hit(samira.page);
    }
    tell('hostile texts stored', all.length);
    must('scripts that ran', ran, '0', ran === 0);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
};

/** The parts of the proof, against a system that runs. */
export const journeys: ProofRun<Size> = async (proof, { ways, payloads: many }) => {
  const breaches: string[] = [];
  for (const way of WAYS.slice(0, ways)) await leaving(way, proof, breaches);
  await hostile(many, proof, breaches);
  proof.must(
    'refused by the content policy or Trusted Types',
    breaches.slice(0, 3).join('; ') || 0,
    '0',
    breaches.length === 0,
  );
};

/** Nothing of a person stays behind in a browser, and nothing that they type ever runs. */
export const run: ProofRun<Size> = async (proof, size) => {
  const system = process.env['E2E_RUNNING'] ? null : await startSystem();
  try {
    await journeys(proof, size);
  } finally {
    await system?.stop();
  }
};

if (import.meta.main) await command('browser', run, SIZES);
