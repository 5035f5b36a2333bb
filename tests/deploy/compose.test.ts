import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { variables as gatewayVariables, readEnvironment as readGateway } from '../../gateway/environment.ts';
import { runSecrets } from '../../hub/commands/secrets.ts';
import { migrateVariables, readMigrateEnvironment } from '../../hub/environment.ts';
import { variables as identityVariables, readEnvironment as readIdentity } from '../../hub/identity/environment.ts';
import { serviceNames } from '../../hub/serve.ts';
import type { EnvironmentSource } from '../../platform/environment.ts';
import { variables as casesVariables, readEnvironment as readCases } from '../../subgraphs/cases/environment.ts';
import { variables as disclosuresVariables, readEnvironment as readDisclosures } from '../../subgraphs/disclosures/environment.ts';
import { readEnvironment as readReferrals, variables as referralsVariables } from '../../subgraphs/referrals/environment.ts';
import { readEnvironment as readShelters, variables as sheltersVariables } from '../../subgraphs/shelters/environment.ts';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: string[];
  readonly environment: Record<string, string>;
  readonly secrets?: string[];
  readonly ports?: string[];
  readonly restart?: string;
  readonly healthcheck?: { test: string[] };
  readonly network_mode?: string;
  readonly depends_on?: Record<string, { condition: string }>;
}
interface Compose {
  readonly services: Record<string, Service>;
  readonly secrets: Record<string, { file: string }>;
  readonly volumes: Record<string, unknown>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const { services, secrets, volumes } = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined);
const running = Object.entries(services).filter(([name]) => name !== 'migrate');

/** Which file reads a service's environment. */
const readers: Record<string, { variables: object; read: (source: EnvironmentSource) => unknown }> = {
  migrate: { variables: migrateVariables, read: readMigrateEnvironment },
  gateway: { variables: gatewayVariables, read: readGateway },
  identity: { variables: identityVariables, read: readIdentity },
  cases: { variables: casesVariables, read: readCases },
  disclosures: { variables: disclosuresVariables, read: readDisclosures },
  referrals: { variables: referralsVariables, read: readReferrals },
  shelters: { variables: sheltersVariables, read: readShelters },
};

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'saya-compose-'));
  await runSecrets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mounted = '/run/secrets/';

