import { headingOf } from './follow-heading';

/** A control that is gone, as it can be known again when the list it stood in is drawn anew. */
interface Left {
  /** Heading of the panel that it stood in. */
  readonly heading: string | null;
  readonly sign: string;
}

const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';

const signOf = (element: Element): string =>
  [element.tagName, element.getAttribute('aria-label'), element.textContent].join('\n');

interface FocusKeeper {
  /** To be called at once when something in the panel has changed. */
  readonly notice: () => void;
  /** To be called when the panel has come to rest after that. */
  readonly tend: () => void;
}

/**
 * Keeps the focus where a person is when the panel shows something else: what opens is entered at its heading, and
 * what one comes back to at the control that one left by; a control that goes from a card hands it to the card, and
 * one that is disabled while something runs has it back afterwards. A browser alone drops the focus with the control
 * that had it, and a screen reader begins at the top of the page.
 */
export function keepFocus(panel: HTMLElement): FocusKeeper {
  let focused: HTMLElement | null = null;
  let disabled: EventTarget | null = null;
  let cards: readonly HTMLElement[] = [];
  let shown = headingOf(panel);
  let noticed = shown;
  /** Somebody has chosen what the search has found: it is shown here. Who begins to type later has chosen nothing. */
  let isFromSearch = false;
  const left: Left[] = [];
  document.addEventListener('focusin', ({ target }) => {
    focused = target instanceof HTMLElement && panel.contains(target) ? target : null;
    cards = focused ? cardsAround(focused, panel) : [];
  });
  document.addEventListener('focusout', ({ target }) => {
    disabled = target instanceof Element && target.matches(':disabled') ? target : null;
  });
  const notice = () => {
    const heading = headingOf(panel);
    if (heading === null || heading === noticed) return;
    noticed = heading;
    isFromSearch = isInSearch();
  };
  const tend = () => {
    const heading = headingOf(panel);
    // What opens is on its way.
    if (heading === null) return;
    const before = shown;
    shown = heading;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    const isSame = heading === before;
    if (isLost && focused && focused === disabled && focused.isConnected) {
      // What it started is still running; what comes of it shows where to go on.
      if (!focused.matches(':disabled')) focused.focus();
      return;
    }
    if (isLost && focused && !focused.isConnected) {
      const sign = signOf(focused);
      const back = isSame ? sign : takeBack(left, heading);
      if (back === null) left.push({ heading: before, sign });
      const control = back === null ? null : findControl(panel, back);
      const card = isSame ? cards.find(({ isConnected }) => isConnected) : null;
      (control ?? card ?? enter(panel))?.focus({ preventScroll: !control });
      return;
    }
    if (!isSame && before !== null && (isLost || (isFromSearch && isInSearch())))
      enter(panel)?.focus({ preventScroll: true });
  };
  return { notice, tend };
}

const isInSearch = (): boolean => document.activeElement?.getAttribute('role') === 'combobox';

/** What a control stands in that can take the focus in its place, the nearest first. */
function cardsAround(control: Element, panel: HTMLElement): HTMLElement[] {
  const cards: HTMLElement[] = [];
  for (let each = control.parentElement; each && each !== panel; each = each.parentElement)
    if (each.tabIndex === -1 && each.hasAttribute('tabindex')) cards.push(each);
  return cards;
}

/** The control by which one went away from a heading; all that was opened since is forgotten. */
function takeBack(left: Left[], heading: string): string | null {
  const index = left.findIndex((entry) => entry.heading === heading);
  return index < 0 ? null : (left.splice(index)[0]?.sign ?? null);
}

const findControl = (panel: HTMLElement, sign: string): HTMLElement | null =>
  [...panel.querySelectorAll<HTMLElement>(controls)].find((each) => signOf(each) === sign) ?? null;

/** The heading, which takes the focus for once without becoming a stop of the Tab key. */
function enter(panel: HTMLElement): HTMLElement | null {
  const heading = panel.querySelector('h1');
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
