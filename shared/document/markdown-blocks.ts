import { $createCodeNode, $isCodeNode, CodeNode } from '@lexical/code-core';
import {
  $convertFromMarkdownString,
  $convertToMarkdownString,
  type MultilineElementTransformer,
  type Transformer,
} from '@lexical/markdown';
import {
  $createTableCellNode,
  $createTableNode,
  $createTableRowNode,
  $isTableCellNode,
  $isTableNode,
  $isTableRowNode,
  TableCellHeaderStates,
  type TableCellNode,
  TableNode,
  type TableRowNode,
} from '@lexical/table';
import { $createLineBreakNode, $createTabNode, $createTextNode, type LexicalNode } from 'lexical';
import { endOfCode, fenceStart } from './fences.ts';
import { hiddenPipe } from './markdown-escapes.ts';

/** Code blocks and tables in Markdown. */

/** A block of code. Tabs and line breaks stay what they are, and nothing in it is read as Markdown. */
export const codeBlock: MultilineElementTransformer = {
  dependencies: [CodeNode],
  export: (node) => {
    if (!$isCodeNode(node)) return null;
    const code = node.getTextContent();
    const longest = Math.max(2, ...(code.match(/`{3,}/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${(node.getLanguage() ?? '').replace(/[`\s]/g, '')}\n${code === '' ? '' : `${code}\n`}${fence}`;
  },
  regExpStart: fenceStart,
  handleImportAfterStartMatch: ({ lines, rootNode, startLineIndex, startMatch }) => {
    const [, fence = '```', info = ''] = startMatch;
    const end = endOfCode(lines, startLineIndex, fence);
    const block = $createCodeNode(info.trim().split(/\s+/)[0] || null);
    block.append(...$codeOf(lines.slice(startLineIndex + 1, end).join('\n')));
    rootNode.append(block);
    return [true, Math.min(end, lines.length - 1)];
  },
  // By typing: a fence and a space or Enter.
  replace: (block, children, startMatch, _endMatch, _lines, isImport) => {
    if (isImport || children === null) return false;
    const code = $createCodeNode((startMatch[2] ?? '').trim() || null);
    code.append(...children);
    block.replace(code);
    code.select(0, 0);
    return undefined;
  },
  type: 'multiline-element',
};

/** The nodes of a block of code with the given text. */
export function $codeOf(text: string): LexicalNode[] {
  return text.split(/(\n|\t)/).flatMap((part): LexicalNode[] => {
    if (part === '') return [];
    return [
      part === '\n' ? $createLineBreakNode() : part === '\t' ? $createTabNode() : $createTextNode(part),
    ];
  });
}

const row = /^\s*\|(.+)\|\s*$/;
const divider = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/** The cells of a line of a table; null for a line that is none. */
function cellsOf(line: string): string[] | null {
  const inside = row.exec(line)?.[1];
  return inside === undefined
    ? null
    : inside.split('|').map((cell) => cell.trim().replaceAll(hiddenPipe, '|'));
}

/**
 * Tables as they are commonly written in Markdown: lines with a sign at each end, the second one of dashes. A cell with
 * several lines or blocks has `<br>` between them.
 */
export function tableRule(insideOfCells: () => Transformer[]): MultilineElementTransformer {
  return {
    dependencies: [TableNode],
    export: (node) => ($isTableNode(node) ? $writeTable(node, insideOfCells()) : null),
    regExpStart: row,
    handleImportAfterStartMatch: ({ lines, rootNode, startLineIndex }) => {
      if (!divider.test(lines[startLineIndex + 1] ?? '') || divider.test(lines[startLineIndex] ?? ''))
        return null;
      const rows: string[][] = [];
      let last = startLineIndex;
      for (let place = startLineIndex; place < lines.length; place += 1) {
        if (place === startLineIndex + 1) continue;
        const cells = cellsOf(lines[place] ?? '');
        if (cells === null) break;
        rows.push(cells);
        last = Math.max(place, startLineIndex + 1);
      }
      rootNode.append($readTable(rows, insideOfCells()));
      return [true, last];
    },
    replace: () => false,
    type: 'multiline-element',
  };
}

function $readTable(rows: readonly string[][], transformers: Transformer[]): TableNode {
  const width = Math.max(...rows.map((cells) => cells.length));
  const table = $createTableNode();
  // A first row without a word is there only because Markdown demands one.
  const hasHeader = (rows[0] ?? []).some((cell) => cell !== '');
  rows.slice(hasHeader ? 0 : 1).forEach((cells, place) => {
    const tableRow = $createTableRowNode();
    for (let column = 0; column < width; column += 1) {
      const isHeader = hasHeader && place === 0;
      const cell = $createTableCellNode(
        isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS,
      );
      $convertFromMarkdownString((cells[column] ?? '').replaceAll('<br>', '\n'), transformers, cell);
      tableRow.append(cell);
    }
    table.append(tableRow);
  });
  return table;
}

function $writeTable(table: TableNode, transformers: Transformer[]): string {
  const rows = table.getChildren().filter($isTableRowNode);
  const [first] = rows;
  if (first === undefined) return '';
  const lines = rows.map((tableRow) => $lineOf(tableRow, transformers));
  const width = first.getChildren().length;
  const isHeader = (cell: LexicalNode): boolean =>
    $isTableCellNode(cell) && cell.hasHeaderState(TableCellHeaderStates.ROW);
  const hasHeader = first.getChildren().every(isHeader);
  const empty = `|${'  |'.repeat(width)}`;
  const dashes = `|${' --- |'.repeat(width)}`;
  return [...(hasHeader ? [lines[0] ?? empty] : [empty]), dashes, ...lines.slice(hasHeader ? 1 : 0)].join(
    '\n',
  );
}

function $lineOf(tableRow: TableRowNode, transformers: Transformer[]): string {
  const cells = tableRow.getChildren().filter($isTableCellNode);
  return `| ${cells.map((cell) => $writeCell(cell, transformers)).join(' | ')} |`;
}

function $writeCell(cell: TableCellNode, transformers: Transformer[]): string {
  return $convertToMarkdownString(transformers, cell)
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .replace(/\\.|\|/g, (sign) => (sign === '|' ? '\\|' : sign))
    .replaceAll('\n', '<br>');
}
