/**
 * The credit that must stand wherever facts of O*NET do.
 *
 * @param version the version that was read, such as 30.1; empty when the edition did not say.
 */
export function creditOf(version: string): string {
  const named = version === '' ? 'O*NET Database' : `O*NET ${version} Database`;
  return `This page includes information from the ${named} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.`;
}
