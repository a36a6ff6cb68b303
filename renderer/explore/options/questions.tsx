import { plan } from '#renderer/explore/experiments/experiment-acts.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { StateMark } from '#renderer/ui/state-mark.tsx';
import type { OptionNote, OptionPage } from '#shared/explore/options.ts';
import { noteLabels } from './labels.ts';
import { addNote, notesOf } from './note-acts.ts';
import { NoteItem } from './note-item.tsx';

/** What is not known yet, and what the answer was. The open ones come first. */
export function Questions({ option }: { option: OptionPage }) {
  const questions = notesOf(option, 'question').toSorted(
    (one, other) => Number(isAnswered(one)) - Number(isAnswered(other)),
  );
  return (
    <Part title="Questions">
      <ul className="flex flex-col">
        {questions.map((note) => (
          <li key={note.id} className="border-line border-t py-1">
            <NoteItem
              option={option}
              note={note}
              beside={
                isAnswered(note) ? null : (
                  <Button
                    look="quiet"
                    aria-label={`Find out by trying: ${note.text}`}
                    className="ml-[15px] min-h-7! px-2! py-0!"
                    onClick={() => void plan(note.text.slice(0, 2_000), option.id)}
                  >
                    Find out by trying
                  </Button>
                )
              }
            >
              <span className="flex gap-2.5">
                <span className="flex pt-[3px]">
                  <StateMark
                    state={isAnswered(note) ? 'holds' : 'unknown'}
                    says={isAnswered(note) ? 'Answered:' : 'Open:'}
                  />
                </span>
                <span className="min-w-0">
                  <span dir="auto" className="block leading-[1.5]">
                    {note.text}
                  </span>
                  {isAnswered(note) ? (
                    <span
                      dir="auto"
                      className="block font-serif text-[15.5px] leading-[1.5] whitespace-pre-wrap"
                    >
                      {note.answer}
                    </span>
                  ) : (
                    <span className="block text-[13px] text-accent">Write down the answer</span>
                  )}
                </span>
              </span>
            </NoteItem>
          </li>
        ))}
      </ul>
      <InlineAdd
        label={noteLabels.question.add}
        placeholder={noteLabels.question.add}
        onAdd={(text) => addNote(option, 'question', { text })}
        className="-mx-2.5"
      />
    </Part>
  );
}

function isAnswered({ answer }: OptionNote): boolean {
  return answer.trim() !== '';
}
