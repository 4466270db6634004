import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chart } from './chart.ts';

const script = join(chart, 'files/certificate-watch.sh');

/**
 * Stand-ins for what the proxy's container has around the script: DNS, the load balancer, the image's entry point, and a clock
 * that only `sleep` moves. Files in the folder are the state of the world; `log` tells what was done, each line with its time.
 */
const standIns: Record<string, string> = {
  date: 'cat "$WORLD/clock"',
  sleep: `
    now=$(($(cat "$WORLD/clock") + ($1 > PACE ? $1 : PACE)))
    echo "$now" >"$WORLD/clock"
    if [ -x "$WORLD/events" ]; then "$WORLD/events" "$now"; fi
    if [ "$now" -ge "$(cat "$WORLD/end")" ]; then kill "$PPID"; fi`,
  timeout: 'shift; exec "$@"',
  nslookup: `
    echo "$(cat "$WORLD/clock") nslookup $*" >>"$WORLD/log"
    echo "Server: resolver"
    echo "Address: 10.0.0.2:53"
    if [ "$1" = -type=ns ]; then
      if grep -qx "$2" "$WORLD/zones"; then echo "$2	nameserver = ns1.$2."; fi
    elif grep -q "^$2 " "$WORLD/records"; then
      grep "^$2 " "$WORLD/records" | while read -r name address; do
        case "$1$address" in
          -type=aaaa*:* | -type=a[0-9]*.*)
            echo "Name:	$name"
            echo "Address: $address" ;;
        esac
      done
    else
      echo "** server can't find $2: NXDOMAIN"
      exit 1
    fi`,
  curl: `
    echo "$(cat "$WORLD/clock") curl $*" >>"$WORLD/log"
    while [ $# -gt 1 ]; do
      if [ "$1" = --resolve ]; then address=\${2#*:80:}; fi
      shift
    done
    address=\${address#[}
    address=\${address%]}
    if grep -qx "$address" "$WORLD/strangers"; then echo 'somebody else'; exit 0; fi
    grep -qx "$address" "$WORLD/load-balancers" || exit 7
    cat "$CHROOT_DIR/.well-known/acme-challenge/\${1##*/}"`,
  entrypoint: `
    echo "$(cat "$WORLD/clock") entrypoint $* DOMAINNAME=\${DOMAINNAME-unset} DOMAINNAMES=\${DOMAINNAMES-unset}" >>"$WORLD/log"
    case "$1" in
      run) "$WORLD/wait-for-watch" ;;
      check) touch "$WORLD/watch-ended" ;;
      add)
        if [ -f "$WORLD/issuer-refuses" ]; then exit 1; fi
        mkdir -p "$LE_DIR/live/$2"
        echo key >"$LE_DIR/live/$2/privkey.pem"
        echo chain >"$LE_DIR/live/$2/fullchain.pem" ;;
    esac`,
};

export interface World {
  /** Public names, comma separated, the main one first. */
  readonly hostnames: string;
  /** Zones whose name servers answer. */
  readonly zones?: readonly string[];
  /** `name address`, one per record. */
  readonly records?: readonly string[];
  /** Addresses through which the pod is reached. */
  readonly loadBalancers?: readonly string[];
  /** Addresses at which somebody else answers. */
  readonly strangers?: readonly string[];
  /** Names that have a certificate already. */
  readonly certified?: readonly string[];
  readonly issuerRefuses?: boolean;
  /** Shell commands that run at a time in seconds, e.g. `echo "name address" >>records`. */
  readonly events?: Readonly<Record<number, string>>;
  /** The least that a sleep lasts, in seconds: for worlds that are watched for days. */
  readonly pace?: number;
  /** How long to watch, in seconds of the world's clock. */
  readonly seconds: number;
}

export interface Happened {
  readonly log: readonly string[];
  readonly output: string;
  /** Times at which the issuer was asked, by name. */
  readonly asked: readonly (readonly [seconds: number, name: string])[];
  readonly reloads: number;
}

