import { useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { quoted } from '#renderer/parts/quoted.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { TagInUse } from '#shared/journal/tags.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { mergeTags } from './commands/merge-tags.ts';
import { renameTag } from './commands/rename-tag.ts';

/** How many tags stand under the search field; the dialog has all. */
const shownAtOnce = 24;

/** The tags that are used most: a click looks for one. */
export function Tags({ onAsk }: { onAsk: (query: string) => void }) {
  const { data: tags = [] } = useRead('journal.tagList', {});
  const [managing, setManaging] = useState(false);
  if (tags.length === 0) return null;
  const most = [...tags].sort((a, b) => b.entries - a.entries).slice(0, shownAtOnce);
  return (
    <section aria-labelledby="tags-of-search" className="px-5 pb-3">
      <div className="flex items-center justify-between pb-1">
        <h2 id="tags-of-search" className="text-[12px] font-[560] text-muted">
          Tags
        </h2>
        <button
          type="button"
          onClick={() => setManaging(true)}
          className="-mr-1.5 rounded-control px-1.5 py-0.5 text-[12px] text-muted hover:bg-sunk hover:text-ink"
        >
          {tags.length > most.length ? `All ${number(tags.length)}…` : 'Change…'}
        </button>
      </div>
      <ul className="flex flex-wrap gap-1.5">
        {most.map(({ id, name, entries }) => (
          <li key={id} className="max-w-full">
            <button
              type="button"
              onClick={() => onAsk(`tag:${quoted(name)}`)}
              className="flex max-w-full items-baseline gap-1.5 rounded-full bg-sunk px-2.5 py-0.5 text-[12.5px] hover:bg-accent-soft hover:text-accent"
            >
              <span dir="auto" className="truncate">
                {name}
              </span>
              <span className="num text-[11.5px] text-muted">
                {number(entries)}
                <span className="sr-only"> {agreeing(entries, 'entry')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {managing ? <TagsDialog tags={tags} onAsk={onAsk} onClose={() => setManaging(false)} /> : null}
    </section>
  );
}

/** All tags, to be looked for, renamed and merged. */
function TagsDialog({
  tags,
  onAsk,
  onClose,
}: {
  tags: readonly TagInUse[];
  onAsk: (query: string) => void;
  onClose: () => void;
}) {
  const [filter, setFilter] = useState('');
  const [changing, setChanging] = useState<TagInUse | null>(null);
  const fold = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
  const shown = tags.filter(({ name }) => fold(name).includes(fold(filter)));
  if (changing) return <TagDialog tag={changing} onClose={() => setChanging(null)} />;
  return (
    <Dialog open onClose={onClose} title="Tags">
      <TextField label="Find a tag" value={filter} onChange={(event) => setFilter(event.target.value)} />
      {shown.length === 0 ? <p className="text-muted">No tag has these letters.</p> : null}
      <ul className="-mx-2 max-h-[45vh] overflow-y-auto">
        {shown.map((tag) => (
          <li key={tag.id} className="flex items-center gap-2 rounded-control px-2 hover:bg-sunk">
            <button
              type="button"
              onClick={() => {
                onClose();
                onAsk(`tag:${quoted(tag.name)}`);
              }}
              className="flex min-w-0 grow items-baseline gap-2 rounded-control py-1.5 text-left"
            >
              <span dir="auto" className="truncate">
                {tag.name}
              </span>
              <span className="num text-[12px] text-muted">
                {number(tag.entries)} {agreeing(tag.entries, 'entry')}
              </span>
            </button>
            <Button look="quiet" aria-label={`Change “${tag.name}”`} onClick={() => setChanging(tag)}>
              Change…
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Gives a tag another name; one that exists already offers to merge the two. */
function TagDialog({ tag, onClose }: { tag: TagInUse; onClose: () => void }) {
  const [name, setName] = useState(tag.name);
  const { problem, say } = useProblem();
  const [other, setOther] = useState<string | null>(null);
  const rename = async (): Promise<void> => {
    try {
      const act = newAct();
      const { before } = await run(renameTag, { id: tag.id, name }, tag.name, { act });
      offerUndo(`“${before}” is “${name.trim()}” now.`, act);
      onClose();
    } catch (error) {
      say(sentenceOf(error));
      const taken = error instanceof WaymarkError && error.kind === 'conflict' ? error.details?.tag : null;
      setOther(typeof taken === 'string' ? taken : null);
    }
  };
  const merge = async (into: string): Promise<void> => {
    try {
      const act = newAct();
      await run(mergeTags, { from: tag.id, into }, tag.name, { act });
      offerUndo(`“${tag.name}” is “${name.trim()}” now.`, act);
      onClose();
    } catch (error) {
      say(sentenceOf(error));
    }
  };
  return (
    <FormDialog
      onClose={onClose}
      title={`Change “${tag.name}”`}
      description={`${number(tag.entries)} ${agreeing(tag.entries, 'entry carries', 'entries carry')} it. The new name stands in their texts as well.`}
      act={other === null ? 'Rename' : 'Merge the two'}
      leave={null}
      problem={problem}
      onAct={() => void (other === null ? rename() : merge(other))}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={100}
        onChange={(event) => {
          setName(event.target.value);
          say(null);
          setOther(null);
        }}
      />
    </FormDialog>
  );
}
