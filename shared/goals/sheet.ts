import { z } from 'zod';
import { line } from '#shared/bridge/fields.ts';

/** The board's columns, from left to right. */
export const goalStatuses = ['someday', 'next', 'active', 'done', 'let-go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

const amount = z.number().min(-1e12).max(1e12);

/** A number that says how far it is: from `start` over `now` to `target`, in `unit`. */
export const measure = z.object({ unit: line, start: amount, target: amount, now: amount });
export type Measure = z.infer<typeof measure>;
