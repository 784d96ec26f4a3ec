import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../platform/access/access.decorator';
import { CurrentViewer, MaybeViewer } from '../platform/access/current-viewer.decorator';
import type { Viewer as SignedIn } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import type { Environment } from '../platform/config/environment';
import { ENVIRONMENT } from '../platform/config/environment.token';
import { BadInput } from '../platform/graphql/scalars';
import { Accounts } from './accounts';
import { initialsOf } from './person.model';
import { Session, type Demo, type Viewer } from './session.models';

@Resolver(() => Session)
export class SessionResolver {
  constructor(
    private readonly accounts: Accounts,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly env: Environment,
  ) {}

  @Query(() => Session)
  @Access('public')
  async session(@MaybeViewer() viewer: SignedIn | null): Promise<Session> {
    const [signedIn, demo] = await Promise.all([this.signedIn(viewer), this.demo()]);
    return { viewer: signedIn, demo };
  }

  @Mutation(() => Session)
  @Access('signed_in')
  async setLocale(@CurrentViewer() viewer: SignedIn, @Args('locale') locale: string): Promise<Session> {
    if (locale !== 'es' && locale !== 'en') throw new BadInput('The languages are es and en.');
    await this.accounts.setLocale(viewer.accountId, locale);
    return this.session(viewer);
  }

  private async signedIn(viewer: SignedIn | null): Promise<Viewer | null> {
    const account = viewer && (await this.accounts.find(viewer.accountId));
    if (!account) return null;
    const { id, name, email, locale, administrator } = account;
    return { id, name, initials: initialsOf(name), email, locale, administrator };
  }

  private async demo(): Promise<Demo | null> {
    if (!this.env.demo) return null;
    const people = await this.accounts.demoPeople();
    return {
      people: people.map(({ id, name, demoOffice }) => ({
        id,
        name,
        initials: initialsOf(name),
        office: demoOffice ?? '',
      })),
      legalNow: await this.clock.legalNow(),
      mailboxPath: '/mailbox',
      samplePath: '/demo/acuerdo-de-muestra.docx',
    };
  }
}
