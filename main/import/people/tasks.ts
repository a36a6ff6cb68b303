import { task } from '#main/ports/jobs.ts';
import type { ExchangeChoices, ExchangePreview, ExchangeReport } from '#shared/transfer/people.ts';
import type { ReadingOrder } from './sources.ts';

export const previewPeople = task<ReadingOrder, ExchangePreview>('previewPeople');

export interface TakeOrder extends ReadingOrder {
  choices: ExchangeChoices;
  /** Only as it was shown; null for as it is. */
  seal: string | null;
  dryRun: boolean;
  /** The instant of the import. */
  at: string;
}

export const takePeople = task<TakeOrder, ExchangeReport>('takePeople');
