import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import { redoable, type UndoNote, undoNote } from '../../../state/ledger-undo';
import { undoStack } from '../../../state/undo-stack';
import { Button } from '../../../ui/button';
import { eventText } from './audit-words';
import { errorText } from './error-text';
import './undo-line.css';

/** Fetched when something is first undone; a file that does not come leaves everything as it is. */
const steps = () => import('../../../actions/undo-ledger-step');
const undo = () =>
  void steps().then(
    ({ undoLedgerStep }) => undoLedgerStep(t('adopt.say.undo.reason')),
    () => undefined,
  );
const redo = () =>
  void steps().then(
    ({ redoLedgerStep }) => redoLedgerStep(t('adopt.say.redo.reason')),
    () => undefined,
  );

/** Gives the keys for undo and redo to the ledger while the line is there; whoever had them gets them back. */
function useLedgerKeys({ putBack = nothing, stepBack = nothing }: UndoLineProps): void {
  const latest = useRef({ putBack, stepBack });
  latest.current = { putBack, stepBack };
  // Before it is drawn: the keys work from the moment the line can be seen, however busy the device is.
  useLayoutEffect(() => {
    const before = undoStack.value;
    const own = {
      undo: () => void (latest.current.stepBack() || undo()),
      redo,
      escape: () => latest.current.putBack(),
    };
    undoStack.value = own;
    return () => {
      if (undoStack.value === own) undoStack.value = before;
      undoNote.value = null;
    };
  }, []);
}

interface UndoLineProps {
  /** What Esc takes back besides; false = there was nothing. */
  readonly putBack?: () => boolean;
  /** What the keys for undo take back first, because it is not recorded yet; false = there was nothing. */
  readonly stepBack?: () => boolean;
  /** What was done last, in the words of the page; absent = by the name of its event. */
  readonly done?: string | undefined;
}

const nothing = () => false;

/** What was done last, with the way back; it stays until something else is done or it is closed. */
export function UndoLine(props: UndoLineProps) {
  useLedgerKeys(props);
  const { value } = undoNote;
  // What no event can put back is told where it was done.
  const note = value?.kind === 'done' && !value.canUndo ? null : value;
  return (
    <div class="undo-line" role="status">
      {note && (
        <div class="undo-note">
          <p>{(note.kind === 'done' && props.done) || noteText(note)}</p>
          {note.kind === 'done' && (
            <Button look="quiet" onClick={undo}>
              {t('adopt.say.undo')}
            </Button>
          )}
          {note.kind === 'undone' && redoable.value.length > 0 && (
            <Button look="quiet" onClick={redo}>
              {t('adopt.say.redo')}
            </Button>
          )}
          <button
            type="button"
            class="undo-close"
            aria-label={t('common.close')}
            onClick={() => {
              undoNote.value = null;
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      )}
    </div>
  );
}

function noteText(note: UndoNote): string {
  switch (note.kind) {
    case 'done':
      return t('adopt.say.undo.ready', { what: eventText(note.type) });
    case 'undone':
      return t('adopt.say.undo.done', { what: eventText(note.type) });
    case 'redone':
      return t('adopt.say.redo.done', { what: eventText(note.type) });
    case 'nothing-to-undo':
      return t('adopt.say.undo.none');
    case 'nothing-to-redo':
      return t('adopt.say.redo.none');
    case 'failed':
      return t('adopt.say.undo.failed', { what: eventText(note.type), why: errorText(note.error) });
  }
}
