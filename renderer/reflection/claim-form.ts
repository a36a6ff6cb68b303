import { call } from '#renderer/bridge/client.ts';
import { saveClaim } from '#renderer/commands/common/save-claim.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { Version } from '#renderer/saving/draft.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { Claim, SavedClaim } from '#shared/reflection/claims.ts';
import { type ClaimDetails, noDetails } from '#shared/reflection/details.ts';

/** A claim's own words and its details beside each other, as a form saves and merges them field by field. */
export type ClaimFields = { name: string; description: string; audience: Audience } & Record<
  string,
  string | number | boolean | null
>;

export function versionOf(claim: Claim): Version<ClaimFields> {
  const { name, description, audience, details, revision } = claim;
  return { value: { ...details, name, description, audience }, revision };
}

/** The details of a kind among the fields of a form. */
export function detailsFrom<K extends ClaimKind>(kind: K, fields: ClaimFields): ClaimDetails<K> {
  return Object.fromEntries(
    Object.keys(noDetails[kind]).map((field) => [field, fields[field]]),
  ) as ClaimDetails<K>;
}

/** Saves the fields of a form. A name that was emptied stays what it was until there is another one. */
export async function saveFields(
  { id, kind }: Pick<Claim, 'id' | 'kind'>,
  value: ClaimFields,
  base: Version<ClaimFields>,
): Promise<Version<ClaimFields>> {
  const saved = {
    id,
    kind,
    revision: base.revision,
    name: value.name.trim() || base.value.name,
    description: value.description,
    audience: value.audience,
    details: detailsFrom(kind, value),
  };
  const fields = fieldsBetween(base.value, value);
  return versionOf(await runField(saveClaim, saved as SavedClaim, { of: saved.name, record: id, fields }));
}

export async function readFields(id: string): Promise<Version<ClaimFields>> {
  return versionOf(await call('reflection.claim', { id }));
}
