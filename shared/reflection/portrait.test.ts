import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimKind } from '#shared/kinds.ts';
import type { ClaimFact, PortraitFacts } from './facts.ts';
import { nextThing } from './next-thing.ts';
import { type Petal, petalGroups } from './portrait.ts';
import { renderPortraitHtml } from './portrait-html.ts';
import { drawnFrom, portraitOf } from './portrait-of.ts';
import { layoutRose, roseSize, wrapped } from './rose.ts';
import { centerOf, roseSvg, roseText } from './rose-svg.ts';

let number = 0;
function aFact(kind: ClaimKind, given: Partial<ClaimFact> = {}): ClaimFact {
  number += 1;
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind,
    name: `${kind} ${number}`,
    audience: 'mentor',
    supports: 0,
    against: 0,
    latest: null,
    goals: 0,
    hard: false,
    threshold: '',
    ...given,
  };
}

function facts(given: Partial<PortraitFacts> = {}): PortraitFacts {
  return {
    date: '2026-03-04',
    entries: 0,
    claims: [],
    sources: [],
    conflicts: [],
    directions: [],
    pathAt: null,
    ...given,
  };
}

/** One of each kind, all with a goal and fresh evidence. */
const whole: ClaimFact[] = (
  ['value', 'strength', 'weakness', 'skill', 'interest', 'role', 'non-negotiable'] as const
).map((kind) => aFact(kind, { name: `My ${kind}`, supports: 2, latest: '2026-02-01', goals: 1 }));
const sources = [{ name: 'People asking', effect: 'energizes', times: 3, from: [null, null, null] }] as const;
const rested = facts({ claims: whole, sources, directions: ['Teach'] });

describe('the one next thing', () => {
  it('is taken by the first rule that applies', () => {
    const [value, ...others] = whole;
    if (!value) throw new Error('there should be a value');
    const rule = (given: Partial<PortraitFacts>) => nextThing({ ...rested, ...given })?.rule ?? null;
    expect(nextThing(facts())?.rule).toBe('nothing-yet');
    expect(nextThing(facts({ pathAt: 'strengths' }))?.rule).toBe('path-half-walked');
    expect(rule({})).toBeNull();
    expect(rule({ directions: [] })).toBe('no-direction');
    expect(rule({ claims: [{ ...value, latest: '2025-03-03' }, ...others] })).toBe('evidence-old');
    expect(rule({ claims: [{ ...value, against: 1 }, ...others] })).toBe('evidence-against');
    expect(rule({ claims: [{ ...value, supports: 0, latest: null, goals: 0 }, ...others] })).toBe(
      'value-without-trace',
    );
    expect(rule({ claims: others })).toBe('part-missing');
    expect(rule({ sources: [] })).toBe('part-missing');
    expect(rule({ pathAt: 'skills' })).toBe('path-half-walked');
    const conflict = { goal: value.id, title: 'Workshops', name: 'Home by six', hard: true };
    expect(rule({ conflicts: [conflict], pathAt: 'skills' })).toBe('goal-in-conflict');
  });

  it('says which one it is about, and leads there', () => {
    const claims = [
      aFact('value', { name: 'Autonomy', goals: 1 }),
      aFact('value', { name: 'Security' }),
      ...whole.slice(1),
    ];
    const thing = nextThing({ ...rested, claims });
    expect(thing?.sentence).toBe(
      '“Security” is your second value, and no goal or entry speaks of it. Is it still true?',
    );
    expect(thing?.action).toMatchObject({ room: 'compass', id: claims[1]?.id });
  });
});

