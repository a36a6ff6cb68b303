import type { WorkValue } from '#shared/explore/occupation.ts';

/**
 * Which of the six work values a card of the sort comes closest to, by our own judgement. Many cards come close to none of them:
 * what is not here is not compared.
 */
const closestTo: Readonly<Record<WorkValue, readonly string[]>> = {
  achievement: [
    'mastery',
    'craft',
    'achievement',
    'excellence',
    'challenge',
    'problem-solving',
    'making',
    'quality',
  ],
  independence: ['autonomy', 'freedom', 'independence', 'creativity', 'responsibility', 'play'],
  recognition: ['recognition', 'status', 'influence', 'leadership', 'competition'],
  relationships: [
    'teamwork',
    'helping',
    'kindness',
    'empathy',
    'belonging',
    'friendship',
    'contribution',
    'community',
    'integrity',
  ],
  support: ['fairness', 'trust', 'respect', 'mentoring'],
  'working-conditions': ['security', 'money', 'comfort', 'stability', 'variety', 'balance', 'solitude'],
};

const byCard = new Map(
  Object.entries(closestTo).flatMap(([value, cards]) => cards.map((card) => [card, value as WorkValue])),
);

/** The work value that a value of the person comes closest to; null for one of their own, and where none is close. */
export function workValueOf(card: string | null): WorkValue | null {
  return card === null ? null : (byCard.get(card) ?? null);
}
