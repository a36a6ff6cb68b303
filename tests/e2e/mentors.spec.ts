import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Somebody who goes along with a goal in which something moved, and an acquaintance in a field that is looked into. */
async function somePeople(waymark: Waymark) {
  await waymark.makeVault();
  const priya = await waymark.call('people.add', { name: 'Priya Nair' });
  const goal = await waymark.call('goals.add', { title: 'Lead three workshops', status: 'active' });
  await waymark.call('goals.linkClaim', { goal: goal.id, kind: 'person', claim: priya.id });
  const { milestones } = await waymark.call('goals.addMilestone', {
    goal: goal.id,
    title: 'The first evening',
  });
  await waymark.call('goals.tickMilestone', { id: milestones[0]?.id ?? '', done: true });
  const option = await waymark.call('explore.addOption', { name: 'Service design' });
  const added = await waymark.call('people.add', { name: 'Jonas Lind' });
  const jonas = await waymark.call('people.save', {
    id: added.id,
    revision: added.revision,
    work: 'designs for a hospital',
    closeness: 3,
  });
  await waymark.call('people.keepMessage', {
    person: jonas.id,
    date: '2024-06-20',
    channel: 'email',
    text: 'The signs in the ward',
  });
  return { priya, goal, option, jonas };
}

test('who is due stands in a quiet list, and can be put off and brought back, by mouse and by keys', async ({
  waymark,
}) => {
  const { priya } = await somePeople(waymark);
  const { page } = waymark;
  await goTo(page, `/people/touch/with/${priya.id}`);
  const staying = part(page, 'Staying in touch');
  await choose(staying.getByRole('combobox', { name: 'How often' }), 'Every six weeks');
  await expect(staying).toContainText('It is time again.');
  await expectNoAxeViolations(page);

  await goTo(page, '/people/touch');
  const due = part(page, 'It is time again').getByRole('listitem');
  await expect(due).toHaveCount(1);
  await expect(due).toContainText('You wished every six weeks');
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await due.getByRole('button', { name: 'Not now: Priya Nair' }).press('Enter');
  await page.keyboard.press('Enter');
  await expect(due).toHaveCount(0);
  await expect(part(page, 'It is time again')).toContainText('Nobody is due.');
  await undo(page);
  await expect(due).toHaveCount(1);
  await redo(page);
  await expect(due).toHaveCount(0);
  await undo(page);

  await due.getByRole('button', { name: 'We were in touch today: Priya Nair' }).click();
  await expect(due).toHaveCount(0);
  expect(await waymark.call('people.touch', { person: priya.id })).toMatchObject({ last: { way: 'talk' } });
  await undo(page);
  await expect(due).toHaveCount(1);

  await due.getByRole('button', { name: 'Not now: Priya Nair' }).click();
  await page.getByRole('menuitem', { name: 'Until a day…' }).click();
  const asked = page.getByRole('dialog', { name: /Until when/ });
  await asked.getByRole('textbox', { name: 'Until' }).fill('2999-01-31');
  await expectNoAxeViolations(page);
  await asked.getByRole('button', { name: 'Put off' }).click();
  await expect(due).toHaveCount(0);
  await goTo(page, `/people/touch/with/${priya.id}`);
  await expect(staying).toContainText('Put off until 31 January 2999');
});

test('an acquaintance in a field that is looked into is offered with a reason, and can be refused', async ({
  waymark,
}) => {
  await somePeople(waymark);
  const { page } = waymark;
  await goTo(page, '/people/touch');
  const offers = part(page, 'Worth writing to again');
  await expect(offers).toContainText('Rajkumar and others, Science, 2022');
  const jonas = offers.getByRole('listitem').filter({ hasText: 'Jonas Lind' });
  await expect(jonas).toContainText('You look into Service design');
  await expect(jonas).toContainText('June 2024, about “The signs in the ward”');
  await expectNoAxeViolations(page);
  await jonas.getByRole('button', { name: 'Not them: Jonas Lind' }).click();
  await expect(jonas).toHaveCount(0);
  await page.getByRole('button', { name: /Not offered/ }).press('Enter');
  await page.getByRole('button', { name: 'Offer again: Jonas Lind' }).press('Enter');
  await expect(jonas.getByRole('link', { name: 'Write to Jonas Lind' })).toBeVisible();
});

