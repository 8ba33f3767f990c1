import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';

/** A file of a pack that it may lack: fetched with the first search. */
export const pinyinFile = 'pinyin.json';

/** Characters: the reading of a name of 60 characters. A longer one is no name. */
const longestReading = 400;

/**
 * How the names of a pack are read: `{"静安寺": "jìng ān sì"}`. What is not a text for a name is left out; a
 * file that is no object of texts is an error (`pinyin-unreadable`), and names are found as they are written.
 */
export function parsePinyin(text: string): Result<Readonly<Record<string, string>>> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail(
      appError('pinyin-unreadable', 'The list of readings is no JSON object: names are found as written.'),
    );
  const readings = Object.entries(value).filter(
    ([name, reading]) => typeof reading === 'string' && reading.length <= longestReading && name !== '',
  );
  return succeed(Object.fromEntries(readings));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
