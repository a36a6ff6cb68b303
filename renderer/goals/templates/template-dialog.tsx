import { useEffect, useRef } from 'react';
import { columnNames } from '#renderer/goals/board/columns.ts';
import { FormDialog, useProblem } from '#renderer/parts/form-dialog.tsx';
import { longDate, today } from '#renderer/ui/dates.ts';
import { LineField, TextArea, TextField } from '#renderer/ui/field.tsx';
import { FormDateField } from '#renderer/ui/form-date-field.tsx';
import { SelectField } from '#renderer/ui/select-field.tsx';
import { type GoalStatus, goalStatuses, type NewMilestone, type SheetWords } from '#shared/goals/goals.ts';
import { templateKinds, templateOf } from '#shared/goals/templates/templates.ts';
import { proposed, type TemplateState, withKind, writable } from './draft.ts';
import { MilestoneFields } from './milestone-fields.tsx';

/** What is written down in the end. */
export interface Written {
  sheet: SheetWords;
  status: GoalStatus;
  milestones: NewMilestone[];
}

const open: readonly GoalStatus[] = goalStatuses.filter((status) => status !== 'done' && status !== 'let-go');

/** From one of the five common kinds of goals, by a few questions, to a goal with dated milestones that one can change first. */
export function TemplateDialog({
  state,
  onlyMilestones = false,
  onState,
  onWrite,
  onClose,
}: {
  state: TemplateState;
  /** The goal is there already, and only its milestones are wanted. */
  onlyMilestones?: boolean;
  onState: (state: TemplateState) => void;
  /** Resolves to whether it was written. */
  onWrite: (written: Written) => Promise<boolean>;
  onClose: () => void;
}) {
  const { kind, draft } = state;
  const at = draft !== null ? 'draft' : kind !== null ? 'questions' : 'kinds';
  const body = useRef<HTMLDivElement>(null);
  const { problem, say: setProblem, attempt } = useProblem();
  const isFirst = useRef(true);
  useEffect(() => {
    // The dialog itself sees to the first one.
    if (isFirst.current) isFirst.current = false;
    else if (at) body.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [at]);

  const back = (): void => {
    setProblem(null);
    onState(draft !== null ? { ...state, draft: null } : { ...state, kind: null });
  };
  const answer = async (): Promise<void> => {
    setProblem(null);
    if (draft === null) {
      if (state.due < today()) setProblem('Choose a day that is still to come.');
      else onState(proposed(state, today()));
      return;
    }
    const milestones = writable(draft.milestones);
    if (onlyMilestones && milestones.length === 0) {
      setProblem('There is no milestone left. Add one, or close this.');
      return;
    }
    if (draft.sheet.title.trim() === '') {
      setProblem('Say in a few words what you want.');
      return;
    }
    await attempt(async () => {
      if (await onWrite({ sheet: draft.sheet, status: state.status, milestones })) onClose();
    });
  };
  const [title, about] = headOf(state, onlyMilestones);

  return (
    <FormDialog
      wide
      onClose={onClose}
      title={title}
      description={about}
      act={
        at === 'kinds'
          ? null
          : draft === null
            ? 'Propose it'
            : onlyMilestones
              ? 'Add the milestones'
              : 'Write it down'
      }
      leave={{ label: 'Back', run: back }}
      problem={problem}
      onAct={() => void answer()}
    >
      <div ref={body} className="flex flex-col gap-4">
        {at === 'kinds' ? (
          <Kinds onKind={(chosen) => onState(withKind(state, chosen, today()))} />
        ) : draft === null ? (
          <Questions state={state} onState={onState} />
        ) : (
          <DraftFields state={state} draft={draft} onlyMilestones={onlyMilestones} onState={onState} />
        )}
      </div>
    </FormDialog>
  );
}

function headOf({ kind, draft }: TemplateState, onlyMilestones: boolean): [title: string, about: string] {
  if (kind === null) return ['From a template', 'Five kinds of goals that working lives have most often.'];
  const { name, about } = templateOf(kind);
  if (draft === null) return [name, `${about} What you leave out can be filled in later.`];
  return onlyMilestones
    ? ['Milestones for your goal', 'Change what does not fit. Nothing is written before you add them.']
    : ['Your goal, proposed', 'Change what does not fit. Nothing is written before you say so.'];
}

function Kinds({ onKind }: { onKind: (kind: (typeof templateKinds)[number]) => void }) {
  return (
    <ul className="grid grid-cols-2 gap-2.5 max-narrow:grid-cols-1">
      {templateKinds.map((kind) => {
        const { name, about } = templateOf(kind);
        return (
          <li key={kind}>
            <button
              type="button"
              onClick={() => onKind(kind)}
              className="flex h-full w-full flex-col gap-0.5 rounded-card border border-line px-4 py-3 text-left hover:border-edge focus-visible:outline-2 focus-visible:outline-accent"
            >
              <span className="font-[590]">{name}</span>
              <span className="text-[13px] text-muted">{about}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Questions({ state, onState }: { state: TemplateState; onState: (state: TemplateState) => void }) {
  const { kind, answers, due } = state;
  if (kind === null) return null;
  return (
    <>
      {templateOf(kind).questions.map(({ key, label, placeholder, type }) => (
        <TextField
          key={key}
          label={label}
          dir="auto"
          inputMode={type === 'count' ? 'numeric' : 'text'}
          value={answers[key] ?? ''}
          maxLength={type === 'count' ? 3 : 300}
          placeholder={placeholder}
          onChange={(event) => onState({ ...state, answers: { ...answers, [key]: event.target.value } })}
        />
      ))}
      <FormDateField
        label="By when?"
        required
        value={due || null}
        min={today()}
        hint={due === '' ? undefined : longDate(due, today())}
        onChange={(day) => (day === null ? undefined : onState({ ...state, due: day }))}
      />
    </>
  );
}

function DraftFields({
  state,
  draft,
  onlyMilestones,
  onState,
}: {
  state: TemplateState;
  draft: NonNullable<TemplateState['draft']>;
  onlyMilestones: boolean;
  onState: (state: TemplateState) => void;
}) {
  const { sheet } = draft;
  const set = (fields: Partial<typeof draft>): void => onState({ ...state, draft: { ...draft, ...fields } });
  return (
    <>
      {onlyMilestones ? null : (
        <>
          <LineField
            label="Title"
            value={sheet.title}
            onChange={(title) => set({ sheet: { ...sheet, title } })}
            className="mx-0! w-full! border-edge/60! bg-raised! font-serif text-[20px] leading-[1.3] font-[580]"
          />
          <TextArea
            label="What exactly"
            value={sheet.specifics}
            maxLength={200_000}
            onChange={(event) => set({ sheet: { ...sheet, specifics: event.target.value } })}
            className="font-serif text-[15.5px]"
          />
          <div className="grid grid-cols-2 gap-4">
            <FormDateField
              label="Due"
              value={sheet.due}
              onChange={(day) => set({ sheet: { ...sheet, due: day } })}
            />
            <SelectField
              label="Where it stands"
              value={state.status}
              options={open.map((status) => ({ value: status, label: columnNames[status] }))}
              onChange={(status) => onState({ ...state, status })}
            />
          </div>
        </>
      )}
      {draft.isTight ? (
        <p className="text-[13px] text-muted">
          There are more milestones than weeks. Take some out, or give it more time.
        </p>
      ) : null}
      <MilestoneFields milestones={draft.milestones} onChange={(milestones) => set({ milestones })} />
    </>
  );
}
