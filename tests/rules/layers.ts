/**
 * The floors of the house, as data: where each folder stands and what it may use. `npm run check` holds every import against
 * it, `docs/architecture.md` shows it, `npm run house` prints it. A new folder gets a row here; see `obey.ts` for how a row
 * is read.
 */

export interface Row {
  /** A folder, with all in it that has no row of its own; or one file. */
  readonly at: string;
  /** What lives there. */
  readonly what: string;
  /** What it may use: rows of lower floors, `below` for all of those in its building, or another building as a whole. */
  readonly uses: readonly string[];
  /** What it may use in types only. */
  readonly typesOf?: readonly string[];
  /** Packages, by name or up to a star. */
  readonly packages: readonly string[];
  /** Globals of Node (`node`) or the bridge of the page (`window.waymark`). */
  readonly globals?: readonly Global[];
  /** Others see nothing of it but its `index.ts`. */
  readonly face?: true;
  /** It sees what lies behind faces. */
  readonly behindFaces?: true;
}

export type Global = 'node' | 'window.waymark';

/** What more than one place may use. */
export type Common = Pick<Row, 'uses' | 'packages' | 'globals'>;

export interface Building {
  readonly at: string;
  /** What all of its rows may use. */
  readonly every: Common;
  /** From the ground up. What stands on one floor knows nothing of its neighbours. */
  readonly floors: readonly (readonly Row[])[];
  /** What tests beside the code may use in addition. */
  readonly tests: Common;
}

const testing = ['vitest', 'fast-check'];

function vocabulary(at: string, what: string, packages: readonly string[] = []): Row {
  return { at: `shared/${at}`, what, uses: [], packages };
}

const shared: Building = {
  at: 'shared',
  every: { uses: ['below'], packages: ['zod'] },
  floors: [
    [
      vocabulary('kinds.ts', 'the kinds of claims'),
      vocabulary('bridge', 'what a call, an event, a failure and a field of one are'),
      vocabulary('wording', 'counts, plurals and articles in English'),
      vocabulary('calendar', 'dates, weeks, months and the wall clock: the one home of such arithmetic', [
        'date-fns',
        '@date-fns/*',
        'chrono-node',
      ]),
    ],
    [
      vocabulary('audience', 'who may see a record'),
      vocabulary('document', 'the stored rich text and its way to plain text and Markdown', [
        'lexical',
        '@lexical/*',
      ]),
    ],
    [
      vocabulary('attachments', 'pictures and other files'),
      vocabulary('changes', 'what a command changed, and its way back'),
      vocabulary('goals', 'goals, milestones, steps, wins; the coach', ['chrono-node']),
      vocabulary('journal', 'entries, journals, prompts, templates'),
      vocabulary('people', 'people'),
      vocabulary('learning', 'what is learned: items, sessions, what comes back'),
      vocabulary('reflection', 'claims, evidence, rounds, the portrait'),
      vocabulary('settings', 'choices of this computer'),
      vocabulary('shell', 'what the window asks of its shell'),
      vocabulary('transfer', 'import and export'),
      vocabulary('trash', 'what was put away'),
      vocabulary('vault', 'keys, backups, restoring'),
    ],
    [vocabulary('explore', 'what is out there: occupations, and how they fit a person')],
    [vocabulary('plan', 'the plan as a document'), vocabulary('search', 'queries and what they find')],
    [vocabulary('api.ts', 'the whole contract')],
  ],
  tests: { uses: ['shared', 'tests/fixtures', 'tests/support'], packages: testing, globals: ['node'] },
};

const preload: Building = {
  at: 'preload',
  every: { uses: [], packages: [] },
  floors: [
    [
      {
        at: 'preload',
        what: 'puts `call` and `on` into the page; no logic',
        uses: [],
        typesOf: ['shared'],
        packages: ['electron'],
      },
    ],
  ],
  tests: { uses: ['shared'], packages: testing },
};

/** A folder of main whose files are used by their own names. */
function ground(at: string, what: string, packages: readonly string[] = []): Row {
  return { at: `main/${at}`, what, uses: [], packages };
}

/** A domain of main: others see its `index.ts`. */
function domain(at: string, what: string, packages: readonly string[] = []): Row {
  return { ...ground(at, what, packages), face: true };
}

