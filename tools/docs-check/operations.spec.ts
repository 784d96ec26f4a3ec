import { InvalidEnvironment, readEnvironment } from '../../apps/api/src/platform/config/environment';
import { codeSpans, section, tableRows } from './markdown';
import { read } from './repository';

const rows = tableRows(section(read('docs/operations.md'), 'Environment')).map(([variable, standard]) => ({
  name: codeSpans(variable ?? '')[0] ?? '',
  standard: standard ?? '',
}));

/** The variables of the schema, as its source declares them. */
const declared = [...read('apps/api/src/platform/config/environment.ts').matchAll(/^ {4}([A-Z][A-Z_]+): /gm)].map(
  ([, name]) => name!,
);

describe('the variables that docs/operations.md lists', () => {
  it('are those that the api reads', () => {
    expect(declared).toContain('DATABASE_URL');
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it.each(rows)('$name has the default that it says: $standard', ({ name, standard }) => {
    const env = readEnvironment({}) as Record<string, string | number | boolean | undefined>;
    const value = /^`([^`]+)`$/.exec(standard)?.[1];
    expect(env[name] === undefined ? undefined : String(env[name])).toBe(value);
  });

  it('are required in production where it says so', () => {
    const asked = () => readEnvironment({ NODE_ENV: 'production' });
    expect(asked).toThrow(InvalidEnvironment);
    for (const name of ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL']) expect(asked).toThrow(name);
  });
});
