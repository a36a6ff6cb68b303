import type { Measure } from '#shared/goals/goals.ts';
import type { Pace } from '#shared/goals/pace.ts';

/** How amounts and days are said. */
export interface Wordings {
  number: (value: number) => string;
  day: (date: string) => string;
}

/** An amount with its unit. */
export function amountText(amount: number, unit: string, { number }: Pick<Wordings, 'number'>): string {
  return `${number(amount)} ${unit.trim()}`.trim();
}

/** What a pace comes to, in a sentence or two. */
export function paceText(
  { overall, lately, forecast, expected }: Pace,
  { unit, target, now }: Measure,
  { today, ...says }: Wordings & { today: string },
): string {
  const goalAmount = amountText(target, unit, says);
  if (forecast && forecast.early <= today) return `You reached ${goalAmount} on ${says.day(forecast.early)}.`;
  const even =
    expected === null
      ? ''
      : `An even pace would stand at ${amountText(rounded(expected), unit, says)} today; you are at ${amountText(now, unit, says)}.`;
  if (overall === null) return [even, 'Your own pace shows after a week.'].filter(Boolean).join(' ');
  const pace = `${amountText(rounded(overall), unit, says)} a week`;
  const recent =
    lately !== null && rounded(lately) !== rounded(overall)
      ? ` (${amountText(rounded(lately), unit, says)} lately)`
      : '';
  if (forecast === null) return [`Your pace is ${pace}${recent}.`, even].filter(Boolean).join(' ');
  const { early, late } = forecast;
  const when =
    late === null
      ? `on ${says.day(early)} at the earliest`
      : late === early
        ? `about ${says.day(early)}`
        : `between ${says.day(early)} and ${says.day(late)}`;
  return [`At your pace of ${pace}${recent} you reach ${goalAmount} ${when}.`, even]
    .filter(Boolean)
    .join(' ');
}

/** Two places are as much as a pace says. */
function rounded(value: number): number {
  return Number(Number(value.toPrecision(12)).toFixed(2)) + 0;
}
