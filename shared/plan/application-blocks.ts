import { outcomeNames, stepNames } from '#shared/explore/application-words.ts';
import { type ApplicationPage, hasEnded, type Offer } from '#shared/explore/applications.ts';
import { payText } from '#shared/explore/option-words.ts';
import { fields, item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** What is applied for, as the plan tells it, with what has ended in one list at its end. */
export function applyingBlocks({ applications }: PlanContent, wording: Wording): PlanBlock[] {
  if (applications.length === 0) return [];
  return [
    { type: 'heading', level: 2, text: 'What I am applying for' },
    ...applications
      .filter((application) => !hasEnded(application))
      .flatMap((application) => applicationBlocks(application, wording)),
    ...list(
      'Ended',
      applications.filter(hasEnded).map((each) => item(nameOf(each), outcomeNames[each.outcome])),
    ),
  ];
}

function nameOf({ employer, role }: ApplicationPage): string {
  return [oneLine(role), oneLine(employer)].filter(Boolean).join(', ');
}

function applicationBlocks(application: ApplicationPage, wording: Wording): PlanBlock[] {
  const { outcome, next, nextOn, optionName, personName, contact, found, link, steps, files } = application;
  const { hours, place, startOn, answerBy, terms } = application;
  const by = nextOn === null ? '' : `(by ${wording.date(nextOn)})`;
  const day = (date: string | null): string => (date === null ? '' : wording.date(date));
  const money = (pay: Offer['offered']): string => (pay === null ? '' : payText(pay, wording.number));
  return [
    { type: 'heading', level: 3, text: nameOf(application) },
    ...fields([
      { name: 'How it stands', text: outcomeNames[outcome] },
      { name: 'Next', text: [oneLine(next), by].filter(Boolean).join(' ') },
      { name: 'Option', text: oneLine(optionName ?? '') },
      { name: 'Contact', text: [personName ?? '', oneLine(contact)].filter(Boolean).join(', ') },
      { name: 'Found', text: [oneLine(found), link.trim()].filter(Boolean).join(', ') },
      { name: 'Pay offered', text: money(application.offered) },
      { name: 'Asked for', text: money(application.asked) },
      { name: 'Agreed', text: money(application.agreed) },
      { name: 'Hours', text: oneLine(hours) },
      { name: 'Where', text: oneLine(place) },
      { name: 'Start', text: day(startOn) },
      { name: 'Answer by', text: day(answerBy) },
      { name: 'Also', text: terms.trim() },
    ]),
    ...list(
      'What happened',
      steps.map(({ sort, on, text }) =>
        item([stepNames[sort], text.trim()].filter(Boolean).join(': '), wording.date(on)),
      ),
    ),
    ...list(
      'Files',
      files.map(({ name }) => item(oneLine(name), '')),
    ),
  ];
}
