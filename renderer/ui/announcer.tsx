import { createStore } from './stores.ts';

const announced = createStore('announced', '');

/** Says something to screen readers only, such as where a card was moved. */
export function announce(said: string): void {
  // A no-break space at the end makes the same words twice in a row count as new.
  announced.set(said === announced.get() ? `${said}\u00a0` : said);
}

/** The live region; once in the window. */
export function Announcer() {
  const said = announced.use();
  return (
    <div role="status" aria-live="assertive" className="sr-only">
      {said}
    </div>
  );
}
