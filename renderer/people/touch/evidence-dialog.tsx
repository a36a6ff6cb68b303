import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { newAct, run } from '#renderer/commands/run.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { claimKindLabels } from '#renderer/parts/record-kinds.ts';
import { fullDate, today } from '#renderer/ui/dates.ts';
import { TextArea } from '#renderer/ui/field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import type { Somebody } from './acts.ts';
import { keepAsEvidence } from './commands/keep-as-evidence.ts';

const none = 'none';

/** Asks for words that somebody said, and for which strength, skill or other claim they speak. */
export function EvidenceDialog({
  person,
  conversation: asked = null,
  onClose,
}: {
  person: Somebody;
  /** The talk in which it was said, where somebody came from one. */
  conversation?: string | null;
  onClose: () => void;
}) {
  const reads = [
    useRead('reflection.claims', { kind: 'strength' }),
    useRead('reflection.claims', { kind: 'skill' }),
    useRead('reflection.claims', { kind: 'weakness' }),
    useRead('reflection.claims', { kind: 'value' }),
    useRead('reflection.claims', { kind: 'interest' }),
  ];
  const talks = useRead('people.conversations', { person: person.id }).data ?? [];
  const had = talks.filter(({ status }) => status === 'had');
  const [talk, setTalk] = useState(asked);
  const conversation = talk ?? had[0]?.id ?? none;
  const claims = reads.flatMap(({ data = [] }) => data);
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const { problem, say, attempt } = useProblem();
  const claim = chosen ?? claims[0]?.id ?? '';
  const keep = async (): Promise<void> => {
    say(null);
    const act = newAct();
    const kept = {
      person: person.id,
      claim,
      conversation: conversation === none ? null : conversation,
      words,
    };
    if (!(await attempt(() => run(keepAsEvidence, kept, person.name, { act })))) return;
    onClose();
    const name = claims.find(({ id }) => id === claim)?.name ?? '';
    offerUndo(`What ${person.name} said is evidence of “${name}”.`, act);
  };
  return (
    <FormDialog
      title={`What did ${person.name} say?`}
      description="Their words stand with who said them, and when."
      act="Keep as evidence"
      isReady={words.trim() !== '' && claim !== ''}
      problem={
        problem ??
        (reads.every(({ data }) => data?.length === 0)
          ? 'Write down a strength or a skill in Compass first.'
          : null)
      }
      onAct={() => void keep()}
      onClose={onClose}
    >
      <TextArea
        label="Their words"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className="min-h-20! font-serif"
      />
      <SelectField
        label="It speaks for"
        value={claim}
        options={claims.map(({ id, kind, name }) => ({
          value: id,
          label: `${name} · ${claimKindLabels[kind].one}`,
        }))}
        onChange={setChosen}
      />
      {had.length === 0 ? null : (
        <SelectField
          label="In which talk"
          value={conversation}
          options={[
            ...had.map(({ id, name, date }) => ({
              value: id,
              label: [name, date === null ? '' : fullDate(date, today())].filter(Boolean).join(', '),
            })),
            { value: none, label: 'In none of these' },
          ]}
          onChange={setTalk}
        />
      )}
    </FormDialog>
  );
}