test('a message is filled from a template, asked for what is open, copied, and kept as contact', async ({
  waymark,
}) => {
  const { jonas } = await somePeople(waymark);
  const { page } = waymark;
  await goTo(page, '/people/touch/templates');
  await page.getByRole('button', { name: 'Take it over: Write again after a long time' }).click();
  await expect(part(page, 'Yours').getByRole('listitem')).toHaveCount(1);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Change Write again after a long time' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change the template' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('After a long time');
  await dialog
    .getByRole('textbox', { name: 'Text' })
    .fill('Hello {first name}, I look into {option}. Do you remember {last topic}? {my name}');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Save it' }).click();
  await expect(dialog).toBeHidden();

  await goTo(page, '/people/touch');
  await page.getByRole('link', { name: 'Write to Jonas Lind' }).press('Enter');
  await choose(page.getByRole('combobox', { name: 'Template' }), 'After a long time');
  const message = page.getByRole('textbox', { name: 'Your message' });
  await expect(message).toHaveValue(
    'Hello Jonas, I look into Service design. Do you remember The signs in the ward? {my name}',
  );
  await expectNoAxeViolations(page);
  const open = page.getByRole('group', { name: 'Not known yet' });
  await open.getByRole('textbox', { name: 'My name' }).fill('Mara');
  await page.keyboard.press('Enter');
  await expect(open).toHaveCount(0);
  await message.press('End');
  await page.keyboard.type(' PS: no hurry.');
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) =>
        document.addEventListener(
          'copy',
          (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''),
          { once: true },
        ),
      ),
  );
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  expect(await copied).toBe(
    'Hello Jonas, I look into Service design. Do you remember The signs in the ward? Mara PS: no hurry.',
  );
  await page.getByRole('button', { name: 'Keep what I sent…' }).click();
  const kept = page.getByRole('dialog', { name: 'Keep what you sent' });
  await expectNoAxeViolations(page);
  await kept.getByRole('button', { name: 'Keep it' }).click();
  await expect(part(page, 'What you sent').getByRole('listitem')).toHaveCount(2);
  expect(await waymark.call('people.touch', { person: jonas.id })).toMatchObject({
    last: { way: 'message' },
  });
  await undo(page);
  await expect(part(page, 'What you sent').getByRole('listitem')).toHaveCount(1);
});

