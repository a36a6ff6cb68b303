import { createLeftOut } from '#main/import/left-out.ts';
import type { FoundPicture, Read, Reading } from '#main/import/people/found.ts';
import { openCards, type RawCard } from './cards.ts';
import { type CardLine, linesOfCard } from './lines.ts';
import { propertiesOf } from './parse.ts';
import { personOf } from './person.ts';

/**
 * Opens a file of vCards of versions 2.1, 3 and 4, mixed as they may be.
 *
 * @param hear is given the bytes of the file in their order while it is read.
 * @throws WaymarkError `invalid` or `not-found` when it cannot be read.
 */
export function openVcard(path: string, hear: (bytes: Uint8Array) => void): Reading {
  const file = openCards(path, hear);
  return { total: file.size, done: file.done, things: thingsOf(file.cards) };
}

function* thingsOf(cards: Iterable<RawCard>): Generator<Read> {
  let number = 0;
  const leftOut = createLeftOut();
  for (const card of cards) {
    number += 1;
    yield* thingOf(card, `Card ${number}`, leftOut.add);
  }
  for (const problem of leftOut.problems()) yield { kind: 'problem', problem };
}

function* thingOf(
  card: RawCard,
  where: string,
  leaveOut: (where: string, fields: readonly string[]) => void,
): Generator<Read> {
  const say = (reason: string, at = where): Read => ({ kind: 'problem', problem: { where: at, reason } });
  if (card === null) {
    yield say('This card is larger than Waymark takes in, so it was left out.');
    return;
  }
  const { lines, unreadable } = linesOfCard(card);
  const read = propertiesOf(lines);
  const kind = lines.find(({ name }) => name === 'KIND' || name === 'X-ADDRESSBOOKSERVER-KIND')?.value;
  if (kind?.trim().toLowerCase() === 'group') {
    yield say('This is a list of other cards and not a person, so it was left out.');
    return;
  }
  const { person, uid, leftOut, problems } = personOf(read.properties);
  if (person.name === '') {
    yield say('This card has no name and nothing else to call it by, so it was left out.');
    return;
  }
  const place = `${where}, ${person.name}`;
  const picture = pictureOf(lines);
  yield { kind: 'person', where: place, uid, person, picture: picture === 'elsewhere' ? null : picture };
  for (const reason of problems) yield say(reason, place);
  if (unreadable + read.unreadable > 0) {
    yield say('A part of this card could not be read and was left out.', place);
  }
  if (picture === 'elsewhere') {
    yield say('Its picture lies on the web. Waymark never goes there, so it was left out.', place);
  }
  leaveOut(place, leftOut);
}

/** The picture of a card, or word that it lies on the web. */
function pictureOf(lines: readonly CardLine[]): FoundPicture | 'elsewhere' | null {
  const line = lines.find(({ name }) => name === 'PHOTO') ?? lines.find(({ name }) => name === 'LOGO');
  if (line === undefined || line.value.trim() === '') return null;
  // Some programs escape the comma, though an address needs no such mark.
  const data = /^data:[^,]*?(;base64)?\\?,/i.exec(line.value);
  if (data === null && /^[a-z][a-z0-9+.-]*\\?:/i.test(line.value)) return 'elsewhere';
  const text = line.value.slice(data?.[0].length ?? 0).replace(/\\n|\s/g, '');
  const bytes =
    data !== null && data[1] === undefined
      ? Buffer.from(percentDecoded(text), 'latin1')
      : Buffer.from(text, 'base64');
  return bytes.length === 0 ? null : { name: 'picture', data: new Uint8Array(bytes) };
}

function percentDecoded(text: string): string {
  return text.replace(/%([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
