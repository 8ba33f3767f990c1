import type { ImportKind } from '../../../../src/io/import/data';

/** Tables as offices, surveys and open data portals write them, each with what its columns are. */
export interface HeaderSet {
  readonly what: string;
  readonly name: string;
  readonly content: string;
  readonly kind: ImportKind;
  /** Fields by column; columns that are not named stay as they are. */
  readonly fields: Readonly<Record<string, string>>;
}

const square = '"POLYGON((121 31,121.1 31,121.1 31.1,121 31))"';

export const headerSets: readonly HeaderSet[] = [
  {
    what: 'a street office in Shanghai',
    name: '静安寺街道公共座椅.csv',
    content:
      '序号,座椅编号,名称,经度,纬度,座位数（个）,靠背,扶手,遮阳,照明,无障碍,材质,开放时间,巡查日期,所在道路,备注\n' +
      '1,A01,愚园路口,121.4413,31.2257,3座,有,无,部分,有,是,防腐木,全天,2026/8/14,愚园路,好\n' +
      '2,A02,南京西路,121.4423,31.2251,两座,无,无,未知,有,否,石材,6:00-22:00,2026年8月1日,南京西路,\n',
    kind: 'seats',
    fields: {
      座椅编号: 'id',
      名称: 'name',
      经度: 'lng',
      纬度: 'lat',
      '座位数（个）': 'seats',
      靠背: 'backrest',
      扶手: 'armrest',
      遮阳: 'covered',
      照明: 'lit',
      无障碍: 'wheelchair',
      材质: 'material',
      开放时间: 'opening_hours',
      巡查日期: 'check_date',
      所在道路: 'addr:street',
    },
  },
  {
    what: 'a survey with X, Y and other words',
    name: '点位表.csv',
    content:
      '点位编号,点位名称,X,Y,坐凳类型,数量,有无靠背,是否有扶手,是否有遮阳,夜间灯光,轮椅可达,养护单位,最近巡查时间,现状\n' +
      '1,甲,121.44,31.22,石凳,2,有,无,无,有,是,绿化所,2026.8.1,完好\n' +
      '2,乙,121.45,31.23,花坛边,4,无,无,有,无,否,绿化所,2026.8.2,拆除\n',
    kind: 'seats',
    fields: {
      点位编号: 'id',
      点位名称: 'name',
      X: 'lng',
      Y: 'lat',
      坐凳类型: 'form',
      数量: 'seats',
      有无靠背: 'backrest',
      是否有扶手: 'armrest',
      是否有遮阳: 'covered',
      夜间灯光: 'lit',
      轮椅可达: 'wheelchair',
      养护单位: 'operator',
      最近巡查时间: 'check_date',
      现状: 'condition',
    },
  },
  {
    what: 'one column for both coordinates',
    name: 'list.csv',
    content:
      '名称,经纬度,座位数量,认领单位,开放范围,备注\n甲,"121.44,31.22",3个,示意单位,仅顾客,\n乙,"121.45,31.23",2个,,对外开放,\n',
    kind: 'seats',
    fields: {
      名称: 'name',
      经纬度: 'wkt',
      座位数量: 'seats',
      认领单位: 'adoption:keeper',
      开放范围: 'access',
    },
  },
  {
    what: 'traditional signs and the calendar of Taiwan',
    name: '公園座椅.csv',
    content:
      '編號,座椅名稱,經度,緯度,座位數,有無靠背,扶手,遮陽,夜間照明,無障礙設施,材質,巡查日期,設施現況\n' +
      'A1,甲,121.5,25.04,3,有,無,有,有,是,石材,民國115年8月4日,正常\nA2,乙,121.51,25.05,2,無,無,無,有,否,木,115/8/5,拆除\n',
    kind: 'seats',
    fields: {
      編號: 'id',
      座椅名稱: 'name',
      經度: 'lng',
      緯度: 'lat',
      座位數: 'seats',
      有無靠背: 'backrest',
      扶手: 'armrest',
      遮陽: 'covered',
      夜間照明: 'lit',
      無障礙設施: 'wheelchair',
      材質: 'material',
      巡查日期: 'check_date',
      設施現況: 'condition',
    },
  },
  {
    what: 'bilingual headers with units',
    name: 'seats.csv',
    content:
      '编号 ID,经度 Longitude (WGS84),纬度 Latitude (WGS84),座位数/Seats,靠背 Backrest\nA1,121.44,31.22,3,Y\nA2,121.45,31.23,2,N\n',
    kind: 'seats',
    fields: {
      '编号 ID': 'id',
      '经度 Longitude (WGS84)': 'lng',
      '纬度 Latitude (WGS84)': 'lat',
      '座位数/Seats': 'seats',
      '靠背 Backrest': 'backrest',
    },
  },
  {
    what: 'a council in England',
    name: 'park seats.csv',
    content:
      'Seat ID,Site,Seats (no.),Back?,Arms?,Shade,Lights at night,Step-free,Checked on,Lat,Long,Notes,Open to\n' +
      'S1,Market,3,Y,N,N,Y,Y,3/4/2026,51.5,-0.1,x,public\nS2,Church,2,N,N,Y,N,N,13/4/2026,51.6,-0.2,y,customers\n',
    kind: 'seats',
    fields: {
      'Seat ID': 'id',
      Site: 'near',
      'Seats (no.)': 'seats',
      'Back?': 'backrest',
      'Arms?': 'armrest',
      Shade: 'covered',
      'Lights at night': 'lit',
      'Step-free': 'wheelchair',
      'Checked on': 'check_date',
      Lat: 'lat',
      Long: 'lng',
      'Open to': 'access',
    },
  },
  {
    what: 'an asset register',
    name: 'Street_Furniture.csv',
    content:
      'GlobalID,POINT_X,POINT_Y,Bench_Material,Has_Back,HasArms,Inspection_Date,Install_Year,Condition,Owner\n' +
      '{A},-0.1,51.5,Wood,Yes,No,2024/05/01,2001,Good,Council\n{B},-0.2,51.6,Steel,No,Yes,2024/05/02,2002,Removed,Council\n',
    kind: 'seats',
    fields: {
      GlobalID: 'id',
      POINT_X: 'lng',
      POINT_Y: 'lat',
      Bench_Material: 'material',
      Has_Back: 'backrest',
      HasArms: 'armrest',
      Inspection_Date: 'check_date',
      Condition: 'condition',
      Owner: 'operator',
    },
  },
  {
    what: 'benches with or without a back by their type',
    name: 'city_bench.csv',
    content:
      'BenchID,Address,Borough,Latitude,Longitude,BenchType,InstallDate,Street\n' +
      'B1,10 Main St,Queens,40.7,-73.9,Backed,2015-01-02,Main St\nB2,20 Main St,Queens,40.71,-73.91,Backless,2015-02-02,Main St\n',
    kind: 'seats',
    fields: {
      BenchID: 'id',
      Address: 'addr:full',
      Latitude: 'lat',
      Longitude: 'lng',
      BenchType: 'backrest',
      Street: 'addr:street',
    },
  },
  {
    what: 'a form on a telephone',
    name: 'survey.csv',
    content:
      '_id,start,_GPS_latitude,_GPS_longitude,_GPS_altitude,seat_info/seat_type,seat_info/has_backrest,seat_info/shade,photo,seat_info/number_of_seats\n' +
      '11,2026-01-01T10:00,31.2,121.4,3,bench,yes,partial,a.jpg,3\n12,2026-01-01T10:00,31.21,121.41,3,steps,no,no,b.jpg,5\n',
    kind: 'seats',
    fields: {
      _id: 'id',
      _GPS_latitude: 'lat',
      _GPS_longitude: 'lng',
      'seat_info/seat_type': 'form',
      'seat_info/has_backrest': 'backrest',
      'seat_info/shade': 'covered',
      'seat_info/number_of_seats': 'seats',
    },
  },
  {
    what: 'a query of OpenStreetMap as a table',
    name: 'export.csv',
    content:
      '@id;@lat;@lon;amenity;backrest;material;seats;check_date;check_date:backrest;colour;inscription\n' +
      'node/1;51.5;-0.1;bench;yes;wood;3;2024-05-01;2024-05-01;brown;In memory\nnode/2;51.6;-0.2;bench;no;metal;;;;;\n',
    kind: 'seats',
    fields: {
      '@id': 'id',
      '@lat': 'lat',
      '@lon': 'lng',
      backrest: 'backrest',
      material: 'material',
      seats: 'seats',
      check_date: 'check_date',
      colour: 'colour',
    },
  },
  {
    what: 'a French city, with decimal commas and days first',
    name: 'bancs.csv',
    content:
      'identifiant;adresse;lat;lon;nb_places;dossier;accoudoirs;couvert;éclairage;PMR;matériau;date_relevé;état\n' +
      '1;1 rue Pasteur;43,6;1,44;3;oui;non;non;oui;non;bois;12/05/2025;bon\n2;2 rue Pasteur;43,7;1,45;3;non;non;non;oui;non;pierre;03/05/2025;supprimé\n',
    kind: 'seats',
    fields: {
      identifiant: 'id',
      adresse: 'addr:full',
      lat: 'lat',
      lon: 'lng',
      nb_places: 'seats',
      dossier: 'backrest',
      accoudoirs: 'armrest',
      couvert: 'covered',
      éclairage: 'lit',
      PMR: 'wheelchair',
      matériau: 'material',
      date_relevé: 'check_date',
      état: 'condition',
    },
  },
  {
    what: 'an open data portal with points in one column',
    name: 'mobilier.csv',
    content:
      'objectid;geo_point_2d;geo_shape;type;adresse\n1;48.85, 2.35;"{""type"":""Point"",""coordinates"":[2.35,48.85]}";Banc simple;12 rue X\n' +
      '2;48.86, 2.36;"{""type"":""Point"",""coordinates"":[2.36,48.86]}";Banc double;1 rue Y\n',
    kind: 'seats',
    fields: { geo_point_2d: 'wkt', type: 'form', adresse: 'addr:full' },
  },
  {
    what: 'a German town',
    name: 'Sitzbänke.csv',
    content:
      'Nr.;Bezeichnung;Standort;Breitengrad;Längengrad;Anzahl der Sitzplätze;Rückenlehne;Armlehne;Überdacht;Beleuchtet;Rollstuhlgerecht;Material;Zustand;letzte Prüfung\n' +
      '1;Bank am Markt;Marktplatz;48,1;11,5;3;ja;nein;nein;ja;teilweise;Holz;gut;14.08.2026\n2;Bank am See;Seeufer;48,2;11,6;2;nein;nein;nein;nein;ja;Metall/Holz;abgebaut;1.9.2026\n',
    kind: 'seats',
    fields: {
      Bezeichnung: 'name',
      Standort: 'near',
      Breitengrad: 'lat',
      Längengrad: 'lng',
      'Anzahl der Sitzplätze': 'seats',
      Rückenlehne: 'backrest',
      Armlehne: 'armrest',
      Überdacht: 'covered',
      Beleuchtet: 'lit',
      Rollstuhlgerecht: 'wheelchair',
      Material: 'material',
      Zustand: 'condition',
      'letzte Prüfung': 'check_date',
    },
  },
  {
    what: 'a Spanish city with two systems of coordinates',
    name: 'bancos.csv',
    content:
      'ID;DISTRITO;ESTADO;COORD_GIS_X;COORD_GIS_Y;LATITUD;LONGITUD;NOM_VIA;NUM_VIA;MODELO;FECHA_INSTALACION\n' +
      '1;CENTRO;OPERATIVO;440123,5;4474123,2;40,41;-3,70;MAYOR;3;BANCO MADRID;01/02/2015\n2;CENTRO;OPERATIVO;440124,5;4474125,2;40,42;-3,71;ARENAL;5;BANCO ROMANTICO;15/02/2015\n',
    kind: 'seats',
    fields: {
      ID: 'id',
      ESTADO: 'condition',
      LATITUD: 'lat',
      LONGITUD: 'lng',
      NOM_VIA: 'addr:street',
      NUM_VIA: 'addr:housenumber',
    },
  },
  {
    what: 'slips of the pen',
    name: 'benches.csv',
    content: 'id,Lattitude,Longtitude,Back-rest,Materials\n1,31.2,121.4,yes,wood\n2,31.3,121.5,no,stone\n',
    kind: 'seats',
    fields: {
      id: 'id',
      Lattitude: 'lat',
      Longtitude: 'lng',
      'Back-rest': 'backrest',
      Materials: 'material',
    },
  },
  {
    what: 'numbers without any header',
    name: 'benches.csv',
    content: '121.4413,31.2257\n121.4414,31.2258\n',
    kind: 'seats',
    fields: { A: 'lng', B: 'lat' },
  },
  {
    what: 'micro-grids with their outlines as text',
    name: '微网格.csv',
    content: `网格编号,网格名称,所属居委会,常住人口,边界\nJA-01,甲,愚谷村居委会,"1,643",${square}\nJA-02,乙,愚谷村居委会,980,${square}\n`,
    kind: 'grids',
    fields: {
      网格编号: 'id',
      网格名称: 'name',
      所属居委会: 'neighbourhood',
      常住人口: 'residents',
      边界: 'wkt',
    },
  },
  {
    what: 'buildings with their outlines as text',
    name: 'buildings.csv',
    content: `Building Name,Address,Building Type,Floors,Height (m),Employees,WKT\nA Tower,1 Main St,office,58,226.2,"11,940",${square}\nB Hotel,2 Main St,hotel,43,202,900,${square}\n`,
    kind: 'buildings',
    fields: {
      'Building Name': 'name',
      Address: 'addr:full',
      'Building Type': 'kind',
      Floors: 'building:levels',
      'Height (m)': 'height',
      Employees: 'workers',
      WKT: 'wkt',
    },
  },
  {
    what: 'organisations in their buildings',
    name: '单位名录.csv',
    content:
      '单位名称,单位类型,地址,所属楼宇编号,经度,纬度\n示意一,商铺,甲路1号,b01,121.44,31.22\n示意二,企业,乙路2号,b02,121.45,31.22\n',
    kind: 'organisations',
    fields: {
      单位名称: 'name',
      单位类型: 'kind',
      地址: 'addr:full',
      所属楼宇编号: 'building:id',
      经度: 'lng',
      纬度: 'lat',
    },
  },
];
