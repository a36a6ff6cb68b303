import { Link } from '@tanstack/react-router';
import { X } from 'lucide-react';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Part } from '#renderer/ui/part.tsx';
import type { ConversationPage, Lead } from '#shared/people/conversations.ts';
import { addLead } from './commands/add-lead.ts';
import { leadToPerson } from './commands/lead-to-person.ts';
import { removeLead } from './commands/remove-lead.ts';
import { titleOf } from './talk-draft.ts';

/** Whom they named next; one press makes somebody of it. */
export function Leads({ talk }: { talk: ConversationPage }) {
  const of = titleOf(talk);
  const add = async (text: string): Promise<boolean> =>
    (await attempt(addLead, { conversation: talk.id, text }, of)) !== null;
  const remove = async ({ id, text }: Lead): Promise<void> => {
    const act = newAct();
    if ((await attempt(removeLead, { id }, of, { act })) === null) return;
    announce(`${text} is removed.`);
    offerUndo(`“${text}” is removed.`, act);
  };
  const become = async ({ id, text }: Lead): Promise<void> => {
    const name = nameIn(text);
    const act = newAct();
    if ((await attempt(leadToPerson, { id, name }, name, { act })) === null) return;
    announce(`${name} is one of your people.`);
    offerUndo(`${name} is one of your people.`, act);
  };
  return (
    <Part title="Whom they named next">
      <ul aria-label="Whom they named next" className="flex flex-col">
        {talk.leads.map((lead) => (
          <li
            key={lead.id}
            data-record={lead.id}
            data-private
            className="group/row flex min-h-9 flex-wrap items-center gap-x-3"
          >
            <span dir="auto" className="min-w-0 wrap-anywhere">
              {lead.text}
            </span>
            {lead.person === null ? (
              <Button
                look="quiet"
                aria-label={`Add to your people: ${nameIn(lead.text)}`}
                className="min-h-7! px-2! py-0!"
                onClick={() => void become(lead)}
              >
                Add to your people
              </Button>
            ) : (
              <Link to="/people/$id" params={{ id: lead.person.id }} className="text-[13px]">
                {lead.person.name}
              </Link>
            )}
            <IconButton
              label={`Remove ${lead.text}`}
              onClick={() => void remove(lead)}
              className="ml-auto size-7! opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100"
            >
              <X size={14} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <InlineAdd
        label="Whom did they name?"
        placeholder="Whom did they name? “Ruth, who runs the boats”"
        onAdd={add}
        className="-mx-2.5"
      />
    </Part>
  );
}

/** The name in “Ruth, who runs the boats”: what stands before the first comma, bracket or dash. */
function nameIn(text: string): string {
  return (text.split(/,|\(|:| [–—-] | who | at /u)[0] ?? text).trim() || text;
}
