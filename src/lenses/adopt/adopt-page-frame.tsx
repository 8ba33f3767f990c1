import type { ComponentType } from 'preact';
import { closeAdoptPage } from '../../actions/close-adopt-page';
import { t } from '../../i18n/translate';
import { Button } from '../../ui/button';
import { LazyLens } from '../shared/lazy-lens';

/** Pages whose code comes when they are first opened. */
const loaders = {
  mine: async () => (await import('./mine')).MyPledges,
  appeal: async () => (await import('./appeal')).AppealPage,
  desk: async () => (await import('./desk')).Desk,
} as const satisfies Readonly<Record<string, () => Promise<ComponentType>>>;

/** A page of Adopt with the way back; the page brings its own title. */
export function AdoptPageFrame({ page }: { readonly page: keyof typeof loaders }) {
  return (
    <div class="adopt-page">
      <Button look="quiet" onClick={closeAdoptPage}>
        {t('common.back')}
      </Button>
      <LazyLens key={page} load={loaders[page]} />
    </div>
  );
}
