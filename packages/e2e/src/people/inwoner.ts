import { expect, type Locator, type Page } from '@playwright/test';
import { PORTS, type Ports } from '../system.ts';

/** What a resident fills in on one screen of the plan. */
export interface Antwoord {
  tekst?: string;
  keuzes?: readonly string[];
  /** How much of the need this covers, in the words of the screen. */
  deel?: string;
  weetIkNiet?: boolean;
  bespreken?: boolean;
  alleenVoorMij?: boolean;
}

/** A resident in a browser: does what a person does, and finds things by what they are called. */
export class Inwoner {
  readonly page: Page;
  readonly home: string;

  constructor(page: Page, ports: Ports = PORTS) {
    this.page = page;
    this.home = `http://localhost:${ports.inwoner}`;
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
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  async follow(link: string): Promise<void> {
    await this.main.getByRole('link', { name: link, exact: true }).click();
  }

  /** Begins a plan and gives its code. */
  async begin(): Promise<string> {
    await this.visit('/');
    await this.press('Begin met mijn plan');
    await this.sees('Dit is uw code');
    const shown = await this.page.getByText(/^(\d{4}\s*){4}$/).innerText();
    return shown.replaceAll(/\D/g, '');
  }

  /** Opens a plan with its code, as on another device. */
  async open(code: string): Promise<void> {
    await this.visit('/verder');
    await this.page.getByLabel('Vul uw code in').fill(code);
    const answered = this.page.waitForResponse((answer) => answer.request().method() === 'POST');
    await this.press('Open mijn plan');
    if ([204, 303].includes((await answered).status()))
      await this.page.waitForURL(({ pathname }) => pathname !== '/verder');
  }

  async fill(antwoord: Antwoord): Promise<void> {
    for (const keuze of antwoord.keuzes ?? [])
      await this.main.getByLabel(keuze, { exact: true }).check();
    if (antwoord.tekst) await this.main.getByRole('textbox').first().fill(antwoord.tekst);
    if (antwoord.deel)
      await this.page
        .getByRole('group', { name: 'Hoeveel is daarmee geregeld?' })
        .getByLabel(antwoord.deel, { exact: true })
        .check();
    if (antwoord.weetIkNiet) await this.unknown.check();
    if (antwoord.bespreken) await this.main.getByLabel('Hier wil ik over praten').check();
    if (antwoord.alleenVoorMij) await this.main.getByLabel('Alleen voor mij').check();
  }

  get unknown(): Locator {
    return this.main.getByRole('checkbox', { name: /^Dat weet ik (nog )?niet$/ });
  }

  /** Answers the question of this screen and goes on. */
  async answers(question: string, antwoord: Antwoord): Promise<void> {
    await this.sees(question);
    await this.fill(antwoord);
    await this.saves();
  }

  async saves(): Promise<void> {
    await this.press('Opslaan en verder');
  }

  async skips(question: string): Promise<void> {
    await this.sees(question);
    await this.follow('Overslaan');
  }

  /** Chooses the topics where something is hard. */
  async chooses(...topics: readonly string[]): Promise<void> {
    await this.sees('Waarbij is het lastig?');
    for (const topic of topics) await this.topic(topic).check();
    await this.saves();
  }

  topic(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  /** Names one thing that is hard, within the topic of this screen. */
  async names(need: string, marks: Omit<Antwoord, 'tekst'> = {}): Promise<void> {
    await this.sees('Wat is hierbij lastig voor u?');
    await this.fill({ tekst: need, ...marks });
    await this.saves();
  }

  status(text: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: text });
  }

  /** A plan with one need, ready to be answered further; gives the code. */
  async beginsWith(need: string, topic = 'Huishouden'): Promise<string> {
    const code = await this.begin();
    await this.visit('/plan/onderwerpen');
    await this.chooses(topic);
    await this.names(need);
    await this.sees('Wat gaat hierbij goed?');
    return code;
  }
}
