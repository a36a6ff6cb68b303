import { Link } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { AsksCard } from '#renderer/people/talks/asks-card.tsx';
import { PlanTalk } from '#renderer/people/talks/plan-talk.tsx';
import { PromisesCard } from '#renderer/people/talks/promises.tsx';
import { Favours } from '#renderer/people/touch/favours.tsx';
import { SentMessages } from '#renderer/people/touch/sent-messages.tsx';
import { StayingInTouch } from '#renderer/people/touch/staying-in-touch.tsx';
import type { PersonPage } from '#shared/people/people.ts';

/** What stands on somebody's page and is made by another part of the room. */
type Slot = ComponentType<{ person: PersonPage }>;

/** Where the other parts stand on the page of a person: one line each. */
export const slots: Readonly<
  Record<'beforeActs' | 'belowThread' | 'touch' | 'promised' | 'favours', readonly Slot[]>
> = {
  /** Acts in the card “Before you talk again”. */
  beforeActs: [PlanTalk, AgendaLink, WriteLink],
  /** Between that card and the talks. */
  belowThread: [AsksCard, SentMessages],
  /** Beside: how to stay in touch. */
  touch: [StayingInTouch],
  /** Beside, under what the two are tied to: what was promised. */
  promised: [PromisesCard],
  /** Beside: what one did for the other. */
  favours: [Received, Given],
};

const look = 'text-[13px] font-[570] text-accent no-underline hover:underline';

function AgendaLink({ person: { id, mentor } }: { person: PersonPage }) {
  return (
    <Link to="/people/touch/with/$id" params={{ id }} className={look}>
      {mentor ? 'What to talk about' : 'Make them a mentor'}
    </Link>
  );
}

function WriteLink({ person: { id } }: { person: PersonPage }) {
  return (
    <Link to="/people/touch/write/$id" params={{ id }} className={look}>
      Write to them
    </Link>
  );
}

function Received({ person }: { person: PersonPage }) {
  return <Favours person={person} way="received" />;
}

function Given({ person }: { person: PersonPage }) {
  return <Favours person={person} way="given" />;
}
