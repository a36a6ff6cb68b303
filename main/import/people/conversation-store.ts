import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { FoundMeeting } from './found.ts';

/** Adds a meeting as a conversation, had or still to come. @returns its id. */
export function insertConversation(
  db: Db,
  at: string,
  { name, date, place, note }: FoundMeeting,
  { people, today }: { people: ReadonlySet<string>; today: string },
): string {
  const id = uuid();
  prepared<object>(
    db,
    `INSERT INTO conversations (id, name, status, date, channel, place, agenda, asked, revision, created_at, modified_at)
     VALUES (@id, @name, @status, @date, @channel, @place, '[]', '', 1, @at, @at)`,
  ).run({
    id,
    name,
    status: date > today ? 'planned' : 'had',
    date,
    channel: channelOf(place, note),
    place,
    at,
  });
  const join = prepared<object>(
    db,
    'INSERT INTO conversation_people (conversation, person) VALUES (@conversation, @person)',
  );
  for (const person of people) join.run({ conversation: id, person });
  return id;
}

/** Moves a conversation to the trash. */
export function trashConversation(db: Db, at: string, id: string): void {
  prepared<object>(
    db,
    'UPDATE conversations SET trashed_at = @at, revision = revision + 1 WHERE id = @id',
  ).run({
    id,
    at,
  });
}

/** How people talk, by where they meet. */
function channelOf(place: string, note: string): 'video' | 'phone' | 'in-person' {
  if (/zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|whereby|jitsi|skype/i.test(`${place} ${note}`)) {
    return 'video';
  }
  return /^(?:tel:|\+?[\d\s()-]{6,}$|phone|call\b|telefon)/i.test(place) ? 'phone' : 'in-person';
}
