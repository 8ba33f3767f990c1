import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, keeperWorld, root, type Site, serve, versionOf } from '../helpers/keeper-world';
import { deviceWithA, siteA, siteB, versionA, versionB } from '../helpers/visited-device';

describe('the first visit', () => {
  it('stores the first part, which then needs no server; the rest comes when it is asked for', async () => {
    const { world, a } = await deviceWithA();
    world.isServerThere = false;
    expect(await ask(a, '', '', 'new')).toBe('page A');
    expect(await ask(a, 'data/seats.geojson', 'new')).toBe('seats A');
    await expect(ask(a, 'assets/plan-A.js', 'new')).rejects.toThrow('ended');
    world.isServerThere = true;
    const { amounts, fault } = await a.answerQuestion({ type: 'store', stage: 2 });
    expect(fault).toBeNull();
    expect(amounts.stages.map(({ stored, total }) => total - stored)).toEqual([0, 0]);
    world.isServerThere = false;
    expect(await ask(a, 'assets/plan-A.js', 'new')).toBe('plan A');
  });

  it('tells how far it is, never backwards, and ends with everything of its part', async () => {
    const { world } = await deviceWithA();
    const stored = world.news.map(({ amounts }) => amounts.stages[0].stored);
    expect(stored).toEqual(stored.toSorted((a, b) => a - b));
    expect(world.news.at(-1)?.amounts.stages[0].stored).toBe(world.news.at(-1)?.amounts.stages[0].total);
    expect(world.news.every(({ isUpdate }) => !isUpdate)).toBe(true);
  });

  it('that is cut off goes on where it stopped', async () => {
    const world = keeperWorld();
    world.served = serve(siteA);
    delete world.served['data/seats.geojson'];
    await expect(world.keeperOf(versionA, false).install()).rejects.toThrow('data/seats.geojson');
    world.served = serve(siteA);
    world.asked.length = 0;
    await world.keeperOf(versionA, false).install();
    expect(world.asked).toEqual(['data/seats.geojson']);
  });
});

describe('what is not answered', () => {
  it.each([
    ['another origin', 'https://maps.example/style.json', {}],
    ['another folder of the origin', 'https://site.example/data/seats.geojson', {}],
    ['a file that is not of the build', `${root}nginx.conf`, {}],
    ['the question whether the site is there', root, { method: 'HEAD' }],
    ['what is sent', root, { method: 'POST' }],
    ['a part of a file', `${root}data/seats.geojson`, { headers: { range: 'bytes=0-9' } }],
  ])('%s', async (_, url, init) => {
    const { a } = await deviceWithA();
    expect(a.answerFetch(new Request(url, init), { asking: 'old', opened: '' })).toBeNull();
  });

  it('a link with a query and a fragment is the page all the same', async () => {
    const { a } = await deviceWithA();
    expect(await ask(a, '?from=mail#lens=find', '', 'new')).toBe('page A');
    expect(await ask(a, 'index.html', '', 'newer')).toBe('page A');
  });
});

describe('the pack of another district', () => {
  const withOther = (seats: string): Site => ({ ...siteA, 'data/harbour/seats.geojson': [seats, 3] });

  it('is no part of what is stored, and kept once a page has asked for it', async () => {
    const world = keeperWorld();
    world.served = serve(withOther('harbour 1'));
    const a = world.keeperOf(versionOf('A', withOther('harbour 1')), false);
    await a.install();
    await a.activate();
    await a.answerQuestion({ type: 'store', stage: 2 });
    expect(world.asked).not.toContain('data/harbour/seats.geojson');
    expect(await ask(a, 'data/harbour/seats.geojson', 'page')).toBe('harbour 1');
    world.isServerThere = false;
    expect(await ask(a, 'data/harbour/seats.geojson', 'page')).toBe('harbour 1');
  });

  it('is not kept when something else came than the build made', async () => {
    const world = keeperWorld();
    world.served = serve(withOther('damaged'));
    const a = world.keeperOf(versionOf('A', withOther('harbour 1')), false);
    await a.install();
    await a.activate();
    expect(await ask(a, 'data/harbour/seats.geojson', 'page')).toBe('damaged');
    world.isServerThere = false;
    await expect(ask(a, 'data/harbour/seats.geojson', 'page')).rejects.toThrow('ended');
  });

  it('comes along with an update where it is kept, so that it opens without a network', async () => {
    const world = keeperWorld();
    world.served = serve(withOther('harbour 1'));
    const a = world.keeperOf(versionOf('A', withOther('harbour 1')), false);
    await a.install();
    await a.activate();
    await ask(a, 'data/harbour/seats.geojson', 'page');
    world.served = serve(withOther('harbour 2'));
    const b = world.keeperOf(versionOf('B', withOther('harbour 2')), true);
    await b.install();
    await b.activate();
    world.isServerThere = false;
    expect(await ask(b, 'data/harbour/seats.geojson', 'new')).toBe('harbour 2');
  });
});

