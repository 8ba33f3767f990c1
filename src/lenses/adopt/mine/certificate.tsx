import { t } from '../../../i18n/translate';
import { QrCode } from '../../../ui/qr-code';
import { Seal } from '../../shared/seal';
import type { CertificateWords } from './certificate-words';
import './certificate.css';

interface CertificateProps {
  /** In the order of the page, one a language. */
  readonly words: readonly CertificateWords[];
  /** Names of the district, in the same order. */
  readonly districtNames: readonly string[];
  /** Public address of the seat's page; null = no seat, or the pack has none. */
  readonly address: string | null;
  /** What to say in the place of the code, in both languages; null = nothing is missing. */
  readonly noAddress: readonly string[] | null;
  /** Below the code, in both languages. */
  readonly scan: readonly string[];
}

/** A certificate on one sheet, the languages side by side, with the seal and the way to the seat's page. */
export function Certificate({ words, districtNames, address, noAddress, scan }: CertificateProps) {
  const illustrative = words.flatMap((each) => each.illustrative ?? []);
  return (
    <article class="certificate" data-lens="adopt">
      <header>
        <Seal />
        <p>
          <strong>{t('common.name')}</strong> {districtNames.join(' · ')}
        </p>
      </header>
      <div class="certificate-languages">
        {words.map(({ language, title, name, text, facts, record }) => (
          <section key={language} lang={language}>
            <h1>{title}</h1>
            <p class="certificate-name">{name}</p>
            <p>{text}</p>
            <dl>
              {facts.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <p class="certificate-record">{record}</p>
          </section>
        ))}
      </div>
      <footer>
        {address && (
          <figure>
            <QrCode text={address} label={address} />
            <figcaption>
              {scan.join(' · ')}
              <br />
              {address}
            </figcaption>
          </figure>
        )}
        {noAddress && <p>{noAddress.join(' ')}</p>}
        {illustrative.length > 0 && (
          <p class="certificate-illustrative">
            {illustrative.map((sentence) => (
              <span key={sentence}>{sentence}</span>
            ))}
          </p>
        )}
      </footer>
    </article>
  );
}
