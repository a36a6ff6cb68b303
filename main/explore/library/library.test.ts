import { describe, expect, it } from 'vitest';
import { demands } from '#shared/explore/occupation.ts';
import { FIELDS_OF_WORK, JUDGED_ON, ownOccupations, type Six } from './index.ts';
import { neighbours } from './neighbours.ts';

const byId = new Map(ownOccupations().map((occupation) => [occupation.id, occupation]));

/** What is the same but for case and punctuation becomes the same text. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const wordsOf = (text: string) => text.split(/\s+/).length;
const sentencesOf = (text: string) => text.split(/[.;?](?:\s|$)/).filter(Boolean).length;
const wholeWithin = (six: Six) => six.every((n) => Number.isInteger(n) && n >= 1 && n <= 7);

/** Each text that stands more than once, with the ids where it does. */
function twice(texts: readonly (readonly [id: string, text: string])[]): string[] {
  const seen = new Map<string, string[]>();
  for (const [id, text] of texts) seen.set(bare(text), [...(seen.get(bare(text)) ?? []), id]);
  return [...seen].filter(([, ids]) => ids.length > 1).map(([text, ids]) => `${text}: ${ids.join(', ')}`);
}

/** The ids of those for which something does not hold. */
const failing = (holds: (occupation: ReturnType<typeof ownOccupations>[number]) => boolean) =>
  ownOccupations()
    .filter((occupation) => !holds(occupation))
    .map(({ id }) => id);

