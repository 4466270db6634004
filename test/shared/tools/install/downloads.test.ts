import { describe, expect, test } from '@jest/globals';

import { ActionError } from '../../../../shared/errors/action-error.ts';
import { platformOf } from '../../../../shared/tools/install/platform.ts';
import type { Platform } from '../../../../shared/tools/install/platform.ts';
import { checksumIn, downloadOf, mirrored } from '../../../../shared/tools/install/vendors.ts';
import type { ToolName } from '../../../../shared/tools/install/vendors.ts';

const linux: Platform = { os: 'linux', arch: 'amd64' };

describe('the runner’s platform', () => {
  test.each([
    ['linux', 'x64', 'linux', 'amd64'],
    ['linux', 'arm64', 'linux', 'arm64'],
    ['darwin', 'x64', 'darwin', 'amd64'],
    ['darwin', 'arm64', 'darwin', 'arm64'],
    ['win32', 'x64', 'windows', 'amd64'],
    ['win32', 'arm64', 'windows', 'arm64'],
  ] as const)('%s %s is %s/%s', (os, arch, expectedOs, expectedArch) => {
    expect(platformOf(os, arch)).toEqual({ os: expectedOs, arch: expectedArch });
  });

  test.each([
    ['linux', 'arm'],
    ['linux', 'ppc64'],
    ['freebsd', 'x64'],
    ['win32', 'ia32'],
    ['darwin', 'constructor'],
  ] as const)('%s %s is refused', (os, arch) => {
    expect(() => platformOf(os, arch)).toThrow(ActionError);
  });
});

describe('what is downloaded', () => {
  const eksctl = 'https://github.com/eksctl-io/eksctl/releases/download/v0.230.0';
  const kubectl = 'https://dl.k8s.io/release/v1.36.3/bin';
  test.each<[ToolName, string, Platform['os'], Platform['arch'], string, string | undefined]>([
    ['eksctl', '0.230.0', 'linux', 'amd64', `${eksctl}/eksctl_Linux_amd64.tar.gz`, 'eksctl'],
    ['eksctl', '0.230.0', 'linux', 'arm64', `${eksctl}/eksctl_Linux_arm64.tar.gz`, 'eksctl'],
    ['eksctl', '0.230.0', 'darwin', 'amd64', `${eksctl}/eksctl_Darwin_amd64.tar.gz`, 'eksctl'],
    ['eksctl', '0.230.0', 'darwin', 'arm64', `${eksctl}/eksctl_Darwin_arm64.tar.gz`, 'eksctl'],
    ['eksctl', '0.230.0', 'windows', 'amd64', `${eksctl}/eksctl_Windows_amd64.zip`, 'eksctl.exe'],
    ['eksctl', '0.230.0', 'windows', 'arm64', `${eksctl}/eksctl_Windows_arm64.zip`, 'eksctl.exe'],
    ['kubectl', '1.36.3', 'linux', 'amd64', `${kubectl}/linux/amd64/kubectl`, undefined],
    ['kubectl', '1.36.3', 'linux', 'arm64', `${kubectl}/linux/arm64/kubectl`, undefined],
    ['kubectl', '1.36.3', 'darwin', 'amd64', `${kubectl}/darwin/amd64/kubectl`, undefined],
    ['kubectl', '1.36.3', 'darwin', 'arm64', `${kubectl}/darwin/arm64/kubectl`, undefined],
    ['kubectl', '1.36.3', 'windows', 'amd64', `${kubectl}/windows/amd64/kubectl.exe`, undefined],
    ['kubectl', '1.36.3', 'windows', 'arm64', `${kubectl}/windows/arm64/kubectl.exe`, undefined],
    ['helm', '4.2.3', 'linux', 'amd64', 'https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz', 'linux-amd64/helm'],
    ['helm', '4.2.3', 'linux', 'arm64', 'https://get.helm.sh/helm-v4.2.3-linux-arm64.tar.gz', 'linux-arm64/helm'],
    ['helm', '4.2.3', 'darwin', 'amd64', 'https://get.helm.sh/helm-v4.2.3-darwin-amd64.tar.gz', 'darwin-amd64/helm'],
    ['helm', '4.2.3', 'darwin', 'arm64', 'https://get.helm.sh/helm-v4.2.3-darwin-arm64.tar.gz', 'darwin-arm64/helm'],
    [
      'helm',
      '4.2.3',
      'windows',
      'amd64',
      'https://get.helm.sh/helm-v4.2.3-windows-amd64.zip',
      'windows-amd64/helm.exe',
    ],
    [
      'helm',
      '4.2.3',
      'windows',
      'arm64',
      'https://get.helm.sh/helm-v4.2.3-windows-arm64.zip',
      'windows-arm64/helm.exe',
    ],
  ])('%s %s for %s/%s', (tool, version, os, arch, url, program) => {
    const download = downloadOf(tool, version, { os, arch });
    expect(download).toMatchObject({ url, program });
    expect(download.archive).toBe(tool === 'kubectl' ? 'none' : os === 'windows' ? 'zip' : 'tar.gz');
    expect(url.endsWith(`/${download.file}`)).toBe(true);
  });

  test('its checksum lies where the vendor publishes it', () => {
    expect(downloadOf('kubectl', '1.36.3', linux).checksumUrl).toBe(`${kubectl}/linux/amd64/kubectl.sha256`);
    expect(downloadOf('helm', '4.2.3', linux).checksumUrl).toBe(
      'https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz.sha256',
    );
    expect(downloadOf('eksctl', '0.230.0', linux).checksumUrl).toBe(`${eksctl}/eksctl_checksums.txt`);
  });
});

describe('a mirror', () => {
  const url = 'https://get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz';

  test.each([
    ['https://mirror.example.com', 'https://mirror.example.com/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz'],
    ['https://mirror.example.com/', 'https://mirror.example.com/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz'],
    ['http://nexus:8081/raw/tools', 'http://nexus:8081/raw/tools/get.helm.sh/helm-v4.2.3-linux-amd64.tar.gz'],
  ])('%s holds host and path of the vendor, and gets nothing added', (mirror, expected) => {
    expect(mirrored(url, mirror)).toBe(expected);
  });

  test('without one the vendor is asked', () => {
    expect(mirrored(url, undefined)).toBe(url);
  });
});

describe('a published checksum', () => {
  const sum = 'e9b88b4ee95b18c706839c28d3a0220e5bc470e9cd9262410c90793c45ff8b7c';
  const other = 'ebbd080e7c2e275093b55915722043257eb24004363e20acb3c4d71919f88336';

  test.each([
    ['alone', sum, sum],
    ['alone, with a line end', `${sum}\n`, sum],
    ['in capitals', sum.toUpperCase(), sum],
    ['with its file', `${sum}  a.tar.gz\n`, sum],
    ['with its file in binary mode', `${sum} *a.tar.gz\n`, sum],
    ['in a list', `${other}  b.tar.gz\r\n${sum}  a.tar.gz\r\n`, sum],
    ['of another file', `${other}  b.tar.gz\n`, undefined],
    ['of a file whose name only ends so', `${other}  aa.tar.gz\n`, undefined],
    ['in a page that says that there is none', '<Error><Code>BlobNotFound</Code></Error>', undefined],
    ['that is cut', sum.slice(1), undefined],
    ['that is not there', '', undefined],
  ])('%s', (_name, text, expected) => {
    expect(checksumIn(text, 'a.tar.gz')).toBe(expected);
  });
});
