import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  useParams,
} from '@tanstack/react-router';
import { GoalsRoom } from '#renderer/goals/goals-room.tsx';
import { JournalRoom } from '#renderer/journal/journal-room.tsx';
import { PlanRoom } from '#renderer/plan/plan-room.tsx';
import { CompassRoom } from '#renderer/reflection/compass-room.tsx';
import { SearchColumn } from '#renderer/search/search-column.tsx';
import { SettingsRoom } from '#renderer/settings/settings-room.tsx';
import { TrashRoom } from '#renderer/trash/trash-room.tsx';
import { RestoreDialog } from '#renderer/vault/restore-dialog.tsx';
import { Frame } from './frame.tsx';
import { showRecoveryCode } from './recovery-code.ts';

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
  validateSearch: (search: Record<string, unknown>): { find?: string } =>
    typeof search.find === 'string' ? { find: search.find } : {},
  component: JournalWithSearch,
});
const journalEntry = createRoute({ getParentRoute: () => journal, path: '$id' });
const compass = createRoute({
  getParentRoute: () => root,
  path: '/compass',
  component: () => <CompassRoom id={useParams({ strict: false }).id} />,
});
const compassTrait = createRoute({ getParentRoute: () => compass, path: '$id' });
const goals = createRoute({
  getParentRoute: () => root,
  path: '/goals',
  component: () => <GoalsRoom id={useParams({ strict: false }).id} />,
});
const goal = createRoute({ getParentRoute: () => goals, path: '$id' });
const plan = createRoute({ getParentRoute: () => root, path: '/plan', component: PlanRoom });
const trash = createRoute({ getParentRoute: () => root, path: '/trash', component: TrashRoom });
const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: () => (
    <SettingsRoom
      restoreDialog={(open, onClose) => <RestoreDialog open={open} onClose={onClose} />}
      showRecoveryCode={showRecoveryCode}
    />
  ),
});

function JournalWithSearch() {
  const { id } = useParams({ strict: false });
  const { find } = journal.useSearch();
  return (
    <JournalRoom
      id={id}
      searchColumn={find === undefined ? null : <SearchColumn text={find} openId={id} />}
    />
  );
}

/** The rooms by address. Hash history, since both shells serve one page. */
export const router = createRouter({
  routeTree: root.addChildren([
    start,
    journal.addChildren([journalEntry]),
    compass.addChildren([compassTrait]),
    goals.addChildren([goal]),
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
