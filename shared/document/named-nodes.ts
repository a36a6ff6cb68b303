import {
  $applyNodeReplacement,
  type EditorConfig,
  type LexicalEditor,
  type LexicalNode,
  nodeSchema,
  nullable,
  stringValue,
  TextNode,
  withField,
} from 'lexical';
import { type MentionKind, mentionKinds } from './references.ts';

type Drawn = ReturnType<TextNode['createDOM']>;

/**
 * Words in a text that stand for something else: a record, a tag, a day. Each is one piece, which the cursor goes over and
 * Backspace takes away as a whole; its words are its text, so that it is searched, copied and counted like any other.
 */
abstract class NamedNode extends TextNode {
  override createDOM(config: EditorConfig, editor?: LexicalEditor) {
    const element = super.createDOM(config, editor);
    const look: unknown = config.theme[this.getType()];
    if (typeof look === 'string') element.classList.add(...look.split(' '));
    element.dir = 'auto';
    this.label(element.dataset);
    return element;
  }

  override updateDOM(before: this, element: Drawn, config: EditorConfig): boolean {
    return super.updateDOM(before, element, config) || before.names() !== this.names();
  }

  override isToken(): boolean {
    return true;
  }

  override isSegmented(): boolean {
    return false;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override isTextEntity(): boolean {
    return true;
  }

  /** What it stands for, as one string. */
  abstract names(): string;

  /** Says on its element what it stands for. */
  abstract label(data: { [name: string]: string | undefined }): void;
}

/** A record that the text names with `@`. */
export class MentionTextNode extends NamedNode {
  __kind: string = '';
  __record: string = '';

  override $config() {
    return this.config('mention', {
      extends: TextNode,
      json: nodeSchema<MentionTextNode>()({
        kind: withField(stringValue(), { field: '__kind' }),
        record: withField(stringValue(), { field: '__record' }),
      }),
    });
  }

  getKind(): MentionKind {
    return mentionKinds.find((kind) => kind === this.getLatest().__kind) ?? 'entry';
  }

  setKind(kind: string): this {
    const writable = this.getWritable();
    writable.__kind = kind;
    return writable;
  }

  getRecord(): string {
    return this.getLatest().__record;
  }

  setRecord(record: string): this {
    const writable = this.getWritable();
    writable.__record = record;
    return writable;
  }

  override names(): string {
    return `${this.__kind} ${this.__record}`;
  }

  override label(data: { [name: string]: string | undefined }): void {
    data.mention = this.__kind;
  }
}

/** A tag in the text, with its `#`. It has no record of its own until it is saved. */
export class TagTextNode extends NamedNode {
  __tag: string | null = null;

  override $config() {
    return this.config('tag', {
      extends: TextNode,
      json: nodeSchema<TagTextNode>()({ tag: withField(nullable(stringValue()), { field: '__tag' }) }),
    });
  }

  getTag(): string | null {
    return this.getLatest().__tag;
  }

  setTag(tag: string | null): this {
    const writable = this.getWritable();
    writable.__tag = tag;
    return writable;
  }

  override names(): string {
    return this.__tag ?? '';
  }

  override label(data: { [name: string]: string | undefined }): void {
    data.tag = '';
  }
}

/** A day in the text; its words say it as the person would read it. */
export class DateTextNode extends NamedNode {
  __date: string = '';

  override $config() {
    return this.config('date', {
      extends: TextNode,
      json: nodeSchema<DateTextNode>()({ date: withField(stringValue(), { field: '__date' }) }),
    });
  }

  /** The calendar date, `YYYY-MM-DD`. */
  getDate(): string {
    return this.getLatest().__date;
  }

  setDate(date: string): this {
    const writable = this.getWritable();
    writable.__date = date;
    return writable;
  }

  override names(): string {
    return this.__date;
  }

  override label(data: { [name: string]: string | undefined }): void {
    data.date = this.__date;
  }
}

/** `label` without the `@`. */
export function $createMentionNode(kind: MentionKind, record: string, label: string): MentionTextNode {
  const node = new MentionTextNode(`@${label}`);
  node.__kind = kind;
  node.__record = record;
  return $applyNodeReplacement(node).setMode('token');
}

/** `name` without the `#`; `tag` is its record, when it has one. */
export function $createTagNode(name: string, tag: string | null = null): TagTextNode {
  const node = new TagTextNode(`#${name}`);
  node.__tag = tag;
  return $applyNodeReplacement(node).setMode('token');
}

/** `date` is a calendar date; `words` say it. */
export function $createDateNode(date: string, words: string): DateTextNode {
  const node = new DateTextNode(words);
  node.__date = date;
  return $applyNodeReplacement(node).setMode('token');
}

export function $isMentionNode(node: LexicalNode | null | undefined): node is MentionTextNode {
  return node instanceof MentionTextNode;
}

export function $isTagNode(node: LexicalNode | null | undefined): node is TagTextNode {
  return node instanceof TagTextNode;
}

export function $isDateNode(node: LexicalNode | null | undefined): node is DateTextNode {
  return node instanceof DateTextNode;
}

/** Whether a node is a mention, a tag or a day. */
export function $isNamedNode(
  node: LexicalNode | null | undefined,
): node is MentionTextNode | TagTextNode | DateTextNode {
  return node instanceof NamedNode;
}
