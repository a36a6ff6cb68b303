import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { saveApplication } from '#renderer/commands/common/save-application.ts';
import { saveClaim } from '#renderer/commands/common/save-claim.ts';
import { saveComparison } from '#renderer/commands/common/save-comparison.ts';
import { saveConversation } from '#renderer/commands/common/save-conversation.ts';
import { saveExperiment } from '#renderer/commands/common/save-experiment.ts';
import { saveFuture } from '#renderer/commands/common/save-future.ts';
import { saveGoal } from '#renderer/commands/common/save-goal.ts';
import { saveItem } from '#renderer/commands/common/save-item.ts';
import { saveOption } from '#renderer/commands/common/save-option.ts';
import { savePerson } from '#renderer/commands/common/save-person.ts';
import { saveWin } from '#renderer/commands/common/save-win.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { type Audience, audienceNames, maySee } from '#shared/audience/audience.ts';
import type { LeftOut, ShownSection } from '#shared/plan/plan.ts';
import { sectionName } from '#shared/plan/sections.ts';
import type { SavedClaim } from '#shared/reflection/claims.ts';
import { saveSection } from './commands/save-section.ts';

/** Lets an audience see a section, with a way back. */
export async function showSection(
  { section }: Pick<ShownSection, 'section'>,
  audience: Audience,
): Promise<void> {
  const name = sectionName(section);
  const act = newAct();
  if ((await attempt(saveSection, { section, audience }, name, { act })) === null) return;
  offerUndo(`${name}: ${audienceNames[audience].toLowerCase()}.`, act);
}

/** Lets an audience see a record, or the goal that it belongs to, with a way back. */
export async function showRecord(record: LeftOut, audience: Audience): Promise<void> {
  const title = record.follows?.title ?? record.title;
  const act = newAct();
  try {
    await saveAudience(record, audience, act);
  } catch (error) {
    notify({ tone: 'problem', words: sentenceOf(error) });
    return;
  }
  offerUndo(`“${title}”: ${audienceNames[audience].toLowerCase()}.`, act);
}

async function saveAudience({ kind, id, follows }: LeftOut, audience: Audience, act: string): Promise<void> {
  if (kind === 'goal' || follows !== null) {
    const goal = await call('goals.get', { id: follows?.id ?? id });
    await run(saveGoal, { ...goal, audience }, goal.title, { act });
  } else if (kind === 'win') {
    const win = (await call('goals.wins', {})).find((each) => each.id === id);
    if (win) await run(saveWin, { ...win, audience }, win.name, { act });
  } else if (kind === 'application') {
    const page = await call('explore.application', { id });
    await run(saveApplication, { ...page, audience }, page.employer, { act });
  } else if (kind === 'learning') {
    const item = await call('learning.item', { id });
    await run(saveItem, { ...item, audience }, item.name, { act });
  } else if (kind === 'option') {
    const option = await call('explore.option', { id });
    await run(saveOption, { ...option, audience }, option.name, { act });
  } else if (kind === 'comparison') {
    const comparison = await call('explore.comparison', { id });
    await run(saveComparison, { ...comparison, audience }, comparison.name, { act });
  } else if (kind === 'experiment') {
    const experiment = await call('explore.experiment', { id });
    await run(saveExperiment, { ...experiment, audience }, experiment.name, { act });
    const option = experiment.option && (await call('explore.option', { id: experiment.option.id }));
    // The stricter of the two counts.
    if (option && !maySee(audience, option.audience))
      await run(saveOption, { ...option, audience }, option.name, { act });
  } else if (kind === 'person') {
    const person = await call('people.person', { id });
    await run(savePerson, { id, revision: person.revision, audience }, person.name, { act });
  } else if (kind === 'conversation') {
    const talk = await call('people.conversation', { id });
    await run(saveConversation, { ...talk, audience }, talk.name || 'a talk', { act });
  } else if (kind === 'future') {
    const future = (await call('explore.futures', {})).find((each) => each.id === id);
    if (future) await run(saveFuture, { ...future, audience }, future.name, { act });
  } else {
    const { revision, kind: of, name, description, details } = await call('reflection.claim', { id });
    // What a claim is decides about its details, and both come from the same claim.
    const saved = { id, revision, kind: of, name, description, details, audience } as SavedClaim;
    await run(saveClaim, saved, name, { act });
  }
}
