const id = 236;
const ids = [236];
const modules = { 6236: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { fromIni: () => fromIni });
  var config = __webpack_require__(7291), client = __webpack_require__(5152);
  let setNamedProvider = (creds) => (0, client.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), resolveAssumeRoleCredentials = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, resolveProfileData2) => {
    options.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
    let profileData = profiles[profileName], { source_profile, region } = profileData;
    if (!options.roleAssumer) {
      let { getDefaultRoleAssumer } = await Promise.all([__webpack_require__.e(550), __webpack_require__.e(884), __webpack_require__.e(136)]).then(__webpack_require__.t.bind(__webpack_require__, 1136, 19));
      options.roleAssumer = getDefaultRoleAssumer({ ...options.clientConfig, credentialProviderLogger: options.logger, parentClientConfig: { ...callerClientConfig, ...options?.parentClientConfig, region: region ?? options?.parentClientConfig?.region ?? callerClientConfig?.region } }, options.clientPlugins);
    }
    if (source_profile && source_profile in visitedProfiles) throw new config.CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${(0, config.getProfileName)(options)}. Profiles visited: ` + Object.keys(visitedProfiles).join(", "), { logger: options.logger });
    options.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${source_profile ? `source_profile=[${source_profile}]` : `profile=[${profileName}]`}`);
    let sourceCredsProvider = source_profile ? resolveProfileData2(source_profile, profiles, options, callerClientConfig, { ...visitedProfiles, [source_profile]: true }, isCredentialSourceWithoutRoleArn(profiles[source_profile] ?? {})) : (await ((credentialSource, profileName2, logger) => {
      let sourceProvidersMap = { EcsContainer: async (options2) => {
        let { fromHttp } = await __webpack_require__.e(459).then(__webpack_require__.bind(__webpack_require__, 7459)), { fromContainerMetadata } = await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__, 4966));
        return logger?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), async () => (0, config.chain)(fromHttp(options2 ?? {}), fromContainerMetadata(options2))().then(setNamedProvider);
      }, Ec2InstanceMetadata: async (options2) => {
        logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
        let { fromInstanceMetadata } = await __webpack_require__.e(966).then(__webpack_require__.bind(__webpack_require__, 4966));
        return async () => fromInstanceMetadata(options2)().then(setNamedProvider);
      }, Environment: async (options2) => {
        logger?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
        let { fromEnv } = await __webpack_require__.e(8).then(__webpack_require__.bind(__webpack_require__, 4008));
        return async () => fromEnv(options2)().then(setNamedProvider);
      } };
      if (credentialSource in sourceProvidersMap) return sourceProvidersMap[credentialSource];
      throw new config.CredentialsProviderError(`Unsupported credential source in profile ${profileName2}. Got ${credentialSource}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger });
    })(profileData.credential_source, profileName, options.logger)(options))();
    if (isCredentialSourceWithoutRoleArn(profileData)) return sourceCredsProvider.then((creds) => (0, client.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
    {
      let params = { RoleArn: profileData.role_arn, RoleSessionName: profileData.role_session_name || `aws-sdk-js-${Date.now()}`, ExternalId: profileData.external_id, DurationSeconds: parseInt(profileData.duration_seconds || "3600", 10) }, { mfa_serial } = profileData;
      if (mfa_serial) {
        if (!options.mfaCodeProvider) throw new config.CredentialsProviderError(`Profile ${profileName} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: options.logger, tryNextLink: false });
        params.SerialNumber = mfa_serial, params.TokenCode = await options.mfaCodeProvider(mfa_serial);
      }
      let sourceCreds = await sourceCredsProvider;
      return options.roleAssumer(sourceCreds, params).then((creds) => (0, client.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
    }
  }, isCredentialSourceWithoutRoleArn = (section) => !section.role_arn && !!section.credential_source, resolveLoginCredentials = async (profileName, options, callerClientConfig) => {
    let { fromLoginCredentials } = await __webpack_require__.e(294).then(__webpack_require__.bind(__webpack_require__, 8294)), credentials = await fromLoginCredentials({ ...options, profile: profileName })({ callerClientConfig });
    return (0, client.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_LOGIN", "AC");
  }, resolveProcessCredentials = async (options, profile) => {
    let { fromProcess } = await __webpack_require__.e(575).then(__webpack_require__.bind(__webpack_require__, 3575)), credentials = await fromProcess({ ...options, profile })();
    return (0, client.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_PROCESS", "v");
  }, resolveSsoCredentials = async (profile, profileData, options = {}, callerClientConfig) => {
    let { fromSSO } = await __webpack_require__.e(895).then(__webpack_require__.bind(__webpack_require__, 8895));
    return fromSSO({ profile, logger: options.logger, parentClientConfig: options.parentClientConfig, clientConfig: options.clientConfig })({ callerClientConfig }).then((creds) => profileData.sso_session ? (0, client.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO", "r") : (0, client.setCredentialFeature)(creds, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
  }, isStaticCredsProfile = (arg) => !!arg && "object" == typeof arg && "string" == typeof arg.aws_access_key_id && "string" == typeof arg.aws_secret_access_key && ["undefined", "string"].indexOf(typeof arg.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof arg.aws_account_id) > -1, resolveStaticCredentials = async (profile, options) => {
    options?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
    let credentials = { accessKeyId: profile.aws_access_key_id, secretAccessKey: profile.aws_secret_access_key, sessionToken: profile.aws_session_token, ...profile.aws_credential_scope && { credentialScope: profile.aws_credential_scope }, ...profile.aws_account_id && { accountId: profile.aws_account_id } };
    return (0, client.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE", "n");
  }, resolveWebIdentityCredentials = async (profile, options, callerClientConfig) => {
    let { fromTokenFile } = await __webpack_require__.e(715).then(__webpack_require__.bind(__webpack_require__, 8715)), credentials = await fromTokenFile({ webIdentityTokenFile: profile.web_identity_token_file, roleArn: profile.role_arn, roleSessionName: profile.role_session_name, roleAssumerWithWebIdentity: options.roleAssumerWithWebIdentity, logger: options.logger, parentClientConfig: options.parentClientConfig })({ callerClientConfig });
    return (0, client.setCredentialFeature)(credentials, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
  }, resolveProfileData = async (profileName, profiles, options, callerClientConfig, visitedProfiles = {}, isAssumeRoleRecursiveCall = false) => {
    let data = profiles[profileName];
    if (Object.keys(visitedProfiles).length > 0 && isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
    if (isAssumeRoleRecursiveCall || ((arg, { profile = "default", logger } = {}) => !!arg && "object" == typeof arg && "string" == typeof arg.role_arn && ["undefined", "string"].indexOf(typeof arg.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof arg.external_id) > -1 && ["undefined", "string"].indexOf(typeof arg.mfa_serial) > -1 && (((arg2, { profile: profile2, logger: logger2 }) => {
      let withSourceProfile = "string" == typeof arg2.source_profile && void 0 === arg2.credential_source;
      return withSourceProfile && logger2?.debug?.(`    ${profile2} isAssumeRoleWithSourceProfile source_profile=${arg2.source_profile}`), withSourceProfile;
    })(arg, { profile, logger }) || ((arg2, { profile: profile2, logger: logger2 }) => {
      let withProviderProfile = "string" == typeof arg2.credential_source && void 0 === arg2.source_profile;
      return withProviderProfile && logger2?.debug?.(`    ${profile2} isCredentialSourceProfile credential_source=${arg2.credential_source}`), withProviderProfile;
    })(arg, { profile, logger })))(data, { profile: profileName, logger: options.logger })) return resolveAssumeRoleCredentials(profileName, profiles, options, callerClientConfig, visitedProfiles, resolveProfileData);
    if (isStaticCredsProfile(data)) return resolveStaticCredentials(data, options);
    if (data && "object" == typeof data && "string" == typeof data.web_identity_token_file && "string" == typeof data.role_arn && ["undefined", "string"].indexOf(typeof data.role_session_name) > -1) return resolveWebIdentityCredentials(data, options, callerClientConfig);
    if (data && "object" == typeof data && "string" == typeof data.credential_process) return resolveProcessCredentials(options, profileName);
    if (data && ("string" == typeof data.sso_start_url || "string" == typeof data.sso_account_id || "string" == typeof data.sso_session || "string" == typeof data.sso_region || "string" == typeof data.sso_role_name)) return await resolveSsoCredentials(profileName, data, options, callerClientConfig);
    if (data && data.login_session) return resolveLoginCredentials(profileName, options, callerClientConfig);
    throw new config.CredentialsProviderError(`Could not resolve credentials using profile: [${profileName}] in configuration/credentials file(s).`, { logger: options.logger });
  }, fromIni = (init = {}) => async ({ callerClientConfig } = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
    let profiles = await (0, config.parseKnownFiles)(init);
    return resolveProfileData((0, config.getProfileName)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init, callerClientConfig);
  };
} };
export {
  id,
  ids,
  modules
};
