import { describe, expect, it } from 'vitest';
import { addSample } from '#main/sample/index.ts';
import { findBrowser } from '#main/shells/browser/find.ts';
import { findPrinter } from '#main/shells/print.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { planFile } from './file.ts';

describe.skipIf(findBrowser() === null)('the plan as a PDF', () => {
  it('is tagged, has an outline and a title, and carries its fonts with their names', async () => {
    const db = openTestDatabase();
    const clock = testClock();
    await addSample(db, clock);
    const printer = await findPrinter();
    const bytes = await planFile(db, { format: 'pdf', audience: 'me', locale: 'en-GB', printer, clock });
    const pdf = Buffer.from(bytes).toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
    const titles = [...pdf.matchAll(/\/Title \(([^)]*)\)/g)].map(([, title]) => title);
    expect(titles).toEqual(
      expect.arrayContaining(['My plan', 'Active', 'Know ten people in the field', 'Weaknesses']),
    );
    const fonts = new Set([...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
    for (const name of [
      'Inter-Regular',
      'Inter-Medium',
      'Inter-SemiBold',
      'SourceSerif4-Regular',
      'SourceSerif4-SemiBold',
    ])
      expect(fonts).toContain(name);
    expect(pdf).not.toContain('/Type3');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThan(3);
  });
});
