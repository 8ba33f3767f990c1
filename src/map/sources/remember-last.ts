/**
 * The function with a memory of one call: the same arguments (by identity) give the same result object, so
 * that whoever compares results by identity sees no change.
 */
export function rememberLast<Arguments extends readonly unknown[], Result>(
  compute: (...parameters: Arguments) => Result,
): (...parameters: Arguments) => Result {
  let last: { readonly parameters: Arguments; readonly result: Result } | null = null;
  return (...parameters) => {
    if (last?.parameters.every((value, i) => Object.is(value, parameters[i]))) return last.result;
    last = { parameters, result: compute(...parameters) };
    return last.result;
  };
}
