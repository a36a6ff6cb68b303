/** What opens the bar of the text that is on the page. */
type OpenFind = () => void;

let open: OpenFind | null = null;

/** Announces a text that can be searched. Returns the way to withdraw. */
export function registerFind(opens: OpenFind): () => void {
  open = opens;
  return () => {
    if (open === opens) open = null;
  };
}

/** Whether there is a text on the page that can be searched. */
export function canFind(): boolean {
  return open !== null;
}

/** Opens the bar over the text on the page. False when there is no such text. */
export function findInEntry(): boolean {
  open?.();
  return open !== null;
}
