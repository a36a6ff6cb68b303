import { Mail } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { messageFields, messageParts, startingTemplates } from '#shared/people/message-fields.ts';
import type { MessageTemplate } from '#shared/people/messages.ts';
import { addMessageTemplate } from './commands/add-message-template.ts';
import { saveMessageTemplate } from './commands/save-message-template.ts';
import { trashMessageTemplate } from './commands/trash-message-template.ts';
import { TouchHeader } from './touch-header.tsx';

type Written = Pick<MessageTemplate, 'name' | 'text'> & { kept: MessageTemplate | null };

/** Own templates of messages, and some to begin with. */
export function TemplatesPage() {
  const { data, error } = useRead('people.messageTemplates', {});
  const [written, setWritten] = useState<Written | null>(null);
  const begin = (): void => setWritten({ name: '', text: '', kept: null });
  const takeOver = async ({ name, text }: { name: string; text: string }): Promise<void> => {
    const act = newAct();
    if ((await attempt(addMessageTemplate, { name, text }, name, { act })) === null) return;
    announce(`${name} is one of your templates.`);
    offerUndo(`“${name}” is one of your templates.`, act);
  };
  const remove = async ({ id, name }: MessageTemplate): Promise<void> => {
    const act = newAct();
    if ((await attempt(trashMessageTemplate, { id }, name, { act })) === null) return;
    announce(`${name} is in the trash.`);
    offerUndo(`“${name}” is in the trash.`, act);
  };
  return (
    <div className="flex h-full flex-col">
      <TouchHeader
        title="Message templates"
        action={
          <Button look="first" onClick={begin}>
            New template
          </Button>
        }
      />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-12 max-narrow:px-5">
        <ReadProblem error={error} />
        <div className="flex max-w-[760px] flex-col gap-8 pt-1">
          {data === undefined ? null : data.length === 0 ? (
            <EmptyState
              icon={<Mail size={26} strokeWidth={1.5} aria-hidden />}
              sentence="No template of yours yet. Take one of those below and make it your own."
            />
          ) : (
            <section aria-labelledby="own" className="flex flex-col gap-3">
              <h2 id="own" className="text-[12.5px] font-[570] text-muted">
                Yours
              </h2>
              <ul className="flex flex-col gap-3">
                {data.map((template) => (
                  <Card key={template.id} id={template.id} template={template}>
                    <Button
                      aria-label={`Change ${template.name}`}
                      onClick={() => setWritten({ ...template, kept: template })}
                    >
                      Change
                    </Button>
                    <Button
                      look="quiet"
                      aria-label={`Remove ${template.name}`}
                      onClick={() => void remove(template)}
                    >
                      Remove
                    </Button>
                  </Card>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="ours" className="flex flex-col gap-3">
            <h2 id="ours" className="text-[12.5px] font-[570] text-muted">
              To begin with
            </h2>
            <ul className="flex flex-col gap-3">
              {startingTemplates.map((template) => (
                <Card key={template.name} template={template}>
                  <Button
                    aria-label={`Take it over: ${template.name}`}
                    onClick={() => void takeOver(template)}
                  >
                    Take it over
                  </Button>
                </Card>
              ))}
            </ul>
          </section>
        </div>
      </div>
      {written === null ? null : <TemplateDialog written={written} onClose={() => setWritten(null)} />}
    </div>
  );
}

function Card({
  id,
  template,
  children,
}: {
  id?: string;
  template: { name: string; text: string };
  children: ReactNode;
}) {
  return (
    <li data-record={id} className="flex flex-col gap-2.5 rounded-card border border-line bg-raised p-4">
      <h3 className="font-[570]">{template.name}</h3>
      <p className="max-w-[64ch] font-serif text-[15.5px] leading-[1.55] whitespace-pre-line" dir="auto">
        {messageParts(template.text).map((part, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a stretch has no other name than its place
          <Part key={place} part={part} />
        ))}
      </p>
      <div className="flex gap-1">{children}</div>
    </li>
  );
}

/** Words as they are, and a field with a dashed edge. */
function Part({ part }: { part: ReturnType<typeof messageParts>[number] }) {
  if ('words' in part) return part.words;
  return <span className="rounded-[5px] border border-edge border-dashed px-1 text-muted">{part.field}</span>;
}

function TemplateDialog({ written, onClose }: { written: Written; onClose: () => void }) {
  const [name, setName] = useState(written.name);
  const [text, setText] = useState(written.text);
  const { problem, say, attempt: tryTo } = useProblem();
  const { kept } = written;
  const save = async (): Promise<void> => {
    const isDone = await tryTo(() =>
      kept === null
        ? run(addMessageTemplate, { name, text }, name)
        : run(saveMessageTemplate, { id: kept.id, revision: kept.revision, name, text }, name),
    );
    if (isDone) onClose();
  };
  return (
    <FormDialog
      wide
      title={kept === null ? 'A new template' : 'Change the template'}
      act="Save it"
      isReady={name.trim() !== '' && text.trim() !== ''}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={(event) => {
          say(null);
          setName(event.target.value);
        }}
      />
      <TextArea
        label="Text"
        value={text}
        onChange={(event) => setText(event.target.value)}
        hint={`What stands in braces is filled: ${messageFields.map((field) => `{${field}}`).join(', ')}. Anything else in braces is asked for.`}
        className="min-h-52! font-serif text-[16px] leading-[1.55]!"
      />
    </FormDialog>
  );
}
