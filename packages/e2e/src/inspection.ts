import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 390, 320];
const TITLE = /^(Fout: )?[^<>]{4,60} [-–] (Voorbeeldstad|Keukentafel)$/;
/** What is in the plan or case of a journey, or could be: never in a title. */
const PERSONAL = /Riet|Bruin|schoonhouden|KT-\d|\d{4} ?\d{4}/i;

/** What axe found, in words that say where to look. */
async function violations(page: Page, width: number): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${width} ${id}: ${target} ${failureSummary}`),
  );
}

/** Pixels that one would have to scroll sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** This state of the page, at every width: no axe violation, no sideways scroll, a quiet title. */
export async function inspect(page: Page, state: string, widths = WIDTHS): Promise<void> {
  await expect.soft(page, `title: ${state}`).toHaveTitle(TITLE);
  await expect.soft(page, `title: ${state}`).not.toHaveTitle(PERSONAL);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await violations(page, width), state).toEqual([]);
    expect.soft(await sideways(page), `${state} at ${width} px`).toBe(0);
    await picture(page, state, width);
  }
}

/** For looking at: only with SHOTS set to a folder. */
async function picture(page: Page, state: string, width: number): Promise<void> {
  const folder = process.env['SHOTS'];
  if (!folder || width === 320) return;
  const name = `${state.replaceAll(/\W+/g, '-')}-${width}.png`;
  await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
}
