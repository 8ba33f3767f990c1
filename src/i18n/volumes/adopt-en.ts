import { adopt } from '../en/adopt';
import { adoptAppeal } from '../en/adopt-appeal';
import { adoptAudit } from '../en/adopt-audit';
import { adoptBaseline } from '../en/adopt-baseline';
import { adoptDecision } from '../en/adopt-decision';
import { adoptDesk } from '../en/adopt-desk';
import { adoptErrors } from '../en/adopt-errors';
import { adoptExchange } from '../en/adopt-exchange';
import { adoptForms } from '../en/adopt-forms';
import { adoptMine } from '../en/adopt-mine';
import { adoptOffice } from '../en/adopt-office';
import { adoptSay } from '../en/adopt-say';
import { adoptSeat } from '../en/adopt-seat';

export const messages = {
  ...adopt,
  ...adoptAppeal,
  ...adoptAudit,
  ...adoptDesk,
  ...adoptDecision,
  ...adoptErrors,
  ...adoptExchange,
  ...adoptForms,
  ...adoptMine,
  ...adoptOffice,
  ...adoptBaseline,
  ...adoptSay,
  ...adoptSeat,
} as const;
