import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import type { TextNode } from 'lexical';
import { CalendarDays } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { type CaretMenuKind, type Doing, useCaretMenu } from '#renderer/editor/caret-menu/use-caret-menu.tsx';
import { dateText } from '#renderer/editor/dates/date-text.ts';
import { $goBehind } from '#renderer/editor/mentions/space-after-name.ts';
import { $tableHere } from '#renderer/editor/tables/edit-table.ts';
import { today } from '#renderer/ui/dates.ts';
import { readDates, usualDays } from '#shared/calendar/read-dates.ts';
import { $createDateNode } from '#shared/document/named-nodes.ts';
import { type SlashContext, type SlashItem, slashItems } from './items.tsx';

/** A slash at the start of a line or after a space, and up to some words after it. */
export function slashTyped(textBefore: string): { from: number; query: string } | null {
  const match = /(?:^|\s)\/([^\s/][^\n/]{0,40})?$/u.exec(textBefore);
  if (!match) return null;
  const from = match.index + match[0].indexOf('/');
  return { from, query: match[1] ?? '' };
}

/** The menu that `/` opens: kinds of blocks, what can be put in, and days in words. */
export function SlashMenu({ onLink, more }: { onLink: () => void; more?: readonly SlashItem[] }): ReactNode {
  const [editor] = useLexicalComposerContext();
  const kind = useMemo<CaretMenuKind>(
    () => ({
      label: 'Insert',
      trigger: slashTyped,
      offer: (query) => offered(query, [...slashItems, ...(more ?? [])], { editor, onLink }),
    }),
    [editor, onLink, more],
  );
  return useCaretMenu(kind);
}

function offered(query: string, items: readonly SlashItem[], context: SlashContext): Doing[] {
  const inTable = context.editor.read(() => $tableHere() !== null);
  const days = daysFor(query);
  const here = items.filter(({ where }) => where === undefined || (where === 'in-table') === inTable);
  return [
    ...days,
    ...fitting(here, days.length > 0 && /^date /i.test(query) ? 'date' : query).map(
      (item): Doing => ({
        id: item.id,
        label: item.label,
        hint: item.hint,
        icon: item.icon,
        ...(query === '' ? { group: item.group } : {}),
        $do: ($words) => {
          $words.remove();
          item.$do(context);
        },
      }),
    ),
  ].filter(({ id }) => days.length === 0 || id !== 'date');
}

/** Days for what was typed: after "date" the usual ones, else those that the words mean. */
function daysFor(query: string): Doing[] {
  const words = query.replace(/^date(\s+|$)/i, '');
  const asked = /^date\s/i.test(query) && words.trim() === '' ? usualDays : [words];
  return asked.flatMap((each) =>
    readDates(each, today()).map(
      (date): Doing => ({
        id: `day ${date}`,
        label: dateText(date),
        ...(asked === usualDays ? { hint: each } : {}),
        icon: <CalendarDays size={16} />,
        $do: ($words: TextNode) => {
          const node = $createDateNode(date, dateText(date));
          $words.replace(node);
          $goBehind(node);
        },
      }),
    ),
  );
}

/** Items that fit what was typed, the best first: by the start of their names, of a word in them, of their other words. */
export function fitting<T extends { label: string; words: string }>(items: readonly T[], query: string): T[] {
  const typed = query.trim().toLowerCase();
  if (typed === '') return [...items];
  return items
    .map((item) => ({ item, rank: rankOf(item, typed) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function rankOf({ label, words }: { label: string; words: string }, typed: string): number {
  const name = label.toLowerCase();
  if (name.startsWith(typed)) return 0;
  if (` ${name}`.includes(` ${typed}`)) return 1;
  return ` ${words}`.includes(` ${typed}`) ? 2 : 3;
}
