import { type DocumentNode, type StoredDocument, textNode } from '#shared/document/document.ts';
import type { MentionNode } from '#shared/document/references.ts';
import type { PersonSheet, Some } from '#shared/people/fields.ts';

/** The people of the sample year, by the names that the entries call them. */
export const people = [
  'Sam',
  'Ines',
  'Olu',
  'Hanne',
  'Tom',
  'Marek',
  'Priya',
  'Ruth',
  'Amara',
  'Jonas',
  'Leila',
  'Dorota',
] as const;

type Name = (typeof people)[number];

/** What is known of them; who led to them by their name in the entries. */
export const saidOfPeople: Readonly<Partial<Record<Name, Some<PersonSheet> & { through?: Name }>>> = {
  Sam: {
    work: 'shares the kitchen table',
    closeness: 5,
    met: 'A queue for concert tickets, nine years ago.',
    birthday: '1987-06-14',
  },
  Ines: {
    work: 'your manager',
    organisation: 'Northbank',
    closeness: 3,
    contacts: [{ sort: 'phone', label: 'desk', value: '020 555 01 40' }],
  },
  Olu: {
    work: 'repairs, and the courtyard',
    organisation: 'Northbank',
    closeness: 4,
    note: 'Says “we should all sit down together” and means it.',
    birthday: '--03-22',
  },
  Hanne: {
    work: 'housing officer',
    organisation: 'Northbank',
    closeness: 3,
    met: 'The desk opposite, since my first week.',
    audience: 'mentor',
  },
  Tom: { work: 'owns the summary', organisation: 'Northbank', closeness: 2 },
  Marek: { work: 'learns the summary', organisation: 'Northbank', closeness: 2 },
  Priya: {
    work: 'service designer',
    organisation: 'The city',
    closeness: 4,
    through: 'Hanne',
    met: 'Coffee, after four months of meaning to ask.',
    tags: ['service design'],
    contacts: [{ sort: 'email', label: 'work', value: 'priya@city.example' }],
    birthday: '--12-03',
    audience: 'mentor',
  },
  Ruth: {
    work: 'teaches facilitation',
    closeness: 4,
    met: 'The first evening of the course, in the school library.',
    tags: ['facilitation'],
    audience: 'mentor',
  },
  Amara: {
    work: 'Sunday pages',
    closeness: 4,
    met: 'The course, the evening of the reluctant group.',
    tags: ['facilitation'],
    birthday: '--09-30',
  },
  Jonas: { work: 'hospital designer', through: 'Priya', closeness: 2, tags: ['service design'] },
  Leila: {
    work: 'runs the citizens’ panel',
    organisation: 'The city',
    closeness: 3,
    tags: ['facilitation'],
    through: 'Priya',
  },
  Dorota: {
    work: 'freelance designer',
    closeness: 3,
    tags: ['service design', 'own business'],
    met: 'A talk in the library, and her invoices on the table.',
  },
};

/** A text in which each person is named by a mention where their name first stands. */
export function withMentions(document: StoredDocument, ids: ReadonlyMap<string, string>): StoredDocument {
  const left = new Map(ids);
  const visit = (node: DocumentNode): DocumentNode[] => {
    if (node.type === 'text') return named(node, left);
    if (node.type === 'link' || node.children === undefined) return [node];
    return [{ ...node, children: node.children.flatMap(visit) }];
  };
  return { ...document, root: visit(document.root)[0] ?? document.root };
}

function named(node: DocumentNode, left: Map<string, string>): DocumentNode[] {
  const text = node.text ?? '';
  const found = /\p{Lu}\p{L}+/gu;
  for (const match of text.matchAll(found)) {
    const id = left.get(match[0]);
    if (id === undefined) continue;
    left.delete(match[0]);
    const format = Number(node.format ?? 0);
    const mention: MentionNode = {
      ...textNode(`@${match[0]}`, format),
      type: 'mention',
      kind: 'person',
      record: id,
    };
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return [
      ...(before === '' ? [] : [{ ...node, text: before }]),
      mention,
      ...(after === '' ? [] : named({ ...node, text: after }, left)),
    ];
  }
  return [node];
}
