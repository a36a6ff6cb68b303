import type { LucideIcon } from 'lucide-react';
import type { MentionKind } from '#shared/document/references.ts';
import type { Mentionable, Taggable } from '#shared/journal/journal.ts';

/** What the editor has to know of the vault for names in a text. It is passed in; the editor asks nobody itself. */
export interface Naming {
  /** What each kind of record is called, and its sign. */
  kinds: Readonly<Record<MentionKind, { one: string; icon: LucideIcon }>>;
  /** What can be named with `@`, the best match first. */
  mentionable: (typed: string) => Promise<readonly Mentionable[]>;
  /** The tags that fit what was typed. */
  taggable: (typed: string) => Promise<readonly Taggable[]>;
  /** Adds a person; null when it failed, which the person has then been told. */
  addPerson: (name: string) => Promise<{ id: string; name: string } | null>;
  /** Opens what a mention names; `name` is what it goes by. */
  open: (kind: MentionKind, record: string, name: string) => void;
  /** Shows the entries with a tag. */
  openTag: (name: string) => void;
}