test('a mentor: hopes, an agenda that fills itself, give and take, words as evidence, and a brief as a PDF', async ({
  waymark,
}) => {
  const { priya, goal } = await somePeople(waymark);
  await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Staying calm' });
  const { page } = waymark;
  await goTo(page, `/people/touch/with/${priya.id}`);
  await page.getByRole('button', { name: 'Priya Nair is a mentor' }).click();
  const hopes = page.getByRole('dialog', { name: /What do you hope for/ });
  await hopes.getByRole('textbox', { name: 'What you hope for' }).fill('An honest view from outside');
  await hopes.getByRole('button', { name: 'Keep it' }).click();
  await expect(part(page, 'What you hope for')).toContainText('An honest view from outside');
  const agenda = part(page, 'For your next talk');
  await expect(agenda).toContainText('Milestone reached: The first evening');
  await agenda.getByRole('checkbox', { name: /^Bring: Milestone reached/ }).press('Space');
  await expect(agenda.getByRole('checkbox', { name: /^Bring: Milestone reached/ })).not.toBeChecked();
  await expectNoAxeViolations(page);
  await waymark.call('people.addAsk', { person: priya.id, text: 'How do I end an evening?' });
  await expect(agenda).toContainText('How do I end an evening?');
  await agenda.getByRole('button', { name: 'Plan a talk with this agenda: Priya Nair' }).click();
  const plan = page.getByRole('dialog', { name: 'A talk with Priya Nair' });
  await expectNoAxeViolations(page);
  await plan.getByRole('button', { name: 'Plan it' }).click();
  await expect(plan).toBeHidden();
  await expect(page.getByRole('button', { name: 'Keep their words as evidence…' })).toHaveCount(0);
  const [talk] = await waymark.call('people.conversations', { person: priya.id });
  expect(talk).toMatchObject({
    status: 'planned',
    agenda: [{ text: 'How do I end an evening?', asked: false }],
  });

  // After the meeting, what was told is old, and what was promised is a step.
  if (talk === undefined) throw new Error('no talk was planned');
  await waymark.call('people.saveConversation', { ...talk, status: 'had', date: dateOnWall(new Date()) });
  await page.getByRole('button', { name: 'Keep their words as evidence…' }).waitFor();
  await goTo(page, `/people/touch/with/${priya.id}`);
  await expect(agenda).not.toContainText('Milestone reached');
  await waymark.call('people.addPromise', {
    person: priya.id,
    conversation: talk.id,
    by: 'me',
    text: 'Send the printed card',
    due: '2999-01-31',
    goal: goal.id,
  });
  await expect(agenda).toContainText('You promised: Send the printed card');
  expect(await waymark.call('goals.steps', { goal: goal.id })).toMatchObject([
    { title: 'Send the printed card' },
  ]);

  const doors = part(page, 'Doors they opened');
  await doors.getByRole('textbox', { name: 'A door they opened' }).fill('A day at the city');
  await page.keyboard.press('Enter');
  await expect(doors.getByRole('listitem')).toHaveText(/A day at the city/);
  await doors.getByRole('button', { name: 'Remove A day at the city' }).press('Enter');
  await expect(doors.getByRole('listitem')).toHaveCount(0);
  await undo(page);
  await expect(doors.getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: 'Keep their words as evidence…' }).click();
  const said = page.getByRole('dialog', { name: 'What did Priya Nair say?' });
  await said.getByRole('textbox', { name: 'Their words' }).fill('You stay calm when it is loud');
  await expectNoAxeViolations(page);
  await said.getByRole('button', { name: 'Keep as evidence' }).click();
  await expect(said).toBeHidden();
  const [claim] = await waymark.call('reflection.claims', { kind: 'strength' });
  expect(claim?.evidence).toMatchObject([
    { words: expect.stringMatching(/^“You stay calm when it is loud” \(Priya Nair, .*\)$/) },
  ]);

  await page.getByRole('link', { name: 'A brief for Priya Nair' }).press('Enter');
  const brief = part(page, 'The brief');
  await expect(brief.getByRole('heading', { name: 'For Priya Nair' })).toBeVisible();
  await expect(brief).toContainText('Lead three workshops');
  await expect(brief).not.toContainText('An honest view');
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await expectNoAxeViolations(page);
  await goTo(page, `/people/touch/with/${priya.id}`);
  await expect(agenda).toBeVisible();
  await expectNoAxeViolations(page);
  await goTo(page, `/people/touch/brief/${priya.id}`);
  await expect(brief).toBeVisible();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('checkbox', { name: 'Where I stand' }).press('Space');
  await expect(brief.getByRole('heading', { name: 'Where I stand' })).toHaveCount(0);
  const pdf = await waymark.saving(() => page.getByRole('button', { name: 'Save as PDF' }).click());
  const printed = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(printed).toContain('For Priya Nair');
  expect(printed).toContain('Send the printed card');
  expect(printed).toContain('How do I end an evening?');
  expect(printed).not.toContain('Where I stand');

  // What is for nobody else is in no brief.
  const present = await waymark.call('goals.get', { id: goal.id });
  await waymark.call('goals.save', { ...present, audience: 'me' });
  await expect(brief).not.toContainText('Lead three workshops');
  await expect(brief).toContainText('Send the printed card');
});
