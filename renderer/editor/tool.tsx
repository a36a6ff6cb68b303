import type { TextFormatType } from 'lexical';
import { Bold, Code, Italic, type LucideIcon, Strikethrough } from 'lucide-react';
import { keyHints } from './shortcuts.ts';

/** The formats of words, as the toolbars show them. */
export const formats: readonly { format: TextFormatType; label: string; icon: LucideIcon; keys: string }[] = [
  { format: 'bold', label: 'Bold', icon: Bold, keys: keyHints.bold },
  { format: 'italic', label: 'Italic', icon: Italic, keys: keyHints.italic },
  { format: 'strikethrough', label: 'Strike through', icon: Strikethrough, keys: keyHints.strikethrough },
  { format: 'code', label: 'Code', icon: Code, keys: keyHints.code },
];

/** A button of a toolbar. */
export function Tool({
  label,
  keys,
  icon: Icon,
  pressed,
  disabled = false,
  onPress,
}: {
  label: string;
  keys?: string;
  icon: LucideIcon;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      aria-pressed={pressed}
      disabled={disabled}
      // The selection in the text stays where it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      className="grid size-8 place-items-center rounded-control hover:bg-sunk hover:text-ink disabled:opacity-40 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-accent"
    >
      <Icon size={15} aria-hidden />
    </button>
  );
}
