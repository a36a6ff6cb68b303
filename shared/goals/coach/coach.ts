import { type Amount, mainAmount, readAmounts } from './amounts.ts';
import { type FoundDue, readDue } from './due.ts';
import {
  comparatives,
  outcomeVerbs,
  phraseEnds,
  small,
  stateVerbs,
  vagueThings,
  vagueVerbs,
  wholeVerbs,
} from './words.ts';

/** What is known of a goal beside its words. */
export interface GoalContext {
  /** The day it is due by its own field, `YYYY-MM-DD`. */
  due?: string | null;
  /** Its measure by its own field. */
  measure?: { target: number; unit: string } | null;
  /** Names of the values and strengths that it is tied to. */
  ties?: readonly string[];
  /** Names of non-negotiables that it goes against; the hard ones. */
  conflicts?: readonly string[];
  /** Why the person wants it, in their words. */
  why?: string;
  /** Whether there is room for it, where that is known better than by its words. */
  room?: { found: boolean; why: string; improve: string } | null;
}

/** One of the five questions: whether an answer was found, and what it was found by. */
interface Answer {
  found: boolean;
  why: string;
}

/** What the coach reads in a goal. It explains and never blocks. */
export interface Reading {
  specific: Answer;
  measurable: Answer & { target: number | null; unit: string | null; per: Amount['per'] };
  achievable: Answer;
  relevant: Answer;
  timeBound: Answer & { due: string | null };
  /** One way to improve for each question without an answer, the most useful first; and one for more challenge. */
  suggestions: string[];
}

/**
 * Reads a goal in plain English words: what it says of being specific, measurable, achievable, relevant and bound in time. The
 * same words on the same day always give the same reading; nothing is asked of anybody.
 *
 * Specific and difficult goals lead further than “do your best” (Locke & Latham 2002, Building a practically useful theory of
 * goal setting and task motivation), so it also asks for challenge, not only for safety.
 *
 * @param today `YYYY-MM-DD`, from which “within two years” is counted.
 */
export function readGoal(text: string, today: string, context: GoalContext = {}): Reading {
  const said = text.replace(/\s+/g, ' ').trim();
  const found = readDue(said, today);
  const rest = without(said, found);
  const amount = mainAmount(readAmounts(rest));
  const outcome = amount ? null : oneOutcome(rest);
  const specific = readSpecific(rest, amount, outcome);
  const measurable = readMeasure(amount, outcome, context);
  const timeBound = readTime(said, found, context);
  const { room } = context;
  const achievable = room ? { found: room.found, why: room.why } : readEffort(rest);
  const relevant = readRelevance(rest, context);
  const reading = { specific, measurable, achievable, relevant, timeBound };
  return { ...reading, suggestions: suggestionsFor(reading, { text: rest, outcome, room }) };
}

/** The words without the day that was read in them. */
function without(text: string, due: FoundDue | null): string {
  return due === null ? text : `${text.slice(0, due.at)} ${text.slice(due.at + due.length)}`;
}

function tokensOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(([word]) => word);
}

interface Outcome {
  /** The one thing that is made, passed or reached; null when something comes about without one. */
  noun: string | null;
  verb: string;
}

