import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Argument, type Expression, type MemberExpression, parseSync, Visitor } from 'oxc-parser';

/** Something outside of itself that a source file uses. */
export interface Use {
  /** Where in the text, in characters from its beginning. */
  at: number;
  /** A file of the project (`main/core.ts`), a package (`zod`, `node:fs`) or a global (`window.waymark`). */
  what: string;
  kind: 'file' | 'package' | 'global';
  /** Nothing of it is there when the program runs. */
  onlyTypes: boolean;
  /** A relative path that leaves its folder. */
  climbs: boolean;
}

/** The name of what is imported by an expression: nobody can say what it is without running it. */
export const unknownModule = 'a module whose name is only known when it runs';

/** Calls of vitest that name a module as an import does. */
const mocking = ['mock', 'doMock', 'unmock', 'doUnmock', 'importActual', 'importMock'];
/** Globals that belong to Node or to the bridge. */
const watched = ['process', 'Buffer', 'setImmediate', '__dirname', '__filename'];
const pageItself = ['window', 'globalThis', 'self'];
const builtin: ReadonlySet<string> = new Set(builtinModules);
const nodeGlobal = new RegExp(`\\b(${watched.join('|')})\\b`);
/** A file without these words needs no look at its syntax tree: what it imports at its top is known without one. */
const worthALook = new RegExp(
  `\\bimport\\s*\\(|\\bimport\\.meta\\.(resolve|glob)|\\brequire\\b|\\bvi(test)?\\s*\\.\\s*(${mocking.join('|')})\\b|\\bwaymark\\b`,
);

/**
 * What a source file uses: imports and exports with `from`, of types as well, `import()` as a call and as a type, `require`,
 * vitest's mocks, and the globals that not everybody may touch.
 *
 * @param file its path from the top of the project, with slashes.
 * @param node whether it may touch Node's globals, which are not told then.
 * @throws Error when it cannot be parsed.
 */
export function usesOf(file: string, text: string, node = false): Use[] {
  const parsed = parseSync(file, text);
  const [problem] = parsed.errors;
  if (problem) throw new Error(`${file}: ${problem.message}`);
  const uses: Use[] = [];
  const module = (specifier: string, at: number, onlyTypes = false): void => {
    uses.push({ at, onlyTypes, ...moduleOf(file, specifier) });
  };
  const expression = (named: Expression | Argument | undefined, at: number): void => {
    module(textOf(named) ?? unknownModule, at);
  };
  const global = (what: string, at: number): void => {
    uses.push({ at, what, kind: 'global', onlyTypes: false, climbs: false });
  };

  for (const { moduleRequest, entries, start } of parsed.module.staticImports) {
    module(moduleRequest.value, start, entries.length > 0 && entries.every(({ isType }) => isType));
  }
  for (const { entries, start } of parsed.module.staticExports) {
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) module(moduleRequest.value, start, isType);
  }
  if (!worthALook.test(text) && (node || !nodeGlobal.test(text))) return uses;

  const own = new Set<string>();
  const keys = new Set<number>();
  const named: { name: string; at: number }[] = [];
  new Visitor({
    ImportExpression: ({ source, start }) => expression(source, start),
    TSImportType: ({ source, start }) => module(source.value, start, true),
    TSExternalModuleReference: ({ expression: named, start }) => module(named.value, start),
    CallExpression: ({ callee, arguments: [first], start }) => {
      if (callee.type === 'Identifier' && callee.name === 'require') expression(first, start);
      if (callee.type !== 'MemberExpression') return;
      const member = memberOf(callee);
      const isMock = isNamed(callee.object, ['vi', 'vitest']) && member !== null && mocking.includes(member);
      const isResolve = isNamed(callee.object, ['require']) || callee.object.type === 'MetaProperty';
      if (isMock || (isResolve && (member === 'resolve' || member === 'glob'))) expression(first, start);
    },
    MemberExpression: (reached) => {
      if (!reached.computed) keys.add(reached.property.start);
      if (!isNamed(reached.object, pageItself)) return;
      const member = memberOf(reached);
      if (member === 'waymark') global('window.waymark', reached.start);
      else if (!node && member !== null && watched.includes(member)) global(member, reached.start);
    },
    VariableDeclarator: ({ id, init, start }) => {
      if (id.type === 'Identifier') own.add(id.name);
      if (id.type !== 'ObjectPattern' || !isNamed(init, pageItself)) return;
      for (const property of id.properties) {
        if (property.type === 'Property' && isNamed(property.key, ['waymark']))
          global('window.waymark', start);
      }
    },
    Property: ({ computed, shorthand, key }) => {
      if (!computed && !shorthand) keys.add(key.start);
    },
    TSPropertySignature: ({ computed, key }) => {
      if (!computed) keys.add(key.start);
    },
    TSMethodSignature: ({ computed, key }) => {
      if (!computed) keys.add(key.start);
    },
    ImportSpecifier: ({ local }) => own.add(local.name),
    ImportDefaultSpecifier: ({ local }) => own.add(local.name),
    Identifier: ({ name, start }) => {
      if (!node && watched.includes(name)) named.push({ name, at: start });
    },
  }).visit(parsed.program);
  for (const { name, at } of named) if (!own.has(name) && !keys.has(at)) global(name, at);
  return uses;
}

function moduleOf(file: string, specifier: string): Pick<Use, 'what' | 'kind' | 'climbs'> {
  const [path = ''] = specifier.split('?');
  if (path.startsWith('#')) return { what: path.slice(1), kind: 'file', climbs: false };
  if (path.startsWith('.')) {
    return { what: posix.join(posix.dirname(file), path), kind: 'file', climbs: path.startsWith('..') };
  }
  if (path.startsWith('/')) return { what: path, kind: 'package', climbs: true };
  const [scope = '', name = ''] = path.split('/');
  const what = builtin.has(path)
    ? `node:${path}`
    : path.startsWith('node:')
      ? path
      : path.startsWith('@')
        ? `${scope}/${name}`
        : scope;
  return { what, kind: 'package', climbs: false };
}

function textOf(node: Expression | Argument | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function memberOf({ property }: MemberExpression): string | null {
  if (property.type === 'Identifier') return property.name;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

function isNamed(
  node: { type: string; name?: unknown } | null | undefined,
  names: readonly string[],
): boolean {
  return node?.type === 'Identifier' && typeof node.name === 'string' && names.includes(node.name);
}
