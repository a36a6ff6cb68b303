import { Link } from '@tanstack/react-router';
import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { tieOption } from '#renderer/commands/common/tie-option.ts';
import { untieOption } from '#renderer/commands/common/untie-option.ts';
import { attempt } from '#renderer/commands/run.ts';
import { OccupationLink } from '#renderer/explore/parts/occupation-link.tsx';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Part } from '#renderer/ui/part.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { type Tie, TieChoices } from './tie-choices.tsx';

const look = 'min-w-0 text-ink no-underline wrap-anywhere hover:text-accent hover:underline';

/** What an option is tied to: its occupation, its direction, and what the person tied it to. */
export function Ties({ option }: { option: OptionPage }) {
  const [isOpen, setOpen] = useState(false);
  const { id, name, occupation, direction, ties } = option;
  const tie = ({ kind, id: to, title }: Tie): void => {
    void attempt(tieOption, { option: id, kind, id: to }, name);
    announce(`Tied to ${title}.`);
    setOpen(false);
  };
  const untie = ({ kind, id: to, title }: Tie): void => {
    void attempt(untieOption, { option: id, kind, id: to }, name);
    announce(`No longer tied to ${title}.`);
  };
  return (
    <Part title="Belongs to">
      <ul className="flex flex-col">
        {occupation === null ? null : (
          <Line kind="Occupation">
            <OccupationLink to={occupation} className={look}>
              {occupation.title || 'Its occupation'}
            </OccupationLink>
          </Line>
        )}
        {direction === null ? null : (
          <Line kind="Direction">
            <Link to="/compass/$id" params={{ id: 'path' }} className={look}>
              One of your directions
            </Link>
          </Line>
        )}
        {ties.map((each) => (
          <Line key={`${each.kind} ${each.id}`} kind={recordKindLabels[each.kind].one}>
            <TieLink tie={each} />
            <IconButton
              label={`Untie ${each.title}`}
              className="-my-1 ml-auto size-7!"
              onClick={() => untie(each)}
            >
              <X size={13} aria-hidden />
            </IconButton>
          </Line>
        ))}
      </ul>
      <Popover
        label="What it belongs to"
        open={isOpen}
        onOpenChange={setOpen}
        trigger={
          <Button look="quiet" className="-ml-2.5 self-start px-2.5!">
            <Plus size={15} aria-hidden />
            Tie it to something
          </Button>
        }
      >
        <TieChoices tied={ties} onChoose={tie} />
      </Popover>
    </Part>
  );
}

function Line({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2 border-line border-t py-1.5 leading-5" data-private>
      <span className="w-[76px] shrink-0 text-[12px] leading-5 font-[570] text-muted">{kind}</span>
      {children}
    </li>
  );
}

function TieLink({ tie: { kind, id, title } }: { tie: Tie }) {
  const words = <span dir="auto">{title}</span>;
  switch (kind) {
    case 'person':
      return (
        <Link to="/people/$id" params={{ id }} className={look}>
          {words}
        </Link>
      );
    case 'entry':
      return (
        <Link to="/journal/$id" params={{ id }} className={look}>
          {words}
        </Link>
      );
    case 'goal':
      return (
        <Link to="/goals/$id" params={{ id }} className={look}>
          {words}
        </Link>
      );
    default:
      return (
        <Link to="/compass/$id" params={{ id }} className={look}>
          {words}
        </Link>
      );
  }
}
