import { type HandlersOf, joined } from '#main/bridge/handlers.ts';
import { browseHandlers } from './browse/index.ts';
import { describeEntry } from './describe.ts';
import { addJournal, listJournals, moveJournal, removeJournal, saveJournal } from './journals.ts';
import { mentionable, taggable } from './mentionable.ts';
import { pieceHandlers } from './pieces/index.ts';
import { promptHandlers } from './prompts/index.ts';
import { getEntry, getRevision, listEntries } from './read.ts';
import { listTags, mergeTags, renameTag } from './tag-browser.ts';
import { templateHandlers } from './templates/index.ts';
import { entriesAbout, tie, tiesOf, untie } from './ties.ts';
import { trashEntry } from './trash.ts';
import { getVersion, listVersions, restoreVersion } from './versions.ts';
import { addEntry, saveEntry } from './write.ts';

export { describeEntry } from './describe.ts';
export { addJournal, firstJournal, listJournals, saveJournal } from './journals.ts';
export { promptAbove } from './prompts/index.ts';
export { deleteRemovedPrompts, type EntryPurge, previewEntryPurge, purgeEntry } from './purge.ts';
export {
  countEntries,
  entriesBetween,
  entriesOf,
  getEntry,
  getRevision,
  listEntries,
  pagesWithoutDay,
} from './read.ts';
export { countTags } from './tag-browser.ts';
export { listTrashedTemplates, purgeTemplate, restoreTemplate } from './templates/index.ts';
export { listTrashedEntries, restoreEntry, trashEntry } from './trash.ts';
export { addEntry, insertEntry, saveEntry } from './write.ts';

/** The journal: entries with their days, versions and trash. */
export const journalHandlers = joined(browseHandlers, pieceHandlers, promptHandlers, templateHandlers, {
  'journal.list': ({ db }, page) => listEntries(db, page),
  'journal.get': ({ db }, { id }) => getEntry(db, id),
  'journal.add': ({ db, clock }, added) => addEntry(db, clock, added),
  'journal.revision': ({ db }, { id }) => getRevision(db, id),
  'journal.save': ({ db, clock }, { keep, ...saved }) =>
    saveEntry(db, clock, saved, keep ? 'overwrite' : 'edit'),
  'journal.describe': ({ db, clock }, described) => describeEntry(db, clock, described),
  'journal.tagList': ({ db }) => listTags(db),
  'journal.renameTag': ({ db, clock }, renamed) => renameTag(db, clock, renamed),
  'journal.mergeTags': ({ db, clock }, tags) => {
    mergeTags(db, clock, tags);
    return {};
  },
  'journal.journals': ({ db }) => listJournals(db),
  'journal.addJournal': ({ db, clock }, added) => addJournal(db, clock, added),
  'journal.saveJournal': ({ db, clock }, saved) => saveJournal(db, clock, saved),
  'journal.moveJournal': ({ db }, moved) => {
    moveJournal(db, moved);
    return {};
  },
  'journal.removeJournal': ({ db, clock }, removed) => {
    removeJournal(db, clock, removed);
    return {};
  },
  'journal.mentionable': ({ db }, wanted) => mentionable(db, wanted),
  'journal.taggable': ({ db }, wanted) => taggable(db, wanted),
  'journal.tiesOf': ({ db }, { id }) => tiesOf(db, id),
  'journal.entriesAbout': ({ db }, wanted) => entriesAbout(db, wanted),
  'journal.tie': ({ db, clock }, wanted) => {
    tie(db, clock, wanted);
    return {};
  },
  'journal.untie': ({ db }, wanted) => {
    untie(db, wanted);
    return {};
  },
  'journal.trash': ({ db, clock }, { id }) => {
    trashEntry(db, clock, id);
    return {};
  },
  'journal.versions': ({ db }, { id }) => listVersions(db, id),
  'journal.version': ({ db }, { id, version }) => getVersion(db, id, version),
  'journal.restoreVersion': ({ db, clock }, wanted) => restoreVersion(db, clock, wanted),
} satisfies Partial<HandlersOf<'journal'>>) satisfies HandlersOf<'journal'>;
