import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/**
 * Loads the core in a program of its own, and names what it makes of `Intl` meanwhile: reading the tables of a language takes as long as
 * opening a vault, so whoever needs them makes them when they are first needed.
 */
const code = `
  const made = [];
  for (const name of Object.getOwnPropertyNames(Intl)) {
    if (typeof Intl[name] !== 'function' || Intl[name].prototype === undefined) continue;
    Intl[name] = new Proxy(Intl[name], {
      construct: (what, given) => (made.push(name), Reflect.construct(what, given)),
      apply: (what, self, given) => (made.push(name), Reflect.apply(what, self, given)),
    });
  }
  new Intl.Collator('en');
  await import(${JSON.stringify(new URL('../../main/core.ts', import.meta.url).href)});
  console.log(made.join(' '));`;

test('loading the core reads no tables of a language', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  // The one that was made by the way shows that it would be seen.
  expect(stdout.trim(), stderr).toBe('Collator');
});
