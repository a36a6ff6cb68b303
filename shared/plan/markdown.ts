import type { PlanBlock, PlanDocument } from './plan.ts';

/** The plan as Markdown (CommonMark with check lists). A person's words read there exactly as they were written. */
export function planMarkdown({ title, made, blocks }: PlanDocument): string {
  const parts = [`# ${inline(title)}`, inline(made), ...blocks.map(blockMarkdown)];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockMarkdown(block: PlanBlock): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return block.muted ? `*${inline(block.text)}*` : paragraphs(block.text);
    case 'figure':
      return '';
    case 'progress':
      return `**Progress:** ${inline(block.text)}`;
    case 'fields':
      return block.fields.map(({ name, text }) => `**${inline(name)}:** ${paragraphs(text)}`).join('\n\n');
    case 'list': {
      const items = block.items.map(({ text, note, done }) => {
        const box = done === null ? '' : done ? '[x] ' : '[ ] ';
        return `- ${box}${inline(text)}${note === '' ? '' : ` (${inline(note)})`}`;
      });
      return `${block.label === '' ? '' : `**${inline(block.label)}:**\n\n`}${items.join('\n')}`;
    }
    default:
      return block satisfies never;
  }
}

/** Several lines of words: blank lines part paragraphs, a single line feed is a line break. */
function paragraphs(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => escapeMarkdown(line.trim()))
        .filter((line) => line !== '')
        .join('\\\n'),
    )
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Words on one line. */
function inline(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/**
 * One line of words with everything escaped that Markdown or HTML in Markdown would take for a sign: the inline marks
 * wherever they stand, what begins a block at the start of the line, and what closes a heading at its end.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replaceAll('\0', '\ufffd')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^[#+=-]|#$/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
