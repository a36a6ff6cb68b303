import { fullDate, monthName, today } from '#renderer/ui/dates.ts';
import type { Contact, DormantPerson } from '#shared/people/touch.ts';

/** When two people were last in touch, and about what, in a sentence. */
export function lastWords(last: Contact | null): string {
  if (last === null) return 'You have not been in touch since you wrote the name down.';
  const day = fullDate(last.date, today());
  const topic = last.topic.trim();
  switch (last.way) {
    case 'talk':
      return topic === '' ? `You last talked on ${day}.` : `You last talked on ${day}: “${topic}”.`;
    case 'message':
      return topic === '' ? `You last wrote on ${day}.` : `You last wrote on ${day}: “${topic}”.`;
    case 'mention':
      return topic === ''
        ? `Last named in an entry on ${day}.`
        : `Last named in an entry on ${day}: “${topic}”.`;
    default:
      return last.way satisfies never;
  }
}

/** Why somebody is worth writing to, made of what is known. */
export function reasonWords({
  name,
  work,
  organisation,
  option,
  by,
  said: of,
  shared,
  last,
}: DormantPerson): string {
  const does = [work, organisation].filter((part) => part.trim() !== '').join(', ');
  const said = does === '' ? shared.join(', ') : does;
  const why =
    by === 'tie'
      ? `You look into ${option.name}, and ${name} is tied to it${does === '' ? '.' : `: ${ended(does)}`}`
      : `You look into ${ended(aim(option.name, by, of))} ${name}: ${ended(said)}`;
  const before =
    last === null
      ? 'There is no talk with them in Waymark yet.'
      : `You were last in touch in ${monthName(last.date.slice(0, 7))}${last.topic.trim() === '' ? '' : `, about “${last.topic.trim()}”`}.`;
  return `${why} ${before}`;
}

/** Words as the end of a sentence. */
function ended(words: string): string {
  const bare = words.trim();
  return /[.!?…]$/u.test(bare) ? bare : `${bare}.`;
}

/** What is looked into, with what of it speaks of the field where its name does not. */
function aim(option: string, by: DormantPerson['by'], said: string): string {
  switch (by) {
    case 'goal':
      return `${option}, for “${said.trim()}”`;
    case 'occupation':
    case 'place':
      return `${option} (${said.trim()})`;
    case 'employer':
      return `${option}, at ${said.trim()}`;
    case 'name':
    case 'tie':
      return option;
    default:
      return by satisfies never;
  }
}
