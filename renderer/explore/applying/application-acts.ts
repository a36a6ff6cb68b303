import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { addApplicationFile } from '#renderer/explore/commands/add-application-file.ts';
import { addApplicationStep } from '#renderer/explore/commands/add-application-step.ts';
import { removeApplicationFile } from '#renderer/explore/commands/remove-application-file.ts';
import { removeApplicationStep } from '#renderer/explore/commands/remove-application-step.ts';
import { saveApplicationStep } from '#renderer/explore/commands/save-application-step.ts';
import { trashApplication } from '#renderer/explore/commands/trash-application.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import type { Application, ApplicationFile, ApplicationPage } from '#shared/explore/applications.ts';
import { applicationGroup, titleOf } from './application-words.ts';

type Step = ApplicationPage['steps'][number];
/** What is written of a step. */
export type StepWords = Omit<Step, 'id'>;

/** Writes down what happened. Resolves to whether it was done. */
export async function addStep(page: ApplicationPage, words: StepWords): Promise<boolean> {
  return (await attempt(addApplicationStep, { application: page.id, ...words }, titleOf(page))) !== null;
}

/** Changes what happened. Resolves to whether it was done. */
export async function saveStep(page: ApplicationPage, step: Step, words: StepWords): Promise<boolean> {
  const isSame = step.sort === words.sort && step.on === words.on && step.text === words.text;
  return isSame || (await attempt(saveApplicationStep, { id: step.id, ...words }, titleOf(page))) !== null;
}

/** Takes away what happened, and offers the way back. */
export async function removeStep(page: ApplicationPage, step: Step): Promise<void> {
  const act = newAct();
  if ((await attempt(removeApplicationStep, { id: step.id }, titleOf(page), { act })) === null) return;
  offerUndo('Taken away.', act);
}

/** Ties a file that was stored to an application. */
export async function addFile(
  page: ApplicationPage,
  { id, name }: { id: string; name: string },
): Promise<void> {
  const input = { application: page.id, attachment: id };
  if ((await attempt(addApplicationFile, input, titleOf(page))) !== null)
    announce(`${name} is with the application.`);
}

/** Takes a file away, and offers the way back. */
export async function removeFile(page: ApplicationPage, file: ApplicationFile): Promise<void> {
  const act = newAct();
  if ((await attempt(removeApplicationFile, { id: file.id }, titleOf(page), { act })) === null) return;
  offerUndo(`“${file.name}” was taken away.`, act);
}

/** Moves an application to the trash, and offers the way back. Resolves to whether it was done. */
export async function trashWithUndo(
  application: Pick<Application, 'id' | 'employer' | 'role'>,
): Promise<boolean> {
  const { id } = application;
  const name = titleOf(application);
  await flushGroup(applicationGroup(id));
  const act = newAct();
  if ((await attempt(trashApplication, { id }, name, { act })) === null) return false;
  announce(`${name} is in the trash.`);
  offerUndo(`“${name}” is in the trash.`, act);
  return true;
}
