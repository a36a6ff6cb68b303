import { app } from 'electron';
import { z } from 'zod';
import { printToPdf } from './print.ts';
import { quietChromium } from './quiet.ts';
import { registerScheme } from './scheme.ts';

/** What the command line hands over on standard input, as JSON. */
const order = z.object({
  html: z.string(),
  page: z.object({ title: z.string(), date: z.string(), paper: z.enum(['A4', 'Letter']) }),
});

/** Electron as a printer for the command line: one page from standard input, its PDF to standard output, no window. */
export function printFromPipe(): void {
  quietChromium();
  registerScheme();
  app
    .whenReady()
    .then(async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      const { html, page } = order.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      const pdf = await printToPdf(html, page);
      process.stdout.write(pdf, () => app.exit(0));
    })
    .catch(() => app.exit(1));
}
