/** CSS pixels of the map from its top left corner. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A seat under what points, and the middle of its sign. */
export interface SeatTarget {
  readonly id: string;
  readonly center: ScreenPoint;
}

export type DragMeans = 'mouse' | 'touch' | 'keyboard';

export type DragState =
  | { readonly kind: 'idle' }
  /** Down on a seat: not yet known whether this becomes a press, a drag or a pan. */
  | {
      readonly kind: 'pressed';
      readonly by: 'mouse' | 'touch';
      readonly seat: SeatTarget;
      readonly at: ScreenPoint;
    }
  /** In the hand: `grip` is from the middle of the sign to what points. */
  | {
      readonly kind: 'held';
      readonly by: DragMeans;
      readonly id: string;
      readonly grip: ScreenPoint;
      readonly at: ScreenPoint;
      readonly moved: boolean;
    };

export type DragInput =
  | {
      readonly kind: 'press';
      readonly by: 'mouse' | 'touch';
      readonly seat: SeatTarget | null;
      readonly at: ScreenPoint;
    }
  | { readonly kind: 'move'; readonly at: ScreenPoint }
  /** The finger has rested for `holdTime`. */
  | { readonly kind: 'hold' }
  | { readonly kind: 'release'; readonly at: ScreenPoint }
  /** By keyboard: takes up the seat under the cross. */
  | { readonly kind: 'pick'; readonly seat: SeatTarget }
  /** By keyboard: lets it go where it is. */
  | { readonly kind: 'drop' }
  /** Escape, a second finger, the browser took the pointer away, editing ended. */
  | { readonly kind: 'abort' };

/** What the drag tells: `at` is where the middle of the seat's sign is now. */
export interface DragNews {
  readonly phase: 'start' | 'move' | 'drop' | 'cancel';
  readonly id: string;
  readonly by: DragMeans;
  readonly at: ScreenPoint;
}

/** How long a finger rests on a seat before it takes it up, milliseconds: below the 500 of a system's long press. */
export const holdTime = 350;
/** How far a mouse goes before a press is a drag, and how far a resting finger may tremble, pixels. */
const mouseSlack = 4;
const touchSlack = 8;

const idle: DragState = { kind: 'idle' };
const silence: readonly DragNews[] = [];

/**
 * The drag of a seat as a machine without a map: from one state and one input to the next state and what is to
 * be told. A mouse drags at once; a finger must rest first, so that the map can still be panned from a seat.
 */
export function stepDrag(
  state: DragState,
  input: DragInput,
): { readonly state: DragState; readonly news: readonly DragNews[] } {
  const stay = { state, news: silence };
  switch (input.kind) {
    case 'press': {
      if (state.kind === 'held') return state.by === 'touch' ? cancel(state) : stay;
      // A second finger on a pressed seat means the map.
      if (state.kind === 'pressed' || !input.seat) return { state: idle, news: silence };
      return { state: { kind: 'pressed', by: input.by, seat: input.seat, at: input.at }, news: silence };
    }
    case 'move': {
      if (state.kind === 'held') return isTremor(state, input.at) ? stay : moveTo(state, input.at);
      if (state.kind !== 'pressed' || isNear(state.at, input.at, slackOf(state.by))) return stay;
      if (state.by === 'touch') return { state: idle, news: silence };
      const taken = takeUp(state.by, state.seat, state.at);
      const moved = moveTo(taken.held, input.at);
      return { state: moved.state, news: [...taken.news, ...moved.news] };
    }
    case 'hold': {
      if (state.kind !== 'pressed' || state.by !== 'touch') return stay;
      const { held, news } = takeUp(state.by, state.seat, state.at);
      return { state: held, news };
    }
    case 'release': {
      if (state.kind === 'pressed') return { state: idle, news: silence };
      if (state.kind !== 'held' || state.by === 'keyboard') return stay;
      return letGo(isTremor(state, input.at) ? state : moveTo(state, input.at).state);
    }
    case 'pick': {
      if (state.kind !== 'idle') return stay;
      const { held, news } = takeUp('keyboard', input.seat, input.seat.center);
      return { state: held, news };
    }
    case 'drop':
      return state.kind === 'held' && state.by === 'keyboard' ? letGo(state) : stay;
    case 'abort':
      return state.kind === 'held' ? cancel(state) : { state: idle, news: silence };
  }
}

type Held = Extract<DragState, { kind: 'held' }>;

const slackOf = (by: 'mouse' | 'touch') => (by === 'mouse' ? mouseSlack : touchSlack);

const isNear = (a: ScreenPoint, b: ScreenPoint, slack: number) => Math.hypot(a.x - b.x, a.y - b.y) < slack;

function takeUp(by: DragMeans, { id, center }: SeatTarget, at: ScreenPoint) {
  const grip = { x: at.x - center.x, y: at.y - center.y };
  const held: Held = { kind: 'held', by, id, grip, at: center, moved: false };
  return { held, news: [{ phase: 'start', id, by, at: center }] as readonly DragNews[] };
}

/** A finger that rests is never quite still. */
const isTremor = (held: Held, point: ScreenPoint) =>
  held.by === 'touch' && !held.moved && isNear(pointOf(held, point), held.at, touchSlack);

/** Where the middle of the sign is when the pointer is at a point. */
const pointOf = ({ grip }: Held, { x, y }: ScreenPoint): ScreenPoint => ({ x: x - grip.x, y: y - grip.y });

function moveTo(
  state: Held,
  point: ScreenPoint,
): { readonly state: Held; readonly news: readonly DragNews[] } {
  const at = pointOf(state, point);
  return { state: { ...state, at, moved: true }, news: [{ phase: 'move', id: state.id, by: state.by, at }] };
}

/** A seat that was only lifted stays where it was: its sign may stand beside its place. */
const letGo = (held: Held) => endWith(held.moved ? 'drop' : 'cancel', held);
const cancel = (held: Held) => endWith('cancel', held);

const endWith = (phase: 'drop' | 'cancel', { id, by, at }: Held) => ({
  state: idle,
  news: [{ phase, id, by, at }] as const,
});
