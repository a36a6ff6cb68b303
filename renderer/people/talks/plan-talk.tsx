import { useNavigate } from '@tanstack/react-router';
import { planTalk } from './acts.ts';

/** Plans a talk with somebody, and opens it. */
export function PlanTalk({ person }: { person: { id: string; name: string } }) {
  const navigate = useNavigate();
  const plan = async (): Promise<void> => {
    const added = await planTalk(person);
    if (added !== null) void navigate({ to: '/people/talks/$id', params: { id: added.id } });
  };
  return (
    <button
      type="button"
      onClick={() => void plan()}
      className="rounded-control text-[13px] font-[570] text-accent hover:underline"
    >
      Plan a talk
    </button>
  );
}
