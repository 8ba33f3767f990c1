import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { changeWalk, chooseWalkKind } from '../../src/actions/change-walk';
import { planWalkTo } from '../../src/actions/plan-walk-to';
import { setWalkEnd, swapWalkEnds } from '../../src/actions/set-walk-end';
import { endWalk, goToLeg, startWalk } from '../../src/actions/start-walk';
import { metres, type Position } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { pack } from '../../src/state/district';
import { findPage } from '../../src/state/find-page';
import { lens } from '../../src/state/lens';
import { required } from '../../src/state/parameters';
import { position } from '../../src/state/position';
import { selection } from '../../src/state/selection';
import { walkEnd, walkKind } from '../../src/state/walk-aim';
import { plannedWalk, startedWalk, walkAnswer, wholeMetres } from '../../src/state/walk-answer';
import { lastEnd, walkPlan } from '../../src/state/walk-plan';
import { createOperations } from '../../src/worker/create-operations';
import { at, makeDistrict, makeSeat } from '../helpers/make-district';

/** A street with seats at 100, 180 and 300 m; the middle one has no arms. */
const district = {
  ...makeDistrict({
    seats: [
      makeSeat('s1', at(100, 5)),
      makeSeat('s2', at(180, -5), { armrest: 'no' }),
      makeSeat('s3', at(300, 5)),
    ],
  }),
  streets: [
    {
      id: 'main',
      name: null,
      streetClass: 'tertiary',
      line: [at(0, 0), at(400, 0)],
      lane: false,
      elevated: false,
      walkable: true,
      source: 'test',
      confidence: 'high',
    },
  ],
} as const;

const here = (x: number, y = 0) => ({ at: at(x, y), accuracy: null, source: 'tap' }) as const;

const settled = () =>
  expect.poll(() => !walkAnswer.isBusy.value && plannedWalk.value !== null, { timeout: 5000 }).toBe(true);
const planned = () => {
  const { value } = plannedWalk;
  if (!value?.ok) throw new Error(`No walk was planned: ${value?.error.message}`);
  return value.value;
};

async function coreRoute(from: Position, to: Position, rest: number, need = anyone) {
  const operations = createOperations();
  const { signal } = new AbortController();
  await operations.setDistrict(district, signal);
  return operations.restRoute({ from, to, rest: metres(rest), need }, signal);
}

beforeAll(() => {
  pack.value = { status: 'ready', district, issues: [] };
});

afterEach(() => {
  endWalk();
  walkPlan.value = {};
  lastEnd.value = null;
  position.value = null;
  required.value = [];
  selection.value = null;
  findPage.value = 'nearest';
  lens.value = 'find';
});

