import { Link, useNavigate } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { preparationLabel, preparations } from '#renderer/explore/labels.ts';
import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { number } from '#renderer/ui/dates.ts';
import { Select } from '#renderer/ui/select.tsx';
import { interestThemes } from '#shared/reflection/interest-items.ts';
import { type BrowseView, hasFilters } from './view.ts';

const any = '';

/** What narrows the list: a field of work, a theme of interests, how long the way in is. */
export function Filters({ view }: { view: BrowseView }) {
  const navigate = useNavigate();
  const { data: library } = useRead('explore.library', {});
  const look = (next: BrowseView): void => {
    const asked = Object.entries({ ...view, ...next }).filter(([, value]) => value !== undefined);
    void navigate({ to: '/explore/browse', search: Object.fromEntries(asked), replace: true });
  };
  const selectLook = 'h-8! w-auto! max-w-64 text-[13px]';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around a row of filters
    <div
      role="group"
      aria-label="Filters"
      className="flex flex-wrap items-center gap-2 px-6.5 pb-2.5 max-narrow:px-5"
    >
      <Select
        label="Field of work"
        value={view.field ?? any}
        options={[
          { value: any, label: 'Any field' },
          ...(library?.fields ?? []).map(({ id, label, count }) => ({
            value: id,
            label: `${label} (${number(count)})`,
          })),
        ]}
        onChange={(field) => look({ field: field === any ? undefined : field })}
        className={selectLook}
      />
      <Select
        label="Theme of interests"
        value={view.theme ?? any}
        options={[
          { value: any, label: 'Any theme' },
          ...interestThemes.map((theme) => ({ value: theme, label: themeLabels[theme].name })),
        ]}
        onChange={(theme) => look({ theme: theme === any ? undefined : theme })}
        className={selectLook}
      />
      <Select
        label="The way in"
        value={String(view.preparation ?? any)}
        options={[
          { value: any, label: 'Any way in' },
          ...preparations.map((each) => ({ value: String(each), label: preparationLabel(each) })),
        ]}
        onChange={(preparation) =>
          look({ preparation: preparation === any ? undefined : Number(preparation) })
        }
        className={selectLook}
      />
      {hasFilters(view) ? (
        <Button
          look="quiet"
          onClick={() => look({ field: undefined, theme: undefined, preparation: undefined })}
        >
          Take the filters away
        </Button>
      ) : null}
      <Link
        to="/settings"
        hash="occupations"
        className="ml-auto text-[13px] text-accent no-underline hover:underline"
      >
        {library?.edition ? `With O*NET ${library.edition.version}` : 'Add facts from O*NET…'}
      </Link>
    </div>
  );
}
