import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '#main/shells/browser/find.ts';
import { findPrinter } from '#main/shells/print.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { absent, board, failing } from '#tests/support/board.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { writeGoal } from './change.ts';
import { addMilestone } from './milestones.ts';
import { getGoal } from './read.ts';
import { rescheduleGoal } from './timeline.ts';

describe('a goal that is rescheduled', () => {
  it('gets its days and those of its milestones at once', () => {
    const { db, clock, add } = board();
    const { id } = add('Swim');
    const [one] = addMilestone(db, clock, { goal: id, title: 'one', due: '2026-04-01' }).milestones;
    if (!one) throw new Error('no milestone');
    const moved = rescheduleGoal(db, clock, {
      id,
      start: '2026-04-01',
      due: '2026-06-01',
      milestones: [{ id: one.id, due: '2026-05-01' }],
    });
    expect(moved).toMatchObject({ start: '2026-04-01', due: '2026-06-01', title: 'Swim' });
    expect(moved.milestones.map(({ title, due }) => `${title} ${due}`)).toEqual(['one 2026-05-01']);
  });

  it('stays whole as it was when it would be due before it starts, or a milestone is not its own', () => {
    const { db, clock, add } = board();
    const [{ id }, other] = [add('Swim'), add('Run')];
    const [far] = addMilestone(db, clock, { goal: other.id, title: 'far', due: null }).milestones;
    if (!far) throw new Error('no milestone');
    const before = getGoal(db, id);
    const tried = (milestone: string, due: string) =>
      failing(() =>
        rescheduleGoal(db, clock, { id, start: '2026-04-01', due, milestones: [{ id: milestone, due }] }),
      ).kind;
    expect(tried(far.id, '2026-03-01')).toBe('invalid');
    expect(tried(far.id, '2026-05-01')).toBe('invalid');
    expect(tried(absent, '2026-05-01')).toBe('not-found');
    expect(getGoal(db, id)).toEqual(before);
  });
});

describe.skipIf(findBrowser() === null)('the timeline as a PDF', () => {
  it('is drawn with lines and letters, and has no picture in it', async () => {
    const target = join(temporaryFolder(), 'timeline.pdf');
    const core = await createTestCore({
      shell: testShell({ chooseTarget: async () => target, ...(await findPrinter()) }),
    });
    const { db } = core.vault.opened();
    writeGoal(db, core.clock, {
      ...blankSheet('Lead three workshops'),
      start: '2026-03-01',
      due: '2026-09-01',
      status: 'active',
      milestones: [{ title: 'Ask Ines', due: '2026-05-01' }],
    });
    const saved = await core.must('goals.printTimeline', { from: '2026-01-01', span: 'year', goals: null });
    expect(saved).toEqual({ saved: 'timeline.pdf' });
    const pdf = readFileSync(target, 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    expect(pdf).not.toContain('/Subtype /Image');
    expect(pdf).not.toContain('/Type3');
    await core.close();
  });
});
