import { api, type QueryName } from '#shared/api.ts';
import type { Domain } from '#shared/bridge/call.ts';
import type { RowChange } from './record.ts';

/** What tells which goals meet the person's conditions, and which do not. */
const conditionsOfGoals = ['claims', 'condition_details', 'goal_conditions'] as const;

/** What stands on the board of options. */
const optionsOnBoard = [
  'options',
  'option_notes',
  'option_facts',
  'links',
  'goals.title',
  'goals.trashed_at',
] as const;

/** What stands on an experiment. */
const ofExperiments = [
  'experiments',
  'options.name',
  'options.trashed_at',
  'steps',
  'goals.title',
  'goals.trashed_at',
  'links',
  'claims.name',
  'claims.trashed_at',
] as const;

/** What stands in the list of applications. */
const applicationsListed = [
  'applications',
  'application_steps',
  'options.name',
  'options.trashed_at',
  'people.name',
  'people.trashed_at',
] as const;

/** What tells when two people were in touch, and when they will be. */
const contactsOfPeople = [
  'people',
  'conversations',
  'conversation_people',
  'sent_messages',
  'links',
  'entries.title',
  'entries.preview',
  'entries.date',
  'entries.trashed_at',
] as const;

/** What stands in the list of what is learned. */
const itemsListed = [
  'learning_items',
  'learning_reminders',
  'learning_files',
  'learning_sessions',
  'goals',
  'milestones',
  'steps',
  'claims.name',
  'claims.trashed_at',
  'options.name',
  'options.trashed_at',
  'people.name',
  'people.trashed_at',
] as const;

/** What learning time is told by: the sessions of what is not in the trash. */
const timeSpent = [
  'learning_sessions.date',
  'learning_sessions.minutes',
  'learning_sessions.trashed_at',
  'learning_items.trashed_at',
] as const;
/** What something that is learned is called: as its goal when both are one thing. */
const itemNamed = [
  'learning_items.name',
  'learning_items.goal',
  'learning_items.is_goal',
  'learning_items.trashed_at',
  'goals.title',
] as const;
const lessonsListed = ['lessons', ...itemNamed, 'learning_sessions.trashed_at'] as const;
/** What stands on a promise. */
const ofPromises = [
  'promises',
  'people.name',
  'people.trashed_at',
  'conversations.name',
  'conversations.date',
  'conversations.trashed_at',
  'steps',
  'goals.title',
  'goals.trashed_at',
] as const;

/** What stands on a talk. */
const ofConversations = [
  'conversations',
  'conversation_people',
  'people.name',
  'people.trashed_at',
  'options.name',
  'options.trashed_at',
  'goals.title',
  'goals.trashed_at',
  'entries.title',
  'entries.preview',
  'entries.trashed_at',
] as const;

/** What says when the person was last in touch with somebody, and who is tied to what. */
const ofPeople = [
  'organisations.name',
  'organisations.trashed_at',
  'links',
  'entries.date',
  'entries.trashed_at',
  'conversations.date',
  'conversations.status',
  'conversations.trashed_at',
  'conversation_people',
  'sent_messages.date',
  'sent_messages.person',
  'sent_messages.trashed_at',
] as const;

/** The answers of somebody who sorts their values. */
const rounds = ['value_rounds', 'value_cards', 'value_choices'] as const;

/**
 * The tables that a query reads, or of a table the columns. A query that is not here is taken to read everything of its domain; one that is here must
 * name all of them, which a test of random acts proves.
 */
