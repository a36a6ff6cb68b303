import { ClaimsPage, type PageProps } from '#renderer/reflection/claims-page.tsx';
import { BeginSort } from './begin-sort.tsx';
import { CardSort } from './card-sort.tsx';
import { Drift } from './drift.tsx';
import { useCardSort } from './use-card-sort.ts';

/** Values in their order, the sort of cards that leads to one, and what moved between its rounds. */
export function ValuesPage(props: PageProps) {
  const cards = useCardSort();
  const above = (
    <>
      <BeginSort {...cards} />
      {cards.past ? <Drift rounds={cards.past} /> : null}
    </>
  );
  return (
    <ClaimsPage
      {...props}
      above={above}
      instead={
        cards.sorted ? <CardSort loaded={cards.sorted} onLeave={cards.leave} onDone={cards.leave} /> : null
      }
    />
  );
}
