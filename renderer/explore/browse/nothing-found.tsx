import { useNavigate } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { type BrowseView, hasFilters } from './view.ts';

/** Nothing is like this: what to do next. */
export function NothingFound({ view }: { view: BrowseView }) {
  const navigate = useNavigate();
  const { words } = view;
  const isFiltered = hasFilters(view);
  const look = (search: BrowseView): void => {
    void navigate({ to: '/explore/browse', search, replace: true });
    document.querySelector<HTMLElement>('[data-library-search]')?.focus();
  };
  return (
    <EmptyState
      icon={<SearchX size={26} strokeWidth={1.5} aria-hidden />}
      sentence={
        words === undefined
          ? 'No occupation in the library is all of this.'
          : `Nothing here is called “${words}”, and nobody does it${isFiltered ? ' within these filters' : ''}. Try a plainer word for it, or what one does all day.`
      }
      action={
        <Button onClick={() => look(isFiltered && words !== undefined ? { words } : {})}>
          {isFiltered ? 'Look without the filters' : 'Show all occupations'}
        </Button>
      }
    />
  );
}
