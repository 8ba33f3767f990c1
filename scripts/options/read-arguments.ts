import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '../../src/lib/app-error';

/**
 * `parseArgs` of Node for people: a number below zero is a value, and a refusal is one sentence.
 * @throws Error with one sentence.
 */
export function readArguments<const T extends ParseArgsConfig>(
  args: readonly string[],
  config: T,
): ReturnType<typeof parseArgs<T & { args: string[] }>> {
  try {
    return parseArgs({ ...config, args: joinNegative(args) });
  } catch (thrown) {
    // Node adds advice in further sentences and lines.
    const [sentence = ''] = messageOf(thrown).split(/\.?\s*\n|\. /);
    throw new Error(`${sentence.replace(/\.$/, '')}.`);
  }
}

/** `--walk -5` as `--walk=-5`: a number below zero is a wrong value, not one more option. */
function joinNegative(args: readonly string[]): string[] {
  const joined: string[] = [];
  for (const arg of args) {
    const option = joined.at(-1);
    if (option && /^--\w+$/.test(option) && /^-[\d.]/.test(arg)) joined.splice(-1, 1, `${option}=${arg}`);
    else joined.push(arg);
  }
  return joined;
}
