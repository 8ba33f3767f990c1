import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { openPlanPage } from '../../../actions/open-plan-page';
import { t } from '../../../i18n/translate';
import { Button } from '../../../ui/button';
import './data-page-frame.css';

interface DataPageFrameProps {
  readonly title: string;
  /** The sentence that answers the page's question. */
  readonly answer?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page about the district's data: the way back, its title, its answer, and what one can do. */
export function DataPageFrame({ title, answer, children }: DataPageFrameProps) {
  const id = useId();
  return (
    <article class="data-page" aria-labelledby={id}>
      <Button look="quiet" onClick={() => openPlanPage('data')}>
        {t('data.back')}
      </Button>
      <h1 id={id}>{title}</h1>
      {answer && <p class="data-page-answer">{answer}</p>}
      {children}
    </article>
  );
}
