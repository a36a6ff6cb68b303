import type { ImportFormat, ImportReport } from '#shared/transfer/transfer.ts';
import type { LocalPicture } from './local-pictures.ts';

/** An entry as a reader found it, in no program's terms any more. */
export interface FoundEntry {
  /** Where it stands, for a person: a file's path within the folder, or a place in the file. */
  where: string;
  /** What the source calls it; with the hash it tells whether the entry was imported before. */
  sourceId: string;
  /** Of everything that was read, as hex. */
  hash: string;
  title: string;
  date: string;
  /** The time of day as the source wrote it, HH:MM; null when it wrote none. */
  time: string | null;
  createdAt: string;
  modifiedAt: string;
  /** The time zone as the source wrote it; null when it wrote none. */
  zone: string | null;
  tags: string[];
  starred: boolean;
  markdown: string;
  /** Pictures whose tokens stand in the Markdown. */
  pictures?: readonly LocalPicture[];
  /** What the person should know of an entry that comes in all the same. */
  note?: string;
  /** The names of its fields that Waymark has no place for. */
  leftOut?: readonly string[];
}

export type Problem = ImportReport['problems'][number];
export type Read = { entry: FoundEntry } | { problem: Problem };

/** A source that was recognised as what it claims to be, ready to be read entry by entry. */
export interface Source {
  format: ImportFormat;
  total: number;
  entries: Iterable<Read>;
}
