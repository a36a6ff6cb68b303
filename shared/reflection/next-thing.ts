import { addYears } from '#shared/calendar/dates.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { ClaimFact, PortraitFacts } from './facts.ts';
import { type PathPart, partCount, partNumber, pathParts } from './path.ts';

/** The rules for the one next thing, in their order: the first that applies is taken. */
export const nextRules = [
  'nothing-yet',
  'goal-in-conflict',
  'path-half-walked',
  'part-missing',
  'value-without-trace',
  'evidence-against',
  'evidence-old',
  'no-direction',
] as const;
export type NextRule = (typeof nextRules)[number];

export interface NextThing {
  rule: NextRule;
  /** What is so, and what it asks. */
  sentence: string;
  /** Where to do it: a page or claim of Compass, or a goal. */
  action: { label: string; room: 'compass' | 'goals'; id: string };
}

/** How many of the first values should have a goal or evidence. */
const topValues = 3;
const ranks = ['first', 'second', 'third'] as const;

const kindOfPart: Partial<Record<PathPart, ClaimKind>> = {
  values: 'value',
  strengths: 'strength',
  weaknesses: 'weakness',
  skills: 'skill',
  interests: 'interest',
  roles: 'role',
  'non-negotiables': 'non-negotiable',
};

const partLabels: Record<PathPart, string> = {
  values: 'what you value',
  strengths: 'what you are good at',
  weaknesses: 'what is hard for you',
  skills: 'your skills',
  interests: 'what interests you',
  roles: 'the roles you have had',
  energizers: 'what lights you up and drains you',
  'non-negotiables': 'what is not negotiable for you',
  directions: 'three directions in your own words',
};

/** The page of Compass on which a part is written. */
export function pageOfPart(part: PathPart): string {
  if (part === 'weaknesses') return 'strengths';
  if (part === 'energizers') return 'roles';
  return part === 'directions' ? 'path' : part;
}

/** The parts of the path about which nothing was written. Energizers are asked for once there is a role to name them in. */
export function missingParts({ claims, sources }: Pick<PortraitFacts, 'claims' | 'sources'>): PathPart[] {
  const there = new Set(claims.map(({ kind }) => kind));
  return pathParts.filter((part) => {
    const kind = kindOfPart[part];
    if (kind !== undefined) return !there.has(kind);
    return part === 'energizers' && there.has('role') && sources.length === 0;
  });
}

/** Claims whose newest evidence is more than a year old, the oldest first. */
export function oldClaims({ claims, date }: Pick<PortraitFacts, 'claims' | 'date'>): ClaimFact[] {
  const limit = addYears(date, -1);
  const age = ({ latest }: ClaimFact): string => latest ?? '';
  return claims
    .filter(({ latest }) => latest !== null && latest < limit)
    .sort((a, b) => (age(a) < age(b) ? -1 : age(a) > age(b) ? 1 : 0));
}

/**
 * The one thing worth doing next, by plain rules: begin when there is nothing; look at a goal that goes against a
 * non-negotiable (a hard one first); go on with a path that was begun; look at a part that is missing; ask about one of the
 * first three values that no goal and no evidence speaks of; about the claim with the most evidence against it; about the
 * claim whose evidence is the oldest, when that is over a year; draft a direction. Null when none of these applies.
 */
export function nextThing(facts: PortraitFacts): NextThing | null {
  for (const rule of nextRules) {
    const found = byRule[rule](facts);
    if (found !== null) return { rule, ...found };
  }
  return null;
}

type Found = Omit<NextThing, 'rule'> | null;

const byRule: Record<NextRule, (facts: PortraitFacts) => Found> = {
  'nothing-yet': ({ claims, directions, pathAt }) =>
    claims.length > 0 || directions.length > 0 || pathAt !== null
      ? null
      : {
          sentence: 'Begin with the first path: eight short parts, and you can stop after each of them.',
          action: compass('Begin the first path', 'path'),
        },
  'goal-in-conflict': ({ conflicts }) => {
    const conflict = conflicts.find(({ hard }) => hard) ?? conflicts[0];
    if (conflict === undefined) return null;
    return {
      sentence: `“${brief(conflict.title)}” goes against “${brief(conflict.name)}”, which you called ${conflict.hard ? 'not negotiable' : 'important'}. Which of the two still holds?`,
      action: { label: 'Look at the goal', room: 'goals', id: conflict.goal },
    };
  },
  'path-half-walked': ({ pathAt }) => {
    if (pathAt === null) return null;
    return {
      sentence:
        pathAt === 'directions'
          ? 'The eight parts of your first path are behind you. What is left is a first draft of three directions.'
          : `Your first path goes on with part ${partNumber(pathAt)} of ${partCount}: ${partLabels[pathAt]}.`,
      action: compass('Go on', 'path'),
    };
  },
  'part-missing': (facts) => {
    const [part] = missingParts(facts);
    if (part === undefined) return null;
    return {
      sentence: `Nothing is written yet about ${partLabels[part]}. One line is enough for a beginning.`,
      action: compass('Write one line', pageOfPart(part)),
    };
  },
  'value-without-trace': ({ claims }) => {
    const values = claims.filter(({ kind }) => kind === 'value').slice(0, topValues);
    const at = values.findIndex(
      ({ goals, supports, against }) => goals === 0 && supports === 0 && against === 0,
    );
    const value = values[at];
    if (value === undefined) return null;
    return {
      sentence: `“${brief(value.name)}” is your ${ranks[at]} value, and no goal or entry speaks of it. Is it still true?`,
      action: compass('Look at it', value.id),
    };
  },
  'evidence-against': ({ claims }) => {
    const claim = most(claims, ({ against }) => against);
    if (claim === null) return null;
    const speaks = claim.against === 1 ? 'One passage speaks' : `${claim.against} passages speak`;
    return {
      sentence: `${speaks} against “${brief(claim.name)}”. Does it still hold?`,
      action: compass('Look at it', claim.id),
    };
  },
  'evidence-old': (facts) => {
    const [claim] = oldClaims(facts);
    if (claim === undefined) return null;
    return {
      sentence: `The newest evidence for “${brief(claim.name)}” is more than a year old. Has it shown since?`,
      action: compass('Look at it', claim.id),
    };
  },
  'no-direction': ({ directions }) =>
    directions.length > 0
      ? null
      : {
          sentence: 'You know a good deal about yourself. Where could it lead? A first draft is enough.',
          action: compass('Draft a direction', 'path'),
        },
};

function compass(label: string, id: string): NextThing['action'] {
  return { label, room: 'compass', id };
}

/** The claim with the highest number above zero; the first of several. */
function most(claims: readonly ClaimFact[], number: (claim: ClaimFact) => number): ClaimFact | null {
  let found: ClaimFact | null = null;
  for (const claim of claims) {
    if (number(claim) > (found === null ? 0 : number(found))) found = claim;
  }
  return found;
}

const longest = 60;

/** A name that fits into a sentence. */
function brief(name: string): string {
  const said = name.replace(/\s+/g, ' ').trim();
  const letters = Array.from(said);
  return letters.length <= longest
    ? said
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
