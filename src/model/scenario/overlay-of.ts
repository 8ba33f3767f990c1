import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';
import type { Scenario, ScenarioStep, SeatOverlay } from './scenario';

/** An overlay, and what each seat that was ever touched is in the pack; null = not there. */
interface Fold {
  readonly overlay: SeatOverlay;
  readonly bases: ReadonlyMap<string, Seat | null>;
}

const nothing: Fold = { overlay: new Map(), bases: new Map() };

/** By the list of steps, then by how many are in force. A list of steps is never changed in place. */
const folds = new WeakMap<readonly ScenarioStep[], Map<number, Fold>>();

/**
 * The seats in which a scenario differs from its pack. It tells the net difference, however one got there:
 * a seat that is back as it was, or that was added and taken away again, is not in it. The same object
 * while the steps in force are the same, so that figures are computed once.
 */
export function overlayOf(scenario: Scenario): SeatOverlay {
  return foldOf(scenario).overlay;
}

/** The pack's own version of a seat that a scenario has touched; undefined = never touched. */
export function baseOf(scenario: Scenario, id: string): Seat | null | undefined {
  return foldOf(scenario).bases.get(id);
}

/** A scenario with one more step in force; what could be redone is dropped. Costs what the step touches. */
export function appendStep(scenario: Scenario, step: ScenarioStep): Scenario {
  const before = foldOf(scenario);
  const done = scenario.done + 1;
  const steps = [...scenario.steps.slice(0, scenario.done), step];
  folds.set(
    steps,
    new Map([
      [scenario.done, before],
      [done, extend(before, step)],
    ]),
  );
  return { ...scenario, steps, done, changedAt: step.at };
}

function foldOf({ steps, done }: Scenario): Fold {
  if (done === 0) return nothing;
  const known = folds.get(steps) ?? new Map<number, Fold>();
  folds.set(steps, known);
  let fold = known.get(done);
  if (!fold) {
    fold = steps.slice(0, done).reduce(extend, nothing);
    known.set(done, fold);
  }
  return fold;
}

function extend(fold: Fold, { changes }: ScenarioStep): Fold {
  const overlay = new Map(fold.overlay);
  const bases = new Map(fold.bases);
  for (const { id, before, after } of changes) {
    if (!bases.has(id)) bases.set(id, before);
    if (isEqual(bases.get(id), after)) overlay.delete(id);
    else overlay.set(id, after);
  }
  return { overlay, bases };
}
