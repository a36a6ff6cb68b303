import { expect, test } from 'vitest';
import type { ShownPerson } from '#shared/people/people.ts';
import { fits, rowsOf, wordsOf } from './rows.ts';

function somebody(name: string, more: Partial<ShownPerson> = {}): ShownPerson {
  return { id: name, name, work: '', circle: 'other', organisation: null, tags: [], ...more } as ShownPerson;
}

test('everybody stands once, under who walks along, the field, one heading a place, and the rest', () => {
  const bank = { id: 'bank', name: 'Northbank' };
  const rows = rowsOf([
    somebody('Ruth', { circle: 'close', organisation: bank }),
    somebody('Leila', { circle: 'field' }),
    somebody('Ines', { circle: 'organisation', organisation: bank }),
    somebody('Marek', { circle: 'organisation', organisation: bank }),
    somebody('Zoe'),
  ]);
  expect(rows.map((row) => (row.kind === 'heading' ? `# ${row.title}` : row.person.name))).toEqual([
    '# Walk with you',
    'Ruth',
    '# In the field',
    'Leila',
    '# At Northbank',
    'Ines',
    'Marek',
    '# Others',
    'Zoe',
  ]);
});

test('somebody is found by name, work, place or tag, without accents, and by all the words', () => {
  const ana = somebody('Ána Lima', { work: 'Nurse', tags: ['Care'] });
  const found = (typed: string, tag: string | null = null) => fits(ana, wordsOf(typed), tag);
  expect([found(''), found('ana nurse'), found('ana cook'), found('care')]).toEqual([
    true,
    true,
    false,
    true,
  ]);
  expect([found('ana', 'care'), found('ana', 'design')]).toEqual([true, false]);
});
