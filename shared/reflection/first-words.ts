/** A name is no longer than this, in characters. */
const nameAtMost = 80;

/** What a direction can be called by: its first sentence or line, cut between words where it is long. */
export function firstWords(words: string): string {
  const [line = ''] = words.trim().split('\n');
  const [sentence = line] = line.split(/(?<=[.?])\s/);
  const name = sentence.trim().replace(/\.$/, '');
  if (name.length <= nameAtMost) return name;
  const cut = name.slice(0, nameAtMost);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), nameAtMost / 2)).trim()}…`;
}
