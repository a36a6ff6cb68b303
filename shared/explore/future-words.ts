import type { Future } from './futures.ts';

/** What a first set of sketches supposes, and what each is called until it has a name of its own. */
export const beginnings = [
  { premise: 'If things go on as they are', name: 'The way it goes' },
  { premise: 'If that way were closed', name: 'Another door' },
  { premise: 'If money were no question', name: 'Just because I like it' },
] as const;

export const gauges = ['resources', 'liking', 'confidence', 'coherence'] as const;
export type Gauge = (typeof gauges)[number];

/** What each gauge is called, what it asks, and a word for each of its marks from 0 to 4. */
export const gaugeWords: Record<Gauge, { name: string; asks: string; marks: readonly string[] }> = {
  resources: {
    name: 'resources',
    asks: 'Time, money, skills: do you have what it takes?',
    marks: ['nothing yet', 'very thin', 'thin', 'enough', 'plenty'],
  },
  liking: {
    name: 'liking',
    asks: 'How much do you like it?',
    marks: ['not at all', 'a little', 'somewhat', 'a lot', 'most of all'],
  },
  confidence: {
    name: 'confidence',
    asks: 'How sure are you that you could?',
    marks: ['not at all', 'not very', 'fairly sure', 'sure', 'very sure'],
  },
  coherence: {
    name: 'fits who I am',
    asks: 'How well does it fit who you are?',
    marks: ['not at all', 'hardly', 'partly', 'well', 'very well'],
  },
};

export const dontKnow = 'don’t know';

/** Where a gauge stands, in a word. */
export function markText(gauge: Gauge, mark: number | null): string {
  return mark === null ? dontKnow : (gaugeWords[gauge].marks[mark] ?? dontKnow);
}

/** All four gauges in a line: “resources: enough · liking: a lot”. */
export function gaugesText(of: Future['gauges']): string {
  return gauges.map((gauge) => `${gaugeWords[gauge].name}: ${markText(gauge, of[gauge])}`).join(' · ');
}
