import { expect, test } from 'vitest';
import { listNode, quoteNode } from '#shared/document/blocks.ts';
import { type DocumentNode, documentOf, isEditable, paragraphNode } from '#shared/document/document.ts';
import { markdownFromDocument } from '#shared/document/markdown.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { referencesOf } from '#shared/document/references.ts';
import { unknownFields } from './fields.ts';
import { filledTemplate } from './fill.ts';
import { templateLibrary } from './library.ts';

const values = {
  day: { date: '2026-11-23', words: 'Monday 23 November' },
  time: '09:30',
  goals: [
    { id: '0190a000-0000-7000-8000-000000000001', title: 'Lead three workshops' },
    { id: '0190a000-0000-7000-8000-000000000002', title: 'Learn Dutch' },
  ],
  mood: 'Good: relieved (Friday 20 November)',
  prompt: 'What went well?',
};

function filled(blocks: DocumentNode[], more: Partial<typeof values> = {}): string {
  return plainText(
    filledTemplate({ title: '', document: documentOf(blocks) }, { ...values, ...more }).document,
  );
}

test('every field is filled, whatever its case and spaces', () => {
  expect(filled([paragraphNode('{{date}} at {{ Time }}, {{last  mood}}; {{PROMPT}}')])).toBe(
    'Monday 23 November at 09:30, Good: relieved (Friday 20 November); What went well?',
  );
  const { title } = filledTemplate(
    { title: 'Week of {{date}}: {{open goals}}', document: documentOf([]) },
    values,
  );
  expect(title).toBe('Week of Monday 23 November: Lead three workshops, Learn Dutch');
});

test('what is no field stays as it is written, and is named', () => {
  const document = documentOf([
    paragraphNode('{{weather}} {{date}} {{}} {{ {not} }}'),
    quoteNode('{{weather}} {{mod}}'),
  ]);
  expect(plainText(filledTemplate({ title: '', document }, values).document)).toBe(
    '{{weather}} Monday 23 November {{}} {{ {not} }}\n{{weather}} {{mod}}',
  );
  expect(unknownFields('{{titel}} {{date}}', document)).toEqual(['{{titel}}', '{{weather}}', '{{mod}}']);
});

test('open goals become links: a line of its own becomes one line a goal, in a list too', () => {
  const document = filledTemplate(
    {
      title: '',
      document: documentOf([
        paragraphNode('{{open goals}}'),
        listNode('check', [[{ type: 'text', version: 1, text: '{{open goals}}', format: 0 }]]),
        paragraphNode('Toward {{open goals}}.'),
      ]),
    },
    values,
  ).document;
  expect(plainText(document)).toBe(
    '@Lead three workshops\n@Learn Dutch\n@Lead three workshops\n@Learn Dutch\nToward @Lead three workshops, @Learn Dutch.',
  );
  expect(referencesOf(document).mentions).toEqual(
    values.goals.map(({ id }) => ({ kind: 'goal', record: id })),
  );
  expect(isEditable(document)).toBe(true);
});

test('without goals, mood or day it says so, or nothing', () => {
  expect(
    filled([paragraphNode('{{open goals}}'), paragraphNode('Mood: {{last mood}}')], { goals: [], mood: '' }),
  ).toBe('No open goals yet\nMood: no mood noted yet');
  expect(
    filledTemplate({ title: 'Notes {{date}}', document: documentOf([]) }, { ...values, day: null }).title,
  ).toBe('Notes ');
});

test('every template of the library is understood and has known fields only', () => {
  expect(templateLibrary.length).toBeGreaterThan(8);
  expect(new Set(templateLibrary.map(({ key }) => key)).size).toBe(templateLibrary.length);
  for (const { key, title, document } of templateLibrary) {
    expect(isEditable(document), key).toBe(true);
    expect(unknownFields(title, document), key).toEqual([]);
    expect(`${title} ${plainText(document)}`, key).not.toContain('!');
    // The editor's own classes read it and write the same words.
    expect(markdownFromDocument(document), key).not.toBe('');
  }
});
