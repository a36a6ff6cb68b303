import type { Audience } from '#shared/audience/audience.ts';
import type { EnergySource } from './energizers.ts';
import type { PathPart } from './path.ts';
import type { PortraitClaim } from './portrait-claim.ts';

/** A claim as the portrait looks at it; claims of one kind stand in the person's order. */
export interface ClaimFact extends PortraitClaim {
  /** Who may see it in a plan. */
  audience: Audience;
  /** Goals that serve it and were not let go. */
  goals: number;
  /** Of a non-negotiable: whether it must be met. */
  hard: boolean;
  threshold: string;
}

/** A goal that the person found to go against one of their conditions. */
export interface ConflictFact {
  goal: string;
  title: string;
  name: string;
  hard: boolean;
}

/** Something that gives energy or takes it. */
export interface EnergyFact extends Pick<EnergySource, 'name' | 'effect' | 'times'> {
  /** Where each of the times comes from: a role by its id, or the energy log without one. */
  from: readonly (string | null)[];
}

/** Everything a portrait is drawn from, as of one day. */
export interface PortraitFacts {
  /** The day it is drawn on. */
  date: string;
  entries: number;
  claims: readonly ClaimFact[];
  /** What gives energy or takes it across roles and the energy log, the most often first. */
  sources: readonly EnergyFact[];
  conflicts: readonly ConflictFact[];
  directions: readonly string[];
  /** Where the first path goes on; null when it was never begun or is walked to its end. */
  pathAt: PathPart | null;
}
