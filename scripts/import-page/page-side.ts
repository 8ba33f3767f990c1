/**
 * What runs in the page that is measured. Each function is sent as its text, so it stands alone and asks for
 * nothing outside itself.
 */

/** What the page shows of an import, for the words and the amount of it to be judged. */
export interface ShownPage {
  readonly outcome: 'preview' | 'refused' | 'failed' | 'pack';
  /** Sentences that refuse: the whole, and without the texts of files in it. */
  readonly sentences: readonly { readonly whole: string; readonly bare: string }[];
  /** All words of the page's own; texts of files are left out. */
  readonly words: string;
  /** Characters of the longest text of a file. */
  readonly longestText: number;
  readonly elements: number;
}

/** Before the page's own code: no WebGL, since drawing the map in software is no work of the import; and a list of the long tasks. */
export function observeTasks(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
  const durations: number[] = [];
  Object.assign(globalThis, { longTasks: durations });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest task since the last look in milliseconds, 0 where none was over 50. The observer is told later. */
export async function takeLongestTask(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const durations: number[] = Reflect.get(globalThis, 'longTasks');
  return Math.max(0, ...durations.splice(0));
}

/** Whether files that were dropped have come to an end: a preview, a refusal, or a pack that is asked about. */
export function hasSettled(): boolean {
  const isAsked = document.querySelector('.data-facts, .import-obstacle') !== null;
  // A pack that is dropped alone is opened and asked about without a press.
  const isPackAlone =
    document.querySelector('.import-refused li button') && !document.querySelector('.import-step');
  return isAsked || (!isPackAlone && document.querySelector('.import-preview[aria-busy="false"]') !== null);
}

export function readPage(): ShownPage {
  const panel =
    document.querySelector('.import-page') ?? document.querySelector('.app-panel') ?? document.body;
  const bareText = (element: Element): string => {
    const copy = element.cloneNode(true) as Element;
    for (const text of copy.querySelectorAll('bdi, option')) text.replaceWith(' ');
    return copy.textContent ?? '';
  };
  const refusals = [...panel.querySelectorAll('.import-refused li p, .import-obstacle')];
  return {
    outcome: panel.querySelector('.import-preview')
      ? panel.querySelector('.import-step')
        ? 'preview'
        : 'refused'
      : document.querySelector('.data-facts')
        ? 'pack'
        : 'failed',
    sentences: refusals.map((element) => ({ whole: element.textContent ?? '', bare: bareText(element) })),
    words: bareText(panel),
    longestText: Math.max(
      0,
      ...[...panel.querySelectorAll('bdi')].map(({ textContent }) => textContent?.length ?? 0),
    ),
    elements: panel.querySelectorAll('*').length,
  };
}

/** Opens every step of the preview and all that is closed in it, one after the other as a person does. */
export async function openEveryStep(): Promise<void> {
  const mostSteps = 12;
  const mostInside = 12;
  const rest = async () => {
    for (let i = 0; i < 40; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      if (!document.querySelector('.import-list[aria-busy="true"]')) return;
    }
  };
  for (const step of [...document.querySelectorAll('.import-step')].slice(0, mostSteps)) {
    step.querySelector('summary')?.click();
    await rest();
    for (const inside of [...step.querySelectorAll('summary')].slice(1, mostInside)) inside.click();
    await rest();
  }
}
