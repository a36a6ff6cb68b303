import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { addEntry, addJournal, firstJournal, insertEntry, saveJournal } from '#main/journal/index.ts';
import { addPerson } from '#main/people/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { addClaim, addEvidence } from '#main/reflection/index.ts';
import { storedText } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { timeOnWall } from '#shared/calendar/wall.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { claims, type SampleClaim } from './claims.ts';
import { noticing } from './entries-1-noticing.ts';
import { naming } from './entries-2-naming.ts';
import { trying } from './entries-3-trying.ts';
import { choosing } from './entries-4-choosing.ts';
import { moving } from './entries-5-moving.ts';
import { fillApplications } from './fill-applications.ts';
import { fillComparisons } from './fill-comparisons.ts';
import { fillCompass } from './fill-compass.ts';
import { fillChain, fillGoals } from './fill-goals.ts';
import { fillLearning } from './fill-learning.ts';
import { fillLearningTime } from './fill-learning-time.ts';
import { fillOptions } from './fill-options.ts';
import { fillPeople } from './fill-people.ts';
import { fillTalks } from './fill-talks.ts';
import { fillTouch } from './fill-touch.ts';
import { fillExperiments, fillFutures } from './fill-tried.ts';
import { pages } from './pages.ts';
import { people, withMentions } from './people.ts';
import { clockAt, known, type SampleYear, sampleYear } from './sample-year.ts';

export const sampleEntries = [...noticing, ...naming, ...trying, ...choosing, ...moving];

/** The year is written through the domains, each record by a clock that shows its own day. */
export function fillWithSample(db: Db, clock: Clock): { entries: number } {
  return inTransaction(db, () => {
    refuseUnlessEmpty(db);
    const year = sampleYear(clock.now());
    const entries: WrittenEntries = new Map();
    const beginning = clockAt(year.instant({ weeks: 52, day: 'sun', at: '20:00' }));
    const named = new Map(people.map((name) => [name as string, addPerson(db, beginning, { name }).id]));
    const work = firstJournal(db);
    saveJournal(db, beginning, { id: work, name: 'Work', color: 'pine' });
    const home = addJournal(db, beginning, { name: 'Private', color: 'slate' }).id;
    for (const {
      key,
      kind,
      title,
      tags,
      starred,
      text,
      journal,
      weeks,
      day,
      at: hour,
      ...says
    } of sampleEntries) {
      const when = { weeks, day, at: hour };
      const id = uuid();
      const instant = year.instant(when);
      const at = instant.toISOString();
      insertEntry(db, {
        id,
        ...says,
        journal: journal === 'private' ? home : work,
        kind: kind ?? 'free',
        title,
        date: year.date(when),
        // What is told of today's evening has happened by now.
        time: timeOnWall(instant),
        text: storedText(withMentions(documentFromMarkdown(text), named)),
        tags: tags ?? [],
        starred: starred ?? false,
        createdAt: at,
        modifiedAt: at,
      });
      if (key !== undefined) entries.set(key, { id, instant });
    }
    const strengths = new Map<string, string>();
    for (const claim of claims) strengths.set(claim.key, fillClaim(db, year, claim, entries));
    const written = fillGoals(db, year, strengths);
    fillCompass(db, year, entries);
    fillChain(db, year, written, named);
    fillComparisons(db, year, fillOptions(db, year, { people: named, entries }));
    fillExperiments(db, year, strengths);
    fillFutures(db, year);
    fillApplications(db, year, { people: named });
    fillPeople(db, beginning, named);
    fillLearning(db, year, { people: named });
    fillLearningTime(db, year);
    fillTouch(db, year, named);
    fillTalks(db, year, { people: named, entries });
    for (const { title, text, weeks } of pages) {
      addEntry(db, clockAt(year.instant({ weeks, day: 'sun', at: '16:00' })), {
        title,
        date: null,
        tags: [],
        document: documentFromMarkdown(text),
      });
    }
    return { entries: sampleEntries.length + pages.length };
  });
}

function refuseUnlessEmpty(db: ReadDb): void {
  const anything = db
    .prepare<[], number>(
      `SELECT EXISTS (SELECT 1 FROM entries) OR EXISTS (SELECT 1 FROM claims) OR EXISTS (SELECT 1 FROM goals)
       OR EXISTS (SELECT 1 FROM activities) OR EXISTS (SELECT 1 FROM directions)
       OR EXISTS (SELECT 1 FROM test_results) OR EXISTS (SELECT 1 FROM options)
       OR EXISTS (SELECT 1 FROM experiments) OR EXISTS (SELECT 1 FROM futures)
       OR EXISTS (SELECT 1 FROM applications) OR EXISTS (SELECT 1 FROM learning_items)
       OR EXISTS (SELECT 1 FROM occupation_notes)`,
    )
    .pluck()
    .get();
  if (anything !== 0) {
    throw new WaymarkError(
      'conflict',
      'The sample year goes into an empty vault only, and this one holds something already. Make a new vault for it.',
    );
  }
}

/** Entries that evidence points to, by their keys. */
type WrittenEntries = Map<string, { id: string; instant: Date }>;

function fillClaim(db: Db, year: SampleYear, claim: SampleClaim, entries: WrittenEntries): string {
  const { kind, name, description, audience = 'mentor', response, plan, weeks, evidence } = claim;
  const begun = year.instant({ weeks, day: 'sat', at: '11:20' });
  const clock = clockAt(begun);
  const details = response === undefined ? {} : { response, responsePlan: plan ?? '' };
  const { id } = addClaim(db, clock, { kind, name, description, audience, details });
  for (const { words, entry } of evidence) {
    const written = entry === undefined ? null : known(entries, entry);
    const noted = written !== null && written.instant > begun ? written.instant : begun;
    addEvidence(db, clockAt(noted), { claim: id, words: words ?? '', entry: written?.id ?? null });
  }
  return id;
}
