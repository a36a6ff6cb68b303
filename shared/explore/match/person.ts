import type { Demand } from '#shared/explore/occupation.ts';
import type { InterestTheme } from '#shared/reflection/interest-items.ts';
import type { InterestProfile } from './profile.ts';

/** Words of the person's own that a claim stands on. */
export interface OwnWords {
  text: string;
  day: string | null;
  entry: string | null;
}

/** Something that the person is good at: a strength or a skill. */
export interface Ability {
  id: string;
  kind: 'strength' | 'skill';
  name: string;
  /** What was written of it besides. */
  more: string;
  examples: number;
  /** The best words for it, of its evidence; null where there are none. */
  quote: OwnWords | null;
}

/** What gave energy or took it. */
export interface EnergySource {
  name: string;
  /** Where it was so, such as a role; empty for the energy log. */
  where: string;
  role: string | null;
  times: number;
}

/** A person as far as an occupation can be held against them. */
export interface Person {
  /** Null where nothing is known of their interests. */
  profile: InterestProfile | null;
  /** The themes of interests that they named, with the claim. */
  interests: readonly { id: string; name: string; theme: InterestTheme | null; quote: OwnWords | null }[];
  abilities: readonly Ability[];
  /** In their own order. */
  values: readonly { id: string; name: string; card: string | null; quote: OwnWords | null }[];
  energizers: readonly EnergySource[];
  /** With the demands of a work that would bring each back. */
  drainers: readonly (EnergySource & { about: readonly Demand[] })[];
  /** Non-negotiables, with the demands that would go against each. */
  conditions: readonly { id: string; name: string; hard: boolean; about: readonly Demand[] }[];
}

/** An occupation as far as it can be held against a person. */
export interface Comparable {
  /** Names it: source and code. */
  key: string;
  /** Occupations of one family are much alike; one of them is shown in a group. */
  family: string;
  title: string;
  preparation: number | null;
  /** The six themes, from 1 to 7; null where nobody rated them. */
  interests: readonly number[] | null;
  interestsBy: { by: string; on: string };
  /** The six work values, from 1 to 7, with who rated them; null where nobody did. */
  values: readonly number[] | null;
  valuesBy: { by: string; on: string };
  skills: readonly string[];
  does: readonly string[];
  /** Null where nobody said. */
  demands: readonly Demand[] | null;
}
