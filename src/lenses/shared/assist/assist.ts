import { followDrops } from './follow-drops';
import { followHeading } from './follow-heading';
import { keepFocus } from './keep-focus';

/** Milliseconds: a panel that places the focus itself does so after it is painted, and a person waits for neither. */
const pause = 100;

/** Style sheets that few need, each with the condition under which it is fetched. */
const sheets = [
  ['(prefers-contrast: more), (forced-colors: active)', () => import('./contrast.css')],
  ['(max-width: 279px), (max-height: 559px)', () => import('./small-window.css')],
] as const;

/**
 * What those need who do not see the panel change, and those who need more contrast or larger type: the page's title, the
 * focus, and styles; and what takes files that are dropped on the page. Fetched after the first view, since nothing of it is needed before somebody does something.
 */
export function assist(): void {
  followDrops();
  for (const [condition, load] of sheets) fetchWhen(matchMedia(condition), load);
  const panel = document.querySelector('main');
  if (!panel) return;
  const focus = keepFocus(panel);
  const follow = () => {
    followHeading(panel);
    focus.tend();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const followSoon = () => {
    focus.notice();
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  };
  follow();
  new MutationObserver(followSoon).observe(panel, { childList: true, subtree: true, characterData: true });
}

/** Fetches once the condition holds; the page stays as it is where it cannot be fetched. */
function fetchWhen(condition: MediaQueryList, load: () => Promise<unknown>): void {
  const fetch = () => {
    if (condition.matches) load().catch(() => {});
  };
  condition.addEventListener('change', fetch);
  fetch();
}
