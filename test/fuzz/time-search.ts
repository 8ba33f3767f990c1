import { randomText } from '../helpers/random-text';
import { askSearch, checkSearch } from './check-search';

/** Milliseconds: a page that answers later is felt to hang (issue Find, section 5). */
const longestAllowed = 50;

/** An answer that was interrupted is timed again: what is slow by itself is slow every time. */
const attempts = 3;

let count = 0;
let total = 0;
let repeated = 0;
let longest = { time: 0, seed: 0, length: 0 };

/** Checks the answer to the text of a seed, and how long one answer takes. */
export function timeSearch(seed: number): readonly string[] {
  // The names are spelled before the first case, as by the first search of a session.
  if (count === 0) askSearch({ text: 'a', limit: 8 });
  const text = randomText(seed);
  let time = measure(text);
  for (let attempt = 1; attempt < attempts && time > longestAllowed; attempt++) {
    repeated += 1;
    time = Math.min(time, measure(text));
  }
  count += 1;
  total += time;
  if (time > longest.time) longest = { time, seed, length: text.length };
  const faults = checkSearch(seed);
  return time <= longestAllowed ? faults : [...faults, `one answer takes ${time.toFixed(1)} ms`];
}

/**
 * Milliseconds of one answer: by the clock, which also counts the turns of other processes, or by the processor,
 * which also counts other threads of this one. Either is too long, never too short: the shorter one counts.
 */
function measure(text: string): number {
  const before = process.cpuUsage();
  const start = performance.now();
  askSearch({ text, limit: 8 });
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(time, (user + system) / 1000);
}

/** What was measured, for people. */
export const tellSearchTimes = (): string =>
  `one answer ${(total / count).toFixed(2)} ms on average, ${longest.time.toFixed(1)} ms at most ` +
  `(seed ${longest.seed}, ${longest.length} characters); ${repeated} timed again`;
