import { call } from '#renderer/bridge/client.ts';
import { saveApplication } from '#renderer/commands/common/save-application.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import { fullDate } from '#renderer/ui/dates.ts';
import { outcomeNames, stepNames } from '#shared/explore/application-words.ts';
import type { Application, ApplicationPage, ApplicationSheet } from '#shared/explore/applications.ts';

/** Names what is written about an application among everything that is being written. */
export function applicationGroup(id: string): string {
  return `application:${id}`;
}

/** What is written of an application itself, as a form has it. */
export function applicationVersion(page: ApplicationPage): Version<ApplicationSheet> {
  const {
    id: _id,
    optionName: _optionName,
    personName: _personName,
    sentOn: _sentOn,
    latest: _latest,
    createdAt: _createdAt,
    modifiedAt: _modifiedAt,
    steps: _steps,
    files: _files,
    revision,
    ...value
  } = page;
  return { value, revision };
}

/** How the form of an application is saved and read again. An employer that was emptied stays what it was. */
export function applicationSource(id: string): DraftSource<ApplicationSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const employer = sheet.employer.trim() || base.employer;
      return applicationVersion(
        await runField(
          saveApplication,
          { ...sheet, employer, id, revision },
          {
            of: titleOf({ ...sheet, employer }),
            record: applicationGroup(id),
            fields: fieldsBetween(base, sheet),
          },
        ),
      );
    },
    read: async () => applicationVersion(await call('explore.application', { id })),
  };
}

/** What an application is called in a sentence. */
export function titleOf({ employer, role }: Pick<Application, 'employer' | 'role'>): string {
  return role.trim() === '' ? employer : `${role.trim()}, ${employer}`;
}

/** Where an application is, in a few words: the latest that happened, with its day, or how it stands. */
export function whereText(
  { outcome, latest }: Pick<Application, 'outcome' | 'latest'>,
  today: string,
): string {
  const step = latest === null ? '' : `${stepNames[latest.sort]} on ${fullDate(latest.on, today)}`;
  if (outcome === 'open') return step === '' ? 'Nothing has happened yet' : step;
  return [outcomeNames[outcome], step].filter(Boolean).join(' · ');
}
