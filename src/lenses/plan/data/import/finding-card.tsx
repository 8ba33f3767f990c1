import type { ComponentChildren } from 'preact';
import { formatMetres, formatNumber } from '../../../../i18n/format';
import { localName } from '../../../../i18n/local-name';
import { t } from '../../../../i18n/translate';
import { isEqual } from '../../../../lib/is-equal';
import { district } from '../../../../state/district';
import type { CoordinateFinding, CoordinatePlan } from '../../../../state/import';
import { Button } from '../../../../ui/button';
import { ChooseSystem } from './choose-system';
import { quoteText } from './show-text';

interface FindingCardProps {
  /** Name of the table. */
  readonly table: string;
  readonly finding: CoordinateFinding;
  /** How the coordinates are read now. */
  readonly current: CoordinatePlan;
  readonly isBusy: boolean;
  readonly outside: 'kept' | 'left-out';
  /** Whether the rows go into the district that is open. */
  readonly isIntoOpen: boolean;
  readonly onCorrect: (plan: CoordinatePlan) => void;
  readonly onLeave: () => void;
  readonly onOutside: (outside: 'kept' | 'left-out') => void;
  readonly onNewDistrict: () => void;
}

/** What is wrong with the coordinates of a table, in a sentence, and one press that mends it. */
export function FindingCard(props: FindingCardProps) {
  const { finding } = props;
  switch (finding.kind) {
    case 'swapped':
      return (
        <Mend {...props} plan={finding.plan} fix={t('data.import.finding.swapped.fix')}>
          {t('data.import.finding.swapped', { rows: formatNumber(finding.rows) })}
        </Mend>
      );
    case 'projected':
      return (
        <SystemQuestion {...props} {...finding}>
          {t('data.import.finding.projected')}
        </SystemQuestion>
      );
    case 'unknown-system':
      return (
        <SystemQuestion {...props} {...finding} note={t('data.import.finding.unknown.save')}>
          {unknownSentence(finding)}
        </SystemQuestion>
      );
    case 'untied':
      return (
        <li class="import-finding">
          <p>{t('data.import.finding.untied', { datum: quoteText(finding.datum) })}</p>
          <div class="import-buttons">
            <Button disabled={props.isBusy} onClick={props.onLeave}>
              {t('data.import.finding.untied.seen')}
            </Button>
          </div>
        </li>
      );
    case 'shifted':
      return (
        <Mend
          {...props}
          plan={finding.plan}
          fix={t('data.import.finding.shifted.fix')}
          note={finding.examples.length > 0 ? t('data.import.finding.shifted.map') : null}
        >
          {shiftSentence(finding)}
        </Mend>
      );
    case 'outside':
      return <Outside {...props} finding={finding} />;
  }
}

type Of<Kind extends CoordinateFinding['kind']> = Extract<CoordinateFinding, { kind: Kind }>;

interface MendProps extends FindingCardProps {
  readonly plan: CoordinatePlan;
  readonly fix: string;
  readonly note?: string | null;
  readonly children: ComponentChildren;
}

function Mend({ plan, fix, note = null, current, isBusy, onCorrect, onLeave, children }: MendProps) {
  // It is read that way already: the sentence below says so, and leads back.
  if (isEqual(plan, current)) return null;
  return (
    <li class="import-finding">
      <p>{children}</p>
      {note && <p class="import-note">{note}</p>}
      <div class="import-buttons">
        <Button look="main" disabled={isBusy} onClick={() => onCorrect(plan)}>
          {fix}
        </Button>
        <Button disabled={isBusy} onClick={onLeave}>
          {t('data.import.finding.keep')}
        </Button>
      </div>
    </li>
  );
}

interface SystemQuestionProps extends FindingCardProps {
  readonly candidates: readonly string[];
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** No system is named, or none that is understood: the person says which. */
function SystemQuestion({ table, candidates, note, isBusy, onCorrect, children }: SystemQuestionProps) {
  return (
    <li class="import-finding">
      <p>{children}</p>
      {note && <p class="import-note">{note}</p>}
      <ChooseSystem table={table} candidates={candidates} isBusy={isBusy} onCorrect={onCorrect} />
    </li>
  );
}

function Outside(props: FindingCardProps & { readonly finding: Of<'outside'> }) {
  const { finding, isBusy, outside, onOutside, onNewDistrict } = props;
  if (!props.isIntoOpen) return null;
  const info = district.value?.info;
  return (
    <li class="import-finding">
      <p>
        {t(`data.import.finding.outside.${outside}`, {
          of: formatNumber(finding.of),
          rows: formatNumber(finding.rows),
          district: info ? localName(info.name) : '',
        })}
      </p>
      <div class="import-buttons">
        <Button disabled={isBusy} onClick={onNewDistrict}>
          {t('data.import.finding.outside.new')}
        </Button>
        <Button disabled={isBusy} onClick={() => onOutside(outside === 'kept' ? 'left-out' : 'kept')}>
          {t(outside === 'kept' ? 'data.import.finding.outside.leave' : 'data.import.finding.outside.keep')}
        </Button>
      </div>
    </li>
  );
}

const unknownSentence = ({ crs, part, detail }: Of<'unknown-system'>): string =>
  detail === ''
    ? t('data.import.finding.unknown', { crs: quoteText(crs) })
    : t('data.import.finding.unknown.part', {
        crs: quoteText(crs),
        part: t(`data.import.crs-part.${part}`),
        detail: quoteText(detail),
      });

function shiftSentence({ datum, east, north, witness, matches, matchesBefore, of }: Of<'shifted'>): string {
  const values = {
    distance: formatMetres(Math.hypot(east, north)),
    direction: t(`data.import.direction.${directionOf(east, north)}`),
    of: formatNumber(of),
    matches: formatNumber(matches),
    before: formatNumber(matchesBefore),
    witness: t(`data.import.witness.${witness}`),
  };
  return datum === null
    ? t('data.import.finding.shifted.other', values)
    : t('data.import.finding.shifted', { ...values, datum: t(`data.import.datum.${datum}`) });
}

/** Eight directions, clockwise from north. */
const directions = ['0', '1', '2', '3', '4', '5', '6', '7'] as const;

const directionOf = (east: number, north: number) =>
  directions[(Math.round(Math.atan2(east, north) / (Math.PI / 4)) + 8) % 8] ?? '0';
