import type { HeaderSet } from './header-sets';

/** Tables of two rows from further away: other scripts, grids of their own, degrees with minutes. */
export const headerSetsAbroad: readonly HeaderSet[] = [
  {
    what: 'a city in Japan',
    name: 'list.csv',
    content:
      '管理番号,施設名,緯度,経度,座席数,背もたれ,肘掛け,材質,管理者\n' +
      '1,ベンチ,35.68,139.75,3,あり,なし,木製,区役所\n2,ベンチ,35.69,139.76,2,なし,なし,石,区役所\n',
    kind: 'seats',
    fields: {
      管理番号: 'id',
      施設名: 'name',
      緯度: 'lat',
      経度: 'lng',
      座席数: 'seats',
      背もたれ: 'backrest',
      肘掛け: 'armrest',
      材質: 'material',
      管理者: 'operator',
    },
  },
  {
    what: 'a district in Korea',
    name: 'list.csv',
    content:
      '관리번호,시설명,위도,경도,좌석수,등받이,팔걸이,관리기관\n' +
      '1,벤치,37.57,126.98,3,유,무,구청\n2,벤치,37.58,126.99,2,무,무,구청\n',
    kind: 'seats',
    fields: {
      관리번호: 'id',
      시설명: 'name',
      위도: 'lat',
      경도: 'lng',
      좌석수: 'seats',
      등받이: 'backrest',
      팔걸이: 'armrest',
      관리기관: 'operator',
    },
  },
  {
    what: 'a Dutch register in its own grid',
    name: 'list.csv',
    content:
      'OBJECTNUMMER;STRAATNAAM;RD_X;RD_Y;AANTAL_ZITPLAATSEN;RUGLEUNING;ARMLEUNING;MATERIAAL;BEHEERDER\n' +
      '1;Dam;121819;487013;3;ja;nee;hout;Gemeente\n2;Dam;121829;487023;3;nee;nee;staal;Gemeente\n',
    kind: 'seats',
    fields: {
      OBJECTNUMMER: 'id',
      STRAATNAAM: 'addr:street',
      RD_X: 'lng',
      RD_Y: 'lat',
      AANTAL_ZITPLAATSEN: 'seats',
      RUGLEUNING: 'backrest',
      ARMLEUNING: 'armrest',
      MATERIAAL: 'material',
      BEHEERDER: 'operator',
    },
  },
  {
    what: 'one French bench in Lambert 93',
    name: 'list.csv',
    content: 'identifiant;X_L93;Y_L93;nom;dossier\nb1;574340.14;6279565.51;Banc du port;oui\n',
    kind: 'seats',
    fields: { identifiant: 'id', X_L93: 'lng', Y_L93: 'lat', nom: 'name', dossier: 'backrest' },
  },
  {
    what: 'a Chinese survey in degrees, minutes and seconds',
    name: '点位.csv',
    content: `编号,东经,北纬,座位\n1,121°26'24",31°13'12",3\n2,121°26'30",31°13'15",2\n`,
    kind: 'seats',
    fields: { 编号: 'id', 东经: 'lng', 北纬: 'lat', 座位: 'seats' },
  },
  {
    what: 'a Polish list',
    name: 'list.csv',
    content: 'id,szerokość,długość,material\n1,52.2,21.0,drewno\n',
    kind: 'seats',
    fields: { id: 'id', szerokość: 'lat', długość: 'lng', material: 'material' },
  },
  {
    what: 'units of a street, in a file without a telling name',
    name: 'list.csv',
    content:
      '单位名称,联系电话,地址,经度,纬度,营业时间\n某某咖啡馆,021-1,愚园路1号,121.44,31.22,8:00-20:00\n街道社区中心,021-2,江苏路2号,121.43,31.22,9:00-17:00\n',
    kind: 'organisations',
    fields: { 单位名称: 'name', 地址: 'addr:full', 经度: 'lng', 纬度: 'lat' },
  },
];
