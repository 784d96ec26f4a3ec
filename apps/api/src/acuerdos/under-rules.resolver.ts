import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { UnderDecision } from '@acuerda/workflow';
import type { AcuerdoStatus } from '@acuerda/workflow/vocabulary';
import { BodiesPolicy } from '../bodies/bodies.policy';
import { Body } from '../bodies/body.models';
import { RulesPreview } from '../bodies/rule-set.models';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { AcuerdoStatusEnum } from './acuerdo.models';
import { Acuerdos } from './acuerdos';

@ObjectType()
class AcuerdoUnderRules {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => AcuerdoStatusEnum) status!: AcuerdoStatus;
  @Field(() => Int) revision!: number;
}

@ObjectType({ description: 'What is being decided by one version of the rules, and stays with it.' })
class UnderRules {
  @Field(() => Int) version!: number;
  @Field(() => Int) count!: number;
  @Field(() => [AcuerdoUnderRules], { description: 'For members; being an administrator gives no look at them.' })
  acuerdos!: AcuerdoUnderRules[];
}

@Resolver(() => Body)
export class BodyUnderRulesResolver {
  constructor(
    private readonly acuerdos: Acuerdos,
    private readonly policy: BodiesPolicy,
  ) {}

  @ResolveField(() => [UnderRules], { description: 'What is under way, by the version of the rules that it keeps.' })
  async underWay(
    @Parent() { id, entry }: Pick<Body, 'id' | 'entry'>,
    @CurrentViewer() viewer: Viewer,
  ): Promise<UnderRules[]> {
    if (entry !== 'inside') return [];
    const isMember = await this.policy.maySeeAcuerdos(viewer, id);
    const all = await this.acuerdos.underDecision(id);
    const versions = new Set(all.map(({ revision }) => revision.ruleSetVersion));
    return [...versions]
      .toSorted((a, b) => a - b)
      .map((version) => {
        const found = all.filter(({ revision }) => revision.ruleSetVersion === version);
        return { version, count: found.length, acuerdos: isMember ? found.map(present) : [] };
      });
  }
}

@Resolver(() => RulesPreview)
export class PreviewUnderRulesResolver {
  constructor(private readonly ofBody: BodyUnderRulesResolver) {}

  @ResolveField(() => [UnderRules], { description: 'What is under way, and would keep the rules that it has.' })
  underWay(@Parent() { bodyId }: RulesPreview, @CurrentViewer() viewer: Viewer): Promise<UnderRules[]> {
    return this.ofBody.underWay({ id: bodyId, entry: 'inside' }, viewer);
  }
}

const present = ({ id, title, status, revision }: UnderDecision): AcuerdoUnderRules => ({
  id,
  title,
  status,
  revision: revision.number,
});
