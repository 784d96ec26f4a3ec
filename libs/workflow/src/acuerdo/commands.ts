import type { Inviting } from '../invitations/decide';
import type {
  AcuerdoId,
  AcuerdoKind,
  LocalDate,
  ObjectionId,
  PartId,
  PersonId,
  SeatId,
  VoteChoice,
} from '../vocabulary';
import type { Session, Signatory } from './state';

/** The text that the person had before them when they decided. */
export interface SeenText {
  revision: number;
  hash: string;
}

export type Create = {
  type: 'create';
  acuerdoId: AcuerdoId;
  title: string;
  /** The acuerdo whose text this draft starts from. */
  copiedFrom?: AcuerdoId;
  /** Without it, an acuerdo that is about no other. */
  kind?: AcuerdoKind;
  /** The published act that an erratum corrects or an amendment changes. */
  original?: AcuerdoId;
};

export type Submit = {
  type: 'submit';
  /** The draft's hash that the person saw. */
  hash: string;
  /** Last local day on which votes are taken; without it, the rules' days. */
  deadline?: LocalDate;
};

export type NameDrafters = { type: 'name_drafters'; personIds: PersonId[] };
/** Without a first day, from today; the last one is included. */
export type InviteReviewer = { type: 'invite_reviewer' } & Inviting;
export type EndInvitation = { type: 'end_invitation'; personId: PersonId; reason: string };

export type Vote = { type: 'vote'; seen: SeenText; seatId: SeatId; choice: VoteChoice };
export type CloseVote = { type: 'close_vote'; seen: SeenText };
export type ExtendVote = { type: 'extend_vote'; seen: SeenText; deadline: LocalDate; reason: string };

export type SignOff = { type: 'sign_off'; seen: SeenText; seatId: SeatId };
export type ObjectTo = {
  type: 'object';
  seen: SeenText;
  objectionId: ObjectionId;
  seatId: SeatId;
  partId: PartId;
  quote?: string;
  reasons: string;
};
export type AnswerObjection = {
  type: 'answer_objection';
  seen: SeenText;
  objectionId: ObjectionId;
  answer: { kind: 'accept'; remark?: string } | { kind: 'decline'; reasons: string };
};
export type WithdrawObjection = { type: 'withdraw_objection'; seen: SeenText; objectionId: ObjectionId };
export type MaintainObjection = {
  type: 'maintain_objection';
  seen: SeenText;
  objectionId: ObjectionId;
  reasons?: string;
};

/** What a seat still has to say after the close. It changes nothing. */
export type RecordStatement = { type: 'record_statement'; seen: SeenText; seatId: SeatId; text: string };

export type Publish = {
  type: 'publish';
  seen: SeenText;
  place: string;
  session: Session;
  signatories: Signatory[];
};
export type Return = { type: 'return'; seen: SeenText; reason: string };
export type Withdraw = { type: 'withdraw'; reason: string };

/** The system's: take the automatic step whose instant has come. */
export type Advance = { type: 'advance' };

export type AcuerdoCommand =
  | Create
  | Submit
  | NameDrafters
  | InviteReviewer
  | EndInvitation
  | Vote
  | CloseVote
  | ExtendVote
  | SignOff
  | ObjectTo
  | AnswerObjection
  | WithdrawObjection
  | MaintainObjection
  | RecordStatement
  | Publish
  | Return
  | Withdraw
  | Advance;
