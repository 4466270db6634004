// Only the commands that the suite uses: the bundler keeps these and leaves the rest of the client out.
export {
  IAMClient,
  ListOpenIDConnectProvidersCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  GetRoleCommand,
  SimulatePrincipalPolicyCommand,
} from '@aws-sdk/client-iam';
