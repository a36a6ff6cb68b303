import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { addGoal, saveGoal, trashGoal } from '#main/goals/index.ts';
import { addPerson, savePerson } from '#main/people/index.ts';
import { renameTagInTexts } from '#main/texts/index.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentOf, paragraphNode, type StoredDocument, textNode } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { MentionKind } from '#shared/document/references.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { addEntry, getEntry, listEntries, saveEntry, trashEntry } from './index.ts';
import { mentionable, taggable } from './mentionable.ts';
import { entriesAbout, tie, tiesOf, untie } from './ties.ts';
import { getVersion, listVersions } from './versions.ts';

function mention(kind: MentionKind, record: string, label: string) {
  return { ...textNode(`@${label}`), type: 'mention', mode: 'token', kind, record };
}

function tag(name: string, record: string | null = null) {
  return { ...textNode(`#${name}`), type: 'tag', mode: 'token', tag: record };
}

function paragraph(...children: StoredDocument['root'][]): StoredDocument {
  return documentOf([{ ...paragraphNode(''), children }]);
}

function write(db: Db, clock: TestClock, document: StoredDocument, title = '') {
  clock.advance(1);
  return addEntry(db, clock, { title, date: '2026-03-04', tags: [], document });
}

const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const found = (db: Db, text: string) =>
  findAsAsked(db, { text, limit: 10, offset: 0, typing: false }).results.map(({ id }) => id);

describe('names in texts', () => {
  it('follow their records through a rename, in the text, the list and search', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const ana = addPerson(db, clock, { name: 'Ana' });
    const goal = addGoal(db, clock, { title: 'Learn Polish', status: 'active' });
    const entry = write(
      db,
      clock,
      paragraph(mention('person', ana.id, 'Ana'), textNode(' on '), mention('goal', goal.id, 'Learn Polish')),
    );
    savePerson(db, clock, { ...ana, name: 'Ana Wójcik' });
    saveGoal(db, clock, { ...goal, title: 'Speak Polish' });
    expect(plainText(getEntry(db, entry.id).document)).toBe('@Ana Wójcik on @Speak Polish');
    expect(listEntries(db, { limit: 1 }).entries[0]?.preview).toBe('@Ana Wójcik on @Speak Polish');
    expect(found(db, 'wojcik')).toContain(entry.id);
    expect(found(db, 'learn')).toEqual([]);
    expect(getEntry(db, entry.id).revision).toBe(entry.revision);
  });

  it('are the present ones in an earlier version, and in what is saved with older ones', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const ana = addPerson(db, clock, { name: 'Ana' });
    const before = paragraph(mention('person', ana.id, 'Ana'), textNode(' one two three'));
    const { id, revision } = write(db, clock, before);
    clock.advance(60 * 24);
    saveEntry(db, clock, { id, revision, title: '', date: null, document: paragraph(textNode('gone')) });
    savePerson(db, clock, { ...ana, name: 'Anna' });
    const [version] = listVersions(db, id);
    expect(plainText(getVersion(db, id, version?.id ?? 0).document)).toBe('@Anna one two three');
    saveEntry(db, clock, { id, revision: revision + 1, title: '', date: null, document: before });
    expect(db.prepare('SELECT preview FROM entries WHERE id = ?').pluck().get(id)).toBe(
      '@Anna one two three',
    );
  });

  it('give a tag of the text its record, whatever its case, and follow its rename', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const first = write(db, clock, paragraph(tag('Feedback')));
    const second = write(db, clock, paragraph(tag('feedback'), textNode(' again')));
    const record = taggable(db, { text: 'fee', limit: 5 })[0];
    expect(record).toMatchObject({ name: 'Feedback', entries: 2 });
    expect(plainText(second.document)).toBe('#Feedback again');
    expect(second.document.root.children?.[0]?.children?.[0]).toMatchObject({ tag: record?.id });
    db.prepare("UPDATE tags SET name = 'praise', folded = 'praise'").run();
    renameTagInTexts(db, record?.id ?? '', clock.now().toISOString());
    expect(plainText(getEntry(db, first.id).document)).toBe('#praise');
    expect(found(db, 'praise')).toHaveLength(2);
  });

  it('stay as written when their records are gone', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const nowhere = '0190aaaa-0000-7000-8000-000000000000';
    const entry = write(db, clock, paragraph(mention('goal', nowhere, 'Gone'), tag('kept', nowhere)));
    expect(plainText(entry.document)).toBe('@Gone#kept');
    expect(entry.tags).toEqual(['kept']);
    expect(tiesOf(db, entry.id).mentions).toEqual([]);
  });

  it('save to the same revision when nothing changed but old names', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const entry = write(db, clock, paragraph(tag('Work')));
    const again = saveEntry(db, clock, { ...entry, document: paragraph(tag('work')) });
    expect(again.revision).toBe(entry.revision);
  });
});

