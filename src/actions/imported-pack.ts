/** What the last import of this page has written: `before` = the version to go back to, null = a new district. */
export const importedPack: { current: { readonly id: string; readonly before: number | null } | null } = {
  current: null,
};
