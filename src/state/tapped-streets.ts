import { computed } from '@preact/signals';
import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';
import { compute } from './compute';
import { latestAnswer } from './latest-answer';
import { plannedWalk } from './walk-answer';

/** Where a walk starts and ends, along the streets. */
interface WalkEnds {
  readonly start: readonly Position[];
  readonly end: readonly Position[];
}

/** The first and the last leg of the walk: they run along the streets of its ends. */
const question = computed<WalkEnds | null>(() => {
  const planned = plannedWalk.value;
  const legs = planned?.ok ? planned.value.walk.legs : [];
  const [first] = legs;
  const last = legs.at(-1);
  return first && last ? { start: first.line, end: last.line } : null;
});

const answer = latestAnswer(question, async ({ start, end }, abort) => {
  const [out, home] = await Promise.all([
    compute.directions({ line: start }, abort),
    compute.directions({ line: end }, abort),
  ]);
  return new Map<string, LocalName | null>([
    [String(start[0]), out[0]?.street ?? null],
    [String(end.at(-1)), home.at(-1)?.street ?? null],
  ]);
});

/** The street of a point where the walk on the page starts or ends; null = not known. */
export const streetOf = (at: Position): LocalName | null => answer.value.value?.get(String(at)) ?? null;
