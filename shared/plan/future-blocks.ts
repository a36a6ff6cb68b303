import { gauges, gaugesText } from '#shared/explore/future-words.ts';
import type { Future } from '#shared/explore/futures.ts';
import { fields, item, list, oneLine, paragraph } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';

/** The sketches of five years, as the plan tells them. */
export function futureBlocks({ futures }: PlanContent): PlanBlock[] {
  if (futures.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'Lives I could lead' },
    paragraph('Different sketches of five years. None of them is the right one.', true),
    ...futures.flatMap(blocksOf),
  ];
}

function blocksOf({ name, premise, firstYear, years, gauges: marks, questions }: Future): PlanBlock[] {
  const isGauged = gauges.some((gauge) => marks[gauge] !== null);
  return [
    { type: 'heading', level: 3, text: oneLine(name) },
    ...(premise.trim() === '' ? [] : [paragraph(oneLine(premise))]),
    ...fields(years.map((text, place) => ({ name: String(firstYear + place), text: oneLine(text) }))),
    ...(isGauged ? [paragraph(gaugesText(marks), true)] : []),
    ...list(
      'Questions it raises',
      questions.map(({ text, experiment, goal }) =>
        item(
          oneLine(text),
          [experiment?.name, goal?.title]
            .flatMap((tied) => (tied === undefined ? [] : [oneLine(tied)]))
            .join('; '),
        ),
      ),
    ),
  ];
}
