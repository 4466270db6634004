const id = 3575;
const ids = [3575];
const modules = { 13575: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { fromProcess: () => fromProcess });
  var config = __webpack_require__(47291), external_node_child_process_ = __webpack_require__(31421), external_node_util_ = __webpack_require__(57975), client = __webpack_require__(5152);
  let resolveProcessCredentials = async (profileName, profiles, logger) => {
    let profile = profiles[profileName];
    if (profiles[profileName]) {
      let credentialProcess = profile.credential_process;
      if (void 0 !== credentialProcess) {
        let execPromise = (0, external_node_util_.promisify)(config.externalDataInterceptor?.getTokenRecord?.().exec ?? external_node_child_process_.exec);
        try {
          let data1, { stdout } = await execPromise(credentialProcess);
          try {
            data1 = JSON.parse(stdout.trim());
          } catch {
            throw Error(`Profile ${profileName} credential_process returned invalid JSON.`);
          }
          var data = data1;
          if (1 !== data.Version) throw Error(`Profile ${profileName} credential_process did not return Version 1.`);
          if (void 0 === data.AccessKeyId || void 0 === data.SecretAccessKey) throw Error(`Profile ${profileName} credential_process returned invalid credentials.`);
          if (data.Expiration) {
            let currentTime = /* @__PURE__ */ new Date();
            if (new Date(data.Expiration) < currentTime) throw Error(`Profile ${profileName} credential_process returned expired credentials.`);
          }
          let accountId = data.AccountId;
          !accountId && profiles?.[profileName]?.aws_account_id && (accountId = profiles[profileName].aws_account_id);
          let credentials = { accessKeyId: data.AccessKeyId, secretAccessKey: data.SecretAccessKey, ...data.SessionToken && { sessionToken: data.SessionToken }, ...data.Expiration && { expiration: new Date(data.Expiration) }, ...data.CredentialScope && { credentialScope: data.CredentialScope }, ...accountId && { accountId } };
          return (0, client.setCredentialFeature)(credentials, "CREDENTIALS_PROCESS", "w"), credentials;
        } catch (error) {
          throw new config.CredentialsProviderError(error.message, { logger });
        }
      }
      throw new config.CredentialsProviderError(`Profile ${profileName} did not contain credential_process.`, { logger });
    }
    throw new config.CredentialsProviderError(`Profile ${profileName} could not be found in shared credentials file.`, { logger });
  }, fromProcess = (init = {}) => async ({ callerClientConfig } = {}) => {
    init.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
    let profiles = await (0, config.parseKnownFiles)(init);
    return resolveProcessCredentials((0, config.getProfileName)({ profile: init.profile ?? callerClientConfig?.profile }), profiles, init.logger);
  };
} };
export {
  id,
  ids,
  modules
};
