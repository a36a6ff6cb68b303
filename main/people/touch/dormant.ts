import { z } from 'zod';
import { groupRows } from '#main/database/group.ts';
import { parseStored } from '#main/database/parse.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { isSetAside, type OptionStatus } from '#shared/explore/options.ts';
import { type Acquaintance, type ExploredOption, nearAndDormant } from '#shared/people/dormant.ts';
import { type DormantPerson, dormantOffered, lastContact } from '#shared/people/touch.ts';
import { contactsBy, present, toContact } from './read.ts';

interface AcquaintanceRow {
  id: string;
  name: string;
  work: string;
  organisation: string;
  picture: string | null;
  about: string;
  tags: string;
  closeness: number;
  mentions_count: number;
  snoozed_until: string | null;
  offered: number;
  created_at: string;
}

/** Those who are neither close nor strangers, as the condition of a statement. */
const acquaintances = `${present} AND people.closeness BETWEEN 2 AND 4`;

interface Offers {
  offered: DormantPerson[];
  more: number;
  refused: { id: string; name: string; work: string; organisation: string; picture: string | null }[];
}

/** Who of the acquaintances is worth writing to again, by what is looked into. A fixed number of statements. */
export function offerDormant(db: ReadDb, today: string): Offers {
  const options = exploredOptions(db);
  const rows = prepared<object, AcquaintanceRow>(
    db,
    `SELECT people.id, people.name, people.work, people.picture, coalesce(organisations.name, '') AS organisation,
       coalesce(organisations.about, '') AS about, people.tags, people.closeness, people.mentions_count,
       people.snoozed_until, people.offered, people.created_at
     FROM people LEFT JOIN organisations ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
     WHERE ${acquaintances}`,
  ).all({});
  const refused = rows
    .filter(({ offered }) => offered === 0)
    .map(({ id, name, work, organisation, picture }) => ({ id, name, work, organisation, picture }));
  const asked = rows.filter(
    ({ offered, snoozed_until: until }) => offered === 1 && (until === null || until <= today),
  );
  if (options.length === 0 || asked.length === 0) return { offered: [], more: 0, refused };
  const contacts = contactsBy(db, acquaintances, today);
  const ties = tiesOf(db);
  const known = asked.map((row) => {
    const last = lastContact(contacts.get(row.id) ?? [], {
      mentionsCount: row.mentions_count === 1,
      today,
    });
    const person: Acquaintance = {
      id: row.id,
      closeness: row.closeness,
      last: last?.date ?? null,
      since: dateOnWall(new Date(row.created_at)),
      words: [row.work, row.organisation, row.about, ...tagsOf(row.tags)],
      ties: new Set((ties.get(row.id) ?? []).map(({ other }) => other)),
    };
    return { ...person, row, contact: last && toContact(last) };
  });
  const found = nearAndDormant(known, options, today).map(
    ({ person: { row, contact }, near }): DormantPerson => ({
      id: row.id,
      name: row.name,
      work: row.work,
      organisation: row.organisation,
      picture: row.picture,
      closeness: row.closeness,
      last: contact,
      option: { id: near.option.id, name: near.option.name },
      by: near.by,
      said: near.said,
      shared: [...near.shared],
    }),
  );
  return {
    offered: found.slice(0, dormantOffered),
    more: Math.max(0, found.length - dormantOffered),
    refused,
  };
}

/** A damaged list of tags says nothing of where somebody stands. */
const tagsOf = (stored: string): string[] => parseStored(z.array(z.string()), stored) ?? [];

/** What a person is tied to, whichever of the two names the other. */
function tiesOf(db: ReadDb): ReadonlyMap<string, readonly { other: string }[]> {
  const rows = prepared<[], { person: string; other: string }>(
    db,
    `SELECT to_id AS person, from_id AS other FROM links WHERE to_kind = 'person' AND from_kind IN ('option', 'goal')
     UNION SELECT from_id, to_id FROM links WHERE from_kind = 'person' AND to_kind IN ('option', 'goal')`,
  ).all();
  return groupRows(rows, ({ person }) => person);
}

/** What is looked into and not set aside, with the goals that it is tied to. */
function exploredOptions(db: ReadDb): ExploredOption[] {
  const goals = groupRows(
    prepared<[], { option: string; id: string; title: string }>(
      db,
      `SELECT links.from_id AS option, goals.id, goals.title FROM links JOIN goals ON goals.id = links.to_id
       WHERE links.from_kind = 'option' AND links.to_kind = 'goal' AND goals.trashed_at IS NULL`,
    ).all(),
    ({ option }) => option,
  );
  return prepared<
    [],
    { id: string; name: string; status: OptionStatus; employer: string; place: string; title: string | null }
  >(
    db,
    `SELECT id, name, status, employer, place, occupation_title AS title FROM options
     WHERE trashed_at IS NULL ORDER BY position, id`,
  )
    .all()
    .filter((option) => !isSetAside(option))
    .map(({ id, name, employer, place, title }) => ({
      id,
      name,
      employer,
      place,
      occupation: title ?? '',
      goals: goals.get(id) ?? [],
    }));
}
