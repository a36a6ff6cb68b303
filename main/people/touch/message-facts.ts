import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { isSetAside, type OptionStatus } from '#shared/explore/options.ts';
import type { GoalStatus } from '#shared/goals/goals.ts';
import { firstName } from '#shared/people/message-fields.ts';
import type { MessageFacts } from '#shared/people/messages.ts';
import { readTouch } from './read.ts';
import { touched } from './rows.ts';

/** What a message to somebody can be filled from. @throws WaymarkError `not-found`. */
export function readMessageFacts(db: ReadDb, person: string, today: string): MessageFacts {
  const { name } = recordRow(db, touched, person);
  const around = prepared<[string], { organisation: string | null; through: string | null }>(
    db,
    `SELECT organisations.name AS organisation, others.name AS through FROM people
     LEFT JOIN organisations ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
     LEFT JOIN people AS others ON others.id = people.introduced_by AND others.trashed_at IS NULL
     WHERE people.id = ?`,
  ).get(person);
  return {
    'first name': firstName(name),
    name,
    organisation: around?.organisation ?? '',
    'last topic': readTouch(db, person, today).last?.topic ?? '',
    through: around?.through ?? '',
    options: tiedFirst<OptionStatus>(db, person, 'option', 'name, status', 'options')
      .filter((option) => !isSetAside(option))
      .map(({ id, name: called, tied }) => ({ id, name: called, tied: tied === 1 })),
    goals: tiedFirst<GoalStatus>(db, person, 'goal', 'title AS name, status', 'goals')
      .filter(({ status }) => status !== 'let-go')
      .map(({ id, name: called, tied }) => ({ id, name: called, tied: tied === 1 })),
  };
}

interface TiedRow<Status> {
  id: string;
  name: string;
  status: Status;
  tied: number;
}

function tiedFirst<Status>(
  db: ReadDb,
  person: string,
  kind: 'option' | 'goal',
  columns: string,
  table: 'options' | 'goals',
): TiedRow<Status>[] {
  return prepared<{ person: string; kind: string }, TiedRow<Status>>(
    db,
    `SELECT id, ${columns}, EXISTS (
       SELECT 1 FROM links WHERE (from_kind = @kind AND from_id = ${table}.id AND to_kind = 'person' AND to_id = @person)
         OR (from_kind = 'person' AND from_id = @person AND to_kind = @kind AND to_id = ${table}.id)
     ) AS tied
     FROM ${table} WHERE trashed_at IS NULL ORDER BY tied DESC, position, id`,
  ).all({ person, kind });
}
