import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { calendarDate, line, nothing, recordId, revision } from '#shared/bridge/fields.ts';

/** Whether the person did something for the other, or the other for them. */
export const favourWays = ['received', 'given'] as const;
export type FavourWay = (typeof favourWays)[number];

/** What one did for the other. It is shown, never scored. */
export const favour = z.object({
  id: recordId,
  person: recordId,
  way: z.enum(favourWays),
  text: line,
  date: calendarDate,
  revision,
});
export type Favour = z.infer<typeof favour>;

const said = line.trim().min(1, 'Say in a few words what it was.');
const changes = ['people', 'search'] as const;
const of = z.object({ id: recordId });

export const favoursApi = {
  /** What the two did for each other, the latest first. */
  'people.favours': query({ input: z.object({ person: recordId }), output: z.array(favour) }),
  'people.addFavour': command({
    input: z.object({ person: recordId, way: z.enum(favourWays), text: said, date: calendarDate }),
    output: favour,
    changes,
  }),
  'people.saveFavour': command({
    input: of.extend({ revision, way: z.enum(favourWays), text: said, date: calendarDate }),
    output: favour,
    changes,
  }),
  'people.removeFavour': command({ input: of, output: nothing, changes }),
};
