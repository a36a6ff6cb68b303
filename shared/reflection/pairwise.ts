/**
 * Puts things in order by asking which of two matters more. It is a merge insertion by binary search: with ten things it
 * asks at most 25 questions, and anybody who answers consistently gets exactly their order (L. R. Ford and S. M. Johnson,
 * A Tournament Problem, 1959, ask even fewer; binary insertion is simpler to explain and stays within the limit).
 *
 * The answers are all there is to it: the state is made of them anew each time, so a half-done sort is resumed by keeping
 * its answers, and an answer is taken back by dropping it.
 */
export interface Choice {
  /** The one that matters more. */
  winner: string;
  loser: string;
}

export type Sorting =
  | { done: false; left: string; right: string /** How many questions remain at most. */; remaining: number }
  | { done: true; order: readonly string[] };

/**
 * The next question, or the order when there is none left.
 *
 * @param items what is ordered, each once; the order of asking follows theirs.
 * @param choices the answers so far, in any order; those about other things are passed over.
 */
export function sorting(items: readonly string[], choices: readonly Choice[]): Sorting {
  const answers = new Map(choices.map(({ winner, loser }) => [pairOf(winner, loser), winner]));
  const order: string[] = [];
  for (const [index, item] of items.entries()) {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = order[middle] ?? '';
      const winner = answers.get(pairOf(item, other));
      if (winner === undefined) {
        return {
          done: false,
          left: other,
          right: item,
          remaining: questions(high - low) + restOf(index + 1, items.length),
        };
      }
      if (winner === item) high = middle;
      else low = middle + 1;
    }
    order.splice(low, 0, item);
  }
  return { done: true, order };
}

/** The most questions that so many things take: the sum of ⌈log₂ k⌉ for k from 1 to n. */
export function mostQuestions(count: number): number {
  return restOf(0, count);
}

/** The most questions for finding a place among `places` gaps − 1 things. */
function questions(things: number): number {
  return Math.ceil(Math.log2(things + 1));
}

function restOf(from: number, to: number): number {
  let sum = 0;
  for (let already = from; already < to; already += 1) sum += questions(already);
  return sum;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
