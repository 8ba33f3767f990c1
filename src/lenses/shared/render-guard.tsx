import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { t } from '../../i18n/translate';
import { messageOf } from '../../lib/app-error';
import { Button } from '../../ui/button';

/** A fault in one part of the page becomes a sentence there; the other parts go on. */
export function RenderGuard({ children }: { readonly children: ComponentChildren }) {
  const [error, reset] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <section role="alert">
      <p>{t('common.broken', { message: messageOf(error) })}</p>
      <Button onClick={reset}>{t('common.retry')}</Button>
    </section>
  );
}
