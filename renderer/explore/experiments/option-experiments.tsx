import { useRead } from '#renderer/bridge/queries.ts';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { Part } from '#renderer/ui/part.tsx';
import type { OptionPage } from '#shared/explore/options.ts';
import { plan } from './experiment-acts.ts';
import { ExperimentRow } from './experiment-row.tsx';

/** What was tried of an option, and what is to be tried. */
export function OptionExperiments({ option }: { option: Pick<OptionPage, 'id'> }) {
  const { data: experiments = [] } = useRead('explore.experiments', { option: option.id });
  const standing = experiments.filter(({ status }) => status !== 'dropped');
  return (
    <Part title="Try something small">
      <ul className="flex flex-col">
        {standing.map((experiment) => (
          <ExperimentRow key={experiment.id} experiment={experiment} isOnOption />
        ))}
      </ul>
      <InlineAdd
        label="Plan an experiment"
        placeholder="A talk, an evening, one day beside somebody"
        onAdd={async (name) => (await plan(name, option.id)) !== null}
        className="-mx-2.5"
      />
    </Part>
  );
}
