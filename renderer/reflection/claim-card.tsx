import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, Flag } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import type { Claim } from '#shared/reflection/reflection.ts';
import { Ground } from './ground.tsx';
import { conditionAreaLabels, responseLabels } from './labels.ts';

/** A claim in its list: a link to its details, a thing to drag, and a menu. */
export function ClaimCard({
  claim,
  grip: { attach, style, listeners, lifted },
  isOpen,
  onPress,
  onStep,
  onTrash,
}: {
  claim: Claim;
  grip: Grip;
  isOpen: boolean;
  onPress: (event: KeyboardEvent, claim: Claim) => void;
  onStep: (claim: Claim, by: -1 | 1) => void;
  onTrash: (claim: Claim) => Promise<void>;
}) {
  const navigate = useNavigate();
  return (
    <li
      ref={attach}
      style={style}
      data-claim={claim.id}
      data-record={claim.id}
      {...listeners}
      className={`group relative ${lifted ? 'opacity-35' : ''}`}
    >
      <ClaimCardLook
        claim={claim}
        isOpen={isOpen}
        title={
          <Link
            to="/compass/$id"
            params={{ id: claim.id }}
            draggable={false}
            aria-current={isOpen ? 'true' : undefined}
            onKeyDown={(event) => onPress(event, claim)}
            className="text-inherit no-underline outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-2 focus-visible:after:outline-offset-1 focus-visible:after:outline-accent"
          >
            {claim.name}
          </Link>
        }
        menu={
          <Menu
            trigger={
              <IconButton
                label={`More for ${claim.name}`}
                className="relative z-10 -my-1.5 -mr-1.5 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100"
              >
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[
              {
                label: 'Open',
                keys: 'Enter',
                onSelect: () => void navigate({ to: '/compass/$id', params: { id: claim.id } }),
              },
              { label: 'Move up', keys: 'Alt ↑', onSelect: () => onStep(claim, -1) },
              { label: 'Move down', keys: 'Alt ↓', onSelect: () => onStep(claim, 1) },
              { label: 'Move to trash', keys: 'Del', danger: true, onSelect: () => void onTrash(claim) },
            ]}
          />
        }
      />
    </li>
  );
}

/** How a claim looks. Without evidence it is lighter: no ground under it yet. */
export function ClaimCardLook({
  claim,
  title,
  menu,
  isOpen = false,
  lifted = false,
}: {
  claim: Claim;
  title?: ReactNode;
  menu?: ReactNode;
  isOpen?: boolean;
  lifted?: boolean;
}) {
  // A condition stands by itself; what it is held against is goals.
  const isCondition = claim.kind === 'non-negotiable';
  const light = !isCondition && claim.evidence.length === 0;
  const ground = lifted
    ? 'border-transparent bg-raised shadow-lift outline-2 outline-accent cursor-grabbing'
    : isOpen
      ? 'border-transparent bg-accent-soft'
      : light
        ? 'border-line border-dashed hover:border-edge'
        : 'border-line bg-raised hover:border-edge';
  const goals = claim.goals.length;
  return (
    <div
      className={`flex flex-col gap-1 rounded-card border px-3.5 py-3 transition-colors duration-100 ${ground}`}
    >
      <div className="flex items-start justify-between gap-2">
        <p
          dir="auto"
          className={`min-w-0 leading-[1.35] font-[590] tracking-[-0.006em] wrap-anywhere ${light ? 'text-muted' : ''}`}
        >
          {title ?? claim.name}
        </p>
        {menu}
      </div>
      {claim.description ? (
        <p dir="auto" className="line-clamp-2 text-[13px] text-muted wrap-anywhere">
          {claim.description}
        </p>
      ) : null}
      <div className="num flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-[12px] text-muted">
        {claim.kind === 'non-negotiable' ? (
          <span>
            {claim.details.hard ? 'hard' : 'soft'} · {conditionAreaLabels[claim.details.area].toLowerCase()}
            {claim.details.threshold ? ` · ${claim.details.threshold}` : ''}
          </span>
        ) : (
          <Ground evidence={claim.evidence} />
        )}
        {goals > 0 ? (
          <span className="inline-flex items-center gap-1">
            <Flag size={12} strokeWidth={1.75} aria-hidden />
            {goals === 1 ? '1 goal' : `${goals} goals`}
          </span>
        ) : null}
        {claim.kind === 'weakness' && claim.details.response ? (
          <span className="ml-auto">
            <Chip tone="info">{responseLabels[claim.details.response].name}</Chip>
          </span>
        ) : null}
      </div>
    </div>
  );
}
