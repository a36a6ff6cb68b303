import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedPage } from '#main/ports/shell.ts';
import { fontCss, paperOf } from '#main/print/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { aClaim, aPlan } from '#tests/support/plan.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

/** A core whose dialogs answer with `target`, and what it printed. */
async function withTarget(target: () => string | null): Promise<{
  core: TestCore;
  printed: { html: string; page: PrintedPage }[];
}> {
  const printed: { html: string; page: PrintedPage }[] = [];
  const core = await createTestCore({
    shell: testShell({
      chooseTarget: async () => target(),
      printToPdf: async (html, page) => {
        printed.push({ html, page });
        return new TextEncoder().encode('%PDF-1.7');
      },
    }),
  });
  await core.must('reflection.addClaim', { kind: 'strength', name: 'Asking', audience: 'manager' });
  const goal = await core.must('goals.add', { title: 'Lead a workshop', status: 'active' });
  await core.must('goals.save', { ...goal, audience: 'manager' });
  await core.must('goals.add', { title: 'A wish', status: 'someday' });
  return { core, printed };
}

describe('the plan', () => {
  it('is read as a document, by audience, and says when there is nothing in it', async () => {
    const core = await createTestCore();
    const first = await core.must('plan.read', {});
    expect(first.empty).toBe(true);
    expect(first.document).toMatchObject({ title: 'My plan', made: '4 March 2026', lang: 'en-GB' });
    await core.must('goals.add', { title: 'A wish', status: 'someday' });
    expect((await core.must('plan.read', {})).empty).toBe(false);
    expect((await core.must('plan.read', { audience: 'manager' })).empty).toBe(true);
    await core.must('settings.save', { locale: 'de-DE' });
    expect((await core.must('plan.read', {})).document.made).toBe('4. März 2026');
  });

  it('is written as Markdown and JSON to where the person chose', async () => {
    const folder = temporaryFolder();
    let name = 'plan.md';
    const { core } = await withTarget(() => join(folder, name));
    expect(await core.must('plan.export', { format: 'md' })).toEqual({ saved: 'plan.md' });
    expect(readFileSync(join(folder, name), 'utf8')).toContain('### Lead a workshop\n');
    name = 'plan.json';
    await core.must('plan.export', { format: 'json', audience: 'manager' });
    const json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(json).toMatchObject({ format: 'waymark-plan', version: 1, audience: 'manager' });
    expect(json.goals).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['plan.json', 'plan.md']);
  });

  it('is printed with its title, its date, the paper of the region and the fonts inside', async () => {
    const file = join(temporaryFolder(), 'plan.pdf');
    const { core, printed } = await withTarget(() => file);
    await core.must('plan.export', { format: 'pdf' });
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7');
    expect(printed[0]?.page).toEqual({ title: 'My plan', date: '4 March 2026', paper: 'A4' });
    expect(printed[0]?.html).toContain("font-family: 'Source Serif 4'");
    expect(printed[0]?.html).toContain('src: url(data:font/woff2;base64,d09GMg');
    expect(printed[0]?.html).not.toContain('./files/');
    await core.must('settings.save', { locale: 'en-US' });
    await core.must('plan.export', { format: 'pdf' });
    expect(printed[1]?.page).toMatchObject({ date: 'March 4, 2026', paper: 'Letter' });
  });

  it('is written nowhere when the person cancels', async () => {
    const { core, printed } = await withTarget(() => null);
    expect(await core.must('plan.export', { format: 'pdf' })).toEqual({ saved: null });
    expect(printed).toEqual([]);
  });

  it('says what to do when the target cannot be written, and leaves what was there', async () => {
    const folder = temporaryFolder();
    const taken = join(folder, 'taken');
    mkdirSync(taken);
    for (const target of [join(folder, 'absent', 'plan.md'), taken]) {
      const { core } = await withTarget(() => target);
      expect(await core.call('plan.export', { format: 'md' })).toMatchObject({
        ok: false,
        error: { kind: 'storage', message: /Choose another/ },
      });
    }
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(readdirSync(taken)).toEqual([]);
  });

  it('keeps the file of before when printing fails', async () => {
    const file = join(temporaryFolder(), 'plan.pdf');
    writeFileSync(file, 'before');
    const core = await createTestCore({
      shell: testShell({
        chooseTarget: async () => file,
        printToPdf: async () => {
          throw new WaymarkError('unsupported', 'There is nothing to print with.');
        },
      }),
    });
    expect(await core.call('plan.export', { format: 'pdf' })).toMatchObject({
      ok: false,
      error: { kind: 'unsupported' },
    });
    expect(readFileSync(file, 'utf8')).toBe('before');
  });

  it('is refused in a format or for an audience that is not there, and while locked', async () => {
    const core = await createTestCore({ vault: 'a long passphrase' });
    for (const input of [{ format: 'docx' }, { format: 'pdf', audience: 'press' }, {}]) {
      expect(await core.call('plan.export' as string, input)).toMatchObject({ error: { kind: 'invalid' } });
    }
    await core.must('vault.lock', {});
    expect(await core.call('plan.read', {})).toMatchObject({ error: { kind: 'locked' } });
  });
});

describe('the fonts of the plan', () => {
  const facesFor = (words: string): string[] => {
    const plan = aPlan({ strengths: [aClaim('strength', { name: words })] });
    const document = composePlan(plan, { audience: 'me', locale: 'en-GB' });
    return fontCss(JSON.stringify(document)).match(/@font-face/g) ?? [];
  };

  it('are those that the words need', () => {
    expect(facesFor('Asking')).toHaveLength(5);
    expect(facesFor('Спрашивать')).toHaveLength(10);
  });
});

describe('the paper', () => {
  it.each([
    ['en-US', 'Letter'],
    ['en', 'Letter'],
    ['fr-CA', 'Letter'],
    ['es-MX', 'Letter'],
    ['en-GB', 'A4'],
    ['de', 'A4'],
    ['not a locale', 'A4'],
  ])('of %s is %s', (locale, paper) => {
    expect(paperOf(locale)).toBe(paper);
  });
});
