import { expect, test } from 'vitest';
import { ideasAsked, ideasSaid } from './abilities.ts';

const pairs: readonly [string, string, boolean][] = [
  ['I stay calm when a room gets loud', 'keeping calm', true],
  ['I stay calm when a room gets loud', 'composure with upset people', true],
  ['I make complicated things readable', 'explaining simply', true],
  ['I ask the question under the question', 'asking good questions', true],
  ['Writing plain letters', 'report writing', true],
  ['Reading figures', 'mental arithmetic', true],
  ['I fix what others throw away', 'fault finding', true],
  ['Good with children', 'working with families', true],
  ['I draw everything before I say it', 'sketching quickly', true],
  ['I never miss a deadline', 'reliability', true],
  ['I stay calm when a room gets loud', 'leather work', false],
  ['Writing plain letters', 'safe lifting', false],
  ['I learn fast when I try things in public', 'learning theory in practice', false],
  ['Two hundred small promises', 'small machine tools', false],
  ['', 'patience', false],
];

test('an ability goes with what a work leans on when both mean one thing', () => {
  for (const [said, asked, goes] of pairs) {
    const shared = ideasSaid(said).filter((idea) => ideasAsked(asked).includes(idea));
    expect(shared.length > 0, `${said} / ${asked}: ${shared}`).toBe(goes);
  }
});
