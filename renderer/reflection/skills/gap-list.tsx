import { Link } from '@tanstack/react-router';
import { counted } from '#renderer/ui/counts.ts';
import type { Gap } from '#shared/reflection/gaps.ts';
import { levels } from './anchors.ts';

/** What is still to learn, the most needed first. */
export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) {
    return (
      <p className="text-[13px] text-muted">
        Say of a skill how far along you are and how far you want to be, and what is left to learn stands
        here.
      </p>
    );
  }
  return (
    <ol aria-label="What is still to learn" className="flex flex-col">
      {gaps.map(({ skill, size, goals }) => (
        <li key={skill.id} className="flex flex-col gap-0.5 border-line border-t py-2">
          <div className="flex items-baseline justify-between gap-3">
            <Link
              to="/compass/$id"
              params={{ id: skill.id }}
              className="min-w-0 font-[570] text-ink no-underline wrap-anywhere hover:text-accent"
            >
              {skill.name}
            </Link>
            <span className="num shrink-0 text-[12.5px] text-muted">{counted(size, 'level')} to go</span>
          </div>
          <p className="text-[13px] text-muted">
            {levelName(skill.details.levelNow)} → {levelName(skill.details.levelWanted)}
            {goals.length === 0 ? '' : `, for ${goals.map(({ title }) => `“${title}”`).join(' and ')}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

function levelName(level: number | null): string {
  return level === null ? '' : (levels[level - 1]?.name ?? '');
}
