import { addExperiment } from '#renderer/commands/common/add-experiment.ts';
import { attempt } from '#renderer/commands/run.ts';
import { setNext } from '#renderer/explore/options/next.ts';
import { addNote, notesOf } from '#renderer/explore/options/note-acts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import type { Worth } from '#shared/explore/weigh/worth.ts';

/** The unknown whose answer could move the most, and of an option the steps that find it out. */
export function WorthFindingOut({ option, worth }: { option: OptionPage | null; worth: Worth }) {
  const { why, question } = worth;
  return (
    <div className="mt-1 rounded-panel bg-accent-soft px-4 py-3">
      <h3 className="text-[13px] font-[600] text-accent">Most worth finding out</h3>
      <p dir="auto" data-private className="pt-0.5 leading-[1.5] wrap-anywhere">
        {why[0]?.toUpperCase()}
        {why.slice(1)}.
      </p>
      {option === null ? null : <Steps option={option} question={question} />}
    </div>
  );
}

/** What finds something out about an option: a question, an experiment, or the next thing to do where there is none. */
function Steps({ option, question }: { option: OptionPage; question: string }) {
  const isAsked = notesOf(option, 'question').some(({ text }) => text.trim() === question);
  const next = option.next.trim();
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
  const comesNext = async (): Promise<void> => {
    if (await setNext(option, question)) announce('It comes next.');
  };
  const said = [isAsked ? 'It is one of your questions.' : '', next === question ? 'It comes next.' : ''];
  return (
    <div className="flex flex-wrap gap-2 pt-2">
      {isAsked ? null : <Button onClick={() => void ask()}>Write it down as a question</Button>}
      <Button onClick={() => void test()}>Plan a small test of it</Button>
      {next === '' ? <Button onClick={() => void comesNext()}>Make it what comes next</Button> : null}
      {said.some(Boolean) ? (
        <p className="w-full pt-0.5 text-[13px] text-muted">{said.filter(Boolean).join(' ')}</p>
      ) : null}
    </div>
  );
}
