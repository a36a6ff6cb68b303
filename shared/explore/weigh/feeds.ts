import type { FedPetal, FitAnswer, SubjectFit } from '#shared/explore/fit-ratings.ts';

/** How many petals something feeds, of how many, and how many are open. “A little” is not counted as feeding. */
export function feedCounts(petals: readonly FedPetal[]): { fed: number; of: number; open: number } {
  return { fed: petals.filter(isFed).length, of: petals.length, open: petals.filter(isOpen).length };
}

function isFed({ answer }: { answer: FitAnswer | null }): boolean {
  return answer === 'a-lot' || answer === 'quite-a-bit';
}

/** Whether it is not known: said so, or not asked yet. */
export function isOpen({ answer }: { answer: FitAnswer | null }): boolean {
  return answer === null || answer === 'unknown';
}

/** “13 of 17 · 3 open”. */
export function feedCountText(petals: readonly FedPetal[]): string {
  const { fed, of, open } = feedCounts(petals);
  return [`${fed} of ${of}`, ...(open > 0 ? [`${open} open`] : [])].join(' · ');
}

/** What is named of each at most, so that it stays a sentence; fewer where it stands in a narrow column. */
const named = 3;
const namedBriefly = 2;

/** What something feeds, feeds a little, does not feed and leaves open, in short sentences. */
export function feedText(fit: Pick<SubjectFit, 'petals'>): string {
  return textOf(fit, named);
}

/** The same in fewer words, beside a count that says how much is open. */
export function briefFeedText({ petals }: Pick<SubjectFit, 'petals'>): string {
  if (petals.every(isOpen)) return feedText({ petals });
  return textOf({ petals: petals.filter((petal) => !isOpen(petal)) }, namedBriefly);
}

/** What of the person's energy there would be: what gives it, what takes it, and what is not known of either, each by name. */
export function energyOf({ petals, drainers }: Pick<SubjectFit, 'petals' | 'drainers'>): {
  fed: FedPetal[];
  watchFor: string[];
  open: string[];
} {
  const energizers = petals.filter(({ group }) => group === 'energizers');
  return {
    fed: energizers.filter(isFed),
    watchFor: drainers.filter(isFed).map(({ name }) => name),
    // What gives energy in one role may take it in another, and is asked about once.
    open: [...new Set([...energizers, ...drainers].filter(isOpen).map(({ name }) => name))],
  };
}

/** Names in quotes, as a sentence has them: not more of them than stay readable. */
export function namesText(names: readonly string[]): string {
  return someOf(
    names.map((name) => `“${name}”`),
    named,
  );
}

function textOf({ petals }: Pick<SubjectFit, 'petals'>, most: number): string {
  if (petals.length === 0) return 'Your compass has no petals yet.';
  if (petals.every(isOpen)) return 'Nothing is said of it yet.';
  const of = (is: (petal: FedPetal) => boolean): string[] => petals.filter(is).map(({ name }) => `“${name}”`);
  const parts = [
    ['Feeds', of(isFed)],
    ['A little of', of(({ answer }) => answer === 'a-little')],
    ['Nothing of', of(({ answer }) => answer === 'not-at-all')],
    ['Leaves open', of(isOpen)],
  ] as const;
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([how, names]) => `${how} ${someOf(names, most)}.`)
    .join(' ');
}

function someOf(names: readonly string[], most: number): string {
  const more = names.length - most;
  if (more > 1) return `${names.slice(0, most).join(', ')} and ${more} more`;
  return names.length === 1 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
