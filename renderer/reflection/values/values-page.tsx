import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { BeginSort } from './begin-sort.tsx';
import { CardSort } from './card-sort.tsx';
import { Drift } from './drift.tsx';
import { useCardSort } from './use-card-sort.ts';

/** Values in their order, the sort of cards that leads to one, and what moved between its rounds. */
export function ValuesPage(props: PageProps) {
  const cards = useCardSort();
  const { sorted, past, leave } = cards;
  if (sorted) {
    return (
      <div className="@container flex h-full min-h-0 flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-10">
        <h1>{props.page.label}</h1>
        <CardSort loaded={sorted} onLeave={leave} onDone={leave} />
      </div>
    );
  }
  return (
    <ClaimsPage
      {...props}
      above={
        <div className="flex flex-col gap-4">
          <BeginSort {...cards} />
          {past ? <Drift rounds={past} /> : null}
        </div>
      }
    />
  );
}
