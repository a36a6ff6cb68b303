import { FolderInput, Printer, Star, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { TagsInput } from '#renderer/journal/details/tags-field.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { counted } from '#renderer/ui/counts.ts';
import { number } from '#renderer/ui/dates.ts';
import { later } from '#renderer/ui/later.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { Journal } from '#shared/journal/journal.ts';
import { describeAll } from './bulk-acts.ts';
import type { Selection } from './use-selection.ts';

const PrintDialog = later(async () => (await import('#renderer/journal/print/print-dialog.tsx')).PrintDialog);

/** What can be done with the entries that are selected, under the list. */
export function BulkBar({
  selection,
  journals,
  onTrash,
}: {
  selection: Selection;
  journals: readonly Journal[];
  onTrash: () => void;
}) {
  const [tagging, setTagging] = useState(false);
  const [tags, setTags] = useState<readonly string[]>([]);
  const [printing, setPrinting] = useState(false);
  const ids = [...selection.ids];
  if (ids.length === 0) return null;
  const tagAll = (): void => {
    setTagging(false);
    setTags([]);
    if (tags.length > 0)
      void describeAll(ids, { addTags: [...tags] }, (entries) => `${entries} tagged ${tags.join(', ')}.`);
  };
  return (
    <section
      aria-label="Selected entries"
      className="flex flex-col gap-1 border-line border-t bg-paper px-4 py-2.5"
    >
      <div className="flex items-center justify-between text-[13px] font-[560]">
        <span className="num">{number(ids.length)} selected</span>
        <IconButton label="Select nothing" className="size-7!" onClick={() => selection.clear()}>
          <X size={14} aria-hidden />
        </IconButton>
      </div>
      <div className="-ml-2 flex items-center">
        <IconButton
          label="Give a star"
          onClick={() =>
            void describeAll(ids, { changes: { starred: true } }, (entries) => `${entries} given a star.`)
          }
        >
          <Star size={16} aria-hidden />
        </IconButton>
        <Popover
          label="Tag the selected entries"
          open={tagging}
          onOpenChange={setTagging}
          trigger={
            <IconButton label="Add tags">
              <Tag size={16} aria-hidden />
            </IconButton>
          }
        >
          <div className="flex flex-col gap-3 p-3">
            <TagsInput label="Tags to add" tags={tags} onChange={setTags} />
            <Button look="first" disabled={tags.length === 0} onClick={tagAll}>
              Tag {counted(ids.length, 'entry')}
            </Button>
          </div>
        </Popover>
        {journals.length > 1 ? (
          <Menu
            trigger={
              <IconButton label="Move to a journal">
                <FolderInput size={16} aria-hidden />
              </IconButton>
            }
            actions={journals.map(({ id, name }) => ({
              label: name,
              onSelect: () =>
                void describeAll(
                  ids,
                  { changes: { journal: id } },
                  (entries) => `${entries} moved to ${name}.`,
                ),
            }))}
          />
        ) : null}
        <IconButton label="Print the selected entries" onClick={() => setPrinting(true)}>
          <Printer size={16} aria-hidden />
        </IconButton>
        <IconButton label="Move the selected entries to the trash" onClick={onTrash}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
      {printing ? (
        <PrintDialog
          selection={{ of: 'entries', ids }}
          what="What is selected"
          onClose={() => setPrinting(false)}
        />
      ) : null}
    </section>
  );
}
