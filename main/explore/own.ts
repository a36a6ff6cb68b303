import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { foldedWords } from './folded-words.ts';
import { ownOccupations, type ShelvedOccupation } from './library/index.ts';

let byId: ReadonlyMap<string, ShelvedOccupation> | null = null;

/** An occupation of our own library by its id. */
export function ownOccupation(id: string): ShelvedOccupation | undefined {
  byId ??= new Map(ownOccupations().map((occupation) => [occupation.id, occupation]));
  return byId.get(id);
}

/** A theme stands out that lies this close to the highest one, on the scale from 1 to 7. */
const closeBy = 1;
/** A theme below the middle of the scale never stands out. */
const middle = 4;

/** The themes that stand out of six figures, the highest first; three at most. */
export function themesOf(interests: readonly number[]): InterestTheme[] {
  const highest = Math.max(...interests);
  return interestThemes
    .map((theme, index) => ({ theme, value: interests[index] ?? 0 }))
    .filter(({ value }) => value >= middle && highest - value <= closeBy)
    .sort((one, other) => other.value - one.value)
    .slice(0, 3)
    .map(({ theme }) => theme);
}

interface Searchable {
  readonly occupation: ShelvedOccupation;
  /** Its words by where they stand, what counts most first. */
  readonly places: readonly (readonly string[])[];
}

let searchables: readonly Searchable[] | null = null;

function allSearchable(): readonly Searchable[] {
  searchables ??= ownOccupations().map((occupation) => ({
    occupation,
    places: [
      foldedWords(occupation.title),
      foldedWords(occupation.alsoCalled.join(' ')),
      foldedWords([occupation.sentence, ...occupation.does, ...occupation.skills].join(' ')),
    ],
  }));
  return searchables;
}

/** Whether a word begins one of those, as it is typed or in the singular: our titles are in the singular, and people also ask for “nurses”. */
function beginsOne(word: string, known: readonly string[]): boolean {
  const forms = [word, ...singulars(word)];
  return known.some((other) => forms.some((form) => other.startsWith(form)));
}

/** What an English plural may be the plural of; nothing so short that it would begin any word. */
function singulars(word: string): readonly string[] {
  if (!word.endsWith('s')) return [];
  const forms = word.endsWith('ies')
    ? [`${word.slice(0, -3)}y`]
    : [word.slice(0, -1), ...(/(ss|x|ch|sh|o)es$/.test(word) ? [word.slice(0, -2)] : [])];
  return forms.filter((form) => form.length >= 3);
}

/** Whether an occupation goes by a text: each word of it begins one of its titles' words. */
export function isCalled({ title, alsoCalled }: ShelvedOccupation, text: string): boolean {
  const known = foldedWords([title, ...alsoCalled].join(' '));
  return foldedWords(text).every((word) => beginsOne(word, known));
}

/**
 * Our own occupations in which every word of a text occurs or begins one, those that are called so first. All of them, in the order of the
 * library, for a text without words.
 */
export function findOwn(text: string): readonly ShelvedOccupation[] {
  const words = foldedWords(text);
  if (words.length === 0) return ownOccupations();
  return allSearchable()
    .flatMap(({ occupation, places }) => {
      const ranks = words.map((word) => places.findIndex((place) => beginsOne(word, place)));
      if (ranks.includes(-1)) return [];
      const isBeginning = beginsOne(words[0] ?? '', places[0]?.slice(0, 1) ?? []);
      return [{ occupation, rank: ranks.reduce((sum, rank) => sum + rank, isBeginning ? 0 : 0.5) }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ occupation }) => occupation);
}
