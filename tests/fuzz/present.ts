import type { Db } from '#main/database/open.ts';
import type { Seen } from './memory.ts';

/** The table that a field of a call names a row of. */
function tableOf(call: string, field: string): string | null {
  if (field === 'goal') return 'goals';
  if (field === 'entry') return 'entries';
  if (field === 'direction') return 'directions';
  if (field === 'milestone' || field === 'waitsFor') return 'milestones';
  if (field === 'journal' || field === 'entriesTo') return 'journals';
  if (field === 'role' || field === 'claim' || field === 'skill') return 'claims';
  if (field === 'option') return 'options';
  if (field === 'experiment') return 'experiments';
  if (field === 'future') return 'futures';
  if (field === 'application') return 'applications';
  if (field === 'item')
    return /Timer$/.test(call) && call !== 'learning.startTimer' ? null : 'learning_items';
  if (field === 'session') return 'learning_sessions';
  if (field === 'attachment') return 'attachments';
  if (field === 'person' || field === 'people' || field === 'introducedBy') return 'people';
  if (field === 'picture') return 'attachments';
  if (field === 'conversation') return 'conversations';
  if (field === 'round') return 'value_rounds';
  if (!['id', 'before', 'from', 'into', 'ids'].includes(field)) return null;
  const found = byCall.find(([pattern]) => pattern.test(call));
  return found?.[1] ?? null;
}

const byCall: readonly [RegExp, string][] = [
  [/^goals\..*(milestone|waitFor)/i, 'milestones'],
  [/^goals\..*(step|day)/i, 'steps'],
  [/^goals\..*win/i, 'wins'],
  [/^goals\..*reason/i, 'goal_reasons'],
  [/^goals\./, 'goals'],
  [/^reflection\..*evidence/i, 'evidence'],
  [/^reflection\..*energizer/i, 'energizers'],
  [/^reflection\..*activity/i, 'activities'],
  [/^reflection\..*testResult/i, 'test_results'],
  [/^reflection\./, 'claims'],
  [/^journal\..*journal$/i, 'journals'],
  [/^journal\..*template$/i, 'templates'],
  [/^journal\..*prompt$/i, 'prompts'],
  [/^journal\..*tags?$/i, 'tags'],
  [/^journal\./, 'entries'],
  [/^search\./, 'saved_searches'],
  [/^people\..*MessageTemplate$/, 'message_templates'],
  [/^people\..*Favour$/, 'favours'],
  [/^people\..*SentMessage$/, 'sent_messages'],
  [/^people\..*organisations?$/i, 'organisations'],
  [/^people\..*Lead/, 'conversation_leads'],
  [/^people\..*Promise|^people\.promise/, 'promises'],
  [/^people\..*Ask$/, 'asks'],
  [/^people\..*QuestionSet$/, 'question_sets'],
  [/^people\..*(conversation|notes)/i, 'conversations'],
  [/^people\./, 'people'],
  [/^explore\..*OptionNote$/, 'option_notes'],
  [/^explore\..*OptionFact$/, 'option_facts'],
  [/^explore\..*FutureQuestion/, 'future_questions'],
  [/^explore\..*future/i, 'futures'],
  [/^explore\..*experiment/i, 'experiments'],
  [/^explore\..*comparison/i, 'comparisons'],
  [/^explore\..*option/i, 'options'],
  [/^explore\..*ApplicationStep$/, 'application_steps'],
  [/^explore\..*ApplicationFile$/, 'application_files'],
  [/^explore\..*application/i, 'applications'],
  [/^explore\./, 'occupation_notes'],
  [/^learning\..*(Session|useToStep)$/, 'learning_sessions'],
  [/^learning\..*Lesson$/, 'lessons'],
  [/^learning\..*Reminder/, 'learning_reminders'],
  [/^learning\..*File$/, 'learning_files'],
  [/^learning\./, 'learning_items'],
];