export const tablesRead: Partial<Record<QueryName, readonly string[]>> = {
  'goals.activeLimit': ['choices'],
  'goals.hours': ['choices'],
  'goals.motives': ['goals.trashed_at', 'goal_motives'],
  'goals.obstacleEvents': ['goals.trashed_at', 'goal_obstacles'],
  'goals.rehearsals': ['goals.trashed_at', 'goal_rehearsals'],
  'goals.measured': ['goals.trashed_at', 'goal_measured'],
  'goals.steps': ['goals.trashed_at', 'steps', 'step_days'],
  'goals.transitions': ['goals.trashed_at', 'goals.title', 'goal_turns'],
  'goals.wins': ['goals.trashed_at', 'goals.title', 'wins'],
  'reflection.directions': ['directions'],
  'reflection.claims': [
    'claims',
    'evidence',
    'links',
    'entries',
    'goals',
    'milestones',
    'value_details',
    'strength_details',
    'weakness_details',
    'skill_details',
    'interest_details',
    'role_details',
    'condition_details',
  ],
  'reflection.conflicts': [...conditionsOfGoals, 'goals.trashed_at'],
  'reflection.conditionsOfGoal': conditionsOfGoals,
  'reflection.openRound': rounds,
  'reflection.pastRounds': rounds,
  'reflection.sameNames': ['claims.kind', 'claims.name', 'claims.position', 'claims.trashed_at'],
  'people.touch': contactsOfPeople,
  'people.due': [...contactsOfPeople, 'organisations'],
  'people.dormant': [...contactsOfPeople, 'organisations', 'options', 'goals.title', 'goals.trashed_at'],
  'people.mentor': ['people'],
  'people.favours': ['favours'],
  'people.sentMessages': ['sent_messages'],
  'people.messageTemplates': ['message_templates'],
  'people.messageFacts': [...contactsOfPeople, 'organisations', 'options', 'goals'],
  'people.list': ['people', 'organisations.name', 'organisations.trashed_at'],
  'people.organisations': [
    'organisations.name',
    'organisations.trashed_at',
    'people.organisation',
    'people.trashed_at',
  ],
  'people.overview': [...ofPeople, 'people', 'options.trashed_at', 'goals.trashed_at'],
  'people.person': [
    ...ofPeople,
    'people',
    'options.name',
    'options.status',
    'options.trashed_at',
    'goals.title',
    'goals.status',
    'goals.trashed_at',
    'milestones.goal',
    'milestones.done_at',
    'milestones.trashed_at',
    'applications.name',
    'applications.outcome',
    'applications.person',
    'applications.trashed_at',
  ],
  'people.thread': [
    ...ofPeople,
    'people.merged_into',
    'people.trashed_at',
    'conversations',
    'entries.title',
    'entries.preview',
    'entries.time',
    'promises',
    'asks',
    'steps.done_at',
    'steps.trashed_at',
    'options.name',
    'options.trashed_at',
    'option_notes',
    'goals.title',
    'goals.trashed_at',
    'milestones',
  ],
  'people.organisation': [
    'organisations',
    'people.name',
    'people.work',
    'people.organisation',
    'people.trashed_at',
    'options.name',
    'options.sort',
    'options.status',
    'options.employer',
    'options.trashed_at',
    'applications.name',
    'applications.outcome',
    'applications.employer',
    'applications.trashed_at',
  ],
  'people.conversations': ofConversations,
  'people.conversation': [...ofConversations, 'conversation_leads', ...ofPromises, 'asks', 'entries.date'],
  'people.talksOfEntry': ['conversations', 'conversation_people', 'people.name', 'people.trashed_at'],
  'people.promises': ofPromises,
  'people.asks': [
    'asks',
    'people.name',
    'people.trashed_at',
    'entries.title',
    'entries.preview',
    'entries.date',
    'entries.trashed_at',
  ],
  'people.questionSets': ['question_sets'],
  'explore.library': [],
  'explore.find': ['occupation_notes'],
  'explore.occupation': ['occupation_notes'],
  'explore.lookedAt': ['occupation_notes'],
  'explore.ofNote': ['occupation_notes'],
  'explore.options': optionsOnBoard,
  'explore.topOptions': optionsOnBoard,
  'explore.option': [
    ...optionsOnBoard,
    'people.name',
    'people.trashed_at',
    'claims.name',
    'claims.trashed_at',
    'entries.title',
    'entries.preview',
    'entries.date',
    'entries.trashed_at',
  ],
  'explore.experiments': ofExperiments,
  'explore.experiment': ofExperiments,
  'explore.futures': [
    'futures',
    'future_questions',
    'experiments.name',
    'experiments.status',
    'experiments.trashed_at',
    'goals.title',
    'goals.trashed_at',
  ],
  'explore.applications': applicationsListed,
  'explore.applicationsOf': applicationsListed,
  'explore.application': [...applicationsListed, 'application_files'],
  'explore.appliedTo': ['applications', 'application_steps'],
  'learning.items': itemsListed,
  'learning.item': itemsListed,
  'learning.itemsOf': itemsListed,
  'learning.ofGoal': ['learning_items', 'learning_sessions'],
  'learning.costs': ['learning_items', 'goals.status'],
  'journal.days': ['entries.date', 'entries.journal', 'entries.trashed_at'],
  'journal.entriesAbout': ['links', 'entries', 'evidence', 'claims'],
  'journal.journals': ['journals', 'entries'],
  'journal.tagList': ['tags', 'entry_tags', 'entries'],
  'journal.templates': ['templates'],
  'journal.templateRules': ['template_rules', 'templates', 'journals'],
  'journal.promptOfDay': ['prompts', 'prompt_days', 'prompt_refusals', 'choices'],
  'learning.sessions': [
    'learning_sessions',
    ...itemNamed,
    'lessons.session',
    'lessons.trashed_at',
    'steps.goal',
    'steps.trashed_at',
    'goals.trashed_at',
  ],
  'learning.week': timeSpent,
  'learning.wish': ['choices'],
  'learning.hours': [...timeSpent, ...itemNamed, 'learning_items.skill', 'claims.name', 'claims.trashed_at'],
  'learning.levelReview': [...timeSpent, 'learning_items.skill', 'claims', 'skill_details', 'choices'],
  'learning.timers': ['learning_timers', ...itemNamed, 'learning_sessions.trashed_at'],
  'learning.lessons': lessonsListed,
  'learning.returning': lessonsListed,
  'search.saved': ['saved_searches'],
  'trash.keepFor': ['choices'],
};

/** The queries of some domains that may answer otherwise after rows were changed. */
export function staleQueries(domains: readonly Domain[], changes: readonly RowChange[]): QueryName[] {
  const changed = new Set<string>();
  for (const change of changes) {
    const { name, columns } = change.table;
    changed.add(name);
    const which = change.type === 'changed' ? Object.keys(change.after) : columns;
    for (const column of which) changed.add(`${name}.${column}`);
  }
  return (Object.keys(api) as QueryName[]).filter((name) => {
    if (api[name].type !== 'query') return false;
    if (!domains.some((domain) => name.startsWith(`${domain}.`))) return false;
    return tablesRead[name]?.some((read) => changed.has(read)) ?? true;
  });
}
