import { plan } from '../zh/plan';

export const messages = { ...plan } as const;
