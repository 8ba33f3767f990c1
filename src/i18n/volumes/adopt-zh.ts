import { adopt } from '../zh/adopt';
import { adoptAppeal } from '../zh/adopt-appeal';
import { adoptAudit } from '../zh/adopt-audit';
import { adoptBaseline } from '../zh/adopt-baseline';
import { adoptDecision } from '../zh/adopt-decision';
import { adoptDesk } from '../zh/adopt-desk';
import { adoptErrors } from '../zh/adopt-errors';
import { adoptExchange } from '../zh/adopt-exchange';
import { adoptForms } from '../zh/adopt-forms';
import { adoptMine } from '../zh/adopt-mine';
import { adoptOffice } from '../zh/adopt-office';
import { adoptSay } from '../zh/adopt-say';
import { adoptSeat } from '../zh/adopt-seat';

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
