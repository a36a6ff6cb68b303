import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { browse, useBrowsing } from '#renderer/journal/browsing.ts';
import { number } from '#renderer/ui/dates.ts';
import { later } from '#renderer/ui/later.tsx';
import { agreeing } from '#shared/wording/counts.ts';
import { JournalDot } from './journal-colors.tsx';

const JournalsDialog = later(async () => (await import('./journals-dialog.tsx')).JournalsDialog);

const item =
  'flex cursor-pointer items-center gap-2.5 rounded-control px-2.5 py-1.5 text-[13px] outline-none select-none data-[highlighted]:bg-sunk';

/** Which journal is shown, as the name above the list. It opens a menu of all journals. */
export function JournalSwitcher() {
  const { journal } = useBrowsing();
  const { data: journals } = useRead('journal.journals', {});
  const [managing, setManaging] = useState(false);
  const shown = journals?.find(({ id }) => id === journal);
  const [only] = journals ?? [];
  const name = shown?.name ?? (journals && journals.length > 1 ? 'All journals' : (only?.name ?? 'Journal'));
  const total = (journals ?? []).reduce((sum, { entries }) => sum + entries, 0);
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger asChild>
          <button
            type="button"
            aria-label={`Journal: ${name}`}
            className="-ml-2 flex min-w-0 items-center gap-2 rounded-control px-2 py-1 text-[17px] font-[640] tracking-[-0.014em] hover:bg-sunk max-narrow:text-[15px]"
          >
            {shown ? <JournalDot color={shown.color} /> : null}
            <span dir="auto" className="truncate">
              {name}
            </span>
            <ChevronDown size={15} aria-hidden className="shrink-0 text-muted" />
          </button>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="start"
            sideOffset={4}
            className="z-50 max-h-(--radix-dropdown-menu-content-available-height) w-64 overflow-y-auto rounded-card border border-line bg-raised p-1 shadow-lift"
          >
            <DropdownMenu.RadioGroup
              value={shown?.id ?? ''}
              onValueChange={(id) => browse({ journal: id === '' ? null : id })}
            >
              <Choice value="" entries={total}>
                All journals
              </Choice>
              {(journals ?? []).map(({ id, name: each, color, entries }) => (
                <Choice key={id} value={id} entries={entries} dot={<JournalDot color={color} />}>
                  {each}
                </Choice>
              ))}
            </DropdownMenu.RadioGroup>
            <DropdownMenu.Separator className="my-1 h-px bg-line" />
            <DropdownMenu.Item className={`${item} text-muted`} onSelect={() => setManaging(true)}>
              Journals and colours…
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {managing ? <JournalsDialog onClose={() => setManaging(false)} /> : null}
    </>
  );
}

function Choice({
  value,
  entries,
  dot,
  children,
}: {
  value: string;
  entries: number;
  dot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.RadioItem value={value} className={item}>
      <span className="grid size-3 shrink-0 place-items-center">{dot}</span>
      <span dir="auto" className="min-w-0 grow truncate">
        {children}
      </span>
      <DropdownMenu.ItemIndicator>
        <Check size={14} aria-hidden className="text-accent" />
      </DropdownMenu.ItemIndicator>
      <span className="num text-[12px] text-muted">
        {number(entries)}
        <span className="sr-only"> {agreeing(entries, 'entry')}</span>
      </span>
    </DropdownMenu.RadioItem>
  );
}
