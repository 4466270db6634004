const id = 6236;
const ids = [6236];
const modules = { 6236: (e, r, t) => {
  t.d(r, { fromIni: () => fromIni });
  var i = t(47291), n = t(5152);
  let setNamedProvider = (e2) => (0, n.setCredentialFeature)(e2, "CREDENTIALS_PROFILE_NAMED_PROVIDER", "p"), resolveAssumeRoleCredentials = async (e2, r2, o, s, a = {}, l) => {
    o.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");
    let d = r2[e2], { source_profile: c, region: f } = d;
    if (!o.roleAssumer) {
      let { getDefaultRoleAssumer: e3 } = await Promise.all([t.e(9184), t.e(1136)]).then(t.t.bind(t, 1136, 19));
      o.roleAssumer = e3({ ...o.clientConfig, credentialProviderLogger: o.logger, parentClientConfig: { ...s, ...o?.parentClientConfig, region: f ?? o?.parentClientConfig?.region ?? s?.region } }, o.clientPlugins);
    }
    if (c && c in a) throw new i.CredentialsProviderError(`Detected a cycle attempting to resolve credentials for profile ${(0, i.getProfileName)(o)}. Profiles visited: ` + Object.keys(a).join(", "), { logger: o.logger });
    o.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${c ? `source_profile=[${c}]` : `profile=[${e2}]`}`);
    let u = c ? l(c, r2, o, s, { ...a, [c]: true }, isCredentialSourceWithoutRoleArn(r2[c] ?? {})) : (await ((e3, r3, n2) => {
      let o2 = { EcsContainer: async (e4) => {
        let { fromHttp: r4 } = await t.e(7459).then(t.bind(t, 57459)), { fromContainerMetadata: o3 } = await t.e(4966).then(t.bind(t, 74966));
        return n2?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"), async () => (0, i.chain)(r4(e4 ?? {}), o3(e4))().then(setNamedProvider);
      }, Ec2InstanceMetadata: async (e4) => {
        n2?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");
        let { fromInstanceMetadata: r4 } = await t.e(4966).then(t.bind(t, 74966));
        return async () => r4(e4)().then(setNamedProvider);
      }, Environment: async (e4) => {
        n2?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");
        let { fromEnv: r4 } = await t.e(4008).then(t.bind(t, 14008));
        return async () => r4(e4)().then(setNamedProvider);
      } };
      if (e3 in o2) return o2[e3];
      throw new i.CredentialsProviderError(`Unsupported credential source in profile ${r3}. Got ${e3}, expected EcsContainer or Ec2InstanceMetadata or Environment.`, { logger: n2 });
    })(d.credential_source, e2, o.logger)(o))();
    if (isCredentialSourceWithoutRoleArn(d)) return u.then((e3) => (0, n.setCredentialFeature)(e3, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
    {
      let r3 = { RoleArn: d.role_arn, RoleSessionName: d.role_session_name || `aws-sdk-js-${Date.now()}`, ExternalId: d.external_id, DurationSeconds: parseInt(d.duration_seconds || "3600", 10) }, { mfa_serial: t2 } = d;
      if (t2) {
        if (!o.mfaCodeProvider) throw new i.CredentialsProviderError(`Profile ${e2} requires multi-factor authentication, but no MFA code callback was provided.`, { logger: o.logger, tryNextLink: false });
        r3.SerialNumber = t2, r3.TokenCode = await o.mfaCodeProvider(t2);
      }
      let s2 = await u;
      return o.roleAssumer(s2, r3).then((e3) => (0, n.setCredentialFeature)(e3, "CREDENTIALS_PROFILE_SOURCE_PROFILE", "o"));
    }
  }, isCredentialSourceWithoutRoleArn = (e2) => !e2.role_arn && !!e2.credential_source, resolveLoginCredentials = async (e2, r2, i2) => {
    let { fromLoginCredentials: o } = await t.e(8294).then(t.bind(t, 28294)), s = await o({ ...r2, profile: e2 })({ callerClientConfig: i2 });
    return (0, n.setCredentialFeature)(s, "CREDENTIALS_PROFILE_LOGIN", "AC");
  }, resolveProcessCredentials = async (e2, r2) => {
    let { fromProcess: i2 } = await t.e(3575).then(t.bind(t, 13575)), o = await i2({ ...e2, profile: r2 })();
    return (0, n.setCredentialFeature)(o, "CREDENTIALS_PROFILE_PROCESS", "v");
  }, resolveSsoCredentials = async (e2, r2, i2 = {}, o) => {
    let { fromSSO: s } = await t.e(8895).then(t.bind(t, 98895));
    return s({ profile: e2, logger: i2.logger, parentClientConfig: i2.parentClientConfig, clientConfig: i2.clientConfig })({ callerClientConfig: o }).then((e3) => r2.sso_session ? (0, n.setCredentialFeature)(e3, "CREDENTIALS_PROFILE_SSO", "r") : (0, n.setCredentialFeature)(e3, "CREDENTIALS_PROFILE_SSO_LEGACY", "t"));
  }, isStaticCredsProfile = (e2) => !!e2 && "object" == typeof e2 && "string" == typeof e2.aws_access_key_id && "string" == typeof e2.aws_secret_access_key && ["undefined", "string"].indexOf(typeof e2.aws_session_token) > -1 && ["undefined", "string"].indexOf(typeof e2.aws_account_id) > -1, resolveStaticCredentials = async (e2, r2) => {
    r2?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");
    let t2 = { accessKeyId: e2.aws_access_key_id, secretAccessKey: e2.aws_secret_access_key, sessionToken: e2.aws_session_token, ...e2.aws_credential_scope && { credentialScope: e2.aws_credential_scope }, ...e2.aws_account_id && { accountId: e2.aws_account_id } };
    return (0, n.setCredentialFeature)(t2, "CREDENTIALS_PROFILE", "n");
  }, resolveWebIdentityCredentials = async (e2, r2, i2) => {
    let { fromTokenFile: o } = await t.e(8715).then(t.bind(t, 68715)), s = await o({ webIdentityTokenFile: e2.web_identity_token_file, roleArn: e2.role_arn, roleSessionName: e2.role_session_name, roleAssumerWithWebIdentity: r2.roleAssumerWithWebIdentity, logger: r2.logger, parentClientConfig: r2.parentClientConfig })({ callerClientConfig: i2 });
    return (0, n.setCredentialFeature)(s, "CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN", "q");
  }, resolveProfileData = async (e2, r2, t2, n2, o = {}, s = false) => {
    let a = r2[e2];
    if (Object.keys(o).length > 0 && isStaticCredsProfile(a)) return resolveStaticCredentials(a, t2);
    if (s || ((e3, { profile: r3 = "default", logger: t3 } = {}) => !!e3 && "object" == typeof e3 && "string" == typeof e3.role_arn && ["undefined", "string"].indexOf(typeof e3.role_session_name) > -1 && ["undefined", "string"].indexOf(typeof e3.external_id) > -1 && ["undefined", "string"].indexOf(typeof e3.mfa_serial) > -1 && (((e4, { profile: r4, logger: t4 }) => {
      let i2 = "string" == typeof e4.source_profile && void 0 === e4.credential_source;
      return i2 && t4?.debug?.(`    ${r4} isAssumeRoleWithSourceProfile source_profile=${e4.source_profile}`), i2;
    })(e3, { profile: r3, logger: t3 }) || ((e4, { profile: r4, logger: t4 }) => {
      let i2 = "string" == typeof e4.credential_source && void 0 === e4.source_profile;
      return i2 && t4?.debug?.(`    ${r4} isCredentialSourceProfile credential_source=${e4.credential_source}`), i2;
    })(e3, { profile: r3, logger: t3 })))(a, { profile: e2, logger: t2.logger })) return resolveAssumeRoleCredentials(e2, r2, t2, n2, o, resolveProfileData);
    if (isStaticCredsProfile(a)) return resolveStaticCredentials(a, t2);
    if (a && "object" == typeof a && "string" == typeof a.web_identity_token_file && "string" == typeof a.role_arn && ["undefined", "string"].indexOf(typeof a.role_session_name) > -1) return resolveWebIdentityCredentials(a, t2, n2);
    if (a && "object" == typeof a && "string" == typeof a.credential_process) return resolveProcessCredentials(t2, e2);
    if (a && ("string" == typeof a.sso_start_url || "string" == typeof a.sso_account_id || "string" == typeof a.sso_session || "string" == typeof a.sso_region || "string" == typeof a.sso_role_name)) return await resolveSsoCredentials(e2, a, t2, n2);
    if (a && a.login_session) return resolveLoginCredentials(e2, t2, n2);
    throw new i.CredentialsProviderError(`Could not resolve credentials using profile: [${e2}] in configuration/credentials file(s).`, { logger: t2.logger });
  }, fromIni = (e2 = {}) => async ({ callerClientConfig: r2 } = {}) => {
    e2.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");
    let t2 = await (0, i.parseKnownFiles)(e2);
    return resolveProfileData((0, i.getProfileName)({ profile: e2.profile ?? r2?.profile }), t2, e2, r2);
  };
} };
export {
  id,
  ids,
  modules
};
