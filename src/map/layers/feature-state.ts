import type { ExpressionSpecification } from 'maplibre-gl';

/** Whether a feature is the chosen one or the one under the pointer; the engine sets these states. */
export type FocusState = 'selected' | 'hovered';

export const isFocused = (state: FocusState): ExpressionSpecification => [
  'boolean',
  ['feature-state', state],
  false,
];

/** Plan: whether an open what-if changes a grid. */
export const isChanged: ExpressionSpecification = ['boolean', ['feature-state', 'changed'], false];

/** Adopt: whether a building keeps a seat. */
export const isKeeper: ExpressionSpecification = ['boolean', ['feature-state', 'keeper'], false];
