import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  fieldsOf,
  filledMessage,
  firstName,
  messageFields,
  messageParts,
  startingTemplates,
  topicOfMessage,
} from './message-fields.ts';

describe('the fields of a message', () => {
  test('are filled where something is known, and asked for where not', () => {
    const text = 'Hello {First Name}, { last  topic } and {what stayed}. {name}';
    expect(fieldsOf(text)).toEqual(['first name', 'last topic', 'what stayed', 'name']);
    expect(filledMessage(text, { 'first name': 'Ana', 'last topic': ' the card ', name: '' })).toBe(
      'Hello Ana, the card and {what stayed}. {name}',
    );
  });

  test('are none where braces hold nothing, a line end or too much', () => {
    expect(fieldsOf(`{} { } {a\nb} {${'x'.repeat(61)}} {{`)).toEqual([]);
  });

  it('lose no word of the template, and filling is over when all is known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('{name}', '{goal}', '{', '}'))),
        (pieces) => {
          const text = pieces.join('');
          const words = messageParts(text).map((part) => ('words' in part ? part.words : ''));
          expect(text.length).toBeGreaterThanOrEqual(words.join('').length);
          const all = Object.fromEntries(fieldsOf(text).map((field) => [field, 'x']));
          for (const field of fieldsOf(filledMessage(text, all))) expect(all[field]).toBeUndefined();
        },
      ),
    );
  });

  test('never fill what was filled once more', () => {
    expect(filledMessage('{name}', { name: '{goal}', goal: 'no' })).toBe('{goal}');
  });

  test('of the templates to begin with are known, or say in words what belongs there', () => {
    for (const { text } of startingTemplates) {
      expect(fieldsOf(text)).toContain('first name');
      for (const field of fieldsOf(text)) expect(field).toMatch(/^[a-z ]+$/);
    }
    const used = startingTemplates.flatMap(({ text }) => fieldsOf(text));
    for (const field of messageFields) if (field !== 'name') expect(used).toContain(field);
  });
});

test('a message was about its first sentence after the greeting', () => {
  expect(topicOfMessage('Hello Ana,\n\nthank you for the afternoon. It was good.')).toBe(
    'thank you for the afternoon',
  );
  expect(topicOfMessage('The signs in the ward')).toBe('The signs in the ward');
  expect(topicOfMessage('Hello Ana,')).toBe('Hello Ana,');
  expect(topicOfMessage('')).toBe('');
  expect(topicOfMessage('word '.repeat(60)).length).toBeLessThanOrEqual(100);
});

test('a first name is the first word of a name', () => {
  expect(firstName('  Ana Maria Silva')).toBe('Ana');
  expect(firstName('Cher')).toBe('Cher');
  expect(firstName('')).toBe('');
});
