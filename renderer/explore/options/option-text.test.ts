import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '#renderer/ui/dates.ts';
import { datedPayText, factText, originText } from './option-text.ts';

beforeEach(() => setLocale('en-GB'));
afterEach(() => setLocale(null));

describe('a fact in words', () => {
  const pay = { from: 41_000, to: 46_000, currency: 'EUR', period: 'year' } as const;

  it('is its range of pay, with the day on which it was so', () => {
    expect(factText({ pay, text: 'as the tariff says' })).toBe('41,000 to 46,000 EUR a year');
    const fact = { id: '', sort: 'pay', on: '2026-11-02', text: '', pay } as const;
    expect(datedPayText(fact, '2026-11-28')).toBe('41,000 to 46,000 EUR a year, seen on 2 Nov');
  });

  it('is what was written where no amount is known', () => {
    expect(factText({ pay: null, text: ' as the tariff says ' })).toBe('as the tariff says');
    expect(factText({ pay: { ...pay, from: null, to: null }, text: 'open' })).toBe('open');
  });
});

describe('where an option comes from', () => {
  const bare = { name: 'Mediator', employer: '', occupation: null, direction: null };
  it.each([
    [bare, ''],
    [{ ...bare, employer: 'The county' }, 'The county'],
    [{ ...bare, occupation: { source: 'own', code: 'm', title: 'Mediator' } }, 'from the library'],
    [
      { ...bare, employer: 'The county', occupation: { source: 'own', code: 'j', title: 'Judge' } },
      'The county · Judge, from the library',
    ],
    [{ ...bare, direction: 'd' }, 'one of your directions'],
  ] as const)('names its employer, its occupation and its direction', (option, said) => {
    expect(originText(option)).toBe(said);
  });
});
