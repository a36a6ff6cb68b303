import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { FormDialog } from '#renderer/parts/form-dialog.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import { questionKit } from '#shared/people/question-kit.ts';
import { counted } from '#shared/wording/counts.ts';

/** Questions to take along, by what they are for: one’s own sets first, then Waymark’s. */
export function QuestionsDialog({
  there,
  onChoose,
  onClose,
}: {
  /** What stands on the agenda already, which is not offered. */
  there: readonly string[];
  onChoose: (questions: string[]) => void;
  onClose: () => void;
}) {
  const { data: sets = [] } = useRead('people.questionSets', {});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (question: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, question] : chosen.filter((each) => each !== question));
  const groups = [...sets.map(({ id, name, questions }) => ({ key: id, name, questions })), ...questionKit];
  return (
    <FormDialog
      wide
      title="Questions to take along"
      description={
        <>
          A few good ones are enough. You can change their words afterwards.{' '}
          <Link to="/people/questions" className="text-accent underline">
            Your own sets
          </Link>
        </>
      }
      act={chosen.length === 0 ? 'Take them along' : `Take ${counted(chosen.length, 'question')} along`}
      isReady={chosen.length > 0}
      problem={null}
      onAct={() => onChoose([...chosen])}
      onClose={onClose}
    >
      <div className="flex flex-col gap-5">
        {groups.map(({ key, name, questions }) => {
          const offered = questions.filter((question) => !there.includes(question));
          return offered.length === 0 ? null : (
            <fieldset key={key} className="flex flex-col">
              <legend className="pb-1 text-[12.5px] font-[570] text-muted">{name}</legend>
              {offered.map((question) => (
                // biome-ignore lint/a11y/noLabelWithoutControl: the tick box in it is the input
                <label
                  key={question}
                  className="-mx-2 flex cursor-pointer items-start gap-3 rounded-control px-2 py-1.5 hover:bg-sunk"
                >
                  <TickBox
                    label={question}
                    checked={chosen.includes(question)}
                    onChange={(isChosen) => toggle(question, isChosen)}
                    className="mt-0.5"
                  />
                  <span className="font-serif text-[16px] leading-[1.45]">{question}</span>
                </label>
              ))}
            </fieldset>
          );
        })}
      </div>
    </FormDialog>
  );
}
