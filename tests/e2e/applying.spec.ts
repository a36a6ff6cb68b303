import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, inBothShells, test } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const keep = (page: Page) => page.getByRole('button', { name: 'Keep', exact: true });
const rows = (page: Page) => page.getByRole('list', { name: 'Applications' }).locator('[data-application]');

test('an option is applied for: steps, an offer and a file, and all of it is there after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  const { id } = await waymark.call('explore.addOption', { name: 'Harbour pilot' });
  await goTo(page, `/explore/options/${id}`);
  await page
    .getByRole('button', { name: 'Employer: not said' })
    .or(page.getByRole('button', { name: 'Show everything' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Employer: not said' }).click();
  await page.getByRole('textbox', { name: 'Employer' }).fill('Port of Ystad AB');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Begin an application' }).click();
  await expect(page.getByRole('textbox', { name: 'To whom' })).toHaveValue('Port of Ystad AB');
  await expect(page.getByRole('textbox', { name: 'For what' })).toHaveValue('Harbour pilot');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();

  // What happened, step by step: each is undone and done again.
  const happened = part(page, 'What happened');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await expect(page.getByRole('combobox', { name: 'What happened' })).toBeFocused();
  await expectNoAxeViolations(page);
  await choose(page.getByRole('combobox', { name: 'What happened' }), 'Sent');
  await page.getByRole('textbox', { name: 'In your words' }).fill('By post, with two letters.');
  await keep(page).click();
  await expect(page.getByRole('button', { name: 'Add a step' })).toBeFocused();
  await expect(happened.getByRole('listitem')).toHaveText([/^Sent.*two letters/]);
  await undo(page);
  await expect(happened.getByRole('listitem')).toHaveCount(0);
  await redo(page);
  await expect(happened.getByRole('listitem')).toHaveCount(1);
  await happened.getByRole('button', { name: /^Sent/ }).click();
  await page.getByRole('textbox', { name: 'In your words' }).fill('By post.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(happened.getByRole('button', { name: /^Sent.*By post\.$/ })).toBeFocused();

  // An offer is a step, and how it stands follows.
  await page.getByRole('button', { name: 'Add a step' }).click();
  await choose(page.getByRole('combobox', { name: 'What happened' }), 'Offer');
  await keep(page).click();
  await expect(page.getByRole('combobox', { name: 'How it stands' })).toHaveText('An offer is there');
  const offer = page.locator('dl[aria-label="The offer"]');
  await part(page, 'The offer').getByRole('button', { name: 'Show everything' }).click();
  await expect(offer.getByRole('button', { name: 'Pay offered: not said' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('41000');
  await expect(page.getByRole('alert')).toHaveText('In which currency? Three letters, such as EUR.');
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(offer.getByRole('button', { name: /^Pay offered: from 41,000 EUR a year/ })).toBeFocused();
  await offer.getByRole('button', { name: /^Hours/ }).click();
  await page.getByRole('textbox', { name: 'Hours' }).fill('38 a week');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await waymark.call('explore.applications', {}))[0])
    .toMatchObject({ outcome: 'offer', hours: '38 a week', offered: { from: 41_000, currency: 'EUR' } });

  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'Letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear harbour') });
  await expect(part(page, 'Files')).toContainText('Letter.txt');
  await expectNoAxeViolations(page);
  const copy = await waymark.saving(() =>
    page.getByRole('button', { name: 'Save a copy of Letter.txt…' }).click(),
  );
  await expect.poll(() => readFileSync(copy, 'utf8')).toBe('Dear harbour');
  await page.getByRole('button', { name: 'Take Letter.txt away' }).click();
  await expect(part(page, 'Files').getByRole('listitem')).toHaveCount(0);
  await undo(page);
  await expect(part(page, 'Files').getByRole('listitem')).toHaveCount(1);

  page = await waymark.restart();
  await goTo(page, '/explore/applying');
  await expect(rows(page)).toHaveText([/Port of Ystad AB.*Harbour pilot.*An offer is there/s]);
  await page.getByRole('link', { name: 'Port of Ystad AB' }).click();
  await expect(part(page, 'What happened').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'Files')).toContainText('Letter.txt');
  await page.getByRole('link', { name: 'Harbour pilot' }).click();
  await expect(part(page, 'Applying')).toContainText('Port of Ystad AB');
});

