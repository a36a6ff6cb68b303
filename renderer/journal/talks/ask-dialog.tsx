import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { addAsk } from '#renderer/commands/common/add-ask.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { createStore } from '#renderer/ui/stores.ts';

/** Whom something was kept for last, until the window is closed. */
const lastAsked = createStore<string | null>('whom to ask, as chosen last', null);

/** Chooses whom selected words are to be asked: somebody the entry names, else who was chosen last. */
export function AskDialog({ entry, words, onClose }: { entry: string; words: string; onClose: () => void }) {
  const { data: people } = useRead('people.list', {});
  const { data: ties } = useRead('journal.tiesOf', { id: entry });
  const [text, setText] = useState(words);
  const [picked, setPicked] = useState<string | null>(null);
  const last = lastAsked.use();
  const { problem, attempt } = useProblem();
  const named = ties?.mentions.find(({ kind }) => kind === 'person')?.id;
  const isThere = (id: string | null | undefined): id is string =>
    people?.some((person) => person.id === id) ?? false;
  const chosen = [picked, named, last, people?.[0]?.id].find(isThere) ?? null;
  const name = people?.find(({ id }) => id === chosen)?.name ?? '';
  const keep = async (): Promise<void> => {
    if (chosen === null) return;
    const act = newAct();
    const isKept = await attempt(() => run(addAsk, { person: chosen, text, entry }, name, { act }));
    if (!isKept) return;
    lastAsked.set(chosen);
    onClose();
    offerUndo(`It waits for your next talk with ${name}.`, act);
  };
  const isAlone = people?.length === 0;
  return (
    <FormDialog
      title="Ask somebody"
      description={
        isAlone
          ? 'Nobody is among your people yet. Add somebody there first.'
          : 'It waits on their page, and in what to ask when you talk next.'
      }
      act={isAlone ? null : 'Keep it'}
      isReady={chosen !== null && text.trim() !== ''}
      problem={problem}
      onAct={() => void keep()}
      onClose={onClose}
    >
      {isAlone ? null : (
        <>
          <TextArea
            label="What to ask"
            value={text}
            maxLength={200_000}
            onChange={(event) => setText(event.target.value)}
          />
          <SelectField
            label="Whom"
            value={chosen ?? ''}
            options={(people ?? []).map((person) => ({ value: person.id, label: person.name }))}
            onChange={setPicked}
          />
        </>
      )}
    </FormDialog>
  );
}
