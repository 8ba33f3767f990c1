import { plan } from '../en/plan';

export const messages = { ...plan } as const;
