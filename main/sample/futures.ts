import type { FutureSheet } from '#shared/explore/futures.ts';

/** A future of the sample year. */
export interface SampleFuture extends Pick<FutureSheet, 'premise' | 'name' | 'years' | 'gauges'> {
  questions: readonly string[];
  /** Of these questions, the one that became an experiment. */
  tried?: string;
}

export const futures: readonly SampleFuture[] = [
  {
    premise: 'If things go on as they are',
    name: 'Two days become five',
    years: [
      'Letters, handovers, first visits',
      'Three days, and a letter in every estate',
      'A team of three',
      'A year to write down how we do it',
      'Other landlords ask us to come',
    ],
    gauges: { resources: 3, liking: 3, confidence: 2, coherence: 4 },
    questions: ['Do the numbers hold without Ines?', 'Would I still like it with a team to lead?'],
  },
  {
    premise: 'If Northbank closed the door',
    name: 'A room with a kitchen',
    years: [
      'The certificate, ten evenings',
      'I leave, with savings',
      'A room with Dorota and Leila',
      'I say no to half of it',
      'Ten groups who come back',
    ],
    gauges: { resources: 2, liking: 3, confidence: null, coherence: 3 },
    questions: ['How many evenings is it really?', 'What is a bad month like?'],
  },
  {
    premise: 'If money were no question',
    name: 'An evening school',
    years: [
      'Six evenings, ten people, no slides',
      'Three courses, one is Amara’s',
      'The offices send their own people',
      'A book of the best bad letters',
      'Open one day a week, all year',
    ],
    gauges: { resources: 1, liking: 4, confidence: 1, coherence: null },
    questions: ['Would ten people pay for six evenings?', 'Can I teach it, or only do it?'],
    tried: 'Would ten people pay for six evenings?',
  },
];
