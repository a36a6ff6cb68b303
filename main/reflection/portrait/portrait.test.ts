import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addClaim } from '#main/reflection/claims.ts';
import { addEvidence } from '#main/reflection/evidence.ts';
import { openTestDatabase, temporaryFolder, testClock } from '#tests/support/database.ts';
import { testShell } from '#tests/support/shell.ts';
import { countStatements } from '#tests/support/statements.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { readFacts } from './facts.ts';

describe('what a portrait is drawn from', () => {
  it('is what the claims, their evidence, goals and conflicts are now', async () => {
    const core = await createTestCore();
    expect(await core.must('reflection.portrait', {})).toMatchObject({
      empty: true,
      next: { rule: 'nothing-yet' },
    });
    const { id: value } = await core.must('reflection.addClaim', { kind: 'value', name: 'Craft' });
    const { id: entry } = await core.must('journal.add', { title: 'A day', date: '2026-02-03' });
    await core.must('reflection.addEvidence', { claim: value, entry });
    await core.must('reflection.addEvidence', { claim: value, words: 'not always', stance: 'contradicts' });
    const { id: condition } = await core.must('reflection.addClaim', {
      kind: 'non-negotiable',
      name: 'Home by six',
      details: { hard: true, threshold: 'three days' },
    });
    const { id: goal } = await core.must('goals.add', { title: 'Workshops', status: 'active' });
    await core.must('goals.linkClaim', { goal, kind: 'value', claim: value });
    await core.must('reflection.judgeCondition', { goal, claim: condition, verdict: 'conflicts', words: '' });
    const portrait = await core.must('reflection.portrait', {});
    expect(portrait).toMatchObject({
      empty: false,
      entries: 1,
      counts: { value: 1, 'non-negotiable': 1, strength: 0 },
      petals: [{ group: 'values', name: 'Craft', claim: value, light: false, count: 1 }],
      evidence: { shown: [{ name: 'Craft', supports: 1, against: 1, latest: '2026-02-03' }], more: 0 },
      nonNegotiables: { shown: [{ name: 'Home by six', hard: true, threshold: 'three days' }] },
      next: { rule: 'goal-in-conflict', action: { room: 'goals', id: goal } },
    });
    const facts = readFacts(core.vault.opened().db, core.clock);
    expect(facts.claims.find(({ id }) => id === value)).toMatchObject({ goals: 1 });
    await core.must('goals.trash', { id: goal });
    const after = readFacts(core.vault.opened().db, core.clock);
    expect([after.claims.find(({ id }) => id === value)?.goals, after.conflicts]).toEqual([0, []]);
  });

  it('is stale whenever there is an entry more or less', async () => {
    const core = await createTestCore();
    let isStale = false;
    core.subscribe((name, data) => {
      if (name !== 'changed' || !('domains' in data)) return;
      isStale ||= data.queries?.includes('reflection.portrait') ?? data.domains.includes('reflection');
    });
    const entries = async (): Promise<number> => (await core.must('reflection.portrait', {})).entries;
    const changesIt = async (work: () => Promise<unknown>): Promise<void> => {
      const before = await entries();
      isStale = false;
      await work();
      expect([(await entries()) !== before, isStale]).toEqual([true, true]);
    };
    await changesIt(() => core.must('journal.add', { title: 'A day', date: '2026-02-03' }));
    const [entry] = (await core.must('journal.list', {})).entries;
    const id = entry?.id ?? '';
    await changesIt(() => core.must('journal.trash', { id }));
    await changesIt(() => core.must('trash.restore', { kind: 'entry', id }));
    const trashed = await core.act('journal.trashMany', { ids: [id] });
    await changesIt(trashed.undo);
    let copied = { undo: async () => {}, redo: async () => {} };
    await changesIt(async () => {
      copied = await core.act('journal.duplicate', { id });
    });
    await changesIt(copied.undo);
    await changesIt(copied.redo);
  });

  it('is read with the same statements for one claim and for many', () => {
    const statements = (claims: number): number => {
      const db = openTestDatabase();
      const clock = testClock();
      for (let number = 0; number < claims; number += 1) {
        const { id } = addClaim(db, clock, { kind: 'strength', name: `Strength ${number}` });
        addEvidence(db, clock, { claim: id, words: 'x', entry: null });
      }
      return countStatements(db, () => readFacts(db, clock));
    };
    expect(statements(1)).toBeGreaterThan(0);
    expect(statements(40)).toBe(statements(1));
  });

  it('is written to a file as a page, or to none when the person cancels', async () => {
    const target = join(temporaryFolder(), 'portrait.pdf');
    let html = '';
    const shell = {
      ...testShell(),
      chooseTarget: async () => target as string | null,
      printToPdf: async (page: string) => {
        html = page;
        return new TextEncoder().encode('%PDF');
      },
    };
    const core = await createTestCore({ shell });
    await core.must('reflection.addClaim', { kind: 'value', name: '<Craft> & care' });
    expect(await core.must('reflection.printPortrait', {})).toEqual({ saved: 'portrait.pdf' });
    expect(readFileSync(target, 'utf8')).toBe('%PDF');
    expect(html).toContain('&lt;Craft&gt; &amp; care');
    expect(html).not.toContain('<Craft>');
    shell.chooseTarget = async () => null;
    expect(await core.must('reflection.printPortrait', {})).toEqual({ saved: null });
  });
});
