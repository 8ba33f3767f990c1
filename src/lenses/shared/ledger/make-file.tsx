import { useState } from 'preact/hooks';
import { canShareFiles, type OutgoingFile, saveFile, shareFile } from '../../../actions/hand-out-file';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { Result } from '../../../lib/result';
import { Button } from '../../../ui/button';
import { exchangeErrorText } from './exchange-words';
import './exchange.css';

/** A file of events, as far as its words need it. */
interface CountedFile extends OutgoingFile {
  readonly events: readonly unknown[];
}

type Outcome<File> =
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'shared' | 'saved' | 'cancelled'; readonly file: File };

interface MakeFileProps<File extends CountedFile> {
  readonly label: string;
  /** Whether the main button offers the system's share sheet; saving stands beside it then. */
  readonly isForSomebody: boolean;
  readonly look?: 'main' | 'plain';
  readonly make: () => Promise<Result<File>>;
  /** The file has left the page. */
  readonly onOut: (file: File) => void;
  /** The sentence for a file that was saved. */
  readonly savedText: 'adopt.exchange.saved' | 'adopt.exchange.answer.saved' | 'adopt.exchange.copy.saved';
}

/** A button that makes a file and hands it out, and the sentence that says what became of it. */
export function MakeFile<File extends CountedFile>(props: MakeFileProps<File>) {
  const [outcome, setOutcome] = useState<Outcome<File> | null>(null);
  const canShare = props.isForSomebody && canShareFiles();
  const isBusy = outcome?.kind === 'busy';
  // The button stays enabled: one that is disabled would lose the focus, and a dialog could not give it back.
  const run = async (isShared: boolean) => {
    if (isBusy) return;
    setOutcome({ kind: 'busy' });
    const made = await props.make();
    if (!made.ok) return setOutcome({ kind: 'failed', error: made.error });
    const kind = isShared ? await shareFile(made.value) : saveFile(made.value);
    setOutcome({ kind, file: made.value });
    if (kind !== 'cancelled') props.onOut(made.value);
  };
  return (
    <div class="exchange-make">
      <p class="exchange-buttons">
        <Button look={props.look ?? 'main'} onClick={() => void run(canShare)}>
          {isBusy ? t('adopt.exchange.busy') : canShare ? t('adopt.exchange.share') : props.label}
        </Button>
        {canShare && (
          <Button look="quiet" onClick={() => void run(false)}>
            {t('adopt.exchange.save')}
          </Button>
        )}
      </p>
      <p role="status">{outcome && outcomeText(outcome, props.savedText)}</p>
    </div>
  );
}

function outcomeText(outcome: Outcome<CountedFile>, savedText: MakeFileProps<CountedFile>['savedText']) {
  if (outcome.kind === 'busy') return null;
  if (outcome.kind === 'failed') return exchangeErrorText(outcome.error);
  if (outcome.kind === 'cancelled') return t('adopt.exchange.cancelled');
  const { name, events } = outcome.file;
  const count = events.length;
  if (outcome.kind === 'shared') return t('adopt.exchange.shared', { count });
  return t(savedText, { file: name, count });
}
