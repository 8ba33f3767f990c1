import { useEffect, useLayoutEffect } from 'preact/hooks';
import { bindUndo } from '../../../actions/bind-undo';
import { openScenarios } from '../../../actions/open-scenarios';

/** Reads the device's scenarios while Plan is open, and takes the keys for undo. */
export function useScenarios(): void {
  useEffect(() => void openScenarios(), []);
  // With the drawing of the page: a line within it that takes the keys for itself comes after, and keeps them.
  useLayoutEffect(bindUndo, []);
}
