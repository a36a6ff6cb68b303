import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { shortName } from '#main/texts/index.ts';
import type { Channel } from '#shared/people/conversations.ts';
import type { Thread, ThreadMention, ThreadTalk } from '#shared/people/people.ts';
import { presentPerson } from './page.ts';
import { people } from './rows.ts';

/** So many entries that name somebody stand on their page; search finds all. */
const mentionsAtMost = 200;
/** So many things are told as new since the last talk. */
const newsAtMost = 6;

interface TalkRow {
  id: string;
  name: string;
  status: 'planned' | 'had';
  date: string | null;
  channel: Channel;
  place: string;
  asked: string;
  energy: number | null;
  entry: string | null;
  preview: string | null;
  option: string | null;
  option_name: string | null;
  goal: string | null;
  goal_name: string | null;
}

/**
 * What was between the person and somebody: talks, entries that name them, and what to keep in mind before the next talk.
 *
 * @throws WaymarkError `not-found`.
 */
export function readThread(db: ReadDb, clock: Clock, named: string): Thread {
  const { id } = recordRow(db, people, presentPerson(db, named));
  const talks = talksOf(db, id);
  const last = talks.find(({ status, date }) => status === 'had' && date !== null);
  return {
    talks,
    mentions: mentionsOf(db, id),
    before: {
      promises: prepared<[string], Thread['before']['promises'][number]>(
        db,
        `SELECT promises.id, promises.by, promises.text FROM promises
         LEFT JOIN steps ON steps.id = promises.step AND steps.trashed_at IS NULL
         WHERE promises.person = ? AND promises.trashed_at IS NULL AND promises.done_on IS NULL
           AND steps.done_at IS NULL ORDER BY promises.due IS NULL, promises.due, promises.created_at`,
      ).all(id),
      asks: prepared<[string], Thread['before']['asks'][number]>(
        db,
        `SELECT id, text FROM asks WHERE person = ? AND trashed_at IS NULL AND asked_on IS NULL
         ORDER BY created_at, id`,
      ).all(id),
      asked: last?.asked ?? '',
      news: newsFor(db, id, last?.date ?? null, todayOf(clock)),
    },
  };
}

function talksOf(db: ReadDb, person: string): ThreadTalk[] {
  return prepared<[string], TalkRow>(
    db,
    `SELECT conversations.id, conversations.name, conversations.status, conversations.date, conversations.channel,
            conversations.place, conversations.asked, conversations.energy,
            entries.id AS entry, entries.preview, options.id AS option, options.name AS option_name,
            goals.id AS goal, goals.title AS goal_name
     FROM conversation_people JOIN conversations ON conversations.id = conversation_people.conversation
     LEFT JOIN entries ON entries.id = conversations.entry AND entries.trashed_at IS NULL
     LEFT JOIN options ON options.id = conversations.option AND options.trashed_at IS NULL
     LEFT JOIN goals ON goals.id = conversations.goal AND goals.trashed_at IS NULL
     WHERE conversation_people.person = ? AND conversations.trashed_at IS NULL
     ORDER BY conversations.date IS NULL DESC, conversations.date DESC, conversations.created_at DESC,
       conversations.id DESC`,
  )
    .all(person)
    .map(({ entry, preview, option, option_name, goal, goal_name, ...talk }) => ({
      ...talk,
      entry: entry === null ? null : { id: entry, words: preview ?? '' },
      option: option === null ? null : { id: option, name: option_name ?? '' },
      goal: goal === null ? null : { id: goal, name: goal_name ?? '' },
    }));
}

/** Entries that name somebody, without those that hold the notes of a talk with them, which stand there already. */
function mentionsOf(db: ReadDb, person: string): ThreadMention[] {
  return prepared<object, { id: string; date: string; title: string; preview: string }>(
    db,
    `SELECT DISTINCT entries.id, entries.date, entries.title, entries.preview
     FROM links JOIN entries ON entries.id = links.from_id
     WHERE links.to_kind = 'person' AND links.to_id = @person AND links.type IN ('mentions', 'about')
       AND links.from_kind = 'entry' AND entries.trashed_at IS NULL AND entries.date IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM conversations
         JOIN conversation_people ON conversation_people.conversation = conversations.id
         WHERE conversations.entry = entries.id AND conversations.trashed_at IS NULL
           AND conversation_people.person = @person)
     ORDER BY entries.date DESC, entries.time DESC, entries.id DESC LIMIT ${mentionsAtMost}`,
  )
    .all({ person })
    .map(({ id, date, title, preview }) => ({ id, date, title: shortName(title), words: preview }));
}

/** What came of the goals and options that somebody walks along with, after a day. */
function newsFor(db: ReadDb, person: string, since: string | null, today: string): Thread['before']['news'] {
  if (since === null) return [];
  return prepared<object, Thread['before']['news'][number]>(
    db,
    `WITH tied AS (
       SELECT from_kind AS kind, from_id AS id FROM links
       WHERE to_kind = 'person' AND to_id = @person AND from_kind IN ('goal', 'option'))
     SELECT kind, id, name, "on" FROM (
       SELECT 'goal' AS kind, goals.id, milestones.title AS name, date(milestones.done_at, 'localtime') AS "on"
         FROM tied JOIN goals ON tied.kind = 'goal' AND goals.id = tied.id AND goals.trashed_at IS NULL
         JOIN milestones ON milestones.goal = goals.id AND milestones.trashed_at IS NULL
         WHERE milestones.done_at IS NOT NULL
       UNION ALL
       SELECT 'option', options.id, option_notes.text, option_notes.date
         FROM tied JOIN options ON tied.kind = 'option' AND options.id = tied.id AND options.trashed_at IS NULL
         JOIN option_notes ON option_notes.option = options.id AND option_notes.trashed_at IS NULL
         WHERE option_notes.sort = 'log'
       UNION ALL
       SELECT DISTINCT 'entry', entries.id, iif(entries.title = '', entries.preview, entries.title), entries.date
         FROM tied JOIN links ON links.to_kind = tied.kind AND links.to_id = tied.id AND links.from_kind = 'entry'
         JOIN entries ON entries.id = links.from_id AND entries.trashed_at IS NULL AND entries.date IS NOT NULL
     ) WHERE "on" > @since AND "on" <= @today ORDER BY "on" DESC, id LIMIT ${newsAtMost}`,
  )
    .all({ person, since, today })
    .map((each) => ({ ...each, name: shortName(each.name) }));
}
