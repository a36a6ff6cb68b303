const all = 'find';
const here = 'find-here';
/** Marks beyond these are not drawn; the one that was gone to always is. */
const mostMarks = 1_000;

/** Marks what was found without touching the text, and the one that was gone to more strongly. */
export function mark(ranges: Iterable<Range | null>, current: Range | null): void {
  const marked: StaticRange[] = [];
  for (const range of ranges) {
    // A range that follows every change of the text would cost with each key.
    if (range) marked.push(new StaticRange(range));
    if (marked.length === mostMarks) break;
  }
  CSS.highlights.set(all, new Highlight(...marked));
  if (!current) {
    CSS.highlights.delete(here);
    return;
  }
  const strong = new Highlight(new StaticRange(current));
  strong.priority = 1;
  CSS.highlights.set(here, strong);
}

/** Takes all marks away. */
export function unmark(): void {
  CSS.highlights.delete(all);
  CSS.highlights.delete(here);
}

/** Brings a range into sight, unless it stands well within it already. */
export function bringIntoSight(range: Range): void {
  const scroller = range.startContainer.parentElement?.closest('[data-page]');
  if (!scroller) return;
  const place = range.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const isInSight =
    place.top > view.top + view.height * 0.22 && place.bottom < view.bottom - view.height * 0.14;
  if (!isInSight) scroller.scrollTop += place.top - view.top - view.height * 0.42;
}
