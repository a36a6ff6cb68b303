import { DecoratorNode, type EditorConfig, type LexicalEditor, type LexicalNode } from 'lexical';

/**
 * How the window draws nodes that are not text, by their type. The window puts it into the editor's theme under `drawings`;
 * without a window nothing is drawn.
 */
export type Drawings = Readonly<Record<string, (node: never, editor: LexicalEditor) => unknown>>;

/**
 * A node that the window draws by its {@link Drawings}: pictures, files. A subclass says whether it is a block by
 * `isInline`, gives its words by `getTextContent`, and adds itself to `knownNodeTypes`, `editorNodes`, plain text and
 * Markdown.
 */
export abstract class DrawnNode extends DecoratorNode<unknown> {
  override decorate(editor: LexicalEditor, config: EditorConfig): unknown {
    const drawings = config.theme.drawings as Drawings | undefined;
    const draw = drawings?.[this.getType()] as
      | ((node: LexicalNode, editor: LexicalEditor) => unknown)
      | undefined;
    return draw?.(this, editor) ?? null;
  }

  override updateDOM(): false {
    return false;
  }
}
