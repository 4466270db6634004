import type { Container, Pod } from '../../kinds.ts';
import { applicationOf } from './applications.ts';

/** What a program that was run in a container printed, and how it ended. */
export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** Where a program runs. */
export interface Surroundings {
  readonly pod: Pod;
  readonly container: Container;
  /** The container of this application in the pod's namespace that is ready, or undefined. */
  readonly ready: (application: string) => Container | undefined;
}

/**
 * Runs one of the few programs that the stand-in images have: `pg_isready`, `psql`, and `curl` for the addresses that tell whether
 * OpenRemote works. Undefined if there is no such program. The answers are invented, in the form of the real ones.
 */
export function runProgram(command: readonly string[], where: Surroundings): ProgramResult | undefined {
  const [program] = command;
  const application = applicationOf(where.container).name;
  if (program === 'pg_isready' && application === 'postgresql') return pgIsReady(where);
  if (program === 'psql' && application === 'postgresql') return psql(where);
  if (program === 'curl' && ['keycloak', 'manager'].includes(application)) return curl(command, where, application);
  return undefined;
}

function pgIsReady({ ready }: Surroundings): ProgramResult {
  const accepts = ready('postgresql') !== undefined;
  const stdout = `/var/run/postgresql:5432 - ${accepts ? 'accepting connections' : 'no response'}\n`;
  return { stdout, stderr: '', exitCode: accepts ? 0 : 2 };
}

/** Whatever it is asked, it counts the schemas of a database with its extensions. */
function psql({ ready }: Surroundings): ProgramResult {
  if (ready('postgresql') !== undefined) {
    return { stdout: ' schemas \n---------\n      12\n(1 row)\n\n', stderr: '', exitCode: 0 };
  }
  const stderr = 'psql: error: connection to server at "postgresql", port 5432 failed: Connection refused\n';
  return { stdout: '', stderr, exitCode: 2 };
}

function curl(command: readonly string[], { ready }: Surroundings, own: string): ProgramResult {
  const url = new URL(command.find((each) => /^https?:\/\//.test(each)) ?? 'http://localhost');
  const host = redirected(command) ?? (url.hostname === 'localhost' ? own : url.hostname);
  const container = ready(host);
  if (container === undefined) {
    return failure(
      7,
      `Failed to connect to ${url.hostname} port ${url.port || '80'} after 0 ms: Could not connect to server`,
    );
  }
  const headers = new Map(command.flatMap((each) => headerOf(each)));
  if (host === 'proxy' && url.pathname === '/manager/') {
    // As `--write-out '%{http_code}'` has it; HAProxy says 503 of a backend that is not there.
    return { stdout: ready('manager') === undefined ? '503' : '200', stderr: '', exitCode: 0 };
  }
  if (host === 'manager' && url.pathname === '/api/master/info') {
    return answer({ version: tagOf(container), standIn: 'OpenRemote stand-in of the rehearsal' });
  }
  if (host === 'keycloak' && url.pathname === '/auth/realms/master/.well-known/openid-configuration') {
    return answer({ issuer: `${baseUrl(container, headers)}/realms/master` });
  }
  return failure(22, 'The requested URL returned error: 404');
}

/** The host of `--connect-to ::proxy:443`, which is asked whatever the address says. */
function redirected(command: readonly string[]): string | undefined {
  const option = command.indexOf('--connect-to');
  return option === -1 ? undefined : /^::([^:]+):\d+$/.exec(command[option + 1] ?? '')?.[1];
}

/** KC_HOSTNAME may be a whole URL; a bare name takes its scheme from whoever asks, as Keycloak does behind a proxy. */
function baseUrl({ env = [] }: Container, headers: ReadonlyMap<string, string>): string {
  const hostname = env.find(({ name }) => name === 'KC_HOSTNAME')?.value ?? headers.get('host') ?? 'localhost:8080';
  return /^https?:/.test(hostname) ? hostname : `${headers.get('x-forwarded-proto') ?? 'http'}://${hostname}/auth`;
}

function headerOf(argument: string): [string, string][] {
  const [, name, value] = /^--header=([^:]+): (.*)$/.exec(argument) ?? [];
  return name === undefined ? [] : [[name.toLowerCase(), value ?? '']];
}

function tagOf({ image }: Container): string {
  return /:([^/:@]+)(@.*)?$/.exec(image)?.[1] ?? 'unknown';
}

function answer(content: object): ProgramResult {
  return { stdout: JSON.stringify(content), stderr: '', exitCode: 0 };
}

function failure(exitCode: number, message: string): ProgramResult {
  return { stdout: '', stderr: `curl: (${exitCode}) ${message}\n`, exitCode };
}
