import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { findBrowser } from '#main/shells/browser/find.ts';
import { findPrinter } from '#main/shells/print.ts';
import type { ListedStep } from '#shared/explore/application-list.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { listCsv } from './list.ts';

async function filled(extra: object = {}) {
  const folder = temporaryFolder();
  const shell = {
    ...testShell(),
    chooseTarget: async ({ extension }: { extension: string }) => join(folder, `list.${extension}`),
    ...extra,
  };
  const core = await createTestCore({ shell });
  const add = async (employer: string, role: string, outcome: 'open' | 'turned-down') => {
    const page = await core.must('explore.addApplication', { employer, role });
    return core.must('explore.saveApplication', { ...page, outcome });
  };
  const { id } = await add('Häfen Nord, GmbH', '=1+1', 'turned-down');
  const other = await add('Port <of> Ystad', 'Pilot', 'open');
  const step = (application: string, sort: 'sent' | 'talk' | 'closed', on: string, text: string) =>
    core.must('explore.addApplicationStep', { application, sort, on, text });
  await step(id, 'closed', '2026-03-04', '');
  await step(id, 'sent', '2026-01-10', 'By post, "registered"');
  await step(other.id, 'talk', '2026-02-01', '@home\nby video');
  return { core, folder, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
}

describe('the dated list', () => {
  test('goes out as CSV by day, with a mark for Excel, and no formula in it', async () => {
    const { core, read } = await filled();
    expect(await core.must('explore.exportApplications', { format: 'csv', words: true })).toEqual({
      saved: 'list.csv',
    });
    const text = read('list.csv');
    expect(text).toMatchInlineSnapshot(`
      "﻿date,employer,role,what,words,result
      2026-01-10,"Häfen Nord, GmbH","'=1+1",Sent,"By post, ""registered""",Turned down
      2026-02-01,Port <of> Ystad,Pilot,Talk,"'@home
      by video",Open
      2026-03-04,"Häfen Nord, GmbH","'=1+1",Closed,,Turned down
      "
    `);
    const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd());
    expect(errors).toEqual([]);
    expect(data.map((row) => row.length)).toEqual([6, 6, 6, 6]);
  });

  test('holds the chosen days alone, and no words of the person unless they want so', async () => {
    const { core, read } = await filled();
    await core.must('explore.exportApplications', { format: 'csv', from: '2026-01-10', to: '2026-02-01' });
    expect(read('list.csv').trimEnd().split('\r\n')).toEqual([
      '\ufeffdate,employer,role,what,words,result',
      `2026-01-10,"Häfen Nord, GmbH","'=1+1",Sent,,Turned down`,
      '2026-02-01,Port <of> Ystad,Pilot,Talk,,Open',
    ]);
    expect(
      await core.call('explore.exportApplications', {
        format: 'csv',
        from: '2026-02-02',
        to: '2026-02-01',
      }),
    ).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });

  test('is not written when the person cancels', async () => {
    const { core } = await filled({ chooseTarget: async () => null });
    expect(await core.must('explore.exportApplications', { format: 'pdf' })).toEqual({ saved: null });
  });

  test('has no field that a table takes for a formula', () => {
    const step: ListedStep = {
      on: '2026-01-01',
      sort: 'other',
      text: '',
      employer: '',
      role: 'x',
      outcome: 'open',
    };
    for (const begins of ['=', '+', '-', '@', '\t=', '  =', '\r=', '|', '＝']) {
      const [, row] = Papa.parse<string[]>(listCsv([{ ...step, employer: `${begins}cmd()` }]).slice(1)).data;
      expect(row?.[1]).toBe(`'${begins}cmd()`);
    }
    expect(listCsv([{ ...step, employer: 'A-B = C' }])).toContain('A-B = C');
  });
});

describe.skipIf(findBrowser() === null)('the dated list on paper', () => {
  test('tells each step with its day, employer, role and result', async () => {
    const printer = await findPrinter();
    const { core, folder } = await filled({ printToPdf: printer.printToPdf.bind(printer) });
    const { saved } = await core.must('explore.exportApplications', { format: 'pdf', words: true });
    expect(saved).toBe('list.pdf');
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'list.pdf'), '-'], { encoding: 'utf8' });
    expect(text).toMatch(/My applications/);
    expect(text).toMatch(/10 January 2026\s+Häfen Nord, GmbH\s+=1\+1\s+Sent\s+Turned down/);
    expect(text).toMatch(/1 February 2026\s+Port <of> Ystad\s+Pilot\s+Talk\s+Open/);
    // In a narrow column, where a line may end between words.
    expect(text).toMatch(/By post,\s+"registered"/);
    expect(text.indexOf('January')).toBeLessThan(text.indexOf('February'));
  });
});
