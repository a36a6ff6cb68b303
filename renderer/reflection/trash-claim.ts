import { call } from '#renderer/bridge/client.ts';
import { trashRecord } from '#renderer/parts/trash-record.ts';
import type { Claim } from '#shared/reflection/claims.ts';

/** Puts a claim into the trash and offers the way back. @returns whether it was done. */
export function trashClaim(claim: Pick<Claim, 'id' | 'kind' | 'name'>): Promise<boolean> {
  const { kind, id } = claim;
  return trashRecord(kind, claim, `claim:${id}`, () => call('reflection.trashClaim', { id }));
}
