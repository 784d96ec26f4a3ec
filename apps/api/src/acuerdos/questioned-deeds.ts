import { questionOf, type BodyState, type Question, type SeatAct } from '@acuerda/workflow';
import type { EntityManager } from 'typeorm';
import { AcuerdoEntity } from './acuerdo.entities';

/** What a seat decided by an appointment of which a later record says that it had ended. */
export interface QuestionedDeed {
  deed: 'vote' | 'signoff';
  /** The office, never the person. */
  seat: string;
  question: Question;
}

/** Votes and sign-offs by which an act was decided, and which a later record questions. They stand all the same. */
export async function questionedDeeds(
  manager: EntityManager,
  body: BodyState,
  acuerdoId: string,
): Promise<QuestionedDeed[]> {
  const act = await manager.findOneBy(AcuerdoEntity, { bodyId: body.id, id: acuerdoId });
  if (act?.state.status !== 'published') return [];
  const { votes, signoffs, revision } = act.state;
  const questioned = (deed: QuestionedDeed['deed'], acts: readonly SeatAct[]): QuestionedDeed[] =>
    acts
      .filter((one) => one.revision === revision.number && one.standing === 'counted')
      .flatMap((one) => {
        const question = questionOf(one, body);
        const seat = body.seats.find(({ id }) => id === one.seatId);
        return question && seat ? [{ deed, seat: seat.name, question }] : [];
      });
  return [...questioned('vote', votes), ...questioned('signoff', signoffs)];
}
