export const adopt = {} as const;
