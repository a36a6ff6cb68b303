import { expect, test } from 'vitest';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { cpuTime } from '#tests/support/cpu-time.ts';
import { blockDifferences, blocksOf, folded } from './block-differences.ts';

const found = (before: string, now: string) =>
  blockDifferences(documentFromMarkdown(before), documentFromMarkdown(now))?.map((row) =>
    row.where === 'changed'
      ? `~ ${row.before.kind === row.now.kind ? '' : `${row.before.kind}>${row.now.kind} `}${row.words
          .map(({ where, words }) =>
            where === 'both' ? words : `[${where === 'before' ? '-' : '+'}${words}]`,
          )
          .join('')}`
      : `${{ both: ' ', before: '-', now: '+' }[row.where]} ${row.block.words}`,
  );

test('blocks of every kind are told, empty lines are not', () => {
  const document = documentFromMarkdown(
    '# One\n\nTwo **three**\n\n- a\n    - b\n- [x] done\n- [ ] open\n\n1. first\n\n> said\n\n---\n\n| c | d |\n| --- | --- |\n| e | f |',
  );
  expect(blocksOf(document).map(({ kind, words, depth }) => `${kind}${depth || ''} ${words}`)).toEqual([
    'h1 One',
    'paragraph Two three',
    'bullet a',
    'bullet1 b',
    'done done',
    'open open',
    'number first',
    'quote said',
    'divider ',
    'row c · d',
    'row e · f',
  ]);
});

test('what was added, taken away and changed is told apart, each in its place', () => {
  expect(
    found(
      'The heron stood still.\n\nIt rained all day.\n\nGone for good.',
      'A new beginning.\n\nThe heron stood quite still.\n\nIt rained all day.',
    ),
  ).toEqual([
    '+ A new beginning.',
    '~ The heron stood [+quite ]still.',
    '  It rained all day.',
    '- Gone for good.',
  ]);
});

test('a paragraph that became a heading, and an item that was ticked, are changes of kind', () => {
  expect(found('Plan for May\n\n- [ ] Call Ruth', '## Plan for May\n\n- [x] Call Ruth')).toEqual([
    '~ paragraph>h2 Plan for May',
    '~ open>done Call Ruth',
  ]);
});

test('scripts without spaces are paired too', () => {
  expect(found('今天下雨了。', '今天下雪了。')).toEqual(['~ 今天下[-雨][+雪]了。']);
});

test('what is the same is folded, apart from what stands beside a difference', () => {
  const lines = Array.from({ length: 20 }, (_, place) => `Line ${place} ${'abcdefghijklmnopqrst'[place]}`);
  const now = lines.with(10, 'Something else entirely');
  const rows = folded(
    blockDifferences(documentFromMarkdown(lines.join('\n\n')), documentFromMarkdown(now.join('\n\n'))) ?? [],
  );
  expect(rows.map((row) => (row.where === 'fold' ? row.blocks.length : row.where))).toEqual([
    9,
    'both',
    'before',
    'now',
    'both',
    8,
  ]);
});

test('two long texts without a word in common are given up or told in time', () => {
  const words = (letter: string) =>
    Array.from({ length: 4_000 }, (_, place) => `${letter}${place} ${letter}x${place}`).join('\n\n');
  const before = documentFromMarkdown(words('a'));
  const now = documentFromMarkdown(words('b'));
  expect(cpuTime(() => blockDifferences(before, now))).toBeLessThan(4_000);
});