describe('a portrait', () => {
  it('of one claim is that claim, and says what is missing', () => {
    const portrait = portraitOf(facts({ claims: [aFact('value', { name: 'Craft' })] }));
    expect(portrait.petals).toMatchObject([{ group: 'values', name: 'Craft', light: true }]);
    expect(portrait.groups).toEqual([{ group: 'values', drawn: 1, of: 1 }]);
    expect(portrait.missing).toEqual([
      'strengths',
      'weaknesses',
      'skills',
      'interests',
      'roles',
      'non-negotiables',
    ]);
    expect(drawnFrom(portrait, String)).toBe('Drawn from 1 value.');
  });

  it('of five hundred draws a part, the first of each list, and says how many more there are', () => {
    const claims = Array.from({ length: 500 }, (_, index) =>
      aFact(index % 2 === 0 ? 'value' : 'strength', { supports: index % 5 }),
    );
    const portrait = portraitOf(facts({ claims, entries: 3 }));
    expect(portrait.petals.length).toBeLessThanOrEqual(21);
    expect(portrait.groups).toEqual([
      { group: 'values', drawn: 7, of: 250 },
      { group: 'strengths', drawn: 6, of: 250 },
    ]);
    expect(portrait.evidence.shown.length + portrait.evidence.more).toBe(500);
    expect(portrait.evidence.shown.every(({ supports }) => supports === 4)).toBe(true);
    expect(drawnFrom(portrait, String)).toBe('Drawn from 250 values, 250 strengths and 3 entries.');
  });

  it('draws more evidence longer, and what has none lighter and shorter', () => {
    const { petals } = portraitOf(
      facts({ claims: [0, 1, 8].map((supports) => aFact('strength', { supports })) }),
    );
    const [none, one, many] = petals;
    expect([none?.light, one?.light, many?.light]).toEqual([true, false, false]);
    expect(none?.length).toBeLessThan(one?.length ?? 0);
    expect(one?.length).toBeLessThan(many?.length ?? 0);
  });
});

const aPetal = fc.record({
  group: fc.constantFrom(...petalGroups),
  name: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constant('A claim as a whole sentence')),
  claim: fc.constant(null),
  length: fc.double({ min: 0, max: 1, noNaN: true }),
  light: fc.boolean(),
  count: fc.nat({ max: 9 }),
});
const somePetals = fc
  .array(aPetal, { minLength: 1, maxLength: 21 })
  .map((petals) =>
    petalGroups
      .flatMap((group) => petals.filter((petal) => petal.group === group))
      .map((petal): Petal => petal),
  );

describe('the compass figure', () => {
  it('has labels that stay inside and never stand over each other, for any petals', () => {
    fc.assert(
      fc.property(somePetals, (petals) => {
        const { labels, petals: drawn } = layoutRose(petals);
        expect(drawn).toHaveLength(petals.length);
        for (const anchor of ['start', 'end']) {
          const side = labels.filter((label) => label.anchor === anchor).sort((a, b) => a.y - b.y);
          for (const [index, { y, lines }] of side.entries()) {
            const half = (lines.length * roseSize.line) / 2;
            expect(y - half).toBeGreaterThanOrEqual(-0.5);
            expect(y + half).toBeLessThanOrEqual(roseSize.height + 0.5);
            const above = side[index - 1];
            if (above)
              expect(y - half).toBeGreaterThanOrEqual(
                above.y + (above.lines.length * roseSize.line) / 2 - 0.5,
              );
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('breaks names at words, and cuts what has no room', () => {
    expect(wrapped('People asking', 20, 2)).toEqual(['People asking']);
    expect(wrapped('How people move through a building', 20, 2)).toEqual([
      'How people move',
      'through a building',
    ]);
    expect(wrapped('Averyverylongwordwithoutanyspace', 10, 2)).toEqual(['Averyveryl', 'ongwordwi…']);
    expect(wrapped('日本語のとても長い名前', 10, 2)).toEqual(['日本語のと', 'ても長い…']);
  });

  it('is told in words, and takes nothing of them for markup', () => {
    const { petals } = portraitOf(
      facts({
        claims: [
          aFact('value', { name: '<i>Craft</i>' }),
          aFact('strength', { name: 'Asking', supports: 1 }),
        ],
      }),
    );
    expect(roseText(petals)).toBe('Values: <i>Craft</i> (no evidence yet). Strengths: Asking.');
    expect(roseSvg(petals, 'a < b')).not.toContain('<i>');
    expect(centerOf('Help groups think well: lead workshops', 'You')).toBe('Help groups think well');
    expect(centerOf('  ', 'You')).toBe('You');
  });
});

describe('the portrait on paper', () => {
  it('holds at most four lines of a list, and says how many more there are', () => {
    const claims = Array.from({ length: 30 }, (_, index) =>
      aFact('non-negotiable', { name: `Condition ${index}`, hard: true, threshold: 'always' }),
    );
    const html = renderPortraitHtml(portraitOf(facts({ claims })), {
      lang: 'en-GB',
      date: (date) => date,
      number: String,
    });
    expect(html.match(/Condition \d/g)).toHaveLength(4);
    expect(html).toContain('and 26 more');
    expect(html).toContain('hard, always');
  });
});
