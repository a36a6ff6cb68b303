import { parseArgs } from 'node:util';
import { oneLine } from './io.ts';

/** The command was called in a way that it does not understand: exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const everywhere = {
  data: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

interface Shape {
  /** How many words may follow the command, at least and at most. */
  words: readonly [number, number];
  /** Its own options: whether each takes a value. */
  options: Readonly<Record<string, 'string' | 'boolean'>>;
}

export const commands = {
  init: { words: [0, 0], options: {} },
  add: { words: [1, 1], options: { date: 'string', tags: 'string' } },
  search: { words: [1, 100], options: { limit: 'string' } },
  import: { words: [0, 1], options: { format: 'string', 'dry-run': 'boolean', undo: 'string' } },
  export: {
    words: [1, 1],
    options: {
      format: 'string',
      out: 'string',
      from: 'string',
      to: 'string',
      query: 'string',
      audience: 'string',
      person: 'string',
      words: 'boolean',
    },
  },
  backup: { words: [0, 0], options: { out: 'string' } },
  restore: { words: [1, 1], options: { 'dry-run': 'boolean' } },
  verify: { words: [0, 0], options: {} },
  stats: { words: [0, 0], options: {} },
  coach: { words: [1, 100], options: { today: 'string' } },
  sample: { words: [0, 0], options: {} },
  occupations: { words: [1, 100], options: { limit: 'string' } },
  people: {
    words: [1, 100],
    options: { format: 'string', 'dry-run': 'boolean', out: 'string', from: 'string', to: 'string' },
  },
} as const satisfies Record<string, Shape>;

export type CommandName = keyof typeof commands;

/** Whether a word is one of the commands: the app looks at its first argument with this. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word);
}

export interface Parsed {
  command: CommandName;
  words: string[];
  data: string | undefined;
  passphraseFile: string | undefined;
  json: boolean;
  /** A command's own option with a value. */
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/**
 * Reads a command line.
 *
 * @throws UsageError in one line that says what to do.
 */
export function parse(argv: readonly string[]): Parsed | 'help' | 'version' {
  const named = argv.find((word, index) => !word.startsWith('-') && !isValueOf(argv, index));
  if (argv.includes('--version') && named === undefined) return 'version';
  if (named === undefined || named === 'help' || argv.includes('--help') || argv.includes('-h')) {
    if (named === undefined && argv.length > 0 && !argv.includes('--help') && !argv.includes('-h')) {
      throw new UsageError('Name a command. "waymark help" lists them.');
    }
    return 'help';
  }
  if (!isCommand(named)) {
    throw new UsageError(`There is no command "${short(named)}". "waymark help" lists them.`);
  }
  const shape: Shape = commands[named];
  const own = Object.fromEntries(Object.entries(shape.options).map(([name, type]) => [name, { type }]));
  const { values, positionals } = parseOrExplain(argv, { ...everywhere, ...own });
  const empty = Object.keys(values).find((name) => values[name] === '' && name !== 'tags');
  // An empty --data, as from a variable that is not set, must not lead to the person's own vault.
  if (empty !== undefined) throw new UsageError(`The option "--${empty}" is empty.`);
  const words = positionals.slice(1);
  const [least, most] = shape.words;
  if (words.length < least || words.length > most) {
    throw new UsageError(
      words.length < least
        ? `"waymark ${named}" needs more to go on. "waymark help" shows how.`
        : `"waymark ${named}" takes fewer words; put quotes around a text. "waymark help" shows how.`,
    );
  }
  return {
    command: named,
    words,
    data: stringOf(values.data),
    passphraseFile: stringOf(values['passphrase-file']),
    json: values.json === true,
    text: (option) => stringOf(values[option]),
    flag: (option) => values[option] === true,
  };
}

/** A word after an option with a value is that value, unless the option carries its own after "=". */
function isValueOf(argv: readonly string[], index: number): boolean {
  const before = argv[index - 1];
  if (!before?.startsWith('--') || before.includes('=')) return false;
  const name = before.slice(2);
  const known: Record<string, { type: string }> = everywhere;
  return (
    known[name]?.type === 'string' ||
    Object.values(commands).some((shape: Shape) => shape.options[name] === 'string')
  );
}

function parseOrExplain(
  argv: readonly string[],
  options: Record<string, { type: 'string' | 'boolean'; short?: string }>,
): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = error instanceof Error ? /Unknown option '(-[^']*)'/.exec(error.message)?.[1] : undefined;
    const missing = error instanceof Error ? /Option '(-[^' <]*)/.exec(error.message)?.[1] : undefined;
    if (unknown)
      throw new UsageError(`There is no option "${short(unknown)}" here. "waymark help" shows which.`);
    throw new UsageError(
      missing
        ? `The option "${short(missing)}" is not used like that. "waymark help" shows how.`
        : 'This cannot be read as a command. "waymark help" shows how.',
    );
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** What somebody typed, cut and on one line, for an error of one line. */
function short(word: string): string {
  const line = oneLine(word);
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
