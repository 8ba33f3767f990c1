import { describe, expect, it } from 'vitest';
import { applyNews, tellNews } from '../../../src/analysis/evaluation/evaluation-news';
import { makeEvaluation } from '../../helpers/make-evaluation';

const before = makeEvaluation([
  { id: 'JA-01', covered: 100 },
  { id: 'JA-02', covered: 200 },
]);
const after = {
  ...makeEvaluation([
    { id: 'JA-01', covered: 100 },
    { id: 'JA-02', covered: 700 },
  ]),
};
const touched = { ...after, grids: [before.grids[0], after.grids[1]] as typeof after.grids };

describe('news of an evaluation', () => {
  it('hold everything for somebody who has none', () => {
    const news = structuredClone(tellNews(null, before));
    expect(applyNews(null, news)).toEqual(before);
  });

  it('hold only what changed for somebody who has the one before, whose grids stay the same objects', () => {
    const news = structuredClone(tellNews(before, touched));
    expect(news.grids.map(({ id }) => id)).toEqual(['JA-02']);
    const told = applyNews(before, news);
    expect(told).toEqual(touched);
    expect(told.grids[0]).toBe(before.grids[0]);
  });
});
