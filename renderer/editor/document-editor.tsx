import { type EditorHandle, Handle } from './editor-handle.ts';
import './page.css';
import { $isCodeNode } from '@lexical/code-core';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $isLinkNode } from '@lexical/link';
import { AutoLinkPlugin, createLinkMatcherWithRegExp } from '@lexical/react/LexicalAutoLinkPlugin';
import { CheckListPlugin } from '@lexical/react/LexicalCheckListPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import { $getNearestNodeFromDOMNode, type EditorState, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { memo, type ReactNode, type Ref, useCallback, useEffect, useState } from 'react';
import {
  type DocumentNode,
  documentVersion,
  isEditable,
  type StoredDocument,
} from '#shared/document/document.ts';
import { editorNodes, markdownTransformers } from '#shared/document/nodes.ts';
import { linkAddress } from './addresses.ts';
import { AttachmentsPlugin } from './attachments/attachments-plugin.tsx';
import { registerCheckListRoles } from './check-list-roles.ts';
import { registerCursorInSight } from './cursor-in-sight.ts';
import { drawings } from './drawings.ts';
import { registerFarMoves } from './far-moves.ts';
import { FindBar } from './find-in-entry/find-bar.tsx';
import { LinkPopover } from './link-popover.tsx';
import { registerListTab } from './list-tab.ts';
import type { Naming } from './mentions/naming.ts';
import { ModesPlugin, plainWriting, type WritingModes } from './modes/modes-plugin.tsx';
import { registerPaste } from './paste.ts';
import { registerOurFormats } from './pasted-nodes.ts';
import type { SelectionAct } from './selection-acts.ts';
import { registerShortcuts } from './shortcuts.ts';
import type { SlashItem } from './slash-menu/items.tsx';
import { TextFeatures } from './text-features.tsx';
import { theme } from './theme.ts';
import { Toolbar } from './toolbar.tsx';
import { registerWayOut } from './way-out.ts';
import { WordCount } from './word-count/word-count.tsx';

/** Reads the document as it is at the moment of the call. Kept cheap to pass on: nothing is serialized until it is called. */
export type ReadDocument = () => StoredDocument;

