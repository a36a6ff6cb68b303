import { describe, expect, it, test } from 'vitest';
import { findBrowser } from '#main/shells/browser/find.ts';
import { findPrinter } from '#main/shells/print.ts';
import { composeBrief } from '#shared/plan/brief.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { briefContent, briefFile } from './brief.ts';

const act = '0198a2b4-0000-7000-8000-000000000001';

/** A mentor who goes along with a goal, in which something happened. */
async function withMentor(): Promise<{ core: TestCore; person: string; goal: string }> {
  const core = await createTestCore();
  const { id: person } = await core.must('people.add', { name: 'Priya' });
  const { id: goal } = await core.must('goals.add', { title: 'Lead three workshops', status: 'active' });
  await core.must('goals.linkClaim', { goal, kind: 'person', claim: person });
  const { milestones } = await core.must('goals.addMilestone', { goal, title: 'The first evening' });
  await core.must('goals.tickMilestone', { id: milestones[0]?.id ?? '', done: true });
  await core.must('goals.addMilestone', { goal, title: 'The card', due: '2026-02-20' });
  const option = await core.must('explore.addOption', { name: 'Service design' });
  await core.must('explore.addOptionNote', {
    option: option.id,
    sort: 'question',
    on: '2026-03-01',
    text: 'Who pays for it?',
  });
  await core.must('explore.tieOption', { option: option.id, kind: 'goal', id: goal });
  await core.must('reflection.saveDirection', {
    place: 1,
    words: 'Services that people understand',
    revision: 0,
  });
  const { db } = core.vault.opened();
  const add = (table: string, fields: Record<string, string | null>): void => {
    const at = '2026-03-01T12:00:00.000Z';
    const row = { ...fields, revision: 1, created_at: at, modified_at: at };
    const columns = Object.keys(row);
    db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    ).run(row);
  };
  add('asks', {
    id: '0198a2b4-2222-7000-8000-000000000001',
    person,
    text: 'How do I end an evening?',
    answer: '',
  });
  const promise = { person, by: 'me', due: '2026-03-20' };
  add('promises', { id: '0198a2b4-2222-7000-8000-000000000002', text: 'Send the printed card', ...promise });
  return { core, person, goal };
}

describe('a brief', () => {
  test('tells somebody where things stand, what is stuck, what to ask and where they could help', async () => {
    const { core, person } = await withMentor();
    const content = briefContent(core.vault.opened().db, core.clock, person);
    const { document, sections } = composeBrief(content, { leftOut: [], locale: 'en-GB' });
    expect(sections).toEqual(['stand', 'since', 'stuck', 'questions', 'help', 'promised']);
    expect(planMarkdown(document)).toMatchInlineSnapshot(`
      "# For Priya

      4 March 2026

      ## Where I stand

      Services that people understand.

      **Working on:**

      - Lead three workshops (1 of 2 milestones, 50%)

      ## In the last three months

      **Lead three workshops:**

      - Milestone reached: The first evening

      ## What is stuck

      **Lead three workshops:**

      - Was to be there by 20 February 2026: The card

      ## My questions

      - How do I end an evening?

      ## Where you could help

      **Lead three workshops:**

      - Who pays for it? (Service design)

      ## What I promised

      - [ ] Send the printed card (by 20 March 2026)
      "
    `);
    const { document: less } = await core.must('plan.brief', { person, leftOut: ['questions', 'promised'] });
    expect(JSON.stringify(less)).not.toMatch(/How do I end|printed card/);
  });

  test('says nothing that a mentor may not see', async () => {
    const { core, person, goal } = await withMentor();
    await core.must('goals.save', { ...(await core.must('goals.get', { id: goal })), audience: 'me' });
    const { document, sections } = await core.must('plan.brief', { person });
    expect(sections).toEqual(['stand', 'questions', 'help', 'promised']);
    expect(JSON.stringify(document)).not.toMatch(/workshops|first evening|The card/);
  });

  test('is undone by nothing, since it changes nothing, and is of nobody who is not there', async () => {
    const { core, person } = await withMentor();
    await core.must('people.trash', { id: person });
    expect(await core.call('plan.brief', { person }, act)).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });

  it('asks to say less until it has two pages', async () => {
    const { core, person } = await withMentor();
    const { db } = core.vault.opened();
    const printed: string[] = [];
    const printer = {
      printToPdf: (html: string) => {
        printed.push(html);
        return Promise.resolve(Buffer.from('/Type /Page\n'.repeat(printed.length < 3 ? 3 : 2)));
      },
    };
    await briefFile(db, core.clock, { person, format: 'pdf', leftOut: [], locale: 'en-GB', printer });
    expect(printed).toHaveLength(3);
  });
});

describe.skipIf(findBrowser() === null)('a brief as a PDF', () => {
  it.each(['en-GB', 'en-US'])(
    'has two pages at most, however much there is to say, on the paper of %s',
    async (locale) => {
      const { core, person, goal } = await withMentor();
      const long = (what: string, at: number): string =>
        `${what} ${String(at)} ${'with many words '.repeat(20)}`;
      for (let at = 0; at < 25; at += 1) {
        await core.must('goals.addStep', { goal, title: long('A step', at) });
        const milestone = await core.must('goals.addMilestone', {
          goal,
          title: long('A stone', at),
          due: '2026-02-01',
        });
        if (at % 2 === 0)
          await core.must('goals.tickMilestone', { id: milestone.milestones.at(-1)?.id ?? '', done: true });
        const option = await core.must('explore.addOption', { name: long('An option', at) });
        await core.must('explore.addOptionNote', {
          option: option.id,
          sort: 'question',
          on: '2026-03-01',
          text: long('A question', at),
        });
      }
      const printer = await findPrinter();
      const bytes = await briefFile(core.vault.opened().db, core.clock, {
        person,
        format: 'pdf',
        leftOut: [],
        locale,
        printer,
      });
      const pages = Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b(?!s)/g)?.length;
      expect(pages).toBe(2);
    },
  );
});
