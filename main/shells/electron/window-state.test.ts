import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { boundsFor, readWindowState, type WindowState, writeWindowState } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'waymark-window-state-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const left = { x: 0, y: 0, width: 1920, height: 1040 };
const right = { x: 1920, y: 0, width: 1280, height: 984 };
const at = (x: number, y: number, width = 1000, height = 700): WindowState => ({
  x,
  y,
  width,
  height,
  maximized: false,
  zoom: 1,
});

describe('where the window opens', () => {
  test('the first time, in its usual size or as large as a small screen allows', () => {
    expect(boundsFor(null, [left])).toEqual({ width: 1280, height: 800 });
    expect(boundsFor(null, [{ x: 0, y: 0, width: 1024, height: 740 }])).toEqual({ width: 1024, height: 740 });
    expect(boundsFor(null, [])).toEqual({ width: 1280, height: 800 });
  });

  test('where it was, on either screen', () => {
    expect(boundsFor(at(100, 80), [left, right])).toEqual({ x: 100, y: 80, width: 1000, height: 700 });
    expect(boundsFor(at(2000, 10), [left, right])).toEqual({ x: 2000, y: 10, width: 1000, height: 700 });
  });

  test.each([
    ['its screen is gone', at(2000, 10)],
    ['its title bar would be above the screen', at(100, -60)],
    ['only a sliver would show', at(1900, 100)],
    ['it would lie below the screen', at(100, 1030)],
  ])('elsewhere when %s', (_, remembered) => {
    expect(boundsFor(remembered, [left])).toEqual({ width: 1000, height: 700 });
  });

  test('no larger than the screen, and no smaller than the window works', () => {
    expect(boundsFor(at(0, 0, 4000, 3000), [left])).toMatchObject({ width: 1920, height: 1040 });
    expect(boundsFor(at(0, 0, 10, 10), [left])).toMatchObject({ width: 900, height: 600 });
  });
});

describe('what is remembered', () => {
  test('comes back as it was, and leaves no other file', () => {
    const file = join(folder, 'window-state.json');
    writeWindowState(file, at(5, 6));
    expect(readWindowState(file)).toEqual(at(5, 6));
    expect(readdirSync(folder)).toEqual(['window-state.json']);
  });

  test.each([
    '',
    '{',
    '[]',
    '{"x":1}',
    '{"x":"1","y":2,"width":3,"height":4,"maximized":false,"zoom":1}',
    'null',
  ])('is forgotten when the file holds %j', (content) => {
    const file = join(folder, 'damaged.json');
    writeFileSync(file, content);
    expect(readWindowState(file)).toBeNull();
  });

  test('a folder that cannot be written costs only the place', () => {
    expect(() => writeWindowState(join(folder, 'missing', 'state.json'), at(1, 1))).not.toThrow();
  });
});
