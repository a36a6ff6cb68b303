import { creditOf } from '#shared/explore/credit.ts';

/**
 * The credit for facts of O*NET, which stands wherever they do.
 *
 * @param edition the edition that they come from, such as 30.1; null where none of them are shown.
 */
export function Credit({ edition }: { edition: string | null }) {
  return edition === null ? null : <span>{creditOf(edition)}</span>;
}
