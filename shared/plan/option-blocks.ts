import { factNames, optionStatusNames, payText } from '#shared/explore/option-words.ts';
import { isSetAside, type NoteSort, type OptionPage } from '#shared/explore/options.ts';
import { fields, item, list, oneLine, paragraph } from './blocks.ts';
import { comparisonBlocks, fitBlocks } from './fit-blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** What is explored, as the plan tells it, with what was set aside in one list at its end. */
export function exploringBlocks(content: PlanContent, wording: Wording): PlanBlock[] {
  const { options, comparisons } = content;
  if (options.length === 0 && comparisons.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'What I am exploring' },
    paragraph('What I look into, how far I am, and what I want to find out.', true),
    ...options
      .filter((option) => !isSetAside(option))
      .flatMap((option) => [
        ...optionBlocks(option, wording),
        ...fitBlocks(content, { kind: 'option', id: option.id }),
      ]),
    ...comparisonBlocks(content),
    ...list(
      'Set aside',
      options
        .filter(isSetAside)
        .map(({ name, status, reason }) =>
          item([oneLine(name), reason.trim()].filter(Boolean).join(': '), optionStatusNames[status]),
        ),
    ),
  ];
}

function optionBlocks(option: OptionPage, wording: Wording): PlanBlock[] {
  const { about, employer, place, next, nextOn, status, reason, facts, goals } = option;
  const by = nextOn === null ? '' : `(by ${wording.date(nextOn)})`;
  const noted = (sort: NoteSort) => option.notes.filter((note) => note.sort === sort);
  const written = (sort: NoteSort) => noted(sort).map(({ text }) => item(text.trim(), ''));
  return [
    { type: 'heading', level: 3, text: oneLine(option.name) },
    ...(about.trim() === '' ? [] : [paragraph(about.trim())]),
    ...fields([
      {
        name: 'Where it stands',
        text: [optionStatusNames[status], reason.trim()].filter(Boolean).join('. '),
      },
      { name: 'Employer', text: oneLine(employer) },
      { name: 'Place', text: oneLine(place) },
      { name: 'Next', text: [oneLine(next), by].filter(Boolean).join(' ') },
      { name: 'Goals', text: goals.map(({ title }) => oneLine(title)).join('\n') },
    ]),
    ...list(
      'What I know',
      facts.map(({ sort, text, pay, on }) => {
        const known = [pay && payText(pay, wording.number), text.trim()].filter(Boolean).join('. ');
        return item(`${factNames[sort]}: ${known}`, wording.date(on));
      }),
    ),
    ...list(
      'Questions',
      noted('question').map(({ text, answer }) => item(text.trim(), answer.trim())),
    ),
    ...list('For', written('for')),
    ...list('Against', written('against')),
  ];
}
