import { attachmentsOf } from '#main/attachments/index.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { listJournals, promptAbove } from '#main/journal/index.ts';
import { documentOf, paragraphNode } from '#shared/document/document.ts';
import { markdownFromDocument } from '#shared/document/markdown.ts';
import { attachmentAddress } from '#shared/document/markdown-attachments.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { referencesOf } from '#shared/document/references.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { JournalSelection } from '#shared/transfer/transfer.ts';
import { selectedEntries } from './selection.ts';

/** Where an attachment lies beside the export; null for one that does not. */
type PathOf = (attachment: string) => string | null;
const noFiles: PathOf = () => null;

/** The journal as Markdown, the oldest day first: a heading a day, below it a heading an entry with a title. */
export function* journalMarkdown(
  db: ReadDb,
  selection: JournalSelection,
  progress: (done: number) => void,
  pathOf: PathOf = noFiles,
): Iterable<string> {
  yield '# Journal\n';
  let day = '';
  let done = 0;
  for (const entry of selectedEntries(db, selection)) {
    if ((entry.date ?? '') !== day || done === 0) yield `\n## ${entry.date ?? 'Pages'}\n`;
    else if (entry.title === '') yield '\n---\n';
    day = entry.date ?? '';
    yield asMarkdown(entry, promptAbove(db, entry), pathOf);
    done += 1;
    progress(done);
  }
}

function asMarkdown(entry: Entry, prompt: string | null, pathOf: PathOf): string {
  const parts = [
    entry.title === '' ? '' : `### ${line(entry.title)}`,
    entry.tags.length === 0 ? '' : `Tags: ${line(entry.tags.join(', '))}`,
    prompt === null ? '' : `> ${line(prompt)}`,
    // Below the headings of the day and the entry.
    withPaths(markdownFromDocument(entry.document), entry, pathOf).replace(/^(#{1,3}) /gm, '###$1 '),
  ].filter((part) => part !== '');
  return parts.map((part) => `\n${part}\n`).join('');
}

/** Puts the paths of the files beside into the Markdown, in the place of the addresses that only Waymark knows. */
function withPaths(markdown: string, { document }: Entry, pathOf: PathOf): string {
  const held = new Set(referencesOf(document).attachments);
  return markdown.replace(attachmentAddress, (address, id: string) => {
    const path = held.has(id) ? pathOf(id) : null;
    return path === null ? address : `(${path.split('/').map(encodeName).join('/')})`;
  });
}

/** A name as it may stand between the brackets of a link. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Words that stand for themselves, whatever signs they hold. */
function line(words: string): string {
  return markdownFromDocument(documentOf([paragraphNode(words.replace(/\s+/g, ' '))]));
}

export const journalFormat = 'waymark-journal';
export const journalFormatVersion = 1;

/** The journal as JSON with everything there is of an entry, the oldest day first, one entry a line. */
export function* journalJson(
  db: ReadDb,
  { selection, at }: { selection: JournalSelection; at: string },
  progress: (done: number) => void,
  pathOf: PathOf = noFiles,
): Iterable<string> {
  const head = {
    format: journalFormat,
    version: journalFormatVersion,
    exportedAt: at,
    from: selection.of === 'days' ? selection.from : null,
    to: selection.of === 'days' ? selection.to : null,
  };
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  const journals = new Map(listJournals(db).map(({ id, name }) => [id, name]));
  let done = 0;
  for (const entry of selectedEntries(db, selection)) {
    const { document, trashedAt: _, revision: __, journal, ...told } = entry;
    const text = plainText(document);
    const markdown = withPaths(markdownFromDocument(document), entry, pathOf);
    const attachments = attachmentsOf(db, entry.id).map(
      ({ parts: _parts, whole: _whole, drawable: _drawable, ...attachment }) => ({
        ...attachment,
        file: pathOf(attachment.id),
      }),
    );
    const promptWords = promptAbove(db, entry);
    const named = {
      ...told,
      promptWords,
      journal: journals.get(journal) ?? '',
      text,
      markdown,
      attachments,
      document,
    };
    yield `${done === 0 ? '' : ','}\n${JSON.stringify(named)}`;
    done += 1;
    progress(done);
  }
  yield '\n]}\n';
}
