const id = 7459;
const ids = [7459];
const modules = { 57459: (e, t, r) => {
  r.d(t, { fromHttp: () => fromHttp });
  var o = r(5152), n = r(47291), a = r(93291), i = r(51455), s = r.n(i), l = r(93422), d = r(92430);
  function createGetRequest(e2) {
    return new l.HttpRequest({ protocol: e2.protocol, hostname: e2.hostname, port: Number(e2.port), path: e2.pathname, query: Array.from(e2.searchParams.entries()).reduce((e3, [t2, r2]) => (e3[t2] = r2, e3), {}), fragment: e2.hash });
  }
  async function getCredentials(e2, t2) {
    let r2 = (0, d.sdkStreamMixin)(e2.body), o2 = await r2.transformToString();
    if (200 === e2.statusCode) {
      let e3 = JSON.parse(o2);
      if ("string" != typeof e3.AccessKeyId || "string" != typeof e3.SecretAccessKey || "string" != typeof e3.Token || "string" != typeof e3.Expiration) throw new n.CredentialsProviderError("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }", { logger: t2 });
      return { accessKeyId: e3.AccessKeyId, secretAccessKey: e3.SecretAccessKey, sessionToken: e3.Token, expiration: (0, d.parseRfc3339DateTime)(e3.Expiration) };
    }
    if (e2.statusCode >= 400 && e2.statusCode < 500) {
      let r3 = {};
      try {
        r3 = JSON.parse(o2);
      } catch (e3) {
      }
      throw Object.assign(new n.CredentialsProviderError(`Server responded with status: ${e2.statusCode}`, { logger: t2 }), { Code: r3.Code, Message: r3.Message });
    }
    throw new n.CredentialsProviderError(`Server responded with status: ${e2.statusCode}`, { logger: t2 });
  }
  let fromHttp = (e2 = {}) => {
    let t2, r2, i2, l2;
    e2.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");
    let d2 = e2.awsContainerCredentialsRelativeUri ?? process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI, c = e2.awsContainerCredentialsFullUri ?? process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI, h = e2.awsContainerAuthorizationToken ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN, u = e2.awsContainerAuthorizationTokenFile ?? process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE, p = e2.logger?.constructor?.name !== "NoOpLogger" && e2.logger?.warn ? e2.logger.warn.bind(e2.logger) : console.warn;
    if (d2 && c && (p("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."), p("awsContainerCredentialsRelativeUri will take precedence.")), h && u && (p("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."), p("awsContainerAuthorizationTokenFile will take precedence.")), d2) t2 = `http://169.254.170.2${d2}`;
    else if (c) t2 = c;
    else throw new n.CredentialsProviderError(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`, { logger: e2.logger });
    let g = new URL(t2);
    ((e3, t3) => {
      if ("https:" !== e3.protocol && "169.254.170.2" !== e3.hostname && "169.254.170.23" !== e3.hostname && "[fd00:ec2::23]" !== e3.hostname) {
        if (e3.hostname.includes("[")) {
          if ("[::1]" === e3.hostname || "[0000:0000:0000:0000:0000:0000:0000:0001]" === e3.hostname) return;
        } else {
          if ("localhost" === e3.hostname) return;
          let t4 = e3.hostname.split("."), inRange = (e4) => {
            let t5 = parseInt(e4, 10);
            return 0 <= t5 && t5 <= 255;
          };
          if ("127" === t4[0] && inRange(t4[1]) && inRange(t4[2]) && inRange(t4[3]) && 4 === t4.length) return;
        }
        throw new n.CredentialsProviderError(`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`, { logger: t3 });
      }
    })(g, e2.logger);
    let w = a.$.create({ connectionTimeout: e2.timeout ?? 1e3 }), C = e2.timeout ?? 1e3, T = (r2 = async () => {
      let t3 = createGetRequest(g);
      u ? t3.headers.Authorization = validateToken((await s().readFile(u)).toString()) : h && (t3.headers.Authorization = validateToken(h));
      try {
        let e3 = await w.handle(t3, { requestTimeout: C });
        return getCredentials(e3.response).then((e4) => (0, o.setCredentialFeature)(e4, "CREDENTIALS_HTTP", "z"));
      } catch (t4) {
        throw new n.CredentialsProviderError(String(t4), { logger: e2.logger });
      }
    }, i2 = e2.maxRetries ?? 3, l2 = e2.timeout ?? 1e3, async () => {
      for (let e3 = 0; e3 < i2; ++e3) try {
        return await r2();
      } catch (e4) {
        await new Promise((e5) => setTimeout(e5, l2));
      }
      return await r2();
    });
    return async () => {
      try {
        return await T();
      } finally {
        w.destroy?.();
      }
    };
  }, validateToken = (e2) => {
    if (e2.includes("\r\n")) throw new n.CredentialsProviderError("Authorization token contains invalid \\r\\n sequence.");
    return e2;
  };
} };
export {
  id,
  ids,
  modules
};
