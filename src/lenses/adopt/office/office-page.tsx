import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../i18n/translate';
import type { DeskPage } from '../../../state/adopt-page';
import './office-page.css';

interface OfficePageProps {
  readonly page: Exclude<DeskPage, 'queue' | 'record'>;
  /** The answer that the page opens with; null = it is not known yet. */
  readonly answer: string | null;
  /** What was done last, told to those who do not see it. */
  readonly done?: string | null;
  readonly children: ComponentChildren;
}

/** A page of the desk beside its queue: what it is about, then one sentence, then the list. */
export function OfficePage({ page, answer, done = null, children }: OfficePageProps) {
  const id = `office-${page}`;
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The row with the button may be gone with the deed.
    if (done !== null && document.activeElement === document.body) outcome.current?.focus();
  }, [done]);
  return (
    <section class="office-page" aria-labelledby={id}>
      <h2 id={id}>{t(`adopt.office.${page}`)}</h2>
      {answer !== null && <p class="adopt-answer">{answer}</p>}
      <p class="office-done" role="status" ref={outcome} tabIndex={-1}>
        {done}
      </p>
      {children}
    </section>
  );
}
