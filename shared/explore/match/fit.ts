import type { Fit, Nearness } from '#shared/explore/for-you.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { demandTexts, judgeByDemands } from './conditions.ts';
import { nearnessOf } from './nearness.ts';
import type { Comparable, Person } from './person.ts';
import { type Found, themeTexts, valuesMet } from './reasons.ts';

/** How far the work and a person's middle must lie apart to be spoken of, on the scale from 1 to 7. */
const farApart = 1.5;
/** A band of nearness from here on is wide: the answers leave it open. */
const wide = 0.6;

/** A share from 0 to 1 on the scale from 1 to 7 on which occupations are rated. */
function onScale(share: number): number {
  return 1 + 6 * share;
}

/** How an occupation fits, each thing by itself: nothing is added up. */
export function fitOf(person: Person, work: Comparable, found: Found): Fit {
  const themes =
    person.profile === null
      ? []
      : interestThemes.map((theme, index) => ({
          theme,
          low: onScale(person.profile?.[theme].low ?? 0),
          high: onScale(person.profile?.[theme].high ?? 1),
          work: work.interests?.[index] ?? null,
        }));
  const conditions = person.conditions.map(({ id, name, hard, about }) => {
    const { state, demand } = judgeByDemands(about, work.demands);
    return { claim: id, name, hard, state, why: whyText(state, demand, about) };
  });
  const nearness = nearnessOf(person, work);
  return {
    nearness,
    themes,
    difference: differenceText(themes),
    leansOn: leansOn(person, work, found),
    values: valuesMet(person, work).map(({ value, rank, closest, figure }) => ({
      claim: value.id,
      name: value.name,
      rank,
      comesClosestTo: closest,
      work: figure,
      ...work.valuesBy,
    })),
    conditions,
    worthFindingOut: worthFindingOut(conditions, nearness),
  };
}

function whyText(
  state: Fit['conditions'][number]['state'],
  demand: Parameters<typeof judgeByDemands>[0][number] | null,
  about: Parameters<typeof judgeByDemands>[0],
): string {
  if (state === 'fails' && demand !== null) return demandTexts[demand];
  if (state === 'holds') return 'Nothing that we know of the work goes against it';
  return about.length === 0 ? 'Nobody can tell from here' : 'Nobody said what the work asks';
}

/** What the work leans on, each with what the person is good at that goes with it. */
function leansOn(person: Person, { skills }: Comparable, found: Found): Fit['leansOn'] {
  return skills.map((skill) => {
    const draw = found.abilities.find(({ phrase }) => phrase === skill);
    const ability = draw === undefined ? undefined : person.abilities[draw.index];
    return {
      skill,
      claim: ability?.id ?? null,
      name: ability?.name ?? null,
      examples: ability?.examples ?? 0,
    };
  });
}

/** Where the person and the work differ most, either way, in a sentence. */
function differenceText(themes: Fit['themes']): string {
  const apart = themes.flatMap(({ theme, low, high, work }) =>
    work === null ? [] : [{ theme, by: work - (low + high) / 2 }],
  );
  const most = (sign: 1 | -1): InterestTheme | null => {
    const [first] = apart.toSorted((one, other) => sign * (other.by - one.by));
    return first !== undefined && sign * first.by >= farApart ? first.theme : null;
  };
  const more = most(1);
  const less = most(-1);
  if (more !== null && less !== null)
    return `There is more ${themeTexts[more]} in it than your answers ask for, and less ${themeTexts[less]}.`;
  if (more !== null) return `There is more ${themeTexts[more]} in it than your answers ask for.`;
  if (less !== null) return `There is less ${themeTexts[less]} in it than your answers ask for.`;
  return apart.length === 0 ? '' : 'It lies close to your answers in every theme.';
}

function worthFindingOut(conditions: Fit['conditions'], nearness: Nearness | null): string | null {
  const open = conditions.find(({ state, hard }) => state === 'unknown' && hard);
  if (open) return `Does it leave room for “${open.name}”? If not, the rest hardly matters.`;
  if (nearness !== null && nearness.high - nearness.low > wide)
    return 'Would you like its days? Your answers leave that open. Somebody who does it could tell you in half an hour.';
  const soft = conditions.find(({ state }) => state === 'unknown');
  return soft ? `Does it leave room for “${soft.name}”?` : null;
}
