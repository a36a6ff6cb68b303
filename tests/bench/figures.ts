/** The value below which the given share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export interface Ratio {
  what: string;
  /** What is measured and what it is held against, in `unit`. */
  ours: number;
  theirs: number;
  /** The bar for ours / theirs. */
  bar: number;
  /** A second bar for ours, where there is one. */
  limit?: number;
  /** Milliseconds when it is left out. */
  unit?: string;
}

/** Prints one line a ratio; returns whether all bars are met. */
export function report(title: string, ratios: readonly Ratio[]): boolean {
  console.log(`\n${title}`);
  let met = true;
  for (const { what, ours, theirs, bar, limit, unit = 'ms' } of ratios) {
    const ratio = ours / theirs;
    const good = ratio <= bar && (limit === undefined || ours <= limit);
    met &&= good;
    const bars = `bar ${bar.toFixed(2)}×${limit === undefined ? '' : `, ${limit.toFixed(1)} ${unit}`}`;
    console.log(
      `  ${good ? 'ok  ' : 'over'} ${what}: ${ratio.toFixed(2)}×  (${ours.toFixed(2)} ${unit} against ${theirs.toFixed(2)} ${unit}; ${bars})`,
    );
  }
  return met;
}
