import { nearIdeas } from './neighbours-ideas.ts';
import { nearPeople } from './neighbours-people.ts';
import { nearTrades } from './neighbours-trades.ts';

/**
 * Every pair of occupations that lie near each other, once: near in what one does all day, and so often in another
 * field. In the lists that it is made of, a pair stands under one of its two.
 */
export const neighbours = (): readonly (readonly [string, string])[] =>
  [nearTrades(), nearPeople(), nearIdeas()].flatMap((near) =>
    Object.entries(near).flatMap(([one, others]) =>
      others.map((other): readonly [string, string] => [one, other]),
    ),
  );
