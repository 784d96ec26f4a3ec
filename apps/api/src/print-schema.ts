import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { entities } from './app.module';
import { createApplication } from './application';
import { readEnvironment } from './platform/config/environment';
import { applicationDataSource } from './platform/database/data-source';

/** Prints the GraphQL schema as the code states it; `schema.graphql` is this text. No database is needed. */
async function main(): Promise<void> {
  const databaseUrl = 'postgres://nobody@localhost:1/none';
  const app = await createApplication({
    env: readEnvironment({ LOG_LEVEL: 'error' }),
    databaseUrl,
    source: applicationDataSource(databaseUrl, entities),
    smtpUrl: 'smtp://localhost:1',
    mailbox: null,
  });
  const { schema } = app.get(GraphQLSchemaHost);
  const text = `# Generated from the code. Routes beside it: docs/http.md\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  process.stdout.write(text, () => process.exit(0));
}

void main();
