import type { Page } from '@playwright/test';

/** What the page calls out when the focus fell; what follows says after which act. */
const sign = 'the focus fell to the body after ';

/**
 * Looks in every spec whether the focus falls to the body after something that a person did, and notes after what. It counts
 * frames and no time, so that it finds the same on a busy machine, and does nothing while nothing happens.
 *
 * @param falls where it is noted.
 */
export async function watchFocus(page: Page, falls: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.text().startsWith(sign)) falls.push(message.text().slice(sign.length));
  });
  await page.addInitScript(watch, sign);
  await page.evaluate(watch, sign);
}

/** Runs in the page, and so brings everything along that it needs. */
function watch(sign: string): void {
  const page = window as unknown as { isFocusWatched?: true };
  if (page.isFocusWatched) return;
  page.isFocusWatched = true;

  /** Frames that the focus may be on its way: what is hidden by style alone is noticed when it is drawn. */
  const framesOnTheWay = 3;
  let act: string | null = null;
  let isOnPaper = false;
  let isCounting = false;
  const print = window.matchMedia('print');

  /** When the body may have the focus, and why. */
  const legitimate: readonly { reason: string; holds: () => boolean }[] = [
    {
      reason: 'the page is drawn for a printer, which shows nothing to press',
      holds: () => print.matches,
    },
    { reason: 'nothing was done yet: a page begins with the focus on its body', holds: () => act === null },
    {
      reason: 'the person pressed plain paper with the mouse, which lets go of everything',
      holds: () => isOnPaper,
    },
    {
      reason: 'the window does not have the focus, and no key reaches it',
      holds: () => !document.hasFocus(),
    },
  ];

  const isFallen = (): boolean =>
    (document.activeElement === null || document.activeElement === document.body) &&
    !legitimate.some(({ holds }) => holds());

  const look = (): void => {
    if (isCounting || !isFallen()) return;
    isCounting = true;
    const count = (frames: number): void => {
      requestAnimationFrame(() => {
        if (isFallen() && frames < framesOnTheWay) count(frames + 1);
        else {
          isCounting = false;
          if (isFallen()) {
            console.info(`${sign}${act}`);
            // The next act is looked at for itself.
            act = null;
          }
        }
      });
    };
    count(1);
  };

  const nameOf = (target: EventTarget | null): string => {
    if (!(target instanceof HTMLElement)) return 'the page';
    const name = target.getAttribute('aria-label') ?? target.textContent.slice(0, 40);
    return `${target.tagName.toLowerCase()} “${name.trim()}”`;
  };
  const begin = (event: Event, what: string): void => {
    if (!event.isTrusted) return;
    act = `${what} on ${nameOf(event.target)} at ${window.location.hash}`;
    look();
  };
  window.addEventListener('keydown', (event) => begin(event, event.key), true);
  window.addEventListener('click', (event) => begin(event, 'a click'), true);
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      const focusable =
        'a[href], button, input, textarea, select, label, summary, [contenteditable="true"], [tabindex]';
      isOnPaper = target instanceof Element && target.closest(focusable) === null;
    },
    true,
  );
  window.addEventListener('focusin', () => {
    isOnPaper = false;
  });
  window.addEventListener('focusout', look);
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden', 'inert'],
  });
}
