export const errorKinds = [
  'invalid',
  'not-found',
  'conflict',
  'locked',
  'cancelled',
  'unsupported',
  'corrupt',
  'storage',
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

/**
 * Facts that a program may act on (a delay in milliseconds, a current revision). Never a person's words, and never a
 * stack.
 */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** An error as a value, as it crosses the bridge. */
export interface BridgeError {
  kind: ErrorKind;
  /** One or two sentences for the person. */
  message: string;
  details?: ErrorDetails;
}

/**
 * What every call comes back as: errors cross processes as values, so that their kind survives. A command that belongs to an
 * act says as well what the act touched, or null when it changed nothing.
 */
export type Result<T> =
  | { ok: true; value: T; touched?: { goals: string[] | null; isReordered: boolean } | null }
  | { ok: false; error: BridgeError };

/**
 * An expected failure. `message` is one or two sentences for the person: what happened, and what they can do next.
 * Anything thrown that is not a WaymarkError is a bug and crosses the bridge as `internal`.
 */
export class WaymarkError extends Error {
  readonly kind: ErrorKind;
  readonly details: ErrorDetails | undefined;

  constructor(kind: ErrorKind, message: string, details?: ErrorDetails) {
    super(message);
    this.name = 'WaymarkError';
    this.kind = kind;
    this.details = details;
  }

  /** The form that crosses the bridge. */
  toBridge(): BridgeError {
    return {
      kind: this.kind,
      message: this.message,
      ...(this.details ? { details: this.details } : {}),
    };
  }
}
