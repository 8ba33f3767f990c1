import { useState } from 'preact/hooks';
import type { NearbySeat } from '../../../analysis/nearby/data';
import { t } from '../../../i18n/translate';
import type { Seat } from '../../../model/district';
import { Button } from '../../../ui/button';
import { ShowLocal } from './show-local';

interface ShowLocalButtonProps {
  readonly seat: Seat;
  /** null = where the person is is not known. */
  readonly nearby: NearbySeat | null;
}

/** Opens the large words for somebody who knows the streets but not this page. */
export function ShowLocalButton({ seat, nearby }: ShowLocalButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('find.card.local')}</Button>
      {isOpen && <ShowLocal seat={seat} nearby={nearby} onClose={() => setOpen(false)} />}
    </>
  );
}
