// A program: prints certificates for the tests of TLS as JSON.
import forge from 'node-forge';
import { createPublicKey } from 'node:crypto';

import { CertificateAuthority } from '../../../rehearsal/certificate-authority.ts';

interface Identity {
  readonly cert: string;
  readonly key: string;
}

export interface Issued {
  /** The authority that the tests trust. */
  readonly authority: string;
  readonly good: Identity;
  readonly otherName: Identity;
  /** Of an authority that nobody trusts. */
  readonly unknown: Identity;
  readonly selfSigned: Identity;
}

const host = 'demo.openremote.example';
const [known, unknown] = await Promise.all([CertificateAuthority.create(), CertificateAuthority.create()]);
const foreign = await unknown.issue([host]);
const issued: Issued = {
  authority: known.pem,
  good: await known.issue([host], '0abc'),
  otherName: await known.issue(['other.example']),
  unknown: foreign,
  selfSigned: selfSigned(foreign.key),
};
process.stdout.write(JSON.stringify(issued));

function selfSigned(key: string): Identity {
  const certificate = forge.pki.createCertificate();
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = '01';
  certificate.validity.notAfter.setFullYear(certificate.validity.notBefore.getFullYear() + 1);
  certificate.setSubject([{ name: 'commonName', value: 'localhost' }]);
  certificate.setIssuer([{ name: 'commonName', value: 'localhost' }]);
  certificate.sign(forge.pki.privateKeyFromPem(key), forge.md.sha256.create());
  return { cert: forge.pki.certificateToPem(certificate), key };
}
