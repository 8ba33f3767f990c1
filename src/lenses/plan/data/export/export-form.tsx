import { useId, useState } from 'preact/hooks';
import { type OutgoingFile, saveFile } from '../../../../actions/hand-out-file';
import { t } from '../../../../i18n/translate';
import type { Result } from '../../../../lib/result';
import { Button } from '../../../../ui/button';
import { packErrorText } from '../overview/data-words';

interface ExportFormProps<File extends OutgoingFile> {
  readonly format: 'geojson' | 'csv' | 'xlsx' | 'osm' | 'pack';
  /** Why there is nothing to save; null = there is. */
  readonly obstacle: string | null;
  readonly make: () => Promise<Result<File>>;
  /** What is in the file that was saved. */
  readonly describe: (file: File) => string;
}

type Outcome = { readonly kind: 'busy' | 'done' | 'failed'; readonly words: string };

/** One kind of file: who it is for, what is in it and what is not, and the button that makes it. */
export function ExportForm<File extends OutgoingFile>({
  format,
  obstacle,
  make,
  describe,
}: ExportFormProps<File>) {
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const name = t(`data.export.${format}.name`);
  const run = async () => {
    if (outcome?.kind === 'busy') return;
    setOutcome({ kind: 'busy', words: t('data.export.busy') });
    const made = await make();
    if (!made.ok) return setOutcome({ kind: 'failed', words: packErrorText(made.error) });
    // Where the browser saves nothing the page offers other ways by itself.
    const isSaved = saveFile(made.value) === 'saved';
    setOutcome(isSaved ? { kind: 'done', words: describe(made.value) } : null);
  };
  return (
    <li class="export-form" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <p>{t(`data.export.${format}.for`)}</p>
      <p class="export-note">{t(`data.export.${format}.in`)}</p>
      {obstacle ? (
        <p class="export-obstacle">{obstacle}</p>
      ) : (
        <Button label={t('data.export.save.named', { name })} onClick={() => void run()}>
          {t('data.export.save')}
        </Button>
      )}
      <p role="status">{outcome && outcome.kind !== 'failed' && outcome.words}</p>
      {outcome?.kind === 'failed' && <p role="alert">{outcome.words}</p>}
    </li>
  );
}
