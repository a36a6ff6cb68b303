import { currentLocale } from '#renderer/ui/dates.ts';
import type { Cost } from '#shared/learning/items.ts';

/** An amount with its currency, as the locale writes it. */
export function moneyText({ amount, currency }: Cost): string {
  return new Intl.NumberFormat(currentLocale(), {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
