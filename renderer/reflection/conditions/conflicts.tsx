import { Link } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useRead } from '#renderer/bridge/queries.ts';
import { Section } from '#renderer/reflection/section.tsx';

/** The goals that were held against a non-negotiable, those in conflict with it first. */
export function GoalsHeldAgainst({ claim }: { claim: string }) {
  const { data } = useRead('reflection.goalsOfCondition', { claim });
  if (!data) return null;
  return (
    <Section title="Goals held against it">
      {data.length === 0 ? (
        <p className="text-[13px] text-muted">
          None yet. On the sheet of a goal you can say whether it leaves room for this.
        </p>
      ) : (
        <ul className="flex flex-col">
          {data.map(({ goal, title, verdict, words }) => (
            <li key={goal} className="border-line border-t py-2">
              <div className="flex items-baseline justify-between gap-3">
                <Link
                  to="/goals/$id"
                  params={{ id: goal }}
                  className="min-w-0 text-ink no-underline wrap-anywhere hover:text-accent"
                >
                  {title}
                </Link>
                <span
                  className={`inline-flex shrink-0 items-center gap-1 text-[12.5px] ${verdict === 'conflicts' ? 'text-drain' : 'text-muted'}`}
                >
                  {verdict === 'conflicts' ? (
                    <TriangleAlert size={13} strokeWidth={1.75} aria-hidden />
                  ) : null}
                  {verdictLabels[verdict]}
                </span>
              </div>
              {words ? <p className="text-[13px] text-muted wrap-anywhere">{words}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const verdictLabels = { meets: 'leaves room', conflicts: 'in conflict', unsure: 'not sure' } as const;
