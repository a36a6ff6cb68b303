import { call } from '#renderer/bridge/client.ts';
import { today } from '#renderer/ui/dates.ts';
import { timeOnWall } from '#shared/calendar/wall.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import type { TemplateRule } from '#shared/journal/templates/templates.ts';
import type { Wanted } from './new-entry.ts';

/** What a new entry is before anything was written in it. */
export interface Begun {
  journal: string | null;
  date: string | null;
  title: string;
  document: StoredDocument;
  /** The prompt that it answers. */
  prompt: string | null;
}

/** An empty page, when nothing has to be asked for it; null when a template is or may be in play. */
export function blankPage(
  { journal = null, date = today(), template, prompt }: Wanted,
  rules: readonly TemplateRule[] | undefined,
): Begun | null {
  const isBlank =
    template === null || (template === undefined && (prompt !== undefined || rules?.length === 0));
  return isBlank ? { journal, date, title: '', document: emptyDocument(), prompt: prompt ?? null } : null;
}

/** What a new entry begins with. A template that cannot be had gives an empty page, since writing comes first. */
export async function beginPage(wanted: Wanted): Promise<Begun> {
  const { journal = null, date = today(), template = null, prompt = null } = wanted;
  const time = timeOnWall(new Date());
  try {
    const begun = await call('journal.begin', { journal, date, time, template });
    return { journal, date, title: begun.title, document: begun.document, prompt: prompt ?? begun.prompt };
  } catch {
    return { journal, date, title: '', document: emptyDocument(), prompt };
  }
}
