import type { Page } from 'playwright-core';

/** The least side of a target, CSS pixels (WCAG 2.5.5, and our own rule for phones). */
export const leastTarget = 44;

export interface LayoutRules {
  /** Least width and height of a control; 0 = not asked. */
  readonly leastTarget: number;
}

/**
 * What a person would miss on the page as it stands: a page that scrolls sideways; a control that is outside the window,
 * covered by something else, cut off, or too small for a finger. One sentence a fault.
 *
 * Left out: the map's own canvas, rows that scroll sideways by design, and links within a sentence, whose height is
 * that of the text.
 */
export function findLayoutFaults(page: Page, rules: LayoutRules): Promise<string[]> {
  return page.evaluate(lookForFaults, rules);
}

function lookForFaults({ leastTarget }: LayoutRules): string[] {
  const faults: string[] = [];
  /** Rounding of layout, CSS pixels. */
  const slack = 1;
  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()}.${element.className} “${words.trim().slice(0, 40)}”`;
  };
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth + slack)
    faults.push(`The page is ${root.scrollWidth} px wide in a window of ${innerWidth} px.`);
  const dialog = document.querySelector('dialog[open]');
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) &&
    !element.closest('.maplibregl-map, [inert], .print-host') &&
    (!dialog || dialog.contains(element));
  const scrollsSideways = (element: Element, within: Element | null = null) => {
    for (let each = element.parentElement; each && each !== within; each = each.parentElement)
      if (/auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + slack)
        return true;
    return false;
  };
  for (const box of document.querySelectorAll('.sheet-body, .dialog, .menu-body'))
    if (box.scrollWidth > box.clientWidth + slack) {
      const edge = box.getBoundingClientRect().left + box.clientWidth + slack;
      const wide = [...box.querySelectorAll('*')].find(
        (each) => each.getBoundingClientRect().right > edge && !scrollsSideways(each, box),
      );
      faults.push(
        `${wide ? nameOf(wide) : nameOf(box)} makes ${box.scrollWidth} px of ${box.clientWidth} px.`,
      );
    }
  /** What takes the finger: a label takes it for its field. */
  const targetOf = (element: Element) => element.closest('label') ?? element;
  const isInSentence = (element: Element) => {
    const around = element.parentElement;
    if (!around || !/^(P|SPAN|LI|DD|SMALL)$/.test(around.tagName)) return false;
    const own = element.textContent?.trim() ?? '';
    return (
      (around.textContent?.trim().length ?? 0) > own.length &&
      getComputedStyle(element).display.startsWith('inline')
    );
  };

  for (const control of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role="option"]',
  )) {
    if (!isShown(control)) continue;
    const target = targetOf(control);
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    // To bring it in, the browser also scrolls what no finger can scroll.
    for (let each = target.parentElement; each; each = each.parentElement)
      if (each.scrollLeft > 0 && !/auto|scroll/.test(getComputedStyle(each).overflowX)) each.scrollLeft = 0;
    const box = target.getBoundingClientRect();
    // The skip link is outside until it has the focus.
    if (control.matches('.skip-link')) continue;
    if (box.width === 0 || box.height === 0) {
      faults.push(`${nameOf(control)} has no size.`);
      continue;
    }
    if (!scrollsSideways(target) && (box.left < -slack || box.right > innerWidth + slack))
      faults.push(
        `${nameOf(control)} reaches from ${box.left} to ${box.right} in a window of ${innerWidth} px.`,
      );
    // A link that wraps has a piece a line; between the pieces there is other text.
    const piece = target.getClientRects()[0] ?? box;
    const x = Math.min(Math.max(piece.left + piece.width / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max(piece.top + piece.height / 2, 1), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    // What is open for the moment may lie over the rest.
    const popup = top?.closest('.menu-body, .combobox-list, .combobox-empty');
    if (popup && !popup.contains(control)) continue;
    if (!top || !(target.contains(top) || top.contains(target)))
      faults.push(`${nameOf(control)} is covered by ${top ? nameOf(top) : 'nothing: it is outside'}.`);
    const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(control.tagName);
    if (
      !isField &&
      control.scrollWidth > control.clientWidth + slack &&
      getComputedStyle(control).display !== 'inline'
    )
      faults.push(`${nameOf(control)} holds ${control.scrollWidth} px in ${control.clientWidth} px.`);
    if (leastTarget > 0 && !isInSentence(control)) {
      const least = Math.min(box.width, box.height);
      if (least < leastTarget - slack / 2)
        faults.push(`${nameOf(control)} is ${Math.round(box.width)} × ${Math.round(box.height)} px.`);
    }
  }
  return faults;
}
