import { cpSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { fontSheets } from './main/print/fonts.ts';

const root = import.meta.dirname;
const outside = [
  'electron',
  'better-sqlite3',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

/** The window: plain files that either shell serves under its own origin. */
const renderer: UserConfig = {
  root: `${root}/renderer`,
  base: './',
  plugins: [react(), tailwind()],
  build: {
    outDir: `${root}/out/renderer`,
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4_000,
    // What a start needs in one piece, and the rest in another (`renderer/ui/later.tsx`): read from the disk beside it,
    // that is sooner than many small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            { name: 'later', test: /\.(tsx?|m?js)$/ },
          ],
        },
      },
    },
  },
};

/** The small window's page. It is built by itself, so that neither page is taken to pieces for what both have. */
const capture: UserConfig = {
  ...renderer,
  build: {
    ...renderer.build,
    // Beside the window's files, which were built before.
    emptyOutDir: false,
    rolldownOptions: { input: `${root}/renderer/capture.html`, output: { codeSplitting: false } },
  },
};

/** Copies what is printed in beside main's bundle, where main/print/fonts.ts looks first. */
const planFonts: Plugin = {
  name: 'plan-fonts',
  writeBundle: () => {
    for (const sheet of fontSheets) {
      const source = join(root, 'node_modules/@fontsource', sheet);
      const target = join(root, 'out/main/fonts', sheet);
      cpSync(source, target);
      cpSync(join(dirname(source), 'LICENSE'), join(dirname(target), 'LICENSE'));
      for (const [, file = ''] of readFileSync(source, 'utf8').matchAll(/url\(([^)]*\.woff2)\)/g)) {
        cpSync(join(dirname(source), file), join(dirname(target), file));
      }
    }
  },
};

/** Main and its worker, bundled so that a start reads a few files instead of hundreds. */
function main(outDir: string, entries: Record<string, string>): UserConfig {
  return {
    plugins: [planFonts],
    build: {
      outDir: `${root}/${outDir}`,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { ...entries, worker: `${root}/main/worker.ts` },
        external: outside,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  };
}

/** A sandboxed preload script must be one CommonJS file. */
function preload(outDir: string): UserConfig {
  return {
    build: {
      outDir: `${root}/${outDir}`,
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { index: `${root}/preload/index.ts` },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
    ssr: { noExternal: true, external: ['electron'] },
  };
}

/** One configuration a mode; development and the specs build main from entries of their own, into folders of their own. */
const modes: Record<string, () => UserConfig> = {
  renderer: () => renderer,
  capture: () => capture,
  main: () => main('out/main', { index: `${root}/main/index.ts` }),
  preload: () => preload('out/preload'),
  'dev-main': () => main('out/dev/main', { dev: `${root}/main/shells/electron/dev.ts` }),
  'dev-preload': () => preload('out/dev/preload'),
  kept: () => main('out/kept/main', { program: `${root}/tests/e2e/kept/program.ts` }),
};

export default defineConfig(({ mode }) => (modes[mode] ?? (() => renderer))());
