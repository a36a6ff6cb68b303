import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { linkedinFolder } from '#tests/support/linkedin.ts';
import { choose } from './choose.ts';
import { goTo } from './moves.ts';

const lines = (page: Page) => page.getByRole('list', { name: 'What is in it' }).getByRole('listitem');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const card = (...said: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...said, 'END:VCARD', ''].join('\r\n');

test('a vCard comes in, comes again with more to say, and is taken back after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  await goTo(page, '/people/import');
  const first = join(waymark.folders.files, 'first.vcf');
  writeFileSync(
    first,
    card('FN:Ana Lisboa', 'EMAIL:ana@lisboa.example', 'TITLE:Researcher') + card('FN:Sam Hill'),
  );
  await waymark.choose(first);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(heading(page)).toHaveText('What is in first.vcf');
  await expect(heading(page)).toBeFocused();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Bring in 2' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'New: 2 people.' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Bring in something else' }).click();
  await expect(heading(page)).toBeFocused();

  // By keys: the same once more, with more to say of one, and one who may be somebody else.
  const second = join(waymark.folders.files, 'second.vcf');
  writeFileSync(
    second,
    card(
      'FN:Ana Lisboa',
      'EMAIL:ana@lisboa.example',
      'TITLE:Head of research',
      'ORG:Harbour',
      'TEL:+351 21 0',
    ) +
      card('FN:Sam Hill', 'ORG:Quay') +
      card('FN:Zoë Kowalska'),
  );
  await waymark.choose(second);
  await page.getByRole('button', { name: 'Choose a file…' }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  const changes = page.getByRole('list', { name: 'What changes of Ana Lisboa' });
  await expect(changes.getByRole('checkbox', { name: 'Organisation: Harbour' })).toBeChecked();
  const work = changes.getByRole('checkbox', { name: 'What they do: Head of research' });
  await expect(work).not.toBeChecked();
  await work.focus();
  await page.keyboard.press('Space');
  await expect(work).toBeChecked();
  await expect(page.getByText('1 person may be here already and stays out until you say.')).toBeVisible();
  await page.getByRole('radio', { name: 'Leave out' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Somebody else' })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Bring in 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByText('New: 2 people, 2 organisations. 1 person who was here already has more to say.'),
  ).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ people: 4 });

  // Later, it is taken back as a whole.
  page = await waymark.restart();
  await goTo(page, '/people/import');
  const past = page.getByRole('region', { name: 'What came in before' });
  await expect(past.getByRole('listitem')).toHaveCount(2);
  await past
    .getByRole('button', { name: /^Undo the import/ })
    .first()
    .click();
  await expect(page.getByText(/4 records went to the trash; 1 person changed back\./)).toBeVisible();
  await expect(past.getByText('taken back')).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ people: 2 });
  await expectNoAxeViolations(page);
});

test('the columns of a table are told what they say', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const file = join(waymark.folders.files, 'club.csv');
  writeFileSync(file, 'Name;Club;E-mail\nMara Ito;"Row;ing";mara@ito.example\nnobody@example.org;;\n');
  await goTo(page, '/people/import');
  await waymark.choose(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(heading(page)).toBeFocused();
  await page.getByText('What the columns say').click();
  await expectNoAxeViolations(page);
  await choose(page.getByRole('combobox', { name: 'What “Club” says' }), 'Organisation');
  await expect(lines(page).filter({ hasText: 'Row;ing' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Bring in nobody@example.org' }).uncheck();
  await page.getByRole('button', { name: 'Bring in 1' }).click();
  await expect(page.getByText('New: 1 person, 1 organisation.')).toBeVisible();
});

test('of LinkedIn’s copy of one’s data, whole groups stay out', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goTo(page, '/people/import');
  await waymark.choose(linkedinFolder(join(waymark.folders.files, 'copy')));
  await page.getByRole('button', { name: 'An unpacked folder from LinkedIn…' }).click();
  await expect(heading(page)).toHaveText('What is in copy');
  await page.getByRole('checkbox', { name: 'Organisations' }).uncheck();
  await page.getByRole('checkbox', { name: 'Your headline, as an entry' }).uncheck();
  await page.getByRole('checkbox', { name: 'Bring in Interviewing' }).uncheck();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Bring in 7' }).click();
  await expect(page.getByText('New: 2 people, 3 roles, 1 skill, 1 certificate.')).toBeVisible();
});

test('meetings become what is chosen for each', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('people.add', { name: 'Ana Lisboa' });
  const file = join(waymark.folders.files, 'calendar.ics');
  const day = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
  const event = (uid: string, name: string, more = '') =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:${day}T100000\r\nSUMMARY:${name}\r\n${more}END:VEVENT\r\n`;
  writeFileSync(
    file,
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event('a', 'Tea', 'ATTENDEE;CN=Ana Lisboa:mailto:ana@x.example\r\n')}${event('b', 'Swim')}${event('c', 'Dentist')}END:VCALENDAR\r\n`,
  );
  await goTo(page, '/people/import');
  await waymark.choose(file);
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Bring in', exact: true })).toBeDisabled();
  await page
    .getByRole('group', { name: /^What “Tea” becomes/ })
    .getByText('A conversation')
    .click();
  await page
    .getByRole('group', { name: /^What “Swim” becomes/ })
    .getByText('Energy log')
    .click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Bring in 2' }).click();
  await expect(page.getByText('New: 1 conversation, 1 line of the energy log.')).toBeVisible();
});
