import { Fragment } from 'preact';
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
      {shown.split(afterJoint).map((part, index) => (
        <Fragment key={`${index} ${part}`}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}

/** Where the words of a file's name meet: a line ends there rather than within a word. */
const afterJoint = /(?<=_)/u;

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
