import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays } from '#shared/calendar/dates.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';
import { undo } from './moves.ts';

const bar = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, `) });
const mark = (page: Page, title: string) =>
  page.getByRole('button', { name: new RegExp(`^${title}, milestone`) });

/** The calendar date so many days from today, on the wall here. */
function day(from: number): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const here = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return addDays(here, from);
}

/** A direction with a goal and two milestones, one of which waits for a milestone of another goal; and a goal without a date. */
async function fill(waymark: Waymark): Promise<{ talk: string; draw: string }> {
  await waymark.makeVault();
  const teach = await waymark.call('reflection.saveDirection', {
    place: 1,
    words: 'Teach what I know',
    until: day(300),
    revision: 0,
  });
  const write = (title: string, fields: object, milestones: { title: string; due: string }[]) =>
    waymark.call('goals.write', { ...blankSheet(title), status: 'active', milestones, ...fields });
  const talk = await write('Give a talk', { direction: teach.id, start: day(10), due: day(110) }, [
    { title: 'Write it', due: day(60) },
    { title: 'Rehearse', due: day(90) },
  ]);
  const draw = await write('Learn to draw', { status: 'next', due: day(200) }, [
    { title: 'Draw a hand', due: day(40) },
  ]);
  await write('Some day a garden', { status: 'someday' }, []);
  const [first] = talk.milestones;
  const [hand] = draw.milestones;
  await waymark.call('goals.waitFor', { id: first?.id ?? '', waitsFor: hand?.id ?? '' });
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await page.getByRole('group', { name: 'Goals as' }).getByText('Timeline', { exact: true }).click();
  await expect(bar(page, 'Give a talk')).toBeVisible();
  return { talk: talk.id, draw: draw.id };
}

const datesOf = async (waymark: Waymark, id: string) => {
  const { start, due, milestones } = await waymark.call('goals.get', { id });
  return [start, due, ...milestones.map((milestone) => milestone.due)];
};

test('the timeline is walked and changed by keys, and taken back', async ({ waymark }) => {
  const { talk } = await fill(waymark);
  const { page } = waymark;
  await expectNoAxeViolations(page);
  await bar(page, 'Give a talk').focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(17), day(117), day(67), day(97)]);
  await expect(bar(page, 'Give a talk')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(mark(page, 'Write it')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(17), day(117), day(66), day(97)]);
  await undo(page);
  await undo(page);
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(10), day(110), day(60), day(90)]);
  await page.keyboard.press('ArrowDown');
  await expect(bar(page, 'Learn to draw')).toBeFocused();
  await page.keyboard.press('-');
  await expect(page.getByRole('radio', { name: '3 years' })).toBeChecked();
  await page.keyboard.press('+');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Learn to draw', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page, 'Learn to draw')).toBeVisible();
});

test('bars, their ends and milestones are dragged with the mouse, and Escape gives a drag up', async ({
  waymark,
}) => {
  const { talk } = await fill(waymark);
  let { page } = waymark;
  /** Drags from a place in an element by so many days. */
  const drag = async (from: { x: number; y: number }, days: number, drop = true): Promise<void> => {
    const track = await page.locator('[data-today]').locator('..').boundingBox();
    if (!track) throw new Error('no track');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + (days / 366) * track.width, from.y, { steps: 8 });
    if (drop) await page.mouse.up();
  };
  const middle = async (locator: ReturnType<typeof bar>): Promise<{ x: number; y: number }> => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('nothing to drag');
    return { x: box.x + box.width / 4, y: box.y + box.height / 2 };
  };
  await drag(await middle(bar(page, 'Give a talk')), 30);
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(40), day(140), day(90), day(120)]);
  const whole = await bar(page, 'Give a talk').boundingBox();
  if (!whole) throw new Error('no bar');
  await drag({ x: whole.x + whole.width - 3, y: whole.y + 12 }, 20);
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(40), day(160), day(90), day(120)]);
  const diamond = await mark(page, 'Rehearse').boundingBox();
  if (!diamond) throw new Error('no milestone');
  await drag({ x: diamond.x + 12, y: diamond.y + 12 }, 15);
  await expect.poll(() => datesOf(waymark, talk)).toEqual([day(40), day(160), day(90), day(135)]);

  await drag(await middle(bar(page, 'Give a talk')), 60, false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(bar(page, 'Give a talk')).toBeVisible();
  expect(await datesOf(waymark, talk)).toEqual([day(40), day(160), day(90), day(135)]);

  page = await waymark.restart();
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  expect(await datesOf(waymark, talk)).toEqual([day(40), day(160), day(90), day(135)]);
});

test('the timeline is read as a table, names what has no date, and is printed with lines and letters', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await fill(waymark);
  const { page } = waymark;
  await expect(page.getByRole('region', { name: 'Without a date' })).toContainText('Some day a garden');
  await page.getByRole('group', { name: 'Shown as' }).getByText('Table', { exact: true }).click();
  const row = (title: string) => page.getByRole('row', { name: new RegExp(title) });
  await expect(row('Write it')).toContainText('Draw a hand');
  await expect(row('Teach what I know')).toContainText('Direction');
  await expectNoAxeViolations(page);
  const file = await waymark.saving(() => page.getByRole('button', { name: 'PDF', exact: true }).click());
  const pdf = readFileSync(file, 'latin1');
  expect(pdf).toMatch(/^%PDF-1\.\d/);
  expect(pdf).not.toContain('/Subtype /Image');
});
