/**
 * An error that can be told to a person: a stable code, which the message catalogues word, the values
 * the sentence needs, and an English sentence for the command line.
 */
export interface AppError {
  readonly code: string;
  /** One English sentence: what came, what was expected, what was kept. */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export function appError(code: string, message: string, values?: AppError['values']): AppError {
  return values ? { code, message, values } : { code, message };
}

/** Whether something that was thrown can be told to a person. */
export const isAppError = (thrown: unknown): thrown is AppError =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string';

/** The sentence of anything that was thrown, an `AppError` included. */
export function messageOf(thrown: unknown): string {
  const hasMessage = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return hasMessage ? String(thrown.message) : String(thrown);
}
