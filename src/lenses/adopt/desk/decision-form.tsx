import { useState } from 'preact/hooks';
import { formatDay } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import { addDays, isDay, termFrom } from '../../../model/adoption/terms';
import { type DecisionDetails, noDetails, type OfficeCommand } from '../../../model/desk/make-decision';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { settingLimits, textLimits } from '../../../model/ledger/settings';
import { caseAlternatives } from '../../../state/desk';
import { ledger, today } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { DayField } from '../../../ui/day-field';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';
import { targetText } from './desk-words';

/** Steps that ask for more than a reason. */
const askedCommands = ['activate', 'renew', 'refuse', 'move', 'hand-over', 'realise'] as const;
type AskedCommand = (typeof askedCommands)[number];

export const isAsked = (command: OfficeCommand): command is AskedCommand =>
  askedCommands.some((asked) => asked === command);

interface DecisionFormProps {
  readonly command: OfficeCommand;
  readonly pledge: Pledge;
  readonly isBusy: boolean;
  readonly onGive: (details: DecisionDetails) => Promise<void>;
}

/** What a step needs to know beside its reason, filled in as the case suggests. */
export function DecisionForm({ command, pledge, isBusy, onGive }: DecisionFormProps) {
  const [details, setDetails] = useState<DecisionDetails>(() => suggest(command, pledge));
  return (
    <fieldset class="decision-form">
      <legend>{t(`adopt.desk.do.${command}`)}</legend>
      {(command === 'activate' || command === 'renew') && (
        <TermFields details={details} pledge={pledge} onChange={setDetails} />
      )}
      {(command === 'refuse' || command === 'move') && (
        <SeatChoice details={details} pledge={pledge} isRequired={command === 'move'} onChange={setDetails} />
      )}
      {command === 'hand-over' && <SuccessorFields details={details} onChange={setDetails} />}
      {command === 'realise' && <OfferChoice details={details} onChange={setDetails} />}
      <Button look="main" disabled={isBusy} onClick={() => void onGive(details)}>
        {t('adopt.desk.do.it', { step: t(`adopt.desk.do.${command}`) })}
      </Button>
    </fieldset>
  );
}

function suggest(command: OfficeCommand, pledge: Pledge): DecisionDetails {
  const years = pledge.submission.termYears;
  switch (command) {
    case 'activate':
      return { ...noDetails, term: termFrom(today.value, years) };
    case 'renew':
      return {
        ...noDetails,
        term: termFrom(pledge.term ? addDays(pledge.term.end, 1) : today.value, years),
      };
    case 'hand-over':
      return {
        ...noDetails,
        successor: pledge.request?.successor ?? { organisation: '', displayName: null, device: null },
      };
    case 'move':
      return { ...noDetails, seatId: acceptedSeats(pledge)[0]?.seatId ?? null };
    default:
      return noDetails;
  }
}

const acceptedSeats = ({ submission: { alternatives = [] } }: Pledge) =>
  (caseAlternatives.value ?? []).filter(({ seatId }) => alternatives.includes(seatId));

interface FieldsProps {
  readonly details: DecisionDetails;
  readonly onChange: (details: DecisionDetails) => void;
}

/** First day and years; the last day follows and is said. */
function TermFields({ details, pledge, onChange }: FieldsProps & { readonly pledge: Pledge }) {
  const [years, setYears] = useState(pledge.submission.termYears);
  const start = details.term?.start ?? today.value;
  const [least, most] = settingLimits.termYears;
  const set = (day: string, length: number) => onChange({ ...details, term: termFrom(day, length) });
  return (
    <>
      <DayField
        label={t('adopt.desk.term.start')}
        value={start}
        onChange={(day) => isDay(day) && set(day, years)}
      />
      <NumberField
        label={t('adopt.desk.term.years')}
        value={years}
        least={least}
        most={most}
        onChange={(value) => {
          if (value === null) return;
          setYears(value);
          set(start, value);
        }}
      />
      {details.term && <p>{t('adopt.desk.term.ends', { day: formatDay(details.term.end) })}</p>}
    </>
  );
}

/** The seat that is proposed with a refusal, or that the claim goes to. */
function SeatChoice({
  details,
  pledge,
  isRequired,
  onChange,
}: FieldsProps & { readonly pledge: Pledge; readonly isRequired: boolean }) {
  const seats = isRequired ? acceptedSeats(pledge) : (caseAlternatives.value ?? []);
  const options = seats.map(({ seatId, number }) => ({
    value: seatId,
    label: t('adopt.desk.numbered', {
      number: t('adopt.desk.accepts.number', { number }),
      name: targetText({ kind: 'seat', seatId }),
    }),
  }));
  return (
    <Select
      label={t(isRequired ? 'adopt.desk.move.to' : 'adopt.desk.refuse.instead')}
      value={details.seatId ?? ''}
      options={isRequired ? options : [{ value: '', label: t('adopt.desk.none') }, ...options]}
      onChange={(seatId) => onChange({ ...details, seatId: seatId || null })}
    />
  );
}

function SuccessorFields({ details, onChange }: FieldsProps) {
  const successor = details.successor ?? { organisation: '', displayName: null, device: null };
  return (
    <>
      <TextField
        label={t('adopt.desk.successor')}
        value={successor.organisation}
        limit={textLimits.organisation}
        tooLong={tooLongText(textLimits.organisation)}
        onChange={(organisation) => onChange({ ...details, successor: { ...successor, organisation } })}
      />
      <TextField
        label={t('adopt.desk.successor.shown')}
        value={successor.displayName ?? ''}
        limit={textLimits.displayName}
        tooLong={tooLongText(textLimits.displayName)}
        onChange={(name) => onChange({ ...details, successor: { ...successor, displayName: name || null } })}
      />
    </>
  );
}

/** The offer that came of a proposed site, if one did. */
function OfferChoice({ details, onChange }: FieldsProps) {
  const offers = [...ledger.value.offers.values()].filter(({ state }) => state !== 'withdrawn');
  return (
    <Select
      label={t('adopt.desk.realise.offer')}
      value={details.offerId ?? ''}
      options={[
        { value: '', label: t('adopt.desk.none') },
        ...offers.map(({ offer }) => ({
          value: offer.id,
          label: offer.streetName ? localName(offer.streetName) : offer.id,
        })),
      ]}
      onChange={(offerId) => onChange({ ...details, offerId: offerId || null })}
    />
  );
}
