import type { ColumnUse } from '#shared/transfer/people.ts';

type Field = NonNullable<ColumnUse>['field'];

/** Heads of Google, Outlook (English and German), Thunderbird, Apple and our own export, without case and marks; the first that fits. */
const heads: readonly [RegExp, Field][] = [
  [/^(?:waymark id|uid)$/, 'uid'],
  [/^(?:full |display |anzeige)?name$|^(?:nom complet|nombre completo|anzeigename)$/, 'name'],
  [/^(?:first|given) name$|^vorname$|^(?:prenom|prénom|nombre)$/, 'givenName'],
  [/^(?:middle|additional) name$|^weitere vornamen$/, 'middleName'],
  [/^(?:last|family) name$|^surname$|^nachname$|^(?:nom|apellidos?)$/, 'familyName'],
  [/^(?:name prefix|title|anrede)$/, 'prefix'],
  [/^(?:name suffix|suffix)$/, 'suffix'],
  [/^(?:work|job title|position|role|occupation|beruf|organization(?: \d+)? title|funktion)$/, 'work'],
  [/^(?:department|abteilung|organization(?: \d+)? department)$/, 'department'],
  [
    /^(?:organi[sz]ation(?:(?: \d+)? name)?|company(?: name)?|firma|employer|current company)$/,
    'organisation',
  ],
  [/^(?:place|location|ort)$/, 'place'],
  [/^how we met$/, 'met'],
  [/^closeness$/, 'closeness'],
  [/^(?:notes?|notizen|bemerkungen|comments?)$/, 'note'],
  [/^(?:tags|labels|group membership|categories|kategorien|groups?)$/, 'tags'],
  [/^(?:birthday|geburtstag|birth date|date of birth)$/, 'birthday'],
  [/^birth year$|^geburtsjahr$/, 'birthYear'],
  [/^birth month$|^geburtsmonat$/, 'birthMonth'],
  [/^birth day$/, 'birthDay'],
  [
    /^(?:e mail|email|phone|address|website|link|other|im|custom field|relation|event)(?: \d+)? (?:label|type)$/,
    'contactLabel',
  ],
  [/^(?:primary |secondary |home |work |other )?e ?mail(?: \d+)?(?: (?:address|adresse|value))?$/, 'email'],
  [
    /^(?:.* )?(?:phone|telephone|tel|mobile|fax|pager|telefon|mobiltelefon|handy|car phone)(?: .*)?$/,
    'phone',
  ],
  [
    /^address(?: \d+)? street$|^(?:.* )?(?:street|strasse|straße)(?: \S+)?$|^(?:home|work|business) address$/,
    'street',
  ],
  [/^(?:.* )?city(?: .*)?$|^ort \S+$/, 'city'],
  [/^(?:.* )?country(?:.*)?$|^land region.*$|^land$/, 'country'],
  [/^(?:.* )?(?:state|region|bundesland)(?: \S+)?$/, 'region'],
  [/^(?:.* )?(?:postal code|zip ?code|zip|postleitzahl)(?: \S+)?$/, 'postcode'],
  [/^address(?: \d+)?$/, 'address'],
  [/^(?:url|link|website|web ?page|webseite|home ?page)(?: \d+)?(?: value)?$/, 'link'],
  [/^other(?: \d+)?$|^im(?: \d+)? value$|^screen name$/, 'other'],
];

/** Columns of which others say the same, or which say nothing of a person. */
const silent =
  /formatted|phonetic|yomi|extended address|po ?box|^street (?:2|3)|photo|file as|display name|^(?:home|work|business) address 2|^private$|^vertraulich$/;

/** What a column says by its head; null where nobody can tell. */
export function guessUse(head: string): ColumnUse {
  const plain = plainHead(head);
  if (plain === '' || (silent.test(plain) && plain !== 'display name')) return null;
  if (/^land region/.test(plain)) return { field: 'country', label: placeOf(plain) };
  for (const [pattern, field] of heads) {
    if (pattern.test(plain)) return { field, label: labelled.has(field) ? placeOf(plain) : '' };
  }
  return null;
}

const labelled = new Set<Field>([
  'email',
  'phone',
  'street',
  'city',
  'region',
  'postcode',
  'country',
  'link',
  'address',
]);

/** The head in small letters, with no marks but spaces. */
export function plainHead(head: string): string {
  return head
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The word by which a program tells several of one sort apart. */
function placeOf(plain: string): string {
  if (/mobile|mobil|handy|cell/.test(plain)) return 'mobile';
  if (/fax/.test(plain)) return 'fax';
  if (/pager/.test(plain)) return 'pager';
  if (/business|work|geschäftlich|company main/.test(plain)) return 'work';
  if (/home(?! ?page)|privat/.test(plain)) return 'home';
  return '';
}
