const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;

const named = new Map<string, number>([
  ...ones.map((word, value) => [word, value] as const),
  ...tens.map((word, place) => [word, (place + 2) * 10] as const),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
  ['thousand', 1_000],
  ['dozen', 12],
  ['couple', 2],
]);

/** Numbers in words, as alternatives of a pattern. */
export const numberWords = [...ones.slice(1), ...tens, 'hundred', 'dozen'].join('|');

/**
 * The number that a word or digits say: `twelve`, `twenty-five`, `50,000`, `3.5`, `10k`, `2m`. NaN for anything else. A comma
 * parts thousands, as English writes it.
 */
export function numberIn(said: string): number {
  const word = said.toLowerCase();
  const known = named.get(word);
  if (known !== undefined) return known;
  const [ten, one] = word.split('-');
  if (one !== undefined && named.has(ten ?? '') && named.has(one)) {
    return (named.get(ten ?? '') ?? 0) + (named.get(one) ?? 0);
  }
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(k|m)?$/.exec(word);
  if (!digits) return Number.NaN;
  const value = Number(`${(digits[1] ?? '').replaceAll(',', '')}${digits[2] ?? ''}`);
  return value * (digits[3] === 'k' ? 1_000 : digits[3] === 'm' ? 1_000_000 : 1);
}
