import { join } from 'node:path';
import { app } from 'electron';
import { vaultFolder } from '#main/folders.ts';
import { startApp } from '#main/shells/electron/app.ts';
import { appArguments } from '#main/shells/electron/arguments.ts';
import { servePage } from '#main/shells/page.ts';

const built = join(import.meta.dirname, '..');
const { data, command, print, capture } = appArguments(process.argv.slice(1), app.isPackaged);

if (command !== null) {
  const { runCommand } = await import('#main/shells/electron/command-line.ts');
  await runCommand(command);
} else if (print) {
  const { printFromPipe } = await import('#main/shells/electron/print-pipe.ts');
  printFromPipe();
} else {
  startApp({
    capture,
    page: (path) => servePage(join(built, 'renderer'), path),
    preload: join(built, 'preload', 'index.cjs'),
    icon: join(built, '..', 'main', 'shells', 'electron', 'icon', 'waymark.png'),
    createCore: async (shell, preferencesFile) => {
      const { createCore } = await import('#main/core.ts');
      return createCore({
        vaultFolder: vaultFolder(data),
        preferencesFile,
        shell,
        window: true,
        version: app.getVersion(),
      });
    },
  });
}
