import { numberIn, numberWords } from './numbers.ts';
import { oddPlurals, phraseEnds } from './words.ts';

/** How much of what a goal asks for. */
export interface Amount {
  target: number;
  /** What is counted; empty when only the number is said. */
  unit: string;
  /** Where it was, when both ends are said. */
  start: number | null;
  /** How often, for what is repeated. */
  per: 'day' | 'week' | 'month' | 'year' | null;
  at: number;
}

const number = `(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:k|m)?|(?:${numberWords})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)`;
const pattern = new RegExp(
  `(?:(?<currency>[€$£])\\s?(?<money>${number}))|(?<percent>${number})\\s?(?:%|percent\\b|per cent\\b)|\\b(?<dozen>half a dozen|a dozen|a couple of)\\b|(?<![\\w.-])(?<plain>${number})(?![\\w-]|\\.\\d)`,
  'gi',
);
const rate = /^\s*(?:a|an|per|every|each)\s+(day|week|month|year)\b/i;
const spans = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years']);

/** All amounts in a text, in their order. Days of the calendar should be taken out of it before. */
export function readAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(pattern)) {
    const { currency, money, percent, dozen, plain } = match.groups ?? {};
    const at = match.index;
    const rest = text.slice(at + match[0].length);
    const said = money ?? percent ?? plain ?? '';
    const target = dozen ? (/half/i.test(dozen) ? 6 : /couple/i.test(dozen) ? 2 : 12) : numberIn(said);
    if (Number.isNaN(target)) continue;
    const noun = currency
      ? { unit: currency, after: rest }
      : percent
        ? { unit: '%', after: rest }
        : nounAfter(rest, target);
    const start = startBefore(text.slice(0, at));
    if (noun === null && start === null) continue;
    const per = rate.exec(noun?.after ?? rest)?.[1]?.toLowerCase() ?? null;
    found.push({ target, unit: noun?.unit ?? '', start, per: per as Amount['per'], at });
  }
  return [...found, ...manyTimes(text)].sort((a, b) => a.at - b.at);
}

/** The amount that a goal is measured by: one with both ends, else the first that is no span of time, else the first. */
export function mainAmount(amounts: readonly Amount[]): Amount | null {
  return (
    amounts.find(({ start }) => start !== null) ??
    amounts.find(({ unit }) => !spans.has(unit.toLowerCase())) ??
    amounts[0] ??
    null
  );
}

/** The noun that a number counts: the last plural before the phrase ends, or for one the last word of it. */
function nounAfter(rest: string, target: number): { unit: string; after: string } | null {
  const words = [...rest.matchAll(/[\p{L}’'-]+|[^\s\p{L}]/gu)];
  let unit: { unit: string; after: string } | null = null;
  for (const [place, word] of words.entries()) {
    const [said] = word;
    if (
      place > 5 ||
      !/\p{L}/u.test(said) ||
      (phraseEnds.has(said.toLowerCase()) && !(place === 0 && said === 'per'))
    )
      break;
    // Between two words stands a space, and nothing that ends the phrase.
    const before = rest.slice(0, word.index);
    if (/[.;:!?()]/.test(before)) break;
    const after = rest.slice(word.index + said.length);
    if (isPlural(said) || target === 1) unit = { unit: said, after };
  }
  return unit;
}

function isPlural(word: string): boolean {
  const said = word.toLowerCase();
  return oddPlurals.has(said) || /[^s’']s$/.test(said);
}

/** “from 8 to”: where a measure begins. */
function startBefore(text: string): number | null {
  const found = new RegExp(
    `\\bfrom (?:[€$£]\\s?)?(${number})(?:\\s?%|\\s\\p{L}+)? to (?:[€$£]\\s?)?$`,
    'iu',
  ).exec(text);
  const start = found ? numberIn(found[1] ?? '') : Number.NaN;
  return Number.isNaN(start) ? null : start;
}

/** “Double”, “once a month”, “twice”. */
function manyTimes(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(/\b(double|triple|once|twice)\b/gi)) {
    const word = (match[1] ?? '').toLowerCase();
    const target = { double: 2, triple: 3, once: 1, twice: 2 }[word] ?? 1;
    const per = rate.exec(text.slice(match.index + word.length))?.[1]?.toLowerCase() ?? null;
    found.push({ target, unit: 'times', start: null, per: per as Amount['per'], at: match.index });
  }
  return found;
}
