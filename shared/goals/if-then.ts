import type { SheetWords } from './sheet.ts';

/** An if-then plan: a moment that one can notice, and what one does in it. */
export type IfThen = Pick<SheetWords, 'ifCue' | 'thenAction'>;

/** The halves of a plan without what frames them in a sentence; people write them with or without it ("If it rains,"). */
export function halvesOf({ ifCue, thenAction }: IfThen): { cue: string; action: string } {
  return { cue: cueOf(ifCue), action: actionOf(thenAction) };
}

/** Whether there is an if-then plan: both halves of it. */
export function hasPlan(plan: IfThen): boolean {
  const { cue, action } = halvesOf(plan);
  return cue !== '' && action !== '';
}

/** The plan as one sentence, whatever of its frame was written into its halves; empty while a half is missing. */
export function planSentence(plan: IfThen): string {
  const { cue, action } = halvesOf(plan);
  return cue === '' || action === '' ? '' : `If ${cue}, then I will ${action}.`;
}

/**
 * The same while a half is still missing. People write the halves with or without the words around them ("If it rains,",
 * "then I will read."), so those are not said twice. Empty when both halves are.
 */
export function ifThen(plan: IfThen): string {
  const { cue, action } = halvesOf(plan);
  if (cue === '' && action === '') return '';
  if (action === '') return `If ${cue}, then …`;
  return cue === '' ? `I will ${action}.` : `If ${cue}, then I will ${action}.`;
}

function cueOf(words: string): string {
  return bare(words).replace(/^(?:if|when|whenever)\s+/iu, '');
}

function actionOf(words: string): string {
  return bare(words).replace(/^(?:then,?\s+)?(?:(?:i\s+will|i['’]ll|i\s+shall|i)\s+)?/iu, '');
}

/** Without line breaks, and without what would stand before the rest of the sentence. */
function bare(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.,;:!…]+$/u, '');
}

/** What would make a half of the plan stronger. */
interface PlanNote {
  about: 'if' | 'then';
  words: string;
}

const noMoment =
  /\b(?:some ?times?|some ?day|one day|soon|later|if possible|(?:have|has|find) (?:the |more |enough )?time|feel like it|(?:am|are|feel) motivated|in the mood)\b/iu;
const noDoing = /^(?:try|be|feel|become|stay|remain|hope|want)\b/iu;
const negation = /^(?:not|never|stop|avoid|refrain|resist|quit|don['’]t)\b/iu;

/**
 * Reads an if-then plan. A cue works when it is a moment that one cannot miss, and an answer when it is one thing that one does
 * (Gollwitzer & Sheeran 2006); a plan of what not to do brings that very thing to mind (Adriaanse et al. 2011).
 */
export function planNotes(plan: IfThen): PlanNote[] {
  const { cue, action } = halvesOf(plan);
  const notes: PlanNote[] = [];
  if (cue !== '' && noMoment.test(cue)) {
    notes.push({
      about: 'if',
      words: 'Name a moment that you cannot miss: a time, a place, or the feeling itself.',
    });
  }
  if (negation.test(action)) {
    notes.push({
      about: 'then',
      words: 'Say what you do instead. A plan not to do a thing brings that thing to mind.',
    });
  } else if (noDoing.test(action)) {
    notes.push({ about: 'then', words: 'Say one thing that you do, small enough for that moment.' });
  }
  return notes;
}
