import { readFileSync } from 'node:fs';
import { asExpected } from '#main/bridge/expected.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Parsed, parse, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { usage } from './usage.ts';

/**
 * Runs one command line (without the program's name) to its end and gives its exit code: 0, 1 when it could not be done,
 * 2 when it was called wrongly. Whatever goes wrong is one line on standard error.
 */
export async function runCli(argv: readonly string[], io: Io): Promise<number> {
  try {
    const parsed = parse(argv);
    if (parsed === 'help') {
      io.stdout.write(usage);
      return 0;
    }
    if (parsed === 'version') {
      io.stdout.write(`${version()}\n`);
      return 0;
    }
    return (await run(parsed, io)) ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`waymark: ${error.message}\n`);
      return 2;
    }
    const expected = error instanceof WaymarkError ? error : asExpected(error);
    io.stderr.write(`waymark: ${expected.message.replace(/\s+/g, ' ')}\n`);
    return 1;
  }
}

/** Each group of commands is loaded when it is asked for: most need only a part of the core. */
async function run(parsed: Parsed, io: Io): Promise<boolean> {
  switch (parsed.command) {
    case 'init':
      await (await import('./writing.ts')).init(parsed, io);
      return true;
    case 'add':
      await (await import('./writing.ts')).add(parsed, io);
      return true;
    case 'search':
      await (await import('./writing.ts')).search(parsed, io);
      return true;
    case 'import':
      await (await import('./transfer.ts')).importFrom(parsed, io);
      return true;
    case 'export':
      await (await import('./transfer.ts')).exportTo(parsed, io);
      return true;
    case 'backup':
      await (await import('./keeping.ts')).backup(parsed, io);
      return true;
    case 'restore':
      await (await import('./keeping.ts')).restore(parsed, io);
      return true;
    case 'verify':
      return (await import('./keeping.ts')).verify(parsed, io);
    case 'stats':
      await (await import('./keeping.ts')).stats(parsed, io);
      return true;
    case 'coach':
      (await import('./coach.ts')).coach(parsed, io);
      return true;
    case 'sample':
      await (await import('./keeping.ts')).sample(parsed, io);
      return true;
    case 'occupations':
      await (await import('./occupations.ts')).occupations(parsed, io);
      return true;
    case 'people':
      await (await import('./people.ts')).people(parsed, io);
      return true;
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