const linkMatchers = [
  createLinkMatcherWithRegExp(/https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/i),
  createLinkMatcherWithRegExp(/[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i, (text) => `mailto:${text}`),
];

const withoutLinks = [$isCodeNode];

const noActs: readonly SelectionAct[] = [];

/** How long typing goes on as one step of undo, in ms, and how many steps are kept. */
const undoPause = 1_000;
const undoSteps = 200;

/**
 * The rich-text editor on one document. Give it a key for each document: it reads `document` once. The document must be
 * editable (`isEditable`), since Lexical would silently cut what it does not know. It is drawn anew only when something that
 * it is given changes: keep that the same from one drawing to the next.
 */
export const DocumentEditor = memo(function DocumentEditor({
  document,
  label,
  placeholder,
  autoFocus = false,
  above,
  onChange,
  onOpenLink,
  naming,
  slashItems,
  acts = noActs,
  modes = plainWriting,
  direction = 'auto',
  spelling = false,
  onSearchAll,
  handle,
}: {
  document: StoredDocument;
  label: string;
  placeholder: string;
  autoFocus?: boolean;
  /** What stands between the toolbar and the text, such as the title. */
  above?: ReactNode;
  /** Called when the person changed something; never by opening alone. */
  onChange: (read: ReadDocument) => void;
  onOpenLink: (address: string) => void;
  /** What the text may name. Without it there are no mentions and tags to choose. It must stay the same. */
  naming?: Naming;
  /** What the slash menu offers beside what every text has. It must stay the same. */
  slashItems?: readonly SlashItem[];
  /** What can be done with selected words beside giving them a format. It must stay the same. */
  acts?: readonly SelectionAct[];
  modes?: WritingModes;
  /** The direction of all of the text; `auto` follows each paragraph's first letter. */
  direction?: 'auto' | 'ltr' | 'rtl';
  /** Whether the system marks what it takes for misspelt. */
  spelling?: boolean;
  /** Goes on from finding words in this text to finding them everywhere. */
  onSearchAll?: (words: string) => void;
  /** What may be asked of the editor from outside of it. */
  handle?: Ref<EditorHandle>;
}) {
  if (!isEditable(document)) throw new Error('a document that is not understood must not be edited');
  const [linking, setLinking] = useState(false);
  const openLink = useCallback(() => setLinking(true), []);
  const [initialConfig] = useState(() => ({
    namespace: 'waymark',
    theme: { ...theme, drawings },
    nodes: editorNodes,
    editorState: JSON.stringify({ root: document.root }),
    onError: (error: Error) => {
      throw error;
    },
  }));
  return (
    <LexicalComposer initialConfig={initialConfig}>
      <div className="sticky top-[var(--stuck,0px)] z-10 -mx-2 bg-paper px-2 pb-2">
        <Toolbar onLink={openLink} />
        <FindBar {...(onSearchAll ? { onSearchAll } : {})} />
      </div>
      {above}
      <div className="relative">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className="page min-h-[50vh] pb-[30vh]"
              aria-label={label}
              dir={direction}
              spellCheck={spelling}
              aria-placeholder={placeholder}
              placeholder={
                <p
                  className="pointer-events-none absolute top-0 font-serif text-[18px] leading-[1.65] text-muted"
                  aria-hidden
                >
                  {placeholder}
                </p>
              }
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <Handle handle={handle} />
      <ListPlugin />
      <CheckListPlugin />
      <LinkPlugin validateUrl={isCompleteAddress} />
      <AutoLinkPlugin matchers={linkMatchers} excludeParents={withoutLinks} />
      <MarkdownShortcutPlugin transformers={markdownTransformers} />
      <AttachmentsPlugin />
      <ModesPlugin {...modes} />
      <WordCount />
      <TextFeatures naming={naming} slashItems={slashItems} onLink={openLink} acts={acts} />
      <Behaviour autoFocus={autoFocus} onChange={onChange} onOpenLink={onOpenLink} onLink={openLink} />
      {linking ? <LinkPopover onClose={() => setLinking(false)} onOpenLink={onOpenLink} /> : null}
    </LexicalComposer>
  );
});

function Behaviour({
  autoFocus,
  onChange,
  onOpenLink,
  onLink,
}: {
  autoFocus: boolean;
  onChange: (read: ReadDocument) => void;
  onOpenLink: (address: string) => void;
  onLink: () => void;
}) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () =>
      mergeRegister(
        registerHistory(editor, createEmptyHistoryState(), undoPause, Date.now, undefined, undoSteps),
        registerPaste(editor),
        registerOurFormats(editor),
        registerListTab(editor),
        registerCheckListRoles(editor),
        registerShortcuts(editor, onLink),
        registerFarMoves(editor),
        registerCursorInSight(editor),
        registerWayOut(editor),
      ),
    [editor, onLink],
  );
  useEffect(() => {
    // Lexical sets the selection and leaves it to the browser to focus, which a window in the background does not do.
    if (autoFocus) editor.focus(() => editor.getRootElement()?.focus({ preventScroll: true }));
  }, [editor, autoFocus]);
  useEffect(() => {
    // Until something differs from it, what Lexical marks as changed is only set in order.
    let opened: EditorState | null = editor.getEditorState();
    return editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, editorState, tags }) => {
      // What Lexical sets in order by itself after loading carries this tag, and is no change of the person's.
      if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || tags.has(HISTORY_MERGE_TAG)) return;
      if (opened && JSON.stringify(opened) === JSON.stringify(editorState)) return;
      opened = null;
      onChange(() => readDocument(editor));
    });
  }, [editor, onChange]);
  useEffect(() => followLinks(editor, onOpenLink), [editor, onOpenLink]);
  return null;
}

/** What may be pasted over selected words as their link: an address with all of its parts, and nothing around it. */
function isCompleteAddress(text: string): boolean {
  return linkAddress(text) === text;
}

function readDocument(editor: LexicalEditor): StoredDocument {
  return { version: documentVersion, root: editor.getEditorState().toJSON().root as unknown as DocumentNode };
}

/** Ctrl or Cmd and a click opens a link; a plain click puts the cursor into its words. */
function followLinks(editor: LexicalEditor, onOpenLink: (address: string) => void): () => void {
  const click = (event: MouseEvent): void => {
    if (!(event.target instanceof Node)) return;
    const inLink =
      event.target.parentElement?.closest('a') ??
      (event.target instanceof Element ? event.target.closest('a') : null);
    if (!inLink) return;
    event.preventDefault();
    if (!event.ctrlKey && !event.metaKey) return;
    const address = editor.read(() => {
      const node = $getNearestNodeFromDOMNode(inLink);
      const link = node ? $findMatchingParent(node, $isLinkNode) : null;
      return $isLinkNode(link) ? linkAddress(link.getURL()) : null;
    });
    if (address) onOpenLink(address);
  };
  return editor.registerRootListener((now, before) => {
    before?.removeEventListener('click', click);
    now?.addEventListener('click', click);
  });
}
