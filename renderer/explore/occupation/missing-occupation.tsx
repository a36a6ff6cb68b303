import { Missing } from '#renderer/explore/parts/missing.tsx';

/** Shown where an occupation would be that could not be read. */
export function MissingOccupation({ error }: { error: unknown }) {
  return (
    <Missing title="Not in the library" error={error} to="/explore/browse" others="Browse the library" />
  );
}
