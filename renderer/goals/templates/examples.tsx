import { today } from '#renderer/ui/dates.ts';
import {
  exampleOf,
  proposeGoal,
  type TemplateKind,
  templateKinds,
  templateOf,
  usualDue,
} from '#shared/goals/templates/templates.ts';

/** What stands on an empty board: one example of each kind, which can be taken and changed. None of it is stored. */
export function Examples({ onTake }: { onTake: (kind: TemplateKind) => void }) {
  const day = today();
  return (
    <section aria-label="Examples" className="flex flex-col gap-2.5 px-6.5 max-narrow:px-5">
      <p className="text-[13px] text-muted">
        Not sure how to begin? These are examples, one of each kind. Take one and make it yours.
      </p>
      <ul className="grid grid-cols-5 gap-3 max-narrow:grid-cols-3">
        {templateKinds.map((kind) => {
          const { sheet, milestones } = proposeGoal(kind, exampleOf(kind), {
            today: day,
            due: usualDue(kind, day),
          });
          return (
            <li key={kind}>
              <button
                type="button"
                onClick={() => onTake(kind)}
                className="flex h-full w-full flex-col gap-1 rounded-card border border-edge/70 border-dashed px-3.25 py-3 text-left hover:border-edge hover:bg-raised focus-visible:outline-2 focus-visible:outline-accent"
              >
                <span className="text-[12px] font-[570] text-muted">Example: {templateOf(kind).name}</span>
                <span className="leading-[1.35] font-[590] wrap-anywhere">{sheet.title}</span>
                <span className="num mt-auto pt-1 text-[12px] text-muted">
                  {milestones.length} milestones
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
