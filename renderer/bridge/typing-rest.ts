/** How long writing rests before what is drawn around the text follows, in ms: longer than from one key to the next. */
const rest = 300;

/**
 * Keeps work off the keys of somebody who writes a text. What is handed to `whenAtRest` runs at once while nobody writes,
 * and otherwise together once writing has rested for a moment. Fields and single keys elsewhere do not count as writing.
 */
export function followTyping(page: Document): {
  whenAtRest: (work: () => void) => void;
  stop: () => void;
} {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void)[] = [];
  const typed = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.isContentEditable) last = performance.now();
  };
  const look = (): void => {
    timer = undefined;
    const left = last + rest - performance.now();
    if (left > 0) {
      timer = setTimeout(look, left);
      return;
    }
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  };
  page.addEventListener('beforeinput', typed, true);
  return {
    whenAtRest: (work) => {
      waiting.push(work);
      if (timer === undefined) look();
    },
    stop: () => {
      clearTimeout(timer);
      waiting = [];
      page.removeEventListener('beforeinput', typed, true);
    },
  };
}
