import type { NoticeKind, NoticeReason } from '@acuerda/notifications';
import { Args, createUnionType, Field, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { MailPreferences, type KindPreference } from './mail-preferences';
import { NoticeKindEnum, NoticeReasonEnum } from './notification.models';

@ObjectType({ description: 'Whether the viewer has notices of a kind by mail; they stand in the application anyhow.' })
class MailPreference {
  @Field(() => NoticeKindEnum) kind!: NoticeKind;
  @Field() mail!: boolean;
  @Field() canSwitchOff!: boolean;
  @Field(() => NoticeReasonEnum, { nullable: true, description: 'Why it can not be switched off.' })
  reason!: NoticeReason | null;
}

const MailPreferenceResult = createUnionType({
  name: 'MailPreferenceResult',
  types: () => [MailPreference, ActionRefused] as const,
  resolveType: (value: object) => ('kind' in value ? MailPreference : ActionRefused),
});

@Resolver(() => MailPreference)
export class MailPreferencesResolver {
  constructor(private readonly preferences: MailPreferences) {}

  @Query(() => [MailPreference])
  @Access('signed_in')
  async mailPreferences(@CurrentViewer() viewer: Viewer): Promise<MailPreference[]> {
    return (await this.preferences.of(viewer.accountId)).map(present);
  }

  @Mutation(() => MailPreferenceResult)
  @Access('signed_in')
  async setMailPreference(
    @CurrentViewer() viewer: Viewer,
    @Args('kind', { type: () => NoticeKindEnum }) kind: NoticeKind,
    @Args('mail') mail: boolean,
  ): Promise<MailPreference | ActionRefused> {
    const result = await this.preferences.set(viewer.accountId, kind, mail);
    return 'refused' in result ? ActionRefused.of(result) : present(result);
  }
}

const present = ({ kind, mail, mandatoryBecause }: KindPreference): MailPreference => ({
  kind,
  mail,
  canSwitchOff: mandatoryBecause === null,
  reason: mandatoryBecause,
});
