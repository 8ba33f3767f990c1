import { currentLocale } from '../../../../i18n/translate';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** IANA zones that this browser knows, and the one that is set. */
export function listTimeZones(set: string): readonly Option[] {
  return [...new Set([set, ...Intl.supportedValuesOf('timeZone')])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}

/** Codes that ISO 3166-1 assigns to no country, though browsers have words for them. */
const noCountries = new Set([
  'EU',
  'EZ',
  'QO',
  'UN',
  'XA',
  'XB',
  'XK',
  'ZZ',
  'AC',
  'CP',
  'CQ',
  'DG',
  'EA',
  'IC',
  'TA',
]);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Countries by their ISO 3166-1 codes in small letters, as a pack writes them, in the words of the browser for the page's language, in its order. */
export function listCountries(set: string): readonly Option[] {
  const locale = currentLocale();
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const options = codes.flatMap((value) => {
    const label = noCountries.has(value) ? undefined : names.of(value);
    return label ? [{ value: value.toLowerCase(), label }] : [];
  });
  const isListed = set === '' || options.some(({ value }) => value === set);
  return [...options, ...(isListed ? [] : [{ value: set, label: set }])].sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
}
