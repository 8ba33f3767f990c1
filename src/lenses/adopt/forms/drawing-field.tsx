import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { attachDrawing } from '../../../actions/attach-drawing';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import type { DraftImage } from '../../../model/ledger/pledge-draft';
import { textLimits } from '../../../model/ledger/settings';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { tooLongText } from './draft-field';
import { useDraft } from './use-draft';
import './drawing-field.css';

/** One drawing: chosen from this device, shown as it will be kept, and taken away again. */
export function DrawingField() {
  const { draft } = useDraft();
  const id = useId();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [image] = draft.images;
  const attach = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    const attached = await attachDrawing(file);
    setBusy(false);
    setError(attached.ok ? null : attached.error);
  };
  return (
    <div class="form-group drawing-field">
      <label for={id}>{t('adopt.forms.drawing')}</label>
      <input
        id={id}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          void attach(currentTarget.files?.[0]);
          // The same file can be chosen again after it was taken away.
          currentTarget.value = '';
        }}
      />
      <p id={`${id}-hint`} class="adopt-note">
        {t('adopt.forms.drawing.hint')}
      </p>
      <p role="status">{isBusy && t('adopt.forms.drawing.busy')}</p>
      {error && <p role="alert">{errorText(error)}</p>}
      {image && <Preview image={image} />}
    </div>
  );
}

/** The drawing, what it shows in words, and the way to take it out again. */
function Preview({ image }: { readonly image: DraftImage }) {
  const { edit } = useDraft();
  const { ref, blob } = image;
  const url = useMemo(() => URL.createObjectURL(blob), [blob]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <figure>
      <img src={url} width={ref.width} height={ref.height} alt={ref.alt || t('adopt.forms.drawing.alt')} />
      <figcaption>
        {t('adopt.forms.drawing.kept', {
          width: ref.width,
          height: ref.height,
          kilobytes: formatNumber(Math.ceil(ref.bytes / 1000)),
        })}{' '}
        <Button look="quiet" onClick={() => edit({ images: [] })}>
          {t('adopt.forms.drawing.remove')}
        </Button>
      </figcaption>
      <TextField
        isKeptElsewhere
        label={t('adopt.forms.drawing.shows')}
        value={ref.alt ?? ''}
        limit={textLimits.alt}
        tooLong={tooLongText(textLimits.alt)}
        onChange={(alt) => edit({ images: [{ blob, ref: { ...ref, alt } }] })}
      />
    </figure>
  );
}
