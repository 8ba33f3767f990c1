import { useEffect, useMemo, useState } from 'preact/hooks';
import { runInSlices } from '../../../../lib/run-in-slices';
import { takeAllSteps } from '../../../../lib/take-all-steps';
import type { Seat } from '../../../../model/district';
import { findSeats } from './find-seats';

/** Seats that are searched as one types: their words are folded in some milliseconds. */
const mostAtOnce = 2000;

interface FoundSeats {
  /** While it is searched on, what was found before. */
  readonly found: readonly Seat[];
  readonly isBusy: boolean;
}

/** The seats of a list that a text finds: of a few at once, of a city's in slices, so that the page stands still for neither. */
export function useFoundSeats(seats: readonly Seat[], text: string): FoundSeats {
  const [answer, setAnswer] = useState({ seats, text: '', found: seats });
  const atOnce = useMemo(
    () => (text.trim() === '' || seats.length <= mostAtOnce ? takeAllSteps(findSeats(seats, text)) : null),
    [seats, text],
  );
  useEffect(() => {
    if (atOnce) return;
    const controller = new AbortController();
    runInSlices(findSeats(seats, text), controller.signal).then(
      (found) => {
        if (!controller.signal.aborted) setAnswer({ seats, text, found });
      },
      // Another text is searched for by now.
      () => {},
    );
    return () => controller.abort();
  }, [atOnce, seats, text]);
  return atOnce
    ? { found: atOnce, isBusy: false }
    : { found: answer.found, isBusy: answer.seats !== seats || answer.text !== text };
}
