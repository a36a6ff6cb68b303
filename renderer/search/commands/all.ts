import { changeSearch } from './change-search.ts';
import { mergeTags } from './merge-tags.ts';
import { moveSearch } from './move-search.ts';
import { removeSearch } from './remove-search.ts';
import { renameTag } from './rename-tag.ts';
import { saveSearch } from './save-search.ts';

/** Every change that a person makes here. */
export const searchCommands = [
  changeSearch,
  mergeTags,
  moveSearch,
  removeSearch,
  renameTag,
  saveSearch,
] as const;
