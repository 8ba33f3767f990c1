import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { cleanText, countCharacters } from '../clean-text';
import { refuseLongText } from '../contact';
import type { ImageRef, PledgeSubmission, Successor } from '../event';
import { refusal } from '../refusals';
import { adoptionFacts, type EditableSettings, type TextField } from '../settings';

/** A text that may be left out, as it is kept; null = nothing was said. */
export function cleanOptional(text: string | null | undefined, multiline = false): string | null {
  return cleanText(text ?? '', { multiline }) || null;
}

/** A reason as it is kept, or `reason-missing` where one must come with the decision. */
export function checkReason(reason: string | null, isNeeded: boolean): Result<string | null> {
  const tooLong = refuseLongText('reason', reason ?? '');
  if (tooLong) return fail(tooLong);
  const said = cleanOptional(reason, true);
  if (isNeeded && said === null) {
    return fail(refusal('reason-missing', 'This decision needs a reason that both sides can read.'));
  }
  return succeed(said);
}

/** The texts of a submission, cleaned; or why they cannot be kept. */
export function checkSubmissionTexts(
  submission: PledgeSubmission,
  settings: EditableSettings,
): Result<PledgeSubmission> {
  const refused =
    refuseLongTexts({
      organisation: submission.organisation,
      displayName: submission.displayName,
      message: submission.message,
      care: submission.care,
      openingHours: submission.shared?.openingHours,
    }) ??
    refuseNoName(submission.organisation) ??
    refusePlaque(submission.plaque ?? [], settings) ??
    refuseImages(submission) ??
    refuseAlternatives(submission);
  return refused ? fail(refused) : succeed(cleanSubmission(submission));
}

/** A successor's names, cleaned; or why they cannot be kept. */
export function checkSuccessor({ organisation, displayName, device }: Successor): Result<Successor> {
  const refused = refuseLongTexts({ organisation, displayName });
  if (refused) return fail(refused);
  if (cleanText(organisation) === '') {
    return fail(refusal('successor-missing', 'A hand-over needs the name of who takes over.'));
  }
  return succeed({ ...cleanNames({ organisation, displayName }), device });
}

export function refuseLongTexts(
  texts: Readonly<Partial<Record<TextField, string | null | undefined>>>,
): AppError | null {
  for (const [field, text] of Object.entries(texts)) {
    const tooLong = refuseLongText(field as TextField, text ?? '');
    if (tooLong) return tooLong;
  }
  return null;
}

function refuseNoName(organisation: string): AppError | null {
  return cleanText(organisation) === ''
    ? refusal('organisation-missing', 'A pledge needs the name of who pledges.')
    : null;
}

function refusePlaque(
  names: readonly string[],
  { plaqueNames, plaqueNameLength }: EditableSettings,
): AppError | null {
  if (names.length > plaqueNames) {
    const values = { count: names.length, limit: plaqueNames };
    return refusal('plaque-names', `${names.length} names; a plaque has at most ${plaqueNames}.`, values);
  }
  for (const name of names) {
    const length = countCharacters(cleanText(name.slice(0, nameLength)), plaqueNameLength);
    if (length > plaqueNameLength || name.length > nameLength) {
      const values = { length: Math.max(length, name.length), limit: plaqueNameLength };
      return refusal(
        'plaque-name-length',
        `A name on the plaque has over ${plaqueNameLength} characters.`,
        values,
      );
    }
  }
  return null;
}

/** UTF-16 units beyond which a name is not even cleaned: a pasted megabyte is refused at once. */
const nameLength = 1000;

function refuseImages({ track, images = [] }: PledgeSubmission): AppError | null {
  if (images.length === 0) return null;
  if (track !== 'design') return refusal('images-not-asked', 'Only a design has images.');
  if (images.length > adoptionFacts.designImages) {
    const values = { count: images.length, limit: adoptionFacts.designImages };
    return refusal(
      'images-too-many',
      `${images.length} images; at most ${adoptionFacts.designImages}.`,
      values,
    );
  }
  for (const { alt } of images) {
    const tooLong = refuseLongTexts({ alt });
    if (tooLong) return tooLong;
  }
  return images.find(isTooLarge)
    ? refusal('image-too-large', `An image has more than ${adoptionFacts.imageBytes} bytes.`, {
        limit: adoptionFacts.imageBytes / 1_000_000,
      })
    : null;
}

const isTooLarge = ({ bytes }: ImageRef): boolean => bytes > adoptionFacts.imageBytes;

function refuseAlternatives({ alternatives = [] }: PledgeSubmission): AppError | null {
  if (alternatives.length <= adoptionFacts.alternatives) return null;
  return refusal(
    'alternatives-too-many',
    `${alternatives.length} other seats; at most ${adoptionFacts.alternatives}.`,
    {
      count: alternatives.length,
      limit: adoptionFacts.alternatives,
    },
  );
}

/** Members that were not given stay away, so that a pledge is written as it was made. */
function cleanSubmission(submission: PledgeSubmission): PledgeSubmission {
  const { care, plaque, images, shared } = submission;
  return {
    ...submission,
    ...cleanNames(submission),
    message: cleanOptional(submission.message, true),
    ...(care !== undefined && { care: cleanOptional(care, true) }),
    ...(plaque && { plaque: plaque.map((name) => cleanText(name)).filter((name) => name !== '') }),
    ...(images && { images: images.map(cleanImage) }),
    ...(shared && {
      shared: { places: shared.places, openingHours: cleanOptional(shared.openingHours) },
    }),
  };
}

function cleanImage({ alt, ...image }: ImageRef): ImageRef {
  return alt === undefined ? image : { ...image, alt: cleanOptional(alt) };
}

/** A display name that says what the organisation's does is none. */
function cleanNames({ organisation, displayName }: Pick<Successor, 'organisation' | 'displayName'>) {
  const name = cleanText(organisation);
  const shown = cleanText(displayName ?? '');
  return { organisation: name, displayName: shown === '' || shown === name ? null : shown };
}
