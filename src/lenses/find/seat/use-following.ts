import { useEffect, useRef, useState } from 'preact/hooks';
import { askDirections } from '../../../actions/ask-directions';
import { askWayToSeat } from '../../../actions/ask-way-to-seat';
import type { WayStep } from '../../../analysis/directions/data';
import type { NearbySeat } from '../../../analysis/nearby/data';
import type { Position } from '../../../lib/units';
import type { Seat } from '../../../model/district';
import {
  type FollowedWay,
  lengthOf,
  progressOnWay,
  type WayProgress,
} from '../../../model/walker/progress-on-way';
import { type PersonPosition, position } from '../../../state/position';
import { type Asked, useAnswer } from './use-answer';

/** The way that is followed, as it was asked from one place. */
export interface ToldWay {
  readonly nearby: NearbySeat;
  readonly steps: readonly WayStep[];
  readonly way: FollowedWay;
}

export interface Following {
  /** null = no way leads there, and nothing of it can be followed. */
  readonly told: Asked<ToldWay | null>;
  /** null while the way is asked for. */
  readonly progress: WayProgress | null;
  /** The person says by a button how far they are: they have said themselves where they stand. */
  readonly isByHand: boolean;
  /** How often the way was asked anew because the person had left it. */
  readonly strayed: number;
  /** Only by hand: the step that they have come to; past the last is the seat. */
  goToStep(step: number): void;
}

async function tellWay(seat: Seat, from: PersonPosition, signal: AbortSignal): Promise<ToldWay | null> {
  const nearby = await askWayToSeat(seat, from, signal);
  if (!nearby) return null;
  const line = nearby.walk?.line ?? [];
  const steps = await askDirections(line, signal);
  return { nearby, steps, way: followedWay(from.at, line, seat.position, steps) };
}

function followedWay(
  from: Position,
  line: readonly Position[],
  to: Position,
  steps: readonly WayStep[],
): FollowedWay {
  let along = line[0] ? lengthOf([from, line[0]]) : 0;
  const starts = steps.map(({ length }) => {
    const start = along;
    along += length;
    return start;
  });
  return { points: [from, ...line, to], starts };
}

/** Follows the way to a seat: where on it the person is, and another way when they have left it. */
export function useFollowing(seat: Seat): Following {
  const person = position.value;
  const [from, setFrom] = useState<PersonPosition | null>(person);
  const [strayed, setStrayed] = useState(0);
  const [handStep, setHandStep] = useState(0);
  const along = useRef(0);
  const told = useAnswer(from, (place, signal) => tellWay(seat, place, signal));
  const isByHand = person !== null && person.source !== 'device';
  const way = told.status === 'told' ? (told.answer?.way ?? null) : null;
  const walked = way && person ? progressOnWay(way, person.at, person.accuracy, along.current) : null;
  const isLost = !isByHand && walked?.isLost === true;

  const begin = (place: PersonPosition | null) => {
    along.current = 0;
    setHandStep(0);
    setFrom(place);
  };
  useEffect(() => {
    if (!from || (isByHand && person !== from)) begin(person);
    else if (isLost) {
      setStrayed((times) => times + 1);
      begin(person);
    } else along.current = walked?.along ?? 0;
  }, [person, way]);

  const progress = walked && isByHand && way ? progressByHand(way, handStep) : walked;
  return { told, progress, isByHand, strayed, goToStep: setHandStep };
}

/** As if the person stood where the step begins. */
function progressByHand({ points, starts }: FollowedWay, step: number): WayProgress {
  const total = lengthOf(points);
  // A way without a step (the seat is right there) still takes one press.
  const isThere = step >= Math.max(1, starts.length);
  const along = step === 0 ? 0 : isThere ? total : (starts[step] ?? total);
  const remaining = (total - along) as WayProgress['remaining'];
  return { along, remaining, step, isTurnNear: false, isThere, isLost: false };
}
