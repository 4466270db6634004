const id = 3575;
const ids = [3575];
const modules = { 13575: (e, r, o) => {
  o.d(r, { fromProcess: () => fromProcess });
  var t = o(47291), i = o(31421), s = o(57975), n = o(5152);
  let resolveProcessCredentials = async (e2, r2, o2) => {
    let c = r2[e2];
    if (r2[e2]) {
      let d = c.credential_process;
      if (void 0 !== d) {
        let c2 = (0, s.promisify)(t.externalDataInterceptor?.getTokenRecord?.().exec ?? i.exec);
        try {
          let o3, { stdout: t2 } = await c2(d);
          try {
            o3 = JSON.parse(t2.trim());
          } catch {
            throw Error(`Profile ${e2} credential_process returned invalid JSON.`);
          }
          var a = o3;
          if (1 !== a.Version) throw Error(`Profile ${e2} credential_process did not return Version 1.`);
          if (void 0 === a.AccessKeyId || void 0 === a.SecretAccessKey) throw Error(`Profile ${e2} credential_process returned invalid credentials.`);
          if (a.Expiration) {
            let r3 = /* @__PURE__ */ new Date();
            if (new Date(a.Expiration) < r3) throw Error(`Profile ${e2} credential_process returned expired credentials.`);
          }
          let i2 = a.AccountId;
          !i2 && r2?.[e2]?.aws_account_id && (i2 = r2[e2].aws_account_id);
          let s2 = { accessKeyId: a.AccessKeyId, secretAccessKey: a.SecretAccessKey, ...a.SessionToken && { sessionToken: a.SessionToken }, ...a.Expiration && { expiration: new Date(a.Expiration) }, ...a.CredentialScope && { credentialScope: a.CredentialScope }, ...i2 && { accountId: i2 } };
          return (0, n.setCredentialFeature)(s2, "CREDENTIALS_PROCESS", "w"), s2;
        } catch (e3) {
          throw new t.CredentialsProviderError(e3.message, { logger: o2 });
        }
      }
      throw new t.CredentialsProviderError(`Profile ${e2} did not contain credential_process.`, { logger: o2 });
    }
    throw new t.CredentialsProviderError(`Profile ${e2} could not be found in shared credentials file.`, { logger: o2 });
  }, fromProcess = (e2 = {}) => async ({ callerClientConfig: r2 } = {}) => {
    e2.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");
    let o2 = await (0, t.parseKnownFiles)(e2);
    return resolveProcessCredentials((0, t.getProfileName)({ profile: e2.profile ?? r2?.profile }), o2, e2.logger);
  };
} };
export {
  id,
  ids,
  modules
};
