import type { ChangedField, FieldChange } from '#shared/transfer/people.ts';
import type { FoundPerson } from './found.ts';
import { contactKey, folded } from './keys.ts';
import type { KnownPerson } from './known.ts';

const texts = ['work', 'organisation', 'place', 'met'] as const;

/** What would change of a known person: what is empty is filled and lists grow; everything else is offered. */
export function changesOf(known: KnownPerson, found: FoundPerson, hasPicture: boolean): FieldChange[] {
  const changes: FieldChange[] = [];
  const change = (field: ChangedField, before: string, after: string, fills = before === ''): void => {
    changes.push({ field, before, after, fills });
  };
  if (folded(known.name) !== folded(found.name)) change('name', known.name, found.name);
  for (const field of texts) {
    if (found[field] !== '' && folded(found[field]) !== folded(known[field])) {
      change(field, known[field], found[field]);
    }
  }
  if (found.closeness !== null && found.closeness !== known.closeness) {
    change('closeness', String(known.closeness ?? ''), String(found.closeness));
  }
  if (found.birthday !== null && found.birthday !== known.birthday) {
    change('birthday', known.birthday ?? '', found.birthday);
  }
  if (found.note.trim() !== '' && !folded(known.note).includes(folded(found.note))) {
    change('note', known.note, found.note);
  }
  const tags = newTags(known, found);
  if (tags.length > 0) change('tags', known.tags.join(', '), tags.join(', '), true);
  const contacts = newContacts(known, found);
  if (contacts.length > 0) change('contacts', '', contacts.map(({ value }) => value).join(', '), true);
  if (hasPicture && !known.hasPicture) change('picture', '', 'A picture');
  return changes;
}

function newTags(known: FoundPerson, found: FoundPerson): string[] {
  const there = new Set(known.tags.map(folded));
  return found.tags.filter((tag) => !there.has(folded(tag)));
}

function newContacts(known: FoundPerson, found: FoundPerson): FoundPerson['contacts'] {
  const there = new Set(known.contacts.map(contactKey));
  return found.contacts.filter((contact) => !there.has(contactKey(contact)));
}

/** What a person says after the fields that are taken. Own words of a note stay, and what comes stands below them. */
export function changedPerson(
  known: KnownPerson,
  found: FoundPerson,
  taken: ReadonlySet<ChangedField>,
): Partial<FoundPerson> {
  const changed: Partial<FoundPerson> = {};
  for (const field of ['name', ...texts] as const) if (taken.has(field)) changed[field] = found[field];
  if (taken.has('closeness')) changed.closeness = found.closeness;
  if (taken.has('birthday')) changed.birthday = found.birthday;
  if (taken.has('note')) {
    changed.note = known.note.trim() === '' ? found.note : `${known.note.trimEnd()}\n\n${found.note}`;
  }
  if (taken.has('tags')) changed.tags = [...known.tags, ...newTags(known, found)].slice(0, mostOfEach);
  if (taken.has('contacts')) {
    changed.contacts = [...known.contacts, ...newContacts(known, found)].slice(0, mostOfEach);
  }
  return changed;
}

/** More tags, or ways to reach somebody, than this are not kept. */
export const mostOfEach = 100;
