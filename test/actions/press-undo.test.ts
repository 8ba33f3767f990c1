import { afterEach, describe, expect, it, vi } from 'vitest';
import { pressKey } from '../../src/actions/press-key';
import { openDialog } from '../../src/state/dialog';
import { selection } from '../../src/state/selection';
import { undoStack } from '../../src/state/undo-stack';

/** As the page has it: the one thing that `pressKey` asks of an element is what it is. */
class FakeElement {
  readonly isContentEditable = false;
  constructor(
    readonly tagName: string,
    readonly type = '',
  ) {}
}

function press(
  key: string,
  options: { shift?: boolean; meta?: boolean; ctrl?: boolean; in?: string; type?: string } = {},
) {
  vi.stubGlobal('HTMLElement', FakeElement);
  const preventDefault = vi.fn();
  const event = {
    key,
    shiftKey: options.shift ?? false,
    metaKey: options.meta ?? false,
    ctrlKey: options.ctrl ?? false,
    altKey: false,
    defaultPrevented: false,
    target: new FakeElement(options.in ?? 'BODY', options.type),
    preventDefault,
  };
  pressKey(event as unknown as KeyboardEvent, () => undefined);
  return preventDefault.mock.calls.length > 0;
}

function bind(holds = false) {
  const done: string[] = [];
  undoStack.value = {
    undo: () => done.push('undo'),
    redo: () => done.push('redo'),
    escape: () => holds,
  };
  return done;
}

afterEach(() => {
  undoStack.value = null;
  openDialog.value = null;
  selection.value = null;
  vi.unstubAllGlobals();
});

describe('the keys for undo', () => {
  it('undo with Ctrl or ⌘ and Z, and redo with Shift', () => {
    const done = bind();
    expect(press('z', { ctrl: true })).toBe(true);
    press('Z', { meta: true, shift: true });
    press('z', { meta: true });
    expect(done).toEqual(['undo', 'redo', 'undo']);
  });

  it('belong to the text box while one types, to an open dialog, and else to the browser', () => {
    expect(press('z', { ctrl: true })).toBe(false);
    const done = bind();
    expect(press('z', { ctrl: true, in: 'INPUT' })).toBe(false);
    expect(press('x', { ctrl: true })).toBe(false);
    expect(press('z')).toBe(false);
    openDialog.value = 'keys';
    expect(press('z', { ctrl: true })).toBe(false);
    expect(done).toEqual([]);
  });

  it('are not kept by a radio button or a tick, in which nothing is typed', () => {
    const done = bind();
    for (const type of ['radio', 'checkbox'])
      expect(press('z', { ctrl: true, in: 'INPUT', type })).toBe(true);
    expect(press('z', { ctrl: true, in: 'INPUT', type: 'search' })).toBe(false);
    expect(press('z', { ctrl: true, in: 'TEXTAREA', type: 'textarea' })).toBe(false);
    expect(done).toEqual(['undo', 'undo']);
  });

  it('Esc puts the seat in the hand back before it closes what is open', () => {
    selection.value = { kind: 'seat', id: 's001' };
    bind(true);
    press('Escape');
    expect(selection.value).not.toBeNull();
    bind(false);
    press('Escape');
    expect(selection.value).toBeNull();
  });
});
