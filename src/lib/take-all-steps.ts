/** A computation in steps to its end at once, for whoever needs no pause between them. */
export function takeAllSteps<T>(steps: Generator<unknown, T, void>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
