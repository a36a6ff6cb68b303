/** A number as a person types it in their locale: its decimal sign, no grouping, western digits. */
export function numberText(value: number, locale: string | undefined): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 6,
    useGrouping: false,
    numberingSystem: 'latn',
    signDisplay: 'negative',
  }).format(value);
}

const western = (digit: string): string => String((digit.codePointAt(0) ?? 0) % 16);

/**
 * The number that a person typed, or null when it is none. Spaces and apostrophes group; of point and comma, the locale's
 * decimal sign is one, and the other groups where it stands before each three digits and is taken for a decimal sign
 * where it does not.
 */
export function parseNumber(text: string, locale: string | undefined): number | null {
  const typed = text
    .trim()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, western)
    .replace(/[\s'’\u200e\u200f\u061c]/g, '')
    .replace(/^[\u2212\u2013]/, '-');
  const [, sign = '', digits = ''] = /^([+-]?)([\d.,]+)$/.exec(typed) ?? [];
  const decimal = decimalSign(digits, locale);
  if (digits === '' || decimal === null) return null;
  const [whole = '', fraction = '', ...more] = decimal === '' ? [digits] : digits.split(decimal);
  const grouped = /^\d{1,3}([.,]\d{3})*$/.test(whole) || /^\d*$/.test(whole);
  if (more.length > 0 || !grouped || !/^\d*$/.test(fraction) || whole + fraction === '') return null;
  const value = Number(`${sign === '-' ? '-' : ''}${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** Which sign in these digits is the decimal one: `.`, `,`, none (''), or null when they make no number. */
function decimalSign(digits: string, locale: string | undefined): '.' | ',' | '' | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return '';
  if (points > 0 && commas > 0) {
    const last = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? points : commas) > 1 ? null : last;
  }
  const only = points > 0 ? '.' : ',';
  const isGrouped = /^\d{1,3}([.,]\d{3})+$/.test(digits);
  if (points + commas > 1) return isGrouped ? '' : null;
  return only !== localeSign(locale) && isGrouped ? '' : only;
}

function localeSign(locale: string | undefined): string {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
