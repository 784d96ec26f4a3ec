import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActFile, ActReference } from '../body.models';
import { ActFiles } from './act-files';

@Resolver(() => ActReference)
export class ActReferenceResolver {
  constructor(private readonly files: ActFiles) {}

  @ResolveField(() => ActFile, { nullable: true })
  file(@Parent() { bodyId, fileHash }: ActReference): Promise<ActFile | null> | null {
    return fileHash === null ? null : this.files.find(bodyId, fileHash);
  }
}
