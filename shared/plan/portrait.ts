import type { Audience } from '#shared/audience/audience.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { PortraitFacts } from '#shared/reflection/facts.ts';
import { portraitOf } from '#shared/reflection/portrait-of.ts';
import { centerOf } from '#shared/reflection/rose-svg.ts';
import type { PlanBlock, PlanPortrait } from './plan.ts';

/** The portrait as the plan carries it, with everything that it is drawn from; null when there is nothing. */
export function planPortraitOf(facts: PortraitFacts): PlanPortrait | null {
  const portrait = portraitOf(facts);
  if (portrait.empty) return null;
  const of = (kind: ClaimKind) =>
    facts.claims
      .filter((claim) => claim.kind === kind)
      .map(({ name, supports, against }) => ({ name, supports, against }));
  const energy = (effect: 'energizes' | 'drains') =>
    facts.sources.filter((source) => source.effect === effect).map(({ name, times }) => ({ name, times }));
  return {
    petals: portrait.petals,
    directions: portrait.directions,
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
}

/**
 * What an audience may see of the portrait. How much was written about something is for oneself only. A manager sees neither
 * directions nor what drains and what is not negotiable: those are for the person to bring up.
 */
export function portraitFor(portrait: PlanPortrait, audience: Audience): PlanPortrait | null {
  if (audience === 'me') return portrait;
  const bare = <T extends { name: string }>(list: readonly T[]) =>
    list.map(({ name }) => ({ name, supports: 0, against: 0 }));
  const shown: PlanPortrait = {
    ...portrait,
    petals: portrait.petals.map((petal) => ({ ...petal, claim: null, count: 0 })),
    values: bare(portrait.values),
    skills: bare(portrait.skills),
    interests: bare(portrait.interests),
    roles: bare(portrait.roles),
    ...(audience === 'manager' ? { directions: [], drains: [], nonNegotiables: [] } : {}),
  };
  const { petals, directions, values, skills, interests, roles, lightsUp, drains, nonNegotiables } = shown;
  const lists = [petals, directions, values, skills, interests, roles, lightsUp, drains, nonNegotiables];
  return lists.every((list) => list.length === 0) ? null : shown;
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
      : [{ type: 'figure' as const, petals, center: centerOf(directions[0], 'Me') }]),
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
