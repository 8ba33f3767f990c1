/** How a file that is not taken is refused: `code` says what to do instead, `found` names what it is. */
export interface ForeignKind {
  readonly code: string;
  readonly found: string;
}

const unknown = (found: string): ForeignKind => ({ code: 'import-unknown-format', found });
const archive = (found: string): ForeignKind => ({ code: 'import-archive', found });
const database = (found: string): ForeignKind => ({ code: 'import-database', found });
const picture = (found: string): ForeignKind => ({ code: 'import-picture', found });
const oldOffice: ForeignKind = { code: 'import-old-office', found: 'Excel 97–2003' };
const shapefilePart: ForeignKind = { code: 'import-shapefile-part', found: 'Shapefile' };
const webPage: ForeignKind = { code: 'import-web-page', found: 'HTML' };
const osmBinary: ForeignKind = { code: 'import-osm-binary', found: 'OSM PBF' };

/**
 * First bytes of files that are not read here, each from its format's specification; text stands for its
 * characters' codes, null for any byte.
 */
export const foreignMarks: readonly (readonly [
  kind: ForeignKind,
  mark: readonly (string | number | null)[],
])[] = [
  [unknown('PDF'), ['%PDF']],
  // OLE2 compound file: .xls, .doc, .ppt.
  [oldOffice, [0xd0, 0xcf, 0x11, 0xe0]],
  [archive('RAR'), ['Rar!']],
  [archive('7z'), ['7z', 0xbc, 0xaf]],
  [archive('gzip'), [0x1f, 0x8b]],
  [archive('bzip2'), ['BZh']],
  [archive('xz'), [0xfd, '7zXZ']],
  [database('SQLite'), ['SQLite format 3']],
  [database('FlatGeobuf'), ['fgb']],
  [database('Parquet'), ['PAR1']],
  // Four bytes of length, then the field that names the first block (OSM wiki, PBF Format).
  [osmBinary, [null, null, null, null, 0x0a, 0x09, 'OSMHeader']],
  [picture('PNG'), [0x89, 'PNG']],
  [picture('JPEG'), [0xff, 0xd8, 0xff]],
  [picture('GIF'), ['GIF8']],
  [picture('WebP'), ['RIFF', null, null, null, null, 'WEBP']],
  [picture('TIFF'), ['II', 0x2a, 0]],
  [picture('TIFF'), ['MM', 0, 0x2a]],
  [picture('HEIC'), [null, null, null, null, 'ftyp']],
];

/** First bytes of a .shp (ESRI 1998, table 1): the file code 9994, big-endian. */
export const shapefileMark = [0x00, 0x00, 0x27, 0x0a] as const;

/** Root elements of XML files that are not read here. */
export const foreignRoots: Readonly<Record<string, ForeignKind>> = {
  html: webPage,
  gpx: unknown('GPX'),
  svg: picture('SVG'),
  osmchange: unknown('osmChange'),
  featurecollection: unknown('GML'),
  // Excel's XML table of 2003.
  workbook: oldOffice,
};

/** Files of other programs by the end of their name, asked only where the content says nothing. */
export const foreignExtensions: Readonly<Record<string, ForeignKind>> = {
  xls: oldOffice,
  doc: unknown('Word'),
  docx: unknown('Word'),
  ppt: unknown('PowerPoint'),
  pptx: unknown('PowerPoint'),
  pdf: unknown('PDF'),
  rar: archive('RAR'),
  '7z': archive('7z'),
  gz: archive('gzip'),
  tar: archive('tar'),
  gpkg: database('GeoPackage'),
  sqlite: database('SQLite'),
  fgb: database('FlatGeobuf'),
  parquet: database('Parquet'),
  mdb: database('Access'),
  gdb: database('Geodatabase'),
  pbf: osmBinary,
  tab: unknown('MapInfo'),
  mif: unknown('MapInfo'),
  dxf: unknown('DXF'),
  dwg: unknown('DWG'),
  md: unknown('Markdown'),
  rtf: unknown('RTF'),
  html: webPage,
  htm: webPage,
  dbf: shapefilePart,
  prj: shapefilePart,
  shx: shapefilePart,
  cpg: shapefilePart,
  sbn: shapefilePart,
  sbx: shapefilePart,
  qix: shapefilePart,
};

/** Zips of other programs, by a path that each of them has. */
export const foreignZips: readonly (readonly [kind: ForeignKind, path: RegExp])[] = [
  [unknown('Word'), /^word\//],
  [unknown('PowerPoint'), /^ppt\//],
  [{ code: 'import-old-office', found: 'OpenDocument' }, /^META-INF\/manifest\.xml$/],
  [database('Geodatabase'), /\.gdb\//],
];

/** Own files that another page takes: named as such. By the `type` that their first member says. */
export const ownTypes: Readonly<Record<string, ForeignKind>> = {
  'zuozuo-ledger': { code: 'import-own-ledger', found: 'zuozuo-ledger' },
  'zuozuo-contact-slip': { code: 'import-own-contact-slip', found: 'zuozuo-contact-slip' },
  'zuozuo-offers': { code: 'import-own-offers', found: 'zuozuo-offers' },
};
export const ownPack: ForeignKind = { code: 'import-own-pack', found: 'zuozuo-pack' };
