import type { Reason } from '#shared/explore/for-you.ts';
import { workValues } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { demandTexts, judgeByDemands } from './conditions.ts';
import type { Draw } from './draws.ts';
import type { Comparable, OwnWords, Person } from './person.ts';
import { workValueOf } from './values.ts';

/** What an occupation was found to share with a person. */
export interface Found {
  /** How near it lies to the person's interests, by the middle of the band; null where that cannot be said. */
  middle: number | null;
  abilities: readonly Draw[];
  energizers: readonly Draw[];
}

/** How a theme is spoken of in a sentence. */
export const themeTexts: Readonly<Record<InterestTheme, string>> = {
  realistic: 'making and repairing things',
  investigative: 'finding out',
  artistic: 'making something of one’s own',
  social: 'being there for people',
  enterprising: 'persuading and leading',
  conventional: 'order and figures',
};

/** How a work value is spoken of at the beginning of a sentence. */
export const workValueTexts: Readonly<Record<(typeof workValues)[number], string>> = {
  achievement: 'Achievement',
  independence: 'Independence',
  recognition: 'Recognition',
  relationships: 'Good relations with people',
  support: 'Support from above',
  'working-conditions': 'Good conditions',
};

/** A figure of 1 to 7 that counts as much. */
export const muchFrom = 5;
/** The preparation that is spoken of as something that stands before it. */
const longStudies = 5;
/** How many of a person's first values are looked at. */
const firstValues = 5;

const none = { quote: null, day: null, claim: null, entry: null, rated: null } as const;

function quoted(words: OwnWords | null): Pick<Reason, 'quote' | 'day' | 'entry'> {
  return words === null
    ? { quote: null, day: null, entry: null }
    : { quote: words.text, day: words.day, entry: words.entry };
}

/** The person's first values that the work gives much of, with the figure that says so. */
export function valuesMet(person: Person, work: Comparable) {
  const { values } = work;
  if (values === null) return [];
  return person.values.slice(0, firstValues).flatMap((value, place) => {
    const closest = workValueOf(value.card);
    const figure = closest === null ? undefined : values[workValues.indexOf(closest)];
    if (closest === null || figure === undefined) return [];
    return [{ value, rank: place + 1, closest, figure }];
  });
}

function valuesMetMuch(person: Person, work: Comparable) {
  return valuesMet(person, work).filter(({ figure }) => figure >= muchFrom);
}

/** So many of each kind are told at most. */
const most = { abilities: 2, energizers: 1 } as const;

/** How much speaks for an occupation: as many as {@link reasonsFor} tells, without the words. */
export function countFor(person: Person, work: Comparable, found: Found): number {
  return (
    Math.min(found.abilities.length, most.abilities) +
    Math.min(found.energizers.length, most.energizers) +
    Number(themeOfBoth(person, work) !== null) +
    Number(valuesMetMuch(person, work).length > 0)
  );
}

/** What speaks for an occupation, the person's own words first. */
export function reasonsFor(person: Person, work: Comparable, found: Found): Reason[] {
  const abilities = found.abilities.slice(0, most.abilities).flatMap(({ index, phrase }): Reason[] => {
    const ability = person.abilities[index];
    if (ability === undefined) return [];
    return [
      {
        ...none,
        about: ability.kind,
        text: `“${ability.name}”: it leans on ${phrase}`,
        ...quoted(ability.quote),
        claim: ability.id,
      },
    ];
  });
  const energizers = found.energizers.slice(0, most.energizers).flatMap(({ index, phrase }): Reason[] => {
    const source = person.energizers[index];
    if (source === undefined) return [];
    const where = source.where === '' ? '' : ` in “${source.where}”`;
    return [
      {
        ...none,
        about: 'energizer',
        text: `“${source.name}” gave you energy${where}, and it leans on ${phrase}`,
        claim: source.role,
      },
    ];
  });
  const values = valuesMetMuch(person, work)
    .slice(0, 1)
    .map(
      ({ value, rank, closest, figure }): Reason => ({
        ...none,
        about: 'value',
        text: `${workValueTexts[closest]} stands at ${figureText(figure)} of 7, and comes closest to “${value.name}”, your ${ordinal(rank)} value`,
        claim: value.id,
        rated: work.valuesBy,
      }),
    );
  return [...abilities, ...interestReasons(person, work), ...energizers, ...values].sort(
    (one, other) => Number(other.quote !== null) - Number(one.quote !== null),
  );
}

