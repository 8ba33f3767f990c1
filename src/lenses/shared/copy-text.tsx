import { useState } from 'preact/hooks';
import { copyText } from '../../actions/copy-text';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { SelectedText } from './selected-text';

interface CopyTextProps {
  readonly text: string;
  /** On the button. */
  readonly label: string;
  /** What the text is, for the box that shows it where it cannot be copied. */
  readonly name: string;
}

/** Copies a text; where the browser does not let the page, the person can. */
export function CopyText({ text, label, name }: CopyTextProps) {
  const [outcome, setOutcome] = useState<'copied' | 'shown' | null>(null);
  return (
    <>
      <Button
        onClick={() => void copyText(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'shown'))}
      >
        {label}
      </Button>
      {outcome === 'shown' && <SelectedText text={text} label={name} />}
      {outcome && <p role="status">{t(outcome === 'copied' ? 'find.copy.done' : 'find.copy.by-hand')}</p>}
    </>
  );
}
