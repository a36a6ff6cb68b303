import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Build } from '#main/shells/build.ts';
import { type ElectronWindow, launch, look, root } from '#tests/e2e/drivers/electron.ts';
import { type Folders, makeFolders, removeFolders } from '#tests/e2e/drivers/folders.ts';
import { again } from '#tests/e2e/drivers/stand-ins.ts';
import { inTime, until } from '#tests/support/until.ts';
import type { KeptOrder, KeptProgram } from './kept.ts';

const program = 'out/kept/main/program.js';
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

export const keptBuild: Build = {
  modes: ['kept'],
  sources: [
    'main',
    'shared',
    'tests/e2e/kept',
    'tests/support',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
  ],
  products: [program, 'out/kept/main/worker.js'],
};

/** Switches that save processor time and change nothing that a test could see; a tenth of a test's, measured on 40. */
const thrifty = [
  // All pages of our origin have one process, which the page that nobody sees keeps.
  '--process-per-site',
  // A page lives for seconds: what optimises its script and clears up after it costs more than it gives.
  '--js-flags=--no-opt --min-semi-space-size=16',
  '--in-process-gpu',
];

/** How long windows may take to end before their program is ended with them, in ms. */
const patience = 20_000;

/** A program in Electron that a worker keeps: it opens windows for one test after the other. */
export interface Kept {
  open(folders: Folders): Promise<ElectronWindow>;
  end(): Promise<void>;
}

interface Running {
  app: ElectronApplication;
  ended: Promise<unknown>;
}

/** The program is started for the first window, and anew for the next one when it has ended meanwhile. */
export function keepElectron(): Kept {
  const own = makeFolders();
  let running: Running | null = null;

  const start = async (): Promise<Running> => {
    const app = await launch(own, [join(root, program), ...thrifty]);
    await until('the kept program is there', () =>
      again(() => app.evaluate(() => 'waymarkKept' in globalThis)),
    );
    // The one that nobody sees.
    await app.firstWindow();
    const started = { app, ended: once(app.process(), 'exit') };
    void started.ended.then(() => {
      if (running === started) running = null;
    });
    return started;
  };
  const kill = async (): Promise<void> => {
    const ending = running;
    ending?.app.process().kill('SIGKILL');
    await ending?.ended;
  };
  const open = async (folders: Folders): Promise<ElectronWindow> => {
    running ??= await start();
    const { app, ended } = running;
    const { vault, settings, temporary } = folders;
    const order: KeptOrder = { vault, settings, temporary, version };
    const [page] = await Promise.all([
      app.waitForEvent('window'),
      app.evaluate(
        (_, given) => (globalThis as unknown as { waymarkKept: KeptProgram }).waymarkKept.open(given),
        order,
      ),
    ]);
    return {
      ...(await look(app, page, folders)),
      ended,
      close: async () => {
        const left = app.evaluate(() =>
          (globalThis as unknown as { waymarkKept: KeptProgram }).waymarkKept.end(),
        );
        await inTime('the windows to end', left, patience);
      },
      kill,
    };
  };
  return {
    open,
    end: async () => {
      await kill();
      removeFolders(own);
    },
  };
}
