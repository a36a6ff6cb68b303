import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** How many of the system's suggestions are shown. */
const mostSuggestions = 6;

/**
 * Whether misspelt words are marked. macOS has a checker of its own; elsewhere Electron brings one that fetches its
 * dictionaries from the network, and Waymark fetches nothing.
 */
export function checksSpelling(platform: NodeJS.Platform): boolean {
  return platform === 'darwin';
}

export interface Misspelt {
  suggestions: readonly string[];
  replace: (suggestion: string) => void;
}

/** What the menu over a misspelt word offers. */
export function spellingItems({ suggestions, replace }: Misspelt): MenuItemConstructorOptions[] {
  const offered = suggestions
    .slice(0, mostSuggestions)
    .map((label): MenuItemConstructorOptions => ({ label, click: () => replace(label) }));
  return [
    ...(offered.length > 0 ? offered : [{ label: 'No suggestions', enabled: false }]),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
  ];
}

/** Offers the system's suggestions over a word that it takes for misspelt. */
export function offerSpellings(window: BrowserWindow): void {
  const { webContents } = window;
  webContents.on('context-menu', (_, { misspelledWord: word, dictionarySuggestions: suggestions }) => {
    if (word === '') return;
    const items = spellingItems({
      suggestions,
      replace: (suggestion) => webContents.replaceMisspelling(suggestion),
    });
    Menu.buildFromTemplate(items).popup({ window });
  });
}
