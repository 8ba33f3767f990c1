import { useState } from 'preact/hooks';
import { pageLength } from './list-more';

/** The first pages of a list that the page has: whoever drops a file decides how long it is. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  /** For `ListMore`. */
  readonly more: { readonly shown: number; readonly total: number; readonly onMore: () => void };
  /** Shows at least so many. */
  readonly reach: (count: number) => void;
}

export function usePages<Row>(list: readonly Row[]): Pages<Row> {
  const [wanted, setWanted] = useState(pageLength);
  const shown = Math.min(wanted, list.length);
  return {
    rows: list.slice(0, shown),
    more: { shown, total: list.length, onMore: () => setWanted(shown + pageLength) },
    reach: (count) => setWanted((before) => Math.max(before, count)),
  };
}
