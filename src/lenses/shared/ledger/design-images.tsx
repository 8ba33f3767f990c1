import { useEffect, useState } from 'preact/hooks';
import { readImage } from '../../../actions/read-image';
import { formatNumber } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { ImageRef } from '../../../model/ledger/event';
import { Dialog } from '../../../ui/dialog';
import './design-images.css';

/** Drawings of a claim, small; each opens large. An image that has not come with the file says so. */
export function DesignImages({ images }: { readonly images: readonly ImageRef[] }) {
  if (images.length === 0) return <>{t('adopt.desk.none')}</>;
  return (
    <div class="design-images">
      {images.map((image, index) => (
        <DesignImage key={image.sha256} image={image} number={index + 1} />
      ))}
    </div>
  );
}

function DesignImage({ image, number }: { readonly image: ImageRef; readonly number: number }) {
  const address = useImageAddress(image.sha256);
  const [isOpen, setOpen] = useState(false);
  const alt = image.alt ?? t('adopt.desk.image', { number: formatNumber(number) });
  if (address === null) return <span class="aside">{t('adopt.desk.image.missing')}</span>;
  return (
    <>
      <button type="button" class="design-image" aria-label={alt} onClick={() => setOpen(true)}>
        {address && <img src={address} alt="" width={image.width} height={image.height} />}
      </button>
      {isOpen && (
        <Dialog title={alt} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
          <img class="design-image-large" src={address} alt={alt} width={image.width} height={image.height} />
        </Dialog>
      )}
    </>
  );
}

/** Address of an image on this device; '' while it is read, null = it is not here. */
function useImageAddress(sha256: string): string | null {
  const [address, setAddress] = useState<string | null>('');
  useEffect(() => {
    let made: string | null = null;
    let isWanted = true;
    void readImage(sha256).then((read) => {
      if (!isWanted) return;
      made = read.ok && read.value ? URL.createObjectURL(read.value) : null;
      setAddress(made);
    });
    return () => {
      isWanted = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [sha256]);
  return address;
}
