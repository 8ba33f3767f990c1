import { type ComponentChild, render } from 'preact';
import { applyTheme } from '../../ui/apply-theme';
import './print-page.css';

/**
 * Prints a sheet of paper. It stands beside the application in a host of its own, so that the print style
 * can hide the one and show the other; afterwards it is gone. Paper is light whatever the screen is.
 */
export function printPage(sheet: ComponentChild): void {
  const host = document.createElement('div');
  host.className = 'print-host';
  applyTheme('light', host);
  document.body.append(host);
  document.body.classList.add('is-printing');
  render(sheet, host);
  const finish = () => {
    render(null, host);
    host.remove();
    document.body.classList.remove('is-printing');
  };
  addEventListener('afterprint', finish, { once: true });
  printWhenDrawn(host, framesWaited);
}

/** Frames in which something that is still being drawn is waited for: about two seconds. */
const framesWaited = 120;

/** A frame later the drawing is laid out; print() holds the page until its dialog closes. */
function printWhenDrawn(host: HTMLElement, frames: number): void {
  requestAnimationFrame(() => {
    if (frames > 0 && host.querySelector('[aria-busy="true"]')) printWhenDrawn(host, frames - 1);
    else print();
  });
}
