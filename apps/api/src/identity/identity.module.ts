import { Module } from '@nestjs/common';
import { ViewerResolver } from '../platform/access/viewer';
import { Accounts } from './accounts';
import { EmailResolver } from './email.resolver';
import { People } from './people';
import { SessionResolver } from './session.resolver';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { SignInController } from './sign-in.controller';

@Module({
  controllers: [SignInController],
  providers: [
    Accounts,
    People,
    Sessions,
    { provide: ViewerResolver, useExisting: Sessions },
    SignIn,
    SessionResolver,
    EmailResolver,
  ],
  exports: [Accounts, People, ViewerResolver],
})
export class IdentityModule {}