describe('a walk that is planned', () => {
  it('opens from any place with its end set, in place of what was selected', () => {
    selection.value = { kind: 'place', id: 'p1' };
    planWalkTo(at(400, 0), { zh: '街角', en: 'Corner' });
    expect(findPage.value).toBe('walk');
    expect(selection.value).toBeNull();
    expect(walkPlan.value.to).toEqual(at(400, 0));
    expect(walkEnd.value).toMatchObject({ at: at(400, 0), name: { zh: '街角' } });
    expect(plannedWalk.value).toBeNull();
  });

  it('is the one with the smallest rest in whole metres before a choice, as the core has it', async () => {
    position.value = here(0);
    planWalkTo(at(400, 0), null);
    await settled();
    const core = await coreRoute(at(0, 0), at(400, 0), 0);
    const smallest = core.ok ? core.value.smallestRest : null;
    const { walk, rest, isChosen } = planned();
    expect(walk.smallestRest).toBe(smallest);
    expect(rest).toBe(Math.ceil(smallest ?? Number.NaN));
    expect(isChosen).toBe(false);
    expect(walk.feasible).toBe(true);
    expect(walk.stops).toEqual(['s1', 's2', 's3']);
    expect(Math.max(...walk.legs.map(({ length }) => length))).toBeLessThanOrEqual(rest);
  });

  it('follows the rest that is chosen, and says when it cannot be', async () => {
    position.value = here(0);
    planWalkTo(at(400, 0), null);
    changeWalk({ rest: 250 });
    await settled();
    expect(planned().walk.stops).toHaveLength(1);
    changeWalk({ rest: 60 });
    await expect.poll(() => planned().rest).toBe(60);
    expect(planned().walk.feasible).toBe(false);
    expect(planned().walk.legs.some(({ tooLong }) => tooLong)).toBe(true);
  });

  it('stops only at seats that serve the need', async () => {
    position.value = here(0);
    planWalkTo(at(400, 0), null);
    required.value = ['armrest'];
    await settled();
    expect(planned().walk.stops).toEqual(['s1', 's3']);
  });

  it('is refused in words where an end is off every street', async () => {
    position.value = here(0, 500);
    planWalkTo(at(400, 0), null);
    await settled();
    expect(plannedWalk.value).toMatchObject({ ok: false, error: { code: 'route-start-off-street' } });
    swapWalkEnds();
    await expect
      .poll(() => plannedWalk.value)
      .toMatchObject({ ok: false, error: { code: 'route-end-off-street' } });
  });

  it('goes the other way round', async () => {
    setWalkEnd('start', here(0));
    setWalkEnd('end', here(400));
    swapWalkEnds();
    expect(position.value?.at).toEqual(at(400, 0));
    expect(walkEnd.value?.at).toEqual(at(0, 0));
  });

  it('keeps a fix of the device out of the link, also as its end', () => {
    position.value = { ...here(0), accuracy: metres(10), source: 'device' };
    planWalkTo(at(400, 0), null);
    swapWalkEnds();
    expect(walkPlan.value.to).toBeUndefined();
    expect(walkEnd.value).toMatchObject({ at: at(0, 0), source: 'device' });
    swapWalkEnds();
    expect(walkPlan.value.to).toEqual(at(400, 0));
  });

  it('knows the end of a link by its name where it was set here', () => {
    planWalkTo(at(400, 0), { zh: '街角', en: 'Corner' });
    const [lng, lat] = at(400, 0);
    walkPlan.value = { to: [Number(lng.toFixed(6)), Number(lat.toFixed(6))] };
    expect(walkEnd.value?.name?.zh).toBe('街角');
    walkPlan.value = { to: at(300, 0) };
    expect(walkEnd.value).toEqual(here(300));
  });

  it('keeps where one wanted to go, and how far, while another kind of walk is looked at', () => {
    planWalkTo(at(400, 0), null);
    chooseWalkKind('round');
    expect(walkPlan.value).toEqual({ round: 1000 });
    changeWalk({ round: 1500, rest: 80 });
    chooseWalkKind('tour');
    expect(walkKind.value).toBe('tour');
    chooseWalkKind('round');
    expect(walkPlan.value).toEqual({ round: 1500, rest: 80 });
    chooseWalkKind('way');
    expect(walkPlan.value).toEqual({ to: at(400, 0), rest: 80 });
  });
});

describe('a walk that is under way', () => {
  it('goes on leg by leg, stays as it was planned, and ends where it ends', async () => {
    position.value = here(0);
    planWalkTo(at(400, 0), null);
    await settled();
    const plan = planned();
    startWalk(plan);
    goToLeg(-1);
    expect(startedWalk.value?.leg).toBe(0);
    required.value = ['armrest'];
    for (const leg of plan.walk.legs.keys()) goToLeg(leg + 1);
    expect(startedWalk.value).toEqual({ planned: plan, leg: plan.walk.legs.length });
    goToLeg(plan.walk.legs.length + 1);
    expect(startedWalk.value?.leg).toBe(plan.walk.legs.length);
    endWalk();
    await expect.poll(() => planned().walk.stops).toEqual(['s1', 's3']);
  });

  it('is left when another is planned, and not when its link is read again', async () => {
    position.value = here(0);
    planWalkTo(at(400, 0), null);
    await settled();
    startWalk(planned());
    const [lng, lat] = at(400, 0);
    walkPlan.value = { to: [Number(lng.toFixed(6)), Number(lat.toFixed(6))], rest: undefined };
    expect(startedWalk.value).not.toBeNull();
    planWalkTo(at(300, 0), null);
    expect(startedWalk.value).toBeNull();
  });
});

describe('whole metres', () => {
  it('are enough, and no more than a metre too many', () => {
    expect([83, 83.2, 83.999, 84 + 1e-9].map((length) => wholeMetres(metres(length)))).toEqual([
      83, 84, 84, 84,
    ]);
  });
});
