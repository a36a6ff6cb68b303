import { Link } from '@tanstack/react-router';
import { Mountain } from 'lucide-react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';

/** Nothing is known of the person yet: the shortest way to something, and the library for whoever just wants to look. */
export function NothingKnown() {
  return (
    <div className="min-h-0 overflow-y-auto">
      <EmptyState
        icon={<Mountain size={26} strokeWidth={1.5} aria-hidden />}
        sentence="What is out there for you shows here once Waymark knows a little of what interests you."
        action={
          <div className="flex flex-wrap justify-center gap-2">
            <Link to="/compass/$id" params={{ id: 'interests' }} className={linkLook.first}>
              Do the interest check
            </Link>
            <Link to="/explore/browse" className={linkLook.plain}>
              Browse
            </Link>
          </div>
        }
      />
    </div>
  );
}
