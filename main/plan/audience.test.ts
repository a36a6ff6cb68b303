import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storeFile } from '#main/attachments/index.ts';
import { addSample } from '#main/sample/index.ts';
import { type Audience, audiences, maySee, stricter } from '#shared/audience/audience.ts';
import {
  type ApplicationOutcome,
  applicationOutcomes,
  hasEnded,
  stepSorts,
} from '#shared/explore/applications.ts';
import { type ExperimentStatus, experimentStatuses } from '#shared/explore/experiments.ts';
import {
  factSorts,
  isSetAside,
  noteSorts,
  type OptionStatus,
  optionStatuses,
} from '#shared/explore/options.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { claimKinds } from '#shared/kinds.ts';
import { type ItemStatus, isFinished, itemStatuses } from '#shared/learning/items.ts';
import { type ConversationStatus, conversationStatuses } from '#shared/people/conversations.ts';
import { composeBrief } from '#shared/plan/brief.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { renderPlanHtml } from '#shared/plan/html.ts';
import { planJson } from '#shared/plan/json.ts';
import { planMarkdown } from '#shared/plan/markdown.ts';
import { planSections } from '#shared/plan/sections.ts';
import { noDetails } from '#shared/reflection/details.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { briefContent } from './brief.ts';
import { planContent } from './read.ts';

/** Words that occur once in a vault, each with the last audience that may read them. */
class Secrets {
  readonly all: { token: string; for: Audience; what: string }[] = [];

  plant(audience: Audience, what: string): string {
    const token = `zq${this.all.length.toString(36)}x${audience}`;
    this.all.push({ token, for: audience, what });
    return token;
  }
}

/** Words in every text of a goal and of all that hangs on it, all for the goal's audience. */
async function plantGoal(
  core: TestCore,
  secrets: Secrets,
  given: { audience: Audience; status: (typeof goalStatuses)[number]; waitsFor: string | null },
): Promise<{ id: string; milestone: string }> {
  const { audience, status } = given;
  const word = (what: string): string => secrets.plant(audience, `${what} of a goal, ${status}`);
  const goal = await core.must('goals.write', {
    ...blankSheet(word('title')),
    status,
    milestones: [{ title: word('milestone'), due: null }],
    audience,
    specifics: word('specifics'),
    measure: { unit: word('unit'), start: 0, target: 3, now: 1 },
    why: word('why'),
    bestOutcome: word('best outcome'),
    cost: word('cost'),
    obstacle: word('obstacle'),
    ifCue: word('if'),
    thenAction: word('then'),
    area: word('area'),
  });
  const milestone = goal.milestones[0]?.id ?? '';
  if (given.waitsFor !== null) await core.must('goals.waitFor', { id: milestone, waitsFor: given.waitsFor });
  await core.must('goals.addStep', { goal: goal.id, title: word('step') });
  await core.must('goals.addReason', { goal: goal.id, words: word('reason') });
  return { id: goal.id, milestone };
}

async function plantClaim(
  core: TestCore,
  secrets: Secrets,
  kind: (typeof claimKinds)[number],
  audience: Audience,
): Promise<string> {
  const word = (what: string): string => secrets.plant(audience, `${what} of a ${kind}`);
  const written = ['inMyWeek', 'newUse', 'responsePlan', 'nextStep', 'proof', 'place', 'why', 'threshold'];
  const details = Object.fromEntries(
    Object.keys(noDetails[kind])
      .filter((field) => written.includes(field))
      .map((field) => [field, word(field)]),
  );
  const claim = await core.must('reflection.addClaim', {
    kind,
    audience,
    name: word('name'),
    description: word('description'),
    details,
  });
  await core.must('reflection.addEvidence', { claim: claim.id, words: word('evidence') });
  if (kind === 'role') {
    for (const effect of ['energizes', 'drains'] as const)
      await core.must('reflection.addEnergizer', {
        role: claim.id,
        name: word(effect),
        effect,
        kind: 'task',
      });
    await core.must('reflection.addActivity', {
      name: word('activity'),
      date: '2026-03-01',
      energy: 5,
      engagement: 5,
      role: claim.id,
    } as never);
  }
  return claim.id;
}

