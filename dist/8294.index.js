const id = 8294;
const ids = [8294];
const modules = { 28294: (e, t, r) => {
  r.d(t, { fromLoginCredentials: () => fromLoginCredentials });
  var i = r(5152), n = r(47291), o = r(93422), s = r(77598), a = r(73024), l = r(48161), c = r(76760);
  let LoginCredentialsFetcher = class LoginCredentialsFetcher2 {
    profileData;
    init;
    callerClientConfig;
    static REFRESH_THRESHOLD = 3e5;
    constructor(e2, t2, r2) {
      this.profileData = e2, this.init = t2, this.callerClientConfig = r2;
    }
    async loadCredentials() {
      let e2 = await this.loadToken();
      if (!e2) throw new n.CredentialsProviderError(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`, { tryNextLink: false, logger: this.logger });
      let t2 = e2.accessToken, r2 = Date.now();
      return new Date(t2.expiresAt).getTime() - r2 <= LoginCredentialsFetcher2.REFRESH_THRESHOLD ? this.refresh(e2) : this.toCredentials(e2.accessToken);
    }
    get logger() {
      return this.init?.logger;
    }
    get loginSession() {
      return this.profileData.login_session;
    }
    toCredentials(e2) {
      return { accessKeyId: e2.accessKeyId, secretAccessKey: e2.secretAccessKey, sessionToken: e2.sessionToken, accountId: e2.accountId, expiration: new Date(e2.expiresAt) };
    }
    async refresh(e2) {
      let t2, i2 = await this.loadToken().catch(() => e2), o2 = Date.now(), s2 = new Date(i2.accessToken.expiresAt).getTime(), a2 = new Date(e2.accessToken.expiresAt).getTime(), l2 = s2 <= o2 && a2 > o2 ? e2 : i2;
      if (new Date(l2.accessToken.expiresAt).getTime() - Date.now() > LoginCredentialsFetcher2.REFRESH_THRESHOLD) return this.toCredentials(l2.accessToken);
      let { SigninClient: c2, CreateOAuth2TokenCommand: g } = await Promise.all([r.e(9184), r.e(9762)]).then(r.t.bind(r, 99762, 19)), { logger: d, userAgentAppId: h } = this.callerClientConfig ?? {}, f = (t2 = this.callerClientConfig?.requestHandler, t2?.metadata?.handlerProtocol === "h2") ? void 0 : this.callerClientConfig?.requestHandler, u = "string" == typeof l2.signInRegion && l2.signInRegion.length > 0 ? l2.signInRegion : void 0, p = new c2({ credentials: { accessKeyId: "", secretAccessKey: "" }, region: u ?? this.profileData.region ?? await this.callerClientConfig?.region?.() ?? process.env.AWS_REGION, requestHandler: f, logger: d, userAgentAppId: h, ...this.init?.clientConfig, ...u && { region: u } });
      this.createDPoPInterceptor(p.middlewareStack);
      let w = { tokenInput: { clientId: l2.clientId, refreshToken: l2.refreshToken, grantType: "refresh_token" } };
      try {
        let e3 = await p.send(new g(w)), { accessKeyId: t3, secretAccessKey: r2, sessionToken: i3 } = e3.tokenOutput?.accessToken ?? {}, { refreshToken: o3, expiresIn: s3 } = e3.tokenOutput ?? {};
        if (!t3 || !r2 || !i3 || !o3) throw new n.CredentialsProviderError("Token refresh response missing required fields", { logger: this.logger, tryNextLink: false });
        let a3 = new Date(Date.now() + (s3 ?? 900) * 1e3), c3 = { ...l2, accessToken: { ...l2.accessToken, accessKeyId: t3, secretAccessKey: r2, sessionToken: i3, expiresAt: a3.toISOString() }, refreshToken: o3 };
        return await this.saveToken(c3), this.toCredentials(c3.accessToken);
      } catch (e3) {
        if ("AccessDeniedException" === e3.name) {
          let t3;
          switch (e3.error) {
            case "TOKEN_EXPIRED":
              t3 = "Your session has expired. Please reauthenticate.";
              break;
            case "USER_CREDENTIALS_CHANGED":
              t3 = "Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";
              break;
            case "INSUFFICIENT_PERMISSIONS":
              t3 = "Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";
              break;
            default:
              t3 = `Failed to refresh token: ${String(e3)}. Please re-authenticate using \`aws login\``;
          }
          throw new n.CredentialsProviderError(t3, { logger: this.logger, tryNextLink: false });
        }
        if (new Date(l2.accessToken.expiresAt).getTime() > Date.now()) return this.logger?.warn?.(`Failed to refresh token: ${String(e3)}. Using existing token until expiry.`), this.toCredentials(l2.accessToken);
        throw new n.CredentialsProviderError(`Failed to refresh token: ${String(e3)}. Please re-authenticate using aws login`, { logger: this.logger });
      }
    }
    async loadToken() {
      let e2 = this.getTokenFilePath();
      try {
        let t2 = await a.promises.readFile(e2, "utf8"), r2 = JSON.parse(t2), i2 = ["accessToken", "clientId", "refreshToken", "dpopKey"].filter((e3) => !r2[e3]);
        if (r2.accessToken?.accountId || i2.push("accountId"), i2.length > 0) throw new n.CredentialsProviderError(`Token validation failed, missing fields: ${i2.join(", ")}`, { logger: this.logger, tryNextLink: false });
        return r2;
      } catch (t2) {
        throw new n.CredentialsProviderError(`Failed to load token from ${e2}: ${String(t2)}`, { logger: this.logger, tryNextLink: false });
      }
    }
    async saveToken(e2) {
      let t2 = this.getTokenFilePath(), r2 = (0, c.dirname)(t2);
      try {
        await a.promises.mkdir(r2, { recursive: true });
      } catch (e3) {
      }
      await a.promises.writeFile(t2, JSON.stringify(e2, null, 2), "utf8");
    }
    getTokenFilePath() {
      let e2 = process.env.AWS_LOGIN_CACHE_DIRECTORY ?? (0, c.join)((0, l.homedir)(), ".aws", "login", "cache"), t2 = Buffer.from(this.loginSession, "utf8"), r2 = (0, s.createHash)("sha256").update(t2).digest("hex");
      return (0, c.join)(e2, `${r2}.json`);
    }
    derToRawSignature(e2) {
      let t2 = 2;
      if (2 !== e2[2]) throw Error("Invalid DER signature");
      t2++;
      let r2 = e2[t2++], i2 = e2.subarray(t2, t2 + r2);
      if (2 !== e2[t2 += r2]) throw Error("Invalid DER signature");
      t2++;
      let n2 = e2[t2++], o2 = e2.subarray(t2, t2 + n2);
      i2 = 0 === i2[0] ? i2.subarray(1) : i2, o2 = 0 === o2[0] ? o2.subarray(1) : o2;
      let s2 = Buffer.concat([Buffer.alloc(32 - i2.length), i2]), a2 = Buffer.concat([Buffer.alloc(32 - o2.length), o2]);
      return Buffer.concat([s2, a2]);
    }
    createDPoPInterceptor(e2) {
      e2.add((e3) => async (t2) => {
        if (o.HttpRequest.isInstance(t2.request)) {
          let e4 = t2.request, r2 = `${e4.protocol}//${e4.hostname}${e4.port ? `:${e4.port}` : ""}${e4.path}`, i2 = await this.generateDpop(e4.method, r2);
          e4.headers = { ...e4.headers, DPoP: i2 };
        }
        return e3(t2);
      }, { step: "finalizeRequest", name: "dpopInterceptor", override: true });
    }
    async generateDpop(e2 = "POST", t2) {
      let r2 = await this.loadToken();
      try {
        let i2 = (0, s.createPrivateKey)({ key: r2.dpopKey, format: "pem", type: "sec1" }), n2 = (0, s.createPublicKey)(i2).export({ format: "der", type: "spki" }), o2 = -1;
        for (let e3 = 0; e3 < n2.length; e3++) if (4 === n2[e3]) {
          o2 = e3;
          break;
        }
        let a2 = n2.slice(o2 + 1, o2 + 33), l2 = n2.slice(o2 + 33, o2 + 65), c2 = { alg: "ES256", typ: "dpop+jwt", jwk: { kty: "EC", crv: "P-256", x: a2.toString("base64url"), y: l2.toString("base64url") } }, g = { jti: crypto.randomUUID(), htm: e2, htu: t2, iat: Math.floor(Date.now() / 1e3) }, d = Buffer.from(JSON.stringify(c2)).toString("base64url"), h = Buffer.from(JSON.stringify(g)).toString("base64url"), f = `${d}.${h}`, u = (0, s.sign)("sha256", Buffer.from(f), i2), p = this.derToRawSignature(u).toString("base64url");
        return `${f}.${p}`;
      } catch (e3) {
        throw new n.CredentialsProviderError(`Failed to generate Dpop proof: ${e3 instanceof Error ? e3.message : String(e3)}`, { logger: this.logger, tryNextLink: false });
      }
    }
  };
  let fromLoginCredentials = (e2) => async ({ callerClientConfig: t2 } = {}) => {
    e2?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");
    let r2 = await (0, n.parseKnownFiles)(e2 || {}), o2 = (0, n.getProfileName)({ profile: e2?.profile ?? t2?.profile }), s2 = r2[o2];
    if (!s2?.login_session) throw new n.CredentialsProviderError(`Profile ${o2} does not contain login_session.`, { tryNextLink: true, logger: e2?.logger });
    let a2 = new LoginCredentialsFetcher(s2, e2, t2), l2 = await a2.loadCredentials();
    return (0, i.setCredentialFeature)(l2, "CREDENTIALS_LOGIN", "AD");
  };
} };
export {
  id,
  ids,
  modules
};
