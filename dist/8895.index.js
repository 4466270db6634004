const id = 8895;
const ids = [8895];
const modules = { 98895: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { fromSSO: () => fromSSO });
  var config = __webpack_require__(47291), client = __webpack_require__(5152);
  let REFRESH_MESSAGE = "To refresh this SSO session run 'aws sso login' with the corresponding profile.", getSsoOidcClient = async (ssoRegion, init = {}, callerClientConfig) => {
    let { SSOOIDCClient } = await __webpack_require__.e(9443).then(__webpack_require__.t.bind(__webpack_require__, 89443, 19)), coalesce = (prop) => init.clientConfig?.[prop] ?? init.parentClientConfig?.[prop] ?? callerClientConfig?.[prop];
    return new SSOOIDCClient(Object.assign({}, init.clientConfig ?? {}, { region: ssoRegion ?? init.clientConfig?.region, logger: coalesce("logger"), userAgentAppId: coalesce("userAgentAppId") }));
  }, getNewSsoOidcToken = async (ssoToken, ssoRegion, init = {}, callerClientConfig) => {
    let { CreateTokenCommand } = await __webpack_require__.e(9443).then(__webpack_require__.t.bind(__webpack_require__, 89443, 19));
    return (await getSsoOidcClient(ssoRegion, init, callerClientConfig)).send(new CreateTokenCommand({ clientId: ssoToken.clientId, clientSecret: ssoToken.clientSecret, refreshToken: ssoToken.refreshToken, grantType: "refresh_token" }));
  }, validateTokenExpiry = (token) => {
    if (token.expiration && token.expiration.getTime() < Date.now()) throw new config.TokenProviderError(`Token is expired. ${REFRESH_MESSAGE}`, false);
  }, validateTokenKey = (key, value, forRefresh = false) => {
    if (void 0 === value) throw new config.TokenProviderError(`Value not present for '${key}' in SSO Token${forRefresh ? ". Cannot refresh" : ""}. ${REFRESH_MESSAGE}`, false);
  }, { writeFile } = __webpack_require__(73024).promises, lastRefreshAttemptTimes = /* @__PURE__ */ new Map(), inFlightRefreshes = /* @__PURE__ */ new Map(), resolveSSOCredentials = async ({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig, parentClientConfig, callerClientConfig, profile, filepath, configFilepath, ignoreCache, logger }) => {
    let token, ssoResp, refreshMessage = "To refresh this SSO session run aws sso login with the corresponding profile.";
    if (ssoSession) try {
      let _token = await (/* @__PURE__ */ ((init = {}) => async ({ callerClientConfig: callerClientConfig2 } = {}) => {
        let ssoToken;
        init.logger?.debug("@aws-sdk/token-providers - fromSso");
        let profiles = await (0, config.parseKnownFiles)(init), profileName = (0, config.getProfileName)({ profile: init.profile ?? callerClientConfig2?.profile }), profile2 = profiles[profileName];
        if (profile2) {
          if (!profile2.sso_session) throw new config.TokenProviderError(`Profile '${profileName}' is missing required property 'sso_session'.`);
        } else throw new config.TokenProviderError(`Profile '${profileName}' could not be found in shared credentials file.`, false);
        let ssoSessionName = profile2.sso_session, inFlightRefresh = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefresh) return await inFlightRefresh;
        let ssoSession2 = (await (0, config.loadSsoSessionData)(init))[ssoSessionName];
        if (!ssoSession2) throw new config.TokenProviderError(`Sso session '${ssoSessionName}' could not be found in shared credentials file.`, false);
        for (let ssoSessionRequiredKey of ["sso_start_url", "sso_region"]) if (!ssoSession2[ssoSessionRequiredKey]) throw new config.TokenProviderError(`Sso session '${ssoSessionName}' is missing required property '${ssoSessionRequiredKey}'.`, false);
        ssoSession2.sso_start_url;
        let ssoRegion2 = ssoSession2.sso_region;
        try {
          ssoToken = await (0, config.getSSOTokenFromFile)(ssoSessionName);
        } catch (e) {
          throw new config.TokenProviderError(`The SSO session token associated with profile=${profileName} was not found or is invalid. ${REFRESH_MESSAGE}`, false);
        }
        validateTokenKey("accessToken", ssoToken.accessToken), validateTokenKey("expiresAt", ssoToken.expiresAt);
        let { accessToken: accessToken2, expiresAt } = ssoToken, existingToken = { token: accessToken2, expiration: new Date(expiresAt) };
        if (existingToken.expiration.getTime() - Date.now() > 3e5) return existingToken;
        let inFlightRefreshAfterReadingToken = inFlightRefreshes.get(ssoSessionName);
        if (inFlightRefreshAfterReadingToken) return await inFlightRefreshAfterReadingToken;
        let lastRefreshAttemptTime = lastRefreshAttemptTimes.get(ssoSessionName) ?? 0;
        if (Date.now() - lastRefreshAttemptTime < 3e4) return validateTokenExpiry(existingToken), existingToken;
        validateTokenKey("clientId", ssoToken.clientId, true), validateTokenKey("clientSecret", ssoToken.clientSecret, true), validateTokenKey("refreshToken", ssoToken.refreshToken, true);
        let refresh = (async () => {
          try {
            lastRefreshAttemptTimes.set(ssoSessionName, Date.now());
            let newSsoOidcToken = await getNewSsoOidcToken(ssoToken, ssoRegion2, init, callerClientConfig2);
            validateTokenKey("accessToken", newSsoOidcToken.accessToken), validateTokenKey("expiresIn", newSsoOidcToken.expiresIn);
            let newTokenExpiration = new Date(Date.now() + 1e3 * newSsoOidcToken.expiresIn);
            try {
              var ssoToken1;
              let tokenFilepath;
              await (ssoToken1 = { ...ssoToken, accessToken: newSsoOidcToken.accessToken, expiresAt: newTokenExpiration.toISOString(), refreshToken: newSsoOidcToken.refreshToken }, tokenFilepath = (0, config.getSSOTokenFilepath)(ssoSessionName), writeFile(tokenFilepath, JSON.stringify(ssoToken1, null, 2)));
            } catch (error) {
            }
            return { token: newSsoOidcToken.accessToken, expiration: newTokenExpiration };
          } catch (error) {
            return validateTokenExpiry(existingToken), existingToken;
          }
        })();
        inFlightRefreshes.set(ssoSessionName, refresh);
        try {
          return await refresh;
        } finally {
          inFlightRefreshes.delete(ssoSessionName);
        }
      })({ profile, filepath, configFilepath, ignoreCache, clientConfig, parentClientConfig, logger }))({ callerClientConfig });
      token = { accessToken: _token.token, expiresAt: new Date(_token.expiration).toISOString() };
    } catch (e) {
      throw new config.CredentialsProviderError(e.message, { tryNextLink: false, logger });
    }
    else try {
      token = await (0, config.getSSOTokenFromFile)(ssoStartUrl);
    } catch (e) {
      throw new config.CredentialsProviderError(`The SSO session associated with this profile is invalid. ${refreshMessage}`, { tryNextLink: false, logger });
    }
    if (new Date(token.expiresAt).getTime() - Date.now() <= 0) throw new config.CredentialsProviderError(`The SSO session associated with this profile has expired. ${refreshMessage}`, { tryNextLink: false, logger });
    let { accessToken } = token, { SSOClient, GetRoleCredentialsCommand } = await __webpack_require__.e(8263).then(__webpack_require__.bind(__webpack_require__, 58263)), sso = ssoClient || new SSOClient(Object.assign({}, clientConfig ?? {}, { logger: clientConfig?.logger ?? callerClientConfig?.logger ?? parentClientConfig?.logger, region: clientConfig?.region ?? ssoRegion, userAgentAppId: clientConfig?.userAgentAppId ?? callerClientConfig?.userAgentAppId ?? parentClientConfig?.userAgentAppId }));
    try {
      ssoResp = await sso.send(new GetRoleCredentialsCommand({ accountId: ssoAccountId, roleName: ssoRoleName, accessToken }));
    } catch (e) {
      throw new config.CredentialsProviderError(e, { tryNextLink: false, logger });
    }
    let { roleCredentials: { accessKeyId, secretAccessKey, sessionToken, expiration, credentialScope, accountId } = {} } = ssoResp;
    if (!accessKeyId || !secretAccessKey || !sessionToken || !expiration) throw new config.CredentialsProviderError("SSO returns an invalid temporary credential.", { tryNextLink: false, logger });
    let credentials = { accessKeyId, secretAccessKey, sessionToken, expiration: new Date(expiration), ...credentialScope && { credentialScope }, ...accountId && { accountId } };
    return ssoSession ? (0, client.setCredentialFeature)(credentials, "CREDENTIALS_SSO", "s") : (0, client.setCredentialFeature)(credentials, "CREDENTIALS_SSO_LEGACY", "u"), credentials;
  }, fromSSO = (init = {}) => async ({ callerClientConfig } = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");
    let { ssoStartUrl, ssoAccountId, ssoRegion, ssoRoleName, ssoSession } = init, { ssoClient } = init, profileName = (0, config.getProfileName)({ profile: init.profile ?? callerClientConfig?.profile });
    if (ssoStartUrl || ssoAccountId || ssoRegion || ssoRoleName || ssoSession) if (ssoStartUrl && ssoAccountId && ssoRegion && ssoRoleName) return resolveSSOCredentials({ ssoStartUrl, ssoSession, ssoAccountId, ssoRegion, ssoRoleName, ssoClient, clientConfig: init.clientConfig, parentClientConfig: init.parentClientConfig, callerClientConfig: init.callerClientConfig, profile: profileName, filepath: init.filepath, configFilepath: init.configFilepath, ignoreCache: init.ignoreCache, logger: init.logger });
    else throw new config.CredentialsProviderError('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"', { tryNextLink: false, logger: init.logger });
    {
      let profile = (await (0, config.parseKnownFiles)(init))[profileName];
      if (!profile) throw new config.CredentialsProviderError(`Profile ${profileName} was not found.`, { logger: init.logger });
      if (!(profile && ("string" == typeof profile.sso_start_url || "string" == typeof profile.sso_account_id || "string" == typeof profile.sso_session || "string" == typeof profile.sso_region || "string" == typeof profile.sso_role_name))) throw new config.CredentialsProviderError(`Profile ${profileName} is not configured with SSO credentials.`, { logger: init.logger });
      if (profile?.sso_session) {
        let session = (await (0, config.loadSsoSessionData)(init))[profile.sso_session], conflictMsg = ` configurations in profile ${profileName} and sso-session ${profile.sso_session}`;
        if (ssoRegion && ssoRegion !== session.sso_region) throw new config.CredentialsProviderError("Conflicting SSO region" + conflictMsg, { tryNextLink: false, logger: init.logger });
        if (ssoStartUrl && ssoStartUrl !== session.sso_start_url) throw new config.CredentialsProviderError("Conflicting SSO start_url" + conflictMsg, { tryNextLink: false, logger: init.logger });
        profile.sso_region = session.sso_region, profile.sso_start_url = session.sso_start_url;
      }
      let { sso_start_url, sso_account_id, sso_region, sso_role_name, sso_session } = ((profile2, logger) => {
        let { sso_start_url: sso_start_url2, sso_account_id: sso_account_id2, sso_region: sso_region2, sso_role_name: sso_role_name2 } = profile2;
        if (!sso_start_url2 || !sso_account_id2 || !sso_region2 || !sso_role_name2) throw new config.CredentialsProviderError(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(profile2).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`, { tryNextLink: false, logger });
        return profile2;
      })(profile, init.logger);
      return resolveSSOCredentials({ ssoStartUrl: sso_start_url, ssoSession: sso_session, ssoAccountId: sso_account_id, ssoRegion: sso_region, ssoRoleName: sso_role_name, ssoClient, clientConfig: init.clientConfig, parentClientConfig: init.parentClientConfig, callerClientConfig: init.callerClientConfig, profile: profileName, filepath: init.filepath, configFilepath: init.configFilepath, ignoreCache: init.ignoreCache, logger: init.logger });
    }
  };
} };
export {
  id,
  ids,
  modules
};
