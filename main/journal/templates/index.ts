import type { HandlersOf } from '#main/bridge/handlers.ts';
import { beginEntry } from './begin.ts';
import { listRules, setRule } from './rules.ts';
import { addTemplate, listTemplates, moveTemplate, saveTemplate, trashTemplate } from './templates.ts';

export { listTrashedTemplates, purgeTemplate, restoreTemplate } from './templates.ts';

/** What new entries begin with. */
export const templateHandlers = {
  'journal.templates': ({ db }) => listTemplates(db),
  'journal.addTemplate': ({ db, clock }, added) => addTemplate(db, clock, added),
  'journal.saveTemplate': ({ db, clock }, saved) => saveTemplate(db, clock, saved),
  'journal.moveTemplate': ({ db }, move) => {
    moveTemplate(db, move);
    return {};
  },
  'journal.removeTemplate': ({ db, clock }, { id }) => {
    trashTemplate(db, clock, id);
    return {};
  },
  'journal.templateRules': ({ db }) => listRules(db),
  'journal.setTemplateRule': ({ db }, rule) => {
    setRule(db, rule);
    return {};
  },
  'journal.begin': ({ db, clock, locale }, wanted) => beginEntry(db, { clock, locale }, wanted),
} satisfies Partial<HandlersOf<'journal'>>;
