import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../src/analysis/search/create-searcher';
import { district, pinyin } from './names-of-pack';

const search = createSearcher(district, pinyin);
const namesOf = (text: string, limit = 8) => search({ text, limit }).map(({ name }) => name.zh);
const keysOf = (text: string, limit = 8) => search({ text, limit }).map(({ key }) => key);

describe('search', () => {
  it.each([
    ['静安寺', '静安寺'],
    ["jing'an temple", '静安寺'],
    ['jingan temple', '静安寺'],
    ['temple jing’an', '静安寺'],
    ['会德丰', '会德丰国际广场'],
    ['WHEELOCK', '会德丰国际广场'],
    ['ＷＨＥＥＬＯＣＫ　square', '会德丰国际广场'],
    ['reel mall', '芮欧百货'],
    ['愚园路', '愚园路'],
    ['yuyuan road', '愚园路'],
    ['Yuyuan Rd.', '愚园路'],
    ['nanjing west road', '南京西路'],
    ['west nanjing rd', '南京西路'],
    ['Yanan road', '延安西路'],
    ["yan'an rd (m)", '延安中路'],
    ['lane 488', '愚园路488弄'],
    ['久光百货', '久百城市广场 (久光百货)'],
    ['hilton', '静安昆仑大酒店 (原希尔顿)'],
    ['希尔顿', '静安昆仑大酒店 (原希尔顿)'],
  ])('finds %s first', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it.each([
    ['jingansi', '静安寺'],
    ['jing an si', '静安寺'],
    ['JING AN SI', '静安寺'],
    ["jìng'ān sì", '静安寺'],
    ['jing4an1si4', '静安寺'],
    ['jas', '静安寺'],
    ['jingas', '静安寺'],
    ['yuyuanlu', '愚园路'],
    ['yyl', '愚园路'],
    ['chang shu lu', '常熟路'],
    ['cháng lè lù', '长乐路'],
    ['wlmqbl', '乌鲁木齐北路'],
    ['wulumuqi zhong lu', '乌鲁木齐中路'],
    ['huashanlu', '华山路'],
    ['zian dasha', '紫安大厦'],
    ['zian daxia', '紫安大厦'],
    ['huashan lu 285 long', '华山路285弄'],
    ['huashan lu 285 nong', '华山路285弄'],
    ['1788guoji', '1788国际中心'],
    ['guidu', '国际贵都大饭店'],
    ['jiuguang', '久光百货 前场'],
    ['nanjingxilu1686hao', '静安寺'],
  ])('reads the pinyin %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it.each([
    ['静安si', '静安寺'],
    ['yuyuan路', '愚园路'],
    ['乌鲁mqbl', '乌鲁木齐北路'],
    ['会德f', '会德丰国际广场'],
  ])('understands %s, which an input method has left half done', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it('reads the beginning of a last syllable, with v for ü as well', () => {
    expect(namesOf('jinga')).toContain('静安公园');
    expect(keysOf('lvdi')).toEqual(keysOf('lǜdì'));
  });

  it.each([
    ['huasan yiyuan', '华山医院', 'sh and s'],
    ['jin an si', '静安寺', 'ng and n'],
    ['zenling lu', '镇宁路', 'zh and z, n and l'],
    ['cangsu lu', '常熟路', 'ch and c, sh and s'],
    ['yuyaun lu', '愚园路', 'two letters swapped'],
    ['changdelou', '常德路', 'a letter too many'],
    ['wulumqi bei', '乌鲁木齐北路', 'a letter too few'],
    ['whelock sqare', '会德丰国际广场', 'two words with an error each'],
    ['shanghia hotle', '上海宾馆', 'two swaps'],
    ['育园路', '愚园路', 'another character'],
    ['靜安寺', '静安寺', 'traditional characters'],
    ['愚谷村', '愚谷邨', 'the common character for an estate’s'],
  ])('forgives %s for %s: %s', (text, name) => {
    expect(namesOf(text)[0]).toBe(name);
  });

  it('forgives nothing in three letters, and answers what is no name with nothing', () => {
    expect(namesOf('xqz')).toEqual([]);
    expect(namesOf('qwertyuiop')).toEqual([]);
    expect(namesOf('  -  ')).toEqual([]);
    expect(namesOf('静安寺', 0)).toEqual([]);
    expect(namesOf('静安寺', -1)).toEqual([]);
  });

  it('puts what is called so before what is read so, and that before where something stands', () => {
    const found = search({ text: '静安公园', limit: 50 });
    expect(found[0]?.name.zh).toBe('静安公园');
    const firstSeat = found.findIndex(({ ref }) => ref?.kind === 'seat');
    expect(firstSeat).toBeGreaterThan(0);
    expect(found.slice(firstSeat).every(({ ref }) => ref?.kind === 'seat')).toBe(true);
  });

  it('finds grids and seats by their ids, also by the beginning of one', () => {
    expect(keysOf('JA-07')).toEqual(['grid:JA-07']);
    expect(keysOf('ja07')).toEqual(['grid:JA-07']);
    expect(keysOf('s012')).toEqual(['seat:s012']);
    expect(keysOf('s01', 20)).toEqual(Array.from({ length: 10 }, (_, i) => `seat:s01${i}`).sort());
  });

  it('lists a street once, however many pieces the pack has of it', () => {
    const [piece] = district.streets.filter(({ name }) => name?.zh === '愚园路');
    if (!piece) throw new Error('The pack has no 愚园路.');
    const cut = createSearcher(
      { ...district, streets: [...district.streets, { ...piece, id: 'r02b' }] },
      pinyin,
    );
    const keys = cut({ text: '愚园路', limit: 500 }).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('street:r02'))).toEqual(['street:r02']);
  });

  it('finds names as they are written where the pack does not say how they are read', () => {
    const written = createSearcher(district, {});
    const find = (text: string) => written({ text, limit: 8 })[0]?.name.zh;
    expect(find('静安寺')).toBe('静安寺');
    expect(find('yuyuan road')).toBe('愚园路');
    expect(find('jas')).toBeUndefined();
  });
});

