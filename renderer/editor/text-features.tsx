import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { TablePlugin } from '@lexical/react/LexicalTablePlugin';
import { setScrollableTablesActive } from '@lexical/table';
import { mergeRegister } from '@lexical/utils';
import { useEffect, useState } from 'react';
import { registerCode } from './code/register-code.ts';
import { FloatingToolbar } from './floating-toolbar/floating-toolbar.tsx';
import { MentionMenu, TagMenu } from './mentions/mention-menu.tsx';
import type { Naming } from './mentions/naming.ts';
import { registerOpenNames } from './mentions/open-names.ts';
import { registerSpaceAfterName } from './mentions/space-after-name.ts';
import { registerTypedTags } from './mentions/typed-tags.ts';
import { registerSelectionActs, type SelectionAct } from './selection-acts.ts';
import type { SlashItem } from './slash-menu/items.tsx';
import { SlashMenu } from './slash-menu/slash-menu.tsx';
import { registerTables } from './tables/register-tables.ts';

/** What the editor can do with tables, code, names and days, and its menus at the cursor. */
export function TextFeatures({
  naming,
  slashItems,
  onLink,
  acts,
}: {
  naming: Naming | undefined;
  slashItems: readonly SlashItem[] | undefined;
  onLink: () => void;
  acts: readonly SelectionAct[];
}) {
  const [editor] = useLexicalComposerContext();
  // Before the first drawing: set later, it would count as a change of the text.
  useState(() => setScrollableTablesActive(editor, true));
  useEffect(
    () =>
      mergeRegister(
        registerTables(editor),
        registerCode(editor),
        registerTypedTags(editor),
        registerSpaceAfterName(editor),
      ),
    [editor],
  );
  useEffect(() => registerSelectionActs(editor, acts), [editor, acts]);
  useEffect(() => (naming ? registerOpenNames(editor, naming) : undefined), [editor, naming]);
  return (
    <>
      <TablePlugin
        hasCellMerge={false}
        hasCellBackgroundColor={false}
        hasTabHandler={false}
        hasHorizontalScroll
      />
      <SlashMenu onLink={onLink} {...(slashItems ? { more: slashItems } : {})} />
      {naming ? (
        <>
          <MentionMenu naming={naming} />
          <TagMenu naming={naming} />
        </>
      ) : null}
      <FloatingToolbar onLink={onLink} acts={acts} />
    </>
  );
}
