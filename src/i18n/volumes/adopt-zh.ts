import { adopt } from '../zh/adopt';
import { adoptAppeal } from '../zh/adopt-appeal';
import { adoptAudit } from '../zh/adopt-audit';
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
  ...adoptErrors,
  ...adoptExchange,
  ...adoptForms,
  ...adoptMine,
  ...adoptOffice,
  ...adoptSay,
  ...adoptSeat,
} as const;
