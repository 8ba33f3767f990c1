import { beforeEach, describe, expect, it } from 'vitest';
import { followUpdates } from '../../src/actions/follow-updates';
import { siteUpdate } from '../../src/state/keeping';
import { notices } from '../../src/state/notices';

/** A worker whose state a test moves on. */
class FakeWorker extends EventTarget {
  state = 'installing';
  move(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }
}

const follow = (registration: FakeRegistration) =>
  followUpdates(registration as unknown as ServiceWorkerRegistration);
const keys = () => notices.value.map(({ key }) => key);

/** A registration whose first version serves the page. */
function served(): FakeRegistration {
  const registration = new FakeRegistration();
  registration.active = new FakeWorker();
  return registration;
}

beforeEach(() => {
  notices.value = [];
  siteUpdate.value = { kind: 'none' };
});

describe('a version that is found', () => {
  it('is offered when it is complete, and not before', async () => {
    const registration = served();
    follow(registration);
    const next = new FakeWorker();
    registration.find(next);
    expect(keys()).toEqual([]);
    registration.waiting = next;
    next.move('installed');
    await expect.poll(keys).toEqual(['find.offline.update.ready']);
    expect(siteUpdate.value.kind).toBe('waiting');
    expect(notices.value[0]?.actions?.map(({ key }) => key)).toEqual([
      'find.offline.update.now',
      'find.offline.update.later',
    ]);
  });

  it('is offered at the next visit again when it waited', async () => {
    const registration = served();
    registration.waiting = new FakeWorker();
    follow(registration);
    await expect.poll(keys).toEqual(['find.offline.update.ready']);
  });

  it('as the first one is no update', async () => {
    const registration = new FakeRegistration();
    follow(registration);
    const first = new FakeWorker();
    registration.find(first);
    first.move('installed');
    registration.active = first;
    first.move('activated');
    await Promise.resolve();
    expect(keys()).toEqual([]);
    expect(siteUpdate.value.kind).toBe('none');
  });

  it('that another page took is said, in the place of the offer', async () => {
    const registration = served();
    follow(registration);
    const next = new FakeWorker();
    registration.find(next);
    next.move('installed');
    await expect.poll(keys).toEqual(['find.offline.update.ready']);
    next.move('activated');
    await expect.poll(keys).toEqual(['find.offline.update.elsewhere']);
  });

  it.each([
    ['incomplete', ['find.offline.update.incomplete']],
    ['no-space', ['find.offline.update.no-space']],
    ['unreachable', []],
  ] as const)('that failed as %s is said where something is to be known', async (kind, said) => {
    const registration = served();
    follow(registration);
    const next = new FakeWorker();
    registration.find(next);
    siteUpdate.value = { kind: 'refused', fault: { kind, file: 'data/jingansi/seats.geojson' } };
    next.move('redundant');
    await expect.poll(keys).toEqual(said);
  });
});
