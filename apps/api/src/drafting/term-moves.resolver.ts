import type { ActDocument } from '@acuerda/document';
import { localCalendarOf, planReminders, reminderRulesOf } from '@acuerda/notifications';
import type { BodyState } from '@acuerda/workflow';
import type { Effect, Instant, LocalDate } from '@acuerda/workflow/vocabulary';
import { Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AcuerdoSummary } from '../acuerdos/acuerdo.models';
import { Acuerdos } from '../acuerdos/acuerdos';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars';
import { Texts } from './texts';

@ObjectType({ description: 'What an acuerdo under way would do to a term, were it published as its text stands.' })
class TermMove {
  @Field(() => ID) termId!: string;
  @Field(() => LocalDateScalar, { description: 'Its new last day.' }) to!: LocalDate;
  @Field(() => [InstantScalar], { description: 'When people would be reminded of it then, by the rules in force.' })
  reminders!: Instant[];
}

const FINAL = ['published', 'withdrawn', 'rejected'];

@Resolver(() => AcuerdoSummary)
export class TermMovesResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly texts: Texts,
  ) {}

  @ResolveField(() => [TermMove], { description: 'By the draft for who sees it, else by the last revision.' })
  async moves(@Parent() summary: AcuerdoSummary, @CurrentViewer() viewer: Viewer): Promise<TermMove[]> {
    if (FINAL.includes(summary.status)) return [];
    const view = await this.acuerdos.see(viewer, summary.bodyId, summary.id);
    const text = view && (await this.texts.standing(view));
    return view && text ? effectsIn(text).map((effect) => moveOf(effect, view.at.body)) : [];
  }
}

const effectsIn = ({ content }: ActDocument): Effect[] => content.flatMap(({ attrs }) => attrs.effects);

function moveOf({ termId, to }: Effect, body: BodyState): TermMove {
  const rules = reminderRulesOf(body);
  const planned = rules ? planReminders({ kind: 'term', id: termId, endsOn: to }, rules, localCalendarOf(body)) : [];
  return { termId, to, reminders: planned.map(({ dueAt }) => dueAt) };
}
