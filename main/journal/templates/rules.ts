import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { requireJournal } from '#main/journal/journals.ts';
import { weekdayOf } from '#shared/calendar/dates.ts';
import type { TemplateRule } from '#shared/journal/templates/templates.ts';
import { noTemplate, templateNamed } from './templates.ts';

/** The rules whose journal and template are there. */
export function listRules(db: ReadDb): TemplateRule[] {
  return prepared<[], TemplateRule>(
    db,
    `SELECT template_rules.journal, weekday, template FROM template_rules
     JOIN journals ON journals.id = template_rules.journal AND journals.trashed_at IS NULL
     ORDER BY journals.position, journals.id, weekday`,
  )
    .all()
    .filter(({ template }) => templateNamed(db, template) !== null);
}

/**
 * Sets what new entries of a journal begin with on a weekday; null for nothing of its own.
 *
 * @throws WaymarkError `not-found` for the journal or the template.
 */
export function setRule(
  db: Db,
  { journal, weekday, template }: { journal: string; weekday: number; template: string | null },
): void {
  inTransaction(db, () => {
    requireJournal(db, journal);
    if (template === null) {
      db.prepare('DELETE FROM template_rules WHERE journal = ? AND weekday = ?').run(journal, weekday);
      return;
    }
    if (templateNamed(db, template) === null) throw noTemplate();
    db.prepare(
      `INSERT INTO template_rules (journal, weekday, template) VALUES (@journal, @weekday, @template)
       ON CONFLICT (journal, weekday) DO UPDATE SET template = excluded.template`,
    ).run({ journal, weekday, template });
  });
}

/** The template of a journal's new entries on a day: that of its weekday, else that of every day; null for none. A damaged one is passed over. */
export function ruledTemplate(
  db: ReadDb,
  { journal, date }: { journal: string; date: string | null },
): string | null {
  const rules = prepared<[string, number], string>(
    db,
    'SELECT template FROM template_rules WHERE journal = ? AND weekday IN (0, ?) ORDER BY weekday DESC',
  )
    .pluck()
    .all(journal, date === null ? 0 : weekdayOf(date));
  return rules.find((key) => templateNamed(db, key)?.damaged === false) ?? null;
}
