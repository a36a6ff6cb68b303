#!/usr/bin/env node
import { runCli } from '#main/cli/run.ts';

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  printer: async () => (await import('#main/shells/print.ts')).findPrinter(),
});
