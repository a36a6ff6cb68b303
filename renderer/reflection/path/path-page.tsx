import { Link, useNavigate } from '@tanstack/react-router';
import { Check, Circle, CircleDashed } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sentenceOf } from '#renderer/bridge/client.ts';
import { useRead } from '#renderer/bridge/queries.ts';
import { notifyFailure } from '#renderer/parts/failures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { ProgressBar } from '#renderer/ui/progress.tsx';
import { type Path, type PathPart, partCount, partNumber, pathParts } from '#shared/reflection/path.ts';
import { leavePart } from './leave-part.ts';
import { PartBody } from './part-body.tsx';
import { partLabels } from './parts.ts';

/**
 * The first path: eight short parts and an end in three directions. What is written in a part is saved where it belongs; the
 * path only keeps which parts were left behind, so it goes on where it was left.
 */
export function PathPage() {
  const { data: path, error } = useRead('reflection.path', {});
  if (error) {
    return (
      <p role="alert" className="p-8 text-drain">
        {sentenceOf(error)}
      </p>
    );
  }
  return path ? <Walk path={path} /> : null;
}

function Walk({ path }: { path: Path }) {
  const navigate = useNavigate();
  // A path that is walked to its end opens at the directions, which is what one comes back to.
  const [part, setPart] = useState<PathPart>(() => path.at ?? 'directions');
  const heading = useRef<HTMLHeadingElement>(null);
  const [turned, setTurned] = useState(0);
  useEffect(() => {
    if (turned > 0) heading.current?.focus();
  }, [turned]);

  const turnTo = (next: PathPart): void => {
    setPart(next);
    setTurned((times) => times + 1);
  };
  // Whoever presses twice leaves one part behind and not two.
  const leaving = useRef(false);
  const leaveBehind = async (state: 'done' | 'skipped'): Promise<void> => {
    if (leaving.current) return;
    leaving.current = true;
    try {
      const after = await leavePart(part, state);
      if (part === 'directions') {
        announce('This is your portrait.');
        await navigate({ to: '/compass' });
        return;
      }
      // On to the next part that is still open, then to the end, which one may want to see again.
      const later = after.parts.slice(partNumber(part)).find((each) => each.state === null);
      turnTo(later?.part ?? after.at ?? 'directions');
    } catch (failure) {
      notifyFailure(failure);
    } finally {
      leaving.current = false;
    }
  };
  const behind = path.parts.filter((each) => each.state !== null && each.part !== 'directions').length;
  const words = partLabels[part];
  const isEnd = part === 'directions';

  return (
    <div className="grid h-full min-h-0 grid-cols-[minmax(0,258px)_minmax(0,1fr)] max-narrow:grid-cols-[minmax(0,206px)_minmax(0,1fr)]">
      <nav
        aria-label="Parts of the first path"
        className="flex min-h-0 flex-col gap-4 overflow-y-auto border-line border-r px-5 pt-5 pb-8"
      >
        <div className="flex flex-col gap-2">
          <p className="text-[15px] font-[600] tracking-[-0.008em]">Find your direction</p>
          <ProgressBar share={behind / partCount} label={`${behind} of ${partCount} parts`} />
          <p className="num text-[12.5px] text-muted">
            {behind} of {partCount} parts
            {path.begun ? '' : ', about 30 minutes in all'}
          </p>
        </div>
        <ol className="-mx-2 flex flex-col gap-0.5">
          {path.parts.map((each) => (
            <li key={each.part}>
              <button
                type="button"
                aria-current={each.part === part ? 'step' : undefined}
                onClick={() => turnTo(each.part)}
                className="flex w-full items-start gap-2.5 rounded-control px-2 py-1.5 text-left text-[13.5px] text-muted hover:bg-sunk hover:text-ink aria-[current=step]:bg-raised aria-[current=step]:font-[570] aria-[current=step]:text-ink aria-[current=step]:shadow-[0_0_0_1px_var(--line)]"
              >
                <StateMark state={each.state} />
                <span>{partLabels[each.part].name}</span>
              </button>
            </li>
          ))}
        </ol>
        <Link to="/compass" className={`${linkLook.plain} mt-auto justify-center`}>
          Leave for now
        </Link>
      </nav>
      <section aria-label="This part" className="flex min-h-0 flex-col">
        <div className="@container flex min-h-0 grow flex-col gap-5 overflow-y-auto px-6.5 pt-5 pb-8">
          <header className="flex max-w-[720px] flex-col gap-1">
            <p className="num text-[12.5px] text-muted">
              {isEnd
                ? 'Where it ends'
                : `Part ${partNumber(part)} of ${partCount} · about ${words.minutes} minutes`}
            </p>
            <h1 ref={heading} tabIndex={-1} className="outline-none">
              {words.asks}
            </h1>
            <p className="max-w-[62ch] text-muted">{words.helps}</p>
          </header>
          <PartBody key={part} part={part} onTurn={turnTo} />
        </div>
        <footer className="flex flex-wrap items-center gap-2 border-line border-t bg-paper px-6.5 py-3">
          {part === pathParts[0] ? null : (
            <Button look="quiet" onClick={() => turnTo(pathParts[pathParts.indexOf(part) - 1] ?? part)}>
              Back
            </Button>
          )}
          <span className="mr-auto text-[12.5px] text-muted">Everything is saved as you go.</span>
          {isEnd ? null : (
            <Button look="quiet" onClick={() => void leaveBehind('skipped')}>
              Skip for now
            </Button>
          )}
          <Button look="first" onClick={() => void leaveBehind('done')}>
            {isEnd ? 'See my portrait' : 'Done, go on'}
          </Button>
        </footer>
      </section>
    </div>
  );
}

function StateMark({ state }: { state: Path['parts'][number]['state'] }) {
  const look = 'mt-[3px] shrink-0';
  if (state === 'done') {
    return (
      <>
        <Check size={14} strokeWidth={2.5} aria-hidden className={`${look} text-accent`} />
        <span className="sr-only">Done: </span>
      </>
    );
  }
  if (state === 'skipped') {
    return (
      <>
        <CircleDashed size={14} aria-hidden className={look} />
        <span className="sr-only">Skipped: </span>
      </>
    );
  }
  return <Circle size={14} strokeWidth={1.75} aria-hidden className={look} />;
}
