/** Names in one line: “Ana, Ben and Ruth”. */
export function namesListed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
