import { adopt } from '../zh/adopt';

export const messages = { ...adopt } as const;