test('who was written to already is said, what comes next stands first, and what ended is folded', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Explore' }).click();
  await page
    .getByRole('navigation', { name: 'Pages of Explore' })
    .getByRole('link', { name: 'Options' })
    .click();
  await page.getByRole('navigation', { name: 'Options as' }).getByRole('link', { name: 'Applying' }).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Begin the first one' }).click();
  await page.keyboard.type('Häfen Nord GmbH');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Planner');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'How it stands' })).toBeVisible();
  await choose(page.getByRole('combobox', { name: 'How it stands' }), 'Turned down');
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link', { name: 'Applying' }).click();

  await page.getByRole('button', { name: 'New application' }).click();
  await page.getByRole('textbox', { name: 'To whom' }).fill('hafen nord');
  await expect(page.getByRole('status').filter({ hasText: 'in touch with Häfen Nord GmbH' })).toContainText(
    'Turned down',
  );
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: 'Next: not said' })
    .or(page.getByRole('complementary').getByRole('button', { name: 'Show everything' }))
    .first()
    .click();
  await page.getByRole('button', { name: 'Next: not said' }).click();
  await page.getByRole('textbox', { name: 'Next' }).fill('Call Ana');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Next: Call Ana' })).toBeFocused();
  await expect.poll(async () => (await waymark.call('explore.applications', {}))[0]?.next).toBe('Call Ana');
  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link', { name: 'Applying' }).click();
  await expect(rows(page)).toHaveText([/hafen nord.*Call Ana/s]);
  await expect(page.getByRole('link', { name: 'hafen nord' })).toBeFocused();
  await page.getByRole('button', { name: 'Those that have ended' }).click();
  await expect(rows(page)).toHaveText([/hafen nord/, /Häfen Nord GmbH.*Planner.*Turned down/s]);
  await expectNoAxeViolations(page);

  // To the trash from its page, and back.
  await page.getByRole('link', { name: 'Häfen Nord GmbH' }).click();
  await page.getByRole('button', { name: 'More for Planner, Häfen Nord GmbH' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(rows(page)).toHaveText([/hafen nord/]);
  await undo(page);
  await expect(page.getByRole('button', { name: 'Those that have ended' })).toBeVisible();
});

test('the list goes out as PDF and CSV, and offers stand side by side', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (const [place, employer] of ['Port', 'Ferry', 'Yard', 'Crane', 'Lock', 'Tug', '=Rope'].entries()) {
    const begun = await waymark.call('explore.addApplication', { employer, role: 'Pilot' });
    await waymark.call('explore.addApplicationStep', {
      application: begun.id,
      sort: 'sent',
      on: `2026-0${1 + (place % 3)}-10`,
      text: 'Private words',
    });
    await waymark.call('explore.saveApplication', {
      ...begun,
      outcome: 'offer',
      offered: { from: 40_000 + place, to: null, currency: place === 1 ? 'SEK' : 'EUR', period: 'year' },
    });
  }
  await goTo(page, '/explore/applying');
  await page.getByRole('button', { name: 'Save as a list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as a list' });
  await dialog.getByRole('textbox', { name: 'From' }).fill('2026-02-01');
  await expectNoAxeViolations(page);
  const csv = await waymark.saving(() => dialog.getByRole('button', { name: 'Save as CSV…' }).click());
  await expect(dialog).toBeHidden();
  const text = readFileSync(csv, 'utf8');
  expect(text.split('\r\n')[0]).toBe('\ufeffdate,employer,role,what,words,result');
  expect(text).toContain('2026-02-10,Ferry,Pilot,Sent,,An offer is there');
  expect(text).not.toMatch(/Port|Private/);
  await expect(page.getByRole('button', { name: 'Save as a list…' })).toBeFocused();

  await page.keyboard.press('Enter');
  const pdf = await waymark.saving(() => dialog.getByRole('button', { name: 'Save as PDF…' }).click());
  await expect(dialog).toBeHidden();
  const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(printed).toContain('My applications');
  expect(printed).toMatch(/10 January 2026\s+=Rope\s+Pilot\s+Sent\s+An offer is/);
  expect(printed).not.toContain('Private');

  await page.getByRole('link', { name: 'Offers side by side' }).click();
  const columns = page.getByRole('columnheader').filter({ has: page.getByRole('link') });
  await expect(columns).toHaveCount(6);
  await expect(page.getByRole('cell', { name: /40,001 SEK a year/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const left = page.getByRole('checkbox', { checked: false });
  await left.press(' ');
  await expect(page.getByText('Six fit side by side.')).toBeVisible();
  await page.getByRole('checkbox', { checked: true }).first().press(' ');
  await expect(columns).toHaveCount(5);
  await left.first().press(' ');
  await expect(columns).toHaveCount(6);
});
