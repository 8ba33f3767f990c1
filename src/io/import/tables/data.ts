/** How much of a table is taken. Beyond these the file is no table of a district, or an attack. */
export const tableLimits = {
  /** Characters of one row: a district's outline as WKT has some 10⁵, a page's worth of notes 10⁴. */
  rowLength: 4_000_000,
  /** Columns, as many as a spreadsheet has. */
  columns: 16_384,
  /** Cells of a sheet with the empty ones before them: 100,000 rows of a hundred columns. */
  cells: 10_000_000,
  /** Bytes that the parts of a spreadsheet may unpack to, together: 100,000 rows of twenty columns take some 80 MB. */
  unpackedBytes: 256_000_000,
  /** Parts in a spreadsheet; each sheet, picture and chart is one. */
  parts: 10_000,
  /** Rows with faulty quotes until quotes count as text: a file with so many does not quote. */
  faultyQuotes: 1_000,
  /** Characters of a row that could not be read which are shown and written to the list of left-out rows. */
  shownRow: 500,
} as const;

/** Separators that are tried, those first that a text is less likely to have by chance. */
export const separators = ['\t', ';', '|', ','] as const;
export type Separator = (typeof separators)[number];
