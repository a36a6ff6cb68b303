import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, UsageError } from './arguments.ts';

describe('a command line', () => {
  test('may name the vault before or after the command', () => {
    for (const argv of [
      ['--data', 'D', 'search', 'turkey'],
      ['search', 'turkey', '--data', 'D'],
      ['--data=D', 'search', 'turkey'],
    ]) {
      expect(parse(argv)).toMatchObject({ command: 'search', words: ['turkey'], data: 'D' });
    }
  });

  test('takes a folder that is named like a command', () => {
    expect(parse(['--data', 'search', 'stats'])).toMatchObject({ command: 'stats', data: 'search' });
  });

  test('takes a text that begins with dashes after --', () => {
    expect(parse(['add', '--', '--not an option'])).toMatchObject({ words: ['--not an option'] });
  });

  test.each([
    [['frobnicate'], 'no command "frobnicate"'],
    [['--data', 'D'], 'Name a command'],
    [['search'], 'needs more'],
    [['stats', 'now'], 'fewer words'],
    [['add', 'two', 'words'], 'quotes'],
    [['stats', '--loud'], 'no option "--loud"'],
    [['search', 'x', '--limit'], '--limit'],
    [['stats', '--json=yes'], '--json'],
  ])('%j is refused in one line', (argv, words) => {
    expect(() => parse(argv)).toThrow(UsageError);
    expect(() => parse(argv)).toThrow(words);
  });

  test.each([[[]], [['help']], [['--help']], [['search', '--help']]])('%j asks for help', (argv) => {
    expect(parse(argv)).toBe('help');
  });

  test('whatever is typed gives an answer or a line of at most 200 characters', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('--data', 'search', '--json', '-x', '--', '--limit=3', 'help'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          parse(argv);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          expect((error as Error).message.length).toBeLessThan(200);
          expect((error as Error).message).not.toContain('\n');
        }
      }),
    );
  });
});
