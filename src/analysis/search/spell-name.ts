import { foldText, foldWords } from '../../lib/fold-text';
import type { LocalName } from '../../model/district';
import { blurLetters } from './blur-letters';
import { otherReadings } from './other-readings';
import { simplifyCharacters } from './simplify-characters';

/** A name in one piece, and where its words or syllables begin in it. */
export interface Pieces {
  readonly text: string;
  readonly starts: readonly number[];
}

/** One way to write a name, folded and ready to be compared. */
export interface Spelling {
  /** In one piece; '' = has none. */
  readonly chinese: string;
  readonly english: Pieces;
  /** The words of the English name, and of the Chinese one where it has Latin letters. */
  readonly words: readonly string[];
  /** The Chinese name as syllables without tones; what is no Chinese character is one syllable. */
  readonly syllables: readonly string[];
  /** By syllable, what is written for it; empty where one cannot tell. */
  readonly characters: readonly string[];
  readonly reading: Pieces;
  /** The syllables blurred, to be compared with blurred letters. */
  readonly sounds: Pieces;
}

/** Brackets tell a second name, 久百城市广场 (久光百货), or a former one. */
const brackets = /[()（）[\]【】]/;
/** 原 = formerly. */
const formerly = /^\s*原(?=.{3})/;

/**
 * Everything that a name may be typed as: as a whole, by what stands in brackets, and by a second reading.
 * @param reading as in `PinyinByName`; undefined = the pack does not say how it is read.
 */
export function spellName(name: LocalName, reading: string | undefined): readonly Spelling[] {
  const whole = spellPart(name.zh, name.en, reading);
  const parts = name.zh.split(brackets).filter((part) => part.trim() !== '');
  if (parts.length < 2) return whole;
  const readings = reading?.split(brackets).filter((part) => part.trim() !== '') ?? [];
  const sameParts = readings.length === parts.length;
  return [
    ...whole,
    ...parts.flatMap((part, i) => {
      const read = sameParts ? readings[i] : undefined;
      return formerly.test(part)
        ? spellPart(part.replace(formerly, ''), null, read?.trim().split(' ').slice(1).join(' '))
        : spellPart(part, null, read);
    }),
  ];
}

function spellPart(zh: string, en: string | null, reading: string | undefined): readonly Spelling[] {
  const syllables = foldWords(reading ?? '');
  const english = foldWords(en ?? '');
  const written = partAsRead(zh, syllables.length);
  const first: Spelling = {
    chinese: simplifyCharacters(foldText(zh)),
    english: joinPieces(english),
    words: [...english, ...foldWords(zh).filter((word) => /^[a-z0-9]+$/.test(word))],
    characters: written.map((piece) => simplifyCharacters(foldText(piece))),
    ...readAloud(syllables),
  };
  const others = written.map((piece, i) => otherReadings[piece] ?? (syllables[i] as string));
  if (others.every((syllable, i) => syllable === syllables[i])) return [first];
  return [first, { chinese: '', english: joinPieces([]), words: [], characters: [], ...readAloud(others) }];
}

const readAloud = (syllables: readonly string[]) => ({
  syllables,
  reading: joinPieces(syllables),
  sounds: joinPieces(syllables.map(blurLetters)),
});

function joinPieces(pieces: readonly string[]): Pieces {
  let length = 0;
  const starts = pieces.map((piece) => {
    const start = length;
    length += piece.length;
    return start;
  });
  return { text: pieces.join(''), starts };
}

/** The same spelling, compared from its beginning only: what begins within it is spelled apart. */
export function fromBeginning(spelling: Spelling): Spelling {
  const cut = ({ text, starts }: Pieces): Pieces => ({ text, starts: starts.slice(0, 1) });
  const { english, reading, sounds } = spelling;
  return { ...spelling, english: cut(english), reading: cut(reading), sounds: cut(sounds) };
}

/** Chinese characters one by one, everything else in one piece: as readings are parted. */
const readPieces = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

function partAsRead(zh: string, syllables: number): readonly string[] {
  const pieces = (zh.match(readPieces) ?? []).filter((piece) => foldText(piece) !== '');
  return pieces.length === syllables ? pieces : [];
}
