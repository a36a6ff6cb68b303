import { useState } from 'react';
import { call } from '#renderer/bridge/client.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import { DocumentEditor } from '#renderer/editor/document-editor.tsx';
import { saveTemplate } from '#renderer/journal/commands/save-template.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { FieldConflicts } from '#renderer/saving/conflict-notice.tsx';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useDraft, useGroupStatus } from '#renderer/saving/use-draft.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { FormFields } from '#renderer/ui/form-fields.tsx';
import type { StoredDocument } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { fieldLabels, templateFields, unknownFields } from '#shared/journal/templates/fields.ts';
import type { Template } from '#shared/journal/templates/templates.ts';
import { agreeing } from '#shared/wording/counts.ts';

interface TemplateWords {
  name: string;
  title: string;
  document: StoredDocument;
}

const fieldNames = { name: 'Name', title: 'Title', document: 'Text' } as const;

function versionOf({ name, title, document, revision }: Template): Version<TemplateWords> {
  return { value: { name, title, document }, revision };
}

function sourceOf(id: string): DraftSource<TemplateWords> {
  return {
    save: async (words, { revision, value }) => {
      const field = { of: words.name, record: id, fields: fieldsBetween(value, words) };
      return versionOf(await runField(saveTemplate, { id, revision, ...words }, field));
    },
    read: async () => {
      const there = (await call('journal.templates', {})).find(({ key }) => key === id);
      return versionOf(there ?? (await Promise.reject(new Error('the template is gone'))));
    },
  };
}

/** An own template: its name, what a new entry is called, and what it begins with. Everything saves itself. */
export function TemplateEditor({ template }: { template: Template }) {
  const { key } = template;
  const group = `template:${key}`;
  const { draft, value, conflicts } = useDraft<TemplateWords>({
    key: group,
    group,
    loaded: versionOf(template),
    source: sourceOf(key),
  });
  const status = useGroupStatus(group);
  // The editor reads a document once; one that was settled from elsewhere draws it anew.
  const [drawing, setDrawing] = useState({ number: 0, document: value.document });
  const unknown = unknownFields(value.title, value.document);
  const redraw = (field: keyof TemplateWords): void => {
    if (field === 'document')
      setDrawing(({ number }) => ({ number: number + 1, document: draft.view().value.document }));
  };
  return (
    <FormFields>
      <div className="flex flex-col gap-3.5 rounded-card border border-line bg-paper px-4 pt-3.5 pb-4">
        <div className="flex min-h-8 items-center justify-end">
          <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        </div>
        <FieldConflicts
          conflicts={conflicts}
          draft={draft}
          names={fieldNames}
          textOf={(theirs) => (typeof theirs === 'string' ? theirs : plainText(theirs))}
          onSettled={redraw}
        />
        <div className="grid grid-cols-2 gap-3.5">
          <TextField
            label="Name"
            value={value.name}
            maxLength={200}
            onChange={(event) => draft.change({ name: event.target.value })}
          />
          <TextField
            label="Title of the entry"
            value={value.title}
            maxLength={500}
            onChange={(event) => draft.change({ title: event.target.value })}
          />
        </div>
        <div className="[&_.page]:min-h-32! [&_.page]:pb-4!">
          <DocumentEditor
            key={drawing.number}
            document={drawing.document}
            label="Text of the template"
            placeholder="What an entry begins with…"
            onChange={(read) => draft.change({ document: read() })}
            onOpenLink={openLink}
          />
        </div>
        {unknown.length > 0 ? (
          <p role="status" className="text-[13px] text-energy-ink">
            {unknown.join(' ')} {agreeing(unknown.length, 'is no field', 'are no fields')} and will stay as
            written.
          </p>
        ) : null}
        <details className="text-[13px] text-muted">
          <summary className="cursor-pointer">Fields that are filled when an entry begins</summary>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 pt-2">
            {templateFields.map((field) => (
              <div key={field} className="contents">
                <dt className="font-mono text-[12px] text-ink">{`{{${field}}}`}</dt>
                <dd>{fieldLabels[field]}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
    </FormFields>
  );
}

function openLink(url: string): void {
  call('shell.openExternal', { url }).catch(notifyFailure);
}
