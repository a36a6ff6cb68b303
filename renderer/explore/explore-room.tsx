import { occupationSources } from '#shared/explore/occupation.ts';
import { ApplicationPage } from './applying/application-page.tsx';
import { ApplyingPage } from './applying/applying-page.tsx';
import { OffersPage } from './applying/offers-page.tsx';
import { BrowsePage } from './browse/browse-page.tsx';
import type { BrowseView } from './browse/view.ts';
import { ComparePage } from './compare/compare-page.tsx';
import { ComparisonPage } from './compare/comparison-page.tsx';
import { ExperimentPage } from './experiments/experiment-page.tsx';
import { ExperimentsPage } from './experiments/experiments-page.tsx';
import { ExploreHeader } from './explore-header.tsx';
import { ForYouPage } from './for-you/for-you-page.tsx';
import { FuturesPage } from './futures/futures-page.tsx';
import { NoteOf } from './occupation/note-of.tsx';
import { OccupationPage } from './occupation/occupation-page.tsx';
import { OptionPage } from './options/option-page.tsx';
import { OptionsPage } from './options/options-page.tsx';

/** Explore: what is out there for somebody, the library to browse, a page for each occupation, and the options. */
export function ExploreRoom({
  source,
  code,
  note,
  options,
  applying,
  futures,
  experiments,
  compare,
  browse,
}: {
  /** Where the occupation is described that is looked at. */
  source?: string | undefined;
  code?: string | undefined;
  /** A note that was found, whose occupation is looked at. */
  note?: string | undefined;
  /** The options are looked at: all of them, or the one with this id. */
  options?: { id: string | null } | undefined;
  /** Applications are looked at: all of them, the offers side by side, or the one with this id. */
  applying?: { id: string | null } | 'offers' | undefined;
  /** The futures are looked at, perhaps from the one with this id. */
  futures?: { id: string | null } | undefined;
  /** The experiments are looked at: all of them, or the one with this id. */
  experiments?: { id: string | null } | undefined;
  /** What is held side by side is looked at: all of it, or the comparison with this id. */
  compare?: { id: string | null } | undefined;
  /** Which occupations are listed; undefined where the library is not browsed. */
  browse?: BrowseView | undefined;
}) {
  if (note !== undefined) return <NoteOf id={note} />;
  if (options !== undefined)
    return options.id === null ? <OptionsPage /> : <OptionPage key={options.id} id={options.id} />;
  if (applying === 'offers') return <OffersPage />;
  if (applying !== undefined)
    return applying.id === null ? <ApplyingPage /> : <ApplicationPage key={applying.id} id={applying.id} />;
  if (futures !== undefined) return <FuturesPage opened={futures.id} />;
  if (experiments !== undefined)
    return experiments.id === null ? (
      <ExperimentsPage />
    ) : (
      <ExperimentPage key={experiments.id} id={experiments.id} />
    );
  if (compare !== undefined)
    return compare.id === null ? <ComparePage /> : <ComparisonPage key={compare.id} id={compare.id} />;
  const known = occupationSources.find((each) => each === source);
  if (known !== undefined && code !== undefined)
    return <OccupationPage key={`${known}:${code}`} occupation={{ source: known, code }} />;
  return (
    <div className="grid h-full grid-rows-[auto_minmax(0,1fr)]">
      <ExploreHeader current={browse === undefined ? 'for-you' : 'browse'} view={browse ?? {}} />
      {browse === undefined ? <ForYouPage /> : <BrowsePage view={browse} />}
    </div>
  );
}
