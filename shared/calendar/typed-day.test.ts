import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAsTyped, readTypedDay } from './typed-day.ts';

const today = '2026-11-28';
const read = (typed: string, locale = 'en-GB', limits: { min?: string; max?: string } = {}) =>
  readTypedDay(typed, { today, locale, min: '1000-01-01', max: '9999-12-31', ...limits });

describe('a typed day', () => {
  it('is read in the order of the locale', () => {
    expect(read('3/4/2027')).toBe('2027-04-03');
    expect(read('3/4/2027', 'en-US')).toBe('2027-03-04');
    expect(read('3.4.27', 'de-DE')).toBe('2027-04-03');
    expect(read('27/4/3', 'ja-JP')).toBe('2027-04-03');
  });

  it('is read as ISO everywhere', () => {
    for (const locale of ['en-GB', 'en-US', 'de-DE', 'ja-JP'])
      expect(read('2027-04-03', locale)).toBe('2027-04-03');
  });

  it('is read with the name of its month, in the language of the locale and in English', () => {
    expect(read('22 sep')).toBe('2027-09-22');
    expect(read('22 Sept 2026')).toBe('2026-09-22');
    expect(read('Sep 22', 'en-US')).toBe('2027-09-22');
    expect(read('3. März 2027', 'de-DE')).toBe('2027-03-03');
    expect(read('3 de marzo de 2027', 'es-ES')).toBe('2027-03-03');
    expect(read('22 september 2026', 'de-DE')).toBe('2026-09-22');
  });

  it('is read from words', () => {
    expect(read('today')).toBe(today);
    expect(read('friday')).toBe('2026-12-04');
    expect(read('next friday')).toBe('2026-12-04');
    expect(read('In two weeks')).toBe('2026-12-12');
  });

  it('without a year is the coming one, or the last one where only that would do', () => {
    expect(read('22 sep')).toBe('2027-09-22');
    expect(read('22 sep', 'en-GB', { max: today })).toBe('2026-09-22');
    expect(read('22/9', 'en-GB', { max: today })).toBe('2026-09-22');
    expect(read('friday', 'en-GB', { max: today })).toBe('2026-11-27');
    expect(read('29 feb')).toBeNull();
  });

  it('is none when the calendar has no such day, or the words mean none', () => {
    for (const typed of [
      '',
      '31/2/2027',
      '2027-13-01',
      '2027-02-30',
      '12',
      'soon',
      '22 sep 2026 or so',
      '1/2/3/4',
    ])
      expect(read(typed), typed).toBeNull();
  });

  it('comes back as it was shown, in every locale', () => {
    const locales = [
      'en-GB',
      'en-US',
      'de-DE',
      'fr-FR',
      'es-ES',
      'it-IT',
      'nl-NL',
      'pl-PL',
      'pt-BR',
      'sv-SE',
      'cs-CZ',
      'tr-TR',
      'ru-RU',
      'el-GR',
      'ja-JP',
      'zh-CN',
      'ko-KR',
      'ar-EG',
      'fa-IR',
      'hi-IN',
      'th-TH',
      'he-IL',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (locale, at) => {
          const date = at.toISOString().slice(0, 10);
          expect(read(dayAsTyped(date, locale), locale), `${locale} ${dayAsTyped(date, locale)}`).toBe(date);
        },
      ),
      { numRuns: 400 },
    );
  });
});
