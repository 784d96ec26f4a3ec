import { z } from 'zod';

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on');

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    ROLE: z.enum(['all', 'web', 'worker']).default('all'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: z.url().optional(),
    DATA_DIR: z.string().default('data'),
    DATABASE_URL: z.url().optional(),
    DATABASE_OWNER_URL: z.url().optional(),
    REDIS_URL: z.url().optional(),
    SMTP_URL: z.url().optional(),
    MAIL_FROM: z.string().default('Acuerda <avisos@acuerda.localhost>'),
    BOUNCE_ADDRESS: z.email().optional(),
    BOUNCE_MAILBOX_URL: z.url({ protocol: /^imaps?$/ }).optional(),
    DEMO: onOff.optional(),
    RATE_LIMITS: onOff.optional(),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  })
  .superRefine((env, context) => {
    if (env.BOUNCE_MAILBOX_URL && !env.BOUNCE_ADDRESS) {
      context.addIssue({ code: 'custom', path: ['BOUNCE_ADDRESS'], message: 'is required with BOUNCE_MAILBOX_URL' });
    }
    if (env.NODE_ENV !== 'production') return;
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL'] as const) {
      if (!env[name]) context.addIssue({ code: 'custom', path: [name], message: 'is required in production' });
    }
    if (env.RATE_LIMITS === false) {
      context.addIssue({ code: 'custom', path: ['RATE_LIMITS'], message: 'must be on in production' });
    }
    if (env.DEMO) context.addIssue({ code: 'custom', path: ['DEMO'], message: 'must be off in production' });
  });

/** What the process was told from outside, checked once at start. */
export type Environment = z.infer<typeof schema> & {
  demo: boolean;
  logLevel: string;
  rateLimits: boolean;
};

/** Thrown when the process can't start as configured; the message names every variable and what it wants. */
export class InvalidEnvironment extends Error {}

/**
 * Reads the process environment. The demonstration is on by default only where nothing says that this is a real
 * installation: outside production and without a database of one's own.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new InvalidEnvironment(`The environment is not as it should be:\n${faults.join('\n')}`);
  }
  const env = result.data;
  const production = env.NODE_ENV === 'production';
  return {
    ...env,
    demo: env.DEMO ?? (!production && !env.DATABASE_URL),
    rateLimits: env.RATE_LIMITS ?? env.NODE_ENV !== 'test',
    logLevel: env.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  };
}
