import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `npm run new-room -- NAME LABEL GROUP WHAT`: makes an empty room, e.g. `npm run new-room -- garden Garden Reflect "what grows"`.
 * It writes the folders of the domain in shared, main and renderer and the lines that lead there; CONTRIBUTING.md says what a
 * room needs from then on.
 */

interface Named {
  /** The domain's name, which is its folder's and its address: one word in small letters. */
  readonly name: string;
  /** What the rail calls it. */
  readonly label: string;
  /** The group of the rail that it stands in, as last. */
  readonly group: string;
  /** What lives there, for the table of floors. */
  readonly what: string;
}

/** A line, or a part of one, that is put where an anchor stands: before it, or after the last of several. */
interface Insertion {
  readonly file: string;
  readonly anchor: RegExp;
  readonly line: string;
  readonly after?: true;
}

/** A new line among the imports; the formatter puts it in its order. */
function imported(file: string, line: string): Insertion {
  return { file, anchor: /^import /m, line: `${line}\n` };
}

function insertions({ name, label, group, what }: Named): readonly Insertion[] {
  const room = `${pascal(name)}Room`;
  return [
    { file: 'shared/bridge/call.ts', anchor: /^ {2}'plan',$/m, line: `  '${name}',\n` },
    imported('shared/api.ts', `import { ${name}Api } from '#shared/${name}/${name}.ts';`),
    { file: 'shared/api.ts', anchor: /^ {2}\.\.\.planApi,$/m, line: `  ...${name}Api,\n` },
    imported('main/core.ts', `import { ${name}Handlers } from '#main/${name}/index.ts';`),
    { file: 'main/core.ts', anchor: /^ {2}planHandlers,$/m, line: `  ${name}Handlers,\n` },
    {
      file: 'renderer/app/rooms.ts',
      anchor: new RegExp(`^.*group: '${group}' },$`, 'gm'),
      line: `\n  { path: '/${name}', label: '${label}', icon: DoorOpen, group: '${group}' },`,
      after: true,
    },
    { file: 'renderer/app/rooms.ts', anchor: /type LucideIcon/, line: 'DoorOpen, ' },
    {
      file: 'renderer/app/routes.tsx',
      anchor: /^const PlanRoom = /m,
      line: `const ${room} = later(async () => (await import('#renderer/${name}/${name}-room.tsx')).${room});\n`,
    },
    {
      file: 'renderer/app/routes.tsx',
      anchor: /^const plan = createRoute/m,
      line: `const ${name} = createRoute({ getParentRoute: () => root, path: '/${name}', component: ${room} });\n`,
    },
    { file: 'renderer/app/routes.tsx', anchor: /^ {4}plan,$/m, line: `    ${name},\n` },
    { file: layers, anchor: /^ {6}vocabulary\('reflection'/m, line: `vocabulary('${name}', '${what}'),\n` },
    { file: layers, anchor: /^ {6}domain\('journal'/m, line: `domain('${name}', '${what}'),\n` },
    { file: layers, anchor: /^ {6}room\('plan'/m, line: `room('${name}', '${label}: ${what}'),\n` },
  ];
}

const layers = 'tests/rules/layers.ts';

function files({ name, label, what }: Named): Readonly<Record<string, string>> {
  return {
    [`shared/${name}/${name}.ts`]: `/** The calls of ${label}: ${what}. Each is declared here and nowhere else. */
export const ${name}Api = {};
`,
    [`main/${name}/index.ts`]: `import type { HandlersOf } from '#main/bridge/handlers.ts';

/** ${label}: ${what}. */
export const ${name}Handlers = {} satisfies HandlersOf<'${name}'>;
`,
    [`renderer/${name}/${name}-room.tsx`]: `import { DoorOpen } from 'lucide-react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

/** ${label}: ${what}. */
export function ${pascal(name)}Room() {
  return (
    <div className="flex h-full flex-col gap-4 overflow-y-auto px-6.5 pt-5 pb-10">
      <h1>${label}</h1>
      <EmptyState icon={<DoorOpen size={26} strokeWidth={1.5} aria-hidden />} sentence="Nothing is here yet." />
    </div>
  );
}
`,
  };
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/**
 * Makes the room, or nothing at all.
 *
 * @returns the files that were written or changed.
 * @throws Error when the name is no name, the room is there already, or a line has no place any more.
 */
function makeRoom(root: string, room: Named): readonly string[] {
  if (!/^[a-z]+$/.test(room.name)) throw new Error(`“${room.name}” is not one word in small letters.`);
  const texts = new Map(Object.entries(files(room)));
  for (const file of texts.keys()) {
    if (existsSync(dirname(join(root, file)))) throw new Error(`${dirname(file)} is there already.`);
  }
  for (const { file, anchor, line, after } of insertions(room)) {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    const found = [...text.matchAll(new RegExp(anchor, anchor.flags.replace('g', '').concat('g')))];
    const at = after ? found.at(-1) : found[0];
    if (at === undefined) throw new Error(`${file} has no place for “${line.trim()}”.`);
    const index = at.index + (after ? at[0].length : 0);
    texts.set(file, text.slice(0, index) + line + text.slice(index));
  }
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return [...texts.keys()];
}

const root = join(import.meta.dirname, '..', '..');
const [name = '', label = '', group = '', what = ''] = process.argv.slice(2);
if (what === '') {
  console.error('Say which: npm run new-room -- NAME LABEL GROUP "what lives there"');
  process.exit(2);
}
const written = makeRoom(root, { name, label, group, what });
const biome = join(root, 'node_modules', '.bin', 'biome');
for (const [tool, args] of [
  [biome, ['check', '--write', '--log-level=error', ...written]],
  [process.execPath, [join(import.meta.dirname, 'house.ts'), '--docs']],
] as const) {
  const { status, stderr } = spawnSync(tool, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
console.log(`${label} is there, empty: ${written.join(', ')}, docs/architecture.md`);
