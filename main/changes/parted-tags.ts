import { type RowChange, rowKey } from './record.ts';

/** A tag that is one of its own again, and the entries whose texts named it and not the one that it had been made. */
interface PartedTag {
  was: string;
  becomes: string;
  entries: string[];
}

/**
 * The tags that the undo of an act makes two again. A text that was written since names the other tag. Where that one stood in
 * it before as well, nobody can tell any more which was which.
 */
export function partedTags(changes: readonly RowChange[]): PartedTag[] {
  return changes.flatMap((change) => {
    if (change.table.name !== 'tags' || change.type !== 'changed') return [];
    const { merged_into: into } = change.after;
    if (typeof into !== 'string') return [];
    const from = String(change.key.id);
    const entries = carried(changes, from)
      .filter((each) => each.type === 'removed' && each.row.written === 1)
      .map((each) => String(rowKey(each).entry));
    const newly = new Set(
      carried(changes, into)
        .filter(({ type, ...each }) => type === 'added' || ('before' in each && each.before.written === 0))
        .map((each) => String(rowKey(each).entry)),
    );
    return [{ was: into, becomes: from, entries: entries.filter((entry) => newly.has(entry)) }];
  });
}

function carried(changes: readonly RowChange[], tag: string): RowChange[] {
  return changes.filter((change) => change.table.name === 'entry_tags' && rowKey(change).tag === tag);
}
