import { Link, type LinkProps } from '@tanstack/react-router';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';

/** Shown where something would be that could not be read: why, and where the others of its kind are. */
export function Missing({
  title,
  error,
  to,
  others,
}: {
  title: string;
  error: unknown;
  to: NonNullable<LinkProps['to']>;
  /** What the link to the others says. */
  others: string;
}) {
  return (
    <div className="flex flex-col items-start gap-3 px-6.5 pt-5">
      <h1>{title}</h1>
      <ReadProblem error={error} />
      <Link to={to} className={linkLook.plain}>
        {others}
      </Link>
    </div>
  );
}
