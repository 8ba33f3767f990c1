import { type CommentStand, commentStand } from '../../../model/adoption/comment-stand';
import { type Comment, subjectKey } from '../../../model/ledger/ledger-state';
import { ledger, register, today } from '../../../state/ledger';

/** What can be supported or objected to. */
export interface CommentSubject {
  readonly kind: 'pledge' | 'offer';
  readonly id: string;
}

const noComments: readonly Comment[] = [];

/** Of each device its last word. */
export const commentsOn = (subject: CommentSubject): readonly Comment[] =>
  ledger.value.comments.get(subjectKey(subject)) ?? noComments;

export const standOf = (subject: CommentSubject): CommentStand =>
  commentStand(subject, ledger.value, today.value, register.value.timeZone);