/** Words in every text of an option and of what was found out about it, each for those who may read it. */
async function plantOption(
  core: TestCore,
  secrets: Secrets,
  { audience, status, goal }: { audience: Audience; status: OptionStatus; goal: string },
): Promise<string> {
  /** The stricter of the option's audience and of what others than a manager, or nobody else, reads of it. */
  const word = (what: string, atMost: Audience = audience): string =>
    secrets.plant(
      stricter(isSetAside({ status }) ? 'me' : audience, atMost),
      `${what} of an option, ${status}`,
    );
  const option = await core.must('explore.addOption', { name: word('name') });
  await core.must('explore.saveOption', {
    ...option,
    about: word('about'),
    employer: word('employer'),
    place: word('place'),
    next: word('next'),
    audience,
  });
  const { id } = option;
  await core.must('explore.moveOption', { id, status, before: null, reason: word('reason', 'me') });
  const on = '2026-03-01';
  const { id: person } = await core.must('people.add', { name: word('person', 'me') });
  for (const sort of noteSorts) {
    const isForMentor = sort === 'question' || sort === 'for' || sort === 'against';
    const { notes } = await core.must('explore.addOptionNote', {
      option: id,
      sort,
      on,
      person,
      text: word(sort, isForMentor ? 'mentor' : 'me'),
      link: word(`link of ${sort}`, 'me'),
    });
    const question = notes.find((note) => note.sort === 'question');
    if (sort === 'question' && question)
      await core.must('explore.saveOptionNote', {
        ...question,
        person,
        answer: word('answer', 'mentor'),
      });
  }
  for (const sort of factSorts)
    await core.must('explore.addOptionFact', { option: id, sort, on, text: word(sort, 'mentor') });
  await core.must('explore.tieOption', { option: id, kind: 'goal', id: goal });
  await core.must('explore.tieOption', { option: id, kind: 'person', id: person });
  return id;
}

/** What is said of how options fit is for nobody else; a question is for those who may see all that is compared. */
async function plantComparison(
  core: TestCore,
  secrets: Secrets,
  {
    audience,
    options,
    claims,
  }: { audience: Audience; options: readonly string[]; claims: readonly string[] },
): Promise<void> {
  const subjects = options.map((id) => ({ kind: 'option' as const, id }));
  // Only one of the two is an answer to what the claim asks.
  for (const subject of subjects)
    for (const claim of claims)
      for (const answer of ['a-lot', 'fails'] as const)
        await core.call('explore.rate', {
          subject,
          claim,
          energizer: null,
          answer,
          words: secrets.plant('me', 'a rating'),
        });
  if (subjects.length < 2) return;
  const all = await core.must('explore.options', {});
  const strictest = all
    .filter(({ id }) => options.includes(id))
    .map((option) => (isSetAside(option) ? 'me' : option.audience))
    .reduce(stricter, audience);
  const name = secrets.plant(strictest, 'a comparison');
  const begun = await core.must('explore.addComparison', { name, subjects });
  await core.must('explore.saveComparison', { ...begun, audience });
}

