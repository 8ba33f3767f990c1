/** Folds case, accents, spaces and full-width forms, so that `Reel` finds `Réel`. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s·.'’()（）-]+/g, '');
