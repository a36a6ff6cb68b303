// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { leavePart } from './leave-part.ts';

/** A main that knows a few answers, and notes what it was asked. */
function answering(answers: Record<string, unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('waymark', {
    call: async (name: string, input: unknown) => {
      asked.push(`${name} ${JSON.stringify(input)}`);
      return { ok: true, value: answers[name] ?? null };
    },
    on: () => () => {},
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const card = (name: string, pile: string | null, chosen: boolean) => ({ card: name, pile, chosen });

test('an order of cards that is finished becomes values when its part is left', async () => {
  const asked = answering({
    'reflection.openRound': {
      id: 'round',
      cards: [card('craft', 'matters', true), card('fame', 'not', false), card('learning', 'matters', true)],
      choices: [{ winner: 'learning', loser: 'craft' }],
    },
    'reflection.claims': [{ id: 'one' }],
  });
  await leavePart('values', 'done');
  expect(asked).toContain('reflection.finishRound {"round":"round"}');
  expect(asked.at(-1)).toBe('reflection.markPart {"part":"values","state":"done"}');
});

test('an order with an open question stays half done', async () => {
  const asked = answering({
    'reflection.openRound': {
      id: 'round',
      cards: [card('craft', 'matters', true), card('learning', 'matters', true)],
      choices: [],
    },
    'reflection.claims': [],
  });
  await leavePart('values', 'done');
  expect(asked.join()).not.toContain('finishRound');
});

test('a part in which nothing was said is passed over and not ticked', async () => {
  const asked = answering({
    'reflection.claims': [],
    'reflection.pastChecks': [],
    'reflection.directions': [{ words: ' ' }],
  });
  for (const part of ['strengths', 'interests', 'energizers', 'directions'] as const) {
    await leavePart(part, 'done');
    expect(asked.at(-1)).toBe(`reflection.markPart {"part":"${part}","state":"skipped"}`);
  }
  const again = answering({ 'reflection.claims': [], 'reflection.pastChecks': [{}] });
  await leavePart('interests', 'done');
  expect(again.at(-1)).toBe('reflection.markPart {"part":"interests","state":"done"}');
});