/** The tables of what a tie leads to. */
const tied: Readonly<Record<string, string>> = { goal: 'goals', milestone: 'milestones', person: 'people' };
const trashed: Readonly<Record<string, string>> = {
  ...tied,
  entry: 'entries',
  win: 'wins',
  option: 'options',
  experiment: 'experiments',
  future: 'futures',
  application: 'applications',
  comparison: 'comparisons',
  'message-template': 'message_templates',
  learning: 'learning_items',
  organisation: 'organisations',
  conversation: 'conversations',
  'question-set': 'question_sets',
  template: 'templates',
  activity: 'activities',
  'test-result': 'test_results',
};

type Fields = Record<string, unknown>;

/** A drawn input in which ids and revisions are those of rows that are there, drawn by what was drawn. */
export function withPresent(db: Db, call: string, drawn: unknown): unknown {
  let turn = 0;
  const some = (table: string, place: number, where = '1'): unknown => {
    const has = db.prepare(`SELECT name FROM pragma_table_info('${table}')`).pluck().all() as string[];
    const there = has.includes('trashed_at')
      ? `trashed_at IS ${call === 'trash.restore' ? 'NOT NULL' : 'NULL'}`
      : '1';
    const ids = db.prepare(`SELECT id FROM ${table} WHERE ${there} AND ${where} ORDER BY id`).pluck().all();
    turn += 1;
    return ids[(place + turn) % Math.max(1, ids.length)];
  };
  const placeOf = (value: unknown): number => {
    if (typeof value === 'object' && value !== null && 'place' in value) return (value as Seen).place;
    return typeof value === 'string' ? value.length + value.charCodeAt(3) : 0;
  };
  const fill = (value: unknown, field: string): unknown => {
    if (Array.isArray(value)) return value.map((part) => fill(part, field));
    const table = tableOf(call, field);
    if (table !== null && (isSeen(value) || (typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value)))) {
      return some(table, placeOf(value));
    }
    if (typeof value !== 'object' || value === null || isSeen(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, fill(part, name)]));
  };
  const filled = fill(drawn, '');
  if (typeof filled !== 'object' || filled === null) return filled;
  return fitting(db, call, filled as Fields, some);
}

function isSeen(value: unknown): value is Seen {
  return typeof value === 'object' && value !== null && 'seen' in value && 'place' in value;
}

