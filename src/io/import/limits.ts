/** What a file that is imported may hold, so that none fills the memory of a phone. */
export const importLimits = {
  /** Files that are dropped at once: a folder of more is no import, and handing them over holds the page up. */
  files: 200,
  /** Bytes of a file as it comes. */
  file: 256_000_000,
  /** Bytes that one file of a zip may unpack to, and all of them together. */
  unpackedFile: 256_000_000,
  unpacked: 384_000_000,
  /** Files of a zip. */
  zipFiles: 500,
  /** Levels of lists and objects in a feature: coordinates have five, tags two. */
  depth: 40,
  /** Characters of the name or definition of a coordinate system: the WKT of the most intricate has some thousands. */
  crs: 20_000,
  /** Columns that are offered for a mapping; a row keeps what it has. */
  columns: 1_000,
  /** Issues of a table that are listed one by one would be as many as rows: each value is cut to this. */
  shownValue: 80,
} as const;
