import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphqlContext, RequestWithViewer } from '../access/request';
import type { FastifyReply } from 'fastify';
import { answerErrors, formatError } from './answer-errors.plugin';
import { queryCostRule } from './query-cost';

/** What one request may ask for. An honest screen stays well below; see the spec that measures ours. */
export const limits = { depth: 10, aliases: 15, tokens: 1_500, cost: 30_000, directives: 10 };

/** Apollo as this installation wants it: POST only, no batches, bounded, and silent about its insides. */
export function graphqlOptions(): Omit<ApolloDriverConfig, 'driver'> {
  const armor = new ApolloArmor({
    // A fragment is a way of writing, and no level of what is asked.
    maxDepth: { n: limits.depth, flattenFragments: true },
    maxAliases: { n: limits.aliases },
    maxTokens: { n: limits.tokens },
    // It takes a list for one thing unless its length is written out; ours weighs it.
    costLimit: { enabled: false },
    maxDirectives: { n: limits.directives },
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return {
    autoSchemaFile: true,
    sortSchema: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    graphiql: false,
    formatError,
    // The plugin below says 503 where a resolver found the database away; Nest would make a 200 of it.
    preserveHttpStatusForExecutionErrors: false,
    validationRules: [...armor.validationRules, queryCostRule(limits.cost)],
    // Apollo's types exist twice, for import and for require; the plugins are the same.
    plugins: [
      ...armor.plugins,
      ApolloServerPluginCacheControlDisabled(),
      answerErrors(),
    ] as ApolloDriverConfig['plugins'] & object,
    context: (request: RequestWithViewer, reply: FastifyReply): GraphqlContext => ({
      request,
      reply,
      viewer: request.viewer,
    }),
  };
}
