import type {
  ChangedField,
  ColumnUse,
  ExchangeChoices,
  ExchangeGroup,
  ExchangePreview,
  LineChoice,
  PreviewLine,
} from '#shared/transfer/people.ts';

/** How a source is read, beside what it is. */
export interface Reading {
  uses: ColumnUse[] | null;
  span: { from: string; to: string } | null;
}

/** What somebody has chosen of a preview so far. */
export interface Chosen {
  without: ReadonlySet<Group>;
  meetings: 'out' | 'conversation' | 'activity';
  lines: ReadonlyMap<number, LineChoice>;
}

export type Group = ExchangeGroup | 'organisations';

/** Meetings become something only when somebody says what; all else comes in unless it is left out. */
export const nothingChosen: Chosen = { without: new Set(), meetings: 'out', lines: new Map() };

/** Whether anything comes of a line. */
export function comesIn(line: PreviewLine, { without, meetings, lines }: Chosen): boolean {
  if (line.state === 'same' || without.has(line.group)) return false;
  const choice = lines.get(line.id);
  if (choice?.act === 'out') return false;
  if (line.group === 'meetings') return choice === undefined ? meetings !== 'out' : true;
  if (line.state === 'new') return true;
  if (line.state === 'maybe' && choice === undefined) return false;
  if (choice?.act === 'another') return true;
  return line.changes.some((change) => isTaken(line, change.field, choice));
}

/** Whether a field of somebody who is here changes. */
export function isTaken(
  { changes }: PreviewLine,
  field: ChangedField,
  choice: LineChoice | undefined,
): boolean {
  const fills = changes.find((change) => change.field === field)?.fills === true;
  return fills ? !choice?.leave.includes(field) : choice?.take.includes(field) === true;
}

/** The choice for a line with a field taken or left. */
export function withField(
  line: PreviewLine,
  field: ChangedField,
  choice: LineChoice | undefined,
): LineChoice {
  const { id, act, take, leave } = choice ?? { id: line.id, act: 'in' as const, take: [], leave: [] };
  const fills = line.changes.find((change) => change.field === field)?.fills === true;
  const flipped = (list: readonly ChangedField[]): ChangedField[] =>
    list.includes(field) ? list.filter((each) => each !== field) : [...list, field];
  return {
    id,
    act: act === 'out' ? 'in' : act,
    take: fills ? [...take] : flipped(take),
    leave: fills ? flipped(leave) : [...leave],
  };
}

/** As the call takes it. */
export function asChoices({ without, meetings, lines }: Chosen): ExchangeChoices {
  return { without: [...without], meetings, lines: [...lines.values()] };
}

/** How many lines there are of each group, in the order in which they are shown. */
export function groupsOf({ lines, organisations }: ExchangePreview): { group: Group; count: number }[] {
  const counts = new Map<Group, number>();
  for (const { group, state } of lines) {
    if (state !== 'same') counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  if (organisations.length > 0) counts.set('organisations', organisations.length);
  return order.flatMap((group) => {
    const count = counts.get(group);
    return count === undefined ? [] : [{ group, count }];
  });
}

const order: readonly Group[] = [
  'people',
  'organisations',
  'roles',
  'skills',
  'learning',
  'profile',
  'meetings',
];

export const groupNames: Readonly<Record<Group, string>> = {
  people: 'People',
  organisations: 'Organisations',
  roles: 'Jobs and studies',
  skills: 'Skills',
  learning: 'Certificates',
  profile: 'Your headline, as an entry',
  meetings: 'Meetings',
};

export const fieldNames: Readonly<Record<ChangedField, string>> = {
  name: 'Name',
  work: 'What they do',
  organisation: 'Organisation',
  place: 'Place',
  met: 'How you know each other',
  closeness: 'How close you are',
  note: 'Note',
  tags: 'Tags',
  contacts: 'Ways to reach them',
  birthday: 'Birthday',
  picture: 'Picture',
};

/** Which lines of a preview are looked at. */
export type Look = 'all' | 'new' | 'changed' | 'maybe' | 'same';

/** The looks that show anything, with their counts. */
export function looksOf(lines: readonly PreviewLine[]): { look: Look; count: number }[] {
  const looks: Look[] = ['new', 'changed', 'maybe', 'same'];
  const counted = looks.map((look) => ({ look, count: lines.filter(({ state }) => state === look).length }));
  return [{ look: 'all' as const, count: lines.length }, ...counted.filter(({ count }) => count > 0)];
}