describe('ties of an entry', () => {
  it('are what it names, what names it and what it was tied to, without the trash', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const goal = addGoal(db, clock, { title: 'Lead a team', status: 'active' });
    const person = addPerson(db, clock, { name: 'Bo' });
    const entry = write(db, clock, paragraph(mention('goal', goal.id, 'x')), 'First');
    const other = write(db, clock, paragraph(mention('entry', entry.id, 'First')), 'Second');
    tie(db, clock, { id: entry.id, kind: 'person', record: person.id });
    tie(db, clock, { id: entry.id, kind: 'person', record: person.id });
    tie(db, clock, { id: other.id, kind: 'goal', record: goal.id });
    const ties = tiesOf(db, entry.id);
    expect(namesOf(ties.mentions)).toEqual(['Lead a team']);
    expect(namesOf(ties.mentionedBy)).toEqual(['Second']);
    expect(namesOf(ties.about)).toEqual(['Bo']);
    expect(namesOf(entriesAbout(db, { kind: 'goal', record: goal.id, limit: 10 }))).toEqual([
      'Second',
      'First',
    ]);
    untie(db, { id: entry.id, kind: 'person', record: person.id });
    trashGoal(db, clock, goal.id);
    trashEntry(db, clock, other.id);
    expect(tiesOf(db, entry.id)).toEqual({ mentions: [], mentionedBy: [], about: [] });
  });

  it('refuse what is not there', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, paragraph(textNode('a')));
    const kindOf = (run: () => void): string => {
      try {
        run();
      } catch (error) {
        return (error as WaymarkError).kind;
      }
      return 'nothing thrown';
    };
    expect(kindOf(() => tie(db, clock, { id, kind: 'entry', record: id }))).toBe('invalid');
    expect(kindOf(() => tie(db, clock, { id, kind: 'goal', record: id }))).toBe('not-found');
    expect(kindOf(() => tiesOf(db, 'x'))).toBe('not-found');
  });
});

describe('what can be named', () => {
  it('is ordered by how well it fits what was typed, whatever its accents', () => {
    const db = openTestDatabase();
    const clock = testClock();
    addPerson(db, clock, { name: 'Zoë Parker' });
    addGoal(db, clock, { title: 'Park run with Zo', status: 'active' });
    write(db, clock, paragraph(textNode('about zoo')), 'A day at the zoo');
    write(db, clock, paragraph(textNode('Zo is the first word here')));
    expect(namesOf(mentionable(db, { text: 'zo', limit: 8 }))).toEqual([
      'Zoë Parker',
      'Zo is the first word here',
      'Park run with Zo',
      'A day at the zoo',
    ]);
    expect(namesOf(mentionable(db, { text: 'Zoe Pa', limit: 8 }))).toEqual(['Zoë Parker']);
    expect(mentionable(db, { text: '"*(', limit: 8 })).toEqual([]);
    expect(mentionable(db, { text: '', limit: 2 })).toHaveLength(2);
  });

  it('says of two people of one name what tells them apart', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id, revision } = addPerson(db, clock, { name: 'Ana' });
    savePerson(db, clock, { id, revision, work: 'Nurse', organisation: 'St Mary' });
    addPerson(db, clock, { name: 'Ana', another: true });
    addPerson(db, clock, { name: 'Anatol' });
    const apart = mentionable(db, { text: 'ana', limit: 8 }).map(({ name, apart: told }) => [name, told]);
    expect(apart.toSorted()).toEqual([
      ['Ana', ''],
      ['Ana', 'Nurse, St Mary'],
      ['Anatol', ''],
    ]);
  });

  it('holds older entries by their titles', () => {
    const db = openTestDatabase();
    const clock = testClock();
    addEntry(db, clock, { title: 'The turning point', date: '1999-01-01', tags: [] });
    for (let count = 0; count < 210; count += 1)
      addEntry(db, clock, { title: `Day ${count}`, date: '2026-01-01', tags: [] });
    expect(namesOf(mentionable(db, { text: 'turn', limit: 8 }))).toEqual(['The turning point']);
  });
});
