/** Where the cursor stands on the screen; null when it is not in the element. */
export function caretRect(root: HTMLElement): DOMRect | null {
  const { focusNode, focusOffset } = window.getSelection() ?? { focusNode: null, focusOffset: 0 };
  if (!focusNode || !root.contains(focusNode)) return null;
  if (focusNode instanceof Text) {
    const range = document.createRange();
    range.setStart(focusNode, focusOffset);
    const drawn = lastOf(range.getClientRects());
    if (drawn) return drawn;
  }
  const { childNodes } = focusNode;
  const child = childNodes[Math.min(focusOffset, childNodes.length - 1)] ?? focusNode;
  const element = child instanceof Element ? child : child.parentElement;
  return element && root.contains(element) ? (lastOf(element.getClientRects()) ?? null) : null;
}

function lastOf(rects: DOMRectList): DOMRect | undefined {
  const last = rects[rects.length - 1];
  return last && last.height > 0 ? last : undefined;
}
