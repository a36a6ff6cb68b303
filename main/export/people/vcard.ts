import ICAL from 'ical.js';
import type { PersonOut } from './read.ts';

type Property = [string, Record<string, string>, string, ...(string | string[])[]];

/** The types of vCard that say what a word of Waymark says. */
const types = new Map(
  Object.entries({
    home: 'home',
    work: 'work',
    mobile: 'cell',
    fax: 'fax',
    pager: 'pager',
  }),
);

const names = {
  email: 'email',
  phone: 'tel',
  address: 'adr',
  link: 'url',
  other: 'x-waymark-other',
} as const;

/**
 * A person as a vCard of version 4, or 3 for older programs, with CRLF at its end. What vCard has no word for stands in
 * properties that begin with X-WAYMARK.
 */
export function vcardOf(
  person: PersonOut,
  version: 3 | 4,
  picture: { mediaType: string; data: Uint8Array } | null,
): string {
  const { id, name, organisation, work, note, tags, met, place, closeness, modifiedAt } = person;
  const properties: Property[] = [];
  const say = (property: string, value: string | string[], type = 'text', params = {}): void => {
    if (value !== '') properties.push([property, params, type, value]);
  };
  say('version', `${version}.0`);
  say('uid', version === 4 ? `urn:uuid:${id}` : id, version === 4 ? 'uri' : 'text');
  say('fn', name);
  say('n', partsOf(name));
  if (organisation !== '') say('org', [organisation]);
  say('title', work);
  properties.push(...person.contacts.flatMap((contact, place) => contactOf(contact, place + 1, version)));
  if (person.birthday !== null) properties.push(birthdayOf(person.birthday, version));
  if (tags.length > 0) properties.push(['categories', {}, 'text', ...tags]);
  say('note', note);
  say('x-waymark-met', met);
  say('x-waymark-place', place);
  if (closeness !== null) say('x-waymark-closeness', String(closeness));
  if (picture !== null) properties.push(photoOf(picture, version));
  say('rev', modifiedAt.replace(/\.\d+/, ''), version === 4 ? 'timestamp' : 'date-time');
  const set = version === 4 ? newest : ICAL.design.vcard3;
  return `${ICAL.stringify.component(['vcard', properties, []], set)}\r\n`;
}

/** Version 4 with addresses as they are: a comma in them means itself. */
const newest = {
  ...ICAL.design.vcard,
  value: { ...ICAL.design.vcard.value, uri: ICAL.design.vcard3.value.uri },
};

/** Family name and given name as programs sort by them: the last word, and those before it. */
function partsOf(name: string): string[] {
  const words = name.split(/\s+/);
  const family = words.length > 1 ? (words.pop() ?? '') : '';
  return [family, words.join(' '), '', '', ''];
}

function contactOf(
  { sort, label, value }: PersonOut['contacts'][number],
  place: number,
  version: 3 | 4,
): Property[] {
  const type = sort === 'other' ? undefined : types.get(label);
  const isGrouped = type === undefined && label !== '';
  const params: Record<string, string> = {
    ...(isGrouped ? { group: `item${place}` } : {}),
    ...(type === undefined ? {} : { type: version === 3 ? type.toUpperCase() : type }),
  };
  const said: Property = [
    names[sort],
    params,
    sort === 'link' && /^[^\s\\]+$/.test(value) ? 'uri' : 'text',
    sort === 'address' ? ['', '', value, '', '', '', ''] : value,
  ];
  return isGrouped ? [said, ['x-ablabel', { group: `item${place}` }, 'text', label]] : [said];
}

function birthdayOf(birthday: string, version: 3 | 4): Property {
  if (version === 4) return ['bday', {}, 'date-and-or-time', birthday];
  // Version 3 knows no day without a year; this is how Apple says it, and others read it.
  return birthday.startsWith('--')
    ? ['bday', { 'x-apple-omit-year': '1604' }, 'date', `1604-${birthday.slice(2)}`]
    : ['bday', {}, 'date', birthday];
}

function photoOf({ mediaType, data }: { mediaType: string; data: Uint8Array }, version: 3 | 4): Property {
  const base64 = Buffer.from(data).toString('base64');
  return version === 4
    ? ['photo', {}, 'uri', `data:${mediaType};base64,${base64}`]
    : ['photo', { encoding: 'b', type: mediaType.replace('image/', '').toUpperCase() }, 'binary', base64];
}
