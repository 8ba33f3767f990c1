import { useEffect, useRef, useState } from 'preact/hooks';
import { importLedgerFile, importSlipText } from '../../../actions/import-ledger-file';
import { t } from '../../../i18n/translate';
import { importing } from '../../../state/exchange';
import { isOffice } from '../../../state/ledger';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/text-field';
import { tooLongText } from '../forms/draft-field';
import { ImportReport } from './import-report';
import '../../shared/ledger/exchange.css';

/** Longest pasted text: a slip, see `contactSlipLength`. */
const pasteLimit = 16_384;

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/** Opens what the other side sent, by button, by dropping it on the page, or as the text of a slip. */
export function ImportFile() {
  const isOver = useDroppedFiles();
  const isBusy = importing.value.kind === 'reading';
  return (
    <div class="exchange exchange-import">
      <div class="exchange-drop" data-over={isOver}>
        <OpenButton isBusy={isBusy} />
        <p class="exchange-note">
          {t(isOffice.value ? 'adopt.exchange.open.pledges' : 'adopt.exchange.open.answer')}
        </p>
      </div>
      {isOffice.value && <PasteSlip />}
      <ImportReport />
    </div>
  );
}

/** A button before the platform's file picker, which looks different in every browser. */
function OpenButton({ isBusy }: { readonly isBusy: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => isBusy || input.current?.click()}>{t('adopt.exchange.open')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        // No `accept`: phones grey out the endings that they do not know.
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void importLedgerFile(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Takes a file that is dropped anywhere on the page, before the window takes it for the district's data. */
function useDroppedFiles(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      // Another place on the page has taken it.
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void importLedgerFile(file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}

function PasteSlip() {
  const [text, setText] = useState('');
  const keep = async () => {
    const kept = await importSlipText(text);
    if (kept.ok) setText('');
  };
  return (
    <Disclosure summary={t('adopt.exchange.open.paste')}>
      <div class="exchange-paste">
        <TextField
          label={t('adopt.exchange.open.paste.label')}
          value={text}
          limit={pasteLimit}
          lines={4}
          tooLong={tooLongText(pasteLimit)}
          onChange={setText}
        />
        <Button disabled={text.trim() === ''} onClick={() => void keep()}>
          {t('adopt.exchange.open.paste.keep')}
        </Button>
      </div>
    </Disclosure>
  );
}
