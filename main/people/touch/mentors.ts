import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import type { Clock } from '#main/ports/clock.ts';
import { addEvidence } from '#main/reflection/index.ts';
import { parseDocument } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { noonOf } from '#shared/calendar/dates.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { type AgendaWording, agendaOf } from '#shared/people/agenda.ts';
import type { MentorAgenda, TouchedPerson } from '#shared/people/mentors.ts';
import { passageAt } from '#shared/reflection/passages.ts';
import { readMentoring } from './mentor-facts.ts';
import { touched } from './rows.ts';

/** How an agenda says days and numbers in a locale. */
function wordingIn(locale: string): AgendaWording {
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return { day: (date) => days.format(noonOf(date)), number: (value) => numbers.format(value) };
}

/** Somebody, as far as keeping in touch needs it. @throws WaymarkError `not-found`. */
export function readMentor(db: ReadDb, person: string): TouchedPerson {
  const { id, name, work, mentor, hopes } = recordRow(db, touched, person);
  return { id, name, work, mentor: mentor === 1, hopes };
}

/** What there is to talk about with somebody since the last talk. @throws WaymarkError `not-found`. */
export function readAgenda(
  db: ReadDb,
  person: string,
  { today, locale }: { today: string; locale: string },
): MentorAgenda {
  const facts = readMentoring(db, person, today);
  return { lastTalk: facts.lastTalk, since: facts.since, lines: agendaOf(facts, wordingIn(locale)) };
}

interface TalkRow {
  date: string | null;
  entry: string | null;
  document: string | null;
}

/**
 * Keeps words of somebody as evidence of a claim, with who said it and in which talk. Where they stand in the notes of the talk, it is
 * that passage; else they are kept as they are.
 *
 * @throws WaymarkError `not-found` for the person, the talk or the claim.
 */
export function keepAsEvidence(
  db: Db,
  clock: Clock,
  kept: { person: string; claim: string; conversation: string | null; words: string; locale: string },
): void {
  inTransaction(db, () => {
    const { name } = recordRow(db, touched, kept.person);
    const talk = kept.conversation === null ? null : talkOf(db, kept.conversation);
    const days = new Intl.DateTimeFormat(kept.locale, { dateStyle: 'long', timeZone: 'UTC' });
    const by = talk?.date ? `${name}, ${days.format(noonOf(talk.date))}` : name;
    const said = kept.words.trim();
    const document = talk?.document ? parseDocument(talk.document) : null;
    const notes = document === null ? '' : plainText(document);
    const at = notes.indexOf(said);
    const passage = at < 0 ? null : passageAt(notes, at, at + said.length);
    addEvidence(db, clock, {
      claim: kept.claim,
      words: passage === null ? `“${said}” (${by})` : by,
      entry: talk?.entry ?? null,
      passage,
    });
  });
}

/** A talk with its notes, where those are not in the trash. */
function talkOf(db: ReadDb, id: string): TalkRow {
  const talk = prepared<[string], TalkRow>(
    db,
    `SELECT conversations.date, entries.id AS entry, entries.document FROM conversations
     LEFT JOIN entries ON entries.id = conversations.entry AND entries.trashed_at IS NULL
     WHERE conversations.id = ? AND conversations.trashed_at IS NULL`,
  ).get(id);
  if (talk === undefined)
    throw new WaymarkError('not-found', 'This talk is not here any more. It may be in the trash.');
  return talk;
}
