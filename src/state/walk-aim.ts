import { computed } from '@preact/signals';
import { straightDistance } from '../lib/straight-distance';
import { type Metres, metres } from '../lib/units';
import type { ReadyWalk, ReadyWalkStop } from '../model/ready-walk';
import { type PersonPosition, standpoint } from './position';
import { readyWalks } from './ready-walks';
import { lastEnd, walkPlan } from './walk-plan';

/** Between which places one walks; the rest and the need are asked of it. */
export type WalkAim =
  | { readonly kind: 'way'; readonly start: PersonPosition; readonly end: PersonPosition }
  | { readonly kind: 'round'; readonly start: PersonPosition; readonly length: Metres }
  /** `through` begins with the start. */
  | { readonly kind: 'tour'; readonly start: PersonPosition; readonly through: readonly PersonPosition[] };

/** From here to a place, from here and back, or one of the pack's ready walks. */
export const walkKinds = ['way', 'round', 'tour'] as const;
type WalkKind = (typeof walkKinds)[number];

export const walkKind = computed<WalkKind>(() => {
  const { round, tour } = walkPlan.value;
  if (tour !== undefined) return 'tour';
  return round === undefined ? 'way' : 'round';
});

/** Six decimals of a link are a decimetre. */
const samePlace = metres(0.5);

/** Where a way ends; null = that was not said yet. */
export const walkEnd = computed<PersonPosition | null>(() => {
  const { to } = walkPlan.value;
  const last = lastEnd.value;
  if (!to) return last?.source === 'device' ? last : null;
  const isLast = last && straightDistance(last.at, to) < samePlace;
  return isLast ? last : { at: to, accuracy: null, source: 'tap' };
});

/** The ready walk that is chosen, if the pack has it. */
const tour = computed<ReadyWalk | null>(() => {
  const { tour: id } = walkPlan.value;
  const loaded = readyWalks.value;
  if (!id || loaded.status !== 'ready') return null;
  return loaded.walks.find((walk) => walk.id === id) ?? null;
});

/** What must be said of a walk before it can be planned; null = something of it is missing. */
export const walkAim = computed<WalkAim | null>(() => {
  const start = standpoint.value;
  const kind = walkKind.value;
  switch (kind) {
    case 'way':
      return start && walkEnd.value && { kind, start, end: walkEnd.value };
    case 'round':
      return start && { kind, start, length: metres(walkPlan.value.round ?? 0) };
    case 'tour': {
      const through = (tour.value?.stops ?? []).flatMap(placeOf);
      const [first] = through;
      return first && through.length > 1 ? { kind, start: first, through } : null;
    }
  }
});

/** A stop whose place is not known cannot be led to. */
const placeOf = ({ position: at, name }: ReadyWalkStop): PersonPosition[] =>
  at ? [{ at, name, accuracy: null, source: 'place' }] : [];
