import {
  $applyNodeReplacement,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  enumValue,
  type LexicalNode,
  nodeSchema,
  nullable,
  numberValue,
  stringValue,
  withField,
} from 'lexical';
import { DrawnNode } from './drawings.ts';

/** How wide a picture stands in the text. */
export const pictureSizes = ['full', 'medium', 'small'] as const;
export type PictureWidth = (typeof pictureSizes)[number];

/** What is used of an element. */
interface Element {
  className: string;
  textContent: string | null;
  dataset: Record<string, string | undefined>;
}

const page = globalThis as unknown as { document: { createElement(tag: string): Element } };

/** A block that stands for an attachment; its bytes lie in the vault. */
abstract class AttachmentBlock extends DrawnNode {
  __attachment: string = '';

  override isInline(): false {
    return false;
  }

  // Typed as never, since the types of a page are not known here; with a page it is an element.
  override createDOM(config: EditorConfig): never {
    const element = page.document.createElement('div');
    const look: unknown = config.theme[this.getType()];
    if (typeof look === 'string') element.className = look;
    element.dataset.attachment = this.__attachment;
    return element as never;
  }

  /** Elsewhere its words stand for it, since nothing else can read its bytes. */
  override exportDOM(): DOMExportOutput {
    const element = page.document.createElement('p');
    element.textContent = this.getTextContent();
    return { element: element as never };
  }

  getAttachment(): string {
    return this.getLatest().__attachment;
  }
}

/** A picture in the text. */
export class PictureNode extends AttachmentBlock {
  __alt: string = '';
  __size: PictureWidth = 'full';
  __width: number | null = null;
  __height: number | null = null;

  override $config() {
    return this.config('image', {
      extends: DecoratorNode,
      json: nodeSchema<PictureNode>()({
        attachment: withField(stringValue(), { field: '__attachment' }),
        alt: withField(stringValue(), { field: '__alt' }),
        size: withField(enumValue(pictureSizes), { field: '__size' }),
        width: withField(nullable(numberValue()), { field: '__width' }),
        height: withField(nullable(numberValue()), { field: '__height' }),
      }),
    });
  }

  override getTextContent(): string {
    return this.getLatest().__alt;
  }

  getAlt(): string {
    return this.getLatest().__alt;
  }

  setAlt(alt: string): this {
    const writable = this.getWritable();
    writable.__alt = alt;
    return writable;
  }

  getSize(): PictureWidth {
    return this.getLatest().__size;
  }

  setSize(size: PictureWidth): this {
    const writable = this.getWritable();
    writable.__size = size;
    return writable;
  }

  /** In pixels; null while unknown. */
  getPixels(): { width: number; height: number } | null {
    const { __width: width, __height: height } = this.getLatest();
    return width !== null && height !== null && width > 0 && height > 0 ? { width, height } : null;
  }

  setPixels({ width, height }: { width: number; height: number }): this {
    const writable = this.getWritable();
    writable.__width = width;
    writable.__height = height;
    return writable;
  }
}

/** Another file in the text. */
export class FileNode extends AttachmentBlock {
  __name: string = '';

  override $config() {
    return this.config('file', {
      extends: DecoratorNode,
      json: nodeSchema<FileNode>()({
        attachment: withField(stringValue(), { field: '__attachment' }),
        name: withField(stringValue(), { field: '__name' }),
      }),
    });
  }

  override getTextContent(): string {
    return this.getLatest().__name;
  }

  getName(): string {
    return this.getLatest().__name;
  }
}

export function $createPictureNode(attachment: string, alt = ''): PictureNode {
  const node = new PictureNode();
  node.__attachment = attachment;
  node.__alt = alt;
  return $applyNodeReplacement(node);
}

export function $createFileNode(attachment: string, name: string): FileNode {
  const node = new FileNode();
  node.__attachment = attachment;
  node.__name = name;
  return $applyNodeReplacement(node);
}

export function $isPictureNode(node: LexicalNode | null | undefined): node is PictureNode {
  return node instanceof PictureNode;
}

export function $isFileNode(node: LexicalNode | null | undefined): node is FileNode {
  return node instanceof FileNode;
}

/** Whether a node is a picture or another file. */
export function $isAttachmentBlock(node: LexicalNode | null | undefined): node is PictureNode | FileNode {
  return node instanceof AttachmentBlock;
}
