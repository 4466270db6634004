import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import type { KubernetesObject } from '../kubernetes/objects.ts';
import { ObjectStore } from '../kubernetes/storage/object-store.ts';
import { githubIssuerUrl } from '../oidc/issuers.ts';
import { Masks } from '../runner/masks.ts';
import type { Session } from '../session.ts';

/**
 * Every secret that the local cloud has handed out, or that was made of one: session keys, OIDC tokens, cluster tokens, passwords
 * of OpenRemote.
 */
const handedOut = new Set<string>();

/** What a job asks for OIDC tokens with: GitHub itself puts it into the environment of every process. */
const requestTokens = new Set<string>();

/** Arguments and environment of every process that a job has started. */
const processes = new Map<string, string>();

/** Begins, once, to note every secret that is handed out, and to look at the processes of the jobs. Nothing is masked from now on. */
export async function watch(session: Session): Promise<void> {
  // What a mask would hide in a log is a leak all the same.
  Masks.prototype.hide = (text) => text;
  await watchAws(session);
  watchKubernetes();
  setInterval(lookAtProcesses, 25).unref();
}

async function watchAws({ cloud }: Session): Promise<void> {
  const { aws, oidc } = cloud;
  const issueSession = aws.credentials.issueSession.bind(aws.credentials);
  aws.credentials.issueSession = (...given) => {
    const issued = issueSession(...given);
    // The access key id is no secret by itself, and it is part of every token for a cluster.
    handedOut.add(issued.secretAccessKey).add(issued.sessionToken);
    return issued;
  };
  const issuer = await oidc.issuers.find(githubIssuerUrl);
  if (issuer === undefined) throw new Error('no issuer');
  const sign = issuer.sign.bind(issuer);
  issuer.sign = async (claims) => {
    const token = await sign(claims);
    handedOut.add(token);
    return token;
  };
  const requestFor = oidc.requestFor.bind(oidc);
  oidc.requestFor = (claims) => {
    const request = requestFor(claims);
    requestTokens.add(request.token);
    return request;
  };
  const verify = aws.verifyKubernetesToken.bind(aws);
  aws.verifyKubernetesToken = (token, cluster) => {
    handedOut.add(token);
    return verify(token, cluster);
  };
}

function watchKubernetes(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const put = ObjectStore.prototype.put;
  ObjectStore.prototype.put = function (resource, object) {
    if (object.kind === 'Secret' && object['type'] === 'Opaque')
      for (const each of passwordsIn(object)) handedOut.add(each);
    return put.call(this, resource, object);
  };
}

function passwordsIn(secret: KubernetesObject): string[] {
  const data = (secret['data'] ?? {}) as Record<string, string>;
  return Object.entries(data)
    .filter(([name]) => name.endsWith('password'))
    .map(([, value]) => Buffer.from(value, 'base64').toString('utf8'));
}

export interface Seen {
  /** How many secrets there were to be found. */
  readonly secrets: number;
  readonly sessions: number;
  readonly processes: number;
  /** Where secrets were found: the name of a text, the path of a file below the directory, a process. */
  readonly leaks: readonly string[];
}

/** Looks for all secrets so far in the texts, in all files below the directory, and in the processes. */
export async function look(_: Session, texts: Readonly<Record<string, string>>, directory: string): Promise<Seen> {
  const secrets = [...handedOut];
  const holds = holdsAny(secrets);
  const holdsMore = holdsAny([...secrets, ...requestTokens]);
  const leaks = Object.entries(texts).flatMap(([name, text]) => (holdsMore(text) ? [name] : []));
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && holdsMore(await readFile(path, 'latin1'))) leaks.push(relative(directory, path));
  }
  for (const [id, text] of processes) if (holds(text)) leaks.push(`process ${id}: ${text.slice(0, 200)}`);
  const sessions = secrets.filter((secret) => secret.length > 200 && !secret.includes('.')).length;
  return { secrets: secrets.length, sessions, processes: processes.size, leaks };
}

/** Session keys are found in URLs and in base64 too, tokens for clusters also where no cluster has seen them. */
function holdsAny(secrets: readonly string[]): (text: string) => boolean {
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), inBase64(secret)]);
  return (text) => /k8s-aws-v1\.[\w-]{40}/.test(text) || forms.some((form) => text.includes(form));
}

/** Without what depends on the length of the text. */
function inBase64(secret: string): string {
  return Buffer.from(secret).toString('base64').replace(/.=*$/, '');
}

let before = new Set<string>();

/** A process is read when it is first seen and once more, because its arguments change when it becomes another program. */
function lookAtProcesses(): void {
  const now = new Set(readdirSync('/proc').filter((name) => /^\d+$/.test(name)));
  for (const pid of now) {
    if (known.has(pid)) continue;
    if (before.has(pid)) known.add(pid);
    const environment = read(`/proc/${pid}/environ`).split('\0');
    if (!environment.some((each) => each.startsWith('RUNNER_TRACKING_ID='))) continue;
    processes.set(
      `${pid}${before.has(pid) ? '' : ' at its start'}`,
      [read(`/proc/${pid}/cmdline`), ...environment].join(' '),
    );
  }
  before = now;
}

const known = new Set<string>();

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
