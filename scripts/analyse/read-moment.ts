import { WallClockDate } from '../../src/analysis/opening-hours/wall-clock';
import { wallClockMinute } from '../../src/state/wall-clock';

/** Date, hours and minutes, seconds that do not matter, and perhaps an offset from UTC. */
const pattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * A moment as typed into `--at`, as the district's wall clock shows it: `YYYY-MM-DDTHH:MM`. Without an
 * offset it is district time already, with one it is converted.
 * @throws Error with one sentence.
 */
export function readMoment(text: string, timeZone: string): string {
  const [match, day, time, offset] = pattern.exec(text.trim()) ?? [];
  const refuse = () =>
    new Error(
      `--at ${text} is no moment: expected YYYY-MM-DDTHH:MM in district time, or the same with an offset such as +08:00.`,
    );
  if (!match) throw refuse();
  const moment = `${day}T${time}`;
  try {
    WallClockDate.at(moment);
  } catch {
    throw refuse();
  }
  if (!offset) return moment;
  const instant = Date.parse(`${moment}:00${offset.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
  if (Number.isNaN(instant)) throw refuse();
  return wallClockMinute(instant, timeZone);
}
