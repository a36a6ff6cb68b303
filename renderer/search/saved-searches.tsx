import { Bookmark, Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { SavedSearch } from '#shared/search/saved.ts';
import { changeSearch } from './commands/change-search.ts';
import { moveSearch } from './commands/move-search.ts';
import { removeSearch } from './commands/remove-search.ts';
import { saveSearch } from './commands/save-search.ts';

/** The searches that were kept: a click asks one again. */
export function SavedSearches({ onAsk }: { onAsk: (query: string) => void }) {
  const { data: saved = [] } = useRead('search.saved', {});
  const [changing, setChanging] = useState<SavedSearch | null>(null);
  if (saved.length === 0) return null;
  const remove = async ({ id, name }: SavedSearch): Promise<void> => {
    const act = newAct();
    const isRemoved = (await attempt(removeSearch, { id }, name, { act })) !== null;
    if (isRemoved) offerUndo('Search removed.', act);
  };
  const move = ({ id, name }: SavedSearch, before: string | null): void =>
    void attempt(moveSearch, { id, before }, name);
  return (
    <section aria-labelledby="saved-searches" className="px-3 pb-3">
      <h2 id="saved-searches" className="px-2 pt-1 pb-1 text-[12px] font-[560] text-muted">
        Kept searches
      </h2>
      <ul>
        {saved.map((search, place) => (
          <li key={search.id} className="group/saved flex items-center">
            <button
              type="button"
              title={search.query}
              onClick={() => onAsk(search.query)}
              className="flex min-w-0 grow items-center gap-2 rounded-control px-2 py-1.5 text-left hover:bg-sunk"
            >
              <Bookmark size={14} strokeWidth={1.75} aria-hidden className="shrink-0 text-muted" />
              <span dir="auto" className="truncate">
                {search.name}
              </span>
            </button>
            <Menu
              trigger={
                <IconButton label={`More about “${search.name}”`} className="size-7!">
                  <Ellipsis size={15} aria-hidden />
                </IconButton>
              }
              actions={[
                { label: 'Change…', onSelect: () => setChanging(search) },
                {
                  label: 'Move up',
                  disabled: place === 0,
                  onSelect: () => move(search, saved[place - 1]?.id ?? null),
                },
                {
                  label: 'Move down',
                  disabled: place === saved.length - 1,
                  onSelect: () => move(search, saved[place + 2]?.id ?? null),
                },
                { label: 'Remove', danger: true, parted: true, onSelect: () => remove(search) },
              ]}
            />
          </li>
        ))}
      </ul>
      {changing ? <KeepDialog search={changing} onClose={() => setChanging(null)} /> : null}
    </section>
  );
}

/** Names a search that is to be kept, or changes one that is. */
export function KeepDialog({
  search,
  onClose,
}: {
  /** Without an id it is a new one. */
  search: { id?: string; name: string; query: string };
  onClose: () => void;
}) {
  const [name, setName] = useState(search.name);
  const [query, setQuery] = useState(search.query);
  const { problem, say, attempt: tried } = useProblem();
  const { id } = search;
  const keep = async (): Promise<void> => {
    const isKept = await tried(() =>
      id === undefined
        ? run(saveSearch, { name, query }, name)
        : run(changeSearch, { id, name, query }, name),
    );
    if (isKept) onClose();
  };
  return (
    <FormDialog
      onClose={onClose}
      title={id === undefined ? 'Keep this search' : 'Change the search'}
      act={id === undefined ? 'Keep' : 'Change'}
      leave={null}
      problem={problem}
      onAct={() => void keep()}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label="Search"
        value={query}
        maxLength={1_000}
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          say(null);
        }}
      />
    </FormDialog>
  );
}
