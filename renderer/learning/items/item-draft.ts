import { call } from '#renderer/bridge/client.ts';
import { saveItem } from '#renderer/commands/common/save-item.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import type { ItemPage, ItemSheet } from '#shared/learning/items.ts';
import { itemGroup } from './item-acts.ts';

/** What a form has of an item: what is written of it, and the states of it and of its goal that this is based on. */
export type ItemForm = ItemSheet & { itemRevision: number; goalRevision: number | null };

/** What is written of an item, as a form has it. It counts the saves of the goal that it is, too: either may have moved on. */
export function itemVersion(page: ItemPage): Version<ItemForm> {
  const { name, sort, about, provider, link, cost, targetOn, targetHours, progress } = page;
  const { skill, goal, option, person, startedOn, doneOn, expiresOn, audience } = page;
  return {
    value: {
      ...{ name, sort, about, provider, link, cost, targetOn, targetHours, progress },
      ...{ skill, goal, option, person, startedOn, doneOn, expiresOn, audience },
      itemRevision: page.revision,
      goalRevision: page.goalRevision,
    },
    revision: page.revision + (page.goalRevision ?? 0),
  };
}

/** How the form of an item is saved and read again. A name that was emptied stays what it was. */
export function itemSource(id: string): DraftSource<ItemForm> {
  return {
    save: async ({ itemRevision: _item, goalRevision: _goal, ...sheet }, { value: base }) => {
      const name = sheet.name.trim() || base.name;
      const { itemRevision: revision, goalRevision } = base;
      return itemVersion(
        await runField(
          saveItem,
          { ...sheet, name, id, revision, goalRevision },
          { of: name, record: itemGroup(id), fields: fieldsBetween(base, { ...base, ...sheet }) },
        ),
      );
    },
    read: async () => itemVersion(await call('learning.item', { id })),
  };
}
