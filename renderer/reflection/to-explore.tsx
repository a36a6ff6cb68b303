import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { linkLook } from '#renderer/ui/link-look.ts';

/** Where it goes on from what somebody found out about themselves: what there is for them. */
export function ToExplore() {
  return (
    <Link to="/explore" className={`${linkLook.plain} self-start`}>
      See what is out there for someone like you
      <ArrowRight size={15} aria-hidden />
    </Link>
  );
}
