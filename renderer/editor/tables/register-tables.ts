import { TableCellNode, TableNode } from '@lexical/table';
import { mergeRegister } from '@lexical/utils';
import { COMMAND_PRIORITY_CRITICAL, KEY_TAB_COMMAND, type LexicalEditor } from 'lexical';
import { $goToCell, $tableHere } from './edit-table.ts';

/**
 * Writing in a table: Tab goes from cell to cell and adds a row at the end; Shift and Tab in the first cell goes to the
 * control before the text. Colours and widths of tables from elsewhere are left out.
 */
export function registerTables(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        if ($tableHere() === null || !$goToCell(event.shiftKey)) return false;
        event.preventDefault();
        return true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerNodeTransform(TableCellNode, (cell) => {
      if (cell.getBackgroundColor() !== null) cell.setBackgroundColor(null);
      if (cell.getWidth() !== undefined) cell.setWidth(undefined);
    }),
    editor.registerNodeTransform(TableNode, (table) => {
      if (table.getColWidths() !== undefined) table.setColWidths(undefined);
    }),
  );
}
