/** A value in a drawn input that is looked up when the call is made: something that answers held so far. */
export interface Seen {
  /** The field of the input that names it. */
  seen: string;
  place: number;
}

const longest = 30;

/** What a field of a call names, by the words of the contract. */
function kindOf(call: string, field: string): string {
  if (field === 'before' || field === 'id') {
    if (/^journal\.\w*(journal|template|prompt|tag(?!gable))/i.test(call)) {
      // What lies beside the entries has ids of its own.
      return /template/i.test(call)
        ? 'template'
        : /prompt/i.test(call)
          ? 'prompt'
          : /tag/i.test(call)
            ? 'tag'
            : 'journal';
    }
    if (call.startsWith('journal.')) return 'entry';
    if (/Evidence$/.test(call)) return 'evidence';
    if (/Milestone$/.test(call)) return 'milestone';
    if (/Activit(y|ies|ySums)$/i.test(call)) return 'activity';
    if (/TestResults?$/i.test(call)) return 'test-result';
    if (/^explore\..*OptionNote$/.test(call)) return 'option-note';
    if (/^explore\..*OptionFact$/.test(call)) return 'option-fact';
    if (/^explore\..*FutureQuestion/.test(call)) return 'future-question';
    if (/^explore\..*futures?$/i.test(call)) return 'future';
    if (/^explore\..*experiments?(Status|Option|ToStep)?$/i.test(call)) return 'experiment';
    if (/^explore\..*options?(ToGoal)?$/i.test(call)) return 'option';
    if (/^explore\..*ApplicationStep$/.test(call)) return 'application-step';
    if (/^explore\..*ApplicationFile$/.test(call)) return 'application-file';
    if (/^explore\..*application(s|sOf)?$/i.test(call)) return 'application';
    if (/^explore\..*Comparisons?$/i.test(call)) return 'comparison';
    if (/^people\..*Lead|^people\.lead/.test(call)) return 'conversation-lead';
    if (/^people\..*Promise|^people\.promise/.test(call)) return 'promise';
    if (/^people\..*asks?$/i.test(call)) return 'ask';
    if (/^people\..*QuestionSets?$/i.test(call)) return 'question-set';
    if (/^people\..*(conversation|notes|talk)/i.test(call)) return 'conversation';
    if (/^people\..*MessageTemplates?$/i.test(call)) return 'message-template';
    if (/^people\..*Favours?$/i.test(call)) return 'favour';
    if (/^people\..*(SentMessages?|keepMessage)$/i.test(call)) return 'sent-message';
    if (/^people\..*organisations?$/i.test(call)) return 'organisation';
    if (call.startsWith('people.')) return 'person';
    if (/^learning\..*(Session|sessions|useToStep)$/.test(call)) return 'learning-session';
    if (/^learning\..*([lL]essons?|returning)$/.test(call)) return 'lesson';
    if (/^learning\..*Reminder/.test(call)) return 'learning-reminder';
    if (/^learning\..*File$/.test(call)) return 'learning-file';
    if (/^learning\..*(items?|goal)$/i.test(call)) return 'item';
    if (call.startsWith('reflection.')) return 'claim';
    if (/^goals\..*(Steps?|Day)$/i.test(call)) return 'step';
    if (/^goals\..*Transitions?$/i.test(call)) return 'transition';
    if (/^goals\..*Wins?$/i.test(call)) return 'win';
    if (call.startsWith('goals.')) return call === 'goals.waitFor' ? 'milestone' : 'goal';
    return call.startsWith('vault.') ? 'backup' : 'any';
  }
  if (field === 'role') return 'claim role';
  if (field === 'introducedBy' || (call === 'people.merge' && (field === 'into' || field === 'from')))
    return 'person';
  if (field === 'current') return 'passphrase';
  if (field === 'waitsFor') return 'milestone';
  return field;
}

/** What a part of an answer is, by the field that holds it. */
const held: Record<string, string> = {
  milestones: 'milestone',
  strengths: 'strength',
  evidence: 'evidence',
  entries: 'entry',
  entry: 'entry',
  role: 'claim',
  activities: 'activity',
  goals: 'goal',
  notes: 'option-note',
  facts: 'option-fact',
  questions: 'future-question',
  experiment: 'experiment',
  option: 'option',
  step: 'step',
  claims: 'claim',
  steps: 'application-step',
  files: 'application-file',
  leads: 'conversation-lead',
  promises: 'promise',
  asks: 'ask',
  people: 'person',
  conversation: 'conversation',
  goal: 'goal',
  transition: 'transition',
  sessions: 'learning-session',
};

/** Every id, token, revision and secret that an answer held, for later inputs to name. */
export class Memory {
  private readonly met = new Map<string, unknown[]>();
  private readonly revisions = new Map<unknown, number>();

  keep(kind: string, value: unknown): void {
    const all = this.met.get(kind) ?? [];
    this.met.set(kind, [...all.filter((other) => other !== value), value].slice(-longest));
  }

  /** Remembers what the answer of a call holds. */
  learn(call: string, value: unknown, kind: string = kindOf(call, 'id')): void {
    if (typeof value !== 'object' || value === null) return;
    const { id, revision, token, batch, recoveryCode, kind: said } = value as Record<string, unknown>;
    if (id !== undefined) {
      this.keep(call === 'journal.versions' ? 'version' : kind, id);
      this.keep('any', id);
      if (said === 'strength' && kind === 'claim') this.keep('strength', id);
      if (kind === 'claim' && typeof said === 'string') this.keep(`claim ${said}`, id);
      if (typeof revision === 'number') this.revisions.set(id, revision);
    }
    for (const [name, part] of Object.entries({ token, batch, recoveryCode })) {
      if (typeof part === 'string') this.keep(name, part);
    }
    for (const [field, part] of Object.entries(value)) {
      if (Array.isArray(value)) this.learn(call, part, kind);
      else this.learn(call, part, held[field] ?? kind);
    }
  }

  /** A drawn input with what it names looked up; a save is based on the present revision more often than not. */
  fill(call: string, value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.fill(call, part));
    if (typeof value !== 'object' || value === null) return value;
    if ('seen' in value && 'place' in value) {
      const { seen, place } = value as Seen;
      if (seen === 'revision') return place;
      const all = this.met.get(kindOf(call, seen)) ?? this.met.get('any') ?? [];
      // The latest are met most.
      return all[all.length - 1 - ((place * place) % Math.max(1, all.length))];
    }
    if (Object.getPrototypeOf(value) !== Object.prototype) return value;
    const filled = Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, this.fill(call, part)]),
    );
    // Only a claim of the drawn kind has the drawn details.
    const ofKind =
      call === 'reflection.saveClaim' && typeof filled.kind === 'string'
        ? this.met.get(`claim ${filled.kind}`)
        : undefined;
    if (ofKind) filled.id = ofKind.at(-1);
    const present = this.revisions.get(filled.id);
    return present !== undefined && typeof filled.revision === 'number' && filled.revision % 4 > 0
      ? { ...filled, revision: present }
      : filled;
  }
}
