import { readFileSync, statSync } from 'node:fs';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Io } from './io.ts';

const largestFile = 10_000;

/**
 * The passphrase from the first line of a file.
 *
 * @throws WaymarkError `not-found` or `invalid` when the file cannot be that.
 */
export function passphraseFromFile(path: string): string {
  let text: string;
  try {
    if (statSync(path).size > largestFile)
      throw new WaymarkError('invalid', 'The passphrase file is too large to be one.');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof WaymarkError) throw error;
    throw new WaymarkError('not-found', 'The passphrase file cannot be read. Check --passphrase-file.');
  }
  const line = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  if (line === '') throw new WaymarkError('invalid', 'The first line of the passphrase file is empty.');
  return line;
}

/**
 * Asks for the passphrase without showing it.
 *
 * @throws WaymarkError `locked` when there is nobody to ask; `cancelled` after Ctrl+C.
 */
export function askPassphrase({ stdin, stderr }: Io): Promise<string> {
  const raw = stdin.setRawMode?.bind(stdin);
  if (!stdin.isTTY || !raw) {
    throw new WaymarkError('locked', 'The vault is locked. Give its passphrase with --passphrase-file.');
  }
  stderr.write('Passphrase: ');
  raw(true);
  return new Promise((resolve, reject) => {
    let typed = '';
    const end = (settle: () => void): void => {
      stdin.off('data', read);
      raw(false);
      stdin.pause();
      stderr.write('\n');
      settle();
    };
    const read = (chunk: Buffer): void => {
      for (const character of chunk.toString('utf8')) {
        if (character === '\r' || character === '\n') {
          end(() => resolve(typed));
          break;
        }
        if (character === '\u0003') {
          end(() => reject(new WaymarkError('cancelled', 'Stopped.')));
          break;
        }
        if (character === '\u007f' || character === '\b') typed = [...typed].slice(0, -1).join('');
        else typed += character;
      }
    };
    stdin.on('data', read);
    stdin.resume();
  });
}
