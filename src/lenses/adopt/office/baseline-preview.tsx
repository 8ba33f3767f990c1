import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { BaselineProposal } from '../../../actions/propose-baseline';
import { formatDay, formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { ChangedSeat } from '../../../model/baseline/compare-seats';
import type { Seat } from '../../../model/district';
import { Button } from '../../../ui/button';
import { Expander } from '../../../ui/expander';
import { issueText } from '../../shared/issue-text';
import { seatTitle } from '../../shared/seat-words';

interface BaselinePreviewProps {
  readonly proposal: BaselineProposal;
  readonly isBusy: boolean;
  readonly onAccept: () => void;
  readonly onCancel: () => void;
}

/** What a file would change; nothing is changed before it is accepted. */
export function BaselinePreview({ proposal, isBusy, onAccept, onCancel }: BaselinePreviewProps) {
  const { fileName, comparison, issues, asOf, isDayGiven } = proposal;
  const { added, changed, missing, missingWithKeeper, unchanged } = comparison;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="baseline-preview">
      <h3 id="baseline-preview" ref={heading} tabIndex={-1}>
        {t('adopt.office.baseline.preview', { file: fileName })}
      </h3>
      <p>
        {t('adopt.office.baseline.counts', {
          added: formatNumber(added.length),
          changed: formatNumber(changed.length),
          missing: formatNumber(missing.length),
          kept: formatNumber(missingWithKeeper.length),
          unchanged: formatNumber(unchanged),
        })}
      </p>
      <p class="office-note">
        {t(isDayGiven ? 'adopt.office.baseline.day' : 'adopt.office.baseline.day.none', {
          day: formatDay(asOf),
        })}
      </p>
      {missingWithKeeper.length > 0 && (
        <p class="office-note">{t('adopt.office.baseline.kept', { count: missingWithKeeper.length })}</p>
      )}
      <Part part="missing-with-keeper" count={missingWithKeeper.length}>
        {() => missingWithKeeper.map(seatLine)}
      </Part>
      <Part part="missing" count={missing.length}>
        {() => missing.map(seatLine)}
      </Part>
      <Part part="changed" count={changed.length}>
        {() => changed.map(changedLine)}
      </Part>
      <Part part="new" count={added.length}>
        {() => added.map(seatLine)}
      </Part>
      <Part part="issues" count={issues.length}>
        {() => issues.map((issue) => <li key={issueText(issue)}>{issueText(issue)}</li>)}
      </Part>
      <div class="office-buttons">
        <Button look="main" disabled={isBusy} onClick={onAccept}>
          {t('adopt.office.baseline.accept')}
        </Button>
        <Button disabled={isBusy} onClick={onCancel}>
          {t('adopt.office.baseline.discard')}
        </Button>
      </div>
    </section>
  );
}

interface PartProps {
  readonly part: 'new' | 'changed' | 'missing' | 'missing-with-keeper' | 'issues';
  readonly count: number;
  readonly children: () => ComponentChildren;
}

/** One part of the comparison behind its count; nothing where it is empty. */
function Part({ part, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <Expander title={t(`adopt.office.baseline.part.${part}`)} aside={formatNumber(count)}>
      {() => <ul class="office-list">{children()}</ul>}
    </Expander>
  );
}

const seatLine = (seat: Seat) => (
  <li key={seat.id}>
    {seatTitle(seat)} <span class="office-row-fact">{seat.id}</span>
  </li>
);

const changedLine = ({ after, fields }: ChangedSeat) => (
  <li key={after.id}>
    {seatTitle(after)} <span class="office-row-fact">{after.id}</span>
    <p class="office-row-fact">
      {t('adopt.office.baseline.fields', {
        fields: fields.map((field) => t(`adopt.office.field.${field}`)).join(t('common.list.separator')),
      })}
    </p>
  </li>
);
