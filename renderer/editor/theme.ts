import type { EditorThemeClasses } from 'lexical';

/** How each kind of node looks; the classes are in page.css. Shared by the editor and the read-only view. */
export const theme = {
  paragraph: 'page-paragraph',
  heading: { h1: 'page-h1', h2: 'page-h2', h3: 'page-h3' },
  quote: 'page-quote',
  link: 'page-link',
  image: 'page-attachment',
  file: 'page-attachment',
  hr: 'page-divider',
  hrSelected: 'page-divider-selected',
  list: {
    ul: 'page-list-bullet',
    ol: 'page-list-number',
    listitem: 'page-item',
    nested: { listitem: 'page-item-nested' },
    checklist: 'page-list-check',
    listitemChecked: 'page-check page-check-done',
    listitemUnchecked: 'page-check',
  },
  code: 'page-code-block',
  table: 'page-table',
  tableRow: 'page-table-row',
  tableCell: 'page-cell',
  tableCellHeader: 'page-cell-header',
  tableSelected: 'page-table-selected',
  tableCellSelected: 'page-cell-selected',
  tableScrollableWrapper: 'page-table-scroll',
  mention: 'page-name page-mention',
  tag: 'page-name page-tag',
  date: 'page-name page-date',
  text: {
    bold: 'page-bold',
    italic: 'page-italic',
    strikethrough: 'page-strike',
    code: 'page-code',
  },
} satisfies EditorThemeClasses;
