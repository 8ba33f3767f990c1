/**
 * Runs a computation in steps and asks `pace` between them, which may wait and throws where the work was stopped.
 * The computation is ended then, whatever it holds.
 */
export async function paceSteps<T>(
  steps: Generator<unknown, T, void>,
  pace: () => Promise<void> | void,
): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pace();
  }
}
