import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { createTestCore } from '#tests/support/vault.ts';

/** What a stored text may be after a disk has failed: no JSON, no document, or one with a node that is none. */
const damages: [name: string, sql: string][] = [
  ['is not JSON', "'{' || document"],
  ['is no record', "'3'"],
  ['lacks its root', "json_remove(document, '$.root')"],
  ['has a node that is none', "json_set(document, '$.root.children[0]', 7)"],
];

/** Two entries with a passage that is evidence each, the first of which is damaged when that is asked for. */
async function twoEntries(sql: string) {
  const core = await createTestCore();
  const { db } = core.vault.opened();
  const claim = await core.must('reflection.addClaim', { kind: 'strength', name: 'Patience' });
  const person = await core.must('people.add', { name: 'Ana' });
  const add = async (title: string) => {
    const named = { type: 'mention', version: 1, kind: 'person', record: person.id, text: '@Ana' };
    const document = documentFromMarkdown(`I waited calmly in ${title} with`);
    const [first] = document.root.children ?? [];
    first?.children?.push(named);
    const entry = await core.must('journal.add', { title, date: '2026-03-04', document });
    const passage = { quote: 'waited calmly', before: 'I ', after: '', at: 2 };
    await core.must('reflection.addEvidence', { claim: claim.id, words: '', entry: entry.id, passage });
    return entry.id;
  };
  const [bad, good] = [await add('Rain'), await add('Sun')];
  const damage = (): unknown => db.prepare(`UPDATE entries SET document = ${sql} WHERE id = ?`).run(bad);
  return { core, db, bad, good, claim: claim.id, person, damage };
}

describe.each(damages)('an entry whose text %s', (_, sql) => {
  it('is told as damaged when it alone is asked for, and stands in every list', async () => {
    const { core, bad, good, claim, damage } = await twoEntries(sql);
    damage();
    for (const [name, input] of [
      ['journal.get', { id: bad }],
      ['journal.duplicate', { id: bad }],
    ] as const)
      expect(await core.call(name, input), name).toMatchObject({ error: { kind: 'corrupt' } });
    const list = await core.must('journal.list', {});
    expect(list.entries.map(({ title }) => title).sort()).toEqual(['Rain', 'Sun']);
    expect(await core.must('journal.get', { id: good })).toMatchObject({ title: 'Sun' });
    const { evidence } = await core.must('reflection.claim', { id: claim });
    expect(evidence).toHaveLength(2);
    for (const { id, entry } of evidence) {
      const told = await core.call('reflection.passage', { evidence: id });
      expect(told).toMatchObject(entry?.id === bad ? { error: { kind: 'corrupt' } } : { ok: true });
    }
  });

  it('is merged with nothing, and neither of the two is changed', async () => {
    const { core, bad, good, damage } = await twoEntries(sql);
    damage();
    for (const [into, from] of [
      [bad, good],
      [good, bad],
    ] as const)
      expect(await core.call('journal.merge', { into, from, revision: 1 })).toMatchObject({
        error: { kind: 'corrupt' },
      });
    const { entries } = await core.must('journal.list', {});
    expect(entries.map(({ revision }) => revision)).toEqual([1, 1]);
  });

  it('goes to the trash and comes back, alone and with others', async () => {
    const { core, bad, good, damage } = await twoEntries(sql);
    damage();
    const ids = [bad, good];
    await core.must('journal.trashMany', { ids });
    expect((await core.must('trash.list', {})).map(({ title }) => title).sort()).toEqual(['Rain', 'Sun']);
    await core.must('trash.restore', { kind: 'entry', id: bad });
    expect(await core.must('search.find', { text: 'Rain' })).toMatchObject({ total: 1 });
    await core.must('trash.restore', { kind: 'entry', id: good });
    const { undo } = await core.act('journal.trashMany', { ids });
    await undo();
    expect(await core.must('trash.list', {})).toEqual([]);
    const { problems } = await core.must('vault.verify', { job: 'v' });
    expect(problems).toEqual(['1 entry cannot be read.']);
  });

  it('stands in the way of no name that changes in other texts', async () => {
    const { core, bad, good, person, damage } = await twoEntries(sql);
    damage();
    await core.must('people.save', { ...person, name: 'Anna' });
    expect(JSON.stringify(await core.must('journal.get', { id: good }))).toContain('@Anna');
    expect(await core.call('journal.get', { id: bad })).toMatchObject({ error: { kind: 'corrupt' } });
  });

  it('is written over by its earlier version', async () => {
    const { core, bad, damage } = await twoEntries(sql);
    core.clock.advance(86_400_000);
    const document = documentFromMarkdown('Other words');
    const { revision } = await core.must('journal.save', {
      id: bad,
      revision: 1,
      title: 'Rain',
      date: '2026-03-04',
      document,
    });
    damage();
    const [version] = await core.must('journal.versions', { id: bad });
    const restored = await core.must('journal.restoreVersion', {
      id: bad,
      version: version?.id ?? 0,
      revision,
    });
    expect(JSON.stringify(restored.document)).toContain('waited calmly');
  });
});

describe.each(damages)('a template whose text %s', (_, sql) => {
  async function twoTemplates() {
    const core = await createTestCore();
    const document = documentFromMarkdown('What went well');
    const add = (name: string) => core.must('journal.addTemplate', { name, title: '', document });
    const [bad, good] = [await add('Morning'), await add('Evening')];
    const { db } = core.vault.opened();
    db.prepare(`UPDATE templates SET document = ${sql} WHERE id = ?`).run(bad.key);
    const [journal] = await core.must('journal.journals', {});
    const begin = (template: string | null) =>
      core.call('journal.begin', { journal: null, date: '2026-03-04', time: '08:00', template });
    return { core, bad, good, journal: journal?.id ?? '', begin };
  }

  it('is named in the list, moves, and goes to the trash, and no other is lost', async () => {
    const { core, bad, good } = await twoTemplates();
    const own = async () => (await core.must('journal.templates', {})).filter((template) => template.own);
    expect(await own()).toMatchObject([
      { name: 'Morning', damaged: true },
      { name: 'Evening', damaged: false, document: good.document },
    ]);
    await core.must('journal.moveTemplate', { id: bad.key, before: null });
    expect(await own()).toMatchObject([{ name: 'Evening' }, { name: 'Morning' }]);
    const { problems } = await core.must('vault.verify', { job: 'v' });
    expect(problems).toEqual(['1 template cannot be read.']);
    await core.must('journal.removeTemplate', { id: bad.key });
    expect(await core.must('trash.list', {})).toMatchObject([{ title: 'Morning' }]);
  });

  it('begins no entry and is not written over; a rule passes it over', async () => {
    const { core, bad, good, journal, begin } = await twoTemplates();
    expect(await begin(bad.key)).toMatchObject({ error: { kind: 'corrupt' } });
    const { name, title, document, revision } = good;
    expect(
      await core.call('journal.saveTemplate', { id: bad.key, name, title, document, revision }),
    ).toMatchObject({ error: { kind: 'corrupt' } });
    await core.must('journal.setTemplateRule', { journal, weekday: 0, template: good.key });
    await core.must('journal.setTemplateRule', { journal, weekday: 3, template: bad.key });
    expect(await begin(null)).toMatchObject({ value: { template: good.key } });
  });
});
