import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextLength, type Passage } from './evidence.ts';
import { findPassage, followed, passageAt } from './passages.ts';

const text =
  'On Monday I led the workshop. Three people asked me afterwards how I had done it. Then it rained.';
const quote = 'Three people asked me afterwards how I had done it.';
const passage = passageAt(text, text.indexOf(quote), text.indexOf(quote) + quote.length) as Passage;

describe('a passage', () => {
  it('is the words without the spaces around them, and what stands before and after', () => {
    expect(passageAt('One two three.', 3, 8)).toEqual({
      quote: 'two',
      at: 4,
      before: 'One ',
      after: ' three.',
    });
    expect(passageAt('One two three.', 8, 3)?.quote).toBe('two');
    expect(passageAt('One   two', 3, 6)).toBeNull();
    expect(passage.before).toHaveLength(Math.min(contextLength, text.indexOf(quote)));
  });

  it('is present after edits around it, wherever it moved to', () => {
    const later = `Something new.\n\n${text.replace('On Monday', 'Last Monday, in the rain,')} More.`;
    expect(findPassage(passage, later)).toEqual({
      state: 'present',
      at: later.indexOf(quote),
      length: quote.length,
    });
    expect(findPassage(passage, `Gone is the rest. ${quote}`).state).toBe('present');
  });

  it('has changed when its words have, and says where they stand', () => {
    const later = text.replace('Three people', 'Four people');
    const found = findPassage(passage, later);
    expect(found.state).toBe('changed');
    expect(later.slice(found.at, found.at + found.length)).toBe(quote.replace('Three', 'Four'));
    const moved = 'Afterwards four people asked me how I had done it, to my surprise.';
    expect(findPassage(passage, moved).state).toBe('changed');
  });

  it('is gone when nothing of it is left', () => {
    expect(findPassage(passage, text.replace(`${quote} `, '')).state).toBe('gone');
    expect(findPassage(passage, '').state).toBe('gone');
    expect(findPassage(passage, 'Something else altogether.').state).toBe('gone');
  });

  it('is not taken for the same short word in another place', () => {
    const short = passageAt('It was good. The rest was long.', 7, 11) as Passage;
    expect(short.quote).toBe('good');
    const found = findPassage(short, 'It was bad. The rest was long. A good meal.');
    expect(found).toEqual({ state: 'changed', at: 7, length: 3 });
  });

  it('that comes back is present again', () => {
    const gone = followed(passage, text.replace(`${quote} `, ''));
    expect(gone.state).toBe('gone');
    expect(followed(gone, text)).toMatchObject({ state: 'present', at: passage.at, quote });
  });
});

describe('passages through random edits', () => {
  const word = fc.stringMatching(/^[a-z]{2,9}$/);
  const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const sentences = fc.array(sentence, { minLength: 0, maxLength: 6 });
  const long = sentence.filter((words) => words.length >= 24);

  it('edits before and after leave it present, at its new place', () => {
    fc.assert(
      fc.property(sentences, long, sentences, sentences, sentences, (before, words, after, first, last) => {
        const old = [...before, words, ...after].join(' ');
        const at = [...before, ''].join(' ').length;
        const kept = passageAt(old, at, at + words.length) as Passage;
        const next = [...first, words, ...last].join(' ');
        const found = findPassage(kept, next);
        expect(found.state).toBe('present');
        expect(next.slice(found.at, found.at + found.length)).toBe(words);
      }),
    );
  });

  it('an edit inside is never taken for its end, and never missed', () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        long,
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        word,
        (before, words, after, where, added) => {
          const old = [...before, words, ...after].join(' ');
          const at = [...before, ''].join(' ').length;
          const kept = passageAt(old, at, at + words.length) as Passage;
          const cut = 1 + (where % (words.length - 1));
          const edited = `${words.slice(0, cut)} ${added} ${words.slice(cut)}`;
          const next = [...before, edited, ...after].join(' ');
          const found = findPassage(kept, next);
          fc.pre(!next.includes(words));
          expect(found.state).toBe('changed');
          expect(next.slice(found.at, found.at + found.length)).toBe(edited);
        },
      ),
    );
  });

  it('followed through many edits around it, it stays at its words', () => {
    fc.assert(
      fc.property(
        sentences,
        long,
        sentences,
        fc.array(fc.tuple(fc.boolean(), sentence), { minLength: 1, maxLength: 12 }),
        (before, words, after, edits) => {
          let [first, last] = [before.join(' '), after.join(' ')];
          const join = (): string => [first, words, last].filter(Boolean).join(' ');
          let kept = passageAt(
            join(),
            join().indexOf(words),
            join().indexOf(words) + words.length,
          ) as Passage;
          for (const [isBefore, added] of edits) {
            if (isBefore) first = `${added} ${first.slice(0, 40)}`;
            else last = `${last.slice(-40)} ${added}`;
            const next = followed(kept, join());
            expect(next.state).toBe('present');
            expect(join().slice(next.at, next.at + words.length)).toBe(words);
            kept = next;
          }
        },
      ),
    );
  });

  it('taken out, it is gone or, where its words stand again by chance, elsewhere', () => {
    fc.assert(
      fc.property(sentences, long, sentences, (before, words, after) => {
        const old = [...before, words, ...after].join(' ');
        const at = [...before, ''].join(' ').length;
        const kept = passageAt(old, at, at + words.length) as Passage;
        const next = [...before, ...after].join(' ');
        const found = findPassage(kept, next);
        expect(found.state).not.toBe(next.includes(words) ? 'gone' : 'present');
      }),
    );
  });
});
