import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, words } from '#shared/bridge/fields.ts';

/** What an agenda that fills itself is made of, in its order. */
export const agendaSections = ['progress', 'stuck', 'asks', 'promises', 'learning'] as const;
export type AgendaSection = (typeof agendaSections)[number];

/** A line of the agenda. Its key stays the same while what it says is true, so it can be left out. */
const agendaLine = z.object({
  key: z.string(),
  section: z.enum(agendaSections),
  text: line,
  goal: z.object({ id: recordId, title: line }).nullable(),
});
export type MentorAgendaLine = z.infer<typeof agendaLine>;

const mentorAgenda = z.object({
  /** The day of the last talk; null where there was none, and then the last three months are looked at. */
  lastTalk: calendarDate.nullable(),
  /** The day after which things are new. */
  since: calendarDate,
  lines: z.array(agendaLine),
});
export type MentorAgenda = z.infer<typeof mentorAgenda>;

/** Somebody, as far as keeping in touch needs it. */
const touchedPerson = z.object({
  id: recordId,
  name: line,
  work: line,
  mentor: z.boolean(),
  /** What is hoped for of a mentor. */
  hopes: words,
});
export type TouchedPerson = z.infer<typeof touchedPerson>;

const said = words.refine((text) => text.trim() !== '', 'Write what was said first.');
const of = z.object({ person: recordId });

export const mentorsApi = {
  'people.mentor': query({ input: of, output: touchedPerson }),
  /** What there is to talk about with somebody since the last talk. */
  'people.agenda': query({ input: of, output: mentorAgenda }),
  /**
   * Keeps words of somebody as evidence of a claim, with who said it. Where they stand in the notes of the talk, the evidence is that
   * passage.
   */
  'people.keepAsEvidence': command({
    input: of.extend({ claim: recordId, conversation: recordId.nullable().default(null), words: said }),
    output: nothing,
    changes: ['people', 'reflection', 'journal', 'search', 'plan'],
  }),
};
