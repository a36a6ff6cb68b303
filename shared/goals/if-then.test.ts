import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPlan, planNotes, planSentence } from './if-then.ts';

const plan = (ifCue: string, thenAction: string) => ({ ifCue, thenAction });

describe('an if-then plan', () => {
  it.each([
    ['I open my mail first thing', 'close it and write for ten minutes'],
    ['If I open my mail first thing,', 'I will close it and write for ten minutes.'],
    ['when I open my mail\n first thing', 'then I’ll close it and write for ten minutes;'],
  ])('is one sentence: %s / %s', (cue, action) => {
    expect(planSentence(plan(cue, action))).toMatch(
      /^If I open my mail first thing, then I will close it and write for ten minutes\.$/,
    );
  });

  it('needs both halves', () => {
    expect(hasPlan(plan('it rains', ' '))).toBe(false);
    expect(hasPlan(plan('...', 'run'))).toBe(false);
    expect(planSentence(plan('', 'run'))).toBe('');
  });

  it('is a sentence of one line, whatever was written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (cue, action) => {
        const sentence = planSentence(plan(cue, action));
        expect(sentence === '' || /^If \S.*, then I will .*\.$/u.test(sentence)).toBe(true);
      }),
    );
  });

  it.each([
    ['I have time', 'run', ['if']],
    ['some day I am tired', 'run', ['if']],
    ['I sit down at my desk', 'try to write', ['then']],
    ['I sit down at my desk', 'not look at my phone', ['then']],
    ['I sit down at my desk', 'be more focused', ['then']],
    ['I sit down at my desk', 'put the phone into the drawer', []],
    ['', '', []],
  ] as const)('“if %s, then I will %s” is told about %j', (cue, action, about) => {
    expect(planNotes(plan(cue, action)).map((note) => note.about)).toEqual(about);
  });
});
