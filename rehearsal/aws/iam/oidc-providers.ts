import type * as iam from '@aws-sdk/client-iam';

import { globalRegion } from '../regions.ts';
import { AwsError, type Call } from '../service.ts';
import type { Resource } from '../store.ts';
import { page } from './pages.ts';
import {
  noSuchEntity,
  type OidcProviderData,
  oidcProviderType,
  tagList,
  tagsFrom,
  wholeSeconds,
  without,
} from './state.ts';
import { providerArn } from './trust-policies.ts';

export const oidcProviderHandlers = {
  CreateOpenIDConnectProvider(input: iam.CreateOpenIDConnectProviderCommandInput, call: Call) {
    const { Url: url = '', ClientIDList: clients = [], ThumbprintList: thumbprints = [] } = input;
    if (!/^https:\/\/[^/?#]+[^?#]*$/.test(url)) {
      throw new AwsError('ValidationError', 'Invalid Open ID Connect Provider URL');
    }
    for (const thumbprint of thumbprints) checkThumbprint(thumbprint);
    // eksctl sends the default port; IAM leaves it out of URL and ARN.
    const issuer = url
      .slice('https://'.length)
      .replace(/^([^/]+):443(?=\/|$)/, '$1')
      .replace(/\/$/, '');
    const arn = providerArn(call.account, issuer);
    if (call.aws.store.get(oidcProviderType, arn, globalRegion) !== undefined) {
      throw new AwsError('EntityAlreadyExists', `Provider with url ${url} already exists.`, 409);
    }
    call.aws.store.add<OidcProviderData>({
      type: oidcProviderType,
      id: arn,
      arn,
      account: call.account,
      region: globalRegion,
      createdBy: call.principal.arn,
      tags: tagsFrom(input.Tags),
      data: {
        Url: issuer,
        ClientIDList: [...clients],
        ThumbprintList: [...thumbprints],
        CreateDate: wholeSeconds(new Date()),
      },
    });
    return { OpenIDConnectProviderArn: arn, ...(input.Tags === undefined ? {} : { Tags: input.Tags }) };
  },

  GetOpenIDConnectProvider(input: iam.GetOpenIDConnectProviderCommandInput, call: Call) {
    const provider = providerOf(input.OpenIDConnectProviderArn ?? '', call);
    return { ...provider.data, Tags: tagList(provider.tags) };
  },

  ListOpenIDConnectProviders(_input: iam.ListOpenIDConnectProvidersCommandInput, call: Call) {
    const own = call.aws.store.list(oidcProviderType, globalRegion).filter(({ account }) => account === call.account);
    return { OpenIDConnectProviderList: own.map(({ arn }) => ({ Arn: arn })) };
  },

  /** Deleting one that is not there is no error, as the API reference says. */
  DeleteOpenIDConnectProvider(input: iam.DeleteOpenIDConnectProviderCommandInput, call: Call) {
    const provider = call.aws.store.get(oidcProviderType, input.OpenIDConnectProviderArn ?? '', globalRegion);
    if (provider !== undefined) call.aws.store.remove(provider);
    return {};
  },

  AddClientIDToOpenIDConnectProvider(input: iam.AddClientIDToOpenIDConnectProviderCommandInput, call: Call) {
    const { data } = providerOf(input.OpenIDConnectProviderArn ?? '', call);
    const client = input.ClientID ?? '';
    if (!data.ClientIDList.includes(client)) data.ClientIDList.push(client);
    return {};
  },

  RemoveClientIDFromOpenIDConnectProvider(input: iam.RemoveClientIDFromOpenIDConnectProviderCommandInput, call: Call) {
    const { data } = providerOf(input.OpenIDConnectProviderArn ?? '', call);
    data.ClientIDList = data.ClientIDList.filter((client) => client !== input.ClientID);
    return {};
  },

  UpdateOpenIDConnectProviderThumbprint(input: iam.UpdateOpenIDConnectProviderThumbprintCommandInput, call: Call) {
    providerOf(input.OpenIDConnectProviderArn ?? '', call).data.ThumbprintList = [...(input.ThumbprintList ?? [])];
    return {};
  },

  TagOpenIDConnectProvider(input: iam.TagOpenIDConnectProviderCommandInput, call: Call) {
    Object.assign(providerOf(input.OpenIDConnectProviderArn ?? '', call).tags, tagsFrom(input.Tags));
    return {};
  },

  UntagOpenIDConnectProvider(input: iam.UntagOpenIDConnectProviderCommandInput, call: Call) {
    const provider = providerOf(input.OpenIDConnectProviderArn ?? '', call);
    provider.tags = without(provider.tags, input.TagKeys ?? []);
    return {};
  },

  ListOpenIDConnectProviderTags(input: iam.ListOpenIDConnectProviderTagsCommandInput, call: Call) {
    const { items, ...rest } = page(tagList(providerOf(input.OpenIDConnectProviderArn ?? '', call).tags), input);
    return { ...rest, Tags: items };
  },
};

function providerOf(arn: string, call: Call): Resource<OidcProviderData> {
  const provider = call.aws.store.get<OidcProviderData>(oidcProviderType, arn, globalRegion);
  if (provider === undefined) throw noSuchEntity(`OpenIDConnect Provider not found for arn ${arn}`);
  return provider;
}

function checkThumbprint(thumbprint: string): void {
  if (!/^[0-9a-fA-F]{40}$/.test(thumbprint)) {
    throw new AwsError(
      'ValidationError',
      `1 validation error detected: Value '[${thumbprint}]' at 'thumbprintList' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 40, Member must have length greater than or equal to 40]`,
    );
  }
}
