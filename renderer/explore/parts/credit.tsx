/**
 * The credit for facts of O*NET, which stands wherever they do.
 *
 * @param edition the edition that they come from, such as 30.1; null where none of them are shown.
 */
export function Credit({ edition }: { edition: string | null }) {
  return edition === null ? null : (
    <span>
      This page includes information from the O*NET {edition} Database by the U.S. Department of Labor,
      Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a
      trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not
      approved, endorsed, or tested these modifications.
    </span>
  );
}
