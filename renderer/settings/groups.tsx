import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';

/** What belongs together in Settings. */
export interface Group {
  /** Its address in the page. */
  id: string;
  name: string;
  sections: ReactNode;
}

/** Settings in groups, with the way to each always at hand. */
export function Groups({ groups }: { groups: readonly Group[] }) {
  const page = useRef<HTMLDivElement>(null);
  const current = useGroupInSight(page, groups);
  return (
    <div ref={page} className="h-full overflow-y-auto">
      <div className="mx-auto flex max-w-[820px] flex-col px-10 pt-5 pb-[40vh] [--stuck:45px] max-narrow:px-8">
        <h1 className="pb-1">Settings</h1>
        <nav
          aria-label="Parts of Settings"
          className="sticky top-0 z-20 -mx-3 mb-2 flex flex-wrap gap-0.5 border-line border-b bg-paper px-0.5 py-2"
        >
          {groups.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              aria-current={id === current ? 'true' : undefined}
              onClick={() => goTo(id)}
              className="rounded-control px-2.5 py-1 text-[13px] font-[520] text-muted hover:bg-sunk hover:text-ink aria-[current=true]:bg-sunk aria-[current=true]:text-ink"
            >
              {name}
            </button>
          ))}
        </nav>
        {groups.map(({ id, name, sections }) => (
          <div key={id} id={id} className="flex scroll-mt-14 flex-col pb-4">
            <h2 tabIndex={-1} className="pt-4 text-[17px] font-[640] tracking-[-0.012em] outline-none">
              {name}
            </h2>
            {sections}
          </div>
        ))}
      </div>
    </div>
  );
}

function goTo(id: string): void {
  const group = document.getElementById(id);
  group?.scrollIntoView();
  group?.querySelector('h2')?.focus({ preventScroll: true });
}

/** The group at the top of what is seen. */
function useGroupInSight(page: RefObject<HTMLElement | null>, groups: readonly Group[]): string | undefined {
  const [current, setCurrent] = useState(groups[0]?.id);
  const ids = groups.map(({ id }) => id).join(' ');
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        setCurrent((before) => ids.split(' ').find((id) => seen.has(id)) ?? before);
      },
      { root: page.current, rootMargin: '-100px 0px -60% 0px' },
    );
    for (const id of ids.split(' ')) {
      const group = document.getElementById(id);
      if (group) observer.observe(group);
    }
    return () => observer.disconnect();
  }, [ids, page]);
  return current;
}
