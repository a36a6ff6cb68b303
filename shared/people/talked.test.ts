import { describe, expect, test } from 'vitest';
import { readTalked } from './talked.ts';

const people = [
  { id: 'ana', name: 'Ana' },
  { id: 'anouk', name: 'Anouk Frey' },
  { id: 'jose', name: 'José' },
  { id: 'ruth', name: 'Ruth Lee' },
  { id: 'ruth2', name: 'Ruth Moss' },
];
/** A Wednesday. */
const today = '2026-03-04';
const read = (text: string) => readTalked(text, people, today);

describe('a thought that tells of a talk', () => {
  test.each([
    ['talked to Ana', 'ana', 'in-person', today],
    ['Talked with ana about the harbour', 'ana', 'in-person', today],
    ['I spoke with Ana yesterday', 'ana', 'in-person', '2026-03-03'],
    ['coffee with @Ana', 'ana', 'in-person', today],
    ['had lunch with Anouk. She knows the pilots.', 'anouk', 'in-person', today],
    ['call with Ana on Tuesday', 'ana', 'phone', '2026-03-03'],
    ['called José', 'jose', 'phone', today],
    ['video call with Anouk Frey last Wednesday', 'anouk', 'video', '2026-02-25'],
    ['met Ruth Moss on Friday', 'ruth2', 'in-person', '2026-02-27'],
    ['talked to Ana on the phone', 'ana', 'phone', today],
  ])('%s', (text, person, channel, date) => {
    expect(read(text)).toEqual({ person, channel, date });
  });

  test.each([
    'talked to Anabel',
    'talked to nobody',
    'talked to Ruth',
    'Ana talked to me',
    'I should have talked to Ana',
    'want coffee with Ana',
    'call the bank',
    'talked to',
    '',
  ])('“%s” stays what it is', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a word of a day far behind the name says nothing of the talk', () => {
    expect(read('talked to Ana. The boats that went out and came back yesterday were late')?.date).toBe(
      today,
    );
  });
});
