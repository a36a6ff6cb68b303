import { addOption } from '#renderer/commands/common/add-option.ts';
import { attempt } from '#renderer/commands/run.ts';
import { KeepOption, useOptionOf } from '#renderer/parts/keep-option.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import type { OccupationPage } from '#shared/explore/occupation.ts';

/** Keeps an occupation as an option, among the ideas. */
export function Keep({ page: { source, code, title } }: { page: OccupationPage }) {
  const option = useOptionOf({ source, code });
  const keep = async (): Promise<void> => {
    const added = await attempt(
      addOption,
      {
        name: title,
        sort: 'role',
        about: '',
        status: 'idea',
        occupation: { source, code },
        direction: null,
      },
      title,
    );
    if (added !== null) announce(`${title} is one of your options.`);
  };
  return <KeepOption option={option} of={title} isFirst onKeep={keep} />;
}
