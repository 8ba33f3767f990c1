import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DragInput, type DragNews, type DragState, stepDrag } from '../../src/map/engine/drag-gesture';

const seat = { id: 'S-1', center: { x: 100, y: 100 } };

/** Everything that is told on the way through the inputs, and where it ends. */
function play(...inputs: readonly DragInput[]): { state: DragState; news: DragNews[] } {
  let state: DragState = { kind: 'idle' };
  const news: DragNews[] = [];
  for (const input of inputs) {
    const next = stepDrag(state, input);
    state = next.state;
    news.push(...next.news);
  }
  return { state, news };
}

const press = (by: 'mouse' | 'touch', x = 103, y = 98): DragInput => ({
  kind: 'press',
  by,
  seat,
  at: { x, y },
});
const move = (x: number, y: number): DragInput => ({ kind: 'move', at: { x, y } });
const release = (x: number, y: number): DragInput => ({ kind: 'release', at: { x, y } });
const phasesOf = ({ news }: { news: readonly DragNews[] }) => news.map(({ phase }) => phase);

describe('a seat', () => {
  it('goes with the mouse, held where it was gripped', () => {
    const { state, news } = play(press('mouse'), move(150, 140), move(160, 150), release(170, 160));
    expect(news.map(({ phase, at }) => [phase, at.x, at.y])).toEqual([
      ['start', 100, 100],
      ['move', 147, 142],
      ['move', 157, 152],
      ['drop', 167, 162],
    ]);
    expect(state.kind).toBe('idle');
  });

  it('stays when a mouse only trembles: the press means the seat itself', () => {
    expect(phasesOf(play(press('mouse'), move(105, 99), release(105, 99)))).toEqual([]);
  });

  it('goes with a finger that has rested on it; one that moves at once pans the map', () => {
    const { news } = play(press('touch'), { kind: 'hold' }, move(150, 140), release(150, 140));
    expect(news.map(({ phase }) => phase)).toEqual(['start', 'move', 'drop']);
    expect(
      phasesOf(play(press('touch'), move(140, 98), { kind: 'hold' }, move(180, 98), release(180, 98))),
    ).toEqual([]);
  });

  it('is put back when a finger lifted it and let it go on the spot', () => {
    const lifted = play(press('touch'), { kind: 'hold' }, move(105, 99), release(104, 98));
    expect(phasesOf(lifted)).toEqual(['start', 'cancel']);
  });

  it('is put back by Escape and by a second finger', () => {
    expect(phasesOf(play(press('mouse'), move(150, 140), { kind: 'abort' }, move(160, 150)))).toEqual([
      'start',
      'move',
      'cancel',
    ]);
    const second = play(press('touch'), { kind: 'hold' }, move(150, 140), press('touch', 300, 300));
    expect(phasesOf(second)).toEqual(['start', 'move', 'cancel']);
    expect(phasesOf(play(press('touch'), press('touch', 300, 300), { kind: 'hold' }))).toEqual([]);
  });

  it('is taken up and put down by keyboard, whatever the pointer does meanwhile', () => {
    const pick: DragInput = { kind: 'pick', seat };
    const { state, news } = play(pick, press('mouse'), move(101, 100), release(200, 200), { kind: 'drop' });
    expect(news.map(({ phase, by }) => [phase, by])).toEqual([
      ['start', 'keyboard'],
      ['move', 'keyboard'],
      ['drop', 'keyboard'],
    ]);
    expect(state.kind).toBe('idle');
    expect(phasesOf(play(pick, { kind: 'drop' }))).toEqual(['start', 'cancel']);
  });

  it('is not there: a press beside it leaves the map alone', () => {
    const beside: DragInput = { kind: 'press', by: 'mouse', seat: null, at: { x: 5, y: 5 } };
    expect(phasesOf(play(beside, move(50, 50), release(50, 50)))).toEqual([]);
  });
});

it('tells, whatever happens, whole drags only: a start, moves, one end, and never two seats at once', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 400 }) });
  const input: fc.Arbitrary<DragInput> = fc.oneof(
    fc.record({
      kind: fc.constant('press' as const),
      by: fc.constantFrom('mouse' as const, 'touch' as const),
      seat: fc.option(fc.record({ id: fc.constantFrom('a', 'b'), center: point })),
      at: point,
    }),
    fc.record({ kind: fc.constant('move' as const), at: point }),
    fc.record({ kind: fc.constant('release' as const), at: point }),
    fc.record({
      kind: fc.constant('pick' as const),
      seat: fc.record({ id: fc.constantFrom('a', 'b'), center: point }),
    }),
    fc.constantFrom({ kind: 'hold' as const }, { kind: 'drop' as const }, { kind: 'abort' as const }),
  );
  fc.assert(
    fc.property(fc.array(input, { maxLength: 40 }), (inputs) => {
      const { state, news } = play(...inputs, { kind: 'abort' });
      expect(state.kind).toBe('idle');
      let held: string | null = null;
      for (const { phase, id } of news) {
        expect(held).toBe(phase === 'start' ? null : id);
        if (phase === 'start') held = id;
        else if (phase !== 'move') held = null;
      }
      expect(held).toBeNull();
    }),
    { seed: 11, numRuns: 500 },
  );
});
