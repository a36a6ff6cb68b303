import { call } from '#renderer/bridge/client.ts';
import { flushGroup } from '#renderer/editor/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { notify } from '#renderer/ui/notices.tsx';
import type { Claim } from '#shared/reflection/claims.ts';
import { sayFailure } from './failed.ts';

/** Puts a claim into the trash and offers the way back. @returns whether it was done. */
export async function trashClaim(claim: Pick<Claim, 'id' | 'kind' | 'name'>): Promise<boolean> {
  try {
    await flushGroup(`claim:${claim.id}`);
    await call('reflection.trashClaim', { id: claim.id });
  } catch (error) {
    sayFailure(error);
    return false;
  }
  announce(`${claim.name} is in the trash.`);
  notify({
    words: `“${claim.name}” is in the trash.`,
    action: {
      label: 'Undo',
      run: () => void call('trash.putBack', { kind: claim.kind, id: claim.id }).catch(sayFailure),
    },
  });
  return true;
}
