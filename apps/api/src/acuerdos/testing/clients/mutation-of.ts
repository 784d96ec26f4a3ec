import type { ActDocument } from '@acuerda/document';
import type { AppointmentEnd } from '@acuerda/workflow';
import type { Command } from '../history';

interface Mutation {
  name: string;
  input: Record<string, unknown>;
}

/** The mutation by which a browser would send the command. */
export function mutationOf(command: Command, text: ActDocument | null): Mutation {
  switch (command.type) {
    case 'create':
      return { name: 'createAcuerdo', input: { title: command.title, document: text } };
    case 'answer_objection': {
      const { seen, objectionId, answer } = command;
      const reasons = answer.kind === 'accept' ? answer.remark : answer.reasons;
      return { name: 'answerObjection', input: { seen, objectionId, accept: answer.kind === 'accept', reasons } };
    }
    case 'publish': {
      const { seen, place, session, signatories } = command;
      const input = { seen, place, sessionName: session.name, sessionDate: session.date, signatories };
      return { name: 'publish', input };
    }
    case 'record_appointment': {
      const { type: _type, post, ends, ...appointment } = command;
      const seatId = post.kind === 'seat' ? post.seatId : null;
      return { name: 'recordAppointment', input: { ...appointment, seatId, ends: endOf(ends) } };
    }
    case 'prolong_appointment': {
      const { type: _type, ends, ...prolongation } = command;
      return { name: 'prolongAppointment', input: { ...prolongation, ends: endOf(ends) } };
    }
    case 'return':
      return asItIs('returnToDraft', command);
    default:
      return asItIs(camelCase(command.type), command);
  }
}

function asItIs(name: string, { type: _type, ...input }: Command): Mutation {
  return { name, input };
}

const endOf = (end: AppointmentEnd) => ({ kind: end.kind, date: end.kind === 'on' ? end.date : null });

const camelCase = (type: string) => type.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
