import {
  addChild,
  blankChild,
  type ChildKind,
  type ChildRow,
  removeChild,
  saveChild,
} from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type RecordRow, recordRow } from '#main/database/record.ts';
import { getRevision } from '#main/journal/index.ts';
import { asOwner } from '#main/people/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Ask } from '#shared/people/asks.ts';
import { conversations } from './rows.ts';

interface AskRow extends ChildRow {
  person: string;
  text: string;
  entry: string | null;
  asked_on: string | null;
  answer: string;
  conversation: string | null;
}

const asks: ChildKind<AskRow, RecordRow> = {
  kind: 'ask',
  table: 'asks',
  owner: asOwner,
  own: ['text', 'entry', 'asked_on', 'answer', 'conversation'],
  gone: 'This question is not here any more.',
};

type ShownRow = AskRow & { person_name: string; entry_title: string | null; entry_date: string | null };

const shown = `
  SELECT asks.*, people.name AS person_name, iif(entries.title = '', entries.preview, entries.title) AS entry_title,
    entries.date AS entry_date
  FROM asks
  JOIN people ON people.id = asks.person AND people.trashed_at IS NULL
  LEFT JOIN entries ON entries.id = asks.entry AND entries.trashed_at IS NULL
  WHERE asks.trashed_at IS NULL`;
const inOrder = 'ORDER BY asks.asked_on IS NOT NULL, asks.asked_on DESC, asks.created_at, asks.id';

/** What was kept to ask a person: open ones in the order in which they were written, then what was asked, the latest first. */
export function listAsks(db: ReadDb, person: string): Ask[] {
  return prepared<[string], ShownRow>(db, `${shown} AND asks.person = ? ${inOrder}`).all(person).map(toAsk);
}

/** What was asked in a talk, and what is open for its people when `withOpen`. */
export function asksOf(
  db: ReadDb,
  { conversation, withOpen }: { conversation: string; withOpen: boolean },
): Ask[] {
  return prepared<object, ShownRow>(
    db,
    `${shown} AND (asks.conversation = @conversation OR (@withOpen = 1 AND asks.asked_on IS NULL AND asks.person IN
       (SELECT person FROM conversation_people WHERE conversation = @conversation))) ${inOrder}`,
  )
    .all({ conversation, withOpen: withOpen ? 1 : 0 })
    .map(toAsk);
}

function getAsk(db: ReadDb, id: string): Ask {
  const row = prepared<[string], ShownRow>(db, `${shown} AND asks.id = ?`).get(id);
  if (row === undefined) throw new WaymarkError('not-found', asks.gone);
  return toAsk(row);
}

/** Keeps something to ask a person. @throws WaymarkError `not-found` for the person or the entry. */
export function addAsk(
  db: Db,
  clock: Clock,
  { person, text, entry }: { person: string; text: string; entry: string | null },
): Ask {
  return inTransaction(db, () => {
    if (entry !== null) getRevision(db, entry);
    const own = { person, text, entry, asked_on: null, answer: '', conversation: null };
    const row = { ...blankChild(clock), ...own };
    addChild(db, asks, row);
    return getAsk(db, row.id);
  });
}

/** Changes the words of a question. @throws WaymarkError `not-found`. */
export function saveAsk(db: Db, clock: Clock, { id, text }: { id: string; text: string }): Ask {
  return inTransaction(db, () => {
    saveChild(db, clock, asks, id, () => ({ text }));
    return getAsk(db, id);
  });
}

interface Answered {
  id: string;
  asked: boolean;
  answer: string;
  conversation: string | null;
}

/**
 * Says that it was asked, in a talk on its day or else today, and what they said; or that it is open again.
 *
 * @throws WaymarkError `not-found` for the question or the talk.
 */
export function answerAsk(db: Db, clock: Clock, { id, asked, answer, conversation }: Answered): Ask {
  return inTransaction(db, () => {
    const talk = conversation === null ? null : recordRow(db, conversations, conversation);
    const today = todayOf(clock);
    const day = talk?.date != null && talk.date < today ? talk.date : today;
    saveChild(db, clock, asks, id, (before) =>
      asked
        ? { asked_on: before.asked_on ?? day, answer, conversation: conversation ?? before.conversation }
        : { asked_on: null, answer, conversation: null },
    );
    return getAsk(db, id);
  });
}

/** Takes a question away. @throws WaymarkError `not-found`. */
export function removeAsk(db: Db, clock: Clock, id: string): Ask {
  return inTransaction(db, () => {
    const shown = getAsk(db, id);
    removeChild(db, clock, asks, id);
    return shown;
  });
}

function toAsk(row: ShownRow): Ask {
  const { entry, entry_title: title, entry_date: date } = row;
  return {
    id: row.id,
    person: { id: row.person, name: row.person_name },
    text: row.text,
    entry: entry === null || title === null ? null : { id: entry, title: title.slice(0, 200), date },
    askedOn: row.asked_on,
    answer: row.answer,
    conversation: row.conversation,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
