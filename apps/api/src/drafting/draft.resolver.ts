import type { AnyRefusal } from '@acuerda/contracts';
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Acuerdo } from '../acuerdos/acuerdo.models';
import { Acuerdos } from '../acuerdos/acuerdos';
import { People } from '../identity/people';
import { Person } from '../identity/person.model';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { UuidScalar } from '../platform/graphql/scalars';
import { Correction, Draft, DraftResult, Redline, Revision, SaveDraftInput } from './draft.models';
import { DraftWriting } from './draft-writing';
import { Texts } from './texts';

@Resolver(() => Draft)
export class DraftResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly texts: Texts,
    private readonly writing: DraftWriting,
    private readonly people: People,
  ) {}

  @Mutation(() => DraftResult, { description: 'Takes or keeps the pen; one writer at a time.' })
  @Access('signed_in')
  async takePen(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('acuerdoId', { type: () => UuidScalar }) acuerdoId: string,
  ) {
    return this.answer(viewer, { bodyId, acuerdoId }, await this.writing.takePen(viewer, { bodyId, acuerdoId }));
  }

  @Mutation(() => DraftResult)
  @Access('signed_in')
  async saveDraft(@CurrentViewer() viewer: Viewer, @Args('input') { version, document, ...key }: SaveDraftInput) {
    return this.answer(viewer, key, await this.writing.save(viewer, key, version, document));
  }

  @ResolveField(() => Person, { nullable: true })
  savedBy(@Parent() { savedById }: Draft): Promise<Person> | null {
    return savedById === null ? null : this.people.get(savedById);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who is writing now, when it is somebody else.' })
  writer(@Parent() { writerId }: Draft): Promise<Person> | null {
    return writerId === null ? null : this.people.get(writerId);
  }

  private async answer(viewer: Viewer, key: { bodyId: string; acuerdoId: string }, refusal: AnyRefusal | null) {
    if (refusal) return ActionRefused.of(refusal);
    const view = await this.acuerdos.see(viewer, key.bodyId, key.acuerdoId);
    return (view && (await this.texts.draft(view))) ?? ActionRefused.of({ refused: 'NOT_IN_DRAFT', facts: {} });
  }
}

@Resolver(() => Acuerdo)
export class AcuerdoTextsResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly texts: Texts,
  ) {}

  @ResolveField(() => Draft, { nullable: true, description: 'Null once submitted, and for those who may not see it.' })
  draft(@Parent() { view }: Acuerdo): Promise<Draft | null> {
    return this.texts.draft(view);
  }

  @ResolveField(() => Correction, { nullable: true, description: 'Of an erratum alone.' })
  correction(@Parent() { view }: Acuerdo): Promise<Correction | null> {
    return this.texts.correction(view);
  }

  @ResolveField(() => Revision, { nullable: true, description: 'What is being decided, or was decided last.' })
  revision(@Parent() { view }: Acuerdo): Promise<Revision | null> | null {
    const last = view.acuerdo.revisions.at(-1);
    return last ? this.texts.revision(view, last.number) : null;
  }

  @ResolveField(() => [Revision])
  revisions(@Parent() { view }: Acuerdo): Promise<(Revision | null)[]> {
    return Promise.all(view.acuerdo.revisions.map(({ number }) => this.texts.revision(view, number)));
  }

  @Query(() => Redline, { nullable: true })
  @Access('signed_in')
  async redline(
    @CurrentViewer() viewer: Viewer,
    @Args('bodyId', { type: () => UuidScalar }) bodyId: string,
    @Args('id', { type: () => UuidScalar }) id: string,
    @Args('before', { type: () => Int }) before: number,
    @Args('after', { type: () => Int }) after: number,
  ): Promise<Redline | null> {
    const view = await this.acuerdos.see(viewer, bodyId, id);
    return view && this.texts.redline(view, before, after);
  }
}
