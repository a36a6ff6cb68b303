import type { useNavigate } from '@tanstack/react-router';
import { call } from '#renderer/bridge/client.ts';
import { addPerson } from '#renderer/commands/common/add-person.ts';
import { attempt } from '#renderer/commands/run.ts';
import type { Naming } from '#renderer/editor/mentions/naming.ts';
import { recordKindLabels } from '#renderer/parts/record-kinds.ts';

/** Where mentions and tags of an entry's text come from and lead to. */
export function createNaming(navigate: ReturnType<typeof useNavigate>): Naming {
  return {
    kinds: recordKindLabels,
    mentionable: (text) => call('journal.mentionable', { text: text.slice(0, 200) }),
    taggable: (text) => call('journal.taggable', { text: text.slice(0, 200) }),
    addPerson: (name) => attempt(addPerson, { name }, name),
    open: (kind, id) => {
      if (kind === 'entry') void navigate({ to: '/journal/$id', params: { id } });
      else if (kind === 'goal') void navigate({ to: '/goals/$id', params: { id } });
      else if (kind === 'person') void navigate({ to: '/people/$id', params: { id } });
      else void navigate({ to: '/compass/$id', params: { id } });
    },
    openTag: (name) => void navigate({ to: '.', search: { find: `tag:${quoted(name)}` } }),
  };
}

/** A name as search takes it. */
function quoted(name: string): string {
  return /[\s"]/.test(name) ? `"${name.replaceAll('"', '')}"` : name;
}