/** Words in every text of an experiment about an option, and of a future with its questions, each for those who may read it. */
async function plantTried(
  core: TestCore,
  secrets: Secrets,
  given: { audience: Audience; status: ExperimentStatus; option: string; goal: string; claim: string },
): Promise<void> {
  const { audience, status, goal } = given;
  const option = await core.must('explore.option', { id: given.option });
  const word = (what: string, ...others: Audience[]): string =>
    secrets.plant(
      [...others, ...(status === 'dropped' ? ['me' as const] : [])].reduce(stricter, audience),
      `${what} of what is tried, ${status}`,
    );
  const begun = await core.must('explore.addExperiment', { name: 'A test', option: option.id });
  const { id } = begun;
  // The step that it is has words of its own, which are for those who see the goal.
  await core.must('explore.experimentToStep', { id, goal });
  const words = (what: string) => word(what, option.audience, 'mentor');
  const saved = await core.must('explore.saveExperiment', {
    ...begun,
    name: word('name', option.audience),
    audience,
    belief: words('belief'),
    test: words('test'),
    saw: words('saw'),
    change: words('change'),
  });
  const claim = await core.must('reflection.claim', { id: given.claim });
  await core.must('explore.tieExperiment', { experiment: id, kind: claim.kind, id: claim.id });
  if (status === 'done') await core.must('explore.finishExperiment', { ...saved, doneOn: '2026-03-02' });
  else await core.must('explore.setExperimentStatus', { id, status });
  const of = (what: string, atMost: Audience = audience): string =>
    secrets.plant(stricter(audience, atMost), `${what} of a future`);
  const sketches = [{ premise: of('premise'), name: of('name') }];
  const [future] = await core.must('explore.sketchFutures', { sketches, firstYear: 2027 });
  if (future === undefined) throw new Error('nothing was sketched');
  const years = future.years.map((_, place) => of(`year ${String(place)}`));
  await core.must('explore.saveFuture', { ...future, years, audience });
  const asked = await core.must('explore.addFutureQuestion', {
    future: future.id,
    text: of('question', 'mentor'),
  });
  const question = { id: asked.questions[0]?.id ?? '' };
  const made = await core.must('explore.futureQuestionToExperiment', {
    ...question,
    name: of('experiment of a question'),
  });
  expect(made.experiment.audience).toBe(audience);
  await core.must('explore.futureQuestionToGoal', { ...question, title: of('goal of a question') });
}

/** Words in every text of somebody: others read the name, the work and, where that may be seen, the organisation. */
async function plantPerson(core: TestCore, secrets: Secrets, audience: Audience): Promise<void> {
  const word = (what: string, atMost: Audience = audience): string =>
    secrets.plant(stricter(audience, atMost), `${what} of a person`);
  const { id } = await core.must('people.add', { name: word('name') });
  await core.must('people.save', {
    id,
    revision: 1,
    audience,
    work: word('work'),
    organisation: word('organisation', 'me'),
    place: word('place', 'me'),
    met: word('met', 'me'),
    tags: [word('tag', 'me')],
  });
  // What the plan tells to nobody as a document, and others must not find in its file either.
  const person = await core.must('people.person', { id });
  await core.must('people.save', {
    id,
    revision: person.revision,
    note: 'zqnote',
    hopes: 'zqhopes',
    contacts: [{ sort: 'email', label: 'zqlabel', value: 'zqcontact@example.org' }],
    birthday: '--12-03',
  });
}

/** Words in every text of an application, each for those who may read it. */
async function plantApplication(
  core: TestCore,
  secrets: Secrets,
  { audience, outcome }: { audience: Audience; outcome: ApplicationOutcome },
): Promise<void> {
  const isOver = hasEnded({ outcome });
  const word = (what: string, atMost: Audience = audience): string =>
    secrets.plant(stricter(isOver ? 'me' : audience, atMost), `${what} of an application, ${outcome}`);
  const page = await core.must('explore.addApplication', { employer: word('employer'), role: word('role') });
  // Of one that has ended the plan tells its name alone, to the person.
  const told = (what: string, atMost: Audience = audience): string => (isOver ? '' : word(what, atMost));
  const person = isOver ? null : (await core.must('people.add', { name: word('person', 'me') })).id;
  await core.must('explore.saveApplication', {
    ...page,
    outcome,
    audience,
    person,
    next: told('next'),
    contact: told('contact', 'me'),
    found: told('found', 'me'),
    link: told('link', 'me'),
    terms: told('terms', 'me'),
    hours: told('hours', 'mentor'),
    place: told('place', 'mentor'),
  });
  if (isOver) return;
  const application = page.id;
  for (const sort of stepSorts)
    await core.must('explore.addApplicationStep', {
      application,
      sort,
      on: '2026-03-01',
      text: word(sort, 'me'),
    });
  const { id: attachment } = storeFile(core.vault.opened().db, core.clock, {
    name: `${word('file', 'me')}.txt`,
    data: new Uint8Array([1]),
  });
  await core.must('explore.addApplicationFile', { application, attachment });
}

