import type * as iam from '@aws-sdk/client-iam';

import { uniqueId } from '../credentials.ts';
import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { page } from './pages.ts';
import { described as describedRole } from './roles.ts';
import {
  type InstanceProfileData,
  instanceProfileType,
  noSuchEntity,
  type RoleData,
  roleNamed,
  roleType,
  tagList,
  tagsFrom,
  wholeSeconds,
} from './state.ts';

export const instanceProfileHandlers = {
  CreateInstanceProfile(input: iam.CreateInstanceProfileCommandInput, call: Call) {
    const { InstanceProfileName: name = '', Path: path = '/' } = input;
    if (call.aws.store.get(instanceProfileType, name, globalRegion) !== undefined) {
      throw new AwsError('EntityAlreadyExists', `Instance Profile ${name} already exists.`, 409);
    }
    const arn = `arn:aws:iam::${call.account}:instance-profile${path}${name}`;
    const profile = call.aws.store.add<InstanceProfileData>({
      type: instanceProfileType,
      id: name,
      arn,
      account: call.account,
      region: globalRegion,
      createdBy: call.principal.arn,
      tags: tagsFrom(input.Tags),
      data: {
        InstanceProfileName: name,
        InstanceProfileId: uniqueId('AIPA'),
        Arn: arn,
        Path: path,
        CreateDate: wholeSeconds(new Date()),
      },
    });
    return { InstanceProfile: described(profile, call) };
  },

  GetInstanceProfile(input: iam.GetInstanceProfileCommandInput, call: Call) {
    return { InstanceProfile: described(profileNamed(input.InstanceProfileName ?? '', call), call) };
  },

  DeleteInstanceProfile(input: iam.DeleteInstanceProfileCommandInput, call: Call) {
    const profile = profileNamed(input.InstanceProfileName ?? '', call);
    if (profile.data.roleName !== undefined) {
      throw new AwsError('DeleteConflict', 'Cannot delete entity, must remove roles from instance profile first.', 409);
    }
    call.aws.store.remove(profile);
    return {};
  },

  AddRoleToInstanceProfile(input: iam.AddRoleToInstanceProfileCommandInput, call: Call) {
    const profile = profileNamed(input.InstanceProfileName ?? '', call);
    const role = roleNamed(input.RoleName ?? '', call);
    if (profile.data.roleName !== undefined) {
      throw new AwsError('LimitExceeded', 'Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1', 409);
    }
    profile.data.roleName = role.id;
    return {};
  },

  RemoveRoleFromInstanceProfile(input: iam.RemoveRoleFromInstanceProfileCommandInput, call: Call) {
    const profile = profileNamed(input.InstanceProfileName ?? '', call);
    if (profile.data.roleName !== input.RoleName) {
      throw noSuchEntity(`The role with name ${input.RoleName} cannot be found.`);
    }
    delete profile.data.roleName;
    return {};
  },

  ListInstanceProfiles(input: iam.ListInstanceProfilesCommandInput, call: Call) {
    const { items, ...rest } = page(
      profilesOf(call).filter(({ data }) => data.Path.startsWith(input.PathPrefix ?? '/')),
      input,
    );
    return { ...rest, InstanceProfiles: items.map((profile) => described(profile, call)) };
  },

  ListInstanceProfilesForRole(input: iam.ListInstanceProfilesForRoleCommandInput, call: Call) {
    const role = roleNamed(input.RoleName ?? '', call);
    const { items, ...rest } = page(
      profilesOf(call).filter(({ data }) => data.roleName === role.id),
      input,
    );
    return { ...rest, InstanceProfiles: items.map((profile) => described(profile, call)) };
  },
};

function profileNamed(name: string, call: Call): Resource<InstanceProfileData> {
  const profile = call.aws.store.get<InstanceProfileData>(instanceProfileType, name, globalRegion);
  if (profile === undefined) throw noSuchEntity(`Instance Profile ${name} cannot be found.`);
  return profile;
}

function profilesOf(call: Call): Resource<InstanceProfileData>[] {
  return call.aws.store
    .list<InstanceProfileData>(instanceProfileType, globalRegion)
    .filter(({ account }) => account === call.account);
}

function described(profile: Resource<InstanceProfileData>, call: Call): iam.InstanceProfile {
  const { roleName, ...shape } = profile.data;
  const role = roleName === undefined ? undefined : call.aws.store.get<RoleData>(roleType, roleName, globalRegion);
  return { ...shape, Roles: role === undefined ? [] : [describedRole(role)], Tags: tagList(profile.tags) };
}
