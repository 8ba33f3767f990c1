import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { featureKinds } from '../../src/model/feature-ref';
import { needTokens } from '../../src/model/vocabulary';
import { adoptPages } from '../../src/state/adopt-page';
import { lenses } from '../../src/state/lens';
import { formatLink, type LinkState, parseLink } from '../../src/state/url-format';

const degrees = (most: number) =>
  fc.integer({ min: -most * 1e6, max: most * 1e6 }).map((value) => value / 1e6);
const position = fc.tuple(degrees(180), degrees(90));

const linkState: fc.Arbitrary<LinkState> = fc.record(
  {
    map: fc.record({ zoom: fc.integer({ min: 0, max: 2400 }).map((value) => value / 100), center: position }),
    pack: fc.stringMatching(/^[\w-]{1,12}$/),
    lens: fc.constantFrom(...lenses),
    page: fc.constantFrom(...adoptPages).filter((page) => page !== 'overview'),
    selection: fc.record({
      kind: fc.constantFrom(...featureKinds),
      id: fc.stringMatching(/^[\w.:-]{1,12}$/),
    }),
    r: fc.integer({ min: 10, max: 300 }).filter((r) => r !== 50),
    need: fc.subarray([...needTokens], { minLength: 1 }),
    places: fc.integer({ min: 2, max: 12 }),
    at: fc.constantFrom('now', '2026-11-24T22:00'),
    from: position,
    to: position,
    rest: fc.integer({ min: 5, max: 3000 }),
    round: fc.integer({ min: 200, max: 10_000 }),
    tour: fc.stringMatching(/^[\w-]{1,12}$/),
    lang: fc.constantFrom(...languages),
  },
  { requiredKeys: [] },
);

describe('a link', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(linkState, (state) => {
        expect(parseLink(formatLink(state)).state).toEqual(state);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('carries the weights and the scenario of a planner', () => {
    const { state } = parseLink('#lens=plan&w=1,2,0.5,0&scenario=sc-1');
    expect(state.w).toEqual({ quantity: 1, distribution: 2, quality: 0.5, sharing: 0 });
    expect(state.scenario).toBe('sc-1');
    expect(formatLink(state)).toBe('#lens=plan&w=1,2,0.5,0&scenario=sc-1');
  });

  it('carries how many sit together, and nothing for one', () => {
    expect(parseLink('#lens=find&places=4').state.places).toBe(4);
    expect(formatLink({ lens: 'find', places: 1 })).toBe('#lens=find');
    for (const text of ['0', '13', '2.5', 'many'])
      expect(parseLink(`#places=${text}`).refused).toEqual([{ name: 'places', value: text }]);
  });

  it('leads to a page of Adopt, and leaves the overview out', () => {
    expect(parseLink('#lens=adopt&page=appeal').state.page).toBe('appeal');
    expect(formatLink({ lens: 'adopt', page: 'desk' })).toBe('#lens=adopt&page=desk');
    expect(formatLink({ lens: 'adopt', page: 'overview' })).toBe('#lens=adopt');
  });

  it('keeps parameters that are not ours, word for word and in order', () => {
    const hash = '#utm_source=a%20b&lens=plan&pin=1,2,1,1&note=x%2Fy&flag';
    const { state, others } = parseLink(hash);
    expect(others).toEqual(['utm_source=a%20b', 'pin=1,2,1,1', 'note=x%2Fy', 'flag']);
    expect(formatLink(state, others)).toBe('#lens=plan&utm_source=a%20b&pin=1,2,1,1&note=x%2Fy&flag');
  });

  it.each([
    ['r=abc', 'r'],
    ['r=5000', 'r'],
    ['r=NaN', 'r'],
    ['lens=fly', 'lens'],
    ['page=cellar', 'page'],
    ['map=16/31', 'map'],
    ['map=16/91/121', 'map'],
    ['need=throne', 'need'],
    ['at=tomorrow', 'at'],
    ['at=2026-13-45T99:99', 'at'],
    ['lang=klingon', 'lang'],
    ['from=121', 'from'],
    ['to=121.4,31.2', 'to'],
    ['to=31.2', 'to'],
    ['to=31.2,121.4,5', 'to'],
    ['to=here', 'to'],
    ['rest=0', 'rest'],
    ['rest=-80', 'rest'],
    ['rest=soon', 'rest'],
    ['rest=1e9', 'rest'],
    ['round=5', 'round'],
    ['round=Infinity', 'round'],
    ['round=1,000', 'round'],
    ['tour=a/b', 'tour'],
    ['tour=<img>', 'tour'],
    ['w=1,2,1', 'w'],
    ['w=0,0,0,0', 'w'],
    ['w=1,1,1,99', 'w'],
    ['scenario=a/b', 'scenario'],
    ['seat=<img src=x>', 'seat'],
  ])('says that %s makes no sense, and does not use it', (part, name) => {
    const { state, refused } = parseLink(`#${part}`);
    expect(refused.map((parameter) => parameter.name)).toEqual([name]);
    expect(state).toEqual({});
  });

  it('uses what it can of a need that is partly nonsense, and says so', () => {
    const { state, refused } = parseLink('#need=backrest,throne');
    expect(state.need).toEqual(['backrest']);
    expect(refused).toHaveLength(1);
  });

  it('never throws, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseLink(`#${text}`);
        parseLink(`#__proto__=1&constructor=2&seat=${text}`);
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
