import { app } from 'electron';
import { runCli } from '#main/cli/run.ts';
import { quietChromium } from './quiet.ts';
import { registerScheme } from './scheme.ts';

/** The installed program as its own command line: no window, and PDFs by the Chromium that it carries. */
export function runCommand(argv: readonly string[]): void {
  quietChromium();
  registerScheme();
  app.dock?.hide();
  const printer = async (): Promise<Pick<typeof import('./print.ts'), 'printToPdf'>> => {
    await app.whenReady();
    return import('./print.ts');
  };
  const { stdin, stdout, stderr } = process;
  void runCli(argv, { stdin, stdout, stderr, printer }).then((code) => {
    stdout.write('', () => app.exit(code));
  });
}
