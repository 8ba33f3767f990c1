/** The code of a result's error; `fine` where there is none. */
export const codeOf = (result: { readonly ok: boolean; readonly error?: { readonly code: string } }) =>
  result.error?.code ?? 'fine';
