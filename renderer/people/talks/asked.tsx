import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { useState } from 'react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { Ask } from '#shared/people/asks.ts';
import { answerAsk } from './commands/answer-ask.ts';
import { removeAsk } from './commands/remove-ask.ts';

/** What was kept to ask the people of a talk: ticked with what they said. */
export function AskRow({ ask, conversation }: { ask: Ask; conversation: string | null }) {
  const { id, text, person, entry, askedOn, answer } = ask;
  const [said, setSaid] = useState(answer);
  const save = (asked: boolean, words: string): Promise<Ask | null> =>
    attempt(answerAsk, { id, asked, answer: words, conversation: asked ? conversation : null }, person.name);
  const remove = async (): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeAsk, { id }, person.name, { act })) === null) return;
    announce('The question is removed.');
    offerUndo('The question is removed.', act);
  };
  return (
    <li data-record={id} data-private className="group/row flex items-start gap-3 py-1">
      <TickBox
        label={`${text}, asked`}
        checked={askedOn !== null}
        onChange={(asked) => {
          announce(`${asked ? 'Asked' : 'Open'}.`);
          void save(asked, said);
        }}
        className="mt-1"
      />
      <div className="min-w-0 grow">
        <p dir="auto" className="font-serif text-[16px] leading-[1.5] whitespace-pre-wrap wrap-anywhere">
          {text}
        </p>
        {entry === null ? null : (
          <Link
            to="/journal/$id"
            params={{ id: entry.id }}
            className="text-[12.5px] text-muted no-underline hover:text-accent hover:underline"
          >
            from {entry.title || 'an entry'}
          </Link>
        )}
        {askedOn === null ? null : (
          <LineField
            label={`What ${person.name} said`}
            placeholder="What did they say?"
            value={said}
            onChange={setSaid}
            onBlur={() => (said === answer ? undefined : void save(true, said))}
            className="font-serif text-[16px] leading-[1.5]"
          />
        )}
      </div>
      <IconButton
        label={`Remove the question ${text}`}
        onClick={() => void remove()}
        className="size-7! opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
      >
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}
