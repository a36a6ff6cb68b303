import type { Nearness, Reason } from '#shared/explore/for-you.ts';
import { workValues } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { demandTexts, judgeByDemands } from './conditions.ts';
import type { Draw } from './draws.ts';
import type { Comparable, OwnWords, Person } from './person.ts';
import { workValueOf } from './values.ts';

/** What an occupation was found to share with a person. */
export interface Found {
  nearness: Nearness | null;
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

/** What speaks for an occupation, the person's own words first. */
export function reasonsFor(person: Person, work: Comparable, found: Found): Reason[] {
  const abilities = found.abilities.slice(0, 2).flatMap(({ index, phrase }): Reason[] => {
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
  const energizers = found.energizers.slice(0, 1).flatMap(({ index, phrase }): Reason[] => {
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
  const values = valuesMet(person, work)
    .filter(({ figure }) => figure >= muchFrom)
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

/** An interest of the person whose theme stands out in the work; without one, the theme that stands out in both. */
function interestReasons(person: Person, work: Comparable): Reason[] {
  const { interests } = work;
  if (person.profile === null || interests === null) return [];
  const { profile } = person;
  const high = interestThemes
    .filter((_, index) => (interests[index] ?? 0) >= muchFrom)
    .toSorted(
      (one, other) => profile[other].low + profile[other].high - profile[one].low - profile[one].high,
    );
  const theme = high.find((each) => profile[each].low + profile[each].high >= 1);
  if (theme === undefined) return [];
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
    work.preparation === 5 ? [{ ...none, about: 'preparation', text: 'Long studies come before it' }] : [];
  return [...conditions, ...drainers.slice(0, 1), ...studies];
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
