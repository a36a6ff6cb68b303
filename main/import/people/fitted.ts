import { mediaTypeOf, refuseTooLarge } from '#main/attachments/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { mostOfEach } from './compare.ts';
import type { FoundPerson, FoundPicture } from './found.ts';

const longestLine = 2_000;
const longestText = 100_000;

/** What is no letter of any text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** A text of one line, as a record keeps it. */
export function lineOf(text: string): string {
  return cut(
    text
      .replace(control, '')
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ', ')
      .trim(),
    longestLine,
  );
}

/** A text of several lines, as a record keeps it. */
export function textOf(text: string): string {
  return cut(text.replace(control, '').replace(/\r\n?/g, '\n').trim(), longestText);
}

/** Cuts where no letter is cut in two. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? longest - 1 : longest);
}

/** A person as a record can keep them, and a sentence where something is longer than fits. */
export function fitted(found: FoundPerson): { person: FoundPerson; problem: string | null } {
  const tags = [...new Set(found.tags.map(lineOf).filter((tag) => tag !== ''))];
  const contacts = found.contacts
    .map(({ sort, label, value }) => ({ sort, label: lineOf(label), value: textOf(value) }))
    .filter(({ value }) => value !== '');
  const person: FoundPerson = {
    ...found,
    name: lineOf(found.name),
    work: lineOf(found.work),
    place: lineOf(found.place),
    met: lineOf(found.met),
    note: textOf(found.note),
    organisation: lineOf(found.organisation),
    tags: tags.slice(0, mostOfEach),
    contacts: contacts.slice(0, mostOfEach),
  };
  const isCut =
    tags.length > mostOfEach ||
    contacts.length > mostOfEach ||
    found.note.length > longestText ||
    [found.name, found.work, found.place, found.met, found.organisation].some(
      (text) => text.length > longestLine,
    );
  return { person, problem: isCut ? 'It says more than fits in one person, so its end was left out.' : null };
}

/** Why a picture cannot be taken; null for one that can. */
export function pictureProblem({ name, data }: FoundPicture): string | null {
  try {
    const type = mediaTypeOf(data.subarray(0, 4_096), name);
    if (!type.startsWith('image/')) return 'Its picture is none that can be shown, so it was left out.';
    refuseTooLarge(data.length, type);
    return null;
  } catch (error) {
    if (error instanceof WaymarkError)
      return 'Its picture is larger than Waymark takes in, so it was left out.';
    throw error;
  }
}
