import { call } from '#renderer/bridge/client.ts';
import { saveOption } from '#renderer/commands/common/save-option.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import type { Option, OptionSheet } from '#shared/explore/options.ts';

/** Names what is written about an option among everything that is being written. */
export function optionGroup(id: string): string {
  return `option:${id}`;
}

/** What is written of an option itself, as a form has it. */
export function optionVersion(option: Option): Version<OptionSheet> {
  const { name, sort, about, employer, place, next, nextOn, audience, revision } = option;
  return { value: { name, sort, about, employer, place, next, nextOn, audience }, revision };
}

/** How the form of an option is saved and read again. A name that was emptied stays what it was. */
export function optionSource(id: string): DraftSource<OptionSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const name = sheet.name.trim() || base.name;
      return optionVersion(
        await runField(
          saveOption,
          { ...sheet, name, id, revision },
          { of: name, record: optionGroup(id), fields: fieldsBetween(base, sheet) },
        ),
      );
    },
    read: async () => optionVersion(await call('explore.option', { id })),
  };
}
