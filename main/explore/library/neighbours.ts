import { NEAR_IDEAS } from './neighbours-ideas.ts';
import { NEAR_PEOPLE } from './neighbours-people.ts';
import { NEAR_TRADES } from './neighbours-trades.ts';

/**
 * Every pair of occupations that lie near each other, once: near in what one does all day, and so often in another
 * field. In the lists that it is made of, a pair stands under one of its two.
 */
export const NEIGHBOURS: readonly (readonly [string, string])[] = [
  NEAR_TRADES,
  NEAR_PEOPLE,
  NEAR_IDEAS,
].flatMap((near) =>
  Object.entries(near).flatMap(([one, others]) =>
    others.map((other): readonly [string, string] => [one, other]),
  ),
);
