import { addMonths } from '#shared/calendar/dates.ts';
import type { FieldSource } from './touch.ts';

/**
 * Who of those whom one hardly sees any more is worth writing to: acquaintances, not friends, who stand near to what one looks into.
 * Moderately weak ties led to new jobs most often in experiments with 20 million people on LinkedIn (Rajkumar, Saint-Jacques, Bojinov,
 * Brynjolfsson and Aral 2022, Science 377, doi 10.1126/science.abl4476), so they come first.
 */

/** From how many months without being in touch somebody is taken for dormant. */
const dormantMonths = 6;

/** How close those are who are offered, those who help most first: from 1 (hardly known) over 3 (a weak tie) to 5 (close). */
const closenessInOrder: readonly number[] = [3, 2, 4];

export interface Acquaintance {
  readonly id: string;
  readonly closeness: number | null;
  /** The day of the last contact; null where none is known. */
  readonly last: string | null;
  /** The day from which the person is known to Waymark. */
  readonly since: string;
  /** The words that tell where they stand: what they do, their organisation, tags. */
  readonly words: readonly string[];
  /** Ids of options and goals that they are tied to. */
  readonly ties: ReadonlySet<string>;
}

export interface ExploredOption {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly occupation: string;
  readonly place: string;
  readonly goals: readonly { id: string; title: string }[];
}

/** Why somebody stands near to an option. */
export interface Nearness {
  readonly option: ExploredOption;
  readonly by: FieldSource;
  /** What of the option has those words, beside its name: its occupation, employer, place or goal. */
  readonly said: string;
  /** The words of theirs that the option has as well; empty where the two are tied. */
  readonly shared: readonly string[];
}

/** Whether somebody is an acquaintance whom one was not in touch with for half a year. */
export function isDormant({ closeness, last, since }: Acquaintance, today: string): boolean {
  if (closeness === null || !closenessInOrder.includes(closeness)) return false;
  return (last ?? since) <= addMonths(today, -dormantMonths);
}

/** Dormant acquaintances who stand near to an option, those who help most first, then those whom one was in touch with last. */
export function nearAndDormant<P extends Acquaintance>(
  people: readonly P[],
  options: readonly ExploredOption[],
  today: string,
): { person: P; near: Nearness }[] {
  const explored = options.map((option) => ({ option, fields: fieldsOf(option) }));
  return people
    .filter((person) => isDormant(person, today))
    .flatMap((person) => {
      const near = nearest(person, explored);
      return near === null ? [] : [{ person, near }];
    })
    .sort(
      (one, other) =>
        place(one.person) - place(other.person) ||
        compared(other.person.last ?? '', one.person.last ?? '') ||
        compared(one.person.id, other.person.id),
    );
}

const place = ({ closeness }: Acquaintance): number => closenessInOrder.indexOf(closeness ?? 0);

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

interface Field {
  readonly by: Exclude<FieldSource, 'tie'>;
  readonly said: string;
  readonly words: readonly string[];
}

/** What of an option speaks of a field, what says it best first. */
function fieldsOf({ name, employer, occupation, goals, place: where }: ExploredOption): Field[] {
  const said: readonly Pick<Field, 'by' | 'said'>[] = [
    { by: 'name', said: name },
    { by: 'occupation', said: occupation },
    { by: 'employer', said: employer },
    ...goals.map(({ title }) => ({ by: 'goal' as const, said: title })),
    { by: 'place', said: where },
  ];
  return said.map((field) => ({ ...field, words: meaningful(field.said) }));
}

/** How well each thing speaks of a field. */
const worthOf: Record<Exclude<FieldSource, 'tie'>, number> = {
  name: 50,
  occupation: 45,
  employer: 40,
  goal: 35,
  place: 30,
};

function nearest(
  person: Acquaintance,
  explored: readonly { option: ExploredOption; fields: readonly Field[] }[],
): Nearness | null {
  const theirs = person.words.flatMap(meaningful);
  let best: { near: Nearness; worth: number } | null = null;
  for (const { option, fields } of explored) {
    const isTied = person.ties.has(option.id) || option.goals.some(({ id }) => person.ties.has(id));
    const found = isTied
      ? [{ by: 'tie' as const, said: '', shared: [], worth: 100 }]
      : fields.map(({ by, said, words }) => {
          const shared = theirs.filter((word) => words.some((other) => areOneWord(word, other)));
          return {
            by,
            said,
            shared: [...new Set(shared)],
            worth: shared.length === 0 ? 0 : worthOf[by] + shared.length,
          };
        });
    for (const { by, said, shared, worth } of found)
      if (worth > (best?.worth ?? 0)) best = { near: { option, by, said, shared }, worth };
  }
  return best?.near ?? null;
}

/** Words that say nothing of a field. */
const common = new Set(
  `about after also among area assistant based been business city company department director does
  europe firm for freelance from general gmbh group have head here into international junior lead leader limited
  local manager more national office officer only other over owner part people person place role
  section self senior some specialist staff team than that the their them then there they this town unit with work worked worker
  working works year years your`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

function meaningful(text: string): string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !common.has(word) && (word.length >= 4 || telling.has(word) || spaceless.test(word)),
  );
}

/** Short words that do name a field; others say nothing. */
const telling = new Set(['ai', 'art', 'hr', 'law', 'pr', 'qa', 'ui', 'ux', 'vet']);

/** Scripts in which two letters make a word. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** “Design”, “designs” and “designer” are one word of a field; so are “nurse” and “nursing”. */
function areOneWord(one: string, other: string): boolean {
  if (one === other) return true;
  const stem = stemOf(one);
  return stem.length >= 4 && stem === stemOf(other);
}

function stemOf(word: string): string {
  const bare = word.length > 4 ? word.replace(/s$/, '') : word;
  for (const ending of ['ing', 'er', 'or', 'ist', 'e', 'y'])
    if (bare.endsWith(ending) && bare.length - ending.length >= 4) return bare.slice(0, -ending.length);
  return bare;
}
