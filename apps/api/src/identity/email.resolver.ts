import { Logger } from '@nestjs/common';
import { Args, createUnionType, Mutation, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer } from '../platform/access/viewer';
import { ActionRefused } from '../platform/graphql/action-refused.model';
import { EmailScalar, UuidScalar } from '../platform/graphql/scalars';
import { Accounts, EmailTaken } from './accounts';
import { Person } from './person.model';

const EmailResult = createUnionType({
  name: 'EmailResult',
  types: () => [Person, ActionRefused] as const,
  resolveType: (value: object) => ('name' in value ? Person : ActionRefused),
});

@Resolver()
export class EmailResolver {
  private readonly logger = new Logger('identity');

  constructor(private readonly accounts: Accounts) {}

  @Mutation(() => EmailResult, {
    description:
      'Gives somebody another address: people sign in by it, so links sent to the old one open nothing more.',
  })
  @Access('administrator')
  async correctEmail(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => UuidScalar }) accountId: string,
    @Args('email', { type: () => EmailScalar }) email: string,
  ): Promise<Person | ActionRefused> {
    try {
      const account = await this.accounts.correctEmail(accountId, email);
      if (!account) return ActionRefused.of({ refused: 'PERSON_UNKNOWN', facts: {} });
      this.logger.log({ message: 'address corrected', accountId, by: viewer.accountId });
      return Person.of(account);
    } catch (error) {
      if (!(error instanceof EmailTaken)) throw error;
      return ActionRefused.of({ refused: 'EMAIL_TAKEN', facts: {} });
    }
  }
}
