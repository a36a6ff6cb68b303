import type { ItemSheet, ItemStatus } from '#shared/learning/items.ts';
import type { SampleEntry } from './sample-entry.ts';

type When = Pick<SampleEntry, 'weeks' | 'day'>;

/** Something that is learned in the sample year; what it is tied to is named. */
export interface SampleItem {
  /** What it is called, or the title of the goal that it is. */
  name: string;
  isGoal?: true;
  status: ItemStatus;
  /** When it was written down. */
  when: When;
  sheet?: Partial<Omit<ItemSheet, 'name' | 'goal' | 'option' | 'person' | 'skill'>>;
  person?: string;
  skill?: string;
  option?: string;
  begun?: When;
  finished?: When;
  /** The last day on which a certificate holds, in days from today. */
  expiresIn?: number;
}

export const learning: readonly SampleItem[] = [
  {
    name: 'Facilitation certificate with Ruth',
    isGoal: true,
    status: 'doing',
    when: { weeks: 28, day: 'sat' },
    sheet: {
      sort: 'course',
      about: 'Tuesdays at seven, in the room above the library. Module five is closing.',
    },
    person: 'Ruth',
    skill: 'Leading a workshop',
    begun: { weeks: 28, day: 'fri' },
  },
  {
    name: 'The book on groups',
    status: 'doing',
    when: { weeks: 15, day: 'sun' },
    sheet: {
      sort: 'book',
      about: 'Reading alone gets me to page forty. It might go with Amara, a chapter every two weeks.',
      progress: { at: 40, of: 312, unit: 'page' },
      cost: { amount: 31, currency: 'EUR' },
    },
    begun: { weeks: 15, day: 'sun' },
  },
  {
    name: 'Figures with Daniel',
    status: 'doing',
    when: { weeks: 9, day: 'wed' },
    sheet: {
      sort: 'practice',
      about:
        'Fifteen minutes after lunch, twice a week. He shows me one sheet, and I say what it does not say.',
      targetHours: 10,
    },
    skill: 'Reading figures',
    begun: { weeks: 9, day: 'wed' },
  },
  {
    name: 'A day beside a mediator',
    status: 'wanted',
    when: { weeks: 4, day: 'sun' },
    sheet: { sort: 'event', about: 'The town has two. Ruth knows one of them.' },
  },
  {
    name: 'First aid for mental health',
    status: 'done',
    when: { weeks: 30, day: 'mon' },
    sheet: { sort: 'certificate', provider: 'The Red Cross', about: 'Two days, paid by the house.' },
    finished: { weeks: 30, day: 'mon' },
    expiresIn: 106,
  },
  {
    name: 'Writing plain letters',
    status: 'done',
    when: { weeks: 34, day: 'tue' },
    sheet: { sort: 'course', provider: 'The evening school', cost: { amount: 120, currency: 'EUR' } },
    skill: 'Writing plain letters',
    begun: { weeks: 34, day: 'tue' },
    finished: { weeks: 27, day: 'tue' },
  },
  {
    name: 'A course in statistics, by video',
    status: 'let-go',
    when: { weeks: 40, day: 'sun' },
    sheet: {
      sort: 'course',
      about: 'Two evenings, and then never again. Daniel’s quarter of an hour teaches me more.',
      progress: { at: 2, of: 36, unit: 'lesson' },
      cost: { amount: 49, currency: 'USD' },
    },
    begun: { weeks: 40, day: 'sun' },
  },
];
