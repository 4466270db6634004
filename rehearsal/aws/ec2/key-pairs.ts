import type {
  DeleteKeyPairRequest,
  DeleteKeyPairResult,
  DescribeKeyPairsRequest,
  DescribeKeyPairsResult,
  ImportKeyPairRequest,
  ImportKeyPairResult,
  KeyPairInfo,
} from '@aws-sdk/client-ec2';
import { createHash } from 'node:crypto';

import type { Call, Handler } from '../service.ts';
import { AwsError } from '../service.ts';
import type { Resource } from '../store.ts';
import type { Description } from './describing.ts';
import { describe, shown } from './describing.ts';
import { keyPairKind } from './kinds.ts';
import type { Place } from './registry.ts';
import { listOf, newId, register, required } from './registry.ts';
import { tagList, tagsFor } from './tag-sets.ts';

/** Imported keys only, as eksctl makes them for SSH access to nodes: the rehearsal generates no private keys. */
export const keyPairHandlers: Record<string, Handler> = {
  ImportKeyPair: importKeyPair,
  DescribeKeyPairs: describeKeyPairs,
  DeleteKeyPair: deleteKeyPair,
};

const keyPairs: Description<KeyPairInfo> = {
  kind: keyPairKind,
  filters: {
    'key-pair-id': (pair) => pair.KeyPairId,
    'key-name': (pair) => pair.KeyName,
    fingerprint: (pair) => pair.KeyFingerprint,
  },
};

function byName(place: Place, name: string | undefined): Resource<KeyPairInfo> | undefined {
  return listOf(place, keyPairKind).find(({ data }) => data.KeyName === name);
}

function importKeyPair(input: ImportKeyPairRequest, call: Call): ImportKeyPairResult {
  const name = required(input.KeyName, 'keyName');
  const key = required(input.PublicKeyMaterial, 'publicKeyMaterial');
  if (byName(call, name) !== undefined) {
    throw new AwsError('InvalidKeyPair.Duplicate', `The keypair '${name}' already exists.`);
  }
  const tags = tagsFor('key-pair', input.TagSpecifications);
  const id = newId('key');
  const fingerprint = createHash('sha256').update(key).digest('base64');
  register<KeyPairInfo>(
    call,
    keyPairKind,
    id,
    { KeyPairId: id, KeyName: name, KeyFingerprint: fingerprint, KeyType: 'ed25519', CreateTime: new Date() },
    { tags },
  );
  return { KeyPairId: id, KeyName: name, KeyFingerprint: fingerprint, Tags: tagList(tags) };
}

function describeKeyPairs(input: DescribeKeyPairsRequest, call: Call): DescribeKeyPairsResult {
  const named = (input.KeyNames ?? []).map((name) => {
    const pair = byName(call, name);
    if (pair === undefined) throw new AwsError('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`);
    return pair.id;
  });
  const ids = [...(input.KeyPairIds ?? []), ...named];
  return { KeyPairs: describe(call, keyPairs, { ids, filters: input.Filters }).items.map(shown) };
}

/** No error for a key that is not there, as in EC2. */
function deleteKeyPair(input: DeleteKeyPairRequest, call: Call): DeleteKeyPairResult {
  const pair = listOf(call, keyPairKind).find(
    ({ data }) => data.KeyName === input.KeyName || data.KeyPairId === input.KeyPairId,
  );
  if (pair === undefined) return { Return: true };
  call.aws.store.remove(pair);
  return { Return: true, KeyPairId: pair.id };
}
