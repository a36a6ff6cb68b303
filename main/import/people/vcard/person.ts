import { type FoundContact, type FoundPerson, nobody } from '#main/import/people/found.ts';
import { isDate } from '#shared/calendar/dates.ts';
import type { Property } from './parse.ts';

/** What a card says of a person, what of it has no place in Waymark, and what its program calls it. */
export interface CardPerson {
  person: FoundPerson;
  uid: string | null;
  leftOut: string[];
  /** Sentences about what could not be taken. */
  problems: string[];
}

/** Read elsewhere, or of no meaning for a person. */
const silent =
  /^(?:VERSION|PRODID|REV|UID|N|FN|KIND|SORT-STRING|MAILER|CLASS|LABEL|X-AB.*|X-PHONETIC.*|X-EVOLUTION-FILE-AS|X-IMAGE.*|X-MS-OL-.*|X-MS-CARDPICTURE|CLIENTPIDMAP|SOURCE|XML|X-ADDRESSBOOKSERVER-KIND|X-MOZILLA-HTML|X-RADICALE-NAME)$/;

/** Groups that a program makes by itself. */
const ownGroups = /^(?:\* ?)?(?:my ?contacts|starred|contacts|imported on .*|restored from .*)$/i;

/** Reads what the properties of a card say. A name is made of what there is; it is empty when there is nothing. */
export function personOf(properties: readonly Property[]): CardPerson {
  const of = (name: string): Property[] => properties.filter((property) => property.name === name);
  const words = (name: string): string =>
    of(name)
      .map(textOf)
      .find((text) => text !== '') ?? '';
  const labels = new Map(of('X-ABLABEL').map((property) => [property.group, textOf(property)]));
  const [organisation = '', ...parts] = (of('ORG')[0]?.values ?? []).map(flat);
  const contacts = properties.flatMap((property) => contactOf(property, labels.get(property.group)));
  const leftOut = properties.map(({ name }) => name).filter((name) => !silent.test(name) && !known.has(name));
  const birthday = birthdayOf(of('BDAY')[0]);
  const born = of('BDAY').map(textOf).join('');
  const nickname = of('NICKNAME').map(textOf).filter(Boolean).join(', ');
  const work = [...new Set([words('TITLE'), words('ROLE'), parts.filter(Boolean).join(', ')])];
  const closeness = Number(words('X-WAYMARK-CLOSENESS'));
  const person: FoundPerson = {
    ...nobody,
    name: words('FN') || nameOf(of('N')[0]) || nickname || organisation.trim(),
    work: work.filter(Boolean).join(', '),
    place: words('X-WAYMARK-PLACE') || placeOf(of('ADR')),
    met: words('X-WAYMARK-MET'),
    closeness: closeness >= 1 && closeness <= 5 ? Math.round(closeness) : null,
    note: [...of('NOTE').map(textOf), nickname === '' || words('FN') === '' ? '' : `Nickname: ${nickname}`]
      .filter(Boolean)
      .join('\n\n'),
    organisation: organisation.trim(),
    tags: [...new Set(of('CATEGORIES').flatMap(({ values }) => values.map(flat)))]
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !ownGroups.test(tag)),
    contacts: different(contacts),
    birthday,
  };
  if (person.name === '') person.name = contacts[0]?.value ?? '';
  const uid = words('UID').replace(/^urn:uuid:/i, '');
  const problems =
    birthday === null && born !== '' ? ['The birthday is no day that exists, so it was left out.'] : [];
  return { person, uid: uid === '' ? null : uid, leftOut, problems };
}

const known = new Set([
  ...['ORG', 'TITLE', 'ROLE', 'NOTE', 'CATEGORIES', 'BDAY', 'NICKNAME', 'ADR', 'EMAIL', 'TEL', 'URL', 'IMPP'],
  ...['X-SOCIALPROFILE', 'X-WAYMARK-MET', 'X-WAYMARK-PLACE', 'X-WAYMARK-CLOSENESS', 'X-WAYMARK-OTHER'],
  ...[
    'X-AIM',
    'X-ICQ',
    'X-JABBER',
    'X-MSN',
    'X-SKYPE',
    'X-SKYPE-USERNAME',
    'X-YAHOO',
    'X-QQ',
    'X-GOOGLE-TALK',
  ],
]);

function flat(value: string | string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}

