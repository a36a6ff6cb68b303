import type { FactSort, OptionFact, OptionStatus, PayPeriod } from './options.ts';

/** What each column of the board, and of the shelf, is called. */
export const optionStatusNames: Record<OptionStatus, string> = {
  idea: 'Idea',
  researching: 'Researching',
  talking: 'Talking',
  trying: 'Trying',
  pursuing: 'Pursuing',
  parked: 'Parked',
  no: 'No',
};

/** What each sort of fact is called. */
export const factNames: Record<FactSort, string> = {
  pay: 'Pay',
  place: 'Place',
  hours: 'Hours',
  requirement: 'Asked for',
  other: 'Also',
};

/** For what pay is given. */
export const payPeriodNames: Record<PayPeriod, string> = {
  hour: 'an hour',
  day: 'a day',
  month: 'a month',
  year: 'a year',
  once: 'in all',
};

/** A range of pay in words: “41,000 to 46,000 EUR a year”. `number` writes an amount in the person's locale. */
export function payText(pay: NonNullable<OptionFact['pay']>, number: (value: number) => string): string {
  const { from, to, currency, period } = pay;
  return `${range(from, to, number)} ${currency} ${payPeriodNames[period]}`;
}

function range(from: number | null, to: number | null, number: (value: number) => string): string {
  if (from === null) return to === null ? '' : `up to ${number(to)}`;
  if (to === null) return `from ${number(from)}`;
  return from === to ? number(from) : `${number(from)} to ${number(to)}`;
}