describe('a word for a kind of thing', () => {
  const kindsOf = (text: string) =>
    new Set(
      search({ text, limit: 50 }).map(({ ref }) => district.places.find(({ id }) => id === ref?.id)?.kind),
    );

  it.each([
    ['地铁', ['metro_station', 'metro_entrance']],
    ['metro', ['metro_station', 'metro_entrance']],
    ['公交', ['bus_stop']],
    ['绿地', ['green']],
    ['hospital', ['hospital']],
  ])('%s lists what is of the kind', (text, kinds) => {
    for (const kind of kinds) expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    '出口',
    'exit',
    'chukou',
    '静安寺 出口',
    'jingan temple exit',
    'exit jing’an temple',
    '静安寺地铁口',
  ])('%s finds all exits of the station first', (text) => {
    const exits = district.places.filter(({ kind }) => kind === 'metro_entrance');
    const found = search({ text, limit: exits.length }).map(({ ref }) => ref?.id);
    expect(found.toSorted()).toEqual(exits.map(({ id }) => id));
  });

  it.each(['toilet', 'toi', 'wc', '厕所', '公厕', 'cesuo', '静安公园厕所', 'toilet jing’an park'])(
    '%s finds the toilets of a pack that has some, also without a name',
    (text) => {
      const [park] = district.places.filter(({ name }) => name?.zh === '静安公园');
      if (!park) throw new Error('The pack has no 静安公园.');
      const named = {
        ...park,
        id: 'p90',
        kind: 'toilets',
        name: { zh: '静安公园东门', en: 'Jing’an Park east' },
      } as const;
      const places = [...district.places, named, { ...named, id: 'p91', name: null }];
      const [first] = createSearcher({ ...district, places }, pinyin)({ text, limit: 2 });
      expect(['place:p90', 'place:p91']).toContain(first?.key);
    },
  );

  it('narrows a name down', () => {
    expect(namesOf('愚园路 公交')[0]).toMatch(/^愚园路/);
    expect(search({ text: '愚园路 公交', limit: 1 })[0]?.ref?.kind).toBe('place');
    expect(namesOf('huashan hospital')[0]).toBe('华山医院');
  });
});
