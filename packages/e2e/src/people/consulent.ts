import { expect, type Locator, type Page } from '@playwright/test';
import { PORTS, type Ports } from '../system.ts';

/** Tom Bakker works for the other municipality, which has a host name of its own. */
const HOSTS: Record<string, string> = { Tom: 'waterrijk.localhost' };

/** Someone of the municipality in a browser. */
export class Consulent {
  readonly page: Page;
  readonly home: string;

  private constructor(page: Page, home: string) {
    this.page = page;
    this.home = home;
  }

  /** Signs in at the identity provider as one of the demo people. */
  static async signIn(page: Page, name: string, ports: Ports = PORTS): Promise<Consulent> {
    const host = HOSTS[name] ?? 'localhost';
    const consulent = new Consulent(page, `http://${host}:${ports.consulent}`);
    await consulent.visit('/');
    await page.getByRole('link', { name: 'Inloggen via uw organisatie' }).click();
    await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
    await consulent.sees(
      /^(Werkvoorraad|Sociale kaart|Bewaren en vernietigen|Toezicht op inzage)$/,
    );
    return consulent;
  }

  get main(): Locator {
    return this.page.getByRole('main');
  }

  async visit(path: string): Promise<void> {
    await this.page.goto(this.home + path);
  }

  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }

  async press(button: string): Promise<void> {
    await this.button(button).click();
  }

  /** By its whole name; words that are only read aloud may stand apart from the rest. */
  button(name: string): Locator {
    const whole = name.split(':').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return this.page.getByRole('button', { name: new RegExp(`^${whole.join('\\s?:')}$`) });
  }

  async tab(name: string): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: 'Onderdelen van deze zaak' });
    await tabs.getByRole('link', { name, exact: true }).click();
    await expect(tabs.getByRole('link', { name, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    );
  }

  async searches(reference: string): Promise<void> {
    await this.visit('/');
    await this.page.getByRole('searchbox', { name: 'Referentie' }).fill(reference);
    await this.press('Zoek');
  }

  /** The row of a case in the work list. */
  row(reference: string): Locator {
    return this.page.getByRole('row').filter({ hasText: reference });
  }

  async opens(reference: string): Promise<void> {
    await this.searches(reference);
    await this.page.getByRole('link', { name: reference }).click();
    await expect(this.page.getByText(`Zaak ${reference}`)).toBeVisible();
  }

  /** Records a step of the case on this page, today. */
  async records(step: string): Promise<void> {
    await this.main.getByText(step, { exact: true }).and(this.page.locator('summary')).click();
    await this.press(`Leg vast: ${step}`);
    await expect(this.button(`Leg vast: ${step}`)).toBeHidden();
  }

  /** Fills fields by their labels, within one group of a form. */
  async fill(within: Locator, values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = within.getByLabel(label, { exact: true });
      if ((await field.getAttribute('type')) === 'checkbox') await field.check();
      else if (await field.evaluate((node) => node.tagName === 'SELECT'))
        await field.selectOption({ label: value });
      else await field.fill(value);
    }
  }

  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  status(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** Waits until what was typed is said to be saved. */
  async saved(): Promise<void> {
    await expect(this.status(/^Opgeslagen/)).toBeVisible();
  }
}
