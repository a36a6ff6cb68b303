import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '#main/export/people/csv.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { linkedinFolder, linkedinLayouts } from '#tests/support/linkedin.ts';
import { openCsv } from './csv/read.ts';
import type { Reading } from './found.ts';
import { openIcs } from './ics/read.ts';
import { openArchive } from './linkedin/archive.ts';
import { partialDate } from './linkedin/dates.ts';
import { openLinkedin } from './linkedin/read.ts';

const fixture = (name: string): Buffer => readFileSync(join('tests/fixtures/people', name));
const all = (reading: Reading) => [...reading.things];

describe('tables as programs write them', () => {
  test.each(['google-contacts', 'outlook-english', 'outlook-german', 'thunderbird'])('%s', (name) => {
    const { reading, table } = openCsv(fixture(`${name}.csv`), null);
    expect({ things: all(reading), separator: table.separator, encoding: table.encoding }).toMatchSnapshot();
  });

  test('a mapping of one’s own is followed', () => {
    const bytes = Buffer.from('Wer,Wo,Was\nAna,Lisboa,"UX\nresearch"\n');
    expect(() => openCsv(bytes, null)).toThrow('No column of this table is known.');
    const use = (field: 'name' | 'place' | 'note') => ({ field, label: '' });
    expect(all(openCsv(bytes, [use('name'), use('place'), use('note')]).reading)).toMatchObject([
      { person: { name: 'Ana', place: 'Lisboa', note: 'UX\nresearch' } },
    ]);
  });

  test('a row that is spoilt, or names nobody, is a line of the report', () => {
    const bytes = Buffer.from('sep=;\nName;Birthday\nAna;2/3/1980\nBen;x;y\n;\n ;1980-01-01\nZoë;31.12.1999');
    expect(all(openCsv(bytes, null).reading)).toMatchObject([
      { person: { name: 'Ana', birthday: null } },
      { problem: { where: 'Row 2, Ana' } },
      { problem: { where: 'Row 3' } },
      { problem: { where: 'Row 5' } },
      { person: { name: 'Zoë', birthday: '1999-12-31' } },
    ]);
  });

  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
    .map((drawn) => drawn.replace(/[\0-\x1f\x7f]/g, '').trim())
    .filter((drawn) => drawn !== '');
  const odd = fc.oneof(
    word,
    fc.constantFrom('=1+1', "'=1+1", "''@x", '+49 1', 'a;b', 'a,b', '"q"', ' ::: '.trim()),
  );

  test('what is written is read back the same', () => {
    const sorts = ['email', 'phone', 'address', 'link', 'other'] as const;
    const person = fc.record({
      id: fc.uuid(),
      name: odd,
      work: odd,
      place: odd,
      met: odd,
      organisation: odd,
      closeness: fc.constantFrom(null, 1, 5),
      note: fc.tuple(odd, odd).map((lines) => lines.join('\n')),
      tags: fc.uniqueArray(odd, { maxLength: 3 }),
      contacts: fc.array(fc.record({ sort: fc.constantFrom(...sorts), label: odd, value: odd }), {
        maxLength: 4,
      }),
      birthday: fc.constantFrom(null, '1984-07-15', '--02-29'),
      modifiedAt: fc.constant(''),
      picture: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), (people) => {
        const bytes = Buffer.from([...csvOf(people)].join(''));
        const inOrder = (contacts: { sort: (typeof sorts)[number] }[]) =>
          [...contacts].sort((one, other) => sorts.indexOf(one.sort) - sorts.indexOf(other.sort));
        expect(all(openCsv(bytes, null).reading)).toEqual(
          people.map(({ id, modifiedAt: _, picture: _picture, ...kept }, place) => ({
            kind: 'person',
            uid: id,
            where: `Row ${place + 2}, ${kept.name}`,
            person: { ...kept, contacts: inOrder(kept.contacts) },
            picture: null,
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('LinkedIn’s copy of one’s data', () => {
  test.each(Object.entries(linkedinLayouts))('in the layout “%s”', async (_, files) => {
    const folder = linkedinFolder(join(temporaryFolder(), 'copy'), files);
    expect(all(openLinkedin(await openArchive(folder)))).toMatchSnapshot();
  });

  test.each([
    ['04 Jan 2024', '2024-01-04'],
    ['Jan 2020', '2020-01'],
    ['2015', '2015'],
    ['1/15/17, 3:00 PM', '2017-01-15'],
    ['janv. 2020', '2020-01'],
    ['März 2020', '2020-03'],
    ['12 de dezembro de 2021', '2021-12-12'],
    ['31 Feb 2020', null],
    ['soon', null],
    ['', null],
  ])('reads the date %j', (written, read) => {
    expect(partialDate(written)).toBe(read);
  });

  test('anything else is refused with a sentence', async () => {
    await expect(openArchive(linkedinFolder(join(temporaryFolder(), 'x'), { 'a.txt': '' }))).rejects.toThrow(
      'This is no copy of your data from LinkedIn',
    );
  });
});

test('meetings come from the days that are asked for, one by one', () => {
  const read = all(openIcs(fixture('calendar.ics'), { from: '2026-01-05', to: '2026-02-02' }));
  expect(
    read.map((thing) =>
      thing.kind === 'meeting'
        ? [
            thing.meeting.date,
            thing.meeting.time,
            thing.meeting.name,
            thing.meeting.attendees.map(({ email }) => email),
          ]
        : thing.kind === 'problem' && thing.problem,
    ),
  ).toMatchSnapshot();
});
