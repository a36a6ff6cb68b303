/** A title within a sentence; what is written in capitals stays. */
export function lowered(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? (title[0]?.toLowerCase() ?? '') + title.slice(1) : title;
}
