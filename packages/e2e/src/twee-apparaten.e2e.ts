import { startTalk } from './people/onderzoek.ts';
import { NEED, reportsNeed } from './people/zaak.ts';
import { expect, test } from './test.ts';

const GOED = 'Wat gaat hierbij goed?';
const NIET = 'Wat lukt niet, of kost te veel moeite?';

test('one plan on two devices: different screens never touch each other', async ({
  inwoner: tablet,
  people,
}) => {
  const code = await tablet.beginsWith(NEED);
  const phone = await people.resident();
  await phone.open(code);
  await phone.page.goto(tablet.page.url());
  await phone.skips(GOED);
  await phone.sees(NIET);

  await Promise.all([
    tablet.page.getByLabel(GOED).fill('Koken lukt'),
    phone.page.getByLabel(NIET).fill('Dweilen'),
  ]);
  await expect(tablet.status('Opgeslagen om')).toBeVisible();
  await expect(phone.status('Opgeslagen om')).toBeVisible();

  await tablet.visit('/plan/samenvatting');
  await tablet.page.getByText('Uw hele plan, op volgorde van de wet').click();
  await expect(tablet.main.getByText('Koken lukt').last()).toBeVisible();
  await expect(tablet.main.getByText('Dweilen').last()).toBeVisible();
});

test('one plan on two devices: the same screen shows both texts and lets the person choose', async ({
  inwoner: tablet,
  people,
}) => {
  const code = await tablet.beginsWith(NEED);
  const phone = await people.resident();
  await phone.open(code);
  await phone.page.goto(tablet.page.url());
  await phone.sees(GOED);

  await tablet.page.getByLabel(GOED).fill('Op de tablet getypt');
  await expect(tablet.status('Opgeslagen om')).toBeVisible();
  await phone.page.getByLabel(GOED).fill('Op de telefoon getypt');
  await expect(phone.status('op een ander apparaat ook veranderd')).toBeVisible();
  await phone.saves();
  await expect(
    phone.page.getByRole('heading', { name: 'Op een ander apparaat staat nu dit' }),
  ).toBeVisible();
  await expect(phone.main.getByText('Op de tablet getypt')).toBeVisible();
  await expect(phone.page.getByLabel(GOED)).toHaveValue('Op de telefoon getypt');

  await test.step('keeping the own text is a choice', async () => {
    await phone.saves();
    await phone.sees(NIET);
    await tablet.page.reload();
    await expect(tablet.page.getByLabel(GOED)).toHaveValue('Op de telefoon getypt');
  });

  await test.step('taking over the other text is one too', async () => {
    await tablet.page.getByLabel(GOED).fill('Weer op de tablet');
    await expect(tablet.status('Opgeslagen om')).toBeVisible();
    await phone.page.goto(tablet.page.url());
    await tablet.page.getByLabel(GOED).fill('Nog eens op de tablet');
    await expect(tablet.status('Opgeslagen om')).toBeVisible();
    await phone.page.getByLabel(GOED).fill('Toch op de telefoon');
    await phone.saves();
    await phone.follow('Neem de andere tekst over');
    await expect(phone.page.getByLabel(GOED)).toHaveValue('Nog eens op de tablet');
  });
});

test('two caseworkers on the same need: neither overwrites the other in silence', async ({
  inwoner,
  people,
}) => {
  const { reference } = await reportsNeed(inwoner);
  const [samira, jan] = await Promise.all([people.caseworker('Samira'), people.caseworker('Jan')]);
  await samira.opens(reference);
  await startTalk(samira, NEED);
  await jan.visit(new URL(samira.page.url()).pathname);

  await samira.page.getByLabel('Toelichting').fill('Samira hoorde dit');
  await samira.saved();
  await jan.page.getByLabel('Toelichting').fill('Jan hoorde iets anders');
  const collision = jan.page.getByRole('alert').filter({ hasText: 'Iemand anders heeft dit' });
  await expect(collision.getByRole('cell', { name: 'Samira hoorde dit' })).toBeVisible();
  await expect(collision.getByRole('cell', { name: 'Jan hoorde iets anders' })).toBeVisible();
  await expect(jan.page.getByLabel('Toelichting')).toHaveValue('Jan hoorde iets anders');
  await samira.page.reload();
  await expect(samira.page.getByLabel('Toelichting')).toHaveValue('Samira hoorde dit');

  await jan.press('Bewaar mijn tekst');
  await expect(collision).toBeHidden();
  await samira.page.reload();
  await expect(samira.page.getByLabel('Toelichting')).toHaveValue('Jan hoorde iets anders');
});
