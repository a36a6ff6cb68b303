import type { PrintedPage } from '#main/ports/shell.ts';

const letterRegions = new Set(['US', 'CA', 'MX']);

/** The paper that lies in the printers of a locale's region. */
export function paperOf(locale: string): PrintedPage['paper'] {
  try {
    return letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
  } catch {
    return 'A4';
  }
}