/** The theme that stands out in the work and that the person is drawn to the most; null where there is none. */
function themeOfBoth({ profile }: Person, { interests }: Comparable): InterestTheme | null {
  if (profile === null || interests === null) return null;
  let best: InterestTheme | null = null;
  let drawn = 1;
  for (const [index, theme] of interestThemes.entries()) {
    const draws = profile[theme].low + profile[theme].high;
    if ((interests[index] ?? 0) < muchFrom || draws < drawn || (best !== null && draws === drawn)) continue;
    best = theme;
    drawn = draws;
  }
  return best;
}

/** An interest of the person whose theme stands out in the work; without one, the theme that stands out in both. */
function interestReasons(person: Person, work: Comparable): Reason[] {
  const theme = themeOfBoth(person, work);
  if (theme === null) return [];
  const named = person.interests.find((interest) => interest.theme === theme);
  if (named === undefined)
    return [
      {
        ...none,
        about: 'interest',
        text: `Your answers lean to ${themeTexts[theme]}, and so does this work`,
        rated: work.interestsBy,
      },
    ];
  return [
    {
      ...none,
      about: 'interest',
      text: `“${named.name}” draws you, and ${themeTexts[theme]} is much of this work`,
      ...quoted(named.quote),
      claim: named.id,
      rated: work.interestsBy,
    },
  ];
}

/** What speaks against it: non-negotiables that it goes against, what drained the person, and long studies. */
export function reasonsAgainst(person: Person, work: Comparable): Reason[] {
  const conditions = person.conditions.flatMap(({ id, name, about }): Reason[] => {
    const { demand, state } = judgeByDemands(about, work.demands);
    if (state !== 'fails' || demand === null) return [];
    return [{ ...none, about: 'condition', text: `${demandTexts[demand]}: against “${name}”`, claim: id }];
  });
  const drainers = person.drainers.flatMap(({ name, where, role, about }): Reason[] => {
    const { demand } = judgeByDemands(about, work.demands);
    if (demand === null) return [];
    const at = where === '' ? '' : ` in “${where}”`;
    return [
      { ...none, about: 'drainer', text: `${demandTexts[demand]}; “${name}” drained you${at}`, claim: role },
    ];
  });
  const studies: Reason[] =
    work.preparation === longStudies
      ? [{ ...none, about: 'preparation', text: 'Long studies come before it' }]
      : [];
  return [...conditions, ...drainers.slice(0, 1), ...studies];
}

/** How much speaks against it: as much as {@link reasonsAgainst} tells, without the words; and how many hard non-negotiables are among it. */
export function countAgainst(person: Person, work: Comparable): { all: number; hard: number } {
  const failed = person.conditions.filter(
    ({ about }) => judgeByDemands(about, work.demands).state === 'fails',
  );
  const drains = person.drainers.some(({ about }) => judgeByDemands(about, work.demands).demand !== null);
  return {
    all: failed.length + Number(drains) + Number(work.preparation === longStudies),
    hard: failed.filter(({ hard }) => hard).length,
  };
}

/** What nobody can tell from here. */
export function openQuestions(person: Person, work: Comparable): string[] {
  const open = person.conditions
    .filter(({ about }) => judgeByDemands(about, work.demands).state === 'unknown')
    .slice(0, 2)
    .map(({ name }) => `“${name}”`);
  return [
    ...open,
    ...(work.interests === null ? ['how it compares with your interests: nobody rated it'] : []),
    'pay, and posts near you',
  ];
}

function figureText(figure: number): string {
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];

function ordinal(rank: number): string {
  return ordinals[rank - 1] ?? `${rank}th`;
}
