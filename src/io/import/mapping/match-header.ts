import { fieldWords } from './field-words';
import { type FoldedHeader, foldHeader, simplify } from './fold-header';
import { isOneSlipApart } from './is-one-slip-apart';

/** How well a header names a field, 0–1. */
export interface HeaderMatch {
  readonly field: string;
  readonly score: number;
}

/** Below it a word inside a longer header says nothing. */
const leastScore = 0.6;

/** Words that tell how a number is stored or measured, or whose it is, not what it is. */
const noiseWords: ReadonlySet<string> = new Set(
  (
    'der,die,das,den,von,et,y,int,integer,str,string,dbl,double,float,bool,boolean,char,txt,num,is,has,have,with,the,of,de,du,des,la,le,les,del,el,' +
    'wgs84,wgs,84,gcj02,gcj,bd09,cgcs2000,epsg,4326,deg,degree,degrees,dd,decimal,m,yn,flag,field,col,column,val,' +
    'value,attr,attribute,prop,property,properties,tags,tag,osm,bench,benches,banc,bancs,bank,banke,banco,bancos,sitzbank,panchina,panchine,our,' +
    'current,present,presence,hat,mit,avec,con,1,2,01,02'
  ).split(','),
);

/** A key of OpenStreetMap with a part of its own (`check_date:backrest`, `name:fr`): it says what it is. */
const osmKey = /^[a-z_]+(?::[a-zA-Z_-]+)+$/;

/** Whose number it is: of a picture or a contract, not of the row. */
const otherThings =
  /照片|图片|影像|合同|档案|电话|批次|工单|身份证|录入|巡查员|photo|image|picture|file|owner|parent|user|surveyor|contract|batch|phone/;

/** The same in Chinese, at the beginning and at the end of a header. */
const noiseStart =
  /^(?:是否(?:有|具备|设有|配备|配有)?|有无|公共|座椅|坐椅|座凳|长椅|设施|点位|所在|所属|gps|大地|地理|中心)+/;
const noiseEnd = /(?:情况|信息|设施|与否|描述|说明|字段|数据|wgs)+$/;

interface Synonym {
  readonly field: string;
  readonly zh: string;
  readonly words: readonly string[];
  readonly joined: string;
}

const synonyms: readonly Synonym[] = Object.entries(fieldWords).flatMap(([field, { zh, latin }]) =>
  [...zh.split(','), ...latin.split(',')].map((word) => {
    const folded = foldHeader(word);
    return { field, ...folded, joined: folded.words.join('') };
  }),
);

/**
 * Which fields a header can name, best first: `座位数（个）`, `lat_wgs84`, `Seats_Count`, `是否有靠背`,
 * `经度 Longitude`. The kind of the table and the values decide between fields of one name.
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const best = new Map<string, number>();
  const isOfOthers = otherThings.test(simplify(header.toLowerCase()));
  const keep = (field: string, score: number) => {
    if (field === 'id' && isOfOthers) return;
    if (score >= leastScore && score > (best.get(field) ?? 0)) best.set(field, score);
  };
  const exact = header.trim();
  if (Object.hasOwn(fieldWords, exact)) keep(exact, 1.01);
  else if (osmKey.test(exact)) return [];
  for (const { text, weight } of readings(header)) {
    const folded = foldHeader(text);
    for (const synonym of synonyms) {
      if (synonym.zh !== '') keep(synonym.field, weight * scoreChinese(folded.zh, synonym.zh));
      else keep(synonym.field, weight * scoreWords(folded, synonym));
    }
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

/** What is in brackets is a unit mostly, but sometimes the word itself: `X（经度）`, `名称（英文）`. */
function readings(header: string): { text: string; weight: number }[] {
  const brackets = /[（(【[{〔]([^）)】\]}〕]*)[）)】\]}〕]?/gu;
  const inside = [...header.matchAll(brackets)].map(([, text]) => text ?? '');
  const outside = header.replace(brackets, ' ');
  if (inside.length === 0) return [{ text: header, weight: 1 }];
  return [
    { text: `${outside}${inside.join('')}`, weight: 1 },
    { text: outside, weight: 0.98 },
    ...inside.map((text) => ({ text, weight: 0.7 })),
  ];
}

/** A word inside a longer header counts by its share of it, more at the end, where Chinese has the head. */
function scoreChinese(header: string, word: string): number {
  if (header === '') return 0;
  if (header === word) return 1;
  const core = header.replace(noiseStart, '').replace(noiseEnd, '');
  if (core === word) return 0.95;
  if (word.length < 2 || !header.includes(word)) return 0;
  const share = word.length / (core.includes(word) ? core.length : header.length);
  return 0.5 + 0.35 * share + (core.endsWith(word) ? 0.08 : 0);
}

function scoreWords({ words }: FoldedHeader, synonym: Synonym): number {
  if (words.length === 0) return 0;
  const joined = words.join('');
  if (joined === synonym.joined) return 1;
  const core = words.filter((word) => !noiseWords.has(word));
  const coreJoined = core.join('');
  if (coreJoined === '') return 0;
  if (coreJoined === synonym.joined) return 0.95;
  if (singular(coreJoined) === singular(synonym.joined)) return 0.93;
  if (isLongWord(synonym) && isOneSlipApart(coreJoined, synonym.joined)) return 0.85;
  const share = synonym.joined.length / coreJoined.length;
  if (synonym.joined.length < 3) return core.at(-1) === synonym.joined ? 0.5 + 0.35 * share : 0;
  if (holdsInARow(core, synonym.words)) {
    const isLast = core.at(-1) === synonym.words.at(-1);
    return 0.5 + 0.35 * share + (isLast ? 0.05 : 0);
  }
  return synonym.joined.length >= 6 && coreJoined.includes(synonym.joined) ? 0.5 + 0.3 * share : 0;
}

/** Short words differ by a letter and mean another thing (`point x`, `point y`). */
const isLongWord = ({ words, joined }: Synonym): boolean =>
  joined.length >= 6 && (words.at(-1)?.length ?? 0) > 2;

const singular = (word: string): string => (word.length > 4 ? word.replace(/e?s$/, '') : word);

function holdsInARow(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, from) => wanted.every((word, at) => words[from + at] === word));
}
