const id = 8895;
const ids = [8895];
const modules = { 98895: (e, r, o) => {
  o.d(r, { fromSSO: () => fromSSO });
  var t = o(47291), i = o(5152);
  let n = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", getSsoOidcClient = async (e2, r2 = {}, t2) => {
    let { SSOOIDCClient: i2 } = await Promise.all([o.e(9184), o.e(9443)]).then(o.t.bind(o, 89443, 19)), coalesce = (e3) => r2.clientConfig?.[e3] ?? r2.parentClientConfig?.[e3] ?? t2?.[e3];
    return new i2(Object.assign({}, r2.clientConfig ?? {}, { region: e2 ?? r2.clientConfig?.region, logger: coalesce("logger"), userAgentAppId: coalesce("userAgentAppId") }));
  }, getNewSsoOidcToken = async (e2, r2, t2 = {}, i2) => {
    let { CreateTokenCommand: n2 } = await Promise.all([o.e(9184), o.e(9443)]).then(o.t.bind(o, 89443, 19));
    return (await getSsoOidcClient(r2, t2, i2)).send(new n2({ clientId: e2.clientId, clientSecret: e2.clientSecret, refreshToken: e2.refreshToken, grantType: "refresh_token" }));
  }, validateTokenExpiry = (e2) => {
    if (e2.expiration && e2.expiration.getTime() < Date.now()) throw new t.TokenProviderError(`Token is expired. ${n}`, false);
  }, validateTokenKey = (e2, r2, o2 = false) => {
    if (void 0 === r2) throw new t.TokenProviderError(`Value not present for '${e2}' in SSO Token${o2 ? ". Cannot refresh" : ""}. ${n}`, false);
  }, { writeFile: s } = o(73024).promises, a = /* @__PURE__ */ new Map(), l = /* @__PURE__ */ new Map(), resolveSSOCredentials = async ({ ssoStartUrl: e2, ssoSession: r2, ssoAccountId: g, ssoRegion: c, ssoRoleName: d, ssoClient: f, clientConfig: w, parentClientConfig: p, callerClientConfig: h, profile: S, filepath: u, configFilepath: k, ignoreCache: C, logger: T }) => {
    let y, v, _ = "To refresh this SSO session run aws sso login with the corresponding profile.";
    if (r2) try {
      let e3 = await (/* @__PURE__ */ ((e4 = {}) => async ({ callerClientConfig: r3 } = {}) => {
        let o2;
        e4.logger?.debug("@aws-sdk/token-providers - fromSso");
        let i2 = await (0, t.parseKnownFiles)(e4), g2 = (0, t.getProfileName)({ profile: e4.profile ?? r3?.profile }), c2 = i2[g2];
        if (c2) {
          if (!c2.sso_session) throw new t.TokenProviderError(`Profile '${g2}' is missing required property 'sso_session'.`);
        } else throw new t.TokenProviderError(`Profile '${g2}' could not be found in shared credentials file.`, false);
        let d2 = c2.sso_session, f2 = l.get(d2);
        if (f2) return await f2;
        let w2 = (await (0, t.loadSsoSessionData)(e4))[d2];
        if (!w2) throw new t.TokenProviderError(`Sso session '${d2}' could not be found in shared credentials file.`, false);
        for (let e5 of ["sso_start_url", "sso_region"]) if (!w2[e5]) throw new t.TokenProviderError(`Sso session '${d2}' is missing required property '${e5}'.`, false);
        w2.sso_start_url;
        let p2 = w2.sso_region;
        try {
          o2 = await (0, t.getSSOTokenFromFile)(d2);
        } catch (e5) {
          throw new t.TokenProviderError(`The SSO session token associated with profile=${g2} was not found or is invalid. ${n}`, false);
        }
        validateTokenKey("accessToken", o2.accessToken), validateTokenKey("expiresAt", o2.expiresAt);
        let { accessToken: h2, expiresAt: S2 } = o2, u2 = { token: h2, expiration: new Date(S2) };
        if (u2.expiration.getTime() - Date.now() > 3e5) return u2;
        let k2 = l.get(d2);
        if (k2) return await k2;
        let C2 = a.get(d2) ?? 0;
        if (Date.now() - C2 < 3e4) return validateTokenExpiry(u2), u2;
        validateTokenKey("clientId", o2.clientId, true), validateTokenKey("clientSecret", o2.clientSecret, true), validateTokenKey("refreshToken", o2.refreshToken, true);
        let T2 = (async () => {
          try {
            a.set(d2, Date.now());
            let n2 = await getNewSsoOidcToken(o2, p2, e4, r3);
            validateTokenKey("accessToken", n2.accessToken), validateTokenKey("expiresIn", n2.expiresIn);
            let l2 = new Date(Date.now() + 1e3 * n2.expiresIn);
            try {
              var i3;
              let e5;
              await (i3 = { ...o2, accessToken: n2.accessToken, expiresAt: l2.toISOString(), refreshToken: n2.refreshToken }, e5 = (0, t.getSSOTokenFilepath)(d2), s(e5, JSON.stringify(i3, null, 2)));
            } catch (e5) {
            }
            return { token: n2.accessToken, expiration: l2 };
          } catch (e5) {
            return validateTokenExpiry(u2), u2;
          }
        })();
        l.set(d2, T2);
        try {
          return await T2;
        } finally {
          l.delete(d2);
        }
      })({ profile: S, filepath: u, configFilepath: k, ignoreCache: C, clientConfig: w, parentClientConfig: p, logger: T }))({ callerClientConfig: h });
      y = { accessToken: e3.token, expiresAt: new Date(e3.expiration).toISOString() };
    } catch (e3) {
      throw new t.CredentialsProviderError(e3.message, { tryNextLink: false, logger: T });
    }
    else try {
      y = await (0, t.getSSOTokenFromFile)(e2);
    } catch (e3) {
      throw new t.CredentialsProviderError(`The SSO session associated with this profile is invalid. ${_}`, { tryNextLink: false, logger: T });
    }
    if (new Date(y.expiresAt).getTime() - Date.now() <= 0) throw new t.CredentialsProviderError(`The SSO session associated with this profile has expired. ${_}`, { tryNextLink: false, logger: T });
    let { accessToken: m } = y, { SSOClient: O, GetRoleCredentialsCommand: x } = await Promise.all([o.e(9184), o.e(8263)]).then(o.bind(o, 58263)), P = f || new O(Object.assign({}, w ?? {}, { logger: w?.logger ?? h?.logger ?? p?.logger, region: w?.region ?? c, userAgentAppId: w?.userAgentAppId ?? h?.userAgentAppId ?? p?.userAgentAppId }));
    try {
      v = await P.send(new x({ accountId: g, roleName: d, accessToken: m }));
    } catch (e3) {
      throw new t.CredentialsProviderError(e3, { tryNextLink: false, logger: T });
    }
    let { roleCredentials: { accessKeyId: E, secretAccessKey: A, sessionToken: I, expiration: N, credentialScope: $, accountId: D } = {} } = v;
    if (!E || !A || !I || !N) throw new t.CredentialsProviderError("SSO returns an invalid temporary credential.", { tryNextLink: false, logger: T });
    let F = { accessKeyId: E, secretAccessKey: A, sessionToken: I, expiration: new Date(N), ...$ && { credentialScope: $ }, ...D && { accountId: D } };
    return r2 ? (0, i.setCredentialFeature)(F, "CREDENTIALS_SSO", "s") : (0, i.setCredentialFeature)(F, "CREDENTIALS_SSO_LEGACY", "u"), F;
  }, fromSSO = (e2 = {}) => async ({ callerClientConfig: r2 } = {}) => {
    e2.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
    let { ssoStartUrl: o2, ssoAccountId: i2, ssoRegion: n2, ssoRoleName: s2, ssoSession: a2 } = e2, { ssoClient: l2 } = e2, g = (0, t.getProfileName)({ profile: e2.profile ?? r2?.profile });
    if (o2 || i2 || n2 || s2 || a2) if (o2 && i2 && n2 && s2) return resolveSSOCredentials({ ssoStartUrl: o2, ssoSession: a2, ssoAccountId: i2, ssoRegion: n2, ssoRoleName: s2, ssoClient: l2, clientConfig: e2.clientConfig, parentClientConfig: e2.parentClientConfig, callerClientConfig: e2.callerClientConfig, profile: g, filepath: e2.filepath, configFilepath: e2.configFilepath, ignoreCache: e2.ignoreCache, logger: e2.logger });
    else throw new t.CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: false, logger: e2.logger });
    {
      let r3 = (await (0, t.parseKnownFiles)(e2))[g];
      if (!r3) throw new t.CredentialsProviderError(`Profile ${g} was not found.`, { logger: e2.logger });
      if (!(r3 && ("string" == typeof r3.sso_start_url || "string" == typeof r3.sso_account_id || "string" == typeof r3.sso_session || "string" == typeof r3.sso_region || "string" == typeof r3.sso_role_name))) throw new t.CredentialsProviderError(`Profile ${g} is not configured with SSO credentials.`, { logger: e2.logger });
      if (r3?.sso_session) {
        let i4 = (await (0, t.loadSsoSessionData)(e2))[r3.sso_session], s4 = ` configurations in profile ${g} and sso-session ${r3.sso_session}`;
        if (n2 && n2 !== i4.sso_region) throw new t.CredentialsProviderError("Conflicting SSO region" + s4, { tryNextLink: false, logger: e2.logger });
        if (o2 && o2 !== i4.sso_start_url) throw new t.CredentialsProviderError("Conflicting SSO start_url" + s4, { tryNextLink: false, logger: e2.logger });
        r3.sso_region = i4.sso_region, r3.sso_start_url = i4.sso_start_url;
      }
      let { sso_start_url: i3, sso_account_id: s3, sso_region: a3, sso_role_name: c, sso_session: d } = ((e3, r4) => {
        let { sso_start_url: o3, sso_account_id: i4, sso_region: n3, sso_role_name: s4 } = e3;
        if (!o3 || !i4 || !n3 || !s4) throw new t.CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e3).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: false, logger: r4 });
        return e3;
      })(r3, e2.logger);
      return resolveSSOCredentials({ ssoStartUrl: i3, ssoSession: d, ssoAccountId: s3, ssoRegion: a3, ssoRoleName: c, ssoClient: l2, clientConfig: e2.clientConfig, parentClientConfig: e2.parentClientConfig, callerClientConfig: e2.callerClientConfig, profile: g, filepath: e2.filepath, configFilepath: e2.configFilepath, ignoreCache: e2.ignoreCache, logger: e2.logger });
    }
  };
} };
export {
  id,
  ids,
  modules
};
