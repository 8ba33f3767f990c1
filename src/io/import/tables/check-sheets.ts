import type { SaxesParser } from 'saxes';
import { nextTask } from '../../../lib/next-task';
import { createMarkupClipper } from '../../clip-markup';
import { sheetPath } from './mend-sheets';
import { MarkupFault, stopAtFault } from './stop-at-fault';

/** Texts that cells share; the library reads them before any row. */
const stringsPath = /^xl\/sharedStrings\.xml$/i;

/** Bytes that are parsed at a time: some ten milliseconds. */
const step = 524_288;

/** Levels of elements in a sheet: ten with pictures and conditions (ECMA-376). */
const deepest = 60;

/** Bytes of damaged texts up to which the library is left to read what it can; more may keep it busy for minutes. */
const mostDamaged = 1_000_000;

export interface SheetCheck {
  /** Rows of the sheets, empty ones included, by their marks. */
  readonly rows: number;
  /** Every sheet is whole XML. */
  readonly isSound: boolean;
  /** The texts that cells share are no XML, and large: no row can be read. */
  readonly isHostile: boolean;
}

/**
 * Whether the sheets of a workbook are whole XML, before the library sees them: it reads over damage, with the rows behind
 * it, and takes minutes for megabytes of broken markup. A check ends at the first fault.
 * Throws what the zip library throws, and the reason of an abort.
 */
export async function checkSheets(bytes: Uint8Array, signal: AbortSignal): Promise<SheetCheck> {
  const [{ unzipSync }, { SaxesParser }] = await Promise.all([import('fflate'), import('saxes')]);
  const parts = unzipSync(bytes, { filter: ({ name }) => sheetPath.test(name) || stringsPath.test(name) });
  let rows = 0;
  let isWhole = true;
  let isHostile = false;
  for (const [path, part] of Object.entries(parts)) {
    const parser = new SaxesParser();
    const isSound = await checkPart(part, parser, signal, (tag) => {
      if (tag === 'row' && sheetPath.test(path)) rows += 1;
    });
    if (isSound) continue;
    if (sheetPath.test(path)) isWhole = false;
    else isHostile ||= part.length > mostDamaged;
  }
  return { rows, isSound: isWhole, isHostile };
}

async function checkPart(
  part: Uint8Array,
  parser: SaxesParser,
  signal: AbortSignal,
  onTag: (name: string) => void,
): Promise<boolean> {
  const refuse = () => {
    throw new MarkupFault();
  };
  let depth = 0;
  stopAtFault(parser);
  parser.on('opentag', ({ name }) => {
    depth += 1;
    if (depth > deepest) refuse();
    onTag(name);
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  const clip = createMarkupClipper(refuse);
  const decoder = new TextDecoder();
  try {
    for (let from = 0; from < part.length; from += step) {
      parser.write(clip(decoder.decode(part.subarray(from, from + step), { stream: true })));
      await nextTask();
      signal.throwIfAborted();
    }
    parser.close();
    return true;
  } catch (thrown) {
    if (!(thrown instanceof MarkupFault)) throw thrown;
    return false;
  }
}
