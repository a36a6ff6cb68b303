import { startOfWeek } from '#shared/calendar/dates.ts';
import { hoursText, sumByWeek } from '#shared/learning/hours.ts';
import { itemStatusNames, sortNames } from '#shared/learning/item-words.ts';
import { type ItemPage, isFinished } from '#shared/learning/items.ts';
import { stillHolds } from '#shared/learning/runs-out.ts';
import { fields, item, list, oneLine } from './blocks.ts';
import type { PlanBlock, PlanContent } from './plan.ts';
import type { Wording } from './wording.ts';

/** What is learned, as the plan tells it, with what is finished and what was let go in lists at its end. */
export function learningBlocks(content: PlanContent, wording: Wording): PlanBlock[] {
  const { learning, date } = content;
  if (learning.length === 0) return [];
  const open = learning.filter((each) => !isFinished(each));
  const on = (day: string | null): string => (day === null ? '' : wording.date(day));
  return [
    { type: 'heading', level: 2, text: 'What I am learning' },
    ...list(
      'As goals, which are told above',
      open
        .filter(({ isGoal }) => isGoal)
        .map((each) => item(oneLine(each.name), itemStatusNames[each.status])),
    ),
    ...open.filter(({ isGoal }) => !isGoal).flatMap((each) => itemBlocks(each, { wording, today: date })),
    ...practisedBlocks(content),
    ...list(
      'Finished',
      learning
        .filter(({ status }) => status === 'done')
        .map((each) => {
          const ends = each.expiresOn === null ? '' : runsOut(each.expiresOn, { wording, today: date });
          return item([oneLine(each.name), ends].filter(Boolean).join(', '), on(each.doneOn));
        }),
    ),
    ...list(
      'Let go',
      learning.filter(({ status }) => status === 'let-go').map(({ name }) => item(oneLine(name), '')),
    ),
  ];
}

/** Hours of the last twelve weeks by skill, the most first, and what was kept. */
function practisedBlocks({ learning, sessions, lessons, date }: PlanContent): PlanBlock[] {
  const skills = new Map(learning.map(({ id, skill, skillName }) => [id, skillName === null ? null : skill]));
  const names = new Map(learning.map(({ skill, skillName }) => [skill, skillName]));
  const week = startOfWeek(date, 1);
  const hours = sumByWeek(
    sessions.map(({ item: id, date: on, minutes }) => {
      const skill = skills.get(id) ?? null;
      return { id: skill, name: names.get(skill) ?? '', date: on, minutes };
    }),
    week,
  );
  return [
    ...list(
      'Hours in the last twelve weeks',
      hours.map(({ id, name, total }) =>
        item(id === null ? 'No skill named' : oneLine(name), hoursText(total)),
      ),
    ),
    ...list(
      'What I keep from it',
      lessons.map(({ question, answer }) => item(oneLine(question), oneLine(answer))),
    ),
  ];
}

function runsOut(expiresOn: string, { wording, today }: { wording: Wording; today: string }): string {
  return `${stillHolds(expiresOn, today) ? 'holds until' : 'held until'} ${wording.date(expiresOn)}`;
}

function itemBlocks(each: ItemPage, { wording, today }: { wording: Wording; today: string }): PlanBlock[] {
  const { progress, targetHours, minutes, cost, targetOn, expiresOn, goalShown } = each;
  const hours = wording.number(Math.round(minutes / 6) / 10);
  const far = [
    progress === null
      ? ''
      : [
          oneLine(progress.unit),
          wording.number(progress.at),
          progress.of === null ? '' : `of ${wording.number(progress.of)}`,
        ]
          .filter(Boolean)
          .join(' '),
    targetHours === null
      ? minutes === 0
        ? ''
        : `${hours} hours`
      : `${hours} of ${wording.number(targetHours)} hours`,
  ];
  return [
    { type: 'heading', level: 3, text: oneLine(each.name) },
    ...fields([
      { name: 'What it is', text: sortNames[each.sort] },
      { name: 'How it stands', text: itemStatusNames[each.status] },
      { name: 'How far', text: far.filter(Boolean).join(', ') },
      { name: 'By', text: targetOn === null ? '' : wording.date(targetOn) },
      { name: 'From', text: oneLine(each.provider) },
      { name: 'With', text: oneLine(each.personName ?? '') },
      { name: 'For the skill', text: oneLine(each.skillName ?? '') },
      { name: 'Goal', text: oneLine(goalShown?.title ?? '') },
      { name: 'Option', text: oneLine(each.optionName ?? '') },
      { name: 'It costs', text: cost === null ? '' : `${wording.number(cost.amount)} ${cost.currency}` },
      { name: 'Address', text: each.link.trim() },
      { name: 'Certificate', text: expiresOn === null ? '' : runsOut(expiresOn, { wording, today }) },
      { name: 'Notes', text: each.about.trim() },
    ]),
    ...list(
      'Before it runs out',
      each.reminders.map(({ text, on, doneOn }) => ({
        text: oneLine(text),
        note: on === null ? '' : wording.date(on),
        done: doneOn !== null,
      })),
    ),
    ...list(
      'Files',
      each.files.map(({ name }) => item(oneLine(name), '')),
    ),
  ];
}
