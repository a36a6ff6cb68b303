import type { Readable } from 'node:stream';
import type { Shell } from '#main/shells/shell.ts';

interface Output {
  write(text: string): unknown;
}

/** What a command talks with. */
export interface Io {
  stdin: Readable & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };
  stdout: Output;
  stderr: Output;
  /** Finds something to print PDFs with; asked only when a PDF is wanted. */
  printer: () => Promise<Pick<Shell, 'printToPdf'>>;
}