function textOf({ values }: Property): string {
  return values.map(flat).join(', ').trim();
}

function nameOf(property: Property | undefined): string {
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = (property?.values ?? []).map(
    (part) => (typeof part === 'string' ? part : part.join(' ')).trim(),
  );
  return [prefix, given, middle, family, suffix].filter(Boolean).join(' ');
}

function placeOf(addresses: readonly Property[]): string {
  for (const { values } of addresses) {
    const [, , , city = '', region = '', , country = ''] = values.map(flat).map((part) => part.trim());
    const place = [city || region, country].filter(Boolean).join(', ');
    if (place !== '') return place;
  }
  return '';
}

function contactOf(property: Property, given: string | undefined): FoundContact[] {
  const { name, values, types } = property;
  const label = given === undefined ? labelOf(property) : ownLabel(given);
  const text = textOf(property);
  if (text === '' && name !== 'ADR') return [];
  switch (name) {
    case 'EMAIL':
      return [{ sort: 'email', label, value: text.replace(/^mailto:/i, '') }];
    case 'TEL':
      return [{ sort: 'phone', label, value: /^tel:/i.test(text) ? decoded(text.slice(4)) : text }];
    case 'URL':
      // Some programs escape what needs none in an address.
      return [{ sort: 'link', label, value: text.replace(/\\([:,;])/g, '$1') }];
    case 'ADR': {
      const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
        values.map((part) => flat(part).trim());
      const town = [code, city].filter(Boolean).join(' ');
      const value = [box, street, extended, town, region, country].filter(Boolean).join(', ');
      return value === '' ? [] : [{ sort: 'address', label, value }];
    }
    case 'X-SOCIALPROFILE': {
      const service = types.find((type) => type !== 'PREF')?.toLowerCase() ?? label;
      const value = /^x-apple:/i.test(text) ? (property.param('x-user') ?? text.slice(8)) : text;
      return [{ sort: /^https?:/i.test(value) ? 'link' : 'other', label: service, value: decoded(value) }];
    }
    case 'X-WAYMARK-OTHER':
      return [{ sort: 'other', label, value: text }];
    case 'IMPP': {
      const service = (
        property.param('xServiceType') ??
        property.param('x-service-type') ??
        ''
      ).toLowerCase();
      return [
        { sort: 'other', label: service || label, value: decoded(text.replace(/^[\w-]+:(?!\/\/)/, '')) },
      ];
    }
    default:
      if (!known.has(name) || !/^X-(?!WAYMARK)/.test(name)) return [];
      return [
        {
          sort: 'other',
          label: name
            .slice(2)
            .replace(/-USERNAME$/, '')
            .toLowerCase(),
          value: text,
        },
      ];
  }
}

/** Apple writes its own labels in marks of its own. */
function ownLabel(given: string): string {
  const own = /^_\$!<(.*)>!\$_$/.exec(given)?.[1];
  return own === undefined ? given.trim() : own.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const said: Readonly<Record<string, string>> = {
  HOME: 'home',
  WORK: 'work',
  CELL: 'mobile',
  MOBILE: 'mobile',
  IPHONE: 'mobile',
  FAX: 'fax',
  PAGER: 'pager',
  CAR: 'car',
  MAIN: 'main',
};

function labelOf({ types, param }: Property): string {
  const named = param('label');
  if (named !== undefined && !named.includes('\n') && named.length < 40) return named;
  return [...new Set(types.flatMap((type) => said[type] ?? []))].join(' ');
}

function different(contacts: readonly FoundContact[]): FoundContact[] {
  const met = new Set<string>();
  return contacts.filter(({ sort, value }) => {
    const key = `${sort} ${value.toLowerCase()}`;
    return met.has(key) ? false : met.add(key);
  });
}

/** A day as cards write it; null for what is none. The year 1604 is Apple's word for none. */
export function birthdayOf(property: Property | undefined): string | null {
  const text = property === undefined ? '' : textOf(property);
  const found =
    /^(?:(\d{4})-?|--)(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text) ??
    /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(text);
  if (!found) return null;
  const [, year, month = '', day = ''] = found;
  const date = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isYear = year !== undefined && Number(year) > 1604 && year !== property?.param('xAppleOmitYear');
  if (isYear) return isDate(`${year}-${date}`) ? `${year}-${date}` : null;
  return isDate(`2024-${date}`) ? `--${date}` : null;
}