const main: Building = {
  at: 'main',
  every: { uses: ['below', 'shared'], packages: ['node:*', 'uuid', 'zod'], globals: ['node'] },
  floors: [
    [
      ground('folders.ts', 'where the system keeps things'),
      ground('ports', 'what the core needs of the outside: shell, clock, long tasks, the file to write'),
      domain('settings', 'choices of this computer'),
    ],
    [
      ground(
        'database',
        'opening with the right settings, numbered migrations, kept states, links, the index; knows no domain',
        ['better-sqlite3'],
      ),
      domain('print', 'paper and fonts of printed pages'),
    ],
    [ground('bridge', 'the one door: nothing else answers the window; what a handler and a task get')],
    [
      domain('attachments', 'pictures and other files'),
      domain('texts', 'what works on stored texts for every domain: labels, references, tags, passages'),
    ],
    [
      domain('changes', 'what a command changed, and its way back'),
      domain('people', 'people and organisations'),
      domain('reflection', 'claims, evidence, rounds, the portrait'),
      domain('search', 'search over everything'),
    ],
    [domain('goals', 'goals, milestones, steps, wins')],
    [
      domain('explore', 'what is out there: occupations, and how they fit a person', ['papaparse', 'yauzl']),
      domain('journal', 'entries, tags, prompts, templates'),
    ],
    [
      domain('learning', 'what is learned: items, sessions, what comes back'),
      domain('people/talks', 'conversations, promises, questions to bring'),
    ],
    [domain('people/touch', 'keeping in touch, mentors, messages')],
    [
      domain('export', 'one file a format, out', ['ical.js', 'papaparse']),
      domain('import', 'one file a format, in', ['yaml', 'ical.js', 'papaparse', 'yauzl']),
      domain('plan', 'the plan as a document'),
      domain('sample', 'a year of sample data'),
      domain('trash', 'what was put away, the way back and out'),
      domain('vault', 'keys, backups, restoring', ['better-sqlite3', 'hash-wasm', 'yauzl', 'yazl']),
    ],
    [
      { ...ground('tasks.ts', 'which function does each long task'), behindFaces: true },
      ground('jobs.ts', 'long work in worker threads'),
      ground('watch.ts', 'tells what other processes wrote from what our own workers did'),
      ground('troubles.ts', 'what fails behind the window: logged by its kind, told when it keeps failing'),
      domain('transfer', 'the calls of import, export and sample together'),
      ground('shell-calls.ts', 'the calls that the shell answers'),
    ],
    [
      ground('core.ts', 'builds everything from a vault folder and a shell; knows no Electron'),
      ground('worker.ts', 'the entry of a worker thread'),
    ],
    [ground('cli', 'the commands without a window')],
    [ground('shells', 'the browser shell, what both shells share, the npm commands', ['vite'])],
    [ground('shells/electron', 'the window of the product', ['electron'])],
    [ground('cli.ts', 'the command line’s entry'), ground('index.ts', 'the product’s entry', ['electron'])],
  ],
  tests: {
    uses: ['main', 'shared', 'tests/support', 'tests/fixtures'],
    packages: [...testing, 'node:*', 'better-sqlite3', 'electron'],
    globals: ['node'],
  },
};

const page = ['react-dom', 'lucide-react', 'radix-ui'];
const foundation = [
  'renderer/bridge',
  'renderer/commands',
  'renderer/saving',
  'renderer/parts',
  'renderer/editor',
  'renderer/ui',
];
const roomPackages = [...page, '@tanstack/*', '@dnd-kit/*', 'cmdk'];

function room(at: string, what: string, packages: readonly string[] = []): Row {
  return { at: `renderer/${at}`, what, uses: foundation, packages: [...roomPackages, ...packages] };
}

