import { Ellipsis, X } from 'lucide-react';
import { useState } from 'react';
import { StoryDialog } from '#renderer/goals/story/story-dialog.tsx';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { SaveStateLine } from '#renderer/saving/save-state.tsx';
import { useGroupStatus } from '#renderer/saving/use-draft.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { Goal } from '#shared/goals/goals.ts';

/** The sheet's uppermost line: whether it is saved, what else can be done with the goal, and the way out. */
export function SheetHead({
  goal,
  group,
  onTrash,
  onClose,
}: {
  goal: Goal;
  group: string;
  onTrash: (goal: Goal) => void;
  onClose: () => void;
}) {
  const [isStory, setStory] = useState(false);
  const status = useGroupStatus(group);
  return (
    <>
      <header className="flex items-center gap-1.5 px-8 pt-4 pb-2">
        <span className="mr-auto text-[12.5px] text-muted">Goal</span>
        <SaveStateLine status={status} onRetry={() => void flushGroup(group)} />
        <Menu
          trigger={
            <IconButton label="More">
              <Ellipsis size={17} aria-hidden />
            </IconButton>
          }
          actions={[
            { label: 'Its story…', onSelect: () => setStory(true) },
            { label: 'Move to trash', danger: true, onSelect: () => onTrash(goal) },
          ]}
        />
        <IconButton label="Close" onClick={onClose}>
          <X size={17} aria-hidden />
        </IconButton>
      </header>
      {isStory ? <StoryDialog goal={goal} onClose={() => setStory(false)} /> : null}
    </>
  );
}
