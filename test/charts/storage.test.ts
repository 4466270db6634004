import { describe, expect, test } from '@jest/globals';

import { exposures, render } from './support/chart.ts';
import { find, names, workload } from './support/objects.ts';

describe('StorageClass', () => {
  test('encrypted gp3 that grows, waits for the pod’s zone, and tags its volumes', async () => {
    const tags = { 'openremote.io/managed-by': 'eks-actions', 'openremote.io/environment': 'demo' };
    const storageClass = find(
      await render({ ...exposures.haproxy, ownership: { tags } }),
      'StorageClass',
      'stack-one-gp3',
    );
    expect(storageClass).toMatchObject({
      provisioner: 'ebs.csi.aws.com',
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
      reclaimPolicy: 'Delete',
      parameters: {
        type: 'gp3',
        encrypted: 'true',
        tagSpecification_1: 'openremote.io/environment=demo',
        tagSpecification_2: 'openremote.io/managed-by=eks-actions',
      },
    });
  });

  test('parameters may be added, and are strings', async () => {
    const changed = await render({
      ...exposures.haproxy,
      storageClass: { name: 'fast', parameters: { iops: '4000' } },
    });
    expect(find(changed, 'StorageClass', 'fast')['parameters']).toEqual({
      type: 'gp3',
      encrypted: 'true',
      iops: '4000',
    });
    expect(find(changed, 'PersistentVolumeClaim', 'postgresql-data').spec).toMatchObject({ storageClassName: 'fast' });
  });

  test('can be left to the cluster', async () => {
    const without = await render({ ...exposures.haproxy, storageClass: { create: false } });
    expect(names(without, 'StorageClass')).toEqual([]);
    expect(find(without, 'PersistentVolumeClaim', 'postgresql-data').spec).not.toHaveProperty('storageClassName');
  });
});

test('Auto Mode has a driver of its own', async () => {
  const storageClass = find(await render({ ...exposures.haproxy, autoMode: true }), 'StorageClass', 'stack-one-gp3');
  expect(storageClass['provisioner']).toBe('ebs.csi.eks.amazonaws.com');
});

describe('claims', () => {
  test('one for each component with state, kept when the release goes', async () => {
    const objects = await render(exposures.haproxy);
    expect(names(objects, 'PersistentVolumeClaim')).toEqual(['manager-data', 'postgresql-data', 'proxy-data']);
    for (const name of names(objects, 'PersistentVolumeClaim')) {
      const { metadata, spec } = find(objects, 'PersistentVolumeClaim', name);
      expect(metadata.annotations).toMatchObject({ 'helm.sh/resource-policy': 'keep' });
      expect(spec).toMatchObject({ accessModes: ['ReadWriteOnce'], storageClassName: 'stack-one-gp3' });
    }
    expect(find(objects, 'Secret', 'openremote-secret').metadata.annotations).toMatchObject({
      'helm.sh/resource-policy': 'keep',
    });
  });

  test('may go with the release, have a class of their own, or exist already', async () => {
    const objects = await render({
      ...exposures.haproxy,
      manager: { persistence: { keep: false, storageClass: 'own' } },
      postgresql: { persistence: { existingClaim: 'restored' } },
    });
    const { metadata, spec } = find(objects, 'PersistentVolumeClaim', 'manager-data');
    expect(metadata.annotations ?? {}).not.toHaveProperty(['helm.sh/resource-policy']);
    expect(spec).toMatchObject({ storageClassName: 'own' });
    expect(names(objects, 'PersistentVolumeClaim')).not.toContain('postgresql-data');
    expect(workload(objects, 'postgresql').template.spec.volumes?.[0]).toMatchObject({
      persistentVolumeClaim: { claimName: 'restored' },
    });
  });

  test('may be bound to a volume that is there, of a class or of none', async () => {
    const objects = await render({
      ...exposures.haproxy,
      postgresql: { persistence: { volumeName: 'restored-db', storageClass: '-' } },
      manager: { persistence: { volumeName: 'restored-files' } },
    });
    expect(find(objects, 'PersistentVolumeClaim', 'postgresql-data').spec).toMatchObject({
      storageClassName: '',
      volumeName: 'restored-db',
    });
    expect(find(objects, 'PersistentVolumeClaim', 'manager-data').spec).toMatchObject({
      storageClassName: 'stack-one-gp3',
      volumeName: 'restored-files',
    });
    expect(find(objects, 'PersistentVolumeClaim', 'proxy-data').spec).not.toHaveProperty('volumeName');
  });
});
