import { useState } from 'preact/hooks';
import { giveCommand } from '../../../actions/give-command';
import { t } from '../../../i18n/translate';
import { type CareWork, careWorks } from '../../../model/ledger/pledge-vocabulary';
import { textLimits } from '../../../model/ledger/settings';
import { today } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { DayField } from '../../../ui/day-field';
import { TextField } from '../../../ui/text-field';
import { errorText } from '../../shared/ledger/error-text';
import { tooLongText } from '../forms/draft-field';
import { useCommand } from './use-command';
import './care-log.css';

/** Notes what was done at a seat: a tick, today, done. */
export function CareForm({ seatId }: { readonly seatId: string }) {
  const [works, setWorks] = useState<readonly CareWork[]>([]);
  const [day, setDay] = useState(today.value);
  const [note, setNote] = useState('');
  const [outcome, setOutcome] = useState<'saved' | 'nothing' | null>(null);
  const command = useCommand();
  const save = async () => {
    if (works.length === 0) return setOutcome('nothing');
    setOutcome(null);
    const isDone = await command.run(() =>
      giveCommand('keeper', { type: 'check-seat', seatId, works, day, note: note || null }),
    );
    if (!isDone) return;
    setOutcome('saved');
    setWorks([]);
    setNote('');
  };
  return (
    <form
      class="care-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t('adopt.mine.care.did')}</legend>
        {careWorks.map((work) => (
          <Check
            key={work}
            checked={works.includes(work)}
            onChange={(isDone) =>
              // In the order of the vocabulary, whichever was ticked first.
              setWorks(careWorks.filter((each) => (each === work ? isDone : works.includes(each))))
            }
          >
            {t(`adopt.mine.care.${work}`)}
          </Check>
        ))}
      </fieldset>
      <DayField label={t('adopt.mine.care.day')} value={day} latest={today.value} onChange={setDay} />
      <TextField
        label={t('adopt.mine.care.note')}
        value={note}
        limit={textLimits.note}
        tooLong={tooLongText(textLimits.note)}
        onChange={setNote}
      />
      <Button type="submit" disabled={command.isBusy}>
        {t('adopt.mine.care.save')}
      </Button>
      {outcome === 'nothing' && <p role="alert">{t('adopt.mine.care.nothing')}</p>}
      {command.error && <p role="alert">{errorText(command.error)}</p>}
      <p role="status">{outcome === 'saved' && t('adopt.mine.care.saved')}</p>
    </form>
  );
}
