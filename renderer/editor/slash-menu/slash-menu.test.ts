import { expect, test } from 'vitest';
import { mentionTyped, tagTyped } from '#renderer/editor/mentions/mention-menu.tsx';
import { fitting, slashTyped } from './slash-menu.tsx';

test.each([
  ['/', { from: 0, query: '' }],
  ['say /head', { from: 4, query: 'head' }],
  ['/date next friday', { from: 0, query: 'date next friday' }],
  ['and/or', null],
  ['/ x', null],
  ['https://x', null],
  ['/usr/bin', null],
  [`/${'long '.repeat(10)}`, null],
])('a slash opens its menu in "%s"', (text, found) => {
  expect(slashTyped(text)).toEqual(found);
});

test.each([
  ['@', { from: 0, query: '' }],
  ['with (@Ana L', { from: 6, query: 'Ana L' }],
  ['with @Zoë', { from: 5, query: 'Zoë' }],
  ['me@example.org', null],
  ['@ x', null],
])('a sign opens the mentions in "%s"', (text, found) => {
  expect(mentionTyped(text)).toEqual(found);
});

test.each([
  ['#', { from: 0, query: '' }],
  ['a #b-c/d', { from: 2, query: 'b-c/d' }],
  ['#反馈', { from: 0, query: '反馈' }],
  ['C#', null],
  ['# a', null],
  ['##', null],
])('a sign opens the tags in "%s"', (text, found) => {
  expect(tagTyped(text)).toEqual(found);
});

test('what begins with the words that were typed comes first', () => {
  const items = [
    { label: 'Text', words: 'paragraph' },
    { label: 'Check list', words: 'todo' },
    { label: 'Table', words: 'list of rows' },
    { label: 'List', words: '' },
  ];
  expect(fitting(items, 'LIST').map(({ label }) => label)).toEqual(['List', 'Check list', 'Table']);
  expect(fitting(items, 'todo')).toHaveLength(1);
  expect(fitting(items, 'nothing')).toEqual([]);
  expect(fitting(items, '')).toEqual(items);
});
