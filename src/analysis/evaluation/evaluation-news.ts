import type { Evaluation, GridEvaluation } from './data';

/**
 * An evaluation as it travels: only the grids that differ from the one that the receiver holds, so that a
 * seat in the hand costs the few grids around it. Everything else of an evaluation is small.
 */
export interface EvaluationNews extends Omit<Evaluation, 'grids'> {
  /** Every grid, or only those that changed. */
  readonly kind: 'whole' | 'change';
  readonly grids: readonly GridEvaluation[];
}

/** What of `next` somebody who holds `held` has to be told. */
export function tellNews(held: Evaluation | null, next: Evaluation): EvaluationNews {
  if (held === null || held.grids.length !== next.grids.length) return { ...next, kind: 'whole' };
  return { ...next, kind: 'change', grids: next.grids.filter((grid, i) => grid !== held.grids[i]) };
}

/** The evaluation that news tell of. Grids that did not change stay the same objects. */
export function applyNews(held: Evaluation | null, { kind, ...news }: EvaluationNews): Evaluation {
  if (kind === 'whole' || held === null) return news;
  const changed = new Map(news.grids.map((grid) => [grid.id, grid]));
  return { ...news, grids: held.grids.map((grid) => changed.get(grid.id) ?? grid) };
}
