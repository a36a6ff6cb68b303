import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
  useMatch,
  useParams,
} from '@tanstack/react-router';
import { useState } from 'react';
import { readBrowseView } from '#renderer/explore/browse/view.ts';
import { type BoardView, readBoardView } from '#renderer/goals/board/view.ts';
import { JournalRoom } from '#renderer/journal/journal-room.tsx';
import { SearchColumn } from '#renderer/search/search-column.tsx';
import { later } from '#renderer/ui/later.tsx';
import { RestoreDialog } from '#renderer/vault/restore-dialog.tsx';
import { Frame } from './frame.tsx';
import { showRecoveryCode } from './recovery-code.ts';

const PrintDialog = later(async () => (await import('#renderer/journal/print/print-dialog.tsx')).PrintDialog);

// A start shows the journal, and what is typed at once goes into its search; the other rooms are read afterwards.
const GoalsRoom = later(async () => (await import('#renderer/goals/goals-room.tsx')).GoalsRoom);
const ExploreRoom = later(async () => (await import('#renderer/explore/explore-room.tsx')).ExploreRoom);
const PeopleRoom = later(async () => (await import('#renderer/people/people-room.tsx')).PeopleRoom);
const ExchangePage = later(
  async () => (await import('#renderer/people/exchange/exchange-page.tsx')).ExchangePage,
);
const TouchRoom = later(async () => (await import('#renderer/people/touch/touch-room.tsx')).TouchRoom);
const TalksRoom = later(async () => (await import('#renderer/people/talks/talks-room.tsx')).TalksRoom);
const LearningRoom = later(async () => (await import('#renderer/learning/learning-room.tsx')).LearningRoom);
const PlanRoom = later(async () => (await import('#renderer/plan/plan-room.tsx')).PlanRoom);
const CompassRoom = later(async () => (await import('#renderer/reflection/compass-room.tsx')).CompassRoom);
const SettingsRoom = later(async () => (await import('#renderer/settings/settings-room.tsx')).SettingsRoom);
const TrashRoom = later(async () => (await import('#renderer/trash/trash-room.tsx')).TrashRoom);
const PromptsSettings = later(
  async () => (await import('#renderer/journal/prompts/prompts-settings.tsx')).PromptsSettings,
);
const TemplatesSettings = later(
  async () => (await import('#renderer/journal/templates/templates-settings.tsx')).TemplatesSettings,
);

const root = createRootRoute({ component: Frame });

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/journal' });
  },
});

