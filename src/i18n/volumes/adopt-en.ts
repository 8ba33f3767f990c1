import { adopt } from '../en/adopt';

export const messages = { ...adopt } as const;
