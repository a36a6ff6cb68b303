import { diffArrays } from 'diff';

/** A stretch of text: in both, only in the earlier version, or only in the text as it is now. */
export interface Stretch {
  where: 'both' | 'before' | 'now';
  words: string;
}

/** Words, runs of white space, and every other sign by itself; scripts without spaces differ sign by sign. */
const tokens =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}\p{M}_'’-]+|\n|[^\S\n]+|./gu;
/** Finding what differs in two long texts that share nothing takes time that grows with the square of it. */
const longest = 400;

/**
 * What differs between an earlier version and the text as it is now, word by word. Null when they differ so much that
 * finding out would keep the window busy, in ms more than {@link longest}.
 */
export function differences(before: string, now: string): Stretch[] | null {
  const changes = diffArrays(before.match(tokens) ?? [], now.match(tokens) ?? [], { timeout: longest });
  return (
    changes?.map(({ added, removed, value }) => ({
      where: added ? 'now' : removed ? 'before' : 'both',
      words: value.join(''),
    })) ?? null
  );
}

/** Leaves the middle of long stretches that are in both out, so that what differs stands together. */
export function shortened(stretches: readonly Stretch[], around = 160): Stretch[] {
  return stretches.map((stretch, place) => {
    const { where, words } = stretch;
    if (where !== 'both' || words.length <= around * 2 + 80) return stretch;
    const head = place === 0 ? '' : words.slice(0, words.indexOf(' ', around) + 1 || around);
    const tail =
      place === stretches.length - 1 ? '' : words.slice(words.lastIndexOf(' ', words.length - around));
    return { where, words: `${head}…${tail}` };
  });
}