// What is open lies below its room, so that the room stays as it is while one thing after the other is opened.
const journal = createRoute({
  getParentRoute: () => root,
  path: '/journal',
  // `find` stands in the search column; `mark` and `evidence` are what led to an entry from elsewhere.
  validateSearch: ({
    find,
    mark,
    evidence,
  }: Record<string, unknown>): { find?: string; mark?: string; evidence?: string } => ({
    ...(typeof find === 'string' ? { find } : {}),
    ...(typeof mark === 'string' ? { mark } : {}),
    ...(typeof evidence === 'string' ? { evidence } : {}),
  }),
  component: JournalWithSearch,
});
const journalEntry = createRoute({ getParentRoute: () => journal, path: '$id' });
const compass = createRoute({
  getParentRoute: () => root,
  path: '/compass',
  component: CompassAt,
});
// One of its pages by name, or a claim by its id.
const compassPlace = createRoute({ getParentRoute: () => compass, path: '$id' });
const goals = createRoute({
  getParentRoute: () => root,
  path: '/goals',
  // `add` begins a new goal on the board; `wins` opens the list of what went well; the others say how the board is looked at.
  validateSearch: ({
    add,
    wins,
    ...view
  }: Record<string, unknown>): { add?: true; wins?: true } & BoardView => ({
    ...(add === true ? { add } : {}),
    ...(wins === true ? { wins } : {}),
    ...readBoardView(view),
  }),
  // The board stays as it is looked at while sheets are opened above it.
  search: { middlewares: [retainSearchParams(['view', 'by', 'value', 'person', 'due'])] },
  component: GoalsWithNew,
});
const goal = createRoute({ getParentRoute: () => goals, path: '$id' });
const explore = createRoute({ getParentRoute: () => root, path: '/explore', component: ExploreAt });
const exploreBrowse = createRoute({
  getParentRoute: () => explore,
  path: 'browse',
  validateSearch: readBrowseView,
});
const exploreOptions = createRoute({ getParentRoute: () => explore, path: 'options' });
const exploreOption = createRoute({ getParentRoute: () => explore, path: 'options/$id' });
const exploreApplying = createRoute({ getParentRoute: () => explore, path: 'applying' });
const exploreOffers = createRoute({ getParentRoute: () => explore, path: 'applying/offers' });
const exploreApplication = createRoute({ getParentRoute: () => explore, path: 'applying/$id' });
const exploreFutures = createRoute({ getParentRoute: () => explore, path: 'futures' });
const exploreFuture = createRoute({ getParentRoute: () => explore, path: 'futures/$id' });
const exploreExperiments = createRoute({ getParentRoute: () => explore, path: 'experiments' });
const exploreExperiment = createRoute({ getParentRoute: () => explore, path: 'experiments/$id' });
const exploreCompare = createRoute({ getParentRoute: () => explore, path: 'compare' });
const exploreComparison = createRoute({ getParentRoute: () => explore, path: 'compare/$id' });
const occupation = createRoute({ getParentRoute: () => explore, path: '$source/$code' });
// What a search finds is a note, which knows its occupation.
const occupationNote = createRoute({ getParentRoute: () => explore, path: 'note/$id' });
const people = createRoute({ getParentRoute: () => root, path: '/people', component: PeopleAt });
const peopleOrganisation = createRoute({ getParentRoute: () => people, path: 'organisation/$id' });
const peoplePerson = createRoute({ getParentRoute: () => people, path: '$id' });
const promises = createRoute({
  getParentRoute: () => root,
  path: '/people/promises',
  component: () => <TalksRoom at={{ page: 'promises' }} />,
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/people/questions',
  component: () => <TalksRoom at={{ page: 'questions' }} />,
});
const talk = createRoute({ getParentRoute: () => root, path: '/people/talks/$id', component: TalkAt });
const peopleExchange = createRoute({
  getParentRoute: () => root,
  path: '/people/import',
  component: ExchangePage,
});
const touch = createRoute({
  getParentRoute: () => root,
  path: '/people/touch',
  component: () => <TouchRoom at={{ page: 'due' }} />,
});
const touchTemplates = createRoute({
  getParentRoute: () => root,
  path: '/people/touch/templates',
  component: () => <TouchRoom at={{ page: 'templates' }} />,
});
const touchWith = createRoute({
  getParentRoute: () => root,
  path: '/people/touch/with/$id',
  component: WithAt,
});
const touchBrief = createRoute({
  getParentRoute: () => root,
  path: '/people/touch/brief/$id',
  component: BriefAt,
});
const touchWrite = createRoute({
  getParentRoute: () => root,
  path: '/people/touch/write/$id',
  // `option` is what the message is about, where somebody came from one.
  validateSearch: ({ option }: Record<string, unknown>): { option?: string } =>
    typeof option === 'string' ? { option } : {},
  component: WriteAt,
});
const learning = createRoute({ getParentRoute: () => root, path: '/learning', component: LearningAt });
const learningItem = createRoute({ getParentRoute: () => learning, path: '$id' });
const plan = createRoute({ getParentRoute: () => root, path: '/plan', component: PlanRoom });
const trash = createRoute({ getParentRoute: () => root, path: '/trash', component: TrashRoom });
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: () => (
    <SettingsRoom
      restoreDialog={(open, onClose) => <RestoreDialog open={open} onClose={onClose} />}
      showRecoveryCode={showRecoveryCode}
      templates={<TemplatesSettings />}
      prompts={<PromptsSettings />}
    />
  ),
});

function TalkAt() {
  return <TalksRoom at={{ page: 'talk', id: talk.useParams().id }} />;
}

function WithAt() {
  const { id } = touchWith.useParams();
  return <TouchRoom at={{ page: 'with', id }} />;
}

function BriefAt() {
  const { id } = touchBrief.useParams();
  return <TouchRoom at={{ page: 'brief', id }} />;
}

function WriteAt() {
  const { id } = touchWrite.useParams();
  const { option = null } = touchWrite.useSearch();
  return <TouchRoom at={{ page: 'write', id, option }} />;
}

