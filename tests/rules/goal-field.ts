import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is edited when a goal gets a new field that is asked for and told like any other. Nothing else is. */
export const filesOfANewField = [
  'shared/goals/sheet.ts',
  'shared/goals/fields/table.ts',
  'main/database/migrations/NNNN-what.ts',
] as const;

/** Where a field may be named besides: words of a person that are data, and a screen that asks for it in a way of its own. */
const alsoNaming = [/^main\/sample\//, /^main\/database\/migrations\//, /^renderer\/goals\/dialogue\//];

/** The files of the product, outside tests, that name a field, and neither hold a person's words nor ask for it in a special way. */
export function filesNaming(root: string, names: readonly string[]): string[] {
  const named = new RegExp(`\\b(?:${names.join('|')})\\b`);
  return ['main', 'shared', 'renderer', 'preload'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .filter((file) => !alsoNaming.some((place) => place.test(file)))
      .filter((file) => named.test(readFileSync(join(root, file), 'utf8'))),
  );
}
