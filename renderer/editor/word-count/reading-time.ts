/** How many words a minute are read quietly. */
const pace = 230;
/** A text that is shorter needs no word about its reading. */
const shortest = 200;

/** How many minutes a text takes to read; null for a short one. */
export function readingMinutes(words: number): number | null {
  return words < shortest ? null : Math.max(1, Math.round(words / pace));
}
