import { call, sentenceOf } from '#renderer/bridge/client.ts';
import { notify } from '#renderer/ui/notices.tsx';
import { type Audience, audienceNames } from '#shared/audience/audience.ts';
import type { LeftOut, ShownSection } from '#shared/plan/plan.ts';
import { sectionName } from '#shared/plan/sections.ts';
import type { SavedClaim } from '#shared/reflection/claims.ts';

/** Lets an audience see a section, with a way back. */
export async function showSection(
  { section, audience: before }: Pick<ShownSection, 'section' | 'audience'>,
  audience: Audience,
): Promise<void> {
  await withWayBack(
    `${sectionName(section)}: ${audienceNames[audience].toLowerCase()}.`,
    () => call('plan.saveSection', { section, audience }),
    () => call('plan.saveSection', { section, audience: before }),
  );
}

/** Lets an audience see a record, or the goal that it belongs to, with a way back. */
export async function showRecord(record: LeftOut, audience: Audience): Promise<void> {
  const title = record.follows?.title ?? record.title;
  await withWayBack(
    `“${title}”: ${audienceNames[audience].toLowerCase()}.`,
    () => saveAudience(record, audience),
    () => saveAudience(record, record.audience),
  );
}

async function saveAudience({ kind, id, follows }: LeftOut, audience: Audience): Promise<void> {
  if (kind === 'goal' || follows !== null) {
    await call('goals.save', { ...(await call('goals.get', { id: follows?.id ?? id })), audience });
  } else if (kind === 'win') {
    const win = (await call('goals.wins', {})).find((each) => each.id === id);
    if (win) await call('goals.saveWin', { ...win, audience });
  } else {
    const { revision, kind: of, name, description, details } = await call('reflection.claim', { id });
    // What a claim is decides about its details, and both come from the same claim.
    await call('reflection.saveClaim', {
      id,
      revision,
      kind: of,
      name,
      description,
      details,
      audience,
    } as SavedClaim);
  }
}

async function withWayBack(
  words: string,
  act: () => Promise<unknown>,
  undo: () => Promise<unknown>,
): Promise<void> {
  const fail = (error: unknown): void => {
    notify({ tone: 'problem', words: sentenceOf(error) });
  };
  try {
    await act();
  } catch (error) {
    fail(error);
    return;
  }
  notify({ words, action: { label: 'Undo', run: () => void undo().catch(fail) } });
}
