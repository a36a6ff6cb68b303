import { Link } from '@tanstack/react-router';
import { Button } from '#renderer/ui/button.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Sheet } from './sheet.tsx';

/** Shown in the sheet's place when what was linked to is not there any more. */
export function MissingGoal({ onClose }: { onClose: () => void }) {
  return (
    <Sheet label="Not here any more" onClose={onClose}>
      <div className="flex flex-col items-start gap-4 p-8">
        <h1 className="text-[17px]! font-[620]">Not here any more</h1>
        <p className="text-muted">This goal may be in the trash, from where you can put it back.</p>
        <div className="flex gap-2">
          <Link to="/trash" className={linkLook.plain}>
            Look in the trash
          </Link>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
