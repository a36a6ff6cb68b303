import { attempt } from '#renderer/commands/run.ts';
import { addExperiment } from '#renderer/explore/commands/add-experiment.ts';
import { addNote, notesOf } from '#renderer/explore/options/note-acts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import type { Worth } from '#shared/explore/weigh/worth.ts';

/** The unknown whose answer could move the most, and a step to find it out: a question, or an experiment. */
export function WorthFindingOut({ option, worth }: { option: OptionPage; worth: Worth }) {
  const { why, question } = worth;
  const isAsked = notesOf(option, 'question').some(({ text }) => text.trim() === question);
  const ask = async (): Promise<void> => {
    if (await addNote(option, 'question', { text: question })) announce('It is one of your questions.');
  };
  const test = async (): Promise<void> => {
    const planned = {
      name: question,
      belief: '',
      sort: 'talk',
      test: '',
      on: null,
      option: option.id,
    } as const;
    if ((await attempt(addExperiment, planned, question)) !== null)
      announce('It is one of your experiments.');
  };
  return (
    <div className="mt-1 rounded-panel bg-accent-soft px-4 py-3">
      <h3 className="text-[13px] font-[600] text-accent">Most worth finding out</h3>
      <p dir="auto" data-private className="pt-0.5 leading-[1.5] wrap-anywhere">
        {why[0]?.toUpperCase()}
        {why.slice(1)}.
      </p>
      <div className="flex flex-wrap gap-2 pt-2">
        {isAsked ? (
          <p className="py-1.5 text-[13px] text-muted">It is one of your questions.</p>
        ) : (
          <Button onClick={() => void ask()}>Write it down as a question</Button>
        )}
        <Button onClick={() => void test()}>Plan a small test of it</Button>
      </div>
    </div>
  );
}
