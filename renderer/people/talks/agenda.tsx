import { GripVertical, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { InlineAdd } from '#renderer/parts/inline-add.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineField } from '#renderer/ui/field.tsx';
import { focusRecord, focusWhenDrawn } from '#renderer/ui/focus/keeper.ts';
import { oneStep, type Placing, placed } from '#renderer/ui/order.ts';
import { Part } from '#renderer/ui/part.tsx';
import { type Grip, SortableList } from '#renderer/ui/sortable-list.tsx';
import { TickBox } from '#renderer/ui/tick-box.tsx';
import type { AgendaLine } from '#shared/people/conversations.ts';
import { QuestionsDialog } from './questions-dialog.tsx';

/** A line with the name that it has while the page is open. */
type Line = AgendaLine & { id: string };

/** The questions to bring to a talk: ticked as they are asked, written in place, put in order. */
export function Agenda({
  lines: stored,
  onChange,
}: {
  lines: readonly AgendaLine[];
  onChange: (lines: AgendaLine[]) => void;
}) {
  const lines: Line[] = stored.map((line, place) => ({ ...line, id: String(place) }));
  const [isChoosing, setChoosing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const set = (id: string, change: Partial<AgendaLine>): void =>
    onChange(lines.map(({ id: each, ...line }) => (each === id ? { ...line, ...change } : line)));
  const place = (placing: Placing): number => {
    const after = placed(lines, placing);
    onChange(after.map(({ text, asked }) => ({ text, asked })));
    const at = after.findIndex(({ id }) => id === placing.id);
    announce(`${after[at]?.text ?? ''}: ${String(at + 1)} of ${String(after.length)}.`);
    return at;
  };
  const press = (event: KeyboardEvent<HTMLElement>, line: Line): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    const part = (event.target as HTMLElement).closest<HTMLElement>('[data-part]')?.dataset.part;
    if (by === null || !part || !(event.altKey || part === 'grip')) return;
    event.preventDefault();
    const placing = oneStep(lines, line.id, by);
    if (!placing) {
      announce(`${line.text} is ${by < 0 ? 'first' : 'last'} already.`);
      return;
    }
    // The line goes by its place, so the focus follows it there.
    focusRecord(String(place(placing)), part);
  };
  const remove = (line: Line): void => {
    const at = lines.indexOf(line);
    onChange(stored.filter((_, each) => each !== at));
    if (lines.length > 1) focusRecord(String(Math.min(at, lines.length - 2)), 'title');
    else focusWhenDrawn(() => field.current);
    announce(`${line.text} is removed.`);
  };
  return (
    <Part
      title="To ask"
      aside={
        <Button look="quiet" className="-mr-2.5 px-2.5!" onClick={() => setChoosing(true)}>
          Choose questions…
        </Button>
      }
    >
      <ul aria-label="To ask" className="flex flex-col">
        <SortableList
          items={lines}
          onPlace={(id, before) => void place({ id, before })}
          drawLifted={({ text }) => (
            <p className="rounded-control bg-raised px-2 py-1 font-serif text-[16px] shadow-lift outline-2 outline-accent">
              {text}
            </p>
          )}
          draw={(line, grip) => (
            <Row
              line={line}
              grip={grip}
              onPress={press}
              onTick={(asked) => set(line.id, { asked })}
              onWrite={(text) => set(line.id, { text })}
              onRemove={() => remove(line)}
            />
          )}
        />
      </ul>
      <InlineAdd
        label="A question of your own"
        placeholder={lines.length === 0 ? 'What do you want to know?' : 'Add a question'}
        inputRef={field}
        onAdd={(text) => {
          onChange([...stored, { text, asked: false }]);
          return Promise.resolve(true);
        }}
        className="-mx-2.5"
      />
      {isChoosing ? (
        <QuestionsDialog
          there={stored.map(({ text }) => text)}
          onChoose={(questions) => {
            onChange([...stored, ...questions.map((text) => ({ text, asked: false }))]);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      ) : null}
    </Part>
  );
}

const shownInRow = 'opacity-0 group-focus-within/row:opacity-100 group-hover/row:opacity-100';

function Row({
  line,
  grip: { attach, style, listeners, lifted },
  onPress,
  onTick,
  onWrite,
  onRemove,
}: {
  line: Line;
  grip: Grip;
  onPress: (event: KeyboardEvent<HTMLElement>, line: Line) => void;
  onTick: (asked: boolean) => void;
  onWrite: (text: string) => void;
  onRemove: () => void;
}) {
  const { id, text, asked } = line;
  return (
    <li
      ref={attach}
      style={style}
      data-record={id}
      data-private
      onKeyDown={(event) => onPress(event, line)}
      className={`group/row relative flex items-start gap-3 ${lifted ? 'opacity-35' : ''}`}
    >
      <IconButton
        label={`Reorder ${text}`}
        data-part="grip"
        className={`absolute! top-0.75 -left-8 h-7! w-7! cursor-grab! touch-none ${shownInRow}`}
        {...listeners}
      >
        <GripVertical size={14} aria-hidden />
      </IconButton>
      <TickBox label={`${text}, asked`} checked={asked} data-part="tick" onChange={onTick} className="mt-2" />
      <div className="min-w-0 grow">
        <LineField
          label="Question"
          data-part="title"
          value={text}
          onChange={onWrite}
          onBlur={() => (text.trim() === '' ? onRemove() : undefined)}
          className={`ml-[-7px]! w-full! px-1.75! font-serif text-[16px] leading-[1.5] ${asked ? 'text-muted!' : ''}`}
        />
      </div>
      <IconButton
        label={`Remove ${text}`}
        data-part="remove"
        onClick={onRemove}
        className={`size-7! ${shownInRow}`}
      >
        <X size={14} aria-hidden />
      </IconButton>
    </li>
  );
}
