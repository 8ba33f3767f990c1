interface Writing {
  readonly done: Promise<void>;
  abort(): void;
}

/**
 * Does the writes of a transaction: all of them, or nothing where one is refused. A request that is
 * refused at once does not undo the ones before it: only an abort does.
 * @returns what `write` gives, when it is durable
 */
export async function settleWriting<T>(writing: Writing, write: () => Promise<T>): Promise<T> {
  // Its failure is told below; until then nobody waits for it.
  writing.done.catch(() => undefined);
  try {
    const value = await write();
    await writing.done;
    return value;
  } catch (thrown) {
    try {
      writing.abort();
    } catch {
      // A request that failed later has ended it already.
    }
    await writing.done.catch(() => undefined);
    throw thrown;
  }
}
