import { computed, signal } from '@preact/signals';
import type { RestWalk } from '../analysis/rest-route/data';
import type { RoundWalk } from '../analysis/round-walk/data';
import { type Result, succeed } from '../lib/result';
import { type Metres, metres } from '../lib/units';
import type { District } from '../model/district';
import type { Need } from '../model/need';
import { compute } from './compute';
import { district } from './district';
import { findPage } from './find-page';
import { lens } from './lens';
import { liveAnswer } from './live-answer';
import { need } from './parameters';
import { type WalkAim, walkAim } from './walk-aim';
import { walkPlan } from './walk-plan';

interface WalkQuestion {
  readonly district: District;
  readonly aim: WalkAim;
  /** null = the smallest possible. */
  readonly rest: Metres | null;
  readonly need: Need;
}

/** A walk with rests, and what was asked of it. */
export interface PlannedWalk extends Pick<WalkQuestion, 'aim' | 'need'> {
  /** The longest leg asked for: where nothing was chosen, the smallest possible in whole metres. */
  readonly rest: Metres;
  readonly isChosen: boolean;
  /** A round also says how much of it is walked twice, and whether it is as long as was wished. */
  readonly walk: RestWalk & Partial<RoundWalk>;
}

/** The walk that one is on, as it was planned, and which of its legs one walks now. */
export interface StartedWalk {
  readonly planned: PlannedWalk;
  /** From 0; as many as there are legs = one has arrived. */
  readonly leg: number;
}

/** null = none is under way. A walk under way stays what it is, whatever the clock and the fix do. */
export const startedWalk = signal<StartedWalk | null>(null);

/** The plan, equal while it is the same: a link rounds to a decimetre. */
const planned = computed(() =>
  JSON.stringify(walkPlan.value, (_, value) =>
    typeof value === 'number' ? Number(value.toFixed(6)) : value,
  ),
);

/** Whoever plans another walk is not on the one before. */
planned.subscribe(() => {
  startedWalk.value = null;
});

/** What sums of legs are off in floating point is far less than a thousandth of a millimetre. */
const slack = 1e-6;

/** Whole metres that are enough: what is told must be possible. */
export const wholeMetres = (length: Metres): Metres => metres(Math.ceil(length - slack));

/** No rest at all: the core then answers with the smallest that is possible. */
const nothing = metres(0);

const metresOf = (length: number | undefined) => (length === undefined ? null : metres(length));

const question = computed<WalkQuestion | null>(() => {
  const isOpen = lens.value === 'find' && findPage.value === 'walk' && !startedWalk.value;
  if (!isOpen || !walkAim.value || !district.value) return null;
  return {
    district: district.value,
    aim: walkAim.value,
    rest: metresOf(walkPlan.value.rest),
    need: need.value,
  };
});

/** What an answer must be about: another need or rest changes the walk, and the one before stands meanwhile. */
const subject = computed(() => JSON.stringify(walkAim.value));

export const walkAnswer = liveAnswer(question, planWalk, subject);

/** The walk for the question, or why there is none; null while the first answer is on its way. */
export const plannedWalk = computed(() => {
  const last = walkAnswer.value.value;
  return last?.of === subject.value ? last.planned : null;
});

/** Asks for the walk; where no rest was chosen, for the one with the smallest rest in whole metres. */
async function planWalk(asked: WalkQuestion, abort: AbortSignal) {
  const { aim, rest, need } = asked;
  const first = await askWalk(asked, rest, abort);
  const smallest = first.ok ? first.value.smallestRest : null;
  const longest = rest ?? wholeMetres(smallest ?? nothing);
  // A round without a rest is already the one with the smallest.
  const again = rest === null && smallest !== null && aim.kind !== 'round';
  const walk = again ? await askWalk(asked, longest, abort) : first;
  const planned: Result<PlannedWalk> = walk.ok
    ? succeed({ aim, need, rest: longest, isChosen: rest !== null, walk: walk.value })
    : walk;
  return { of: JSON.stringify(aim), planned };
}

/** @param rest null = the smallest; the core gives it where none that is asked for is possible */
function askWalk(
  { aim, need }: WalkQuestion,
  rest: Metres | null,
  abort: AbortSignal,
): Promise<Result<PlannedWalk['walk']>> {
  switch (aim.kind) {
    case 'way':
      return compute.restRoute({ from: aim.start.at, to: aim.end.at, rest: rest ?? nothing, need }, abort);
    case 'round':
      return compute.roundWalk({ from: aim.start.at, length: aim.length, rest, need }, abort);
    case 'tour':
      return compute.tour({ through: aim.through.map(({ at }) => at), rest: rest ?? nothing, need }, abort);
  }
}
