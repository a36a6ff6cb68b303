/**
 * Whether a session asks by itself what will be used of it, and where. Who puts into words what they learned does better afterwards,
 * and gains the most while it is new (Di Stefano, Gino, Pisano and Staats, “Making Experience Count: The Role of Reflection in
 * Individual Learning”, Harvard Business School Working Paper 14-093). So the first sessions of a thing ask each time and later ones
 * every fourth; at all others the question is a press away, and it never has to be answered.
 *
 * @param before how many sessions the thing has already.
 */
export function asksForUse(before: number): boolean {
  return before < alwaysFirst || (before - alwaysFirst) % thenEvery === thenEvery - 1;
}

const alwaysFirst = 5;
const thenEvery = 4;
