import { expect, test } from 'vitest';
import { appArguments } from './arguments.ts';

const nothing = { data: undefined, command: null, print: false, capture: false };

test('nothing opens the window', () => {
  expect(appArguments([], true)).toEqual(nothing);
});

test.each([[['--data', '/v']], [['--data=/v']], [['.', '--no-sandbox', '--data', '/v']]])(
  '%j names the vault',
  (argv) => {
    expect(appArguments(argv, false)).toEqual({ ...nothing, data: '/v' });
  },
);

test('the installed program takes a command, wherever its options stand', () => {
  const argv = ['--no-sandbox', '--data', '/v', 'search', 'heron', '--json'];
  expect(appArguments(argv, true).command).toEqual(['--data', '/v', 'search', 'heron', '--json']);
});

test('a checkout opens its window whatever the words are', () => {
  expect(appArguments(['/checkout', 'search'], false).command).toBeNull();
});

test('switches of Chromium are no command', () => {
  expect(appArguments(['--user-data-dir=/u', '--ozone-platform=wayland'], true)).toEqual(nothing);
});

test('one switch asks to print', () => {
  expect(appArguments(['/checkout', '--no-sandbox', '--waymark-print'], false).print).toBe(true);
});

test('one switch asks for the small window, in a checkout and installed', () => {
  for (const packaged of [true, false]) {
    expect(appArguments(['--capture'], packaged)).toEqual({ ...nothing, capture: true });
  }
});
