import { extname, join } from 'node:path';
import { app } from 'electron';
import { vaultFolder } from '#main/folders.ts';
import { startApp } from '#main/shells/electron/app.ts';
import { appArguments } from '#main/shells/electron/arguments.ts';
import { pageFile } from '#main/shells/page.ts';

/** How long the window may take to ask for its files before the program goes on without it, in ms. */
const longestForPage = 1_000;
const built = join(import.meta.dirname, '..');
/** Facts about occupations that an installer may have brought; `npm run package -- --occupations PATH` puts them there. */
const shippedOccupations = join(process.resourcesPath, 'occupations.db');
const { data, command, print, capture } = appArguments(process.argv.slice(1), app.isPackaged);

if (command !== null) {
  const { runCommand } = await import('#main/shells/electron/command-line.ts');
  await runCommand(command, shippedOccupations);
} else if (print) {
  const { printFromPipe } = await import('#main/shells/electron/print-pipe.ts');
  printFromPipe();
} else {
  // The page's files go first: the window reads them on another core while this one takes in the rest of the program.
  let go = (): void => {};
  const handedOut = new Promise<void>((resolve) => {
    go = resolve;
    setTimeout(resolve, longestForPage);
  });
  const asked = new Set<string>();
  startApp({
    capture,
    page: {
      files: (path) => {
        asked.add(extname(path));
        // Its script and its style sheet: nothing else keeps the first room from showing.
        if (asked.has('.js') && asked.has('.css')) setImmediate(go);
        return pageFile(join(built, 'renderer'), path);
      },
    },
    preload: join(built, 'preload', 'index.cjs'),
    icon: join(built, '..', 'main', 'shells', 'electron', 'icon', 'waymark.png'),
    createCore: async (shell, preferencesFile) => {
      await handedOut;
      const { createCore } = await import('#main/core.ts');
      return createCore({
        vaultFolder: vaultFolder(data),
        preferencesFile,
        shell,
        window: true,
        version: app.getVersion(),
        shippedOccupations,
      });
    },
  });
}
