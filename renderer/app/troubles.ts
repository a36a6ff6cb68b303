import { onEvent } from '#renderer/bridge/client.ts';
import { notify } from '#renderer/ui/notices.tsx';
import type { EventData } from '#shared/bridge/events.ts';

const check = 'Settings, “Check the vault” shows whether something is damaged.';

const words: Readonly<Record<EventData<'trouble'>['what'], string>> = {
  index: `Search may miss your latest words: its index cannot be brought up to date. ${check}`,
  attachments: `Files that nothing uses any more cannot be tidied away. ${check}`,
  trash: `What is due in the trash cannot be deleted. ${check}`,
  watch: `Waymark cannot see what other programs write to the vault. ${check}`,
  preferences:
    'Your settings could not be read, so the usual ones hold. The old file is put aside when you choose something.',
  occupations:
    'O*NET’s facts about occupations could not be read, so they were set aside. Read the edition in again in Explore.',
};

/** Says what main could not do behind the window. */
export function tellTroubles(): void {
  onEvent('trouble', ({ what }) => {
    notify({ tone: 'problem', words: words[what] });
  });
}
