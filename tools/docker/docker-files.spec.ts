import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const docker = resolve(__dirname, '../../docker');
const read = (name: string): string => readFileSync(join(docker, name), 'utf8');

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
}

const compose = read('compose.yml');
const { services } = parse(compose, { merge: true }) as { services: Record<string, Service> };
const example = new Map(
  [...read('.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
const instructions = read('Dockerfile')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));

describe('the installation on a server', () => {
  it('has a database, a queue, web and worker processes, mail and a proxy', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'mail', 'postgres', 'proxy', 'redis', 'worker']);
  });

  it('runs web and worker from one image, told apart by their role, and by the login that prepares the database', () => {
    const { api, worker } = services;
    expect(api?.image).toBe(worker?.image);
    expect([api?.environment?.['ROLE'], worker?.environment?.['ROLE']]).toEqual(['web', 'worker']);
    const { DATABASE_OWNER_URL: owner, ...shared } = api?.environment ?? {};
    expect(owner).toContain('acuerda_admin');
    expect({ ...worker?.environment, ROLE: 'web' }).toEqual(shared);
  });

  it('keeps the queue on disk and throws nothing out of it', () => {
    expect(services['redis']?.command?.join(' ')).toBe('redis-server --appendonly yes --maxmemory-policy noeviction');
  });

  it('opens only the proxy to the world', () => {
    const open = Object.entries(services).filter(([, { ports = [] }]) =>
      ports.some((port) => !port.startsWith('127.0.0.1:')),
    );
    expect(open.map(([name]) => name)).toEqual(['proxy']);
  });

  it('names a version of every image that it does not build', () => {
    for (const [name, { image }] of Object.entries(services)) {
      if (image !== 'acuerda') expect([name, image]).toEqual([name, expect.stringMatching(/:v?\d+\.\d+/)]);
    }
  });

  it('never runs the demonstration', () => {
    expect([services['api'], services['worker']].map((service) => service?.environment?.['DEMO'])).toEqual([
      'off',
      'off',
    ]);
  });
});

describe('the secrets of the installation', () => {
  const names = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name = '']) => name));

  it('come from the environment file, whose example names every variable and no other', () => {
    expect([...example.keys()].sort()).toEqual([...names].sort());
  });

  it('have no value in the example, nor a default in the composition', () => {
    for (const name of [...names].filter((each) => /PASSWORD|SECRET|KEY/.test(each))) {
      expect([name, example.get(name)]).toEqual([name, '']);
      expect(compose).not.toMatch(new RegExp(`\\$\\{${name}:?-`));
    }
  });

  it('are asked for by name when they are missing', () => {
    for (const name of ['PUBLIC_URL', 'DATABASE_PASSWORD', 'DATABASE_OWNER_PASSWORD', 'MAIL_FROM']) {
      expect(compose).toMatch(new RegExp(`\\$\\{${name}:\\?`));
    }
  });
});

describe('the image', () => {
  it('is built by the script that also runs outside it', () => {
    expect(instructions.filter((line) => line.startsWith('RUN'))).toEqual([
      'RUN docker/build.sh /product',
      'RUN install --directory --owner=node --group=node /data',
    ]);
  });

  it('runs the product as an ordinary user', () => {
    const user = instructions.lastIndexOf('USER node');
    expect(user).toBeGreaterThan(instructions.findLastIndex((line) => line.startsWith('RUN')));
    expect(instructions.at(-1)).toBe('CMD ["node", "apps/api/dist/main.js"]');
  });
});
