import type { z } from 'zod';
import { attachmentsApi } from '#shared/attachments/attachments.ts';
import { changesApi } from '#shared/changes/changes.ts';
import { exploreApi } from '#shared/explore/explore.ts';
import { goalsApi } from '#shared/goals/goals.ts';
import { journalApi } from '#shared/journal/journal.ts';
import { learningApi } from '#shared/learning/learning.ts';
import { peopleApi } from '#shared/people/people.ts';
import { briefApi } from '#shared/plan/brief.ts';
import { planApi } from '#shared/plan/plan.ts';
import { reflectionApi } from '#shared/reflection/reflection.ts';
import { searchApi } from '#shared/search/search.ts';
import { settingsApi } from '#shared/settings/settings.ts';
import { shellApi } from '#shared/shell/shell.ts';
import { transferApi } from '#shared/transfer/transfer.ts';
import { trashApi } from '#shared/trash/trash.ts';
import { vaultApi } from '#shared/vault/vault.ts';

/** The whole contract between the window and main. The client, the handlers and the allowed names derive from it. */
export const api = {
  ...vaultApi,
  ...journalApi,
  ...attachmentsApi,
  ...searchApi,
  ...reflectionApi,
  ...goalsApi,
  ...peopleApi,
  ...exploreApi,
  ...learningApi,
  ...planApi,
  ...briefApi,
  ...trashApi,
  ...changesApi,
  ...settingsApi,
  ...transferApi,
  ...shellApi,
} as const;

export type Api = typeof api;
export type CallName = keyof Api;
export type QueryName = { [N in CallName]: Api[N]['type'] extends 'query' ? N : never }[CallName];
export type CommandName = Exclude<CallName, QueryName>;
/** What a caller may pass, before defaults are filled in. */
export type Input<N extends CallName> = z.input<Api[N]['input']>;
/** What a handler gets, parsed. */
export type Parsed<N extends CallName> = z.output<Api[N]['input']>;
export type Output<N extends CallName> = z.output<Api[N]['output']>;