/** What belongs together in one input: a record and its revision, a kind and its record, two of one column. */
function fitting(
  db: Db,
  call: string,
  input: Fields,
  some: (table: string, place: number, where?: string) => unknown,
): Fields {
  const fields = { ...input };
  const one = (sql: string, value: unknown): unknown => db.prepare<unknown[]>(sql).pluck().get(value);
  const table = tableOf(call, 'id');
  const quoted = (value: unknown): string => `'${String(value).replaceAll("'", "''")}'`;
  if ('record' in fields) fields.record = some(tied[String(fields.kind)] ?? 'claims', 1, ofKind(fields.kind));
  if (call === 'trash.restore') {
    fields.id = some(trashed[String(fields.kind)] ?? 'claims', 1, ofKind(fields.kind, trashed));
  }
  if (/linkClaim/i.test(call)) {
    const isPerson = fields.kind === 'person';
    fields.claim = some(isPerson ? 'people' : 'claims', 2, isPerson ? '1' : ofKind(fields.kind));
  }
  if (/Energizer$/.test(call) && 'role' in fields) fields.role = some('claims', 3, "kind = 'role'");
  if (call === 'reflection.judgeCondition') fields.claim = some('claims', 4, "kind = 'non-negotiable'");
  if (call === 'reflection.saveClaim') fields.id = some('claims', 5, ofKind(fields.kind)) ?? fields.id;
  if (call === 'reflection.mergeClaims') {
    const kind = one('SELECT kind FROM claims WHERE id = ?', fields.into);
    fields.from = some('claims', 6, `kind = ${quoted(kind)} AND id <> ${quoted(fields.into)}`);
  }
  if ((call === 'goals.move' || call === 'explore.moveOption') && typeof fields.before === 'string') {
    fields.status = one(`SELECT status FROM ${table} WHERE id = ?`, fields.before);
  }
  if (call === 'explore.tieOption' || call === 'explore.untieOption') {
    const tie = call === 'explore.untieOption' ? tieOf(db, fields.option) : null;
    if (tie !== null) return { ...fields, ...tie };
    const others = { ...tied, entry: 'entries' };
    fields.id = some(
      others[String(fields.kind) as keyof typeof others] ?? 'claims',
      10,
      ofKind(fields.kind, others),
    );
  }
  if (call === 'explore.rate') return ratingFor(fields, some);
  if ('subjects' in fields) {
    const ids = [1, 2, 3].map((place) => some('options', place));
    fields.subjects = [...new Set(ids)].slice(0, 2).map((id) => ({ kind: 'option', id }));
  }
  if (call === 'explore.saveOptionNote') {
    const sort = one('SELECT sort FROM option_notes WHERE id = ?', fields.id);
    if (sort !== 'question') fields.answer = '';
  }
  if (call === 'explore.addOptionFact' || call === 'explore.saveOptionFact')
    fields.pay = payFor(db, call, fields);
  if (call === 'explore.saveApplication')
    for (const pay of ['offered', 'asked', 'agreed']) fields[pay] &&= aPay;
  if (/^explore\.(add|save)ApplicationStep$/.test(call) && fields.sort === 'other')
    fields.text = 'Called back';
  if (call === 'people.merge') fields.from = some('people', 6, `id <> ${quoted(fields.into)}`);
  if (call === 'people.save' && fields.picture != null)
    fields.picture = some('attachments', 3, "hash <> ''") ?? null;
  if (call === 'explore.addApplicationFile') fields.attachment = some('attachments', 3, "hash <> ''");
  if (/^learning\.(pause|answer|note|finish|discard)Timer$/.test(call))
    fields.item = one('SELECT learning_item FROM learning_timers WHERE 1 = ? LIMIT 1', 1) ?? fields.item;
  if (call === 'learning.useToStep')
    fields.id = some('learning_sessions', 13, "trim(use) <> '' AND step IS NULL") ?? fields.id;
  if (call === 'learning.reviewLevel')
    fields.skill = some('claims', 14, 'id IN (SELECT skill FROM learning_items)') ?? fields.skill;
  if (call === 'learning.addFile') fields.attachment = some('attachments', 3, "hash <> ''");
  if (call === 'learning.saveItem') return itemFor(db, fields, some);
  if (call === 'learning.moveItem' && fields.before !== null) fields.before = fields.id;
  if (/^learning\.(itemFromGoal|joinGoal)$/.test(call))
    fields.goal = some('goals', 11, "shape <> 'outcome'") ?? fields.goal;
  if (call === 'explore.addOption' && fields.occupation != null)
    fields.occupation = { source: 'own', code: 'electrician' };
  if (/moveMilestone|moveStep|moveClaim/.test(call) && typeof fields.before === 'string' && table !== null) {
    const group = table === 'claims' ? 'kind' : 'goal';
    const of = one(`SELECT ${group} FROM ${table} WHERE id = ?`, fields.id);
    fields.before = some(table, 7, `${group} = ${quoted(of)}`) ?? null;
  }
  if (call === 'reflection.saveDirection') {
    fields.revision = one('SELECT revision FROM directions WHERE place = ?', fields.place) ?? 0;
  }
  if (call === 'goals.planMilestones' && Array.isArray(fields.dates)) {
    const dated = fields.dates.map((each: Fields, place) => ({
      ...each,
      id: some('milestones', place, `goal = ${quoted(fields.goal)}`),
    }));
    fields.dates = dated
      .filter(({ id }, place) => id !== undefined && dated.findIndex((each) => each.id === id) === place)
      .map((each) => ({ ...each, revision: one('SELECT revision FROM milestones WHERE id = ?', each.id) }));
  }
  if (call === 'goals.addMilestones' && Array.isArray(fields.milestones) && fields.milestones.length === 0) {
    fields.milestones = [{ title: 'One more', due: null }];
  }
  if (call === 'goals.resume') {
    fields.id = some('goals', 8, 'paused_since IS NOT NULL') ?? fields.id;
  }
  if (call === 'journal.merge') {
    fields.revision = one('SELECT revision FROM entries WHERE id = ?', fields.into);
  }
  if (call === 'journal.setTemplateRule') fields.template = some('templates', 9) ?? 'library';
  if ('revision' in fields && table !== null && call !== 'journal.merge' && 'id' in fields) {
    fields.revision = one(`SELECT revision FROM ${table} WHERE id = ?`, fields.id) ?? 1;
  }
  return fields;
}

