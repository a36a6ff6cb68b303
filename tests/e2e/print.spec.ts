import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, inBothShells, test } from './app.ts';

test('an entry is printed as a tagged PDF from its menu', { tag: inBothShells }, async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('journal.add', {
    title: 'The weir',
    date: '2026-03-04',
    document: documentFromPlainText('A grey heron, ثلاثة طيور, 三只鸟, שלוש ציפורים, สามตัว.'),
    tags: ['birds'],
  });
  await page.getByRole('link', { name: /The weir/ }).click();
  await page.getByRole('button', { name: 'More about this entry' }).click();
  await page.getByRole('menuitem', { name: 'Print…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Print' });
  await expect(dialog).toContainText('1 entry');
  await expectNoAxeViolations(page);
  const pdf = await waymark.saving(() => dialog.getByRole('button', { name: 'Save as PDF…' }).click());
  await expect(page.getByText(/Saved as .+\.pdf/)).toBeVisible();
  await expect(dialog).toBeHidden();
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Title:\s+My journal/);
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  for (const words of ['The weir', '4 March 2026', 'A grey heron', '#birds']) expect(text).toContain(words);
});

test('many entries become one PDF with contents that lead to their pages', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  for (const day of ['04', '05', '06']) {
    await waymark.call('journal.add', {
      title: `Day ${day}`,
      date: `2026-03-${day}`,
      document: documentFromPlainText('Nothing else.'),
    });
  }
  const pdf = await waymark.saving(async () => {
    await waymark.call('transfer.exportJournal', {
      job: 'print',
      format: 'pdf',
      layout: { newPage: 'entry' },
    });
  });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  const [contents = ''] = text.split('\f');
  expect(contents.match(/Day 0\d\s+\d+/g)?.map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'Day 04 2',
    'Day 05 3',
    'Day 06 4',
  ]);
  expect(readFileSync(pdf, 'latin1')).toContain('/Outlines');
});
