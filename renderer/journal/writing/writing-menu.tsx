import { TextCursorInput } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { findInEntry } from '#renderer/editor/find-in-entry/open-find.ts';
import { isMac, mainKey } from '#renderer/editor/shortcuts.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import type { Direction } from '#shared/journal/journal.ts';
import { type Mode, modes, toggleMode, useModes } from './use-modes.ts';

const shift = isMac ? '⇧' : 'Shift ';
const ways: Record<Mode, { label: string; keys: string }> = {
  focusMode: { label: 'Focus: only this page', keys: `${mainKey} ${shift}D` },
  typewriterMode: { label: 'Typewriter: the line stays put', keys: `${mainKey} ${shift}Y` },
  privacyMode: { label: 'Privacy: blur all but this line', keys: `${mainKey} ${shift}B` },
};
const directions: readonly { value: Direction; label: string }[] = [
  { value: 'auto', label: 'Direction by its letters' },
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
];

/** How this entry is written: find in it, the modes of writing, and its direction. */
export function WritingMenu({
  direction,
  onDirection,
}: {
  direction: Direction;
  onDirection: (direction: Direction) => void;
}) {
  const on = useModes();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton label="Ways of writing">
          <TextCursorInput size={17} aria-hidden />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          className="z-50 min-w-64 rounded-card border border-line bg-raised p-1 shadow-lift"
        >
          <DropdownMenu.Item className={row} onSelect={() => void findInEntry()}>
            <Words keys={`${mainKey} F`}>Find in this entry…</Words>
          </DropdownMenu.Item>
          <Line />
          {modes.map((mode) => (
            <DropdownMenu.CheckboxItem
              key={mode}
              className={row}
              checked={on[mode]}
              onCheckedChange={() => void toggleMode(mode)}
            >
              <Words keys={ways[mode].keys}>{ways[mode].label}</Words>
            </DropdownMenu.CheckboxItem>
          ))}
          <Line />
          <DropdownMenu.RadioGroup
            aria-label="Direction"
            value={direction}
            onValueChange={(value) => {
              const chosen = directions.find((other) => other.value === value);
              if (chosen) onDirection(chosen.value);
            }}
          >
            {directions.map(({ value, label }) => (
              <DropdownMenu.RadioItem key={value} value={value} className={row}>
                <Words>{label}</Words>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const row =
  'group flex cursor-pointer items-center rounded-control py-1.5 pr-2.5 pl-1.5 text-[13px] outline-none select-none data-[highlighted]:bg-sunk';

function Words({ keys, children }: { keys?: string; children: ReactNode }) {
  return (
    <>
      <span aria-hidden className="w-5 text-center text-accent">
        <span className="hidden group-data-[state=checked]:inline">✓</span>
      </span>
      <span className="grow">{children}</span>
      {keys ? <span className="pl-6 text-[11.5px] text-muted">{keys}</span> : null}
    </>
  );
}

function Line() {
  return <DropdownMenu.Separator className="my-1 h-px bg-line" />;
}