/** Runs the script's mode (`watch` alone, or `start` with the image's entry point) in the world until its end. */
export async function live(mode: 'start' | 'watch', world: World, again: World[] = []): Promise<Happened> {
  const folder = await mkdtemp(join(tmpdir(), 'acme-world-'));
  const haproxy = spawn('sh', ['-c', `trap 'echo reload >>"$0/reloads"' HUP; while :; do sleep 0.05; done`, folder]);
  try {
    await build(folder);
    let output = '';
    for (const state of [world, ...again]) {
      await describeWorld(folder, state);
      output += await run(mode, folder, state, haproxy.pid ?? -1);
    }
    const log = (await read(join(folder, 'log'))).split('\n').filter((line) => line !== '');
    const asked = log.flatMap((line) => {
      const [, seconds, name] = /^(\d+) entrypoint add (\S+)/.exec(line) ?? [];
      return name === undefined ? [] : [[Number(seconds), name] as const];
    });
    return { log, output, asked, reloads: await countReloads(folder) };
  } finally {
    haproxy.kill('SIGKILL');
    await once(haproxy, 'exit');
    await rm(folder, { recursive: true });
  }
}

async function build(folder: string): Promise<void> {
  for (const name of ['bin', 'webroot', 'letsencrypt/live', 'certs', 'built-in'])
    await mkdir(join(folder, name), { recursive: true });
  for (const [name, body] of Object.entries(standIns)) await program(join(folder, 'bin', name), body);
  await program(join(folder, 'wait-for-watch'), 'while [ ! -e "$WORLD/watch-ended" ]; do /bin/sleep 0.05; done');
}

async function describeWorld(folder: string, world: World): Promise<void> {
  const clock = Number(await read(join(folder, 'clock')));
  const files: Record<string, readonly string[]> = {
    zones: world.zones ?? [],
    records: world.records ?? [],
    'load-balancers': world.loadBalancers ?? [],
    strangers: world.strangers ?? [],
    clock: [String(clock)],
    end: [String(clock + world.seconds)],
  };
  for (const [name, lines] of Object.entries(files))
    await writeFile(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  await rm(join(folder, 'issuer-refuses'), { force: true });
  if (world.issuerRefuses === true) await writeFile(join(folder, 'issuer-refuses'), '');
  const events = Object.entries(world.events ?? {}).map(
    ([time, command]) =>
      `if [ "$1" -ge ${time} ] && [ ! -e "$WORLD/event-${time}" ]; then touch "$WORLD/event-${time}"; cd "$WORLD"; ${command}; fi`,
  );
  await program(join(folder, 'events'), events.join('\n'));
  for (const name of world.certified ?? []) {
    await mkdir(join(folder, 'letsencrypt/live', name), { recursive: true });
    for (const file of ['privkey.pem', 'fullchain.pem'])
      await writeFile(join(folder, 'letsencrypt/live', name, file), 'x');
  }
}

async function run(mode: 'start' | 'watch', folder: string, world: World, haproxy: number): Promise<string> {
  const [main, ...others] = world.hostnames.split(',');
  const env = {
    PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`,
    WORLD: folder,
    PACE: String(world.pace ?? 0),
    PROXY_ENTRYPOINT: join(folder, 'bin/entrypoint'),
    LE_DIR: join(folder, 'letsencrypt'),
    CERT_DIR: join(folder, 'certs'),
    CHROOT_DIR: join(folder, 'webroot'),
    BUILT_IN_CERTIFICATES: join(folder, 'built-in'),
    STATE_DIR: join(folder, 'state'),
    HAPROXY_PID: String(haproxy),
    DOMAINNAME: main,
    ...(others.length > 0 && { DOMAINNAMES: others.join(',') }),
    ACME_HOSTNAMES: world.hostnames,
  };
  return new Promise((resolve, reject) => {
    execFile('sh', [script, mode], { env, timeout: 100_000 }, (error, stdout, stderr) => {
      if (error?.killed === true) reject(new Error(`The script did not end:\n${stdout}${stderr}`));
      else resolve(stdout + stderr);
    });
  });
}

/** The signal has been sent, but the stand-in for HAProxy notices it between two of its sleeps. */
async function countReloads(folder: string): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  return (await read(join(folder, 'reloads'))).split('\n').filter((line) => line !== '').length;
}

async function program(path: string, body: string): Promise<void> {
  await writeFile(path, `#!/bin/sh\n${body}\n`);
  await chmod(path, 0o755);
}

async function read(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
