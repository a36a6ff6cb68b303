import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { KeptPromise, Promiser } from '#shared/people/promises.ts';
import { promiseToStep } from './commands/promise-to-step.ts';
import { savePromise } from './commands/save-promise.ts';

const noGoal = '';

/** Changes what was promised, and makes what one promised oneself a step of a goal. */
export function PromiseDialog({ promise, onClose }: { promise: KeptPromise; onClose: () => void }) {
  const { id, revision, step, person } = promise;
  const [text, setText] = useState(promise.text);
  const [by, setBy] = useState<Promiser>(promise.by);
  const [due, setDue] = useState(promise.due);
  const [goal, setGoal] = useState(noGoal);
  const { data: goals = [] } = useRead('goals.list', {}, { enabled: step === null });
  const { problem, attempt } = useProblem();
  const save = async (): Promise<void> => {
    const act = newAct();
    const isSaved = await attempt(async () => {
      await run(savePromise, { id, revision, by, text, due }, text, { act });
      if (goal !== noGoal && by === 'me') await run(promiseToStep, { id, goal }, text, { act });
    });
    if (isSaved) onClose();
  };
  return (
    <FormDialog
      title="What was promised"
      act="Save"
      isReady={text.trim() !== ''}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      {step === null ? (
        <Segmented
          label="Who promised"
          value={by}
          options={[
            { value: 'me', label: 'I promised' },
            { value: 'them', label: `${person.name} promised` },
          ]}
          onChange={setBy}
        />
      ) : null}
      <TextField
        label="What"
        value={text}
        maxLength={2_000}
        onChange={(event) => setText(event.target.value)}
      />
      <FormDateField label="By when" value={due} onChange={setDue} />
      {step === null && by === 'me' && goals.length > 0 ? (
        <SelectField
          label="A step of a goal"
          value={goal}
          options={[
            { value: noGoal, label: 'It stands by itself' },
            ...goals.map(({ id: each, title }) => ({ value: each, label: title })),
          ]}
          onChange={setGoal}
        />
      ) : null}
    </FormDialog>
  );
}
