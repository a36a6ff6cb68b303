import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { ToExplore } from '#renderer/reflection/to-explore.tsx';
import { dateOf, shortDate, today } from '#renderer/ui/dates.ts';
import { highestScore, type InterestCheck, readingOf, scoresOf } from '#shared/reflection/checks.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { Hexagon } from './hexagon.tsx';

/** What the latest check says, drawn, in a table and in sentences, beside the one before it. */
export function Profile({ checks }: { checks: readonly InterestCheck[] }) {
  const latest = checks.at(-1);
  const before = checks.at(-2);
  if (!latest) return null;
  const scores = scoresOf(latest.answers);
  const earlier = before ? scoresOf(before.answers) : null;
  const day = (check: InterestCheck): string =>
    shortDate(dateOf(check.finishedAt ?? check.startedAt), today());

  return (
    <figure className="flex max-w-[1000px] flex-col gap-3">
      <figcaption className="text-[12px] font-[570] text-muted">
        Your interests by theme, of {day(latest)}
        {before ? `; the dashed line is of ${day(before)}` : ''}
      </figcaption>
      <div className="grid grid-cols-1 items-start gap-6 @min-[680px]:grid-cols-[minmax(0,430px)_minmax(0,1fr)]">
        <Hexagon scores={scores} earlier={earlier} />
        <div className="flex flex-col gap-4">
          <p className="font-serif text-[16.5px] leading-[1.55]">{sentences(readingOf(scores))}</p>
          <table className="num w-full max-w-[420px] border-collapse text-[13px]">
            <thead>
              <tr>
                <th scope="col" className="py-1 text-left font-[570] text-muted">
                  Theme
                </th>
                <th scope="col" className="py-1 text-right font-[570] text-muted">
                  of {highestScore}
                </th>
                {earlier ? (
                  <th scope="col" className="py-1 text-right font-[570] text-muted">
                    before
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {interestThemes.map((theme) => (
                <tr key={theme} className="border-line border-t">
                  <th scope="row" className="py-1 pr-3 text-left font-[460]">
                    {themeLabels[theme].name}
                  </th>
                  <td className="py-1 text-right">{scores[theme]}</td>
                  {earlier ? (
                    <td className="py-1 text-right text-muted">
                      {earlier[theme]} {changeText(scores[theme] - earlier[theme])}
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="text-[13px] text-muted">
            This is for exploring and no test: no norms stand behind it, and it says nothing about what you
            can do.
          </p>
          <ToExplore />
        </div>
      </div>
    </figure>
  );
}

function changeText(change: number): string {
  if (change === 0) return '=';
  return change > 0 ? `▲${change}` : `▼${-change}`;
}

/** The reading in plain sentences. */
function sentences({ high, low }: { high: readonly InterestTheme[]; low: readonly InterestTheme[] }): string {
  if (high.length === 0) {
    return 'Nothing stands out: your interests lie close together. Such a profile is common, and the passions in your own words say more.';
  }
  const most = `Most of all you are drawn to ${listed(high.map((theme) => themeLabels[theme].about))}.`;
  const least =
    low.length === 0
      ? ''
      : ` What hardly draws you: ${low.map((theme) => themeLabels[theme].about).join('; ')}.`;
  return most + least;
}

/** Each part is a list already, so they are parted by more than a comma. */
function listed(parts: readonly string[]): string {
  return parts.join('; to ');
}
