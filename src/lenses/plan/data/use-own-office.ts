import { useEffect, useState } from 'preact/hooks';
import { setUpOwnOffice } from '../../../actions/set-up-own-office';
import { ledgerBasis, packOffices, storage } from '../../../state/ledger';

/**
 * Lets whoever has imported a district correct it at once.
 * @returns whether the ledger is open and it is known in which capacity this device acts
 */
export function useOwnOffice(): boolean {
  const [isKnown, setKnown] = useState(false);
  const isOpen = storage.value.kind === 'device' && ledgerBasis.value !== null && packOffices.value !== null;
  useEffect(() => {
    if (isOpen) void setUpOwnOffice().then(() => setKnown(true));
  }, [isOpen]);
  return isKnown;
}
