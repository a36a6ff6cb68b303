import type { HandlersOf } from '#main/bridge/handlers.ts';
import type { Db } from '#main/database/open.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { ApplicationPage } from '#shared/explore/applications.ts';
import {
  addApplication,
  addFile,
  addStep,
  removeFile,
  removeStep,
  saveApplication,
  saveStep,
  trashApplication,
} from './change.ts';
import { exportApplications } from './list.ts';
import { applicationsOf, appliedTo, listApplications, readApplication } from './read.ts';

export {
  addApplication,
  addStep,
  listTrashedApplications,
  restoreApplication,
  saveApplication,
} from './change.ts';
export { deleteRemovedApplicationParts, previewApplicationPurge, purgeApplication } from './purge.ts';
export { allApplications, countApplications, readApplication } from './read.ts';

/** Does something about an application, and gives its page as it is then. */
function page<I>(what: (db: Db, clock: Clock, input: I) => string) {
  return ({ db, clock }: { db: Db; clock: Clock }, input: I): ApplicationPage =>
    readApplication(db, what(db, clock, input));
}

/** Applications: what a person applies for, and what came of it. */
export const applicationsHandlers = {
  'explore.applications': ({ db }) => listApplications(db),
  'explore.application': ({ db }, { id }) => readApplication(db, id),
  'explore.applicationsOf': ({ db }, { option }) => applicationsOf(db, option),
  'explore.appliedTo': ({ db }, asked) => appliedTo(db, asked),
  'explore.addApplication': page(addApplication),
  'explore.saveApplication': page(saveApplication),
  'explore.trashApplication': ({ db, clock }, { id }) => {
    trashApplication(db, clock, id);
    return {};
  },
  'explore.addApplicationStep': page(addStep),
  'explore.saveApplicationStep': page(saveStep),
  'explore.removeApplicationStep': page((db, clock, { id }: { id: string }) => removeStep(db, clock, id)),
  'explore.addApplicationFile': page(addFile),
  'explore.removeApplicationFile': page((db, clock, { id }: { id: string }) => removeFile(db, clock, id)),
  'explore.exportApplications': exportApplications,
} satisfies Partial<HandlersOf<'explore'>>;
