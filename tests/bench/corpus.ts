/** Text that looks like language to an index: a fixed vocabulary, drawn by Zipf's law, from a seed. */

/** A small fast generator of numbers in [0, 1) from a seed (mulberry32, public domain algorithm). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu sta pre con men ter'.split(
  ' ',
);
const vocabularySize = 20_000;

function makeVocabulary(): string[] {
  const random = randomFrom(7);
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    const length = 1 + Math.floor(random() * 4);
    let word = '';
    for (let part = 0; part < length; part += 1)
      word += syllables[Math.floor(random() * syllables.length)] ?? '';
    words.add(word);
  }
  return [...words];
}

/** The vocabulary, the commonest word first. */
export const vocabulary: readonly string[] = makeVocabulary();

/** A word of Zipf's distribution: the n-th commonest is met about n times less often than the first. */
function drawWord(random: () => number): string {
  const rank = Math.floor(vocabularySize ** random()) - 1;
  return vocabulary[Math.min(rank, vocabularySize - 1)] ?? 'word';
}

/** Paragraphs of so many words in all, parted by blank lines. */
export function drawText(random: () => number, words: number): string {
  const paragraphs: string[] = [];
  for (let left = words; left > 0; ) {
    const length = Math.min(left, 40 + Math.floor(random() * 60));
    paragraphs.push(Array.from({ length }, () => drawWord(random)).join(' '));
    left -= length;
  }
  return paragraphs.join('\n\n');
}
