import { type Map as MapLibreMap, Point } from 'maplibre-gl';
import type { Position } from '../../lib/units';
import { metresPerPixel } from '../symbology/measures';
import {
  type DragInput,
  type DragMeans,
  type DragNews,
  type DragState,
  holdTime,
  type SeatTarget,
  stepDrag,
} from './drag-gesture';
import { reach } from './pointer-reach';

export interface SeatDragOptions {
  readonly map: MapLibreMap;
  /** Whether seats can be taken up now. */
  readonly isAllowed: () => boolean;
  /** The seat at a point of the screen and the middle of its sign. */
  readonly seatAt: (point: Point, around: number) => SeatTarget | null;
  /** Where a seat stands; its sign may stand beside it. */
  readonly placeOf: (id: string) => Position | null;
  readonly tell: (news: Omit<DragNews, 'at'> & { readonly position: Position }) => void;
}

/** The hand that moves a seat. */
export interface SeatDrag {
  isHolding(): boolean;
  /** Whether the last press became a drag, so that the click which ends it means nothing. */
  wasDrag(): boolean;
  /** Takes up what lies at a point, by keyboard; false = no seat can be taken up there. */
  pick(point: Point): boolean;
  /** One step of the seat that is held by keyboard: −1, 0 or 1 to the right and down; `far` = ten at once. */
  nudge(right: number, down: number, far: boolean): void;
  drop(): void;
  /** Puts it back: Escape, or editing has ended. */
  cancel(): void;
}

/** A step by keyboard: a metre, or as many as make it visible on a small map. */
const stepMetres = 1;
const stepPixels = 4;
const farSteps = 10;

/** Lets seats be dragged by mouse, finger and keyboard; the map does not pan meanwhile. */
export function createSeatDrag({ map, isAllowed, seatAt, placeOf, tell }: SeatDragOptions): SeatDrag {
  const surface = map.getCanvasContainer();
  let state: DragState = { kind: 'idle' };
  /** Where the seat is that the keyboard holds: screen points would drift with the map. */
  let keyboardPlace: Position | null = null;
  let newest: PointerEvent | null = null;
  let frame = 0;
  let rest = 0;
  let dragged = false;
  let following: AbortController | null = null;

  function step(input: DragInput): void {
    const next = stepDrag(state, input);
    const before = state;
    state = next.state;
    if (state.kind !== before.kind) settle();
    for (const { phase, id, by, at } of next.news) {
      if (by !== 'keyboard') dragged = true;
      const { lng, lat } = map.unproject([at.x, at.y]);
      // Taken up, a seat stands where it stood, whatever the place of its sign.
      const known = phase === 'start' ? placeOf(id) : by === 'keyboard' ? keyboardPlace : null;
      const position: Position = known ?? [lng, lat];
      tell({ phase, id, by, position });
    }
    if (state.kind === 'idle') keyboardPlace = null;
  }

  /** What the map may do, and what is listened to, in the state that has come. */
  function settle(): void {
    window.clearTimeout(rest);
    if (state.kind === 'idle') stopFollowing();
    else follow(state.by);
    if (state.kind === 'pressed' && state.by === 'touch')
      rest = window.setTimeout(() => step({ kind: 'hold' }), holdTime);
    const canPan = state.kind === 'idle' || state.by === (state.kind === 'held' ? 'keyboard' : 'touch');
    for (const handler of [map.dragPan, map.touchZoomRotate])
      if (handler.isEnabled() !== canPan) handler[canPan ? 'enable' : 'disable']();
    map.getCanvas().style.cursor = state.kind === 'held' && state.by !== 'keyboard' ? 'grabbing' : '';
  }

  function follow(by: DragMeans): void {
    if (following) return;
    following = new AbortController();
    const { signal } = following;
    window.addEventListener('keydown', putBack, { signal, capture: true });
    if (by === 'keyboard') return;
    window.addEventListener('pointermove', move, { signal });
    window.addEventListener('pointerup', release, { signal });
    window.addEventListener('pointercancel', abort, { signal });
    window.addEventListener('blur', abort, { signal });
    // A long press on a touch screen would open the browser's menu.
    window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal, capture: true });
  }

  function stopFollowing(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    following?.abort();
    following = null;
  }

  function press(event: PointerEvent): void {
    dragged = false;
    if (!isAllowed() || event.button !== 0 || event.ctrlKey || event.shiftKey) return;
    const by = event.pointerType === 'mouse' ? 'mouse' : 'touch';
    const point = pointOf(event);
    step({ kind: 'press', by, at: point, seat: seatAt(point, reach[by]) });
  }

  function move(event: PointerEvent): void {
    // Whether a finger pans or rests must be known before its time is up, however long a frame takes.
    if (state.kind === 'pressed') {
      step({ kind: 'move', at: pointOf(event) });
      return;
    }
    newest = event;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (newest) step({ kind: 'move', at: pointOf(newest) });
    });
  }

  const release = (event: PointerEvent) => step({ kind: 'release', at: pointOf(event) });
  const abort = () => step({ kind: 'abort' });

  function putBack(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || state.kind !== 'held') return;
    event.preventDefault();
    event.stopPropagation();
    abort();
  }

  function pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top } = surface.getBoundingClientRect();
    return new Point(clientX - left, clientY - top);
  }

  // Before MapLibre hears the press and begins to pan.
  surface.addEventListener('pointerdown', press, { capture: true });
  map.on('remove', () => {
    state = { kind: 'idle' };
    stopFollowing();
    window.clearTimeout(rest);
    surface.removeEventListener('pointerdown', press, { capture: true });
  });

  return {
    isHolding: () => state.kind === 'held',
    wasDrag: () => dragged,
    pick(point) {
      const seat = isAllowed() ? seatAt(point, reach.touch) : null;
      const place = seat && placeOf(seat.id);
      if (!place || state.kind !== 'idle') return false;
      keyboardPlace = place;
      map.jumpTo({ center: [...place] });
      step({ kind: 'pick', seat: { id: seat.id, center: map.project([...place]) } });
      return true;
    },
    nudge(right, down, far) {
      if (state.kind !== 'held' || state.by !== 'keyboard' || !keyboardPlace) return;
      const scale = metresPerPixel(keyboardPlace[1], map.getZoom());
      const pixels = Math.max(stepPixels, stepMetres / scale) * (far ? farSteps : 1);
      const { x, y } = map.project([...keyboardPlace]);
      const { lng, lat } = map.unproject([x + right * pixels, y + down * pixels]);
      keyboardPlace = [lng, lat];
      map.jumpTo({ center: [lng, lat] });
      step({ kind: 'move', at: map.project([lng, lat]) });
    },
    drop: () => step({ kind: 'drop' }),
    cancel: () => step({ kind: 'abort' }),
  };
}