describe('an update', () => {
  it('carries only what is new, and everything where everything was there', async () => {
    const { world } = await deviceWithA();
    world.served = serve(siteB);
    await world.keeperOf(versionB, true).install();
    expect(world.asked.toSorted()).toEqual(['data/seats.geojson', 'index.html']);

    const whole = await deviceWithA(2);
    whole.world.served = serve(siteB);
    await whole.world.keeperOf(versionB, true).install();
    expect(whole.world.asked.toSorted()).toEqual(['assets/plan-B.js', 'data/seats.geojson', 'index.html']);
  });

  it('serves nobody before it is taken, and old pages their own version after it', async () => {
    const { world, a } = await deviceWithA(2);
    world.served = serve(siteB);
    const b = world.keeperOf(versionB, true);
    await b.install();
    expect(await ask(a, '', '', 'second')).toBe('page A');
    world.clients = ['old', 'second'];
    await b.activate();
    world.isServerThere = false;
    expect(await ask(b, '', '', 'third')).toBe('page B');
    expect(await ask(b, 'data/seats.geojson', 'third')).toBe('seats B');
    for (const client of ['old', 'second']) {
      expect(await ask(b, 'data/seats.geojson', client)).toBe('seats A');
      expect(await ask(b, 'assets/plan-A.js', client)).toBe('plan A');
    }
    // A worker that an old page starts later is no client that anybody has noted.
    expect(await ask(b, 'assets/plan-A.js', 'worker')).toBe('plan A');
  });

  it('clears the version before away with its last page, and not sooner', async () => {
    const { world } = await deviceWithA(2);
    world.served = serve(siteB);
    const b = world.keeperOf(versionB, true);
    await b.install();
    await b.activate();
    await ask(b, '', '', 'new');
    world.clients = ['old', 'new'];
    await b.answerQuestion({ type: 'amounts' });
    world.isServerThere = false;
    expect(await ask(b, 'assets/plan-A.js', 'old')).toBe('plan A');
    world.clients = ['new'];
    await b.answerQuestion({ type: 'amounts' });
    await expect(ask(b, 'assets/plan-A.js', 'old')).rejects.toThrow('ended');
    expect(await ask(b, 'assets/plan-B.js', 'new')).toBe('plan B');
  });

  it('is not cleared away by the version that serves while it waits', async () => {
    const { world, a } = await deviceWithA();
    world.served = serve(siteB);
    const b = world.keeperOf(versionB, true);
    await b.install();
    await a.answerQuestion({ type: 'store', stage: 2 });
    await a.answerQuestion({ type: 'amounts' });
    world.isServerThere = false;
    await b.activate();
    expect(await ask(b, '', '', 'new')).toBe('page B');
  });
});

describe('a damaged update', () => {
  it('is refused, said with its file, and the version before serves on, whatever is damaged', async () => {
    const damages = fc.record({
      file: fc.constantFrom('index.html', 'data/seats.geojson', 'assets/plan-B.js'),
      content: fc.oneof(
        fc.constant(undefined),
        fc.string(),
        fc.nat({ max: 5 }).map((length) => 'seats B'.slice(0, length)),
      ),
    });
    await fc.assert(
      fc.asyncProperty(damages, async ({ file, content }) => {
        fc.pre(content !== siteB[file]?.[0]);
        const { world, a } = await deviceWithA(2);
        world.served = serve(siteB);
        if (content === undefined) delete world.served[file];
        else world.served[file] = content;
        await expect(world.keeperOf(versionB, true).install()).rejects.toThrow(file);
        expect(world.news.at(-1)).toMatchObject({ isUpdate: true, fault: { kind: 'incomplete', file } });
        world.isServerThere = false;
        expect(await ask(a, '', '', 'new')).toBe('page A');
        for (const [address, [wanted]] of Object.entries(siteA))
          expect(await ask(a, address, 'new')).toBe(wanted);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  it('for which there is no room says so', async () => {
    const { world } = await deviceWithA();
    world.served = serve(siteB);
    const open = world.caches.open.bind(world.caches);
    world.caches.open = async (name) => {
      const cache = await open(name);
      const put = cache.put.bind(cache);
      return Object.assign(Object.create(cache), {
        put: (url: string, response: Response) =>
          url.includes('kept-file')
            ? Promise.reject(new DOMException('', 'QuotaExceededError'))
            : put(url, response),
      });
    };
    await expect(world.keeperOf(versionB, true).install()).rejects.toThrow('no-space');
  });

  it('that does not come at all is said as a missing network', async () => {
    const { world } = await deviceWithA();
    world.isServerThere = false;
    await expect(world.keeperOf(versionB, true).install()).rejects.toThrow('unreachable');
  });
});
