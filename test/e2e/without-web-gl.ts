import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/find-browser';

/** Runs in the page before its own code: a browser that gives no WebGL, for tests that need no map. */
export function withoutWebGl(): void {
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}

/** A browser of its own in which WebGL is switched off, as on old devices and remote desktops. */
export function launchWithoutWebGl(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-gpu', '--disable-3d-apis'],
  });
}
