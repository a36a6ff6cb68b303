/** A fence that opens a block of code in Markdown: the fence itself, and what it says of the language. */
export const fenceStart = /^[ \t]*(`{3,}|~{3,})([^`]*)$/;

/** Where the code that a line opens ends: the place of the closing line, or that after the last line. */
export function endOfCode(lines: readonly string[], start: number, fence: string): number {
  const closing = new RegExp(`^[ \\t]*${fence.startsWith('~') ? '~' : '`'}{${fence.length},}[ \\t]*$`);
  for (let place = start + 1; place < lines.length; place += 1) {
    if (closing.test(lines[place] ?? '')) return place;
  }
  return lines.length;
}
