import { langOf } from '../../../../i18n/lang-of';
import { showText } from './show-text';

interface FileTextProps {
  readonly text: string;
  readonly class?: string;
}

/** A text of a file: it runs as it is written, in the voice of its language, and is never markup. */
export function FileText({ text, ...rest }: FileTextProps) {
  const shown = showText(text);
  return (
    <bdi lang={langOf(shown)} {...rest}>
      {shown}
    </bdi>
  );
}

/** A sentence with texts of files in it, as `quoteText` has put them there. */
export function Sentence({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/\u2068(.*?)\u2069/su)
        .map((part, index) => (index % 2 === 0 ? part : <FileText key={`${index} ${part}`} text={part} />))}
    </>
  );
}
