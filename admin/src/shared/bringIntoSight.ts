/** How far a stretch lies beyond a window that should show it; 0 when it is inside. */
const beyond = (from: number, to: number, first: number, last: number) =>
  from < first ? from - first : Math.max(0, to - last);

function scrollerOf(element: Element): Element | undefined {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflow)) return box;
  }
  return undefined;
}

/**
 * Scrolls the menu or row that an element stands in until it is in sight. `scrollIntoView` would do the same and let the
 * Tab key go on from there in new browsers, past the link to the content and the header.
 */
export function bringIntoSight(element: Element | null): void {
  const scroller = element && scrollerOf(element);
  if (!scroller) return;
  const inner = element.getBoundingClientRect();
  const outer = scroller.getBoundingClientRect();
  scroller.scrollTop += beyond(inner.top, inner.bottom, outer.top, outer.bottom);
  scroller.scrollLeft += beyond(inner.left, inner.right, outer.left, outer.right);
}
