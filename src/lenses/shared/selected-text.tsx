import { useEffect, useRef } from 'preact/hooks';
import './selected-text.css';

interface SelectedTextProps {
  readonly text: string;
  /** What the text is. */
  readonly label: string;
}

/** A text that the page may not copy, selected and ready for the person's own copying. */
export function SelectedText({ text, label }: SelectedTextProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return <textarea ref={box} class="selected-text" readOnly aria-label={label} rows={2} value={text} />;
}
