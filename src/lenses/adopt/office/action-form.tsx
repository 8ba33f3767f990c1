import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';
import { textLimits } from '../../../model/ledger/settings';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { officeErrorText } from './office-error-text';
import './action-form.css';

interface ActionFormProps {
  /** On the button that opens it. */
  readonly label: string;
  /** What will happen, as a question. */
  readonly question: string;
  readonly confirm: string;
  /** Whether a sentence that all sides can read comes with it. */
  readonly reason: 'required' | 'optional' | 'none';
  /** A reason to begin with. */
  readonly firstReason?: string;
  readonly look?: 'plain' | 'quiet';
  readonly act: (reason: string | null) => Promise<Result<unknown>>;
  /** After it was done: says so where the row may be gone. */
  readonly onDone: () => void;
}

/** A decision in two steps: the button, then the question with its reason. The focus goes along and comes back. */
export function ActionForm(props: ActionFormProps) {
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState(props.firstReason ?? '');
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLSpanElement>(null);
  const wasAsking = useRef(false);
  // Before the next key can come.
  useLayoutEffect(() => {
    if (isAsking) box.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
    else if (wasAsking.current) opener.current?.querySelector('button')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  const act = async () => {
    setBusy(true);
    const done = await props.act(reason.trim() === '' ? null : reason.trim());
    setBusy(false);
    setError(done.ok ? null : done.error);
    if (!done.ok) return;
    setAsking(false);
    props.onDone();
  };

  if (!isAsking)
    return (
      <span ref={opener}>
        <Button look={props.look ?? 'plain'} onClick={() => setAsking(true)}>
          {props.label}
        </Button>
      </span>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a legend stands on the border of its fieldset, which a question of two lines breaks.
    <div
      role="group"
      aria-labelledby={id}
      class="office-action"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <p id={id} class="office-action-question">
        {props.question}
      </p>
      {props.reason !== 'none' && (
        <TextField
          label={t(props.reason === 'required' ? 'adopt.office.reason' : 'adopt.office.reason.optional')}
          value={reason}
          limit={textLimits.reason}
          tooLong={(length) => t('adopt.field.too-long', { length, limit: textLimits.reason })}
          required={props.reason === 'required'}
          onChange={setReason}
        />
      )}
      {error && <p role="alert">{officeErrorText(error)}</p>}
      <div class="office-action-buttons">
        <Button
          disabled={isBusy || (props.reason === 'required' && reason.trim() === '')}
          onClick={() => void act()}
        >
          {props.confirm}
        </Button>
        <Button look="quiet" onClick={() => setAsking(false)}>
          {t('adopt.office.cancel')}
        </Button>
      </div>
    </div>
  );
}
