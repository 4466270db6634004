import type {
  AddListenerCertificatesInput,
  AddListenerCertificatesOutput,
  DescribeListenerCertificatesInput,
  DescribeListenerCertificatesOutput,
  RemoveListenerCertificatesInput,
} from '@aws-sdk/client-elastic-load-balancing-v2';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import { requireCertificates } from './certificates.ts';
import { page } from './pages.ts';
import { findListener } from './records.ts';

/** Certificates of a listener for further names, chosen by SNI. */
export const listenerCertificateHandlers: Record<string, Handler> = {
  AddListenerCertificates: addListenerCertificates,
  RemoveListenerCertificates: removeListenerCertificates,
  DescribeListenerCertificates: describeListenerCertificates,
};

function addListenerCertificates(input: AddListenerCertificatesInput, call: Call): AddListenerCertificatesOutput {
  const { data } = findListener(call, input.ListenerArn);
  const wanted = input.Certificates ?? [];
  requireCertificates(wanted, call);
  const present = data.Certificates ?? [];
  const added = wanted.filter((one) => !present.some((other) => other.CertificateArn === one.CertificateArn));
  data.Certificates = [...present, ...added.map(({ CertificateArn }) => ({ CertificateArn }))];
  return { Certificates: wanted.map(({ CertificateArn }) => ({ CertificateArn, IsDefault: false })) };
}

function removeListenerCertificates(input: RemoveListenerCertificatesInput, call: Call): object {
  const { data } = findListener(call, input.ListenerArn);
  const doomed = (input.Certificates ?? []).map(({ CertificateArn }) => CertificateArn);
  const [byDefault, ...further] = data.Certificates ?? [];
  if (byDefault !== undefined && doomed.includes(byDefault.CertificateArn)) {
    throw new AwsError('OperationNotPermitted', 'Default certificate cannot be removed');
  }
  data.Certificates = [
    ...(byDefault === undefined ? [] : [byDefault]),
    ...further.filter((one) => !doomed.includes(one.CertificateArn)),
  ];
  return {};
}

function describeListenerCertificates(
  input: DescribeListenerCertificatesInput,
  call: Call,
): DescribeListenerCertificatesOutput {
  const { data } = findListener(call, input.ListenerArn);
  const all = (data.Certificates ?? []).map(({ CertificateArn }, index) => ({
    CertificateArn,
    IsDefault: index === 0,
  }));
  const { items, ...next } = page(all, input);
  return { Certificates: items, ...next };
}
