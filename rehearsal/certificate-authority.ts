import forge from 'node-forge';
import { generateKeyPair, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { promisify } from 'node:util';

const makeKeyPair = promisify(generateKeyPair);

interface KeyPair {
  readonly publicKey: forge.pki.rsa.PublicKey;
  readonly privateKey: forge.pki.rsa.PrivateKey;
  readonly privatePem: string;
}

/** Ten years: the authority lives as long as the process; nobody else trusts it. */
const validityDays = 3650;

/**
 * The local certificate authority: everything of the rehearsal that speaks TLS has a certificate of it, and clients are told
 * to trust it (NODE_EXTRA_CA_CERTS, SSL_CERT_FILE, `certificateAuthority` of a cluster). Go and Node accept its certificates.
 */
export class CertificateAuthority {
  /** The authority's own certificate. */
  readonly pem: string;
  readonly #certificate: forge.pki.Certificate;
  readonly #signingKey: KeyPair;
  /** One key for all servers: they live in the same process, and making RSA keys is the slow part. */
  readonly #serverKey: KeyPair;

  private constructor(authorityKey: KeyPair, serverKey: KeyPair) {
    this.#signingKey = authorityKey;
    this.#serverKey = serverKey;
    const name = [{ name: 'commonName', value: 'eks-actions rehearsal CA (stand-in, not for real use)' }];
    this.#certificate = certificateFor(authorityKey.publicKey, name, name, randomSerial());
    this.#certificate.setExtensions([
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, digitalSignature: true, critical: true },
      { name: 'subjectKeyIdentifier' },
    ]);
    signBy(this.#signingKey, this.#certificate);
    this.pem = pemText(forge.pki.certificateToPem(this.#certificate));
  }

  static async create(): Promise<CertificateAuthority> {
    const [authorityKey, serverKey] = await Promise.all([makeRsaKeys(), makeRsaKeys()]);
    return new CertificateAuthority(authorityKey, serverKey);
  }

  /**
   * A server certificate (with the authority's certificate after it) and its key, both PEM, for DNS names (`*.` allowed) and
   * IP addresses.
   * @param serial the serial number, in hexadecimal; default: a random one
   */
  issue(names: string[], serial = randomSerial()): Promise<{ cert: string; key: string }> {
    const [first = 'localhost'] = names;
    // X.509 limits a common name to 64 characters; nobody reads it where there are subject alternative names.
    const subject = [{ name: 'commonName', value: first.slice(0, 64) }];
    const issuer = this.#certificate.subject.attributes;
    const certificate = certificateFor(this.#serverKey.publicKey, subject, issuer, serial);
    certificate.setExtensions([
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIP(name) === 0 ? { type: 2, value: name } : { type: 7, ip: name })),
      },
      {
        name: 'authorityKeyIdentifier',
        keyIdentifier: this.#certificate.generateSubjectKeyIdentifier().getBytes(),
      },
    ]);
    signBy(this.#signingKey, certificate);
    const cert = pemText(forge.pki.certificateToPem(certificate)) + this.pem;
    return Promise.resolve({ cert, key: this.#serverKey.privatePem });
  }
}

async function makeRsaKeys(): Promise<KeyPair> {
  const keys = await makeKeyPair('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  return {
    publicKey: forge.pki.publicKeyFromPem(keys.publicKey),
    privateKey: forge.pki.privateKeyFromPem(keys.privateKey),
    privatePem: keys.privateKey,
  };
}

/** Signs with Node's own RSA: that of forge is arithmetic in JavaScript, which takes half a second inside jest. */
function signBy({ privateKey, privatePem }: KeyPair, certificate: forge.pki.Certificate): void {
  const toBeSigned = (): Buffer => Buffer.from(forge.asn1.toDer(certificate.tbsCertificate).getBytes(), 'binary');
  const key = { ...privateKey, sign: () => sign('sha256', toBeSigned(), privatePem).toString('binary') };
  certificate.sign(key, forge.md.sha256.create());
}

function certificateFor(
  publicKey: forge.pki.rsa.PublicKey,
  subject: forge.pki.CertificateField[],
  issuer: forge.pki.CertificateField[],
  serial: string,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = serial;
  const now = Date.now();
  certificate.validity.notBefore = new Date(now - 24 * 3600 * 1000);
  certificate.validity.notAfter = new Date(now + validityDays * 24 * 3600 * 1000);
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  return certificate;
}

/**
 * 16 bytes in hexadecimal, of which the first is from 40 to 7f: with more the number would be negative, which RFC 5280 forbids,
 * and with 00 it could be padded, which OpenSSL refuses ("ASN1 lib").
 */
export function randomSerial(): string {
  const [first = 0, ...others] = randomBytes(16);
  return Buffer.from([0x40 | (first & 0x3f), ...others]).toString('hex');
}

function pemText(pem: string): string {
  return pem.replace(/\r\n/g, '\n');
}
