import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';
import { baseOf } from './overlay-of';
import { editableFields, type Scenario, type ScenarioStep, type SeatEdit, type StepKind } from './scenario';

/** What a sentence about a step needs. */
export interface StepDescription {
  readonly kind: StepKind;
  /** The seat that was changed, as the pack has it, or as it was added; of several the first. */
  readonly seat: Seat;
  /** How many seats it changed. */
  readonly seats: number;
  /** The how-manieth added seat of this scenario it was (the last of several); 0 where it adds none. */
  readonly ordinal: number;
  /** What an edit changed. */
  readonly fields: readonly (keyof SeatEdit)[];
}

/** Describes the step at an index; null where there is none. */
export function describeStep(scenario: Scenario, index: number): StepDescription | null {
  const step = scenario.steps[index];
  const [first] = step?.changes ?? [];
  if (!step || !first) return null;
  const seat = baseOf(scenario, first.id) ?? first.before ?? first.after;
  if (!seat) return null;
  const { before, after } = first;
  return {
    kind: step.kind,
    seat,
    seats: step.changes.length,
    ordinal: adds(step) ? countAdded(scenario, index) : 0,
    fields: before && after ? editableFields.filter((field) => !isEqual(before[field], after[field])) : [],
  };
}

const adds = ({ kind }: ScenarioStep) => kind === 'add' || kind === 'site';

function countAdded({ steps }: Scenario, index: number): number {
  return steps
    .slice(0, index + 1)
    .filter(adds)
    .reduce((sum, { changes }) => sum + changes.length, 0);
}
