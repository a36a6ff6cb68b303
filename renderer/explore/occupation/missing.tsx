import { Link } from '@tanstack/react-router';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';

/** Shown where an occupation would be that could not be read. */
export function Missing({ error }: { error: unknown }) {
  return (
    <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
      <h1>Not in the library</h1>
      <ReadProblem error={error} />
      <Link to="/explore/browse" className={linkLook.plain}>
        Browse the library
      </Link>
    </div>
  );
}
