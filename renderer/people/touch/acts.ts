import { addConversation } from '#renderer/commands/common/add-conversation.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { fullDate, today } from '#renderer/ui/dates.ts';
import type { Input } from '#shared/api.ts';
import type { Rhythm } from '#shared/people/touch.ts';
import { setOffered } from './commands/set-offered.ts';
import { setRhythm } from './commands/set-rhythm.ts';
import { snooze } from './commands/snooze.ts';

export interface Somebody {
  id: string;
  name: string;
}

/** Puts somebody off until a day, and offers the way back. */
export async function putOff({ id, name }: Somebody, until: string): Promise<void> {
  const act = newAct();
  if ((await attempt(snooze, { person: id, until }, name, { act })) === null) return;
  const words = `${name} comes back on ${fullDate(until, today())}.`;
  announce(words);
  offerUndo(words, act);
}

/** Chooses how often to be in touch, and offers the way back. */
export async function chooseRhythm({ id, name }: Somebody, rhythm: Rhythm | null): Promise<void> {
  const act = newAct();
  if ((await attempt(setRhythm, { person: id, rhythm }, name, { act })) === null) return;
  announce(rhythm === null ? `No rhythm with ${name}.` : `A rhythm with ${name} is chosen.`);
}

/** Writes down that the two were in touch today, and offers the way back. */
export async function metToday({ id, name }: Somebody): Promise<void> {
  const act = newAct();
  const met: Input<'people.addConversation'> = {
    people: [id],
    status: 'had',
    date: today(),
    channel: 'other',
  };
  if ((await attempt(addConversation, met, name, { act })) === null) return;
  const words = `You and ${name} were in touch today.`;
  announce(words);
  offerUndo(words, act);
}

/** Leaves somebody out of what is offered, or offers them again. */
export async function offer({ id, name }: Somebody, offered: boolean): Promise<void> {
  const act = newAct();
  if ((await attempt(setOffered, { person: id, offered }, name, { act })) === null) return;
  const words = offered ? `${name} may be offered again.` : `${name} is not offered any more.`;
  announce(words);
  offerUndo(words, act);
}
