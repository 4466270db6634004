const id = 8715;
const ids = [8715];
const modules = { 68715: (e, n, o) => {
  o.d(n, { fromTokenFile: () => fromTokenFile });
  var r = o(5152), i = o(47291), t = o(73024);
  let l = "AWS_WEB_IDENTITY_TOKEN_FILE", fromTokenFile = (e2 = {}) => async (n2) => {
    let s;
    e2.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
    let d = e2?.webIdentityTokenFile ?? process.env[l], a = e2?.roleArn ?? process.env.AWS_ROLE_ARN, c = e2?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
    if (!d || !a) throw new i.CredentialsProviderError("Web identity configuration not specified", { logger: e2.logger });
    let g = await (s = { ...e2, webIdentityToken: i.externalDataInterceptor?.getTokenRecord?.()[d] ?? (0, t.readFileSync)(d, { encoding: "ascii" }), roleArn: a, roleSessionName: c }, async (e3) => {
      s.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
      let { roleArn: n3, roleSessionName: r2, webIdentityToken: i2, providerId: t2, policyArns: l2, policy: d2, durationSeconds: a2 } = s, { roleAssumerWithWebIdentity: c2 } = s;
      if (!c2) {
        let { getDefaultRoleAssumerWithWebIdentity: n4 } = await Promise.all([o.e(9184), o.e(1136)]).then(o.t.bind(o, 1136, 19));
        c2 = n4({ ...s.clientConfig, credentialProviderLogger: s.logger, parentClientConfig: { ...e3?.callerClientConfig, ...s.parentClientConfig } }, s.clientPlugins);
      }
      return c2({ RoleArn: n3, RoleSessionName: r2 ?? `aws-sdk-js-session-${Date.now()}`, WebIdentityToken: i2, ProviderId: t2, PolicyArns: l2, Policy: d2, DurationSeconds: a2 });
    })(n2);
    return d === process.env[l] && (0, r.setCredentialFeature)(g, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), g;
  };
} };
export {
  id,
  ids,
  modules
};
