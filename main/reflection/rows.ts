import type { Db } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Evidence, Response, Trait, TraitKind } from '#shared/reflection/reflection.ts';

/** A row of `traits`, as history keeps it. */
export interface TraitRow {
  id: string;
  kind: TraitKind;
  name: string;
  description: string;
  response: Response | null;
  response_plan: string;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

export const traitColumns =
  'id, kind, name, description, response, response_plan, position, revision, created_at, modified_at, trashed_at';

/** A row of `evidence`. */
export interface EvidenceRow {
  id: string;
  trait: string;
  words: string;
  entry: string | null;
  created_at: string;
  trashed_at: string | null;
}

export const evidenceColumns = 'id, trait, words, entry, created_at, trashed_at';

/** Evidence with what is shown of the entry it points to. */
export interface ShownEvidenceRow {
  id: string;
  trait: string;
  words: string;
  created_at: string;
  entry: string | null;
  entry_title: string | null;
  entry_preview: string | null;
  entry_date: string | null;
  entry_trashed_at: string | null;
}

/** A trait that is not in the trash. */
export function traitRow(db: Db, id: string): TraitRow {
  const row = db
    .prepare<[string], TraitRow>(`SELECT ${traitColumns} FROM traits WHERE id = ? AND trashed_at IS NULL`)
    .get(id);
  if (row === undefined) {
    throw new WaymarkError(
      'not-found',
      'This strength or weakness is not here any more. It may be in the trash.',
    );
  }
  return row;
}

export function toTrait(row: TraitRow, evidence: Evidence[], goals: { id: string; title: string }[]): Trait {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    description: row.description,
    response: row.response,
    responsePlan: row.response_plan,
    evidence,
    goals,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}

export function toEvidence(row: ShownEvidenceRow): Evidence {
  return {
    id: row.id,
    words: row.words,
    entry:
      row.entry === null
        ? null
        : {
            id: row.entry,
            title: row.entry_title || beginning(row.entry_preview ?? ''),
            date: row.entry_date ?? '',
            trashed: row.entry_trashed_at !== null,
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
