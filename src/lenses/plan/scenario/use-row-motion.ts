import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The design's longest motion that shows where a row went. */
const motion = { duration: 160, easing: 'ease-out' } as const;

/**
 * Lets the children of a list that have changed their place travel there: each starts where it stood and
 * is drawn to where it now stands. Children are told apart by `data-id`. Still under reduced motion.
 */
export function useRowMotion(list: RefObject<HTMLElement | null>): void {
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > [data-id]') ?? [])];
    const before = tops.current;
    tops.current = new Map(rows.map((row) => [row.dataset.id ?? '', row.offsetTop]));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const row of rows) {
      const was = before.get(row.dataset.id ?? '');
      const by = was === undefined ? 0 : was - row.offsetTop;
      if (by !== 0) row.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], motion);
    }
  });
}
