import { isCommand } from '#main/cli/arguments.ts';
import { printSwitch } from '#main/shells/print-electron.ts';

export interface AppArguments {
  /** The vault's folder, as named by `--data`. */
  data: string | undefined;
  /** A command line to run without a window; null to open the window. */
  command: string[] | null;
  /** Print one page from standard input to standard output and end; see electron/print-pipe.ts. */
  print: boolean;
  /** Bring up the small window for one thought: in this program, or in the one that runs already. */
  capture: boolean;
}

const captureSwitch = '--capture';

/** Whether a program that was started beside this one asks for the small window, and not for the main one. */
export function asksForCapture(argv: readonly string[]): boolean {
  return argv.includes(captureSwitch);
}

/** What a system needs to start Chromium at all; it is no part of a command. */
const startup =
  /^--(no-sandbox|disable-gpu|headless|in-process-gpu|user-data-dir=.*|ozone-platform(-hint)?=.*)$/;

/**
 * What the program was started for.
 *
 * @param argv all arguments after the program's path.
 * @param packaged whether this is the installed program, which is its own command line as well.
 */
export function appArguments(argv: readonly string[], packaged: boolean): AppArguments {
  const words = argv.filter((word) => !startup.test(word));
  const asked = words.some(isCommand) || ['help', '--help', '-h', '--version'].includes(words[0] ?? '');
  return {
    data: optionOf(words, '--data'),
    command: packaged && asked ? words : null,
    print: words.includes(printSwitch),
    capture: asksForCapture(words),
  };
}

function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  if (at >= 0) return words[at + 1];
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}
