import { ChevronRight, Ellipsis } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { DocumentView } from '#renderer/editor/document-view.tsx';
import { addTemplate } from '#renderer/journal/commands/add-template.ts';
import { moveTemplate } from '#renderer/journal/commands/move-template.ts';
import { removeTemplate } from '#renderer/journal/commands/remove-template.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { emptyDocument } from '#shared/document/document.ts';
import type { Template } from '#shared/journal/templates/templates.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateRules } from './template-rules.tsx';

/** What new entries can begin with, and when they do by themselves. */
export function TemplatesSettings() {
  const { data: templates } = useRead('journal.templates', {});
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  if (!templates) return null;
  const add = async (fields: Pick<Template, 'name' | 'title' | 'document'>): Promise<void> => {
    const added = await attempt(addTemplate, fields, fields.name);
    if (added !== null) setOpen(added.key);
  };
  const own = templates.filter((template) => template.own);
  const row = (template: Template, place: number): ReactNode => (
    <TemplateRow
      key={template.key}
      template={template}
      isOpen={open === template.key}
      onOpen={(isOpen) => setOpen(isOpen ? template.key : null)}
      onCopy={() =>
        void add({
          name: template.own ? `${template.name} (copy)` : template.name,
          title: template.title,
          document: template.document,
        })
      }
      before={template.own ? (own[place - 1]?.key ?? null) : null}
    />
  );
  return (
    <>
      <p className="text-pretty text-muted">
        A new entry can begin with a template: from the menu beside New, or by itself.
      </p>
      <TemplateRules templates={templates} />
      <TemplateList label="Your templates" templates={own} row={row} />
      <Button onClick={() => void add({ name: 'New template', title: '', document: emptyDocument() })}>
        New template
      </Button>
      <Button look="quiet" className="-ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
        {all ? 'Hide Waymark’s templates' : `Show Waymark’s ${templates.length - own.length} templates`}
      </Button>
      {all ? (
        <TemplateList
          label="Waymark’s templates"
          templates={templates.filter((template) => !template.own)}
          row={row}
        />
      ) : null}
    </>
  );
}

function TemplateList({
  label,
  templates,
  row,
}: {
  label: string;
  templates: readonly Template[];
  row: (template: Template, place: number) => ReactNode;
}) {
  return templates.length === 0 ? null : (
    <ul aria-label={label} className="w-full">
      {templates.map(row)}
    </ul>
  );
}

function TemplateRow({
  template,
  isOpen,
  onOpen,
  onCopy,
  before,
}: {
  template: Template;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onCopy: () => void;
  /** The own template above this one, before which it can be moved. */
  before: string | null;
}) {
  const { key, name, own, damaged } = template;
  return (
    <li className="flex flex-col border-line border-t py-1 first:border-t-0">
      <div className="flex items-center gap-1">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
          className="-ml-2 flex min-w-0 grow items-center gap-2 rounded-control px-2 py-1.5 text-left hover:bg-sunk"
        >
          <ChevronRight
            size={15}
            aria-hidden
            className={`shrink-0 text-muted transition-transform duration-100 ${isOpen ? 'rotate-90' : ''}`}
          />
          <span className="truncate font-[540]">{name}</span>
          {own ? (
            <span className="text-[12px] text-muted">{damaged ? 'yours, damaged' : 'yours'}</span>
          ) : null}
        </button>
        <Menu
          trigger={
            <IconButton label={`More about ${name}`}>
              <Ellipsis size={16} aria-hidden />
            </IconButton>
          }
          actions={[
            ...(damaged ? [] : [{ label: own ? 'Duplicate' : 'Make it your own', onSelect: onCopy }]),
            ...(before ? [{ label: 'Move up', onSelect: () => void move(key, before) }] : []),
            ...(own
              ? [{ label: 'Move to the trash', danger: true, parted: true, onSelect: () => void remove(key) }]
              : []),
          ]}
        />
      </div>
      {isOpen ? (
        damaged ? (
          <p role="note" className="mt-1 rounded-card bg-sunk px-4 py-3 text-[13px]">
            The text of this template is damaged and cannot be read. A backup from before may still have it.
          </p>
        ) : own ? (
          <TemplateEditor key={key} template={template} />
        ) : (
          <div className="flex flex-col items-start gap-3 rounded-card border border-line bg-paper px-4 py-3.5">
            {template.title ? <p className="font-serif text-[20px] font-[600]">{template.title}</p> : null}
            <DocumentView document={template.document} label={`Text of ${name}`} />
            <Button onClick={onCopy}>Make it your own, to change it</Button>
          </div>
        )
      ) : null}
    </li>
  );
}

function move(id: string, before: string): void {
  void attempt(moveTemplate, { id, before });
}

async function remove(id: string): Promise<void> {
  const act = newAct();
  if ((await attempt(removeTemplate, { id }, '', { act })) !== null) offerUndo('Moved to the trash.', act);
}
