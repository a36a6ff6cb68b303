import { type ComponentType, lazy, Suspense, useState } from 'react';

const loads: (() => Promise<unknown>)[] = [];

/**
 * A part of the window that a start does not need: its code is read from the disk once the window can be used, or when the
 * part is shown before.
 *
 * @param load imports the part; pass a function that imports one module and gives one of its components.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>) {
  let here: ComponentType<P> | null = null;
  const read = async (): Promise<{ default: ComponentType<P> }> => {
    here = await load();
    return { default: here };
  };
  loads.push(read);
  const Waiting = lazy(read) as unknown as ComponentType<P>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, at the top of a module
  return function Later(props: P) {
    // What is here already is shown at once. The choice stays, since another component would begin anew.
    const [Part] = useState(() => here ?? Waiting);
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** Reads all parts that came later; to be called when the window has nothing more urgent to do. */
export async function readWhatCameLater(): Promise<void> {
  for (const load of loads) await load();
}
