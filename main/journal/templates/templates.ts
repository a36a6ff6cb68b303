import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedBefore, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { damaged, parseDocument, storedText } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import { templateLibrary } from '#shared/journal/templates/library.ts';
import type { Template } from '#shared/journal/templates/templates.ts';

interface TemplateRow {
  id: string;
  name: string;
  title: string;
  document: string;
  position: number;
  revision: number;
}

const columns = 'id, name, title, document, position, revision';

/** Own templates in their order, then the library. One whose text is damaged is listed as such. */
export function listTemplates(db: ReadDb): Template[] {
  return [...ownRows(db).map(toTemplate), ...templateLibrary];
}

/** A template by its name, damaged or not; null when it is not there any more. */
export function templateNamed(db: ReadDb, key: string): Template | null {
  const known = templateLibrary.find((template) => template.key === key);
  if (known) return known;
  const row = prepared<[string], TemplateRow>(
    db,
    `SELECT ${columns} FROM templates WHERE id = ? AND trashed_at IS NULL`,
  ).get(key);
  return row ? toTemplate(row) : null;
}

export interface TemplateFields {
  name: string;
  title: string;
  document: StoredDocument;
}

/**
 * Adds a template after the others.
 *
 * @throws WaymarkError `unsupported` or `invalid` for its document, as an entry's.
 */
export function addTemplate(db: Db, clock: Clock, { name, title, document }: TemplateFields): Template {
  const id = uuid();
  return inTransaction(db, () => {
    db.prepare(
      `INSERT INTO templates (id, name, title, document, position, created_at, modified_at)
       VALUES (@id, @name, @title, @document, (SELECT coalesce(max(position), -1) + 1 FROM templates), @at, @at)`,
    ).run({ id, name, title, document: storedText(document).document, at: instantOf(clock) });
    return present(db, id);
  });
}

/**
 * Saves a template.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`; `corrupt` when its text is
 * damaged, since the new one would take its place; as {@link addTemplate}.
 */
export function saveTemplate(
  db: Db,
  clock: Clock,
  { id, revision, name, title, document }: TemplateFields & { id: string; revision: number },
): Template {
  return inTransaction(db, () => {
    const before = present(db, id);
    if (before.damaged) damaged('template');
    if (before.revision !== revision) {
      throw new WaymarkError(
        'conflict',
        'This template was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    const stored = storedText(document).document;
    if (before.name !== name || before.title !== title || JSON.stringify(before.document) !== stored) {
      db.prepare(
        `UPDATE templates SET name = @name, title = @title, document = @document, revision = revision + 1,
           modified_at = @at WHERE id = @id`,
      ).run({ id, name, title, document: stored, at: instantOf(clock) });
    }
    return present(db, id);
  });
}

/**
 * Places an own template before another, or last.
 *
 * @throws WaymarkError `not-found` for either.
 */
export function moveTemplate(db: Db, { id, before }: { id: string; before: string | null }): void {
  inTransaction(db, () => {
    present(db, id);
    if (before !== null) present(db, before);
    const order = ownRows(db).map((row) => row.id);
    renumber(db, 'templates', placedBefore(order, id, before));
  });
}

/**
 * Moves an own template to the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashTemplate(db: Db, clock: Clock, id: string): void {
  const moved = db
    .prepare('UPDATE templates SET trashed_at = coalesce(trashed_at, @at) WHERE id = @id')
    .run({ id, at: instantOf(clock) });
  if (moved.changes === 0) throw noTemplate();
}

/**
 * Takes a template out of the trash, to where it was.
 *
 * @throws WaymarkError `not-found`.
 */
export function restoreTemplate(db: Db, _: Clock, id: string): void {
  const moved = db.prepare('UPDATE templates SET trashed_at = NULL WHERE id = ?').run(id);
  if (moved.changes === 0) throw noTemplate();
}

/** Deletes a template, and the rules that name it. Call it in a transaction. */
export function purgeTemplate(db: Db, id: string): void {
  db.prepare('DELETE FROM template_rules WHERE template = ?').run(id);
  db.prepare('DELETE FROM templates WHERE id = ?').run(id);
}

export interface TrashedTemplate {
  kind: 'template';
  id: string;
  title: string;
  trashedAt: string;
}

export function listTrashedTemplates(db: ReadDb): TrashedTemplate[] {
  return db
    .prepare<[], TrashedTemplate>(
      `SELECT 'template' AS kind, id, name AS title, trashed_at AS trashedAt FROM templates
       WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all();
}

export function noTemplate(): WaymarkError {
  return new WaymarkError('not-found', 'This template is not there any more. Choose another one.');
}

function ownRows(db: ReadDb): TemplateRow[] {
  return prepared<[], TemplateRow>(
    db,
    `SELECT ${columns} FROM templates WHERE trashed_at IS NULL ORDER BY position, id`,
  ).all();
}

function present(db: ReadDb, id: string): Template {
  const template = templateNamed(db, id);
  if (template === null || !template.own) throw noTemplate();
  return template;
}

function toTemplate({ id, name, title, document, revision }: TemplateRow): Template {
  const read = parseDocument(document);
  return {
    key: id,
    name,
    title,
    document: read ?? emptyDocument(),
    damaged: read === null,
    own: true,
    revision,
  };
}
