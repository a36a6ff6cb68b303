/** Words without their line breaks, as a line holds them. */
export function oneLineOf(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, 2_000);
}