/** Words in every text of something that is learned, each for those who may read it. */
async function plantItem(
  core: TestCore,
  secrets: Secrets,
  { audience, status, goal }: { audience: Audience; status: ItemStatus; goal: string },
): Promise<void> {
  const word = (what: string, atMost: Audience = audience): string =>
    secrets.plant(stricter(status === 'let-go' ? 'me' : audience, atMost), `${what} of an item, ${status}`);
  const item = await core.must('learning.addItem', { name: word('name'), sort: 'certificate', status });
  const isOver = isFinished({ status });
  // Of one that is finished the plan tells its name alone.
  const told = (what: string, atMost: Audience = audience): string => (isOver ? '' : word(what, atMost));
  const person = isOver ? null : (await core.must('people.add', { name: word('person', 'me') })).id;
  const saved = await core.must('learning.saveItem', {
    ...item,
    audience,
    about: told('about', 'me'),
    provider: told('provider'),
    link: told('link', 'me'),
    person,
    goal,
    expiresOn: isOver ? null : '2026-12-14',
    progress: isOver ? null : { at: 1, of: 2, unit: word('unit') },
  });
  for (const { id, daysBefore } of saved.reminders)
    await core.must('learning.saveReminder', { id, daysBefore, text: word('reminder', 'me') });
  const session = await core.must('learning.addSession', {
    item: item.id,
    date: '2026-03-02',
    minutes: 20,
    text: word('session', 'me'),
    use: word('use', 'me'),
  });
  await core.must('learning.addLesson', {
    item: item.id,
    session: session.id,
    question: word('question', 'me'),
    answer: word('answer', 'me'),
    learnedOn: '2026-03-02',
  });
  if (isOver) return;
  const { id: attachment } = storeFile(core.vault.opened().db, core.clock, {
    name: `${word('certificate', 'me')}.txt`,
    data: new Uint8Array([2]),
  });
  await core.must('learning.addFile', { item: item.id, attachment });
}

/** Words in every text of a talk and of what hangs on it, each for those who may read it. */
async function plantTalk(
  core: TestCore,
  secrets: Secrets,
  { audience, status, goal }: { audience: Audience; status: ConversationStatus; goal: string },
): Promise<void> {
  const word = (what: string, atMost: Audience = 'me'): string =>
    secrets.plant(stricter(audience, atMost), `${what} of a talk, ${status}`);
  const { id: person } = await core.must('people.add', { name: word('person') });
  const talk = await core.must('people.addConversation', {
    people: [person],
    name: word('name', audience),
    status,
    place: word('place'),
    agenda: [{ text: word('question'), asked: true }],
    goal,
  });
  await core.must('people.saveConversation', { ...talk, asked: word('asked'), audience });
  await core.must('people.writeNotes', { id: talk.id });
  await core.must('people.addLead', { conversation: talk.id, text: word('lead') });
  await core.must('people.addPromise', { person, conversation: talk.id, by: 'them', text: word('promise') });
  // What is asked of somebody is theirs to read, in the brief that is made for them.
  await core.must('people.addAsk', { person, text: secrets.plant('mentor', 'ask of a talk') });
  await core.must('people.addQuestionSet', { name: word('set'), questions: [word('question of a set')] });
}

/**
 * Somebody who goes along with all goals, and words that are between the two or for nobody else. What is asked of them and promised to
 * them is theirs to read.
 */
