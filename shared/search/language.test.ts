import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, fieldNames, readQuery } from './language.ts';

const today = '2026-03-04';
const query = (text: string) => readQuery(text, today).query;
const problem = (text: string) => readQuery(text, today).problem?.message;

describe('a query', () => {
  it('is words, fields, and what must not occur', () => {
    expect(query('manager tag:feedback -draft mood:<3 before:2025-06 in:work has:image')).toEqual({
      terms: [{ words: 'manager', prefix: false }],
      without: [{ words: 'draft', prefix: false }],
      filters: [
        { not: false, field: 'tag', words: 'feedback' },
        { not: false, field: 'mood', span: { from: null, to: 2 } },
        { not: false, field: 'date', span: { from: null, to: '2025-05-31' } },
        { not: false, field: 'in', words: 'work' },
        { not: false, field: 'has', what: 'image' },
      ],
    });
  });

  it('keeps quotes, stars and signs inside words what they are', () => {
    expect(query('"grey heron" wei* turkey-cocks 10:30 https://example.org/a:b')?.terms).toEqual([
      { words: 'grey heron', prefix: false },
      { words: 'wei', prefix: true },
      { words: 'turkey-cocks', prefix: false },
      { words: '10:30', prefix: false },
      { words: 'https://example.org/a:b', prefix: false },
    ]);
    expect(query('tag:"two words" -in:“my work”')?.filters).toEqual([
      { not: false, field: 'tag', words: 'two words' },
      { not: true, field: 'in', words: 'my work' },
    ]);
  });

  it('reads amounts and stretches', () => {
    const span = (text: string): unknown => {
      const [filter] = query(text)?.filters ?? [];
      return filter && 'span' in filter ? filter.span : null;
    };
    expect(span('energy:>=4')).toEqual({ from: 4, to: null });
    expect(span('energy:2..4')).toEqual({ from: 2, to: 4 });
    expect(span('words:>500')).toEqual({ from: 501, to: null });
    expect(span('mood:3')).toEqual({ from: 3, to: 3 });
  });

  it('reads days, months and years as all of their days', () => {
    const span = (text: string): unknown => {
      const [filter] = query(text)?.filters ?? [];
      return filter?.field === 'date' ? filter.span : null;
    };
    expect(span('on:2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(span('on:2025')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(span('on:today')).toEqual({ from: today, to: today });
    expect(span('on:yesterday')).toEqual({ from: '2026-03-03', to: '2026-03-03' });
    expect(span('on:2025-01..2025-03')).toEqual({ from: '2025-01-01', to: '2025-03-31' });
    expect(span('after:2025-12-31')).toEqual({ from: '2026-01-01', to: null });
    expect(span('before:2024-03-01')).toEqual({ from: null, to: '2024-02-29' });
  });

  it('that cannot be understood says where and why', () => {
    expect(readQuery('heron mood:9', today).problem).toMatchObject({ at: 6, length: 6 });
    expect(problem('mood:9')).toContain('from 1 to 5');
    expect(problem('on:2025-02-30')).toContain('not a day');
    expect(problem('colour:red')).toContain('no field “colour”');
    expect(problem('has:unicorn')).toContain('image');
    expect(problem('tag:')).toContain('tag:feedback');
    for (const text of ['is:open', 'kind:thing', 'words:many', 'energy:4..2', 'before:soon']) {
      expect(problem(text), text).toMatch(/^\S.*\.$/s);
    }
  });

  it('has an example of each field that can be understood', () => {
    for (const field of fieldNames) expect(query(examples[field])?.filters, field).toHaveLength(1);
  });

  it('never fails, and is the same when its pieces are said again', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...Object.values(examples),
        '-',
        '"',
        '“',
        ':',
        'tag:"',
        '-tag:x',
        'heron',
        '"a b"*',
        '今天',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ');
        const read = readQuery(text, today);
        expect(readQuery(`${text} `, today)).toEqual(read);
        if (read.problem) expect(read.problem.at + read.problem.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });
});
