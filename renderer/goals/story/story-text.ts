import { longDate, number } from '#renderer/ui/dates.ts';
import { storyLine } from '#shared/goals/fields/fields.ts';
import type { StoryChange } from '#shared/goals/story.ts';

const longest = 90;

/** A change in one line: what it was about, and what it became. */
export function changeText(change: StoryChange, today: string): { name: string; said: string } {
  if (change.what === 'milestone') {
    const title = `“${brief(change.title)}”`;
    const due = change.to === '' ? 'no day' : longDate(change.to, today);
    switch (change.change) {
      case 'added':
        return { name: 'Milestone', said: `${title} was added${change.to === '' ? '' : `, due ${due}`}` };
      case 'removed':
        return { name: 'Milestone', said: `${title} was taken away` };
      case 'renamed':
        return { name: 'Milestone', said: `${title} became “${brief(change.to)}”` };
      case 'due':
        return { name: 'Milestone', said: `${title} is due: ${due}` };
      case 'done':
        return { name: 'Milestone', said: `${title} was done` };
      case 'undone':
        return { name: 'Milestone', said: `${title} was opened again` };
    }
  }
  const { field, from, to } = change;
  const { label: name, look, say } = storyLine(field);
  const saying = { date: (date: string) => longDate(date, today), number, named: (told: string) => told };
  const shown = (told: string): string => {
    const said = say(told, saying);
    if (look === 'quoted') return `“${brief(said)}”`;
    return look === 'lower' ? said.toLowerCase() : said;
  };
  if (to === '') return { name, said: `${shown(from)} was taken away` };
  return { name, said: from === '' ? shown(to) : `${shown(from)} became ${shown(to)}` };
}

function brief(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
