/** What a reader did about a fault that it met. */
export const issueOutcomes = [
  'feature-dropped',
  'value-unknown',
  'default-kept',
  'first-kept',
  'list-empty',
] as const;
export type IssueOutcome = (typeof issueOutcomes)[number];

/** What can be wrong with a file as a whole: it did not come, it is too large, it is no GeoJSON. */
export const fileFaults = ['missing', 'oversize', 'malformed'] as const;
export type FileFault = (typeof fileFaults)[number];

/** One fault of a pack, so precise that its author finds the place. */
export interface Issue {
  readonly file: string;
  /** Id of the feature, or `#3` for the fourth when it has none; null when the whole file is meant. */
  readonly feature: string | null;
  readonly field: string | null;
  /** What came, shortened. */
  readonly came: string;
  readonly expected: string;
  readonly outcome: IssueOutcome;
  /** Set where the file as a whole is meant. */
  readonly fault?: FileFault;
}

const outcomeTexts: Readonly<Record<IssueOutcome, string>> = {
  'feature-dropped': 'the feature is left out, the rest stands',
  'value-unknown': 'the value counts as unknown',
  'default-kept': 'the usual value stands in for it',
  'first-kept': 'the first one is kept',
  'list-empty': 'nothing is taken from this file',
};

/** One English sentence for the command line; the interface words issues from its own catalogue. */
export function describeIssue({ file, feature, field, came, expected, outcome }: Issue): string {
  const place = [file, feature, field].filter((part) => part !== null).join(' › ');
  return `${place}: ${came} where ${expected} was expected; ${outcomeTexts[outcome]}.`;
}

/** Long enough to recognise a value, short enough for one line. */
const shownLength = 60;

/** A value as a person would recognise it in the file. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'number' ? String(value) : writeJson(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}

/** JSON for the eye. Reading JSON knows no depth, writing it does: what is nested too deeply is a sketch. */
function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
