import { command, shows } from '#renderer/commands/command.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';

const isSame = (one: FitSubject, other: FitSubject): boolean =>
  one.kind === other.kind && one.id === other.id;

/** Says how something fits in one thing, or takes back what was said. */
export const rate = command(
  'explore.rate',
  (of, { answer }) => (answer === null ? `take back how “${of}” is rated` : `rate “${of}”`),
  shows('explore.fitOf', {
    isMeant: (asked, { subject }) => isSame(asked, subject),
    answered: (fit, output) => (isSame(fit.subject, output.subject) ? output : fit),
  }),
);
