import { z } from 'zod';
import { audiences } from '#shared/audience/audience.ts';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, instant, line, nothing, recordId, revision, words } from '#shared/bridge/fields.ts';
import { pay } from './options.ts';

/** How an application stands, or how it ended. */
export const applicationOutcomes = [
  'open',
  'offer',
  'accepted',
  'declined',
  'turned-down',
  'withdrawn',
  'no-answer',
] as const;
export type ApplicationOutcome = (typeof applicationOutcomes)[number];

/** Whether nothing more is to come of an application. */
export function hasEnded({ outcome }: { outcome: ApplicationOutcome }): boolean {
  return outcome !== 'open' && outcome !== 'offer';
}

/** What happened with an application, each with its day. */
export const stepSorts = ['found', 'sent', 'talk', 'task', 'offer', 'closed', 'other'] as const;
export type StepSort = (typeof stepSorts)[number];

const employer = line.trim().min(1, 'Say first to whom: the employer, the school or the client.');
const audience = z.enum(audiences);

/** What an offer says. Amounts are kept as they were said, and never reckoned with. */
const offer = z.object({
  offered: pay.nullable(),
  asked: pay.nullable(),
  agreed: pay.nullable(),
  hours: line,
  place: line,
  startOn: calendarDate.nullable(),
  answerBy: calendarDate.nullable(),
  /** What else was said of it. */
  terms: words,
});
export type Offer = z.infer<typeof offer>;

/** What a person writes of an application itself. */
const sheet = offer.extend({
  employer,
  role: line,
  /** The option that it belongs to. */
  option: recordId.nullable(),
  /** Whom it goes through: one of the person's people, and what else is known of the contact. */
  person: recordId.nullable(),
  contact: line,
  /** Where it was found; the address is shown as text and never opened by itself. */
  found: line,
  link: line,
  next: line,
  nextOn: calendarDate.nullable(),
  outcome: z.enum(applicationOutcomes),
  audience,
});
export type ApplicationSheet = z.infer<typeof sheet>;

export const applicationStep = z.object({
  id: recordId,
  sort: z.enum(stepSorts),
  on: calendarDate,
  text: words,
});

/** An application as a list shows it. */
export const application = sheet.extend({
  id: recordId,
  /** What the option and the person are called; null for one that is not there, or in the trash. */
  optionName: z.string().nullable(),
  personName: z.string().nullable(),
  /** The day on which it was sent first, and the latest thing that happened. */
  sentOn: calendarDate.nullable(),
  latest: applicationStep.omit({ text: true }).nullable(),
  createdAt: instant,
  modifiedAt: instant,
  revision,
});
export type Application = z.infer<typeof application>;

export const applicationFile = z.object({
  id: recordId,
  attachment: recordId,
  name: z.string(),
  bytes: z.int(),
  addedAt: instant,
});
export type ApplicationFile = z.infer<typeof applicationFile>;

/** An application with its steps, the earliest day first, and its files in the order in which they came. */
export const applicationPage = application.extend({
  steps: z.array(applicationStep),
  files: z.array(applicationFile),
});
export type ApplicationPage = z.infer<typeof applicationPage>;

/** An application to an employer of the same name. */
const sameEmployer = application.pick({
  id: true,
  employer: true,
  role: true,
  outcome: true,
  sentOn: true,
  latest: true,
});
export type SameEmployer = z.infer<typeof sameEmployer>;

export const applicationFormats = ['pdf', 'csv'] as const;
export type ApplicationFormat = (typeof applicationFormats)[number];

const changes = ['explore', 'search', 'plan', 'people'] as const;
const of = z.object({ id: recordId });
const step = { sort: z.enum(stepSorts), on: calendarDate, text: words };

/**
 * Applications are told one by one, with what comes next. Their number is never made a score, a bar or a word of praise or blame: what leads
 * to work is less how many were sent than how well the search is done (van Hooft, Kammeyer-Mueller, Wanberg, Kanfer and Basbug, “Job search and
 * employment success: A quantitative review and future research agenda”, Journal of Applied Psychology 106 (5), 2021).
 */
export const applicationsApi = {
  /** All applications: open ones by the day of what comes next, then those that ended, the latest first. */
  'explore.applications': query({ input: nothing, output: z.array(application) }),
  'explore.application': query({ input: of, output: applicationPage }),
  /** The applications that belong to an option, in the same order. */
  'explore.applicationsOf': query({ input: z.object({ option: recordId }), output: z.array(application) }),
  /** Applications to an employer of the same name, the latest first, without the one that asks. */
  'explore.appliedTo': query({
    input: z.object({ employer: line, except: recordId.nullable().default(null) }),
    output: z.array(sameEmployer),
  }),
  /** Begins an application, which nobody else sees until the person chooses so. */
  'explore.addApplication': command({
    input: z.object({
      employer,
      role: line.default(''),
      option: recordId.nullable().default(null),
    }),
    output: applicationPage,
    changes,
  }),
  'explore.saveApplication': command({
    input: sheet.extend({ id: recordId, revision }),
    output: applicationPage,
    changes,
  }),
  'explore.trashApplication': command({ input: of, output: nothing, changes: [...changes, 'trash'] }),
  'explore.addApplicationStep': command({
    input: z.object({ application: recordId, ...step, text: words.default('') }),
    output: applicationPage,
    changes,
  }),
  'explore.saveApplicationStep': command({
    input: z.object({ id: recordId, ...step }),
    output: applicationPage,
    changes,
  }),
  'explore.removeApplicationStep': command({ input: of, output: applicationPage, changes }),
  /** Keeps a file that came in as an attachment with an application. */
  'explore.addApplicationFile': command({
    input: z.object({ application: recordId, attachment: recordId }),
    output: applicationPage,
    changes: [...changes, 'attachments'],
  }),
  'explore.removeApplicationFile': command({
    input: of,
    output: applicationPage,
    changes: [...changes, 'attachments'],
  }),
  /**
   * Asks for a target and writes the dated list of what was done there: every step of a span of days, both included; null for no bound.
   * `saved` is the file's name, or null when the person cancelled.
   */
  'explore.exportApplications': command({
    input: z.object({
      format: z.enum(applicationFormats),
      from: calendarDate.nullable().default(null),
      to: calendarDate.nullable().default(null),
      /** Whether the words of each step go along. */
      words: z.boolean().default(false),
    }),
    output: z.object({ saved: z.string().nullable() }),
    changes: [],
  }),
};
