import { $createHorizontalRuleNode } from '@lexical/extension';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import { $createTextNode, $insertNodes, type LexicalEditor } from 'lexical';
import {
  AtSign,
  CalendarDays,
  Code,
  Hash,
  Heading1,
  Heading2,
  Heading3,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Paperclip,
  Pilcrow,
  Quote,
  Table,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { CHOOSE_FILES_COMMAND } from '#renderer/editor/attachments/insert.ts';
import { $setBlock, type Block, blocks } from '#renderer/editor/blocks.ts';
import { keyHints } from '#renderer/editor/shortcuts.ts';
import { $doInTable, $insertTable, tableActions } from '#renderer/editor/tables/edit-table.ts';

/** Something that the slash menu does. */
export interface SlashItem {
  id: string;
  label: string;
  /** More words by which it is found. */
  words: string;
  hint?: string;
  icon: ReactNode;
  group: 'Blocks' | 'Insert' | 'Table';
  /** Left out, it is offered everywhere. */
  where?: 'outside-table' | 'in-table';
  /** Done where the cursor is, after what was typed is gone; in the same step of undo. */
  $do: (context: SlashContext) => void;
}

export interface SlashContext {
  editor: LexicalEditor;
  onLink: () => void;
}

const size = 16;
const blockIcons: Record<Block, ReactNode> = {
  paragraph: <Pilcrow size={size} />,
  h1: <Heading1 size={size} />,
  h2: <Heading2 size={size} />,
  h3: <Heading3 size={size} />,
  bullet: <List size={size} />,
  number: <ListOrdered size={size} />,
  check: <ListChecks size={size} />,
  quote: <Quote size={size} />,
  code: <Code size={size} />,
};

const blockLabels: Record<Block, string> = {
  paragraph: 'paragraph plain',
  h1: 'title large',
  h2: 'subtitle medium',
  h3: 'small',
  bullet: 'unordered points',
  number: 'ordered',
  check: 'todo task tick box',
  quote: 'citation block',
  code: 'program snippet monospace',
};

const typedSigns: Partial<Record<Block, string>> = {
  h1: '#',
  h2: '##',
  h3: '###',
  bullet: '-',
  number: '1.',
  check: '[]',
  quote: '>',
  code: '```',
};

/** Puts a sign where the cursor is, which opens the menu that goes with it. */
function $type(sign: string): void {
  const node = $createTextNode(sign);
  $insertNodes([node]);
  node.selectEnd();
}

const blockItems: SlashItem[] = blocks.map(({ value, label }) => ({
  id: value,
  label,
  words: blockLabels[value],
  ...(typedSigns[value] ? { hint: typedSigns[value] } : {}),
  icon: blockIcons[value],
  group: 'Blocks',
  $do: ({ editor }) => $setBlock(editor, value),
}));

const tableItems: SlashItem[] = tableActions.map(({ id, label }) => ({
  id,
  label,
  words: 'table',
  icon: <Table size={size} />,
  group: 'Table',
  where: 'in-table',
  $do: () => $doInTable(id),
}));

/** What the slash menu offers, in its order. */
export const slashItems: readonly SlashItem[] = [
  ...tableItems,
  ...blockItems,
  {
    id: 'table',
    label: 'Table',
    words: 'grid rows columns',
    icon: <Table size={size} />,
    group: 'Insert',
    where: 'outside-table',
    $do: () => $insertTable(),
  },
  {
    id: 'file',
    label: 'Picture or file',
    words: 'image photo attachment attach upload document',
    icon: <Paperclip size={size} />,
    group: 'Insert',
    $do: ({ editor }) => void editor.dispatchCommand(CHOOSE_FILES_COMMAND, undefined),
  },
  {
    id: 'divider',
    label: 'Divider',
    words: 'line rule horizontal',
    hint: '---',
    icon: <Minus size={size} />,
    group: 'Insert',
    $do: () => void $insertNodeToNearestRoot($createHorizontalRuleNode()),
  },
  {
    id: 'mention',
    label: 'Mention',
    words: 'person goal strength weakness entry name',
    hint: '@',
    icon: <AtSign size={size} />,
    group: 'Insert',
    $do: () => $type('@'),
  },
  {
    id: 'tag',
    label: 'Tag',
    words: 'label topic',
    hint: '#',
    icon: <Hash size={size} />,
    group: 'Insert',
    $do: () => $type('#'),
  },
  {
    id: 'date',
    label: 'Date',
    words: 'day today tomorrow yesterday calendar',
    hint: '/date next friday',
    icon: <CalendarDays size={size} />,
    group: 'Insert',
    $do: () => $type('/date '),
  },
  {
    id: 'link',
    label: 'Link',
    words: 'address web url',
    hint: keyHints.link,
    icon: <Link size={size} />,
    group: 'Insert',
    $do: ({ onLink }) => onLink(),
  },
];
