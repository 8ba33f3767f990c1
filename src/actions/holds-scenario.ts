import { maxScenarioLength } from '../io/read-scenario';
import { scenarioMember } from '../io/write-scenario';

/** Bytes of a file that are looked at in one go: decoded, they hold the page up for a few milliseconds. */
const pieceLength = 2_000_000;

const mark = `"${scenarioMember}"`;

/** Whether a file says of itself that it is a scenario: by a member of its own, wherever in the file it stands. */
export async function holdsScenario(file: File): Promise<boolean> {
  // A character has at most three bytes in UTF-8 for each of its units.
  if (!/json$/i.test(file.name) || file.size > 3 * maxScenarioLength) return false;
  // Pieces share as much as the mark is long: it may lie across the end of one.
  for (let from = 0; from < file.size; from += pieceLength) {
    const piece = file.slice(from, from + pieceLength + mark.length);
    const text = await piece.text().catch(() => '');
    if (text.includes(mark)) return true;
  }
  return false;
}
