import type { LongTask } from '../long-tasks/observe-long-tasks';

/** What is gone through, in this order. */
export const phaseNames = [
  'reading',
  'preview',
  'applying',
  'opening',
  'plan',
  'slider',
  'plan-again',
  'find',
  'hover',
  'click',
  'zoom',
  'adopt',
  'data',
  'quality',
  'edit',
  'duplicates',
  'edit-search',
  'edit-seat',
  'fill-in',
  'record',
  'undo',
  'field-check',
  'round',
  'export',
  'save-csv',
] as const;
export type PhaseName = (typeof phaseNames)[number];

export interface MeasuredPhase {
  readonly name: PhaseName;
  readonly tasks: readonly LongTask[];
  /** From the press until the page was ready, ms. */
  readonly readyAfter: number;
}