describe('the library of occupations', () => {
  it('has at least 240 occupations, from 19 fields of ten or more', () => {
    expect(ownOccupations().length).toBeGreaterThanOrEqual(240);
    expect(Object.keys(FIELDS_OF_WORK)).toHaveLength(19);
    for (const { label, occupations } of Object.values(FIELDS_OF_WORK))
      expect(occupations().length, label).toBeGreaterThanOrEqual(10);
    expect(JUDGED_ON).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('names each occupation once', () => {
    expect(byId.size).toBe(ownOccupations().length);
    expect(failing(({ id }) => /^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
    expect(
      twice(
        ownOccupations().flatMap(({ id, title, alsoCalled }) =>
          [title, ...alsoCalled].map((name): [string, string] => [id, name]),
        ),
      ),
    ).toEqual([]);
  });

  it('fills every field', () => {
    expect(failing(({ title }) => /^\p{Lu}/u.test(title))).toEqual([]);
    expect(failing(({ alsoCalled }) => alsoCalled.length >= 2 && alsoCalled.length <= 6)).toEqual([]);
    expect(failing(({ sentence }) => /^\p{Lu}.*\.$/u.test(sentence) && sentencesOf(sentence) === 1)).toEqual(
      [],
    );
    expect(failing(({ way }) => /^\p{Lu}.*\.$/u.test(way) && wordsOf(way) >= 8)).toEqual([]);
    expect(failing(({ hard }) => /^\p{Lu}.*\.$/u.test(hard) && wordsOf(hard) >= 8)).toEqual([]);
    expect(failing(({ skills }) => skills.length >= 4 && skills.length <= 6)).toEqual([]);
    expect(failing(({ skills }) => new Set(skills.map(bare)).size === skills.length)).toEqual([]);
    expect(failing(({ skills }) => skills.every((skill) => wordsOf(skill) <= 8))).toEqual([]);
  });

  it('tells five things one does, none of them in the same words elsewhere', () => {
    expect(failing(({ does }) => does.length === 5)).toEqual([]);
    expect(
      failing(({ does }) =>
        does.every((act) => /^\p{Lu}.*[^.]$/u.test(act) && wordsOf(act) >= 4 && wordsOf(act) <= 14),
      ),
    ).toEqual([]);
    expect(
      twice(ownOccupations().flatMap(({ id, does }) => does.map((act): [string, string] => [id, act]))),
    ).toEqual([]);
  });

  it('says no sentence twice', () => {
    const said = ownOccupations().flatMap(({ id, sentence, way, hard }) =>
      [sentence, hard, ...way.split(/(?<=\.)\s+/)].map((text): [string, string] => [id, text]),
    );
    expect(twice(said)).toEqual([]);
  });

  it('speaks of the work, and neither to its reader nor with a raised voice', () => {
    expect(
      failing(
        ({ sentence, does, way, hard, skills }) =>
          !/!|\byou\b|\byours?\b|\bhis\b|\bhers?\b|\bhe\b|\bshe\b/i.test(
            [sentence, ...does, way, hard, ...skills].join(' '),
          ),
      ),
    ).toEqual([]);
  });

  it('rates in whole numbers from 1 to 7, and no profile is flat', () => {
    expect(failing(({ interests, values }) => wholeWithin(interests) && wholeWithin(values))).toEqual([]);
    expect(failing(({ interests }) => Math.max(...interests) - Math.min(...interests) >= 3)).toEqual([]);
    expect(failing(({ values }) => Math.max(...values) - Math.min(...values) >= 2)).toEqual([]);
    expect(failing(({ preparation }) => [1, 2, 3, 4, 5].includes(preparation))).toEqual([]);
  });

  it('uses the whole scale of each theme and each value', () => {
    for (const at of [0, 1, 2, 3, 4, 5] as const) {
      const rated = new Set(ownOccupations().map(({ interests }) => interests[at]));
      expect([...rated].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const given = ownOccupations().map(({ values }) => values[at]);
      expect(Math.max(...given) - Math.min(...given)).toBeGreaterThanOrEqual(5);
    }
  });

  it('says what a work asks of a life: known demands in their order, none twice, at most six', () => {
    expect(failing((own) => own.demands.every((demand) => demands.includes(demand)))).toEqual([]);
    expect(failing((own) => new Set(own.demands).size === own.demands.length)).toEqual([]);
    expect(failing((own) => own.demands.length <= 6)).toEqual([]);
    const inOrder = (own: ReturnType<typeof ownOccupations>[number]) =>
      demands.filter((demand) => own.demands.includes(demand)).join() === own.demands.join();
    expect(failing(inOrder)).toEqual([]);
    expect(ownOccupations().filter((own) => own.demands.length === 0).length).toBeLessThanOrEqual(10);
  });

  it('asks each demand of at least three occupations', () => {
    const asking = (demand: (typeof demands)[number]) =>
      ownOccupations().filter((own) => own.demands.includes(demand)).length;
    expect(demands.filter((demand) => asking(demand) < 3)).toEqual([]);
  });

  it('has three to seven neighbours for each, both ways, each pair once', () => {
    const pairs = neighbours().map(([one, other]) => [one, other].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(
      neighbours()
        .flat()
        .filter((id) => !byId.has(id)),
    ).toEqual([]);
    expect(failing(({ neighbours }) => neighbours.length >= 3 && neighbours.length <= 7)).toEqual([]);
    expect(failing(({ id, neighbours }) => !neighbours.includes(id))).toEqual([]);
    expect(
      failing(({ id, neighbours }) => neighbours.every((near) => byId.get(near)?.neighbours.includes(id))),
    ).toEqual([]);
  });

  it('joins two fields with at least a third of its pairs, and leaves no occupation unreached', () => {
    const across = neighbours().filter(([one, other]) => byId.get(one)?.field !== byId.get(other)?.field);
    expect(across.length).toBeGreaterThanOrEqual(neighbours().length / 3);
    const reached = new Set(['bricklayer']);
    for (const id of reached) for (const near of byId.get(id)?.neighbours ?? []) reached.add(near);
    expect(failing(({ id }) => reached.has(id))).toEqual([]);
  });

  it('joins to well-formed codes, none of them claimed by more than three', () => {
    expect(failing(({ counterparts }) => counterparts.every((code) => /^\d\d-\d{4}$/.test(code)))).toEqual(
      [],
    );
    expect(failing(({ counterparts }) => new Set(counterparts).size === counterparts.length)).toEqual([]);
    const claims = new Map<string, number>();
    for (const { counterparts } of ownOccupations())
      for (const code of counterparts) claims.set(code, (claims.get(code) ?? 0) + 1);
    expect([...claims].filter(([, times]) => times > 3)).toEqual([]);
  });
});
