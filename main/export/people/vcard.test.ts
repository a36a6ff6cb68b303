import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openVcard } from '#main/import/people/vcard/read.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import type { PersonOut } from './read.ts';
import { vcardOf } from './vcard.ts';

/** Words as a record keeps them: without what is no letter, and without space around them. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
  .map((drawn) => drawn.replace(/[\0-\x09\x0b-\x1f\x7f]/g, '').trim());
const line = text.map((drawn) => drawn.replace(/\s+/g, ' ').trim());
const some = <T extends string>(of: fc.Arbitrary<T>) => of.filter((drawn) => drawn !== '');
const label = fc.oneof(fc.constantFrom('', 'work', 'home', 'mobile', 'fax', 'Work', 'valueOf'), line);

const person = fc.record({
  id: fc.uuid(),
  name: some(line),
  work: line,
  place: line,
  met: line,
  closeness: fc.constantFrom(null, 1, 3, 5),
  note: text,
  organisation: line,
  tags: fc.uniqueArray(some(line), { maxLength: 4, selector: (tag) => tag.toLowerCase() }),
  contacts: fc.uniqueArray(
    fc.record({
      sort: fc.constantFrom(
        'email' as const,
        'phone' as const,
        'address' as const,
        'link' as const,
        'other' as const,
      ),
      label,
      value: fc.oneof(some(text), fc.webUrl()),
    }),
    { maxLength: 5, selector: ({ sort, value }) => `${sort} ${value.toLowerCase()}` },
  ),
  birthday: fc.constantFrom(null, '1984-07-15', '--02-29', '2000-01-01'),
  modifiedAt: fc.constant('2026-03-04T12:00:00.000Z'),
  picture: fc.constant(null),
}) satisfies fc.Arbitrary<PersonOut>;

test.each([3, 4] as const)('what is written as vCard %i is read back the same', (version) => {
  const path = join(temporaryFolder(), 'people.vcf');
  const data = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 1, 2, 3]);
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), (people) => {
      writeFileSync(
        path,
        people.map((each) => vcardOf(each, version, { mediaType: 'image/png', data })).join(''),
      );
      const read = [...openVcard(path, () => {}).things];
      expect(read).toEqual(
        people.map(({ id, modifiedAt: _, picture: _picture, ...kept }, place) => ({
          kind: 'person',
          uid: id,
          where: `Card ${place + 1}, ${kept.name}`,
          person: kept,
          picture: { name: 'picture', data },
        })),
      );
    }),
    { numRuns: 60 },
  );
});
