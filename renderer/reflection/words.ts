import type { Response, TraitKind } from '#shared/reflection/reflection.ts';

interface KindWords {
  one: string;
  many: string;
  /** What the list is of, under its heading. */
  about: string;
  /** What an empty list says. */
  empty: string;
  /** What a description could say. */
  describe: string;
}

export const kindWords: Record<TraitKind, KindWords> = {
  strength: {
    one: 'strength',
    many: 'Strengths',
    about: 'What you do well, and like to be asked for.',
    empty: 'What do people come to you for? Write down one thing. How you know can follow later.',
    describe: 'How does it show, in your own words?',
  },
  weakness: {
    one: 'weakness',
    many: 'Weaknesses',
    about: 'What is hard for you, and what you do about it.',
    empty: 'What costs you more than it seems to cost others? Naming it is enough for now.',
    describe: 'When does it show, in your own words?',
  },
};

export const responseWords: Record<Response, { name: string; sentence: string; plan: string }> = {
  improve: {
    name: 'Improve',
    sentence: 'It stands in your way, and you can get better at it.',
    plan: 'What will you practise, and when?',
  },
  'work-around': {
    name: 'Work around',
    sentence: 'Arrange things so that it matters less.',
    plan: 'What or who makes it matter less?',
  },
  accept: {
    name: 'Accept',
    sentence: 'It is part of you, and you put your time elsewhere.',
    plan: 'What are you free to do instead?',
  },
};

/** How much a claim stands on. */
export function evidenceWords(count: number): string {
  if (count === 0) return 'none yet';
  return count === 1 ? '1 passage' : `${count} passages`;
}
