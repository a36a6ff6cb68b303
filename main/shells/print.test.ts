import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findBrowser } from './browser/find.ts';
import { printWithBrowser } from './browser/print.ts';

const program = findBrowser();
const canRead = spawnSync('pdfinfo', ['-v'], { stdio: 'ignore' }).error === undefined;

describe.skipIf(program === null || !canRead)('a page printed by an installed browser', () => {
  test('is tagged, has an outline, its title, date and page numbers, and runs no script', async () => {
    const goals = Array.from(
      { length: 60 },
      (_, index) => `<h2>Goal ${index + 1}</h2><p>A heron stood by the weir.</p>`,
    );
    const html = `<!doctype html><html lang="en"><head><title>My plan</title></head><body>
      <h1>My plan</h1>${goals.join('')}<p id="a">unscripted</p><img src="http://127.0.0.1:1/x.png" alt="">
      <script>document.getElementById('a').textContent = 'scripted';</script></body></html>`;
    const pdf = await printWithBrowser(program ?? '', html, {
      title: 'My plan',
      date: '4 March 2026',
      paper: 'A4',
    });
    const folder = mkdtempSync(join(tmpdir(), 'waymark-print-'));
    const file = join(folder, 'plan.pdf');
    writeFileSync(file, pdf);
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
    rmSync(folder, { recursive: true });
    expect(info).toMatch(/^Title: +My plan$/m);
    expect(info).toMatch(/^Creator: +Waymark$/m);
    expect(info).toMatch(/^Tagged: +yes$/m);
    expect(info).toMatch(/^Page size: .*A4/m);
    const pages = Number(/^Pages: +(\d+)$/m.exec(info)?.[1]);
    expect(pages).toBeGreaterThan(2);
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Outlines');
    expect(text).toMatch(new RegExp(`My plan +4 March 2026 +2 ?/ ?${pages}`));
    expect(text).toContain('unscripted');
    expect(fonts.length).toBeGreaterThan(0);
    // The columns after the encoding say whether the font is embedded, a subset, and has its characters.
    for (const font of fonts) expect(font).toMatch(/ yes yes yes /);
  });
});
