import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { goalsAsOf } from '#main/goals/as-of.ts';
import { planContent } from '#main/plan/read.ts';
import { goalVersion, saveGoal, wordsOfField } from '#renderer/goals/sheet/goal-words.ts';
import { changeText } from '#renderer/goals/story/story-text.ts';
import { audiences } from '#shared/audience/audience.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { planJson } from '#shared/plan/json.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { filesNaming, filesOfANewField } from './goal-field.ts';

// A field is added as somebody adds one: a line in the schema, a row in the table, a column by a migration. Nothing else is touched.
vi.mock('#shared/goals/sheet.ts', async (load) => {
  const present = await load<typeof import('#shared/goals/sheet.ts')>();
  const { words } = await import('#shared/bridge/fields.ts');
  return { ...present, sheet: present.sheet.extend({ motto: words }) };
});
vi.mock('#shared/goals/fields/table.ts', async (load) => {
  const present = await load<typeof import('#shared/goals/fields/table.ts')>();
  const { words } = await import('#shared/goals/fields/kinds.ts');
  const motto = {
    ...words('motto_words'),
    label: 'Motto',
    searched: true,
    plan: { audience: 'mentor', name: 'My motto' },
    asked: { among: 'words', by: 'What do you say to yourself?' },
  };
  return { ...present, sheetFields: { ...present.sheetFields, motto } };
});
const migration = "ALTER TABLE goals ADD COLUMN motto_words TEXT NOT NULL DEFAULT ''";

let core: TestCore;
vi.mock('#renderer/bridge/client.ts', () => ({
  call: (name: never, input: never) => core.must(name, input),
  callOfAct: async (name: never, input: never) => ({ value: await core.must(name, input), touched: null }),
}));

const field = 'motto' as keyof Goal & 'why';
const day = 86_400_000;

/** A vault with a goal from before the field was there, and the goal with words in it. */
async function withMotto(words: string): Promise<{ goal: Goal; before: string }> {
  core = await createTestCore();
  const { db } = core.vault.opened();
  db.exec(migration);
  const first = await core.must('goals.add', { title: 'Lead three workshops', status: 'active' });
  core.clock.advance(day);
  const before = core.clock.now().toISOString();
  core.clock.advance(day);
  return { goal: await core.must('goals.save', { ...first, [field]: words }), before };
}

describe('a new field of a goal', () => {
  it('is stored, read, kept and searched', async () => {
    const { goal, before } = await withMotto('one harbour');
    const { db } = core.vault.opened();
    expect(goal[field]).toBe('one harbour');
    expect((await core.must('goals.list', {}))[0]?.[field]).toBe('one harbour');
    expect((await core.must('search.find', { text: 'harbour' })).results).toMatchObject([{ id: goal.id }]);
    await core.must('goals.save', { ...goal, [field]: 'another' });
    expect(listKeptStates(db, 'goal', goal.id)[0]?.state).toMatchObject({ motto_words: 'one harbour' });
    // A state from before the column was there reads as blank.
    db.exec(`UPDATE history SET state = json_remove(state, '$.motto_words')`);
    expect(goalsAsOf(db, before).goals[0]?.[field]).toBe('');
    await core.must('goals.pivot', { id: goal.id, title: 'Lead one' });
    expect((await core.must('goals.list', {})).map((each) => each[field])).toEqual(['another', 'another']);
  });

  it('is compared and told in the story', async () => {
    const { goal, before } = await withMotto('one harbour');
    const [latest] = await core.must('goals.story', { goal: goal.id });
    const change = { what: 'field' as const, field: 'motto', from: '', to: 'one harbour' };
    expect(latest).toMatchObject({ what: 'changed', changes: [change] });
    expect(changeText(change, '2026-03-04')).toEqual({ name: 'Motto', said: '“one harbour”' });
    const [difference] = await core.must('goals.changesBetween', {
      from: before.slice(0, 10),
      to: core.clock.now().toISOString().slice(0, 10),
    });
    expect(difference?.changes).toEqual([change]);
  });

  it('is drafted, saved and told in a conflict', async () => {
    const { goal } = await withMotto('one harbour');
    const version = goalVersion(goal);
    const saying = { date: String, number: String, named: String };
    expect(wordsOfField(field, version.value[field], saying)).toBe('one harbour');
    const saved = await saveGoal(goal.id, { ...version.value, [field]: 'two harbours' }, version);
    expect((await core.must('goals.get', { id: goal.id }))[field]).toBe('two harbours');
    const late = saveGoal(goal.id, { ...saved.value, [field]: 'three' }, version);
    await expect(late).rejects.toThrow(/conflict/);
  });

  it('is in the plan and its files for whom it is meant', async () => {
    await withMotto('one harbour');
    const content = planContent(core.vault.opened().db, core.clock);
    const shown = audiences.map((audience) => {
      const document = composePlan(content, { audience, locale: 'en-GB' });
      return [planMarkdown(document), planJson(content, audience)].map((file) =>
        file.includes('one harbour'),
      );
    });
    expect(shown).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(planMarkdown(composePlan(content, { audience: 'me', locale: 'en-GB' }))).toContain(
      '**My motto:**',
    );
  });
});

it('touches the schema, the table and a migration, and no other file', () => {
  const root = join(import.meta.dirname, '../..');
  const [schema, table] = filesOfANewField;
  expect(filesNaming(root, ['bestOutcome', 'best_outcome']).sort()).toEqual([table, schema].sort());
});
