/* Counts and articles in English, for everything that says how many of something there are. */

/** Plurals that no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  person: 'people',
  is: 'are',
  was: 'were',
  has: 'have',
  it: 'them',
};

/** The plural of an English noun, or of a phrase by its last word: "earlier version" gives "earlier versions". */
export function plural(noun: string): string {
  const [, before = '', last = ''] = /^(.*?)([a-z]+)$/i.exec(noun) ?? [];
  const known = irregular[last];
  if (known !== undefined) return before + known;
  if (/[^aeiou]y$/i.test(last)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(last) ? `${noun}es` : `${noun}s`;
}

/**
 * The form of a word or phrase that goes with a number: "entry" with 1, "entries" with 0 and 12.
 *
 * @param many the other form, where {@link plural} does not give it ("entry goes" and "entries go").
 */
export function agreeing(count: number, one: string, many = plural(one)): string {
  return count === 1 ? one : many;
}

/**
 * "1 entry", "12 entries".
 *
 * @param said how numbers are written; the locale's way in the window.
 */
export function counted(
  count: number,
  one: string,
  many: string | undefined = plural(one),
  said: (count: number) => string = String,
): string {
  return `${said(count)} ${agreeing(count, one, many)}`;
}

/** What is counted in a vault, by the names that programs read (`testResults`), as one of it is called. */
export function nounOf(kind: string): string {
  const words = kind
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  if (words === 'people') return 'person';
  if (words.endsWith('sses')) return words.slice(0, -2);
  return words.endsWith('ies') ? `${words.slice(0, -3)}y` : words.replace(/s$/, '');
}

/** "72 entries, 9 goals, 1 person": the kinds that there are, in words; "nothing yet" when there are none. */
export function countsText(
  counts: Readonly<Record<string, number>>,
  said: (count: number) => string = String,
): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => counted(count, nounOf(kind), plural(nounOf(kind)), said));
  return parts.length === 0 ? 'nothing yet' : parts.join(', ');
}

/** Words whose first sound is not what their first letter says. */
const spokenWithVowel = /^(?:hour|heir|honest|honou?r|[8]|11|18)/iu;
const spokenWithConsonant = /^(?:uni(?!n|m)|use|user|usual|euro|one\b|once\b|ewe)/iu;
/** Letters that are said one by one and begin with a vowel's sound: an MBA, an HR job, an SQL course. */
const spelledWithVowel = /^[AEFHILMNORSX](?:[A-Z]|\b)/u;

/** "a" or "an", as the first sound has it; nothing before words that have an article or an owner already. */
export function withArticle(noun: string): string {
  if (/^(?:an?|the|my|our|your)\s/iu.test(noun)) return noun;
  const isVowel = /^[A-Z]{2,}\b/u.test(noun)
    ? spelledWithVowel.test(noun)
    : spokenWithVowel.test(noun) || (/^[aeiou]/iu.test(noun) && !spokenWithConsonant.test(noun));
  return `${isVowel ? 'an' : 'a'} ${noun}`;
}
