import * as schemas from '@aws-sdk/client-acm';
import type { RequestCertificateRequest } from '@aws-sdk/client-acm';

import type { Call, Service } from '../service.ts';
import { certificateHandlers } from './certificate-handlers.ts';
import { type AcmQuotas, CertificateDesk } from './request-certificate.ts';
import { tagHandlers } from './tags.ts';

export const defaultQuotas: AcmQuotas = { namesPerCertificate: 10, certificates: 2500, requestsPerYear: 5000 };

/** The local ACM: public certificates, validated by DNS in the local Route 53. Nothing is signed; only the states are rehearsed. */
export function createAcmService(quotas: Partial<AcmQuotas> = {}): Service {
  const desk = new CertificateDesk({ ...defaultQuotas, ...quotas });
  return {
    name: 'acm',
    protocol: 'awsJson1.1',
    schemas,
    handlers: {
      RequestCertificate: (input: RequestCertificateRequest, call: Call) => desk.request(input, call),
      ...certificateHandlers,
      ...tagHandlers,
    },
  };
}
