import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';

/** Why what stands in a field is not in its form: it is still being typed, or it cannot be read. */
export type NotTaken = 'typing' | 'unreadable';

/** A field of a form that holds something which the form does not have. */
export interface FieldNotTaken {
  label: string;
  why: NotTaken;
}

interface Form {
  add: (field: FieldNotTaken) => () => void;
  fields: () => readonly FieldNotTaken[];
  subscribe: (listener: () => void) => () => void;
}

const FormContext = createContext<Form | null>(null);

/**
 * One form: its fields and the line that says whether it is saved stand in it. So the line knows what is typed in any of the
 * fields and not taken over.
 */
export function FormFields({ children }: { children: ReactNode }) {
  const [form] = useState(createForm);
  return <FormContext value={form}>{children}</FormContext>;
}

function createForm(): Form {
  let fields: readonly FieldNotTaken[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly FieldNotTaken[]): void => {
    fields = next;
    for (const listener of listeners) listener();
  };
  return {
    add: (field) => {
      set([...fields, field]);
      return () => set(fields.filter((other) => other !== field));
    },
    fields: () => fields,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * The fields of the form around that hold what it does not have.
 *
 * @throws Error when there is no form around: its save line would say that all is saved.
 */
export function useFieldsNotTaken(): readonly FieldNotTaken[] {
  const form = use(FormContext);
  if (form === null) throw new Error('a save line stands outside of its form');
  return useSyncExternalStore(form.subscribe, form.fields);
}

/** Tells the form around that a field holds what was not taken over, and why; null when it was. */
export function useNotTaken(label: string, why: NotTaken | null): void {
  const form = use(FormContext);
  useLayoutEffect(() => (why === null ? undefined : form?.add({ label, why })), [form, label, why]);
}

const takers = new Set<() => void>();

/** Lets a field take over what is typed in it when its words are about to be saved without its being left. */
export function useTakenBeforeSaving(take: () => void): void {
  const now = useEffectEvent(take);
  useEffect(() => {
    const taker = (): void => now();
    takers.add(taker);
    return () => {
      takers.delete(taker);
    };
  }, []);
}

/** Takes over what is typed in any field and can be read. */
export function takeTyped(): void {
  for (const take of takers) take();
}
