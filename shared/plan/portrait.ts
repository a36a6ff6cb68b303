import type { Audience } from '#shared/audience/audience.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { PortraitFacts } from '#shared/reflection/facts.ts';
import type { Petal } from '#shared/reflection/portrait.ts';
import { portraitOf } from '#shared/reflection/portrait-of.ts';
import { centerOf } from '#shared/reflection/rose-svg.ts';
import type { PlanBlock } from './plan.ts';

interface Known {
  name: string;
  supports: number;
  against: number;
}
interface Energy {
  name: string;
  times: number;
}

/** What the person knows about themselves, as the plan tells it. */
export interface PlanPortrait {
  /** What the compass figure draws. */
  petals: readonly Petal[];
  directions: readonly string[];
  values: readonly Known[];
  skills: readonly Known[];
  interests: readonly Known[];
  roles: readonly Known[];
  lightsUp: readonly Energy[];
  drains: readonly Energy[];
  nonNegotiables: readonly { name: string; hard: boolean; threshold: string }[];
}

/**
 * The portrait of what an audience may see, whole; null when there is nothing. How much was written about something is told to the
 * person alone.
 */
export function planPortraitOf(facts: PortraitFacts, audience: Audience): PlanPortrait | null {
  const portrait = portraitOf(facts);
  if (portrait.empty) return null;
  const forMe = audience === 'me';
  const of = (kind: ClaimKind): Known[] =>
    facts.claims
      .filter((claim) => claim.kind === kind)
      .map(({ name, supports, against }) =>
        forMe ? { name, supports, against } : { name, supports: 0, against: 0 },
      );
  const energy = (effect: 'energizes' | 'drains'): Energy[] =>
    facts.sources.filter((source) => source.effect === effect).map(({ name, times }) => ({ name, times }));
  const drawn: PlanPortrait = {
    petals: forMe ? portrait.petals : portrait.petals.map((petal) => ({ ...petal, claim: null, count: 0 })),
    directions: facts.directions,
    values: of('value'),
    skills: of('skill'),
    interests: of('interest'),
    roles: of('role'),
    lightsUp: energy('energizes'),
    drains: energy('drains'),
    nonNegotiables: facts.claims
      .filter(({ kind }) => kind === 'non-negotiable')
      .map(({ name, hard, threshold }) => ({ name, hard, threshold })),
  };
  return Object.values(drawn).every((list: readonly unknown[]) => list.length === 0) ? null : drawn;
}

/** The portrait as blocks: the figure, and the same in words. Without petals there is no figure. */
export function portraitBlocks(
  { petals, directions, values, skills, interests, roles, lightsUp, drains, nonNegotiables }: PlanPortrait,
  number: (value: number) => string,
): PlanBlock[] {
  const names = (list: readonly { name: string; supports: number; against: number }[]) =>
    list.map(({ name, supports, against }) => ({
      text: name,
      note: [supports > 0 ? `${number(supports)} for` : '', against > 0 ? `${number(against)} against` : '']
        .filter(Boolean)
        .join(', '),
    }));
  const energy = (list: readonly { name: string; times: number }[]) =>
    list.map(({ name, times }) => ({ text: name, note: times > 1 ? `${number(times)} times` : '' }));
  const lists: [string, { text: string; note: string }[]][] = [
    ['Directions', directions.map((text) => ({ text, note: '' }))],
    ['Values', names(values)],
    ['Lights me up', energy(lightsUp)],
    ['Drains me', energy(drains)],
    ['Skills', names(skills)],
    ['Interests', names(interests)],
    ['Roles', names(roles)],
    [
      'Not negotiable',
      nonNegotiables.map(({ name, hard, threshold }) => ({
        text: name,
        note: [hard ? 'hard' : 'soft', threshold].filter(Boolean).join(', '),
      })),
    ],
  ];
  return [
    { type: 'heading', level: 2, text: 'Portrait' },
    { type: 'paragraph', text: 'What I know about myself.', muted: true },
    ...(petals.length === 0
      ? []
      : [{ type: 'figure' as const, petals: [...petals], center: centerOf(directions[0], 'Me') }]),
    ...lists
      .filter(([, items]) => items.length > 0)
      .map(
        ([label, items]): PlanBlock => ({
          type: 'list',
          label,
          items: items.map(({ text, note }) => ({
            text: text.replace(/\s+/g, ' ').trim(),
            note,
            done: null,
          })),
        }),
      ),
  ];
}
