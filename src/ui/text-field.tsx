import { useId, useState } from 'preact/hooks';
import { useKeptText } from './use-kept-text';
import './text-field.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Longest text, in characters as people count them. */
  readonly limit: number;
  readonly onChange: (text: string) => void;
  /** The sentence for a text that was refused because it is too long. */
  readonly tooLong: (length: number) => string;
  /** What is wrong with the text as it stands; null = nothing. */
  readonly error?: string | null;
  readonly hint?: string;
  /** Which keyboard a phone shows. */
  readonly inputMode?: 'text' | 'tel' | 'email';
  readonly lines?: number;
  readonly required?: boolean;
  readonly autoComplete?: string;
  /** Whoever has the text keeps it as it is typed, or it must not be kept. Else it outlives an update of the page. */
  readonly isKeptElsewhere?: boolean;
}

/** Characters, not UTF-16 units; a pasted megabyte is not worth an exact count. */
const countUpTo = (text: string, limit: number) => (text.length > 2 * limit ? text.length : [...text].length);

/**
 * A labelled text box that says what it refuses. Typing stops at the limit; a longer text that is pasted
 * or put in by a program is not taken at all: a name cut in half is worse than none.
 */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const [refused, setRefused] = useState<number | null>(null);
  const { value, limit, lines, error } = props;
  useKeptText(props.isKeptElsewhere ? null : props.label, value, props.onChange);
  const refuse = (length: number): boolean => {
    setRefused(length > limit ? length : null);
    return length > limit;
  };
  const onInput = (event: InputEvent) => {
    const box = event.target as HTMLInputElement | HTMLTextAreaElement;
    // What an input method is still composing may be longer than what it becomes.
    if (!event.isComposing && refuse(countUpTo(box.value, limit))) box.value = value;
    else props.onChange(box.value);
  };
  const onPaste = (event: ClipboardEvent) => {
    const { selectionStart, selectionEnd } = event.target as HTMLInputElement | HTMLTextAreaElement;
    const replaced = (selectionEnd ?? 0) - (selectionStart ?? 0);
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (refuse(countUpTo(value, limit) - replaced + countUpTo(pasted, limit))) event.preventDefault();
  };
  const problem = refused === null ? (error ?? null) : props.tooLong(refused);
  const described = [problem && `${id}-error`, props.hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    value,
    maxLength: limit,
    required: props.required === true,
    'aria-invalid': problem !== null,
    'aria-describedby': described || undefined,
    onInput,
    onPaste,
  };
  return (
    <div class="text-field">
      <label for={id}>{props.label}</label>
      {lines ? (
        <textarea {...shared} rows={lines} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          autoComplete={props.autoComplete ?? 'off'}
        />
      )}
      {props.hint && (
        <p id={`${id}-hint`} class="text-field-hint">
          {props.hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-error`} class="text-field-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
