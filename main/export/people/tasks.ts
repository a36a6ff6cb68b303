import { task } from '#main/ports/jobs.ts';
import type { Target } from '#main/ports/target.ts';
import type { PeopleExportFormat } from '#shared/transfer/people.ts';

export interface PeopleOrder {
  target: Target;
  format: PeopleExportFormat;
}

export const exportPeople = task<PeopleOrder, { people: number }>('exportPeople');
