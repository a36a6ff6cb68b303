import type { OccupationRef } from '#shared/explore/occupation.ts';

/** Names the note on an occupation among everything that is being written. */
export function noteGroup({ source, code }: OccupationRef): string {
  return `occupation-note:${source}:${code}`;
}
