import { numberText, parseNumber } from '#renderer/ui/numbers.ts';
import type { OptionFact, PayPeriod } from '#shared/explore/options.ts';

type Pay = NonNullable<OptionFact['pay']>;

/** A range of pay as it is typed. */
export interface TypedPay {
  from: string;
  to: string;
  currency: string;
  period: PayPeriod;
}

/** The largest amount that is taken. */
const most = 1e12;

/** Pay as it stands in its fields. */
export function payTyped(pay: OptionFact['pay'], currency: string, locale: string | undefined): TypedPay {
  const words = (amount: number | null | undefined): string =>
    amount === null || amount === undefined ? '' : numberText(amount, locale);
  return {
    from: words(pay?.from),
    to: words(pay?.to),
    currency: pay?.currency ?? currency,
    period: pay?.period ?? 'year',
  };
}

/** The pay that was typed; null where no amount was. */
export function readPay(typed: TypedPay, locale: string | undefined): Pay | null | 'unreadable' {
  if (typed.from.trim() === '' && typed.to.trim() === '') return null;
  if (payProblem(typed, locale) !== null) return 'unreadable';
  const currency = typed.currency.trim().toUpperCase();
  if (currency === '') return 'unreadable';
  return {
    from: amountOf(typed.from, locale),
    to: amountOf(typed.to, locale),
    currency,
    period: typed.period,
  };
}

/** What is wrong with what was typed, as a sentence; null while nothing is. */
export function payProblem({ from, to, currency }: TypedPay, locale: string | undefined): string | null {
  const amounts = [from, to].map((typed) => ({
    isTyped: typed.trim() !== '',
    amount: amountOf(typed, locale),
  }));
  if (amounts.some(({ isTyped, amount }) => isTyped && amount === null))
    return 'An amount is a number, such as 41000.';
  const [low, high] = amounts.map(({ amount }) => amount);
  if (low !== null && low !== undefined && high !== null && high !== undefined && low > high)
    return 'The smaller amount comes first.';
  const letters = currency.trim();
  const isAsked = amounts.some(({ isTyped }) => isTyped) || letters !== '';
  return !isAsked || letters === '' || /^[A-Za-z]{3}$/.test(letters)
    ? null
    : 'A currency is three letters, such as EUR.';
}

function amountOf(typed: string, locale: string | undefined): number | null {
  if (typed.trim() === '') return null;
  const amount = parseNumber(typed, locale);
  return amount === null || amount < 0 || amount > most ? null : amount;
}
