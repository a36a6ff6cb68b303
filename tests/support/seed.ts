/**
 * The seed that a test draws its cases by: the one in `WAYMARK_SEED`, else `otherwise`. It is printed, so that a run that found
 * something can be had again.
 */
export function seedOf(test: string, otherwise: number): number {
  const seed = Number(process.env.WAYMARK_SEED ?? otherwise);
  console.info(`${test}: WAYMARK_SEED=${seed}`);
  return seed;
}
