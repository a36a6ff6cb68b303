import { describe, expect, it } from 'vitest';
import { documentFromPlainText } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { Passage } from '#shared/reflection/evidence.ts';
import { passageAt } from '#shared/reflection/passages.ts';
import { createTestCore } from '#tests/support/vault.ts';

const quote = 'Three people asked me afterwards.';
const words = `On Monday I led the workshop.\n\n${quote} I was not tired.\n\nThen it rained.`;

async function leaning() {
  const core = await createTestCore();
  const document = documentFromPlainText(words);
  const entry = await core.must('journal.add', { title: 'Workshop', date: '2026-02-03', document });
  const claim = await core.must('reflection.addClaim', { kind: 'strength', name: 'Facilitating' });
  const text = plainText(document);
  const passage = passageAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length) as Passage;
  const { evidence } = await core.must('reflection.addEvidence', {
    claim: claim.id,
    entry: entry.id,
    passage,
  });
  let revision = entry.revision;
  return {
    core,
    claim: claim.id,
    entry: entry.id,
    passage,
    evidence: evidence[0]?.id ?? '',
    revision: () => revision,
    write: async (now: string): Promise<void> => {
      const saved = await core.must('journal.save', {
        id: entry.id,
        revision,
        title: 'Workshop',
        date: '2026-02-03',
        document: documentFromPlainText(now),
      });
      revision = saved.revision;
    },
    state: async () =>
      (await core.must('reflection.claim', { id: claim.id })).evidence.map(({ entry: of, passage: it }) => [
        of?.id,
        it?.state,
      ]),
  };
}

describe('a passage as evidence', () => {
  it('is found again after edits around it, and says when its words have changed or are gone', async () => {
    const { core, entry, evidence, write, state } = await leaning();
    await write(`A line before.\n\n${words}`);
    expect(await state()).toEqual([[entry, 'present']]);
    const placed = await core.must('reflection.passage', { evidence });
    expect(placed).toMatchObject({ entry, state: 'present', words: quote, length: quote.length });
    expect(placed.at).toBe(plainText(documentFromPlainText(`A line before.\n\n${words}`)).indexOf(quote));
    await write(words.replace('Three people', 'Four people'));
    expect(await state()).toEqual([[entry, 'changed']]);
    expect((await core.must('reflection.passage', { evidence })).words).toContain('Four people');
    await write('Something else.');
    expect(await state()).toEqual([[entry, 'gone']]);
    await write(words);
    expect(await state()).toEqual([[entry, 'present']]);
  });

  it('goes along when its entry is split and merged, and back with the undo of either', async () => {
    const { core, entry, revision, state } = await leaning();
    const [first = '', ...below] = words.split('\n\n');
    const split = await core.act('journal.split', {
      id: entry,
      revision: revision(),
      title: 'Workshop',
      date: '2026-02-03',
      above: documentFromPlainText(first),
      below: documentFromPlainText(below.join('\n\n')),
    });
    expect(await state()).toEqual([[split.value.rest, 'present']]);
    await split.undo();
    expect(await state()).toEqual([[entry, 'present']]);
    const other = await core.must('journal.add', {
      title: 'Before',
      date: '2026-02-01',
      document: documentFromPlainText('Something before it.'),
    });
    const merged = await core.act('journal.merge', {
      into: other.id,
      from: entry,
      revision: other.revision,
    });
    expect(await state()).toEqual([[other.id, 'present']]);
    await merged.undo();
    expect(await state()).toEqual([[entry, 'present']]);
  });

  it('is refused when its words are not in the entry, and nothing is added', async () => {
    const { core, claim, entry, passage } = await leaning();
    const asked = await core.call('reflection.addEvidence', {
      claim,
      entry,
      passage: { ...passage, quote: 'Nobody asked me anything at all that day.' },
    });
    expect(asked).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect((await core.must('reflection.claim', { id: claim })).evidence).toHaveLength(1);
  });

  it('stays in the entry when its claim goes to the trash, and comes back with it', async () => {
    const { core, claim, entry, evidence, state } = await leaning();
    await core.must('reflection.trashClaim', { id: claim });
    expect(await core.must('reflection.claimsOfEntry', { entry })).toEqual([]);
    await core.must('trash.restore', { kind: 'strength', id: claim });
    expect(await state()).toEqual([[entry, 'present']]);
    expect(await core.must('reflection.claimsOfEntry', { entry })).toEqual([
      { claim, kind: 'strength', name: 'Facilitating', evidence },
    ]);
  });
});
