import type { BuildingKind, PlaceKind } from '../../model/vocabulary';

/** What a thing can be of the kind of. */
export type SoughtKind = PlaceKind | BuildingKind | 'crossing';

/**
 * Words for kinds of things, folded: who types one of them looks for things of that kind, alone (公园) or beside
 * a name (静安寺 出口, jingan temple exit). Chinese, its pinyin, English; only what people type, not what the
 * interface says.
 */
export const kindWords: Readonly<Partial<Record<SoughtKind, readonly string[]>>> = {
  metro_station: ['地铁站', '地铁', 'ditiezhan', 'ditie', 'metro', 'subway', 'station'],
  metro_entrance: [
    '地铁口',
    '地铁站',
    '地铁',
    '出入口',
    '出口',
    '入口',
    'ditiekou',
    'ditie',
    'churukou',
    'chukou',
    'metro',
    'subway',
    'exit',
    'entrance',
  ],
  bus_stop: ['公交车站', '公交站', '公交', '车站', 'gongjiao', 'chezhan', 'bus', 'busstop', 'stop'],
  park: ['公园', 'gongyuan', 'park', 'garden'],
  green: ['绿地', 'lvdi', 'ludi', 'green', 'lawn'],
  plaza: ['广场', 'guangchang', 'plaza', 'square'],
  temple: ['寺庙', '庙', 'simiao', 'temple'],
  hospital: ['医院', 'yiyuan', 'hospital', 'clinic'],
  school: ['学校', '中学', '小学', 'xuexiao', 'school'],
  university: ['大学', '学院', 'daxue', 'xueyuan', 'university', 'college'],
  heritage: ['故居', '老房子', 'guju', 'heritage', 'historic'],
  toilets: [
    '厕所',
    '卫生间',
    '洗手间',
    '公厕',
    'cesuo',
    'weishengjian',
    'toilet',
    'toilets',
    'restroom',
    'wc',
  ],
  drinking_water: ['饮水', '直饮水', '喝水', 'yinshui', 'heshui', 'water', 'drinkingwater'],
  hotel: ['酒店', '宾馆', '饭店', 'jiudian', 'binguan', 'hotel'],
  retail: ['商场', '百货', '购物', 'shangchang', 'baihuo', 'mall', 'shopping'],
  office: ['写字楼', 'xiezilou', 'office', 'tower'],
  crossing: ['路口', '十字路口', '交叉口', 'lukou', 'crossing', 'corner', 'intersection', 'junction'],
};
