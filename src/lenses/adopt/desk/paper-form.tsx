import { useState } from 'preact/hooks';
import { type PaperPledge, recordPaper } from '../../../actions/record-paper';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { AppError } from '../../../lib/app-error';
import { settingLimits, textLimits } from '../../../model/ledger/settings';
import { ledger } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { Segments } from '../../../ui/segments';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { tooLongText } from '../forms/draft-field';
import { emptyPaper, paperDraft, paperTracks } from './paper-draft';
import { SeatChooser } from './seat-chooser';
import './paper-form.css';

/** Enters what came on paper: it counts as received today, in the name that stands on the sheet. */
export function PaperForm() {
  const [error, setError] = useState<AppError | null>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const draft = paperDraft.value;
  const edit = (change: Partial<PaperPledge>) => {
    paperDraft.value = { ...paperDraft.value, ...change };
    setEntered(null);
  };
  const submit = async () => {
    const recorded = await recordPaper(draft);
    setError(recorded.ok ? null : recorded.error);
    if (!recorded.ok) return;
    setEntered(draft.organisation);
    paperDraft.value = emptyPaper;
  };
  return (
    <form
      class="paper-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <p class="adopt-note">{t('adopt.desk.paper.note')}</p>
      <Segments
        label={t('adopt.track')}
        options={paperTracks.map((value) => ({ value, label: t(`adopt.track.${value}`) }))}
        value={draft.track}
        onChange={(track) => edit({ track })}
      />
      {draft.track === 'adopt' && (
        <SeatChooser seatId={draft.seatId} onChoose={(seatId) => edit({ seatId })} />
      )}
      {draft.track === 'donate' && (
        <OfferChooser offerId={draft.offerId} onChoose={(offerId) => edit({ offerId })} />
      )}
      <PaperText name="organisation" label={t('adopt.field.organisation')} edit={edit} />
      <PaperText name="displayName" label={t('adopt.field.displayName')} edit={edit} />
      <PaperText name="message" label={t('adopt.field.message')} lines={2} edit={edit} />
      {draft.track === 'share' ? (
        <NumberField
          label={t('adopt.desk.paper.places')}
          value={draft.places}
          least={1}
          most={mostPlaces}
          onChange={(places) => edit({ places: places ?? 1 })}
        />
      ) : (
        <>
          <PaperText name="care" label={t('adopt.desk.row.care')} edit={edit} />
          <PaperText name="plaque" label={t('adopt.desk.paper.plaque')} edit={edit} />
        </>
      )}
      <NumberField
        label={t('adopt.desk.term.years')}
        value={draft.termYears ?? ledger.value.settings.termYears}
        least={settingLimits.termYears[0]}
        most={settingLimits.termYears[1]}
        onChange={(termYears) => edit({ termYears })}
      />
      {error && <p role="alert">{errorText(error)}</p>}
      <Button look="main" type="submit">
        {t('adopt.desk.paper.do')}
      </Button>
      <p role="status">{entered && t('adopt.desk.paper.done', { name: entered })}</p>
    </form>
  );
}

/** More seats than any shop opens: beyond is a slip of the keyboard. */
const mostPlaces = 200;

interface PaperTextProps {
  readonly name: 'organisation' | 'displayName' | 'message' | 'care' | 'plaque';
  readonly label: string;
  readonly lines?: number;
  readonly edit: (change: Partial<PaperPledge>) => void;
}

function PaperText({ name, label, lines, edit }: PaperTextProps) {
  const limit = textLimits[name];
  return (
    <TextField
      label={label}
      value={paperDraft.value[name]}
      limit={limit}
      {...(lines ? { lines } : {})}
      tooLong={tooLongText(limit)}
      onChange={(text) => edit({ [name]: text })}
    />
  );
}

function OfferChooser({
  offerId,
  onChoose,
}: {
  readonly offerId: string | null;
  readonly onChoose: (offerId: string | null) => void;
}) {
  const open = [...ledger.value.offers.values()].filter(
    ({ state }) => state === 'open' || state === 'reserved',
  );
  return (
    <Select
      label={t('adopt.desk.paper.offer')}
      value={offerId ?? ''}
      options={[
        { value: '', label: t('adopt.desk.target.anywhere') },
        ...open.map(({ offer }) => ({
          value: offer.id,
          label: offer.streetName ? localName(offer.streetName) : offer.id,
        })),
      ]}
      onChange={(id) => onChoose(id || null)}
    />
  );
}
