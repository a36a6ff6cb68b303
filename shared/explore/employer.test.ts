import fc from 'fast-check';
import { expect, test } from 'vitest';
import { employerKey, isSameEmployer } from './employer.ts';

test.each([
  ['Häfen Nord GmbH & Co. KG', 'hafen nord'],
  ['HAFEN NORD', 'Hafen Nord gGmbH'],
  ['Acme, Inc.', 'acme'],
  ['Acme Ltd', 'ACME LIMITED'],
  ['Enel S.p.A.', 'Enel SpA'],
  ['Société Générale S.A.', 'Societe Generale'],
  ['Orsted A/S', 'Ørsted'],
  ['Großbau AG', 'Grossbau'],
  ['Tate & Lyle plc', 'Tate and Lyle'],
  ["Sotheby's", 'Sotheby’s'],
  ['I.B.M. Corp.', 'IBM'],
  ['Żabka Sp. z o.o.', 'Zabka'],
  ['Stichting De Noord B.V.', 'stichting de noord'],
])('%s and %s are one', (one, other) => {
  expect(isSameEmployer(one, other)).toBe(true);
});

test.each([
  ['Hafen Nord', 'Hafen Süd'],
  ['Stiftung Warentest', 'Warentest'],
  ['AG Burg', 'Burg'],
  ['The Body Shop', 'Body Shop'],
  ['', ''],
  ['—', '…'],
  ['SAS', 'SE'],
  ['Acme', 'Acme Games'],
])('%s and %s are two, or nobody', (one, other) => {
  expect(isSameEmployer(one, other)).toBe(false);
});

test('a name made of legal forms alone is a name', () => {
  expect(isSameEmployer('SAS', 'S.A.S.')).toBe(true);
});

test('a key is its own key, whatever the name, and case tells nothing apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
      const key = employerKey(name);
      expect(employerKey(key)).toBe(key);
      expect(employerKey(`  ${name} `)).toBe(key);
    }),
  );
});
