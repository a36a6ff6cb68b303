import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, pageFile, printPolicy, servePage, windowPolicy } from './page.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-page-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'a b.js'), 'export {}');
  writeFileSync(join(root, 'notes.txt'), 'not a part of the window');
  writeFileSync(join(folder, 'secret.js'), 'outside');
  mkdirSync(join(folder, 'renderer-too'));
  writeFileSync(join(folder, 'renderer-too', 'x.js'), 'outside');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what is served', () => {
  test('the page, with its type and the policy', async () => {
    const served = await servePage(root, '/');
    expect(served.status).toBe(200);
    expect(served.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': windowPolicy,
      'x-content-type-options': 'nosniff',
    });
    expect(new TextDecoder().decode(served.body)).toBe('<!doctype html>');
  });

  test('the same answer as a file that the shell reads', () => {
    expect(pageFile(root, '/')).toMatchObject({
      status: 200,
      headers: { 'content-security-policy': windowPolicy },
      file: join(root, 'index.html'),
    });
    for (const path of ['', '/notes.txt', '/nothing.js', '/assets', '/../secret.js', '/%2e%2e/secret.js']) {
      expect(pageFile(root, path), path).toMatchObject({ status: 404, file: join(root, 'nothing.txt') });
    }
  });

  test('a script as a script', async () => {
    const served = await servePage(root, '/assets/a%20b.js');
    expect([served.status, served.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test.each([
    '/../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/../../secret.js',
    '/..\\secret.js',
    '/%5c..%5csecret.js',
    '/../renderer-too/x.js',
    '/assets',
    '/nothing.js',
    '/notes.txt',
    '/a\0.js',
    '/%E0%A4%A.js',
    'index.html',
    '',
  ])('nothing for %j', async (path) => {
    const served = await servePage(root, path);
    expect(served.status).toBe(404);
    expect(served.headers['content-security-policy']).toBe(windowPolicy);
  });

  test('no path leads out of the folder, whatever it is made of', () => {
    const parts = ['..', '.', '%2e', '%2e%2e', '/', '%2f', '\\', '%5c', 'x', '...', ' ', '%00', '~'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let round = 0; round < 5_000; round += 1) {
      const path = `/${Array.from({ length: 1 + next(8) }, () => parts[next(parts.length)] ?? '').join(next(2) ? '/' : '')}`;
      const file = fileOf(root, path);
      if (file !== null) expect(`${file}/`.startsWith(`${root}/`), path).toBe(true);
    }
  });
});

describe('the policies', () => {
  test('the window’s allows no code but its own files', () => {
    expect(windowPolicy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(windowPolicy).not.toContain('unsafe');
    expect(windowPolicy).not.toMatch(/https?:|\*/);
  });

  test('a printed page runs no script and loads nothing', () => {
    expect(printPolicy).toMatch(/^default-src 'none'; /);
    expect(printPolicy).not.toContain('script-src');
    // Beside itself, only pictures, which the same shell answers.
    expect(printPolicy.match(/\S+ 'self'/g)).toEqual(["img-src 'self'"]);
    expect(printPolicy).not.toMatch(/https?:|\*/);
  });
});