async function plantMentor(
  core: TestCore,
  secrets: Secrets,
  goals: readonly { id: string; milestone: string }[],
): Promise<void> {
  const word = (what: string): string => secrets.plant('me', `${what} about a mentor`);
  const { db } = core.vault.opened();
  const { id: person } = await core.must('people.add', { name: word('name') });
  await core.must('people.setMentor', { person, mentor: true, hopes: word('hopes') });
  for (const way of ['given', 'received'] as const)
    await core.must('people.addFavour', { person, way, text: word('favour'), date: '2026-03-01' });
  await core.must('people.keepMessage', {
    person,
    date: '2026-01-02',
    channel: 'email',
    text: word('message'),
  });
  await core.must('people.addMessageTemplate', { name: word('template'), text: word('template text') });
  for (const { id: goal, milestone } of goals) {
    await core.must('goals.linkClaim', { goal, kind: 'person', claim: person });
    await core.must('goals.tickMilestone', { id: milestone, done: true });
    await core.must('goals.logObstacleEvent', { goal, worked: false });
    // One that is finished is neither paused nor taken up again.
    const paused = await core.call('goals.pause', { id: goal, until: null, words: word('why paused') });
    if (paused.ok) await core.must('goals.resume', { id: goal, words: word('why taken up again') });
  }
  for (const audience of audiences)
    db.prepare(
      `INSERT INTO learning_items (id, name, sort, status, about, provider, link, progress_unit, person, done_on, audience,
         position, revision, created_at, modified_at)
       VALUES (@id, @name, 'book', 'done', @about, '', '', '', @person, '2026-03-02', @audience, 0, 1, @at, @at)`,
    ).run({
      id: randomUUID(),
      name: secrets.plant(audience, 'what was learned'),
      about: word('a note on what was learned'),
      person,
      audience,
      at: '2026-03-01T12:00:00.000Z',
    });
}

/** The briefs for everybody, in both forms. */
function briefsOf(core: TestCore): string[] {
  const { db } = core.vault.opened();
  const people = db.prepare<[], string>('SELECT id FROM people').pluck().all();
  return people.flatMap((person) => {
    const content = briefContent(db, core.clock, person);
    // Whose it is says the name in its title.
    const { document } = composeBrief({ ...content, name: 'Somebody' }, { leftOut: [], locale: 'en-GB' });
    return [JSON.stringify(document), planMarkdown(document)];
  });
}

/** Everything that goes out for an audience. */
function outputs(core: TestCore, audience: Audience): string[] {
  const content = planContent(core.vault.opened().db, core.clock);
  const document = composePlan(content, { audience, locale: 'en-GB' });
  // A brief is read by a mentor, whoever it is for.
  const briefs = audience === 'mentor' ? briefsOf(core) : [];
  return [
    ...briefs,
    JSON.stringify(document),
    planMarkdown(document),
    renderPlanHtml(document),
    planJson(content, audience),
  ];
}

const anAudience = fc.constantFrom(...audiences);

