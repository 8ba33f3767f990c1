/** One audit of Lighthouse. */
export interface Audit {
  readonly title: string;
  /** 0–1; null = not applicable, informative or to be done by hand. */
  readonly score: number | null;
  readonly details?: { readonly items?: readonly unknown[] };
}

export interface PageReport {
  /** The hash of the page. */
  readonly page: string;
  /** Category → 0–100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that cost points. */
  readonly failing: readonly Audit[];
}

/** How much of what an audit found is shown: items, and characters of each. */
const shownItems = 5;
const shownLength = 400;

/** One line a page with its scores, and below it the audits that cost points. */
export function toText({ page, scores, failing }: PageReport): string {
  const figures = Object.entries(scores).map(([category, score]) => `${category} ${score}`);
  const lines = failing.map(({ title, details }) => {
    const found = (details?.items ?? [])
      .slice(0, shownItems)
      .map((item) => JSON.stringify(item).slice(0, shownLength));
    return [`  ✗ ${title}`, ...found.map((text) => `      ${text}`)].join('\n');
  });
  return [`${page}: ${figures.join(', ')}`, ...lines].join('\n');
}
