import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/button';
import { errorText } from '../../shared/ledger/error-text';
import type { CommandState } from './use-command';
import './action-form.css';

interface ActionFormProps {
  /** What happens, in a sentence. */
  readonly about: string;
  readonly yes: string;
  readonly no: string;
  readonly command: CommandState;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children?: ComponentChildren;
}

/** Asks once before something goes on record. It takes the focus when it opens, and hands it to its card. */
export function ActionForm({ about, yes, no, command, onYes, onNo, children }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null);
  // Before the next key can come: an effect that waits for the paint is later than a quick Tab.
  useLayoutEffect(() => {
    const { current } = form;
    // Where the keyboard goes on when the form is gone: the card that it stands in.
    const card = current?.parentElement?.closest<HTMLElement>('[tabindex="-1"]');
    current?.focus();
    return () => {
      // A button that was disabled while the command ran has lost the focus to the page.
      const { activeElement, body } = document;
      if (activeElement === body || current?.contains(activeElement)) card?.focus();
    };
  }, []);
  return (
    <form
      ref={form}
      class="action-form"
      tabIndex={-1}
      aria-label={about}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onYes();
      }}
    >
      <p>{about}</p>
      {children}
      {command.error && <p role="alert">{errorText(command.error)}</p>}
      <p class="action-form-buttons">
        <Button type="submit" disabled={command.isBusy}>
          {yes}
        </Button>
        <Button look="quiet" onClick={onNo}>
          {no}
        </Button>
      </p>
    </form>
  );
}
