import './page.css';
import type { ReactNode } from 'react';
import type { DocumentNode, StoredDocument } from '#shared/document/document.ts';
import { readDrawings } from './drawings.ts';
import { theme } from './theme.ts';

const bold = 1;
const italic = 2;
const strike = 4;
const code = 16;

/**
 * A document to read, drawn without the editor, so that one from a newer Waymark is shown as far as it is understood: an
 * unknown node gives the words inside it.
 */
export function DocumentView({ document, label }: { document: StoredDocument; label: string }) {
  return (
    <article className="page" dir="auto" aria-label={label}>
      {drawAll(document.root)}
    </article>
  );
}

function drawAll(node: DocumentNode): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: a document that is only read keeps its order
  return (node.children ?? []).map((child, place) => <Drawn key={place} node={child} />);
}

function Drawn({ node }: { node: DocumentNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return <TextRun text={node.text ?? ''} format={Number(node.format ?? 0)} />;
    case 'linebreak':
      return <br />;
    case 'tab':
      return '\t';
    case 'heading': {
      const tag = node.tag === 'h2' || node.tag === 'h3' ? node.tag : 'h1';
      // The room's title is the one h1, so a heading of the text is a level lower.
      const Level = tag === 'h1' ? 'h2' : tag === 'h2' ? 'h3' : 'h4';
      return <Level className={theme.heading[tag]}>{drawAll(node)}</Level>;
    }
    case 'quote':
      return <blockquote className={theme.quote}>{drawAll(node)}</blockquote>;
    case 'link':
    case 'autolink':
      return <span className={theme.link}>{drawAll(node)}</span>;
    case 'horizontalrule':
      return <hr className={theme.hr} />;
    case 'list': {
      const Kind = node.listType === 'number' ? 'ol' : 'ul';
      const look =
        node.listType === 'number'
          ? theme.list.ol
          : node.listType === 'check'
            ? theme.list.checklist
            : theme.list.ul;
      return <Kind className={look}>{drawAll(node)}</Kind>;
    }
    case 'listitem':
      return <Item node={node} />;
    case 'paragraph':
      return (
        <p className={theme.paragraph} dir="auto">
          {drawAll(node)}
        </p>
      );
    case 'code':
      return <pre className={theme.code}>{drawAll(node)}</pre>;
    case 'table':
      return (
        <div className={theme.tableScrollableWrapper}>
          <table className={theme.table}>
            <tbody>{drawAll(node)}</tbody>
          </table>
        </div>
      );
    case 'tablerow':
      return <tr className={theme.tableRow}>{drawAll(node)}</tr>;
    case 'tablecell':
      return <Cell node={node} />;
    case 'mention':
    case 'tag':
    case 'date':
      return (
        <span dir="auto" className={theme[node.type]}>
          <TextRun text={node.text ?? ''} format={Number(node.format ?? 0)} />
        </span>
      );
    default:
      if (readDrawings[node.type]) return readDrawings[node.type]?.(node);
      return <div data-unknown-node={node.type}>{node.text ?? drawAll(node)}</div>;
  }
}

function Item({ node }: { node: DocumentNode }) {
  const isNest = node.children?.[0]?.type === 'list';
  const look = isNest
    ? theme.list.nested.listitem
    : node.checked === undefined
      ? theme.list.listitem
      : node.checked
        ? theme.list.listitemChecked
        : theme.list.listitemUnchecked;
  return (
    <li className={look}>
      {node.checked === undefined || isNest ? null : (
        <span className="sr-only">{node.checked ? 'Done: ' : 'Open: '}</span>
      )}
      {drawAll(node)}
    </li>
  );
}

function Cell({ node }: { node: DocumentNode }) {
  const headerState = Number(node.headerState ?? 0);
  if (headerState === 0) return <td className={theme.tableCell}>{drawAll(node)}</td>;
  return (
    <th scope={headerState & 1 ? 'col' : 'row'} className={`${theme.tableCell} ${theme.tableCellHeader}`}>
      {drawAll(node)}
    </th>
  );
}

function TextRun({ text, format }: { text: string; format: number }) {
  const looks = [
    format & bold ? theme.text.bold : '',
    format & italic ? theme.text.italic : '',
    format & strike ? theme.text.strikethrough : '',
  ]
    .filter(Boolean)
    .join(' ');
  if (format & code) return <code className={`${theme.text.code} ${looks}`}>{text}</code>;
  return looks === '' ? text : <span className={looks}>{text}</span>;
}
