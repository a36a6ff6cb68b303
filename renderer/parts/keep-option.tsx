import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Button } from '#renderer/ui/button.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import type { OccupationRef } from '#shared/explore/occupation.ts';
import type { Option } from '#shared/explore/options.ts';

/** The option that began with an occupation; undefined while there is none. */
export function useOptionOf({ source, code }: OccupationRef): Option | undefined {
  const { data } = useRead('explore.options', {});
  return data?.find(({ occupation }) => occupation?.source === source && occupation.code === code);
}

/** Keeps something as an option; where it is one already, it leads there. */
export function KeepOption({
  option,
  of,
  isFirst = false,
  onKeep,
}: {
  /** The option that it is already. */
  option: Option | undefined;
  /** What is kept, for those who hear it. */
  of: string;
  /** It is the one thing to do here. */
  isFirst?: boolean;
  onKeep: () => Promise<unknown>;
}) {
  const link = useRef<HTMLAnchorElement>(null);
  const isKept = useRef(false);
  const isThere = option !== undefined;
  // What was pressed gives way to where it leads.
  useEffect(() => {
    if (isThere && isKept.current) link.current?.focus();
    isKept.current = false;
  }, [isThere]);
  if (option) {
    return (
      <Link
        ref={link}
        to="/explore/options/$id"
        params={{ id: option.id }}
        aria-label={`Your option: ${option.name}`}
        className={linkLook.plain}
      >
        Your option
      </Link>
    );
  }
  return (
    <Button
      look={isFirst ? 'first' : 'plain'}
      aria-label={isFirst ? undefined : `Keep as an option: ${of}`}
      onClick={() => {
        isKept.current = true;
        void onKeep();
      }}
    >
      Keep as an option
    </Button>
  );
}