describe('docker-compose.yml', () => {
  it('has every part of the hub', () => {
    expect(Object.keys(services).sort()).toEqual(['postgres', 'migrate', ...serviceNames].sort());
    expect(services.postgres?.image).toBe('postgres:18');
    expect(Object.keys(volumes)).toEqual(['witness', 'keys', 'case-keys', 'files', 'database']);
  });

  it.each(ours)('runs %s by a command the hub has', (name, { command = [] }) => {
    const [verb, ...rest] = command;
    expect(read('hub/main.ts')).toMatch(new RegExp(`\\.command\\('${verb}( <\\w+>)?'\\)`));
    expect(command).toEqual(name === 'migrate' ? ['migrate'] : ['serve', name]);
    for (const service of rest) expect(serviceNames).toContain(service);
  });

  it.each(ours)('gives %s only variables that its environment.ts knows', (name, { environment }) => {
    const known = Object.keys(readers[name]?.variables ?? {});
    expect(known.length).toBeGreaterThan(0);
    for (const variable of Object.keys(environment)) expect(known).toContain(variable.replace(/_FILE$/, ''));
  });

  it.each(ours)('gives %s every variable it needs: its own reader accepts them', (name, { environment }) => {
    const source = Object.fromEntries(
      Object.entries(environment).map(([variable, value]) => [variable, value.replace(mounted, `${folder}/`)]),
    );
    expect(() => readers[name]?.read(source)).not.toThrow();
  });

  it.each(Object.entries(services))(
    '%s reads only secrets that it mounts, and mounts only what it reads',
    (_name, { environment, secrets: mounts = [] }) => {
      const files = Object.entries(environment).filter(([variable]) => variable.endsWith('_FILE'));
      for (const [, path] of files) expect(path.startsWith(mounted)).toBe(true);
      expect(files.map(([, path]) => basename(path)).sort()).toEqual([...mounts].sort());
      for (const [variable, path] of files) expect(variable).toBe(`${basename(path)}_FILE`);
    },
  );

  it('declares only secrets that `npm run secrets` writes, and no secret stands in it', () => {
    for (const [name, { file }] of Object.entries(secrets)) {
      expect(file).toBe(`./secrets/${name}`);
      expect(existsSync(join(folder, name))).toBe(true);
      expect(read('docker-compose.yml')).not.toContain(readFileSync(join(folder, name), 'utf8'));
    }
    expect(Object.keys(secrets).sort()).toEqual([...new Set(Object.values(services).flatMap((service) => service.secrets ?? []))].sort());
  });

  it("names services and the ports they listen on in every URL, and the database's in every secret", () => {
    for (const [name, { environment, network_mode }] of ours) {
      for (const [variable, value] of Object.entries(environment).filter(([, text]) => /^http/.test(text))) {
        const { hostname, port } = new URL(value);
        const target = hostname === '127.0.0.1' ? 'identity' : hostname;
        if (hostname === '127.0.0.1') expect(name === 'gateway' || network_mode === 'service:gateway').toBe(true);
        expect([variable, services[target]?.environment[`${target.toUpperCase()}_PORT`]]).toEqual([variable, port]);
      }
    }
    for (const name of Object.keys(secrets).filter((one) => one.endsWith('_DATABASE_URL'))) {
      expect(new URL(readFileSync(join(folder, name), 'utf8'))).toMatchObject({ hostname: 'postgres', port: '5432', pathname: '/saya' });
    }
  });

  it("publishes the gateway's port and no other", () => {
    expect(running.filter(([, { ports }]) => ports !== undefined).map(([name, { ports }]) => [name, ports])).toEqual([
      ['gateway', ['127.0.0.1:4000:4000']],
    ]);
    expect(services.gateway?.environment.PORT).toBe('4000');
  });

  it.each(running)('watches %s and starts it again', (name, { healthcheck, restart, environment }) => {
    expect(restart).toBe('unless-stopped');
    const test = healthcheck?.test.join(' ') ?? '';
    if (name === 'postgres') expect(test).toContain('pg_isready');
    else expect(test).toContain(`http://127.0.0.1:${environment.PORT ?? environment[`${name.toUpperCase()}_PORT`]}/`);
  });

  it('migrates once, after the database and before the subgraphs', () => {
    expect(services.migrate).toMatchObject({ restart: 'no', depends_on: { postgres: { condition: 'service_healthy' } } });
    for (const name of ['cases', 'disclosures', 'referrals', 'shelters']) {
      expect(services[name]?.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    }
  });

  it('runs the demo sign-in outside production only, and the gateway in it', () => {
    expect(services.identity?.environment.NODE_ENV).toBe('development');
    expect(services.gateway?.environment.NODE_ENV).toBe('production');
  });
});

describe('the Dockerfile', () => {
  const steps = read('Dockerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const ignored = read('.dockerignore').split('\n').filter(Boolean);
  const copied = steps.filter((step) => step.startsWith('COPY ')).flatMap((step) => step.split(' ').slice(1, -1));

  it('copies what exists and what is not ignored', () => {
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) {
      expect(existsSync(join(root, path))).toBe(true);
      expect(ignored).not.toContain(path.replace(/\/$/, ''));
    }
  });

  const reached = filesFrom(join(root, 'hub/main.ts'));

  it('copies every folder the entry file reaches', () => {
    expect(reached.length).toBeGreaterThan(60);
    for (const folderName of new Set(reached.map((file) => file.slice(root.length).split('/')[0]))) expect(copied).toContain(folderName);
  });

  it('installs from the lockfile, and runs the entry file unprivileged on Node 24', () => {
    expect(steps[0]).toBe('FROM node:24-slim');
    expect(steps).toContain('RUN npm ci --omit=dev --omit=optional && npm cache clean --force');
    expect(steps).toContain('USER node');
    expect(steps.at(-1)).toBe('ENTRYPOINT ["node", "hub/main.ts"]');
  });

  it('installs every package the entry file reaches', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const packages = new Set(
      reached.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type).*from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(
          ([, name]) => name ?? '',
        ),
      ),
    );
    expect(packages.size).toBeGreaterThan(10);
    for (const name of packages) if (!name.startsWith('node:')) expect(Object.keys(dependencies)).toContain(name);
  });
});

/** Every file an entry file imports, statically or not, and the files those import. */
function filesFrom(entry: string): string[] {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) follow(join(file, '..', path ?? ''));
  };
  follow(entry);
  return [...seen];
}
