import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meantItem, readSessionLine } from './session-line.ts';

/** A Saturday. */
const today = '2026-03-07';

describe('a line about a session', () => {
  test.each([
    ['45 min Module five', 45, today, 'Module five'],
    ['1h 20 book yesterday', 80, '2026-03-06', 'book'],
    ['1 h 20 min of the book', 80, today, 'the book'],
    ['1h20 book', 80, today, 'book'],
    ['2 hours and 5 minutes of practice', 125, today, 'practice'],
    ['1:20 chapter 3', 80, today, 'chapter 3'],
    ['90 minutes', 90, today, ''],
    ['90m', 90, today, ''],
    ['1.5 h reading', 90, today, 'reading'],
    ['1,5 hours reading', 90, today, 'reading'],
    ['1½ h reading', 90, today, 'reading'],
    ['half an hour with Ruth', 30, today, 'Ruth'],
    ['An hour and a half on questions', 90, today, 'questions'],
    ['an hour: questions', 60, today, 'questions'],
    ['three quarters of an hour, sketching', 45, today, 'sketching'],
    ['yesterday 30 min sketching', 30, '2026-03-06', 'sketching'],
    ['Module five, 45 min', 45, today, 'Module five'],
    ['Module five for 45 min yesterday', 45, '2026-03-06', 'Module five'],
    ['Module five on Tuesday, 25 min', 25, '2026-03-03', 'Module five'],
    ['25 min book on Saturday', 25, today, 'book'],
    ['25 min book last Saturday', 25, '2026-02-28', 'book'],
    ['25 min book 2 days ago', 25, '2026-03-05', 'book'],
    ['25 min book 2026-02-11', 25, '2026-02-11', 'book'],
    ['25 min book on 11 February', 25, '2026-02-11', 'book'],
    ['25 min book 11 December', 25, '2025-12-11', 'book'],
    ['page 12 to 40, 25 min', 25, today, 'page 12 to 40'],
    // What is not meant as a day or a length stays in the words.
    ['20 min book 12', 20, today, 'book 12'],
    ['20 min of May', 20, today, 'May'],
    ['20 min plan for next Friday', 20, today, 'plan for next Friday'],
    ['20 min plan tomorrow', 20, today, 'plan tomorrow'],
    ['Module five', null, today, 'Module five'],
    ['B2h grammar', null, today, 'B2h grammar'],
    ['30 h book', null, today, '30 h book'],
    ['0 min', null, today, '0 min'],
    ['', null, today, ''],
  ])('“%s”', (line, minutes, date, text) => {
    expect(readSessionLine(line, today)).toEqual({ minutes, date, text });
  });

  test('is read whatever it is, to minutes of one day and a day that is not to come', () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '45 min',
        '1h',
        '20',
        'yesterday',
        'on',
        'tuesday',
        'half an hour',
        ':',
        '½',
        '1:75',
        'ago',
        '2',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const read = readSessionLine(parts.join(' '), today);
        if (read.minutes !== null) {
          expect(Number.isInteger(read.minutes)).toBe(true);
          expect(read.minutes).toBeGreaterThanOrEqual(1);
          expect(read.minutes).toBeLessThanOrEqual(1_440);
        }
        expect(read.date).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(read.date <= today).toBe(true);
        expect(read.text).toBe(read.text.trim());
      }),
    );
  });

  test('means the thing whose name it shares most words with', () => {
    const items = [
      { id: 'course', name: 'Facilitation certificate with Ruth' },
      { id: 'book', name: 'The book on groups' },
      { id: 'aid', name: 'First aid certificate' },
    ];
    expect(meantItem('book', items)).toBe('book');
    expect(meantItem('évening with RUTH', items)).toBe('course');
    expect(meantItem('certificate', items)).toBeNull();
    expect(meantItem('first certificate', items)).toBe('aid');
    expect(meantItem('Module five with the', items)).toBeNull();
    expect(meantItem('', [])).toBeNull();
  });
});
