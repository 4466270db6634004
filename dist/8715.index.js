const id = 8715;
const ids = [8715];
const modules = { 68715: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { fromTokenFile: () => fromTokenFile });
  var client = __webpack_require__(5152), config = __webpack_require__(47291), external_node_fs_ = __webpack_require__(73024);
  let ENV_TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE", fromTokenFile = (init = {}) => async (awsIdentityProperties) => {
    let init1;
    init.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");
    let webIdentityTokenFile = init?.webIdentityTokenFile ?? process.env[ENV_TOKEN_FILE], roleArn = init?.roleArn ?? process.env.AWS_ROLE_ARN, roleSessionName = init?.roleSessionName ?? process.env.AWS_ROLE_SESSION_NAME;
    if (!webIdentityTokenFile || !roleArn) throw new config.CredentialsProviderError("Web identity configuration not specified", { logger: init.logger });
    let credentials = await (init1 = { ...init, webIdentityToken: config.externalDataInterceptor?.getTokenRecord?.()[webIdentityTokenFile] ?? (0, external_node_fs_.readFileSync)(webIdentityTokenFile, { encoding: "ascii" }), roleArn, roleSessionName }, async (awsIdentityProperties2) => {
      init1.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");
      let { roleArn: roleArn2, roleSessionName: roleSessionName2, webIdentityToken, providerId, policyArns, policy, durationSeconds } = init1, { roleAssumerWithWebIdentity } = init1;
      if (!roleAssumerWithWebIdentity) {
        let { getDefaultRoleAssumerWithWebIdentity } = await __webpack_require__.e(1136).then(__webpack_require__.t.bind(__webpack_require__, 1136, 19));
        roleAssumerWithWebIdentity = getDefaultRoleAssumerWithWebIdentity({ ...init1.clientConfig, credentialProviderLogger: init1.logger, parentClientConfig: { ...awsIdentityProperties2?.callerClientConfig, ...init1.parentClientConfig } }, init1.clientPlugins);
      }
      return roleAssumerWithWebIdentity({ RoleArn: roleArn2, RoleSessionName: roleSessionName2 ?? `aws-sdk-js-session-${Date.now()}`, WebIdentityToken: webIdentityToken, ProviderId: providerId, PolicyArns: policyArns, Policy: policy, DurationSeconds: durationSeconds });
    })(awsIdentityProperties);
    return webIdentityTokenFile === process.env[ENV_TOKEN_FILE] && (0, client.setCredentialFeature)(credentials, "CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN", "h"), credentials;
  };
} };
export {
  id,
  ids,
  modules
};
