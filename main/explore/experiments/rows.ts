import type { RecordKind, RecordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type { ExperimentSort, ExperimentStatus, Verdict } from '#shared/explore/experiments.ts';

/** A row of `experiments`. */
export interface ExperimentRow extends RecordRow {
  status: ExperimentStatus;
  belief: string;
  sort: ExperimentSort;
  test: string;
  date: string | null;
  saw: string;
  energy: number | null;
  engagement: number | null;
  verdict: Verdict;
  change: string;
  done_on: string | null;
  option: string | null;
  step: string | null;
  audience: Audience;
}

export const experiments: RecordKind<ExperimentRow> & { kind: 'experiment' } = {
  kind: 'experiment',
  table: 'experiments',
  own: [
    'status',
    'belief',
    'sort',
    'test',
    'date',
    'saw',
    'energy',
    'engagement',
    'verdict',
    'change',
    'done_on',
    'option',
    'step',
    'audience',
  ],
  words: ({ belief, test, saw, change }) => ({
    date: null,
    body: [belief, test, saw, change]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
};
