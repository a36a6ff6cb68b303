import { Link } from '@tanstack/react-router';
import { useRead } from '#renderer/bridge/queries.ts';
import { ReadProblem } from '#renderer/parts/read-problem.tsx';
import { linkLook } from '#renderer/ui/link-look.ts';
import { Favours } from './favours.tsx';
import { Mentor } from './mentor.tsx';
import { SentMessages } from './sent-messages.tsx';
import { StayingInTouch } from './staying-in-touch.tsx';
import { TouchHeader } from './touch-header.tsx';

/** Somebody, as far as keeping in touch goes: the agenda for the next talk, the rhythm, give and take, what was sent. */
export function WithPage({ id }: { id: string }) {
  const { data, error } = useRead('people.mentor', { person: id });
  return (
    <div className="flex h-full flex-col">
      <TouchHeader
        person={{ id, name: data?.name ?? 'Back' }}
        title={data === undefined ? 'Keeping in touch' : `You and ${data.name}`}
        action={
          <Link to="/people/touch/write/$id" params={{ id }} className={linkLook.plain}>
            Write
          </Link>
        }
      />
      <div className="min-h-0 grow overflow-y-auto px-6.5 pb-12 max-narrow:px-5">
        <ReadProblem error={error} />
        {data ? (
          <div className="grid max-w-[1040px] items-start gap-x-10 gap-y-9 min-[1000px]:grid-cols-[minmax(0,1fr)_270px]">
            <div className="flex min-w-0 flex-col gap-9">
              <Mentor key={id} person={data} />
              <SentMessages person={data} />
            </div>
            <aside aria-label={`You and ${data.name}`} className="flex flex-col gap-8">
              <StayingInTouch person={data} />
              <Favours person={data} way="received" />
              <Favours person={data} way="given" />
            </aside>
          </div>
        ) : null}
      </div>
    </div>
  );
}
