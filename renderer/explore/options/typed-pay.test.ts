import { describe, expect, it } from 'vitest';
import { payProblem, payTyped, readPay, type TypedPay } from './typed-pay.ts';

const typed = (fields: Partial<TypedPay>): TypedPay => ({
  from: '41000',
  to: '46000',
  currency: 'EUR',
  period: 'year',
  ...fields,
});

describe('pay that is typed', () => {
  it('is read as a range with its currency', () => {
    expect(readPay(typed({ from: '41,000', currency: 'eur' }), 'en')).toEqual({
      from: 41_000,
      to: 46_000,
      currency: 'EUR',
      period: 'year',
    });
    expect(readPay(typed({ to: '' }), 'en')).toMatchObject({ from: 41_000, to: null });
  });

  it('is none where no amount is given, whatever the currency', () => {
    expect(readPay(typed({ from: '', to: ' ' }), 'en')).toBeNull();
  });

  it.each([
    [{ from: 'much' }, 'An amount is a number, such as 41000.'],
    [{ from: '-1' }, 'An amount is a number, such as 41000.'],
    [{ from: '50000' }, 'The smaller amount comes first.'],
    [{ currency: 'euro' }, 'A currency is three letters, such as EUR.'],
    [{}, null],
    [{ currency: '' }, null],
  ] as const)('says what is wrong with %j', (fields, problem) => {
    expect(payProblem(typed(fields), 'en')).toBe(problem);
  });

  it('is not kept without a currency', () => {
    expect(readPay(typed({ currency: '' }), 'en')).toBe('unreadable');
  });

  it('stands in its fields as it was kept', () => {
    const pay = { from: 19.5, to: null, currency: 'GBP', period: 'hour' } as const;
    expect(payTyped(pay, 'EUR', 'de')).toEqual({ from: '19,5', to: '', currency: 'GBP', period: 'hour' });
    expect(payTyped(null, 'EUR', 'de').currency).toBe('EUR');
  });
});
