import { Scissors } from 'lucide-react';
import type { SlashItem } from '#renderer/editor/slash-menu/items.tsx';

/** Splitting the entry from where one writes. It happens once what was typed for the menu is gone. */
export function splitItem(split: () => void): SlashItem {
  return {
    id: 'split-entry',
    label: 'Split the entry here',
    words: 'cut divide two entries',
    icon: <Scissors size={16} />,
    group: 'Insert',
    $do: () => void setTimeout(split),
  };
}
