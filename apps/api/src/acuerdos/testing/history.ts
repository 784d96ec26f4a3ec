import type { AnyRefusal } from '@acuerda/contracts';
import type { ActDocument } from '@acuerda/document';
import type { AcuerdoCommand, BodyCommand, SeenText } from '@acuerda/workflow';
import type { AcuerdoStatus, Instant, ObjectionStatus } from '@acuerda/workflow/vocabulary';

/** Anything that a client may ask for: of an acuerdo, or of the body's roster. */
export type Command = Exclude<AcuerdoCommand, { type: 'advance' }> | BodyCommand;

/** What the answer to a command showed of the acuerdo. */
export interface Shown {
  status: AcuerdoStatus;
  revision: SeenText | null;
  votes: { revision: number; seatId: string; choice: string; standing: string }[];
  objections: { id: string; status: ObjectionStatus }[];
}

export type Answer =
  | { kind: 'accepted'; shown: Shown | null }
  | { kind: 'refused'; refusal: AnyRefusal }
  /** Neither a yes nor a no: an error, or nothing at all. */
  | { kind: 'failed'; because: string };

/** When something was asked and answered, in ticks of one counter: what ended before another began, came first. */
export interface Interval {
  asked: number;
  answered: number;
}

export interface Asker {
  personId: string;
  administrator: boolean;
}

/** One command as one client sent it, and what it heard. */
export interface Call extends Interval {
  by: Asker;
  /** Null for a command to the body. */
  acuerdoId: string | null;
  commandId: string;
  command: Command;
  /** Hash of the text with which `create` begins the draft. */
  text: string | null;
  /** The legal clock stood in between while the call was under way. */
  legal: { from: Instant; to: Instant };
  answer: Answer;
}

/** A draft written anew. Texts are no part of the journal until they are submitted. */
export interface Save extends Interval {
  acuerdoId: string;
  /** The version that it was written on; where it was accepted, the next one holds this text. */
  version: number;
  text: string;
  answer: Answer;
}

/** What all clients of a body did and heard. */
export interface History {
  bodyId: string;
  /** The journal's last position before the clients began. */
  since: number;
  calls: Call[];
  saves: Save[];
  /** Every text that was written, by its hash. */
  texts: Map<string, ActDocument>;
  /** Where the legal clock was moved to, meanwhile. */
  leaps: Instant[];
}

const OF_BODY: Record<BodyCommand['type'], true> = {
  register_body: true,
  register_term: true,
  add_seat: true,
  record_appointment: true,
  prolong_appointment: true,
  end_appointment: true,
  invite_body_reviewer: true,
  end_body_invitation: true,
  adopt_rule_set: true,
  adopt_calendar: true,
};

export const isOfBody = (command: AcuerdoCommand | BodyCommand): command is BodyCommand => command.type in OF_BODY;
