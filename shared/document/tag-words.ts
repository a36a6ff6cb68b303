/**
 * What a person may type after `#` as a tag: letters, digits, `_`, and within it `-` and `/`, with at least one letter, so
 * that `#3` stays a number.
 */
const name = '(?=[\\p{N}\\p{M}_/-]*\\p{L})[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}\\p{M}_/-]*[\\p{L}\\p{N}\\p{M}_])?';

/** A tag stands at the start, after a space or after an opening sign. */
const before = '(?<=^|[\\s(\\[{"“„‘«])';

/** A tag somewhere in a text; the first group is its name. */
export const tagInText = new RegExp(`${before}#(${name})(?![\\p{L}\\p{N}\\p{M}_/-])`, 'u');

/** A tag at the end of a text. */
export const tagAtEnd = new RegExp(`${before}#(${name})$`, 'u');

/** The start of a tag at the end of a text, from the `#` on; the first group is what was typed of its name. */
export const tagBegun = new RegExp(`${before}#((?:[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M}_/-]*)?)$`, 'u');

const whole = new RegExp(`^${name}$`, 'u');

/** Whether a name can be typed as it is; others were given in a list of tags and may hold spaces and signs. */
export function isTypeableTag(tag: string): boolean {
  return whole.test(tag);
}

/** What ends a tag when it is typed after it. */
export const endsTag = /^[\s.,;:!?)\]}"”“’»…]$/u;
