import type { ReadDb } from '#main/database/reader.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { Evidence, PassageState, Stance } from '#shared/reflection/evidence.ts';

/** A row of `claims`; what is a kind's own lies in another table. */
export interface ClaimRow {
  id: string;
  kind: ClaimKind;
  name: string;
  description: string;
  audience: Audience;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

export const claimColumns =
  'id, kind, name, description, audience, position, revision, created_at, modified_at, trashed_at';

/** A row of `evidence`. */
export interface EvidenceRow {
  id: string;
  claim: string;
  stance: Stance;
  words: string;
  entry: string | null;
  quote: string | null;
  quote_before: string | null;
  quote_after: string | null;
  quote_at: number | null;
  quote_state: PassageState | null;
  created_at: string;
  trashed_at: string | null;
}

export const evidenceColumns =
  'id, claim, stance, words, entry, quote, quote_before, quote_after, quote_at, quote_state, created_at, trashed_at';

/** Evidence with what is shown of the entry it points to. */
export interface ShownEvidenceRow extends EvidenceRow {
  entry_title: string | null;
  entry_preview: string | null;
  entry_date: string | null;
  entry_trashed_at: string | null;
}

/** What is said when a claim is not there. */
export function isGone(): WaymarkError {
  return new WaymarkError('not-found', 'This is not in your Compass any more. It may be in the trash.');
}

/** A claim that is not in the trash. */
export function claimRow(db: ReadDb, id: string): ClaimRow {
  const row = db
    .prepare<[string], ClaimRow>(`SELECT ${claimColumns} FROM claims WHERE id = ? AND trashed_at IS NULL`)
    .get(id);
  if (row === undefined) throw isGone();
  return row;
}

export function toEvidence(row: ShownEvidenceRow): Evidence {
  return {
    id: row.id,
    stance: row.stance,
    words: row.words,
    entry:
      row.entry === null
        ? null
        : {
            id: row.entry,
            title: row.entry_title || beginning(row.entry_preview ?? ''),
            date: row.entry_date,
            trashed: row.entry_trashed_at !== null,
          },
    passage:
      row.quote === null
        ? null
        : {
            quote: row.quote,
            before: row.quote_before ?? '',
            after: row.quote_after ?? '',
            at: row.quote_at ?? 0,
            state: row.quote_state ?? 'present',
          },
    createdAt: row.created_at,
  };
}

const longestBeginning = 60;

/** The first words of an entry without a title, to call it by. */
function beginning(preview: string): string {
  if (preview.length <= longestBeginning) return preview;
  const cut = preview.slice(0, longestBeginning);
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > longestBeginning / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
