/** Language driver ids of a .dbf (byte 29 of its head) and the encodings they stand for, as GDAL lists them. */
const drivers: Readonly<Record<number, string>> = {
  3: 'windows-1252',
  19: 'shift_jis',
  77: 'gb18030',
  78: 'euc-kr',
  79: 'big5',
  87: 'windows-1252',
  88: 'windows-1252',
  89: 'windows-1252',
  120: 'big5',
  121: 'euc-kr',
  122: 'gb18030',
  123: 'shift_jis',
  124: 'windows-874',
  200: 'windows-1250',
  201: 'windows-1251',
  202: 'windows-1254',
  203: 'windows-1253',
};

/** Code pages as a .cpg writes them, where TextDecoder calls them otherwise. */
const codePages: Readonly<Record<string, string>> = {
  '936': 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  '950': 'big5',
  '932': 'shift_jis',
  '949': 'euc-kr',
  '65001': 'utf-8',
  '1250': 'windows-1250',
  '1251': 'windows-1251',
  '1252': 'windows-1252',
  '88591': 'windows-1252',
};

/**
 * The encoding that the .cpg names (`UTF-8`, `GBK`, `ANSI 936`, `CP936`, `ISO-8859-1` …), else the one of the
 * .dbf's language driver; null = neither says, so the texts must.
 */
export function dbfEncodingOf(cpg: Uint8Array | null, driver: number): string | null {
  const name = cpg ? new TextDecoder('latin1').decode(cpg.subarray(0, 40)).trim().toLowerCase() : '';
  const number = /(\d{3,5})$/.exec(name.replace(/[^a-z\d]/g, ''))?.[1] ?? '';
  const known = codePages[name] ?? codePages[number] ?? (name || drivers[driver]);
  if (!known) return null;
  try {
    return new TextDecoder(known).encoding;
  } catch {
    return drivers[driver] ?? null;
  }
}