const renderer: Building = {
  at: 'renderer',
  every: { uses: ['shared'], packages: ['react'] },
  floors: [
    [
      {
        at: 'renderer/bridge',
        what: 'the only user of `window.waymark`: typed calls, query hooks',
        uses: [],
        packages: ['@tanstack/react-query'],
        globals: ['window.waymark'],
      },
      {
        at: 'renderer/ui',
        what: 'the design system: tokens, and parts without data',
        uses: [],
        packages: [...page, '@dnd-kit/*', 'downshift', 'react-day-picker'],
      },
    ],
    [
      {
        at: 'renderer/editor',
        what: 'Lexical; what it needs is passed in',
        uses: ['renderer/ui'],
        packages: [...page, 'lexical', '@lexical/*', 'chrono-node'],
      },
      {
        at: 'renderer/saving',
        what: 'how words come to be saved: the save session, drafts, what is unsaved, conflicts',
        uses: ['renderer/bridge', 'renderer/ui'],
        packages: page,
      },
    ],
    [
      {
        at: 'renderer/commands',
        what: 'the one history of changes: do, undo, redo, say',
        uses: ['renderer/bridge', 'renderer/saving', 'renderer/ui'],
        packages: [...page, '@tanstack/react-query', 'uuid'],
      },
    ],
    [
      {
        at: 'renderer/parts',
        what: 'parts that know the bridge and serve every room: failures, pickers, forms, names of kinds',
        uses: ['renderer/bridge', 'renderer/commands', 'renderer/saving', 'renderer/ui'],
        packages: roomPackages,
      },
    ],
    [
      room('attachments', 'pictures and files of a text, for the editor’s port'),
      room('goals', 'the board, the timeline, the sheet of a goal'),
      room('journal', 'the list, the calendar, the open entry', ['diff']),
      room('explore', 'occupations, what fits, options, experiments, futures, applications'),
      room('people', 'people, organisations, talks with them, promises'),
      room('learning', 'what is learned: items, sessions, what comes back'),
      room('plan', 'the plan'),
      room('reflection', 'Compass'),
      room('search', 'search and saved searches'),
      room('settings', 'settings'),
      room('trash', 'the trash'),
      room('vault', 'first start, lock, recovery'),
    ],
    [
      {
        ...room(
          'app',
          'start, routes, rail, palette, the gate that shows rooms only while the vault is open',
        ),
        uses: ['below'],
      },
      room('capture', 'the small window for one thought'),
    ],
  ],
  tests: {
    uses: ['renderer', 'shared', 'tests/support', 'tests/fixtures'],
    packages: [...testing, ...page, 'lexical', '@lexical/*'],
  },
};

function test(at: string, what: string, packages: readonly string[] = []): Row {
  return {
    at: `tests/${at}`,
    what,
    uses: ['below', 'main', 'preload', 'renderer'],
    packages: ['node:*', ...packages],
    globals: ['node', 'window.waymark'],
    behindFaces: true,
  };
}

const tests: Building = {
  at: 'tests',
  every: { uses: ['shared'], packages: [] },
  floors: [
    [{ at: 'tests/fixtures', what: 'words to test with', uses: [], packages: [] }],
    [
      {
        ...test('support', 'a core, a database and a shell for tests; running them all', ['vitest', 'yazl']),
        uses: ['below', 'main', 'renderer'],
      },
    ],
    [
      test('bench', 'ratios', ['uuid', 'vite', 'lexical', '@lexical/*', '@playwright/test']),
      test('crash', 'kills'),
      test('e2e', 'the real window', [
        '@playwright/test',
        'axe-core',
        'electron',
        '@electron/asar',
        '@electron/fuses',
      ]),
      test('fuzz', 'random calls and files', ['fast-check', 'zod']),
    ],
    [
      test('rules', 'what holds of the code as a whole', ['oxc-parser']),
      test('tour', 'pictures of every screen', ['@playwright/test']),
    ],
  ],
  tests: {
    uses: ['main', 'preload', 'renderer', 'shared', 'tests'],
    packages: ['*'],
    globals: ['node', 'window.waymark'],
  },
};

export const buildings: readonly Building[] = [shared, preload, main, renderer, tests];

export interface PlacedRow extends Row {
  readonly building: string;
  /** The ground is 0. */
  readonly floor: number;
}

/** Every row with its building and its floor, and with what every row of its building may use. */
export const rows: readonly PlacedRow[] = buildings.flatMap(({ at, every, floors }) =>
  floors.flatMap((onFloor, floor) =>
    onFloor.map((row) => ({
      ...row,
      uses: [...every.uses, ...row.uses],
      packages: [...every.packages, ...row.packages],
      globals: [...(every.globals ?? []), ...(row.globals ?? [])],
      building: at,
      floor,
    })),
  ),
);
