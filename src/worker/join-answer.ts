import type { AnswerPart } from './cut-answer';

/** Puts an answer together that `cutAnswer` has cut: the lists of `rest` are filled, in their order. */
export function joinAnswer(rest: unknown, parts: readonly AnswerPart[]): unknown {
  for (const { at, items } of parts) {
    const list = at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], rest);
    for (const item of items)
      if (list instanceof Map) list.set(...(item as [unknown, unknown]));
      else (list as unknown[]).push(item);
  }
  return rest;
}
