import { app } from 'electron';
import { runCli } from '#main/cli/run.ts';
import { printWithElectron } from '#main/shells/print-electron.ts';

/**
 * The installed program as its own command line. It ends before Electron is ready, so it needs no screen; a PDF is printed
 * by a process of its own.
 *
 * @param shippedOccupations facts about occupations that an installer may have brought.
 */
export async function runCommand(argv: readonly string[], shippedOccupations: string): Promise<void> {
  app.dock?.hide();
  const { stdin, stdout, stderr } = process;
  const code = await runCli(argv, {
    stdin,
    stdout,
    stderr,
    printer: async () => ({
      printToPdf: (html, page, extras) => printWithElectron(process.execPath, [], html, page, extras),
    }),
    core: { shippedOccupations },
  });
  await new Promise<void>((resolve) => {
    stdout.write('', () => resolve());
  });
  app.exit(code);
}
