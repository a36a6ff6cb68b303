import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis, Flag } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from '#renderer/ui/button.tsx';
import { Chip } from '#renderer/ui/chip.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import type { Grip } from '#renderer/ui/sortable-list.tsx';
import type { Trait } from '#shared/reflection/reflection.ts';
import { evidenceWords, responseWords } from './words.ts';

/** A strength or weakness in its list: a link to its details, a thing to drag, and a menu. */
export function TraitCard({
  trait,
  grip,
  isOpen,
  onPress,
  onStep,
  onTrash,
}: {
  trait: Trait;
  grip: Grip;
  isOpen: boolean;
  onPress: (event: KeyboardEvent, trait: Trait) => void;
  onStep: (trait: Trait, by: -1 | 1) => void;
  onTrash: (trait: Trait) => Promise<void>;
}) {
  const navigate = useNavigate();
  return (
    <li
      ref={grip.ref}
      style={grip.style}
      data-trait={trait.id}
      {...grip.listeners}
      className={`group relative ${grip.lifted ? 'opacity-35' : ''}`}
    >
      <TraitCardLook
        trait={trait}
        isOpen={isOpen}
        title={
          <Link
            to="/compass/$id"
            params={{ id: trait.id }}
            draggable={false}
            aria-current={isOpen ? 'true' : undefined}
            onKeyDown={(event) => onPress(event, trait)}
            className="text-inherit no-underline outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-2 focus-visible:after:outline-offset-1 focus-visible:after:outline-accent"
          >
            {trait.name}
          </Link>
        }
        menu={
          <Menu
            trigger={
              <IconButton
                label={`More for ${trait.name}`}
                className="relative z-10 -my-1.5 -mr-1.5 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 data-[state=open]:opacity-100"
              >
                <Ellipsis size={16} aria-hidden />
              </IconButton>
            }
            actions={[
              {
                label: 'Open',
                keys: 'Enter',
                onSelect: () => void navigate({ to: '/compass/$id', params: { id: trait.id } }),
              },
              { label: 'Move up', keys: 'Alt ↑', onSelect: () => onStep(trait, -1) },
              { label: 'Move down', keys: 'Alt ↓', onSelect: () => onStep(trait, 1) },
              { label: 'Move to trash', keys: 'Del', danger: true, onSelect: () => void onTrash(trait) },
            ]}
          />
        }
      />
    </li>
  );
}

/** How a strength or weakness looks. Without evidence it is lighter: no ground under it yet. */
export function TraitCardLook({
  trait,
  title,
  menu,
  isOpen = false,
  lifted = false,
}: {
  trait: Trait;
  title?: ReactNode;
  menu?: ReactNode;
  isOpen?: boolean;
  lifted?: boolean;
}) {
  const light = trait.evidence.length === 0;
  const ground = lifted
    ? 'border-transparent bg-raised shadow-lift outline-2 outline-accent cursor-grabbing'
    : isOpen
      ? 'border-transparent bg-accent-soft'
      : light
        ? 'border-line border-dashed hover:border-edge'
        : 'border-line bg-raised hover:border-edge';
  const goals = trait.goals.length;
  return (
    <div
      className={`flex flex-col gap-1 rounded-card border px-3.5 py-3 transition-colors duration-100 ${ground}`}
    >
      <div className="flex items-start justify-between gap-2">
        <p
          dir="auto"
          className={`min-w-0 leading-[1.35] font-[590] tracking-[-0.006em] wrap-anywhere ${light ? 'text-muted' : ''}`}
        >
          {title ?? trait.name}
        </p>
        {menu}
      </div>
      {trait.description ? (
        <p dir="auto" className="line-clamp-2 text-[13px] text-muted wrap-anywhere">
          {trait.description}
        </p>
      ) : null}
      <div className="num flex min-h-5 flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-[12px] text-muted">
        <span>
          <span className="sr-only">Evidence: </span>
          {evidenceWords(trait.evidence.length)}
        </span>
        {goals > 0 ? (
          <span className="inline-flex items-center gap-1">
            <Flag size={12} strokeWidth={1.75} aria-hidden />
            {goals === 1 ? '1 goal' : `${goals} goals`}
          </span>
        ) : null}
        {trait.response ? (
          <span className="ml-auto">
            <Chip tone="info">{responseWords[trait.response].name}</Chip>
          </span>
        ) : null}
      </div>
    </div>
  );
}