function GoalsWithNew() {
  const { id } = useParams({ strict: false });
  const { add, wins, ...view } = goals.useSearch();
  return <GoalsRoom id={id} isAdding={add === true} isWins={wins === true} view={view} />;
}

function JournalWithSearch() {
  const { id } = useParams({ strict: false });
  const { find, mark, evidence } = journal.useSearch();
  const [printed, setPrinted] = useState<string | null>(null);
  return (
    <>
      <JournalRoom
        id={id}
        found={mark ?? find}
        evidence={evidence}
        searchColumn={
          find === undefined ? null : <SearchColumn text={find} openId={id} onPrint={setPrinted} />
        }
      />
      {printed === null ? null : (
        <PrintDialog
          selection={{ of: 'search', query: printed }}
          what={`What “${printed}” finds`}
          onClose={() => setPrinted(null)}
        />
      )}
    </>
  );
}

/** The rooms by address. Hash history, since both shells serve one page. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    journal.addChildren([journalEntry]),
    compass.addChildren([compassPlace]),
    goals.addChildren([goal]),
    explore.addChildren([
      exploreBrowse,
      exploreOptions,
      exploreOption,
      exploreApplying,
      exploreOffers,
      exploreApplication,
      exploreFutures,
      exploreFuture,
      exploreExperiments,
      exploreExperiment,
      exploreCompare,
      exploreComparison,
      occupationNote,
      occupation,
    ]),
    people.addChildren([peopleOrganisation, peoplePerson]),
    promises,
    questions,
    talk,
    peopleExchange,
    touch,
    touchTemplates,
    touchWith,
    touchBrief,
    touchWrite,
    learning.addChildren([learningItem]),
    plan,
    trash,
    settings,
  ]),
  history: createHashHistory(),
  defaultNotFoundComponent: () => <p className="p-8 text-muted">There is nothing here.</p>,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

function CompassAt() {
  return <CompassRoom at={useParams({ strict: false }).id} />;
}

function LearningAt() {
  return <LearningRoom id={useParams({ strict: false }).id} />;
}

function PeopleAt() {
  const organisation = useMatch({ from: '/people/organisation/$id', shouldThrow: false })?.params.id;
  const person = useMatch({ from: '/people/$id', shouldThrow: false })?.params.id;
  return <PeopleRoom id={person ?? null} organisation={organisation ?? null} />;
}

function ExploreAt() {
  const { source, code } = useParams({ strict: false });
  const note = useMatch({ from: '/explore/note/$id', shouldThrow: false })?.params.id;
  const isBoard = useMatch({ from: '/explore/options', shouldThrow: false }) !== undefined;
  const option = useMatch({ from: '/explore/options/$id', shouldThrow: false })?.params.id;
  const options = isBoard || option !== undefined ? { id: option ?? null } : undefined;
  const isFutures = useMatch({ from: '/explore/futures', shouldThrow: false }) !== undefined;
  const future = useMatch({ from: '/explore/futures/$id', shouldThrow: false })?.params.id;
  const futures = isFutures || future !== undefined ? { id: future ?? null } : undefined;
  const isExperiments = useMatch({ from: '/explore/experiments', shouldThrow: false }) !== undefined;
  const experiment = useMatch({ from: '/explore/experiments/$id', shouldThrow: false })?.params.id;
  const experiments = isExperiments || experiment !== undefined ? { id: experiment ?? null } : undefined;
  const browse = useMatch({ from: '/explore/browse', shouldThrow: false })?.search;
  const isList = useMatch({ from: '/explore/applying', shouldThrow: false }) !== undefined;
  const isOffers = useMatch({ from: '/explore/applying/offers', shouldThrow: false }) !== undefined;
  const application = useMatch({ from: '/explore/applying/$id', shouldThrow: false })?.params.id;
  const one = isList || application !== undefined ? { id: application ?? null } : undefined;
  const isCompare = useMatch({ from: '/explore/compare', shouldThrow: false }) !== undefined;
  const comparison = useMatch({ from: '/explore/compare/$id', shouldThrow: false })?.params.id;
  const compare = isCompare || comparison !== undefined ? { id: comparison ?? null } : undefined;
  return (
    <ExploreRoom
      source={source}
      code={code}
      note={note}
      options={options}
      applying={isOffers ? 'offers' : one}
      futures={futures}
      experiments={experiments}
      compare={compare}
      browse={browse}
    />
  );
}
