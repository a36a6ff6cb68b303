import { WaymarkError } from '#shared/bridge/errors.ts';

/** @throws WaymarkError `invalid` for a range of pay without an amount, or whose ends are the wrong way round. */
export function checkPay({ from, to }: { from: number | null; to: number | null }): void {
  if (from === null && to === null) {
    throw new WaymarkError('invalid', 'Give an amount, or say in words what is known of the pay.');
  }
  if (from !== null && to !== null && from > to) {
    throw new WaymarkError('invalid', 'The lower amount comes first. Change the two, then save again.');
  }
}
