/** A way to reach somebody, as `shared/people` keeps it. */
export interface FoundContact {
  sort: 'email' | 'phone' | 'link' | 'address' | 'other';
  /** What the source calls it, such as “work”; empty where it says nothing. */
  label: string;
  value: string;
}

/** A person as a reader found them, in no program's terms any more. */
export interface FoundPerson {
  name: string;
  /** What they do. */
  work: string;
  /** Where they live or work. */
  place: string;
  /** How the two know each other. */
  met: string;
  note: string;
  /** The organisation's name; empty for none. */
  organisation: string;
  tags: string[];
  contacts: FoundContact[];
  /** From 1 (hardly known) to 5 (close). */
  closeness: number | null;
  /** `YYYY-MM-DD`, or `--MM-DD` where the year is not known. */
  birthday: string | null;
}

/** A job or a study. */
export interface FoundRole {
  name: string;
  sort: 'job' | 'study';
  organisation: string;
  /** Years, months or days, as exactly as the source knows them. */
  started: string | null;
  ended: string | null;
  note: string;
}

/** A certificate or a course. */
export interface FoundLearning {
  name: string;
  provider: string;
  link: string;
  startedOn: string | null;
  /** The last day on which it holds. */
  expiresOn: string | null;
  note: string;
}

/** What the person says of themselves on top of their profile. */
export interface FoundProfile {
  headline: string;
  summary: string;
}

/** One meeting of a calendar; one of a series is a meeting of its own. */
export interface FoundMeeting {
  name: string;
  date: string;
  /** HH:MM on the wall of the computer; null for whole days. */
  time: string | null;
  place: string;
  note: string;
  /** The others, without the person whose calendar it is, where it says so. */
  attendees: { name: string; email: string }[];
}

export type Found =
  | { kind: 'person'; person: FoundPerson; picture: FoundPicture | null }
  | { kind: 'role'; role: FoundRole }
  | { kind: 'skill'; name: string }
  | { kind: 'learning-item'; learning: FoundLearning }
  | { kind: 'profile'; profile: FoundProfile }
  | { kind: 'meeting'; meeting: FoundMeeting };

export interface FoundPicture {
  name: string;
  data: Uint8Array;
}

/** One thing of a source. */
export type FoundThing = Found & {
  /** Where it stands, for a person: “card 3”, “Connections.csv, line 12”. */
  where: string;
  /** What the source itself calls it, by which it is met again; null when it has no such name. */
  uid: string | null;
};

export interface Problem {
  where: string;
  reason: string;
}

export type Read = FoundThing | { kind: 'problem'; problem: Problem };

/** A source that was recognised as what it claims to be, ready to be read from its beginning, piece by piece. */
export interface Reading {
  /** How much there is to read, in the units of `done`. */
  readonly total: number;
  /** How much was read so far. */
  done(): number;
  readonly things: Iterable<Read>;
}

/** A person of whom nothing is known. */
export const nobody: Readonly<FoundPerson> = {
  name: '',
  work: '',
  place: '',
  met: '',
  note: '',
  organisation: '',
  tags: [],
  contacts: [],
  closeness: null,
  birthday: null,
};
