import { themeLabels } from '#renderer/parts/interest-themes.ts';
import { highestScore, type ThemeScores } from '#shared/reflection/checks.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';

const radius = 118;
const center = { x: 200, y: 158 };

/** Where a share of a theme's axis lies. The themes stand around in the order that they are usually drawn in. */
function point(place: number, share: number): { x: number; y: number } {
  const angle = (Math.PI / 3) * place - Math.PI / 2;
  return { x: center.x + Math.cos(angle) * radius * share, y: center.y + Math.sin(angle) * radius * share };
}

function outline(share: (theme: InterestTheme) => number): string {
  return interestThemes
    .map((theme, place) => {
      const { x, y } = point(place, share(theme));
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    })
    .join(' ');
}

/** The scores of a check on the hexagon, with an earlier check as a dashed line. */
export function Hexagon({ scores, earlier }: { scores: ThemeScores; earlier: ThemeScores | null }) {
  return (
    <svg
      viewBox="-52 0 504 326"
      role="img"
      aria-label="Your interests by theme. The table beside it says the same."
      className="w-full max-w-[470px]"
    >
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <polygon key={share} points={outline(() => share)} className="fill-none stroke-line" />
      ))}
      {interestThemes.map((theme, place) => {
        const end = point(place, 1);
        return <line key={theme} x1={center.x} y1={center.y} x2={end.x} y2={end.y} className="stroke-line" />;
      })}
      {earlier ? (
        <polygon
          points={outline((theme) => earlier[theme] / highestScore)}
          className="fill-none stroke-muted"
          strokeDasharray="5 4"
          strokeWidth={1.5}
        />
      ) : null}
      <polygon
        points={outline((theme) => scores[theme] / highestScore)}
        className="fill-accent/20 stroke-accent"
        strokeWidth={2}
      />
      {interestThemes.map((theme, place) => {
        const dot = point(place, scores[theme] / highestScore);
        const label = point(place, 1.13);
        const anchor = place === 0 || place === 3 ? 'middle' : place < 3 ? 'start' : 'end';
        return (
          <g key={theme}>
            <circle cx={dot.x} cy={dot.y} r={3.5} className="fill-accent" />
            <text
              x={label.x}
              y={label.y + (place === 3 ? 10 : place === 0 ? 0 : 4)}
              textAnchor={anchor}
              className="num fill-ink text-[12.5px]"
            >
              {themeLabels[theme].name} {scores[theme]}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
