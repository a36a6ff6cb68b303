import { call } from '#renderer/bridge/client.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { TrashKind } from '#shared/trash/trash.ts';
import { notifyFailure } from './failures.ts';

/**
 * Puts something into the trash, once what is written in its forms is saved, and offers the way back.
 *
 * @returns whether it was done.
 */
export async function trashRecord(
  kind: TrashKind,
  { id, name }: { id: string; name: string },
  group: string,
  trash: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await flushGroup(group);
    await trash();
  } catch (error) {
    notifyFailure(error);
    return false;
  }
  announce(`${name} is in the trash.`);
  notify({
    words: `“${name}” is in the trash.`,
    action: { label: 'Undo', run: () => void call('trash.putBack', { kind, id }).catch(notifyFailure) },
  });
  return true;
}
