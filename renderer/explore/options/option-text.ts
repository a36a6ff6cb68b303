import { number, shortDate } from '#renderer/ui/dates.ts';
import { payText } from '#shared/explore/option-words.ts';
import type { Option, OptionFact } from '#shared/explore/options.ts';

/** Where an option comes from or where it would be: its employer, its occupation, its direction. */
export function originText({
  name,
  employer,
  occupation,
  direction,
}: Pick<Option, 'name' | 'employer' | 'occupation' | 'direction'>): string {
  const library =
    occupation === null
      ? ''
      : occupation.title === '' || occupation.title === name
        ? 'from the library'
        : `${occupation.title}, from the library`;
  return [employer.trim(), library, direction === null ? '' : 'one of your directions']
    .filter(Boolean)
    .join(' · ');
}

/** A fact in words: of pay, its range where amounts are known; else what was written. */
export function factText({ pay, text }: Pick<OptionFact, 'pay' | 'text'>): string {
  return pay === null || (pay.from === null && pay.to === null) ? text.trim() : payText(pay, number);
}

/** Pay with the day on which it was so. */
export function datedPayText(fact: OptionFact, today: string): string {
  return `${factText(fact)}, seen on ${shortDate(fact.on, today)}`;
}
