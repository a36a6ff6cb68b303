import { storeFile } from '#main/attachments/index.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { addEntry } from '#main/journal/index.ts';
import { addItem, readItem, saveItem } from '#main/learning/index.ts';
import { type BroughtPerson, bringOrganisation, bringPerson, savePerson } from '#main/people/index.ts';
import { addConversation } from '#main/people/talks/index.ts';
import { todayOf } from '#main/ports/clock.ts';
import { addActivity, addClaim } from '#main/reflection/index.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { type Closeness, type PersonSheet, personSheet } from '#shared/people/fields.ts';
import type { ExchangeReport } from '#shared/transfer/people.ts';
import type { FoundMeeting, FoundPerson, FoundPicture } from './found.ts';
import { folded } from './keys.ts';
import type { KnownPeople, KnownPerson } from './known.ts';
import type { ImportedKind, Weighed } from './weigh.ts';

interface KeeperOptions {
  at: string;
  /** Null in a dry run, which writes nothing. */
  batch: string | null;
  withOrganisations: boolean;
  /** Counts what is made. */
  report: ExchangeReport;
}

type MeetingUse = 'out' | 'conversation' | 'activity' | 'known';

/** Writes what comes in, through the domains, and notes it so that it is met again and can be taken back. */
export interface Keeper {
  /** @returns the new person's id. */
  addPerson(weighed: Weighed): string;
  savePerson(
    weighed: Weighed,
    person: KnownPerson,
    changed: Partial<FoundPerson>,
    withPicture: boolean,
  ): void;
  /** Adds anything but a person. @returns whether anything came of it. */
  add(weighed: Weighed, how: { people: KnownPeople; meeting: MeetingUse }): boolean;
}

