import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Logger,
  Post,
  Query,
  Req,
  Res,
  UnauthorizedException,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Access } from '../platform/access/access.decorator';
import type { Environment } from '../platform/config/environment';
import { ENVIRONMENT } from '../platform/config/environment.token';
import { pageFor } from '../platform/http/layout';
import { sendPage } from '../platform/http/page';
import { parseBody } from '../platform/http/parse-body';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../platform/http/session-cookie';
import { Accounts } from './accounts';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { confirmPage, spentPage } from './sign-in.pages';

const linkRequest = z.object({ email: z.email().max(254) });
const linkUse = z.object({ token: z.string().max(100) });
const demoRequest = z.object({ personId: z.uuid() });

@Controller('auth')
export class SignInController {
  private readonly logger = new Logger('identity');

  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly accounts: Accounts,
    @Inject(ENVIRONMENT) private readonly env: Environment,
  ) {}

  @Post('link')
  @Access('public')
  @HttpCode(202)
  @RouteConfig({ rateLimit: { max: 10, timeWindow: '10 minutes' } })
  requestLink(@Body() body: unknown): { sent: 'if known' } {
    const { email } = parseBody(linkRequest, body);
    // Not awaited: the answer takes the same time whether or not the address is known.
    this.signIn.requestLink(email).catch((error: unknown) => this.logger.error({ error }));
    return { sent: 'if known' };
  }

  @Get('sign-in')
  @Access('public')
  confirm(@Query('token') token: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    // Not `no-referrer`: the form's POST would then name no origin, and be refused. The token never leaves this origin.
    void reply.header('referrer-policy', 'same-origin').header('cache-control', 'no-store');
    sendPage(reply, confirmPage(pageFor(request), typeof token === 'string' ? token : ''));
  }

  @Post('sign-in')
  @Access('public')
  async consume(@Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = await this.signIn.consume(parseBody(linkUse, body).token);
    if (session === null) return sendPage(reply, spentPage(pageFor(request)), 410);
    setSessionCookie(reply, this.env, session);
    void reply.redirect('/app/', 303);
  }

  @Post('demo')
  @Access('demo')
  @HttpCode(204)
  async enterAs(@Body() body: unknown, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { personId } = parseBody(demoRequest, body);
    const person = await this.accounts.find(personId);
    if (!person?.demoOffice) throw new UnauthorizedException();
    setSessionCookie(reply, this.env, await this.sessions.open(person.id));
  }

  @Post('sign-out')
  @Access('public')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = readSessionCookie(request, this.env);
    if (token !== null) await this.sessions.end(token);
    clearSessionCookie(reply, this.env);
  }
}
