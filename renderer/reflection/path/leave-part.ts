import { call } from '#renderer/bridge/client.ts';
import { run } from '#renderer/commands/run.ts';
import { finishRound } from '#renderer/reflection/commands/finish-round.ts';
import { markPart } from '#renderer/reflection/commands/mark-part.ts';
import { flushAll } from '#renderer/saving/unsaved.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { sorting } from '#shared/reflection/pairwise.ts';
import type { PartState, Path, PathPart } from '#shared/reflection/path.ts';

/** The claims that a part of the path is about. */
const claimsOf: Partial<Record<PathPart, ClaimKind>> = {
  values: 'value',
  strengths: 'strength',
  weaknesses: 'weakness',
  skills: 'skill',
  interests: 'interest',
  roles: 'role',
  'non-negotiables': 'non-negotiable',
};

/**
 * Leaves a part of the path behind. What is finished on the screen is kept first: an order of cards becomes the person's
 * values. A part in which nothing was said counts as passed over, whatever the button was called.
 *
 * @throws WaymarkError when it cannot be saved.
 */
export async function leavePart(part: PathPart, state: PartState): Promise<Path> {
  await flushAll();
  if (part === 'values' && state === 'done') await keepFinishedOrder();
  const said = state === 'done' && (await isSomethingSaid(part));
  return run(markPart, { part, state: said ? 'done' : 'skipped' });
}

async function keepFinishedOrder(): Promise<void> {
  const round = await call('reflection.openRound', {});
  if (!round?.cards.every(({ pile }) => pile !== null)) return;
  const chosen = round.cards.filter((card) => card.chosen).map(({ card }) => card);
  if (chosen.length > 0 && sorting(chosen, round.choices).done) await run(finishRound, { round: round.id });
}

async function isSomethingSaid(part: PathPart): Promise<boolean> {
  if (part === 'directions') {
    const directions = await call('reflection.directions', {});
    return directions.some(({ words }) => words.trim() !== '');
  }
  if (part === 'energizers') {
    const roles = await call('reflection.claims', { kind: 'role' });
    const sources = await Promise.all(roles.map(({ id }) => call('reflection.energizers', { role: id })));
    return sources.some((each) => each.length > 0);
  }
  const kind = claimsOf[part];
  if (kind && (await call('reflection.claims', { kind })).length > 0) return true;
  return part === 'interests' && (await call('reflection.pastChecks', {})).length > 0;
}
