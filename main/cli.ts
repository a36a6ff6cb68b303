#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '#main/folders.ts';

// Most of a short command's time goes into compiling code, so what was compiled is kept for the next one.
module.enableCompileCache?.(join(cacheFolder(), 'code'));
const { runCli } = await import('#main/cli/run.ts');

let unwritable = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read has read enough, as `head` does.
  if (error.code === 'EPIPE' || unwritable) return;
  unwritable = true;
  process.exitCode = 1;
  process.stderr.write('waymark: The output cannot be written. Check where it goes.\n');
});
process.stderr.on('error', () => {});

const code = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  printer: async () => (await import('#main/shells/print.ts')).findPrinter(),
});
process.exitCode = unwritable ? 1 : code;