export function createKeeper(db: Db, { at, batch, withOrganisations, report }: KeeperOptions): Keeper {
  const clock = { now: () => new Date(at) };
  const organisations = new Map<string, string>();
  let areRead = false;

  const note = (
    kind: ImportedKind,
    record: string,
    from: Partial<Weighed>,
    revisions?: { from: number; to: number },
  ) => {
    prepared<object>(
      db,
      `INSERT INTO imports_lines (batch, kind, record, way, key, content, revision_from, revision_to)
       VALUES (@batch, @kind, @record, @way, @key, @content, @from, @to)`,
    ).run({
      batch,
      kind,
      record,
      way: revisions === undefined ? 'added' : 'updated',
      key: from.key ?? '',
      content: from.content ?? '',
      from: revisions?.from ?? null,
      to: revisions?.to ?? null,
    });
  };

  const organisationNamed = (name: string): string | null => {
    if (name === '') return null;
    if (!areRead) {
      areRead = true;
      const rows = prepared<[], { id: string; name: string }>(
        db,
        'SELECT id, name FROM organisations WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC',
      ).all();
      for (const row of rows) organisations.set(folded(row.name), row.id);
    }
    const known = organisations.get(folded(name));
    if (known !== undefined) return known;
    report.organisations += 1;
    const id = batch === null ? name : bringOrganisation(db, clock, name);
    if (batch !== null) note('organisation', id, {});
    organisations.set(folded(name), id);
    return id;
  };

  const pictureOf = (picture: FoundPicture | null): string | null =>
    picture === null ? null : storeFile(db, clock, picture).id;

  /** Without organisations, where somebody works stays with what they do. */
  const placed = (person: FoundPerson): FoundPerson =>
    withOrganisations
      ? person
      : {
          ...person,
          organisation: '',
          work: [person.work, person.organisation].filter(Boolean).join(', ').slice(0, 2_000),
        };

  const addAsActivity = (weighed: Weighed, { name, date, place, attendees }: FoundMeeting): boolean => {
    report.activities += 1;
    if (batch === null) return true;
    const people = attendees.map((each) => each.name || each.email).join(', ');
    const activity = addActivity(db, clock, {
      ...{ name, date, place, people: people.slice(0, 2_000) },
      ...{ energy: null, engagement: null, role: null, entry: null },
    });
    note('activity', activity.id, weighed);
    return true;
  };

  /** Talks with nobody who is here stay out where those alone are asked for. */
  const addAsConversation = (
    weighed: Weighed,
    meeting: FoundMeeting,
    known: KnownPeople,
    mustBeKnown: boolean,
  ): boolean => {
    const there = meeting.attendees.flatMap(({ name, email }) => known.named(name, email)?.id ?? []);
    if (mustBeKnown && there.length === 0) return false;
    report.conversations += 1;
    if (batch === null) return true;
    const { name, date, place, note: words } = meeting;
    const conversation = addConversation(db, clock, {
      people: [...new Set(there)],
      ...{ name, date, place, channel: channelOf(place, words) },
      status: date > todayOf(clock) ? 'planned' : 'had',
    });
    note('conversation', conversation.id, weighed);
    return true;
  };

  return {
    addPerson: (weighed) => {
      if (weighed.thing.kind !== 'person') throw new Error('only a person is added as one');
      report.people += 1;
      const person = placed(weighed.thing.person);
      const organisation = organisationNamed(person.organisation);
      if (batch === null) return String(weighed.id);
      const picture = pictureOf(weighed.thing.picture);
      const id = bringPerson(db, clock, { ...asSheet(person), picture }, organisation);
      note('person', id, weighed);
      return id;
    },
    savePerson: (weighed, person, { organisation: named, ...changed }, withPicture) => {
      if (weighed.thing.kind !== 'person') throw new Error('only a person is saved as one');
      const organisation = withOrganisations ? named : undefined;
      if (organisation !== undefined) organisationNamed(organisation);
      if (batch === null) return;
      const revision = revisionOf(db, person.id);
      const saved = savePerson(db, clock, {
        id: person.id,
        revision,
        ...partOfSheet(changed),
        ...(organisation === undefined ? {} : { organisation }),
        ...(withPicture ? { picture: pictureOf(weighed.thing.picture) } : {}),
      });
      note('person', person.id, weighed, { from: revision, to: saved.revision });
    },
    add: (weighed, { people, meeting: use }) => {
      const { thing } = weighed;
      const isDry = batch === null;
      switch (thing.kind) {
        case 'role': {
          report.roles += 1;
          if (isDry) return true;
          const { name, sort, organisation, started, ended, note: words } = thing.role;
          const details = { sort, place: organisation, started, ended };
          note('claim', addClaim(db, clock, { kind: 'role', name, description: words, details }).id, weighed);
          return true;
        }
        case 'skill':
          report.skills += 1;
          if (!isDry) note('claim', addClaim(db, clock, { kind: 'skill', name: thing.name }).id, weighed);
          return true;
        case 'profile': {
          report.entries += 1;
          if (isDry) return true;
          const { headline, summary } = thing.profile;
          const document = documentFromMarkdown(plain(summary));
          const added = { title: headline, date: todayOf(clock), document, tags: [] };
          note('entry', addEntry(db, clock, added).id, weighed);
          return true;
        }
        case 'learning-item': {
          report.learning += 1;
          if (isDry) return true;
          const { name, provider, link, startedOn, expiresOn, note: about } = thing.learning;
          const id = addItem(db, clock, { name, sort: 'certificate', status: 'done' });
          // It was done when it was given, and not today.
          const said = { provider, link, about, startedOn: null, doneOn: startedOn, expiresOn };
          saveItem(db, clock, { ...readItem(db, id, todayOf(clock)), ...said });
          note('learning-item', id, weighed);
          return true;
        }
        case 'meeting':
          if (use === 'out') return false;
          return use === 'activity'
            ? addAsActivity(weighed, thing.meeting)
            : addAsConversation(weighed, thing.meeting, people, use === 'known');
        case 'person':
          return false;
      }
    },
  };
}

function asSheet({ organisation: _, ...person }: FoundPerson): Omit<BroughtPerson, 'picture'> {
  return { ...person, closeness: closenessOf(person.closeness) };
}

function partOfSheet({ organisation: _, closeness, ...changed }: Partial<FoundPerson>): Partial<PersonSheet> {
  return { ...changed, ...(closeness === undefined ? {} : { closeness: closenessOf(closeness) }) };
}

function closenessOf(found: number | null): Closeness | null {
  return personSheet.shape.closeness.catch(null).parse(found);
}

function revisionOf(db: Db, person: string): number {
  const revision = prepared<[string], number>(db, 'SELECT revision FROM people WHERE id = ?')
    .pluck()
    .get(person);
  if (revision === undefined) throw new Error('a person who was found is not there');
  return revision;
}

/** Words that mean nothing but themselves in Markdown. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replace(/\n/g, '\n\n');
}

/** How people talk, by where they meet. */
function channelOf(place: string, words: string): 'video' | 'phone' | 'in-person' {
  const isVideo = /zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex|whereby|jitsi|skype/i;
  if (isVideo.test(`${place} ${words}`)) return 'video';
  return /^(?:tel:|\+?[\d\s()-]{6,}$|phone|call\b|telefon)/i.test(place) ? 'phone' : 'in-person';
}
