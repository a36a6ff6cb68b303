import { closenessNames } from '#shared/people/fields.ts';
import type { Person } from '#shared/people/people.ts';
import { item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';

/** Those who walk along, as the plan tells them; how to reach them and when they were born it tells to nobody. */
export function peopleBlocks({ people }: PlanContent): PlanBlock[] {
  if (people.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'People' },
    ...list(
      'People',
      people.map((person) => item(said(person), noteOf(person))),
    ),
  ];
}

function said({ name, work, organisation }: Person): string {
  return [name, work, organisation].map(oneLine).filter(Boolean).join(', ');
}

function noteOf({ mentor, closeness, place, met, tags }: Person): string {
  return [
    mentor ? 'mentor' : '',
    closeness === null ? '' : closenessNames[closeness].toLowerCase(),
    oneLine(place),
    oneLine(met),
    tags.map(oneLine).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
