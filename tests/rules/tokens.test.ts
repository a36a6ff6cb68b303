import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '..', '..', 'renderer', 'ui', 'tokens.css'), 'utf8');

/** The tokens of a theme that are plain colours. */
function colors(start: string): Map<string, string> {
  const from = css.indexOf(start);
  const block = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', ':root {'],
  ['dark', '[data-theme="dark"] {'],
])('the %s theme', (_, start) => {
  const theme = colors(start);
  const marks = [...theme.keys()].filter((name) => /^(mood|journal)-/.test(name));

  test('marks of moods and journals stand out from what they lie on', () => {
    expect(marks).toHaveLength(11);
    for (const mark of marks) {
      for (const ground of ['paper', 'raised', 'sunk', 'accent-soft'])
        expect(
          contrast(theme.get(mark) ?? '', theme.get(ground) ?? ''),
          `${mark} on ${ground}`,
        ).toBeGreaterThanOrEqual(3);
    }
  });

  test('what is written in the colour of strengths can be read', () => {
    for (const ground of ['paper', 'raised', 'heather-soft'])
      expect(
        contrast(theme.get('heather') ?? '', theme.get(ground) ?? ''),
        `heather on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
  });

  test('the steps of mood differ from each other', () => {
    const moods = marks.filter((name) => name.startsWith('mood')).map((name) => theme.get(name));
    expect(new Set(moods).size).toBe(5);
  });
});
