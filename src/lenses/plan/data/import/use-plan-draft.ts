import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPlan, ImportReport } from '../../../../state/import';

/** Milliseconds after the last key: a name is worked out once, not with every letter. */
const typingPause = 400;

export interface PlanDraft {
  /** As the person has it now; the report may still be about the one before. */
  readonly plan: ImportPlan;
  /** The plan is not worked out yet. */
  readonly isAhead: boolean;
  readonly change: (plan: ImportPlan, how?: 'at once' | 'typed') => void;
}

/** The plan in the hand of a person: controls follow it at once, the worker when it comes to it. */
export function usePlanDraft(
  report: ImportReport,
  isBusy: boolean,
  onPlan: (plan: ImportPlan) => void,
): PlanDraft {
  const [draft, setDraft] = useState<ImportPlan | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (!isBusy && waiting.current === null) setDraft(null);
  }, [report, isBusy]);
  const stopWaiting = () => {
    if (waiting.current !== null) clearTimeout(waiting.current);
    waiting.current = null;
  };
  useEffect(() => stopWaiting, []);
  const change: PlanDraft['change'] = (plan, how = 'at once') => {
    stopWaiting();
    setDraft(plan);
    if (how === 'at once') onPlan(plan);
    else
      waiting.current = setTimeout(() => {
        waiting.current = null;
        onPlan(plan);
      }, typingPause);
  };
  return { plan: draft ?? report.plan, isAhead: draft !== null, change };
}
