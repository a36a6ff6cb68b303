import { trashRecord } from '#renderer/parts/trash-record.ts';
import type { Claim } from '#shared/reflection/claims.ts';
import { trashClaim as command } from './commands/trash-claim.ts';

/** Puts a claim into the trash and offers the way back. @returns whether it was done. */
export function trashClaim(claim: Pick<Claim, 'id' | 'name'>): Promise<boolean> {
  return trashRecord(command, claim, `claim:${claim.id}`);
}
