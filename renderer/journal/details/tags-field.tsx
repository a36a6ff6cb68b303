import { X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useRead } from '#renderer/bridge/queries.ts';
import { number } from '#renderer/ui/dates.ts';

/** Tags as chips, and a line that completes what is typed from the tags that there are. Enter or a comma adds one. */
export function TagsInput({
  label,
  tags,
  onChange,
}: {
  label: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useDeferredValue(typed.trim().replace(/^#/, ''));
  const { data } = useRead('journal.taggable', { text: asked, limit: 6 }, { enabled: isOpen });
  const has = (name: string): boolean => tags.some((tag) => folded(tag) === folded(name));
  const proposed = isOpen ? (data ?? []).filter(({ name }) => !has(name)) : [];

  const add = (said: string): void => {
    const names = said
      .split(/[,\n]/)
      .map((name) => name.replaceAll('#', '').trim().slice(0, 100))
      .filter((name) => name !== '' && !has(name));
    setTyped('');
    setChosen(-1);
    if (names.length > 0) onChange([...tags, ...names]);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const one = proposed[chosen];
    if (event.key === 'Enter' || (event.key === 'Tab' && one)) {
      if (one === undefined && typed.trim() === '') return;
      event.preventDefault();
      add(one?.name ?? typed);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (proposed.length === 0) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setChosen((chosen + step + proposed.length + (chosen < 0 && step < 0 ? 1 : 0)) % proposed.length);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    } else if (event.key === 'Escape' && (typed !== '' || proposed.length > 0)) {
      event.stopPropagation();
      event.preventDefault();
      setTyped('');
      setOpen(false);
    }
  };

  return (
    <div className="relative flex flex-col gap-1.5">
      {tags.length > 0 ? (
        <ul aria-label="Tags" className="flex flex-wrap gap-1.5">
          {tags.map((tag) => (
            <li
              key={tag}
              className="inline-flex max-w-full items-center rounded-full bg-sunk py-px pr-0.5 pl-2.5 text-[12.5px]"
            >
              <span dir="auto" className="truncate">
                {tag}
              </span>
              <button
                type="button"
                aria-label={`Without the tag ${tag}`}
                onClick={() => {
                  onChange(tags.filter((each) => each !== tag));
                  field.current?.focus();
                }}
                className="ml-0.5 grid size-6 place-items-center rounded-full text-muted hover:bg-raised hover:text-ink"
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={proposed.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={proposed[chosen] ? `${list}-${chosen}` : undefined}
        dir="auto"
        placeholder="Add a tag…"
        value={typed}
        maxLength={500}
        spellCheck={false}
        onFocus={() => setOpen(true)}
        onBlur={() => {
          setOpen(false);
          add(typed);
        }}
        onChange={(event) => {
          setOpen(true);
          setChosen(-1);
          if (/[,\n]/.test(event.target.value)) add(event.target.value);
          else setTyped(event.target.value);
        }}
        onKeyDown={press}
        className="-ml-2 h-7.5 w-[calc(100%+8px)] rounded-control border border-transparent bg-transparent px-2 text-[13px] outline-offset-0 hover:border-line hover:bg-raised focus-visible:bg-raised"
      />
      <div
        id={list}
        role="listbox"
        aria-label="Tags that there are"
        className={`absolute inset-x-0 top-full z-20 mt-1 rounded-card border border-line bg-raised p-1 shadow-lift ${proposed.length > 0 ? '' : 'hidden'}`}
      >
        {proposed.map(({ id, name, entries }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          <div
            key={id}
            id={`${list}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(name)}
            className="flex cursor-pointer items-baseline justify-between gap-3 rounded-control px-2 py-1 text-[13px] hover:bg-sunk aria-selected:bg-sunk"
          >
            <span dir="auto" className="truncate">
              {name}
            </span>
            <span className="num text-[12px] text-muted">{number(entries)}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
