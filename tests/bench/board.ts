import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import type { Db } from '#main/database/open.ts';
import { addFact, addNote, addOption } from '#main/explore/index.ts';
import { writeGoal } from '#main/goals/index.ts';
import { addItem, readItem, saveItem } from '#main/learning/index.ts';
import { addPerson, savePerson } from '#main/people/index.ts';
import { systemClock } from '#main/ports/clock.ts';
import { optionStatuses } from '#shared/explore/options.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { itemSorts, itemStatuses } from '#shared/learning/items.ts';
import { percentile, type Ratio } from './figures.ts';
import { benchShell } from './shell.ts';
import { room, root, start } from './window.ts';

const few = 20;
const many = 2_000;
const manyPeople = 10_000;
const milestonesEach = 10;

/** The boards and the list of people of which it is measured how they open: where they are, how they are filled, and what shows that they are there. */
const boards = {
  goals: {
    hash: '/goals',
    many,
    sign: '[data-card]',
    fill: makeGoal,
    what: `the board with ${many} goals and ${many * milestonesEach} milestones opens, median, against ${few}`,
  },
  options: {
    hash: '/explore/options',
    many,
    sign: '[data-card]',
    fill: makeOption,
    what: `the board with ${many} options opens, median, against ${few}`,
  },
  people: {
    hash: '/people',
    many: manyPeople,
    sign: '[data-people-list] a',
    fill: makePerson,
    what: `the room with ${manyPeople} people opens, median, against ${few}`,
  },
  learning: {
    hash: '/learning',
    many,
    sign: '[data-learning] a',
    fill: makeItem,
    what: `Learning with ${many} items opens, median, against ${few}`,
  },
} as const;

/** A board from the key that asks for it to its cards on the screen, with many cards against a few. */
export async function benchBoard(of: keyof typeof boards, rounds = 5): Promise<Ratio[]> {
  const { hash, fill, what, sign, many: most } = boards[of];
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const kinds = { few, many: most } as const;
    for (const [kind, count] of Object.entries(kinds)) await fillVault(join(folder, kind), count, fill);
    const lasted: Record<keyof typeof kinds, number[]> = { few: [], many: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of ['few', 'many'] as const) {
        const { app, page } = await start(
          root,
          room,
          { WAYMARK_DATA: join(folder, kind) },
          join(folder, `profile-${kind}`),
        );
        // What a start reads later is read by then.
        await page.waitForTimeout(1_500);
        const opened = await page.evaluate(
          ([to, there]) =>
            new Promise<number>((resolve) => {
              const began = performance.now();
              const look = (): void => {
                if (document.querySelector(there) === null) requestAnimationFrame(look);
                else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
              };
              window.location.hash = to;
              requestAnimationFrame(look);
            }),
          [hash, sign] as const,
        );
        await app.close();
        // The first round fills the caches of the machine and of the profile.
        if (round > 0) lasted[kind].push(opened);
      }
    }
    return [
      {
        what,
        ours: percentile(lasted.many, 0.5),
        theirs: percentile(lasted.few, 0.5),
        bar: 1.5,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillVault(
  folder: string,
  count: number,
  fill: (db: Db, number: number) => void,
): Promise<void> {
  const core = createCore({
    vaultFolder: folder,
    preferencesFile: join(folder, '..', 'preferences.json'),
    shell: benchShell,
    window: false,
    log: silentLog,
  });
  const made = await core.call('vault.create', { protection: 'none' });
  if (!made.ok) throw new Error(made.error.message);
  const { db } = core.vault.opened();
  db.transaction(() => {
    for (let number = 0; number < count; number += 1) fill(db, number);
  })();
  await core.close();
}

function makeGoal(db: Db, number: number): void {
  writeGoal(db, systemClock, {
    ...blankSheet(`Goal ${number} that says in some words what is wanted`),
    specifics: 'What exactly, in a sentence or two, as people write it down on such a sheet.',
    area: ['Work', 'Home', 'Health'][number % 3] ?? '',
    status: goalStatuses[number % goalStatuses.length] ?? 'next',
    milestones: Array.from({ length: milestonesEach }, (_, index) => ({
      title: `Milestone ${index} of goal ${number}`,
      due: `2027-0${1 + (index % 9)}-15`,
    })),
  });
}

function makePerson(db: Db, number: number): void {
  const { id } = addPerson(db, systemClock, { name: `Person ${number} Somebody`, another: true });
  savePerson(db, systemClock, {
    id,
    revision: 1,
    work: 'what they do, in some words',
    organisation: `Place ${number % 50}`,
    tags: number % 7 === 0 ? ['a field'] : [],
    closeness: ([1, 2, 3, 4, 5] as const)[number % 5] ?? null,
  });
}

function makeOption(db: Db, number: number): void {
  const { id } = addOption(db, systemClock, {
    name: `Option ${number} that says in some words what it would be`,
    sort: 'role',
    about: 'What it is, in a sentence or two, as people write it down.',
    status: optionStatuses[number % optionStatuses.length] ?? 'idea',
    occupation: null,
    direction: null,
  });
  const note = { option: id, on: '2026-11-20', link: '', person: null };
  addNote(db, systemClock, { ...note, sort: 'question', text: `What would a day of ${number} be like?` });
  addNote(db, systemClock, { ...note, sort: 'log', text: 'A first talk, with what was said in it.' });
  const pay = { from: 30_000 + number, to: 40_000 + number, currency: 'EUR', period: 'year' } as const;
  addFact(db, systemClock, { option: id, sort: 'pay', on: '2026-11-20', text: '', pay });
}

function makeItem(db: Db, number: number): void {
  const id = addItem(db, systemClock, {
    name: `Item ${number} that says in some words what is learned`,
    sort: itemSorts[number % itemSorts.length] ?? 'course',
    status: itemStatuses[number % itemStatuses.length] ?? 'wanted',
  });
  saveItem(db, systemClock, {
    ...readItem(db, id, '2026-11-28'),
    about: 'What it is, in a sentence or two, as people write it down.',
    progress: { at: number % 300, of: 312, unit: 'page' },
    expiresOn: number % 7 === 0 ? '2027-06-30' : null,
  });
}
