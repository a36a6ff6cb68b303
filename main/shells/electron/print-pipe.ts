import { createInterface } from 'node:readline';
import { app } from 'electron';
import { z } from 'zod';
import type { PrintedFile } from '#main/ports/shell.ts';
import { printToPdf } from './print.ts';
import { quietChromium } from './quiet.ts';
import { registerScheme } from './scheme.ts';

/** What the command line hands over on standard input: a line of JSON for the page, and one for each picture. */
const order = z.object({
  html: z.string(),
  page: z.object({ title: z.string(), date: z.string(), paper: z.enum(['A4', 'Letter']) }),
});

const picture = z.object({ name: z.string(), type: z.string(), data: z.base64() });

/** Electron as a printer for the command line: one page from standard input, its PDF to standard output, no window. */
export function printFromPipe(): void {
  quietChromium();
  registerScheme();
  app
    .whenReady()
    .then(async () => {
      let asked: z.infer<typeof order> | null = null;
      const files = new Map<string, PrintedFile>();
      for await (const line of createInterface({ input: process.stdin })) {
        if (asked === null) asked = order.parse(JSON.parse(line));
        else {
          const { name, type, data } = picture.parse(JSON.parse(line));
          files.set(name, { type, bytes: new Uint8Array(Buffer.from(data, 'base64')) });
        }
      }
      if (asked === null) throw new Error('there is nothing to print');
      const pdf = await printToPdf(asked.html, asked.page, {
        files: { names: [...files.keys()], read: (name) => files.get(name) ?? null },
      });
      process.stdout.write(pdf, () => app.exit(0));
    })
    .catch(() => app.exit(1));
}
