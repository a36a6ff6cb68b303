import './page.css';
import { $isLinkNode } from '@lexical/link';
import { AutoLinkPlugin, createLinkMatcherWithRegExp } from '@lexical/react/LexicalAutoLinkPlugin';
import { CheckListPlugin } from '@lexical/react/LexicalCheckListPlugin';
import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin';
import { ListPlugin } from '@lexical/react/LexicalListPlugin';
import { MarkdownShortcutPlugin } from '@lexical/react/LexicalMarkdownShortcutPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import { $findMatchingParent, mergeRegister } from '@lexical/utils';
import { $getNearestNodeFromDOMNode, HISTORY_MERGE_TAG, type LexicalEditor } from 'lexical';
import { type ReactNode, useEffect, useState } from 'react';
import {
  type DocumentNode,
  documentVersion,
  isEditable,
  type StoredDocument,
} from '#shared/document/document.ts';
import { editorNodes, markdownTransformers } from '#shared/document/nodes.ts';
import { linkAddress } from './addresses.ts';
import { registerCheckListRoles } from './check-list-roles.ts';
import { LinkDialog } from './link-dialog.tsx';
import { registerListTab } from './list-tab.ts';
import { registerPaste } from './paste.ts';
import { theme } from './theme.ts';
import { Toolbar } from './toolbar.tsx';

/** Reads the document as it is at the moment of the call. Kept cheap to pass on: nothing is serialized until it is called. */
export type ReadDocument = () => StoredDocument;

const linkMatchers = [
  createLinkMatcherWithRegExp(/https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]]/i),
  createLinkMatcherWithRegExp(/[\w.+-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i, (text) => `mailto:${text}`),
];

/** The way to a link's own dialog from the keyboard. */
const isLinkKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';

/**
 * The rich-text editor on one document. Give it a key for each document: it reads `document` once. The document must be
 * editable (`isEditable`), since Lexical would silently cut what it does not know.
 */
export function DocumentEditor({
  document,
  label,
  placeholder,
  autoFocus = false,
  above,
  onChange,
  onOpenLink,
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
}) {
  if (!isEditable(document)) throw new Error('a document that is not understood must not be edited');
  const [linking, setLinking] = useState(false);
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'waymark',
        theme,
        nodes: editorNodes,
        editorState: JSON.stringify({ root: document.root }),
        onError: (error) => {
          throw error;
        },
      }}
    >
      <div className="sticky top-0 z-10 -mx-2 bg-paper px-2 pb-2">
        <Toolbar onLink={() => setLinking(true)} />
      </div>
      {above}
      <div className="relative">
        <RichTextPlugin
          contentEditable={
            <ContentEditable
              className="page min-h-[50vh] pb-[30vh]"
              aria-label={label}
              dir="auto"
              spellCheck={false}
              aria-placeholder={placeholder}
              placeholder={
                <p
                  className="pointer-events-none absolute top-0 font-serif text-[18px] leading-[1.65] text-muted"
                  aria-hidden
                >
                  {placeholder}
                </p>
              }
              onKeyDown={(event) => {
                if (!isLinkKey(event.nativeEvent)) return;
                event.preventDefault();
                event.stopPropagation();
                setLinking(true);
              }}
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
      </div>
      <HistoryPlugin />
      <ListPlugin />
      <CheckListPlugin />
      <LinkPlugin validateUrl={(url) => linkAddress(url) !== null} />
      <AutoLinkPlugin matchers={linkMatchers} />
      <MarkdownShortcutPlugin transformers={markdownTransformers} />
      <Behaviour autoFocus={autoFocus} onChange={onChange} onOpenLink={onOpenLink} />
      <LinkDialog open={linking} onClose={() => setLinking(false)} />
    </LexicalComposer>
  );
}

function Behaviour({
  autoFocus,
  onChange,
  onOpenLink,
}: {
  autoFocus: boolean;
  onChange: (read: ReadDocument) => void;
  onOpenLink: (address: string) => void;
}) {
  const [editor] = useLexicalComposerContext();
  useEffect(
    () => mergeRegister(registerPaste(editor), registerListTab(editor), registerCheckListRoles(editor)),
    [editor],
  );
  useEffect(() => {
    // Lexical sets the selection and leaves it to the browser to focus, which a window in the background does not do.
    if (autoFocus) editor.focus(() => editor.getRootElement()?.focus({ preventScroll: true }));
  }, [editor, autoFocus]);
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        // What Lexical sets in order by itself after loading carries this tag, and is no change of the person's.
        if ((dirtyElements.size === 0 && dirtyLeaves.size === 0) || tags.has(HISTORY_MERGE_TAG)) return;
        onChange(() => readDocument(editor));
      }),
    [editor, onChange],
  );
  useEffect(() => followLinks(editor, onOpenLink), [editor, onOpenLink]);
  return null;
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
