import type { GoalStatus, NewMilestone, SheetWords } from '#shared/goals/goals.ts';
import { type Answers, proposeGoal, type TemplateKind, usualDue } from '#shared/goals/templates/templates.ts';

/** A milestone of a draft; the key tells rows apart that have the same words. */
export interface DraftMilestone extends NewMilestone {
  key: number;
}

/** What stands in the dialog of templates. It is kept while the room is open, so that nothing is lost by closing it. */
export interface TemplateState {
  kind: TemplateKind | null;
  answers: Answers;
  due: string;
  status: GoalStatus;
  /** Null until it was proposed. */
  draft: { sheet: SheetWords; milestones: readonly DraftMilestone[]; isTight: boolean } | null;
}

export function emptyState(due: string): TemplateState {
  return { kind: null, answers: {}, due, status: 'next', draft: null };
}

/** The state with a kind chosen; its answers begin anew, with those given. */
export function withKind(
  state: TemplateState,
  kind: TemplateKind,
  today: string,
  answers: Answers = {},
): TemplateState {
  return { ...state, kind, answers, due: usualDue(kind, today), draft: null };
}

/** The state with the goal that its answers propose. */
export function proposed(state: TemplateState, today: string): TemplateState {
  if (state.kind === null) return state;
  const { sheet, milestones, isTight } = proposeGoal(state.kind, state.answers, { today, due: state.due });
  return {
    ...state,
    draft: { sheet, isTight, milestones: milestones.map((each, key) => ({ ...each, key })) },
  };
}

/** What of a draft can be written: milestones without a title are left out, and they go by date. */
export function writable(milestones: readonly DraftMilestone[]): NewMilestone[] {
  const last = '9999-12-31';
  return milestones
    .filter(({ title }) => title.trim() !== '')
    .toSorted((a, b) => ((a.due ?? last) < (b.due ?? last) ? -1 : (a.due ?? last) > (b.due ?? last) ? 1 : 0))
    .map(({ title, due }) => ({ title: title.trim(), due }));
}
