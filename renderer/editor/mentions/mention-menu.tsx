import type { TextNode } from 'lexical';
import { Hash, Plus } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { type CaretMenuKind, type Doing, useCaretMenu } from '#renderer/editor/caret-menu/use-caret-menu.tsx';
import { currentLocale, shortDate, today } from '#renderer/ui/dates.ts';
import { $createMentionNode, $createTagNode } from '#shared/document/named-nodes.ts';
import { isTypeableTag, tagBegun } from '#shared/document/tag-words.ts';
import type { Mentionable } from '#shared/journal/journal.ts';
import type { Naming } from './naming.ts';
import { $goBehind } from './space-after-name.ts';

const size = 16;
/** `@` at the start or after a space or an opening sign, and the beginning of a name after it. */
export function mentionTyped(textBefore: string): { from: number; query: string } | null {
  const match = /(?<=^|[\s([{"“„‘«])@((?:[^\s@][^@\n]{0,50})?)$/u.exec(textBefore);
  return match ? { from: match.index, query: match[1] ?? '' } : null;
}

/** `#` and the beginning of a tag's name. */
export function tagTyped(textBefore: string): { from: number; query: string } | null {
  const match = tagBegun.exec(textBefore);
  return match ? { from: match.index, query: match[1] ?? '' } : null;
}

/** The menu that `@` opens: goals, people, strengths, weaknesses and entries. */
export function MentionMenu({ naming }: { naming: Naming }): ReactNode {
  const kind = useMemo<CaretMenuKind>(
    () => ({
      label: 'Mention',
      trigger: mentionTyped,
      offer: async (query) => {
        // Two spaces or a space at the end after words that fit nothing: the person writes on.
        const found = await naming.mentionable(query);
        return [
          ...found.map((record) => mentionOf(record, naming.kinds)),
          ...newPerson(query, found, naming),
        ];
      },
    }),
    [naming],
  );
  return useCaretMenu(kind);
}

function mentionOf(record: Mentionable, kinds: Naming['kinds']): Doing {
  const KindIcon = kinds[record.kind].icon;
  return {
    id: `${record.kind} ${record.id}`,
    label: record.name,
    hint:
      record.kind === 'entry'
        ? record.date
          ? shortDate(record.date, today())
          : kinds.entry.one
        : record.apart || kinds[record.kind].one,
    icon: <KindIcon size={size} />,
    $do: ($words) => $putName($words, $createMentionNode(record.kind, record.id, record.name)),
  };
}

const mostWordsOfName = 3;

function newPerson(query: string, found: readonly Mentionable[], naming: Naming): Doing[] {
  const name = query.trim();
  const words = name.split(/\s+/);
  const isThere = found.some((record) => record.kind === 'person' && sameName(record.name, name));
  if (name === '' || isThere || words.length > mostWordsOfName || query.endsWith(' ')) return [];
  return [
    {
      id: 'new person',
      label: `Add “${name}” as a person`,
      icon: <Plus size={size} />,
      // After a space it may be the sentence that goes on, which Enter must not turn into a person.
      isAside: found.length > 0 || words.length > 1,
      $do: () => undefined,
      first: async () => {
        const person = await naming.addPerson(name);
        return person && (($words) => $putName($words, $createMentionNode('person', person.id, person.name)));
      },
    },
  ];
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, currentLocale(), { sensitivity: 'base' }) === 0;
}

/** The menu that `#` opens: the tags there are. A new one is simply typed. */
export function TagMenu({ naming }: { naming: Naming }): ReactNode {
  const kind = useMemo<CaretMenuKind>(
    () => ({
      label: 'Tags',
      trigger: tagTyped,
      offer: async (query) => {
        const found = await naming.taggable(query);
        const isThere = found.some(({ name }) => sameName(name, query));
        const known = found.map(
          ({ id, name, entries }): Doing => ({
            id,
            label: name,
            hint: entries === 0 ? 'not used' : entries === 1 ? '1 entry' : `${entries} entries`,
            icon: <Hash size={size} />,
            // A new tag that only resembles old ones is finished by Enter as it stands.
            isAside: query !== '' && !name.toLowerCase().startsWith(query.toLowerCase()),
            $do: ($words) => $putName($words, $createTagNode(name, id)),
          }),
        );
        if (isThere || !isTypeableTag(query)) return known;
        return [
          ...known,
          {
            id: 'new tag',
            label: `New tag “${query}”`,
            icon: <Plus size={size} />,
            isAside: known.some(({ isAside }) => !isAside),
            $do: ($words) => $putName($words, $createTagNode(query)),
          },
        ];
      },
    }),
    [naming],
  );
  return useCaretMenu(kind);
}

function $putName($words: TextNode, name: TextNode): void {
  $words.replace(name);
  $goBehind(name);
}
