/** A name as the value of a field, in quotes where it needs them. */
export function quoted(name: string): string {
  return /[\s"“”*]/.test(name) ? `"${name.replace(/["“”]/g, '')}"` : name;
}
