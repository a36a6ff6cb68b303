import type { z } from 'zod';

/** What a person is told about an input that a call does not take, where the contract has no sentence of its own. */
export const refusal: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return `This is too long. Keep it to ${issue.maximum.toLocaleString('en')} characters.`;
  }
  if (issue.code === 'too_big' && issue.origin !== 'string')
    return 'This number or list is too large for Waymark.';
  if (issue.code === 'too_small') return 'This is too short, or too small a number, for Waymark.';
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'This is not a day of the calendar.';
  return 'Waymark cannot use what it was given here.';
};
