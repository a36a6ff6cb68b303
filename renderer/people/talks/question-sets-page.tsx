import { Link } from '@tanstack/react-router';
import { ListChecks, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct, run } from '#renderer/commands/run.ts';
import { useShown } from '#renderer/commands/shown.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import type { QuestionSet } from '#shared/people/question-sets.ts';
import { addQuestionSet } from './commands/add-question-set.ts';
import { saveQuestionSet } from './commands/save-question-set.ts';
import { trashQuestionSet } from './commands/trash-question-set.ts';

/** One’s own questions to bring to talks, in sets. */
export function QuestionSetsPage() {
  const { error } = useRead('people.questionSets', {});
  const { data } = useShown('people.questionSets', {});
  const [opened, setOpened] = useState<QuestionSet | 'new' | null>(null);
  const trash = async ({ id, name }: QuestionSet): Promise<void> => {
    const act = newAct();
    if ((await attempt(trashQuestionSet, { id }, name, { act })) === null) return;
    announce(`${name} is in the trash.`);
    offerUndo(`“${name}” is in the trash.`, act);
  };
  const begin = (
    <Button look="first" onClick={() => setOpened('new')}>
      New set…
    </Button>
  );
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10 max-narrow:px-5">
      <header className="flex flex-col gap-2">
        <nav aria-label="Way back" className="text-[13px]">
          <Link to="/people" className="text-muted no-underline hover:text-ink hover:underline">
            People
          </Link>
        </nav>
        <div className="flex flex-wrap items-center gap-3">
          <h1>Your questions</h1>
          {data === undefined || data.length === 0 ? null : <span className="ml-auto">{begin}</span>}
        </div>
      </header>
      <ReadProblem error={error} />
      {data?.length === 0 ? (
        <EmptyState
          icon={<ListChecks size={26} strokeWidth={1.5} aria-hidden />}
          sentence="Questions that you ask again and again can stand together here, beside those that Waymark brings."
          action={begin}
        />
      ) : (
        <ul className="flex max-w-[760px] flex-col">
          {data?.map((set) => (
            <li
              key={set.id}
              data-record={set.id}
              data-private
              className="flex items-start gap-3 border-line border-t py-2.5"
            >
              <button
                type="button"
                onClick={() => setOpened(set)}
                className="min-w-0 grow rounded-control text-left hover:text-accent"
              >
                <span dir="auto" className="block font-[550] wrap-anywhere">
                  {set.name}
                </span>
                <span dir="auto" className="line-clamp-2 text-[13px] text-muted">
                  {set.questions.join(' · ')}
                </span>
              </button>
              <IconButton label={`Move “${set.name}” to the trash`} onClick={() => void trash(set)}>
                <Trash2 size={15} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {opened === null ? null : (
        <SetDialog set={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

function SetDialog({ set, onClose }: { set: QuestionSet | null; onClose: () => void }) {
  const [name, setName] = useState(set?.name ?? '');
  const [words, setWords] = useState(set?.questions.join('\n') ?? '');
  const { problem, attempt: tries } = useProblem();
  const save = async (): Promise<void> => {
    const questions = words
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const isSaved = await tries(() =>
      set === null
        ? run(addQuestionSet, { name, questions }, name)
        : run(saveQuestionSet, { id: set.id, revision: set.revision, name, questions }, name),
    );
    if (isSaved) onClose();
  };
  return (
    <FormDialog
      title={set === null ? 'A set of questions' : set.name}
      act="Save"
      isReady={name.trim() !== '' && words.trim() !== ''}
      problem={problem}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        maxLength={2_000}
        onChange={(event) => setName(event.target.value)}
      />
      <TextArea
        label="Questions"
        hint="A question on each line."
        value={words}
        maxLength={200_000}
        onChange={(event) => setWords(event.target.value)}
      />
    </FormDialog>
  );
}
