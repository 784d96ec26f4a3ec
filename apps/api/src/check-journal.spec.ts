import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { aSecretariat } from './testing/a-secretariat';
import { TestAcuerdo } from './testing/an-acuerdo';
import { forge } from './testing/superuser';
import { startTestApi, type TestApi } from './testing/test-api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ startsAt: '2022-03-30T15:00:00.000Z' });
});
afterAll(() => api.stop());

const root = join(__dirname, '../../..');

/** Runs the command as an operator would, from the sources. */
function check(): Promise<{ code: number; lines: string[] }> {
  const options = [
    '-C',
    '@acuerda/source',
    '-r',
    join(root, 'tools/swc-register.cjs'),
    join(__dirname, 'check-journal.ts'),
  ];
  const env = { ...process.env, DATABASE_URL: api.databaseUrl, NODE_ENV: 'development' };
  return new Promise((resolve) => {
    execFile(process.execPath, options, { cwd: root, env }, (error, stdout, stderr) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, lines: `${stdout}${stderr}`.split('\n').filter(Boolean) });
    });
  });
}

it('says a line for each body, and fails where one is not as its journal says', async () => {
  await aSecretariat(api, { slug: 'uno' });
  const body = await aSecretariat(api, { slug: 'dos' });
  await TestAcuerdo.published(body);
  const good = await check();
  expect(good).toEqual({
    code: 0,
    lines: [expect.stringMatching(/^uno: \d+ entries, as/), expect.stringMatching(/^dos: \d+ entries, as/)] as string[],
  });
  await forge(api, `update term set ends_on = '2030-01-01' where id = $1`, [body.terms.body.id]);
  expect(await check()).toEqual({
    code: 1,
    lines: [
      good.lines[0],
      expect.stringMatching(new RegExp(`^dos: .*FAULT at term {"id":"${body.terms.body.id}"}: row_differs$`)) as string,
    ],
  });
}, 60_000);
