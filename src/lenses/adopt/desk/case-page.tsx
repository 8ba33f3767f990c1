import { useEffect, useRef } from 'preact/hooks';
import { closeDeskCase } from '../../../actions/open-desk-case';
import { t } from '../../../i18n/translate';
import type { DeskCase } from '../../../model/desk/desk-case';
import { withFormerClaims } from '../../../model/desk/open-claims';
import { deskCases } from '../../../state/desk';
import { ledger } from '../../../state/ledger';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { AuditTrail } from '../audit/audit-trail';
import { ReportRow } from '../say/report-row';
import { CasePlace } from './case-place';
import { caseTitle } from './case-title';
import { ClaimColumns } from './claim-columns';
import { ContestNote } from './contest-note';
import { DecisionBar } from './decision-bar';
import { lastOpenCase } from './last-open-case';
import { SeatLine } from './seat-line';
import { useDeskLayout } from './use-desk-layout';
import { useDeskMap } from './use-desk-map';
import './case-page.css';

/** One case: the seat and what is near it, the claims side by side in order of receipt, and the decision. */
export function CasePage({ deskCase: current }: { readonly deskCase: DeskCase }) {
  const deskCase = useFormerClaims(current);
  useDeskLayout();
  useDeskMap(deskCase);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return () => {
      lastOpenCase.value = deskCase.id;
    };
  }, []);
  const { title, sentence } = caseTitle(deskCase);
  return (
    // The keys of its own controls bubble up here; Esc leaves the case as it closes any panel.
    <article class="desk-case" aria-labelledby="desk-case-title" onKeyDown={leaveOnEscape}>
      <header class="desk-case-head">
        <p class="desk-case-crumbs">
          <Button look="quiet" onClick={closeDeskCase}>
            {t('adopt.desk.back')}
          </Button>
          {positionText(deskCase)}
        </p>
        <h1 id="desk-case-title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p class="desk-case-sentence">{sentence}</p>
        <span class="desk-case-badge">
          <Badge title={t('adopt.terms.badge.title')}>{t('adopt.terms.badge')}</Badge>
        </span>
      </header>
      <CasePlace deskCase={deskCase} />
      <div class="desk-case-body">
        <ContestNote deskCase={deskCase} />
        {deskCase.report ? (
          <ul>
            <ReportRow report={deskCase.report} />
          </ul>
        ) : (
          <ClaimColumns deskCase={deskCase} />
        )}
        <SeatLine deskCase={deskCase} />
        <AuditTrail subject={deskCase} />
      </div>
      {!deskCase.report && <DecisionBar deskCase={deskCase} />}
    </article>
  );
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')) return;
  event.stopPropagation();
  closeDeskCase();
}

/** What was decided while the case lay open stays in sight, with its new state. */
function useFormerClaims(deskCase: DeskCase): DeskCase {
  const seen = useRef(new Set<string>());
  for (const { pledge } of deskCase.claims) seen.current.add(pledge.id);
  return withFormerClaims(
    deskCase,
    [...seen.current].flatMap((id) => ledger.value.pledges.get(id) ?? []),
  );
}

/** Which of how many; a case that waits for nothing any more has no place in the queue. */
function positionText({ id }: DeskCase): string {
  const cases = deskCases.value;
  const index = cases.findIndex((other) => other.id === id);
  return index < 0
    ? t('adopt.desk.position.none')
    : t('adopt.desk.position', { number: index + 1, total: cases.length });
}
