import type { Db } from '#main/database/open.ts';
import { addComparison, rate, saveComparison } from '#main/explore/index.ts';
import { listClaims, wordedDirections } from '#main/reflection/index.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { comparisons, fits } from './comparisons.ts';
import { clockAt, known, type SampleYear } from './sample-year.ts';

/** How options and directions fit, and what is held side by side. @param options the ids of the options by name. */
export function fillComparisons(db: Db, year: SampleYear, options: ReadonlyMap<string, string>): void {
  const directions = new Map(wordedDirections(db).map(({ place, id }) => [String(place), id]));
  const subjectOf = (of: string | number): FitSubject =>
    typeof of === 'number'
      ? { kind: 'direction', id: known(directions, String(of)) }
      : { kind: 'option', id: known(options, of) };
  const kinds = ['value', 'strength', 'skill', 'interest', 'non-negotiable'] as const;
  const claims = new Map(kinds.flatMap((kind) => listClaims(db, kind)).map(({ name, id }) => [name, id]));
  for (const { of, said } of fits) {
    const clock = clockAt(year.instant({ weeks: 2, day: 'sun', at: '10:20' }));
    for (const [name, [answer, words = '']] of Object.entries(said)) {
      // What is no claim gives or takes energy; rating knows whether there is such a thing.
      const claim = claims.get(name) ?? null;
      const energizer = claim === null ? name : null;
      rate(db, clock, { subject: subjectOf(of), claim, energizer, answer, words });
    }
  }
  for (const { name, weeks, of, audience, weights } of comparisons) {
    const clock = clockAt(year.instant({ weeks, day: 'sun', at: '11:00' }));
    const begun = addComparison(db, clock, { name, subjects: of.map(subjectOf) });
    const own = Object.fromEntries(
      Object.entries(weights).map(([value, percent]) => [known(claims, value), percent]),
    );
    saveComparison(db, clock, { ...begun, audience, weights: own });
  }
}
