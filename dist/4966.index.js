const id = 4966;
const ids = [4966];
const modules = { 74966: (e, t, r) => {
  r.d(t, { ENV_CMDS_FULL_URI: () => p, ENV_CMDS_RELATIVE_URI: () => g, fromContainerMetadata: () => fromContainerMetadata, fromInstanceMetadata: () => fromInstanceMetadata });
  var a, n, o, i, s = r(47291);
  let isImdsCredentials = (e2) => !!e2 && "object" == typeof e2 && "string" == typeof e2.AccessKeyId && "string" == typeof e2.SecretAccessKey && "string" == typeof e2.Token && "string" == typeof e2.Expiration, fromImdsCredentials = (e2) => ({ accessKeyId: e2.AccessKeyId, secretAccessKey: e2.SecretAccessKey, sessionToken: e2.Token, expiration: new Date(e2.Expiration), ...e2.AccountId && { accountId: e2.AccountId } }), d = 1e3, c = 0, providerConfigFromInit = ({ maxRetries: e2 = c, timeout: t2 = d }) => ({ maxRetries: e2, timeout: t2 });
  var l = r(37067), m = r.n(l);
  function httpRequest(e2) {
    return new Promise((t2, r2) => {
      let a2 = m().request({ method: "GET", ...e2, hostname: e2.hostname?.replace(/^\[(.+)\]$/, "$1") });
      a2.on("error", (e3) => {
        r2(Object.assign(new s.ProviderError("Unable to connect to instance metadata service"), e3)), a2.destroy();
      }), a2.on("timeout", () => {
        r2(new s.ProviderError("TimeoutError from instance metadata service")), a2.destroy();
      }), a2.on("response", (e3) => {
        let { statusCode: n2 = 400 } = e3;
        (n2 < 200 || 300 <= n2) && (r2(Object.assign(new s.ProviderError("Error response received from instance metadata service"), { statusCode: n2 })), a2.destroy());
        let o2 = [];
        e3.on("data", (e4) => {
          o2.push(e4);
        }), e3.on("end", () => {
          t2(Buffer.concat(o2)), a2.destroy();
        });
      }), a2.end();
    });
  }
  let retry = (e2, t2) => {
    let r2 = e2();
    for (let a2 = 0; a2 < t2; a2++) r2 = r2.catch(e2);
    return r2;
  }, p = "AWS_CONTAINER_CREDENTIALS_FULL_URI", g = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", f = "AWS_CONTAINER_AUTHORIZATION_TOKEN", fromContainerMetadata = (e2 = {}) => {
    let { timeout: t2, maxRetries: r2 } = providerConfigFromInit(e2);
    return () => retry(async () => {
      let r3 = await getCmdsUri({ logger: e2.logger }), a2 = JSON.parse(await requestFromEcsImds(t2, r3));
      if (!isImdsCredentials(a2)) throw new s.CredentialsProviderError("Invalid response received from instance metadata service.", { logger: e2.logger });
      return fromImdsCredentials(a2);
    }, r2);
  }, requestFromEcsImds = async (e2, t2) => (process.env[f] && (t2.headers = { ...t2.headers, Authorization: process.env[f] }), (await httpRequest({ ...t2, timeout: e2 })).toString()), v = /* @__PURE__ */ new Set(["localhost", "127.0.0.1"]), h = /* @__PURE__ */ new Set(["http:", "https:"]), getCmdsUri = async ({ logger: e2 }) => {
    if (process.env[g]) return { hostname: "169.254.170.2", path: process.env[g] };
    if (process.env[p]) {
      let t2;
      try {
        t2 = new URL(process.env[p]);
      } catch {
        throw new s.CredentialsProviderError(`${process.env[p]} is not a valid container metadata service URL`, { tryNextLink: false, logger: e2 });
      }
      if (!t2.hostname || !v.has(t2.hostname)) throw new s.CredentialsProviderError(`${t2.hostname} is not a valid container metadata service hostname`, { tryNextLink: false, logger: e2 });
      if (!t2.protocol || !h.has(t2.protocol)) throw new s.CredentialsProviderError(`${t2.protocol} is not a valid container metadata service protocol`, { tryNextLink: false, logger: e2 });
      return { protocol: t2.protocol, hostname: t2.hostname, path: t2.pathname + t2.search, port: t2.port ? parseInt(t2.port, 10) : void 0 };
    }
    throw new s.CredentialsProviderError(`The container metadata credential provider cannot be used unless the ${g} or ${p} environment variable is set`, { tryNextLink: false, logger: e2 });
  };
  let InstanceMetadataV1FallbackError = class InstanceMetadataV1FallbackError2 extends s.CredentialsProviderError {
    tryNextLink;
    name = "InstanceMetadataV1FallbackError";
    constructor(e2, t2 = true) {
      super(e2, t2), this.tryNextLink = t2, Object.setPrototypeOf(this, InstanceMetadataV1FallbackError2.prototype);
    }
  };
  var u = r(93422);
  (a = o || (o = {})).IPv4 = "http://169.254.169.254", a.IPv6 = "http://[fd00:ec2::254]";
  let I = { environmentVariableSelector: (e2) => e2.AWS_EC2_METADATA_SERVICE_ENDPOINT, configFileSelector: (e2) => e2.ec2_metadata_service_endpoint, default: void 0 };
  (n = i || (i = {})).IPv4 = "IPv4", n.IPv6 = "IPv6";
  let E = { environmentVariableSelector: (e2) => e2.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE, configFileSelector: (e2) => e2.ec2_metadata_service_endpoint_mode, default: i.IPv4 }, getInstanceMetadataEndpoint = async () => (0, u.parseUrl)(await getFromEndpointConfig() || await getFromEndpointModeConfig()), getFromEndpointConfig = async () => (0, s.loadConfig)(I)(), getFromEndpointModeConfig = async () => {
    let e2 = await (0, s.loadConfig)(E)();
    switch (e2) {
      case i.IPv4:
        return o.IPv4;
      case i.IPv6:
        return o.IPv6;
      default:
        throw Error(`Unsupported endpoint mode: ${e2}. Select from ${Object.values(i)}`);
    }
  }, getExtendedInstanceMetadataCredentials = (e2, t2) => {
    let r2 = 300 + Math.floor(300 * Math.random()), a2 = new Date(Date.now() + 1e3 * r2);
    t2.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(a2)}.
For more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`);
    let n2 = e2.originalExpiration ?? e2.expiration;
    return { ...e2, ...n2 ? { originalExpiration: n2 } : {}, expiration: a2 };
  }, w = "/latest/meta-data/iam/security-credentials/", C = "AWS_EC2_METADATA_V1_DISABLED", y = "ec2_metadata_v1_disabled", _ = "x-aws-ec2-metadata-token", fromInstanceMetadata = (e2 = {}) => ((e3, t2 = {}) => {
    let r2, a2 = t2?.logger || console;
    return async () => {
      let t3;
      try {
        (t3 = await e3()).expiration && t3.expiration.getTime() < Date.now() && (t3 = getExtendedInstanceMetadataCredentials(t3, a2));
      } catch (e4) {
        if (r2) a2.warn("Credential renew failed: ", e4), t3 = getExtendedInstanceMetadataCredentials(r2, a2);
        else throw e4;
      }
      return r2 = t3, t3;
    };
  })(getInstanceMetadataProvider(e2), { logger: e2.logger }), getInstanceMetadataProvider = (e2 = {}) => {
    let t2 = false, { logger: r2, profile: a2 } = e2, { timeout: n2, maxRetries: o2 } = providerConfigFromInit(e2), getCredentials = async (r3, n3) => {
      if (t2 || n3.headers?.[_] == null) {
        let t3 = false, r4 = false, n4 = await (0, s.loadConfig)({ environmentVariableSelector: (t4) => {
          let a3 = t4[C];
          if (r4 = !!a3 && "false" !== a3, void 0 === a3) throw new s.CredentialsProviderError(`${C} not set in env, checking config file next.`, { logger: e2.logger });
          return r4;
        }, configFileSelector: (e3) => {
          let r5 = e3[y];
          return t3 = !!r5 && "false" !== r5;
        }, default: false }, { profile: a2 })();
        if (e2.ec2MetadataV1Disabled || n4) {
          let a3 = [];
          throw e2.ec2MetadataV1Disabled && a3.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"), t3 && a3.push(`config file profile (${y})`), r4 && a3.push(`process environment variable (${C})`), new InstanceMetadataV1FallbackError(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${a3.join(", ")}].`);
        }
      }
      let o3 = (await retry(async () => {
        let e3;
        try {
          e3 = await getProfile(n3);
        } catch (e4) {
          throw 401 === e4.statusCode && (t2 = false), e4;
        }
        return e3;
      }, r3)).trim();
      return retry(async () => {
        let r4;
        try {
          r4 = await getCredentialsFromProfile(o3, n3, e2);
        } catch (e3) {
          throw 401 === e3.statusCode && (t2 = false), e3;
        }
        return r4;
      }, r3);
    };
    return async () => {
      let e3 = await getInstanceMetadataEndpoint();
      if (t2) return r2?.debug("AWS SDK Instance Metadata", "using v1 fallback (no token fetch)"), getCredentials(o2, { ...e3, timeout: n2 });
      {
        let a3;
        try {
          a3 = (await getMetadataToken({ ...e3, timeout: n2 })).toString();
        } catch (a4) {
          if (a4?.statusCode === 400) throw Object.assign(a4, { message: "EC2 Metadata token request returned error" });
          return ("TimeoutError" === a4.message || [403, 404, 405].includes(a4.statusCode)) && (t2 = true), r2?.debug("AWS SDK Instance Metadata", "using v1 fallback (initial)"), getCredentials(o2, { ...e3, timeout: n2 });
        }
        return getCredentials(o2, { ...e3, headers: { [_]: a3 }, timeout: n2 });
      }
    };
  }, getMetadataToken = async (e2) => httpRequest({ ...e2, path: "/latest/api/token", method: "PUT", headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" } }), getProfile = async (e2) => (await httpRequest({ ...e2, path: w })).toString(), getCredentialsFromProfile = async (e2, t2, r2) => {
    let a2 = JSON.parse((await httpRequest({ ...t2, path: w + e2 })).toString());
    if (!isImdsCredentials(a2)) throw new s.CredentialsProviderError("Invalid response received from instance metadata service.", { logger: r2.logger });
    return fromImdsCredentials(a2);
  };
} };
export {
  id,
  ids,
  modules
};
