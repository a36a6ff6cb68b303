import { useRead } from '#renderer/bridge/queries.ts';
import { moneyText } from './money.ts';

/** What is spent on learning, each currency by itself. */
export function Costs() {
  const { data = [] } = useRead('learning.costs', {});
  if (data.length === 0) return null;
  const sums = data.map(moneyText);
  return (
    <p className="num border-line border-t pt-3 text-[13px] text-muted">
      {`It costs ${new Intl.ListFormat('en').format(sums)}${data.length > 1 ? ', each currency by itself' : ''}.`}
    </p>
  );
}
