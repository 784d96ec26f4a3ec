import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { cache } from './paths';

const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** Where the unpacked browser lies, with its libraries and fonts. */
export const chromiumFolder = join(cache, `chromium-${version}`);

/** The package's own file names the folder of fonts that it has on AWS; without fonts all text has no height. */
export const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${chromiumFolder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${chromiumFolder}/fonts-cache</cachedir>
</fontconfig>
`;

/** A browser of its own, closed by whoever asked for it. CHROMIUM_PATH names another than the one from npm. */
export function launchBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    executablePath: own ?? join(chromiumFolder, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-webgl', '--disable-dev-shm-usage'],
    env: own
      ? definedEnv()
      : {
          ...definedEnv(),
          LD_LIBRARY_PATH: join(chromiumFolder, 'al2023/lib'),
          FONTCONFIG_FILE: join(chromiumFolder, 'fonts.conf'),
        },
  });
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