/** What can be said of something that is learned. */
function itemFor(
  db: Db,
  drawn: Fields,
  some: (table: string, place: number, where?: string) => unknown,
): Fields {
  const row = db
    .prepare<unknown[], Fields>(
      `SELECT learning_items.revision, learning_items.goal, is_goal, goals.revision AS goal_revision
       FROM learning_items LEFT JOIN goals ON goals.id = goal WHERE learning_items.id = ?`,
    )
    .get(drawn.id);
  if (row === undefined) return drawn;
  return {
    ...drawn,
    revision: row.revision,
    goalRevision: row.is_goal === 1 ? row.goal_revision : null,
    goal: row.is_goal === 1 ? row.goal : drawn.goal,
    skill: some('claims', 12, "kind = 'skill'") ?? null,
    cost: drawn.cost == null ? null : { amount: 20, currency: 'EUR' },
    progress: drawn.progress == null ? null : { at: 40, of: 312, unit: 'page' },
    startedOn: drawn.doneOn == null ? drawn.startedOn : null,
  };
}

/** Something that an option is tied to. */
function tieOf(db: Db, option: unknown): Fields | null {
  const row = db
    .prepare<unknown[], Fields>(
      "SELECT to_kind AS kind, to_id AS id FROM links WHERE from_kind = 'option' AND from_id = ? LIMIT 1",
    )
    .get(option);
  return row ?? null;
}

/** Something that can be rated by the answer that was drawn, of an option or a direction. */
function ratingFor(fields: Fields, some: (table: string, place: number, where?: string) => unknown): Fields {
  const { kind } = fields.subject as Fields;
  const id =
    kind === 'direction'
      ? some('directions', 11, "words <> ''")
      : some(kind === 'option' ? 'options' : 'futures', 11);
  const isCondition = fields.answer === 'holds' || fields.answer === 'fails';
  const claim = some('claims', 12, isCondition ? "kind = 'non-negotiable'" : "kind IN ('value', 'strength')");
  return { ...fields, subject: { kind, id }, claim, energizer: null };
}

/** A range of pay that can be, for a fact about pay; none for others. */
function payFor(db: Db, call: string, { id, sort, text, pay }: Fields): unknown {
  const of =
    call === 'explore.saveOptionFact'
      ? db.prepare<unknown[]>('SELECT sort FROM option_facts WHERE id = ?').pluck().get(id)
      : sort;
  if (of !== 'pay') return null;
  const isSilent = typeof text !== 'string' || text.trim() === '';
  if (pay == null && !isSilent) return null;
  return aPay;
}

const aPay = { from: 20, to: null, currency: 'EUR', period: 'hour' };

function ofKind(kind: unknown, others: Readonly<Record<string, string>> = tied): string {
  return typeof kind === 'string' && !(kind in others) ? `kind = '${kind}'` : '1';
}
