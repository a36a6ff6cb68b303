import { saveOption } from '#renderer/commands/common/save-option.ts';
import { endFieldAct } from '#renderer/commands/field.ts';
import { attempt } from '#renderer/commands/run.ts';
import { heldDraft } from '#renderer/saving/open-drafts.ts';
import type { OptionPage, OptionSheet } from '#shared/explore/options.ts';
import { optionGroup, optionVersion } from './option-words.ts';

/**
 * Says what comes next with an option of which nothing is said yet, in its form where that is open. Resolves to whether it was done;
 * what the person is just writing there stays.
 */
export async function setNext(option: OptionPage, next: string): Promise<boolean> {
  const form = heldDraft<OptionSheet>(optionGroup(option.id));
  if (form !== null) {
    if (form.view().value.next.trim() !== '') return false;
    endFieldAct();
    form.change({ next });
    return form.flush();
  }
  const { value, revision } = optionVersion(option);
  return (await attempt(saveOption, { ...value, next, id: option.id, revision }, option.name)) !== null;
}
