/** The size of a file as a person says it. */
export function bytesText(bytes: number, locale?: string): string {
  const units = ['byte', 'kilobyte', 'megabyte'] as const;
  let value = bytes;
  let unit: (typeof units)[number] = 'byte';
  for (const next of units.slice(1)) {
    if (value < 1_000) break;
    value /= 1_000;
    unit = next;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0,
  }).format(value);
}
