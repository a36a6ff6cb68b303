import { isDate, twoDigits } from '#shared/calendar/dates.ts';

/** The languages whose names of months are known. */
const languages = [
  ...[
    'en',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'pl',
    'sv',
    'da',
    'nb',
    'fi',
    'cs',
    'ro',
    'tr',
    'hu',
    'id',
    'ru',
    'uk',
  ],
] as const;

/** Names of months, long and short, without dots and in small letters, to their numbers. */
const months = new Map<string, number>();

function monthOf(name: string): number | null {
  if (months.size === 0) {
    for (const language of languages) {
      for (const length of ['long', 'short'] as const) {
        const written = new Intl.DateTimeFormat(language, { month: length, day: 'numeric', timeZone: 'UTC' });
        for (let month = 1; month <= 12; month += 1) {
          const part = written
            .formatToParts(new Date(Date.UTC(2024, month - 1, 15)))
            .find(({ type }) => type === 'month');
          const key = plain(part?.value ?? '');
          if (key !== '' && !months.has(key)) months.set(key, month);
        }
      }
    }
  }
  const key = plain(name);
  return months.get(key) ?? months.get(key.slice(0, 3)) ?? null;
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[.\s]/g, '');
}

/** A day, month or year as LinkedIn writes it: `04 Jan 2024`, `Jan 2020`, `2015`, `1/15/17, 3:00 PM`; null for none. */
export function partialDate(text: string): string | null {
  const written = text.trim();
  if (/^\d{4}$/.test(written)) return written;
  const iso = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ].*)?$/.exec(written)?.[1];
  if (iso !== undefined) return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(iso) || isDate(iso) ? iso : null;
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})(?:,.*)?$/.exec(written) ?? [];
  if (year !== undefined) {
    return dayOf(year.length === 2 ? `20${year}` : year, Number(month), Number(day));
  }
  const [, number, name, of] =
    /^(?:(\d{1,2})\.?\s+)?(?:de\s+)?(\p{L}[\p{L}.]*)\s+(?:de\s+)?(\d{4})$/u.exec(written) ?? [];
  const found = name === undefined ? null : monthOf(name);
  if (found === null || of === undefined) return null;
  return number === undefined ? `${of}-${twoDigits(found)}` : dayOf(of, found, Number(number));
}

function dayOf(year: string, month: number, day: number): string | null {
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDate(date) ? date : null;
}