/** One thing that is done or not, or a state that has come about. */
function oneOutcome(text: string): Outcome | null {
  const tokens = tokensOf(text).filter(
    (word) => !/^(i|want|wish|would|like|plan|hope|aim|intend|try|maybe|to|will|i’ll|i'll)$/.test(word),
  );
  const [verb = ''] = tokens;
  if (/^(be|get)$/.test(verb)) {
    const next = tokens[1] ?? '';
    if (stateVerbs.has(next)) return { verb: next, noun: null };
  }
  if (/\b(approved|accepted|promoted|certified|hired|published|fluent|debt free)\b/i.test(text)) {
    return { verb, noun: null };
  }
  if (verb === 'work' && tokens[1] === 'as') return { verb, noun: null };
  if (verb === 'take' && tokens[1] === 'over') return { verb: 'take over', noun: null };
  if (verb === 'change' && !/^jobs?$/.test(tokens[1] ?? '')) return null;
  // “Become better” has no end.
  if (stateVerbs.has(verb) && !tokens.some((word) => comparatives.has(word))) return { verb, noun: null };
  if (!outcomeVerbs.has(verb)) return null;
  return nounOf(text, verb);
}

/** The noun after “a”, “my” or “the” behind a verb that makes or reaches one thing. */
function nounOf(text: string, verb: string): Outcome | null {
  const found = new RegExp(
    `\\b${verb}\\b(?:\\s+(?:up|for|out|into|in|on|\\p{L}+\\s+manager))?\\s+(an?|one|my(?: own)?|the|our|\\p{L}+\\s+my)\\s+(.*)$`,
    'iu',
  ).exec(text);
  if (!found) return null;
  let noun: string | null = null;
  for (const [word] of (found[2] ?? '').matchAll(/[\p{L}\p{N}’'-]+|[.,;:!?]/gu)) {
    if (phraseEnds.has(word.toLowerCase()) || /^[.,;:!?]$/.test(word)) break;
    noun = word;
  }
  // “Build on my strengths” or “improve my skills” is not one thing that is there afterwards.
  if (
    noun === null ||
    /[^s]s$/i.test(noun) ||
    (vagueThings.has(noun.toLowerCase()) && !/^(jobs?|course|role|position)$/i.test(noun))
  )
    return null;
  if (/^(grip|look|feel|sense|go|say|bit|better|way)$/i.test(noun)) return null;
  return { noun, verb };
}

function readSpecific(text: string, amount: Amount | null, outcome: Outcome | null): Answer {
  const tokens = tokensOf(text);
  if (
    /\b(try|maybe|perhaps|something|somehow|someday|things?)\b/i.test(text) &&
    !(amount && amount.target > 1)
  ) {
    return {
      found: false,
      why: '“Maybe”, “try” or “something” leaves open what would be done.',
    };
  }
  const content = tokens.filter(
    (word) =>
      !small.has(word) &&
      !vagueThings.has(word) &&
      !vagueVerbs.has(word) &&
      !comparatives.has(word) &&
      !/^\d/.test(word),
  );
  const compared = tokens.find((word) => comparatives.has(word));
  if (amount && (content.length > 0 || amount.unit !== '')) {
    return { found: true, why: `It says how much: ${amountText(amount)}.` };
  }
  if (compared !== undefined && !(compared === 'better' && content.length > 0)) {
    return { found: false, why: `“${compared}” does not say how much, or of what.` };
  }
  if (outcome !== null && isWhole(tokens, outcome)) {
    return { found: true, why: 'It says what will have come about.' };
  }
  if (content.length === 0) {
    const vague = tokens.find((word) => vagueVerbs.has(word) || vagueThings.has(word));
    return {
      found: false,
      why: vague
        ? `“${vague}” can mean many things here. Nobody could see from these words what you do.`
        : 'These words do not say yet what you do.',
    };
  }
  const onlyOutcomeVerb = content.every((word) => outcomeVerbs.has(word) || stateVerbs.has(word));
  if (onlyOutcomeVerb && (outcome?.noun == null || vagueThings.has(outcome.noun.toLowerCase()))) {
    return { found: false, why: 'It says that you do something, and not yet to what.' };
  }
  return { found: true, why: `It says what it is about: ${content.slice(0, 4).join(', ')}.` };
}

/** A verb that says all by itself, or one that names what becomes of what in more than one word, such as “team leader”. */
function isWhole(tokens: readonly string[], { verb }: Outcome): boolean {
  if (wholeVerbs.has(verb) || verb === 'change') return true;
  if (!stateVerbs.has(verb)) return false;
  const object = tokens.slice(tokens.indexOf(verb) + 1).filter((word) => !small.has(word));
  return object.length > 1;
}

function amountText({ target, unit, start, per }: Amount): string {
  const money = /^[€$£]$/.test(unit);
  const much = money ? `${unit}${target}` : unit === '%' ? `${target}%` : `${target} ${unit}`.trim();
  return `${start === null ? '' : `from ${start} to `}${much}${per === null ? '' : ` a ${per}`}`;
}

function readMeasure(
  amount: Amount | null,
  outcome: Outcome | null,
  { measure }: GoalContext,
): Reading['measurable'] {
  if (measure) {
    const { target, unit } = measure;
    return { found: true, why: `Its measure is ${target} ${unit}`.trim(), target, unit, per: null };
  }
  if (amount) {
    const { target, unit, per } = amount;
    return { found: true, why: `It counts ${amountText(amount)}.`, target, unit, per };
  }
  if (outcome?.noun != null) {
    return {
      found: true,
      why: `One ${outcome.noun}: it is done or it is not.`,
      target: 1,
      unit: outcome.noun,
      per: null,
    };
  }
  if (outcome) {
    return {
      found: true,
      why: 'There is no number, and one can see when it has come about.',
      target: null,
      unit: null,
      per: null,
    };
  }
  return {
    found: false,
    why: 'Nothing in it says how you would notice that it is done.',
    target: null,
    unit: null,
    per: null,
  };
}

function readTime(text: string, found: FoundDue | null, { due }: GoalContext): Reading['timeBound'] {
  if (due) return { found: true, why: 'It has a day on which it is due.', due };
  if (found) {
    return {
      found: true,
      why: `“${text.slice(found.at, found.at + found.length).trim()}” says by when.`,
      due: found.due,
    };
  }
  return { found: false, why: 'It does not say by when.', due: null };
}

/** Effort in words: so many hours on so many days. */
function readEffort(text: string): Answer {
  const amounts = readAmounts(text);
  const effort = amounts.find(
    ({ unit, per }) => per !== null && /^(hours?|minutes?|days?|times|mornings?|evenings?)$/i.test(unit),
  );
  return effort
    ? { found: true, why: `It says what it takes: ${amountText(effort)}.` }
    : {
        found: false,
        why: 'It does not say how much time a week it takes, so nobody can tell whether that fits.',
      };
}

function readRelevance(text: string, { ties = [], conflicts = [], why = '' }: GoalContext): Answer {
  const [conflict] = conflicts;
  if (conflict !== undefined) {
    return { found: false, why: `It goes against “${conflict}”, which you called not negotiable.` };
  }
  if (ties.length > 0)
    return { found: true, why: `It is tied to ${ties.map((name) => `“${name}”`).join(', ')}.` };
  if (why.trim() !== '') return { found: true, why: 'It says why you want it.' };
  if (/\b(because|so that|in order to|since it matters|for the sake of)\b/i.test(text)) {
    return { found: true, why: 'It says why you want it.' };
  }
  return { found: false, why: 'Nothing ties it to what you value or are good at.' };
}

function suggestionsFor(
  { specific, measurable, achievable, relevant, timeBound }: Omit<Reading, 'suggestions'>,
  { text, outcome, room }: { text: string; outcome: Outcome | null; room: GoalContext['room'] },
): string[] {
  const suggestions: string[] = [];
  if (!specific.found) {
    suggestions.push(
      'Say what somebody would see you do: which course, which role, which people, which piece of work?',
    );
  }
  if (!measurable.found)
    suggestions.push('Add a number or one result: how many, how often, or what will be there at the end?');
  if (!timeBound.found) suggestions.push('Add a day: “by the end of June”, or “within six months”.');
  if (!relevant.found) {
    suggestions.push(
      relevant.why.startsWith('It goes against')
        ? 'Change the goal so that it leaves room for that, or ask yourself whether that still holds.'
        : 'Tie it to a value or a strength, or write down why you want it.',
    );
  }
  if (room?.improve) suggestions.push(room.improve);
  else if (!achievable.found)
    suggestions.push('Say how many hours a week it takes, and what they will be taken from.');
  if (/\b(try|do my best|at least|hopefully|if possible|maybe|perhaps)\b/i.test(text)) {
    suggestions.push(
      'Leave out the way back: people go further with a goal that is specific and hard than with “do your best”.',
    );
  } else if (specific.found && measurable.found && timeBound.found && outcome === null) {
    suggestions.push(
      'Is it a stretch? If you are sure to reach it, raise it a little: hard goals lead further than safe ones.',
    );
  }
  return suggestions;
}