describe('what goes out for an audience', () => {
  it('holds no word of a record that is for fewer, whatever the sections are for', async () => {
    const whole = fc.record({
      goals: fc.array(
        fc.record({ audience: anAudience, status: fc.constantFrom(...goalStatuses), waits: fc.boolean() }),
        { minLength: 2, maxLength: 5 },
      ),
      claims: fc.array(fc.record({ kind: fc.constantFrom(...claimKinds), audience: anAudience }), {
        minLength: 3,
        maxLength: 9,
      }),
      options: fc.array(fc.record({ audience: anAudience, status: fc.constantFrom(...optionStatuses) }), {
        minLength: 1,
        maxLength: 4,
      }),
      compared: anAudience,
      tried: fc.array(fc.record({ audience: anAudience, status: fc.constantFrom(...experimentStatuses) }), {
        maxLength: 4,
      }),
      applications: fc.array(
        fc.record({ audience: anAudience, outcome: fc.constantFrom(...applicationOutcomes) }),
        { minLength: 1, maxLength: 3 },
      ),
      learned: fc.array(fc.record({ audience: anAudience, status: fc.constantFrom(...itemStatuses) }), {
        maxLength: 3,
      }),
      talked: fc.array(
        fc.record({ audience: anAudience, status: fc.constantFrom(...conversationStatuses) }),
        { maxLength: 2 },
      ),
      sections: fc.dictionary(fc.constantFrom(...planSections), anAudience),
    });
    await fc.assert(
      fc.asyncProperty(
        whole,
        async ({ goals, claims, options, applications, compared, tried, learned, talked, sections }) => {
          const core = await createTestCore();
          const secrets = new Secrets();
          const planted: { id: string; milestone: string }[] = [];
          for (const { audience, status, waits } of goals) {
            const waitsFor = waits ? (planted.at(-1)?.milestone ?? null) : null;
            planted.push(await plantGoal(core, secrets, { audience, status, waitsFor }));
          }
          for (const [index, item] of learned.entries())
            await plantItem(core, secrets, { ...item, goal: planted[index % planted.length]?.id ?? '' });
          for (const [index, talk] of talked.entries())
            await plantTalk(core, secrets, { ...talk, goal: planted[index % planted.length]?.id ?? '' });
          // A goal that is something that is learned is seen by those who see the goal.
          for (const { id } of planted) {
            const goal = await core.must('goals.get', { id });
            await core.must('goals.save', { ...goal, shape: 'practice' });
            await core.must('learning.itemFromGoal', { goal: id });
          }
          const said: string[] = [];
          const lookedInto: string[] = [];
          for (const [index, { kind, audience }] of claims.entries()) {
            const claim = await plantClaim(core, secrets, kind, audience);
            said.push(claim);
            const goal = planted[index % planted.length]?.id ?? '';
            if (kind === 'value' || kind === 'strength' || kind === 'skill')
              await core.must('goals.linkClaim', { goal, kind, claim });
            if (kind === 'non-negotiable')
              await core.must('reflection.judgeCondition', {
                goal,
                claim,
                verdict: 'conflicts',
                words: secrets.plant(audience, 'a conflict'),
              });
          }
          for (const [index, option] of options.entries()) {
            const goal = planted[index % planted.length]?.id ?? '';
            lookedInto.push(await plantOption(core, secrets, { ...option, goal }));
          }
          await plantMentor(core, secrets, planted);
          await plantComparison(core, secrets, { audience: compared, options: lookedInto, claims: said });
          for (const [index, each] of tried.entries()) {
            const option = (await core.must('explore.options', {}))[index % options.length]?.id ?? '';
            const goal = planted[index % planted.length]?.id ?? '';
            await plantTried(core, secrets, {
              ...each,
              option,
              goal,
              claim: said[index % said.length] ?? '',
            });
          }
          for (const application of applications) await plantApplication(core, secrets, application);
          for (const audience of audiences) await plantPerson(core, secrets, audience);
          const [first] = planted;
          const [firstGoal] = goals;
          if (first && firstGoal) {
            const said = (what: string) => secrets.plant(firstGoal.audience, `${what} of a win`);
            await core.must('goals.achieve', {
              id: first.id,
              name: said('name'),
              date: '2026-03-02',
              words: said('words'),
            });
          }
          for (const [section, audience] of Object.entries(sections))
            await core.must('plan.saveSection', {
              section: section as never,
              audience: audience as Audience,
            });
          for (const audience of audiences) {
            const out = outputs(core, audience).join('\n');
            const leaked = secrets.all.filter(
              (secret) => !maySee(audience, secret.for) && out.includes(secret.token),
            );
            expect(leaked).toEqual([]);
            if (audience !== 'me') expect(out).not.toMatch(/zq(note|hopes|label|contact)|12-03/);
          }
          const own = outputs(core, 'me').join('\n');
          expect(
            secrets.all.filter(
              ({ what, token }) =>
                / of (an option|an application|what is tried|a future)/.test(what) && !own.includes(token),
            ),
          ).toEqual([]);
          // What is only told to the person stays out of every document.
          const { document, sections: beside } = await core.must('plan.read', { audience: 'manager' });
          expect(JSON.stringify(document)).not.toMatch(/left out/i);
          expect(
            beside.flatMap(({ leftOut }) => leftOut).every(({ audience }) => audience !== 'manager'),
          ).toBe(true);
          await core.close();
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('holds nothing for a manager that was not chosen', async () => {
    const core = await createTestCore();
    const secrets = new Secrets();
    await plantGoal(core, secrets, { audience: 'mentor', status: 'active', waitsFor: null });
    const [goal] = await core.must('goals.list', {});
    for (const kind of claimKinds) await plantClaim(core, secrets, kind, 'mentor');
    await plantOption(core, secrets, { audience: 'mentor', status: 'talking', goal: goal?.id ?? '' });
    await plantApplication(core, secrets, { audience: 'mentor', outcome: 'offer' });
    await core.must('goals.addWin', { name: secrets.plant('mentor', 'a win'), date: '2026-03-02' });
    await core.must('reflection.saveDirection', {
      place: 1,
      words: secrets.plant('mentor', 'a direction'),
      revision: 0,
    });
    await core.must('reflection.addActivity', {
      name: secrets.plant('mentor', 'an activity'),
      date: '2026-03-01',
      energy: 5,
      engagement: 5,
    } as never);
    const out = outputs(core, 'manager').join('\n');
    expect(secrets.all.filter(({ token }) => out.includes(token))).toEqual([]);
    expect((await core.must('plan.read', { audience: 'manager' })).empty).toBe(true);
  });

  it('keeps a win with its goal, also while that is in the trash and after it is gone for ever', async () => {
    const core = await createTestCore();
    const secrets = new Secrets();
    const { id } = await plantGoal(core, secrets, { audience: 'me', status: 'active', waitsFor: null });
    const name = secrets.plant('me', 'a win');
    await core.must('goals.achieve', { id, name, date: '2026-03-02' });
    const isTold = (): boolean => outputs(core, 'mentor').some((out) => out.includes(name));
    expect(isTold()).toBe(false);
    await core.must('goals.trash', { id });
    expect(isTold()).toBe(false);
    await core.must('trash.purge', { item: { kind: 'goal', id } });
    expect(outputs(core, 'me').some((out) => out.includes(name))).toBe(true);
    expect(isTold()).toBe(false);
  });

  it('says beside the plan what is left out and why, and one choice shows it', async () => {
    const core = await createTestCore();
    const goal = await core.must('goals.add', { title: 'Leave the company', status: 'active' });
    await core.must('goals.addMilestone', { goal: goal.id, title: 'Write the letter' });
    const read = () => core.must('plan.read', { audience: 'manager' });
    expect((await read()).sections).toEqual([
      {
        section: 'active',
        audience: 'manager',
        of: 1,
        leftOut: [
          { kind: 'goal', id: goal.id, title: 'Leave the company', audience: 'mentor', follows: null },
        ],
      },
    ]);
    await core.must('goals.save', {
      ...(await core.must('goals.get', { id: goal.id })),
      audience: 'manager',
    });
    expect((await read()).sections[0]?.leftOut).toEqual([]);
    expect((await read()).empty).toBe(false);
    await core.must('plan.saveSection', { section: 'active', audience: 'me' });
    expect((await read()).empty).toBe(true);
    expect((await read()).sections).toMatchObject([{ section: 'active', audience: 'me', leftOut: [] }]);
  });

  it('tells a manager of the sample year what was chosen there, and nothing of going elsewhere', async () => {
    const db = openTestDatabase();
    await addSample(db, testClock());
    const content = planContent(db, testClock());
    const { blocks } = composePlan(content, { audience: 'manager', locale: 'en-GB' });
    const told = blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 3 ? [block.text] : [],
    );
    expect(told).toEqual([
      'Lead three workshops for people who asked for one',
      'Facilitation certificate with Ruth',
      'Two days a week in service design',
      'Ask five colleagues for feedback',
      'I ask the question under the question',
      'I stay calm when a room gets loud',
      expect.any(String),
    ]);
    const words = JSON.stringify(blocks) + planJson(content, 'manager');
    for (const hidden of [
      'Know ten people in the field',
      'wrong turns left in',
      'panel',
      'portfolio',
      'notice period',
    ])
      expect(words).not.toContain(hidden);
  });

  it('is for fewer when two claims become one', async () => {
    const core = await createTestCore();
    const add = (audience: Audience) =>
      core.must('reflection.addClaim', { kind: 'strength', name: 'Asking', audience });
    const [from, into] = [await add('me'), await add('manager')];
    const merged = await core.must('reflection.mergeClaims', { from: from.id, into: into.id });
    expect(merged.audience).toBe('me');
  });
});
