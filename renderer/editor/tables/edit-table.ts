import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findCellNode,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $isTableSelection,
  TableCellHeaderStates,
  type TableNode,
} from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isParagraphNode,
  $isRangeSelection,
} from 'lexical';

/** What can be done with the table that the cursor is in. */
export const tableActions = [
  { id: 'row-below', label: 'Row below' },
  { id: 'row-above', label: 'Row above' },
  { id: 'column-after', label: 'Column after' },
  { id: 'column-before', label: 'Column before' },
  { id: 'header', label: 'Row of headings' },
  { id: 'delete-row', label: 'Delete row' },
  { id: 'delete-column', label: 'Delete column' },
  { id: 'delete-table', label: 'Delete table' },
] as const;
export type TableAction = (typeof tableActions)[number]['id'];

/** The table that the selection lies in. */
export function $tableHere(): TableNode | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  return $findTableNode(selection.anchor.getNode());
}

export function $doInTable(action: TableAction): void {
  const table = $tableHere();
  if (table === null) return;
  switch (action) {
    case 'row-below':
      $insertTableRowAtSelection(true);
      return;
    case 'row-above':
      $insertTableRowAtSelection(false);
      return;
    case 'column-after':
      $insertTableColumnAtSelection(true);
      return;
    case 'column-before':
      $insertTableColumnAtSelection(false);
      return;
    case 'header':
      $setHeader(table, !$hasHeader(table));
      return;
    case 'delete-row':
      if (table.getChildrenSize() > 1) $deleteTableRowAtSelection();
      else $deleteTable(table);
      return;
    case 'delete-column':
      if (table.getColumnCount() > 1) $deleteTableColumnAtSelection();
      else $deleteTable(table);
      return;
    case 'delete-table':
      $deleteTable(table);
  }
}

/** A table of three columns and three rows, the first for headings, in place of an empty line or after the one here. */
export function $insertTable(): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const block = selection.anchor.getNode().getTopLevelElement();
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false });
  $insertNodeToNearestRoot(table);
  if (
    $isParagraphNode(block) &&
    block.isAttached() &&
    block.isEmpty() &&
    block.is(table.getPreviousSibling())
  )
    block.remove();
  if (table.getNextSibling() === null) table.insertAfter($createParagraphNode());
  table.getFirstDescendant()?.selectStart();
  const [cell] = $isElementNode(table.getFirstChild())
    ? (table.getFirstChild<TableNode>()?.getChildren() ?? [])
    : [];
  if ($isTableCellNode(cell)) cell.selectStart();
}

function $hasHeader(table: TableNode): boolean {
  const row = table.getFirstChild();
  return (
    $isTableRowNode(row) && row.getChildren().every((cell) => $isTableCellNode(cell) && cell.hasHeader())
  );
}

function $setHeader(table: TableNode, isHeader: boolean): void {
  const row = table.getFirstChild();
  if (!$isTableRowNode(row)) return;
  for (const cell of row.getChildren()) {
    if ($isTableCellNode(cell))
      cell.setHeaderStyles(
        isHeader ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS,
        TableCellHeaderStates.ROW,
      );
  }
}

function $deleteTable(table: TableNode): void {
  const paragraph = $createParagraphNode();
  table.insertBefore(paragraph);
  table.remove();
  paragraph.select();
}

/** Goes to the next cell, or to the one before; after the last one a row is added. False where there is none before. */
export function $goToCell(isBack: boolean): boolean {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const cell = $findCellNode(selection.anchor.getNode());
  const table = $tableHere();
  if (!$isTableCellNode(cell) || table === null) return false;
  const cells = table.getChildren().flatMap((row) => ($isTableRowNode(row) ? row.getChildren() : []));
  const place = cells.findIndex((other) => other.is(cell));
  const next = cells[place + (isBack ? -1 : 1)];
  if (next === undefined && isBack) return false;
  if (next === undefined) {
    $insertTableRowAtSelection(true);
    const row = table.getLastChild();
    const first = $isTableRowNode(row) ? row.getFirstChild() : null;
    if ($isElementNode(first)) first.selectStart();
  } else if ($isElementNode(next)) next.selectEnd();
  return true;
}
