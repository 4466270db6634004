import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { keepDecisions } from './aws/authorization/keep-decisions.ts';
import { type Credential, CredentialBook } from './aws/credentials.ts';
import { addDefaultVpc } from './aws/ec2/default-vpc.ts';
import { giveDnsAccount, giveIdentities } from './aws/given-account.ts';
import type { LocalAwsCloud } from './aws/local-aws.ts';
import { regions } from './aws/regions.ts';
import { addHostedZone } from './aws/route53/hosted-zone.ts';
import { defaultRegion, startLocalAws } from './aws/start-local-aws.ts';
import { createAwsServices, type Scenery } from './aws-services.ts';
import { CertificateAuthority } from './certificate-authority.ts';
import { Clock } from './clock.ts';
import { createVendorSites } from './downloads/vendor-sites.ts';
import { Faults } from './faults.ts';
import { RepositoryApi } from './github/repository-api.ts';
import { startControlPlane } from './kubernetes/start-control-plane.ts';
import type { Latency } from './latency.ts';
import { closeServer, listenOnLoopback } from './loopback.ts';
import { type DnsServer, startDnsServer } from './network/dns-server.ts';
import { type HttpsProxy, startHttpsProxy } from './network/https-proxy.ts';
import { documentHosts } from './oidc/documents.ts';
import { type LocalOidc, startLocalOidc } from './oidc/local-oidc.ts';
import { Recorder } from './recorder.ts';

export const defaultSpeed = 150;

/** The domain of the public hosted zone that the account has from the start. */
export const givenDomain = 'openremote.example';

export interface CloudOptions {
  /** Rehearsed seconds per real second. Default 150. */
  readonly speed?: number;
  /** Default eu-west-1. */
  readonly region?: string;
  /** Seconds that things take, where they shall differ from the table. */
  readonly latency?: Partial<Latency>;
}

/** Everything that stands around the suite in a rehearsal, in this process, on loopback. */
export interface LocalCloud {
  /** The services, their store, recorder, fault rules and clock. */
  readonly aws: LocalAwsCloud;
  /** Base URL of AWS. */
  readonly endpoint: string;
  readonly region: string;
  readonly authority: CertificateAuthority;
  readonly oidc: LocalOidc;
  readonly dns: DnsServer;
  readonly proxy: HttpsProxy;
  /** What actions have written to the repository on GitHub. */
  readonly github: RepositoryApi;
  /** What scenarios may turn. */
  readonly scenery: Scenery;
  /** Base URL for the input `download-mirror`. */
  readonly downloadMirror: string;
  /** Long-lived keys of a user who may do everything, for tests: jobs take roles instead. */
  readonly credentials: Credential;
  /** Variables that lead child processes here and nowhere else. They carry no credentials. */
  environment(): Record<string, string>;
  stop(): Promise<void>;
}

/** Starts the whole local cloud, with what an account has before anyone comes. */
export async function startLocalCloud(options: CloudOptions = {}): Promise<LocalCloud> {
  const region = options.region ?? defaultRegion;
  const clock = new Clock(options.speed ?? defaultSpeed);
  const common = { clock, recorder: new Recorder(), faults: new Faults() };
  const credentials = new CredentialBook();
  const [authority, oidc] = await Promise.all([CertificateAuthority.create(), startLocalOidc(common)]);
  const services = createAwsServices({ credentials, issuers: oidc.issuers, authority, startControlPlane });
  const started = await startLocalAws({
    ...common,
    ...(options.latency === undefined ? {} : { latency: options.latency }),
    region,
    credentials,
    services: services.all,
  });
  const { aws } = started;
  giveIdentities(aws.store, aws.account);
  addHostedZone(aws.store, { name: givenDomain, account: aws.account });
  giveDnsAccount(aws.store, aws.account);
  addDefaultVpc(aws, region);
  const network = await startNetwork(aws, authority, oidc);
  const certificateFile = await keepCertificate(authority);
  return {
    aws,
    endpoint: aws.endpoint,
    region,
    authority,
    oidc,
    dns: network.dns,
    proxy: network.proxy,
    github: network.github,
    scenery: services.scenery,
    downloadMirror: network.downloadMirror,
    credentials: started.ambient,
    environment: () => childEnvironment(aws, region, network, certificateFile.path),
    stop: async () => {
      clock.stop();
      keepDecisions(aws.decisions);
      await Promise.all([services.stop(), network.stop(), oidc.stop(), started.stop(), certificateFile.remove()]);
    },
  };
}

/** Names, and what can be reached under them: the DNS server, the proxy with its virtual hosts, the download mirror. */
async function startNetwork(
  aws: LocalAwsCloud,
  authority: CertificateAuthority,
  oidc: LocalOidc,
): Promise<{
  dns: DnsServer;
  proxy: HttpsProxy;
  downloadMirror: string;
  github: RepositoryApi;
  stop(): Promise<void>;
}> {
  const mirror = createServer(createVendorSites(aws).mirror);
  const [dns, proxy, mirrorPort] = await Promise.all([
    startDnsServer(aws),
    startHttpsProxy(aws, authority),
    listenOnLoopback(mirror),
  ]);
  // The proxy records its requests and applies fault rules itself, so these sites are made without.
  const github = new RepositoryApi();
  for (const [host, handler] of createVendorSites().hosts) {
    proxy.route(host, host === 'api.github.com' ? github.listener(handler) : handler);
  }
  for (const host of documentHosts(regions)) proxy.route(host, oidc.documents);
  return {
    dns,
    proxy,
    github,
    downloadMirror: `http://127.0.0.1:${mirrorPort}`,
    stop: async () => {
      await Promise.all([dns.stop(), proxy.stop(), closeServer(mirror)]);
    },
  };
}

/** The authority's certificate as a file, which is how programs are told to trust it. */
async function keepCertificate(authority: CertificateAuthority): Promise<{ path: string; remove(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'rehearsal-ca-'));
  const path = join(directory, 'ca.pem');
  await writeFile(path, authority.pem, { mode: 0o600 });
  return { path, remove: () => rm(directory, { recursive: true, force: true }) };
}

function childEnvironment(
  aws: LocalAwsCloud,
  region: string,
  { dns, proxy }: { readonly dns: DnsServer; readonly proxy: HttpsProxy },
  certificateFile: string,
): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: aws.endpoint,
    AWS_REGION: region,
    // Version 1 of the AWS CLI and boto3 know only this one.
    AWS_DEFAULT_REGION: region,
    // SDKs that find no credentials would ask 169.254.169.254 and wait.
    AWS_EC2_METADATA_DISABLED: 'true',
    EKS_ACTIONS_SPEED: String(aws.clock.speed),
    // kubectl and Helm don't get faster with the clock, so every limit of the suite leaves them this many real seconds.
    EKS_ACTIONS_ALLOWANCE: '30',
    // Node adds the file to its own authorities; Go and OpenSSL trust nothing else then, so nothing real can answer.
    NODE_EXTRA_CA_CERTS: certificateFile,
    SSL_CERT_FILE: certificateFile,
    HTTPS_PROXY: proxy.url,
    HTTP_PROXY: proxy.url,
    NO_PROXY: '127.0.0.1,localhost,::1',
    // There is no usual variable for DNS servers; this one stands in for the input `dns-servers`.
    EKS_ACTIONS_DNS_SERVERS: dns.address,
  };
}
