const id = 9184;
const ids = [9184];
const modules = { 97523: (e, t, r) => {
  let i, { ProviderError: n, booleanSelector: s, SelectorType: o, loadConfig: a } = r(47291), { setCredentialFeature: l } = r(5152), { normalizeProvider: c, memoizeIdentityProvider: u, isIdentityExpired: d, doesIdentityRequireRefresh: f } = r(90402), { SignatureV4: h } = r(78736), { HttpResponse: g, HttpRequest: m } = r(93422), { SMITHY_CONTEXT_KEY: p } = r(15662), getDateHeader = (e2) => g.isInstance(e2) ? e2.headers?.date ?? e2.headers?.Date : void 0, getAgeHeader = (e2) => g.isInstance(e2) ? e2.headers?.age ?? e2.headers?.Age : void 0, getSkewCorrectedDate = (e2) => new Date(Date.now() + e2), getUpdatedSystemClockOffset = (e2, t2, r2, i2) => {
    if (void 0 !== i2) return t2;
    let n2 = Date.parse(e2);
    if (Number.isNaN(n2)) return t2;
    let s2 = Date.now();
    return void 0 !== r2 && s2 - r2 > 9e5 ? t2 : n2 - s2;
  }, throwSigningPropertyError = (e2, t2) => {
    if (!t2) throw Error(`Property \`${e2}\` is not resolved for AWS SDK SigV4Auth`);
    return t2;
  }, validateSigningProperties = async (e2) => {
    let t2 = throwSigningPropertyError("context", e2.context), r2 = throwSigningPropertyError("config", e2.config), i2 = t2.endpointV2?.properties?.authSchemes?.[0], n2 = throwSigningPropertyError("signer", r2.signer), s2 = await n2(i2), o2 = e2?.signingRegion;
    return { config: r2, signer: s2, signingRegion: o2, signingRegionSet: e2?.signingRegionSet, signingName: e2?.signingName };
  };
  let AwsSdkSigV4Signer = class AwsSdkSigV4Signer {
    async sign(e2, t2, r2) {
      let i2, n2;
      if (!m.isInstance(e2)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let s2 = await validateSigningProperties(r2), { config: o2, signer: a2 } = s2, { signingRegion: l2, signingName: c2 } = s2, u2 = r2.context;
      if (u2?.authSchemes?.length) {
        let [e3, t3] = u2.authSchemes;
        e3?.name === "sigv4a" && t3?.name === "sigv4" && (l2 = t3?.signingRegion ?? l2, c2 = t3?.signingName ?? c2);
      }
      let d2 = await o2.disableClockSkewCorrection?.() === true;
      r2._disableClockSkewCorrection = d2;
      let f2 = d2 || (i2 = r2.context, n2 = i2?.[p]?.eventStream, n2?.output === true);
      return r2._skipClockSkewSampling = f2, f2 || (r2._preRequestSystemClockOffset = o2.systemClockOffset, r2._requestSentAt = Date.now()), await a2.sign(e2, { signingDate: d2 ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(o2.systemClockOffset), signingRegion: l2, signingService: c2 });
    }
    errorHandler(e2) {
      return (t2) => {
        if (!e2._skipClockSkewSampling && !e2._disableClockSkewCorrection) {
          let r2 = t2.ServerTime ?? getDateHeader(t2.$response);
          if (r2) {
            let i2 = throwSigningPropertyError("config", e2.config), n2 = e2._preRequestSystemClockOffset, s2 = e2._requestSentAt, o2 = getAgeHeader(t2.$response), a2 = getUpdatedSystemClockOffset(r2, i2.systemClockOffset, s2, o2);
            i2.systemClockOffset = a2, Math.abs(a2) >= 24e4 && (a2 !== n2 || void 0 !== n2 && n2 !== a2) && t2.$metadata && (t2.$metadata.clockSkewCorrected = true);
          }
        }
        throw t2;
      };
    }
    successHandler(e2, t2) {
      if (t2._skipClockSkewSampling || t2._disableClockSkewCorrection) return;
      let r2 = getDateHeader(e2);
      if (r2) {
        let i2 = throwSigningPropertyError("config", t2.config), n2 = t2._requestSentAt, s2 = getAgeHeader(e2);
        i2.systemClockOffset = getUpdatedSystemClockOffset(r2, i2.systemClockOffset, n2, s2);
      }
    }
  };
  let AwsSdkSigV4ASigner = class AwsSdkSigV4ASigner extends AwsSdkSigV4Signer {
    async sign(e2, t2, r2) {
      if (!m.isInstance(e2)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let { config: i2, signer: n2, signingRegion: s2, signingRegionSet: o2, signingName: a2 } = await validateSigningProperties(r2), l2 = (await i2.sigv4aSigningRegionSet?.() ?? o2 ?? [s2]).join(","), c2 = await i2.disableClockSkewCorrection?.() === true;
      return r2._disableClockSkewCorrection = c2, c2 || (r2._preRequestSystemClockOffset = i2.systemClockOffset, r2._requestSentAt = Date.now()), await n2.sign(e2, { signingDate: c2 ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(i2.systemClockOffset), signingRegion: l2, signingService: a2 });
    }
  };
  let getArrayForCommaSeparatedString = (e2) => "string" == typeof e2 && e2.length > 0 ? e2.split(",").map((e3) => e3.trim()) : [], getBearerTokenEnvKey = (e2) => `AWS_BEARER_TOKEN_${e2.replace(/[\s-]/g, "_").toUpperCase()}`, y = "AWS_AUTH_SCHEME_PREFERENCE", w = "auth_scheme_preference";
  function normalizeCredentialProvider(e2, { credentials: t2, credentialDefaultProvider: r2 }) {
    let i2;
    return (i2 = t2 ? t2?.memoized ? t2 : u(t2, d, f) : r2 ? c(r2(Object.assign({}, e2, { parentClientConfig: e2 }))) : async () => {
      throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
    }).memoized = true, i2;
  }
  function bindCallerConfig(e2, t2) {
    if (t2.configBound) return t2;
    let fn = async (r2) => t2({ ...r2, callerClientConfig: e2 });
    return fn.memoized = t2.memoized, fn.configBound = true, fn;
  }
  let S = (i = a({ environmentVariableSelector: (e2) => s(e2, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", o.ENV), configFileSelector: (e2) => s(e2, "disable_clock_skew_correction", o.CONFIG), default: false }), (e2) => {
    let t2, r2, n2 = e2.credentials, s2 = !!e2.credentials;
    Object.defineProperty(e2, "credentials", { set(r3) {
      r3 && r3 !== n2 && r3 !== t2 && (s2 = true);
      let i2 = normalizeCredentialProvider(e2, { credentials: n2 = r3, credentialDefaultProvider: e2.credentialDefaultProvider }), o3 = bindCallerConfig(e2, i2);
      if (s2 && !o3.attributed) {
        let e3 = "object" == typeof n2 && null !== n2;
        (t2 = async (t3) => {
          let r4 = await o3(t3);
          return e3 && (!r4.$source || 0 === Object.keys(r4.$source).length) ? l(r4, "CREDENTIALS_CODE", "e") : r4;
        }).memoized = o3.memoized, t2.configBound = o3.configBound, t2.attributed = true;
      } else t2 = o3;
    }, get: () => t2, enumerable: true, configurable: true }), e2.credentials = n2;
    let { signingEscapePath: o2 = true, systemClockOffset: a2 = e2.systemClockOffset || 0, sha256: u2 } = e2;
    return r2 = e2.signer ? c(e2.signer) : e2.regionInfoProvider ? () => c(e2.region)().then(async (t3) => [await e2.regionInfoProvider(t3, { useFipsEndpoint: await e2.useFipsEndpoint(), useDualstackEndpoint: await e2.useDualstackEndpoint() }) || {}, t3]).then(([t3, r3]) => {
      let { signingRegion: i2, signingService: n3 } = t3;
      e2.signingRegion = e2.signingRegion || i2 || r3, e2.signingName = e2.signingName || n3 || e2.serviceId;
      let s3 = { ...e2, credentials: e2.credentials, region: e2.signingRegion, service: e2.signingName, sha256: u2, uriEscapePath: o2 };
      return new (e2.signerConstructor || h)(s3);
    }) : async (t3) => {
      let r3 = (t3 = Object.assign({}, { name: "sigv4", signingName: e2.signingName || e2.defaultSigningName, signingRegion: await c(e2.region)(), properties: {} }, t3)).signingRegion, i2 = t3.signingName;
      e2.signingRegion = e2.signingRegion || r3, e2.signingName = e2.signingName || i2 || e2.serviceId;
      let n3 = { ...e2, credentials: e2.credentials, region: e2.signingRegion, service: e2.signingName, sha256: u2, uriEscapePath: o2 };
      return new (e2.signerConstructor || h)(n3);
    }, Object.assign(e2, { systemClockOffset: a2, signingEscapePath: o2, signer: r2, disableClockSkewCorrection: c(e2.disableClockSkewCorrection ?? i) });
  });
  t.AWSSDKSigV4Signer = AwsSdkSigV4Signer, t.AwsSdkSigV4ASigner = AwsSdkSigV4ASigner, t.AwsSdkSigV4Signer = AwsSdkSigV4Signer, t.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = { environmentVariableSelector: (e2, t2) => t2?.signingName && getBearerTokenEnvKey(t2.signingName) in e2 ? ["httpBearerAuth"] : y in e2 ? getArrayForCommaSeparatedString(e2[y]) : void 0, configFileSelector: (e2) => {
    if (w in e2) return getArrayForCommaSeparatedString(e2[w]);
  }, default: [] }, t.NODE_SIGV4A_CONFIG_OPTIONS = { environmentVariableSelector(e2) {
    if (e2.AWS_SIGV4A_SIGNING_REGION_SET) return e2.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((e3) => e3.trim());
    throw new n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
  }, configFileSelector(e2) {
    if (e2.sigv4a_signing_region_set) return (e2.sigv4a_signing_region_set ?? "").split(",").map((e3) => e3.trim());
    throw new n("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
  }, default: void 0 }, t.getBearerTokenEnvKey = getBearerTokenEnvKey, t.resolveAWSSDKSigV4Config = S, t.resolveAwsSdkSigV4AConfig = (e2) => (e2.sigv4aSigningRegionSet = c(e2.sigv4aSigningRegionSet), e2), t.resolveAwsSdkSigV4Config = S, t.validateSigningProperties = validateSigningProperties;
}, 37288: (e, t, r) => {
  let { SmithyRpcV2CborProtocol: i, loadSmithyRpcV2CborErrorCode: n } = r(64645), { TypeRegistry: s, NormalizedSchema: o, deref: a } = r(26890), { decorateServiceException: l, getValueFromTextNode: c } = r(92658), { RpcProtocol: u, JsonCodec2: d, loadJsonRpcErrorCode: f, HttpBindingProtocol: h, HttpInterceptingShapeSerializer: g, HttpInterceptingShapeDeserializer: m, loadRestJsonErrorCode: p, SmithyRpcV2JsonProtocol: y, loadSmithyRpcV2JsonErrorCode: w, FromStringShapeDeserializer: S, determineTimestampFormat: b, extendedEncodeURIComponent: E, collectBody: C } = r(93422), { JsonCodec: v, JsonShapeDeserializer: x, JsonShapeDeserializer2: A, JsonShapeSerializer: T, JsonShapeSerializer2: N, parseJsonBody: k, parseJsonErrorBody: I } = r(93422);
  t.JsonCodec = v, t.JsonCodec2 = d, t.JsonShapeDeserializer = x, t.JsonShapeDeserializer2 = A, t.JsonShapeSerializer = T, t.JsonShapeSerializer2 = N, t.loadJsonRpcErrorCode = f, t.loadRestJsonErrorCode = p, t.parseJsonBody = k, t.parseJsonErrorBody = I;
  let { parseXML: R, XmlNode: M, XmlText: U } = r(77874), { toUtf8: z, toBase64: B, generateIdempotencyToken: _, NumericValue: D, dateToUtcString: $, fromBase64: O, expectUnion: P } = r(92430);
  let ProtocolLib = class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(e2 = false) {
      this.queryCompat = e2;
    }
    resolveRestContentType(e2, t2) {
      let r2 = t2.getMemberSchemas(), i2 = Object.values(r2).find((e3) => !!e3.getMergedTraits().httpPayload);
      if (i2) {
        let t3 = i2.getMergedTraits().mediaType;
        return t3 ? t3 : i2.isStringSchema() ? "text/plain" : i2.isBlobSchema() ? "application/octet-stream" : e2;
      }
      if (!t2.isUnitSchema() && Object.values(r2).find((e3) => {
        let { httpQuery: t3, httpQueryParams: r3, httpHeader: i3, httpLabel: n2, httpPrefixHeaders: s2 } = e3.getMergedTraits();
        return !t3 && !r3 && !i3 && !n2 && void 0 === s2;
      })) return e2;
    }
    async getErrorSchemaOrThrowBaseException(e2, t2, r2, i2, n2, s2) {
      let o2 = e2;
      e2.includes("#") && ([, o2] = e2.split("#"));
      let a2 = { $metadata: n2, $fault: r2.statusCode < 500 ? "client" : "server" };
      if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
      try {
        return { errorSchema: s2?.(this.errorRegistry, o2) ?? this.errorRegistry.getSchema(e2), errorMetadata: a2 };
      } catch (n3) {
        i2.message = i2.message ?? i2.Message ?? "UnknownError";
        let e3 = this.errorRegistry, t3 = e3.getBaseException();
        if (t3) {
          let r4 = e3.getErrorCtor(t3) ?? Error;
          throw this.decorateServiceException(Object.assign(new r4({ name: o2 }), a2), i2);
        }
        let r3 = i2?.message ?? i2?.Message ?? i2?.Error?.Message ?? i2?.Error?.message;
        throw this.decorateServiceException(Object.assign(Error(r3), { name: o2 }, a2), i2);
      }
    }
    compose(e2, t2, r2) {
      let i2 = r2;
      t2.includes("#") && ([i2] = t2.split("#"));
      let n2 = s.for(i2), o2 = s.for("smithy.ts.sdk.synthetic." + r2);
      e2.copyFrom(n2), e2.copyFrom(o2), this.errorRegistry = e2;
    }
    decorateServiceException(e2, t2 = {}) {
      if (this.queryCompat) {
        let r2 = e2.Message ?? t2.Message, i2 = l(e2, t2);
        r2 && (i2.message = r2);
        let n2 = i2.Error ?? {};
        n2.Type = i2.Error?.Type, n2.Code = i2.Error?.Code, n2.Message = i2.Error?.message ?? i2.Error?.Message ?? r2, i2.Error = n2;
        let s2 = i2.$metadata.requestId;
        return s2 && (i2.RequestId = s2), i2;
      }
      return l(e2, t2);
    }
    setQueryCompatError(e2, t2) {
      let r2 = t2.headers?.["x-amzn-query-error"];
      if (void 0 !== e2 && null != r2) {
        let [t3, i2] = r2.split(";"), n2 = Object.keys(e2), s2 = { Code: t3, Type: i2 };
        e2.Code = t3, e2.Type = i2;
        for (let t4 = 0; t4 < n2.length; t4++) {
          let r3 = n2[t4];
          s2["message" === r3 ? "Message" : r3] = e2[r3];
        }
        delete s2.__type, e2.Error = s2;
      }
    }
    queryCompatOutput(e2, t2) {
      e2.Error && (t2.Error = e2.Error), e2.Type && (t2.Type = e2.Type), e2.Code && (t2.Code = e2.Code);
    }
    findQueryCompatibleError(e2, t2) {
      try {
        return e2.getSchema(t2);
      } catch (r2) {
        return e2.find((e3) => o.of(e3).getMergedTraits().awsQueryError?.[0] === t2);
      }
    }
  };
  let AwsSmithyRpcV2CborProtocol = class AwsSmithyRpcV2CborProtocol extends i {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, awsQueryCompatible: r2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2 }), this.awsQueryCompatible = !!r2, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2);
      return this.awsQueryCompatible && (i2.headers["x-amzn-query-mode"] = "true"), i2;
    }
    async handleError(e2, t2, r2, i2, s2) {
      let a2;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(i2, r2);
      let l2 = (a2 = r2.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? a2.split(";")[0] : n(r2, i2) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, l2, this.options.defaultNamespace);
      let { errorSchema: c2, errorMetadata: u2 } = await this.mixin.getErrorSchemaOrThrowBaseException(l2, this.options.defaultNamespace, r2, i2, s2, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), d2 = o.of(c2), f2 = i2.message ?? i2.Message ?? "UnknownError", h2 = new (this.compositeErrorRegistry.getErrorCtor(c2) ?? Error)({}), g2 = {};
      for (let [e3, t3] of d2.structIterator()) null != i2[e3] && (g2[e3] = this.deserializer.readValue(t3, i2[e3]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(i2, g2), this.mixin.decorateServiceException(Object.assign(h2, u2, { $fault: d2.getMergedTraits().error, message: f2 }, g2), i2);
    }
  };
  let AwsJsonRpcProtocol = class AwsJsonRpcProtocol extends u {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, serviceTarget: r2, awsQueryCompatible: i2, jsonCodec: n2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2 }), this.serviceTarget = r2, this.codec = n2 ?? new d({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false }), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!i2, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2);
      return i2.path.endsWith("/") || (i2.path += "/"), i2.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, i2.headers["x-amz-target"] = `${this.serviceTarget}.${e2.name}`, this.awsQueryCompatible && (i2.headers["x-amzn-query-mode"] = "true"), "unit" !== a(e2.input) && i2.body || (i2.body = "{}"), i2;
    }
    getPayloadCodec() {
      return this.codec;
    }
    async handleError(e2, t2, r2, i2, n2) {
      let { awsQueryCompatible: s2 } = this;
      s2 && this.mixin.setQueryCompatError(i2, r2);
      let a2 = f(r2, i2, s2) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, a2, this.options.defaultNamespace);
      let { errorSchema: l2, errorMetadata: c2 } = await this.mixin.getErrorSchemaOrThrowBaseException(a2, this.options.defaultNamespace, r2, i2, n2, s2 ? this.mixin.findQueryCompatibleError : void 0), u2 = o.of(l2), d2 = i2.message ?? i2.Message ?? "UnknownError", h2 = new (this.compositeErrorRegistry.getErrorCtor(l2) ?? Error)({}), g2 = {}, m2 = this.codec.createDeserializer();
      for (let [e3, t3] of u2.structIterator()) null != i2[e3] && (g2[e3] = m2.readObject(t3, i2[e3]));
      throw s2 && this.mixin.queryCompatOutput(i2, g2), this.mixin.decorateServiceException(Object.assign(h2, c2, { $fault: u2.getMergedTraits().error, message: d2 }, g2), i2);
    }
  };
  let AwsJson1_0Protocol = class AwsJson1_0Protocol extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, serviceTarget: r2, awsQueryCompatible: i2, jsonCodec: n2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2, serviceTarget: r2, awsQueryCompatible: i2, jsonCodec: n2 });
    }
    getShapeId() {
      return "aws.protocols#awsJson1_0";
    }
    getJsonRpcVersion() {
      return "1.0";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.0";
    }
  };
  let AwsJson1_1Protocol = class AwsJson1_1Protocol extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, serviceTarget: r2, awsQueryCompatible: i2, jsonCodec: n2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2, serviceTarget: r2, awsQueryCompatible: i2, jsonCodec: n2 });
    }
    getShapeId() {
      return "aws.protocols#awsJson1_1";
    }
    getJsonRpcVersion() {
      return "1.1";
    }
    getDefaultContentType() {
      return "application/x-amz-json-1.1";
    }
  };
  let AwsRestJsonProtocol = class AwsRestJsonProtocol extends h {
    serializer;
    deserializer;
    codec;
    mixin = new ProtocolLib();
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, jsonCodec: r2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2 });
      let i2 = { timestampFormat: { useTrait: true, default: 7 }, httpBindings: true, jsonName: true };
      this.codec = r2 ?? new d(i2), this.serializer = new g(this.codec.createSerializer(), i2), this.deserializer = new m(this.codec.createDeserializer(), i2);
    }
    getShapeId() {
      return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
      return this.codec;
    }
    setSerdeContext(e2) {
      this.codec.setSerdeContext(e2), super.setSerdeContext(e2);
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2), n2 = o.of(e2.input);
      if (!i2.headers["content-type"]) {
        let e3 = this.mixin.resolveRestContentType(this.getDefaultContentType(), n2);
        e3 && (i2.headers["content-type"] = e3);
      }
      return null == i2.body && i2.headers["content-type"] === this.getDefaultContentType() && (i2.body = "{}"), i2;
    }
    async deserializeResponse(e2, t2, r2) {
      let i2 = await super.deserializeResponse(e2, t2, r2);
      for (let [t3, r3] of o.of(e2.output).structIterator()) !r3.getMemberTraits().httpPayload || t3 in i2 || (i2[t3] = null);
      return i2;
    }
    async handleError(e2, t2, r2, i2, n2) {
      let s2 = p(r2, i2) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, s2, this.options.defaultNamespace);
      let { errorSchema: a2, errorMetadata: l2 } = await this.mixin.getErrorSchemaOrThrowBaseException(s2, this.options.defaultNamespace, r2, i2, n2), c2 = o.of(a2), u2 = i2.message ?? i2.Message ?? "UnknownError", d2 = new (this.compositeErrorRegistry.getErrorCtor(a2) ?? Error)({});
      await this.deserializeHttpMessage(a2, t2, r2, i2);
      let f2 = {}, h2 = this.codec.createDeserializer();
      for (let [e3, t3] of c2.structIterator()) {
        let r3 = t3.getMergedTraits().jsonName ?? e3;
        f2[e3] = h2.readObject(t3, i2[r3]);
      }
      throw this.mixin.decorateServiceException(Object.assign(d2, l2, { $fault: c2.getMergedTraits().error, message: u2 }, f2), i2);
    }
    getDefaultContentType() {
      return "application/json";
    }
  };
  let AwsSmithyRpcV2JsonProtocol = class AwsSmithyRpcV2JsonProtocol extends y {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace: e2, errorTypeRegistries: t2, awsQueryCompatible: r2 }) {
      super({ defaultNamespace: e2, errorTypeRegistries: t2 }), this.awsQueryCompatible = !!r2, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2);
      return this.awsQueryCompatible && (i2.headers["x-amzn-query-mode"] = "true"), i2;
    }
    async handleError(e2, t2, r2, i2, n2) {
      let s2;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(i2, r2);
      let a2 = (s2 = r2.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? s2.split(";")[0] : w(r2, i2) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, a2, this.options.defaultNamespace);
      let { errorSchema: l2, errorMetadata: c2 } = await this.mixin.getErrorSchemaOrThrowBaseException(a2, this.options.defaultNamespace, r2, i2, n2, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), u2 = o.of(l2), d2 = i2.message ?? i2.Message ?? "UnknownError", f2 = new (this.compositeErrorRegistry.getErrorCtor(l2) ?? Error)({}), h2 = {}, g2 = this.getPayloadCodec().createDeserializer();
      for (let [e3, t3] of u2.structIterator()) null != i2[e3] && (h2[e3] = g2.readObject(t3, i2[e3]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(i2, h2), this.mixin.decorateServiceException(Object.assign(f2, c2, { $fault: u2.getMergedTraits().error, message: d2 }, h2), i2);
    }
  };
  let SerdeContextConfig = class SerdeContextConfig {
    serdeContext;
    setSerdeContext(e2) {
      this.serdeContext = e2;
    }
  };
  let UnionSerde = class UnionSerde {
    from;
    to;
    keys;
    constructor(e2, t2) {
      this.from = e2, this.to = t2;
      let r2 = new Set(Object.keys(this.from));
      r2.delete("__type"), this.keys = r2;
    }
    mark(e2) {
      this.keys.delete(e2);
    }
    hasUnknown() {
      return 1 === this.keys.size && 0 === Object.keys(this.to).length;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        let e2 = this.keys.values().next().value, t2 = this.from[e2];
        this.to.$unknown = [e2, t2];
      }
    }
  };
  function writeKey(e2) {
    Object.defineProperty(e2, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  }
  let XmlShapeDeserializer = class XmlShapeDeserializer extends SerdeContextConfig {
    settings;
    stringDeserializer;
    constructor(e2) {
      super(), this.settings = e2, this.stringDeserializer = new S(e2);
    }
    setSerdeContext(e2) {
      this.serdeContext = e2, this.stringDeserializer.setSerdeContext(e2);
    }
    read(e2, t2, r2) {
      let i2 = o.of(e2), n2 = i2.getMemberSchemas();
      if (i2.isStructSchema() && i2.isMemberSchema() && Object.values(n2).find((e3) => !!e3.getMemberTraits().eventPayload)) {
        let e3 = {}, r3 = Object.keys(n2)[0];
        return n2[r3].isBlobSchema() ? e3[r3] = t2 : e3[r3] = this.read(n2[r3], t2), e3;
      }
      let s2 = (this.serdeContext?.utf8Encoder ?? z)(t2), a2 = this.parseXml(s2);
      return this.readSchema(e2, r2 ? a2[r2] : a2);
    }
    readSchema(e2, t2) {
      let r2 = o.of(e2);
      if (r2.isUnitSchema()) return;
      let i2 = r2.getMergedTraits();
      if (r2.isListSchema() && !Array.isArray(t2)) return this.readSchema(r2, [t2]);
      if (null == t2) return t2;
      if ("object" == typeof t2) {
        let e3 = !!i2.xmlFlattened;
        if (r2.isListSchema()) {
          let i3 = r2.getValueSchema(), n3 = [], s2 = i3.getMergedTraits().xmlName ?? "member", o2 = e3 ? t2 : (t2[0] ?? t2)[s2];
          if (null == o2) return n3;
          for (let e4 of Array.isArray(o2) ? o2 : [o2]) n3.push(this.readSchema(i3, e4));
          return n3;
        }
        let n2 = {};
        if (r2.isMapSchema()) {
          let i3, s2 = r2.getKeySchema(), o2 = r2.getValueSchema();
          i3 = e3 ? Array.isArray(t2) ? t2 : [t2] : Array.isArray(t2.entry) ? t2.entry : [t2.entry];
          let a2 = s2.getMergedTraits().xmlName ?? "key", l2 = o2.getMergedTraits().xmlName ?? "value";
          for (let e4 of i3) {
            let t3 = e4[a2], r3 = e4[l2];
            "__proto__" === t3 && writeKey(n2), n2[t3] = this.readSchema(o2, r3);
          }
          return n2;
        }
        if (r2.isStructSchema()) {
          let e4, i3 = r2.isUnionSchema();
          for (let [s2, o2] of (i3 && (e4 = new UnionSerde(t2, n2)), r2.structIterator())) {
            let r3 = o2.getMergedTraits(), a2 = r3.httpPayload ? r3.xmlName ?? o2.getName() : o2.getMemberTraits().xmlName ?? s2;
            i3 && e4.mark(a2), null != t2[a2] && (n2[s2] = this.readSchema(o2, t2[a2]));
          }
          return i3 && e4.writeUnknown(), n2;
        }
        if (r2.isDocumentSchema()) return t2;
        throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r2.getName(true)}`);
      }
      return r2.isListSchema() ? [] : r2.isMapSchema() || r2.isStructSchema() ? {} : this.stringDeserializer.read(r2, t2);
    }
    parseXml(e2) {
      if (e2.length) {
        let t2;
        try {
          t2 = R(e2);
        } catch (t3) {
          throw t3 && "object" == typeof t3 && Object.defineProperty(t3, "$responseBodyText", { value: e2 }), t3;
        }
        let r2 = "#text", i2 = Object.keys(t2)[0], n2 = t2[i2];
        return n2[r2] && (n2[i2] = n2[r2], delete n2[r2]), c(n2);
      }
      return {};
    }
  };
  let QueryShapeSerializer = class QueryShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    constructor(e2) {
      super(), this.settings = e2;
    }
    write(e2, t2, r2 = "") {
      void 0 === this.buffer && (this.buffer = "");
      let i2 = o.of(e2);
      if (r2 && !r2.endsWith(".") && (r2 += "."), i2.isBlobSchema()) ("string" == typeof t2 || t2 instanceof Uint8Array) && (this.writeKey(r2), this.writeValue((this.serdeContext?.base64Encoder ?? B)(t2)));
      else if (i2.isBooleanSchema() || i2.isNumericSchema() || i2.isStringSchema()) null != t2 ? (this.writeKey(r2), this.writeValue(String(t2))) : i2.isIdempotencyToken() && (this.writeKey(r2), this.writeValue(_()));
      else if (i2.isBigIntegerSchema()) null != t2 && (this.writeKey(r2), this.writeValue(String(t2)));
      else if (i2.isBigDecimalSchema()) null != t2 && (this.writeKey(r2), this.writeValue(t2 instanceof D ? t2.string : String(t2)));
      else if (i2.isTimestampSchema()) {
        if (t2 instanceof Date) switch (this.writeKey(r2), b(i2, this.settings)) {
          case 5:
            this.writeValue(t2.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue($(t2));
            break;
          case 7:
            this.writeValue(String(t2.getTime() / 1e3));
        }
      } else if (i2.isDocumentSchema()) Array.isArray(t2) ? this.write(79, t2, r2) : t2 instanceof Date ? this.write(4, t2, r2) : t2 instanceof Uint8Array ? this.write(21, t2, r2) : t2 && "object" == typeof t2 ? this.write(143, t2, r2) : (this.writeKey(r2), this.writeValue(String(t2)));
      else if (i2.isListSchema()) {
        if (Array.isArray(t2)) if (0 === t2.length) this.settings.serializeEmptyLists && (this.writeKey(r2), this.writeValue(""));
        else {
          let e3 = i2.getValueSchema(), n2 = this.settings.flattenLists || i2.getMergedTraits().xmlFlattened, s2 = 1;
          for (let i3 of t2) {
            if (null == i3) continue;
            let t3 = e3.getMergedTraits(), o2 = this.getKey("member", t3.xmlName, t3.ec2QueryName), a2 = n2 ? `${r2}${s2}` : `${r2}${o2}.${s2}`;
            this.write(e3, i3, a2), ++s2;
          }
        }
      } else if (i2.isMapSchema()) {
        if (t2 && "object" == typeof t2) {
          let e3 = i2.getKeySchema(), n2 = i2.getValueSchema(), s2 = i2.getMergedTraits().xmlFlattened, o2 = 1;
          for (let i3 in t2) {
            let a2 = t2[i3];
            if (null == a2) continue;
            let l2 = e3.getMergedTraits(), c2 = this.getKey("key", l2.xmlName, l2.ec2QueryName), u2 = s2 ? `${r2}${o2}.${c2}` : `${r2}entry.${o2}.${c2}`, d2 = n2.getMergedTraits(), f2 = this.getKey("value", d2.xmlName, d2.ec2QueryName), h2 = s2 ? `${r2}${o2}.${f2}` : `${r2}entry.${o2}.${f2}`;
            this.write(e3, i3, u2), this.write(n2, a2, h2), ++o2;
          }
        }
      } else if (i2.isStructSchema()) {
        if (t2 && "object" == typeof t2) {
          let e3 = false;
          for (let [n2, s2] of i2.structIterator()) {
            if (null == t2[n2] && !s2.isIdempotencyToken()) continue;
            let i3 = s2.getMergedTraits(), o2 = this.getKey(n2, i3.xmlName, i3.ec2QueryName, "struct"), a2 = `${r2}${o2}`;
            this.write(s2, t2[n2], a2), e3 = true;
          }
          if (!e3 && i2.isUnionSchema()) {
            let { $unknown: e4 } = t2;
            if (Array.isArray(e4)) {
              let [t3, i3] = e4, n2 = `${r2}${t3}`;
              this.write(15, i3, n2);
            }
          }
        }
      } else if (i2.isUnitSchema()) ;
      else throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${i2.getName(true)}`);
    }
    flush() {
      if (void 0 === this.buffer) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
      let e2 = this.buffer;
      return delete this.buffer, e2;
    }
    getKey(e2, t2, r2, i2) {
      let { ec2: n2, capitalizeKeys: s2 } = this.settings;
      if (n2 && r2) return r2;
      let o2 = t2 ?? e2;
      return s2 && "struct" === i2 ? o2[0].toUpperCase() + o2.slice(1) : o2;
    }
    writeKey(e2) {
      e2.endsWith(".") && (e2 = e2.slice(0, e2.length - 1)), this.buffer += `&${E(e2)}=`;
    }
    writeValue(e2) {
      this.buffer += E(e2);
    }
  };
  let AwsQueryProtocol = class AwsQueryProtocol extends u {
    options;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(e2) {
      super({ defaultNamespace: e2.defaultNamespace, errorTypeRegistries: e2.errorTypeRegistries }), this.options = e2;
      let t2 = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: false, xmlNamespace: e2.xmlNamespace, serviceNamespace: e2.defaultNamespace, serializeEmptyLists: true };
      this.serializer = new QueryShapeSerializer(t2), this.deserializer = new XmlShapeDeserializer(t2);
    }
    getShapeId() {
      return "aws.protocols#awsQuery";
    }
    setSerdeContext(e2) {
      this.serializer.setSerdeContext(e2), this.deserializer.setSerdeContext(e2);
    }
    getPayloadCodec() {
      throw Error("AWSQuery protocol has no payload codec.");
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2);
      i2.path.endsWith("/") || (i2.path += "/"), i2.headers["content-type"] = "application/x-www-form-urlencoded", "unit" !== a(e2.input) && i2.body || (i2.body = "");
      let n2 = e2.name.split("#")[1] ?? e2.name;
      return i2.body = `Action=${n2}&Version=${this.options.version}` + i2.body, i2.body.endsWith("&") && (i2.body = i2.body.slice(-1)), i2;
    }
    async deserializeResponse(e2, t2, r2) {
      let i2 = this.deserializer, n2 = o.of(e2.output), s2 = {};
      if (r2.statusCode >= 300) {
        let n3 = await C(r2.body, t2);
        n3.byteLength > 0 && Object.assign(s2, await i2.read(15, n3)), await this.handleError(e2, t2, r2, s2, this.deserializeMetadata(r2));
      }
      for (let e3 in r2.headers) {
        let t3 = r2.headers[e3];
        delete r2.headers[e3], r2.headers[e3.toLowerCase()] = t3;
      }
      let a2 = e2.name.split("#")[1] ?? e2.name, l2 = n2.isStructSchema() && this.useNestedResult() ? a2 + "Result" : void 0, c2 = await C(r2.body, t2);
      return c2.byteLength > 0 && Object.assign(s2, await i2.read(n2, c2, l2)), s2.$metadata = this.deserializeMetadata(r2), s2;
    }
    useNestedResult() {
      return true;
    }
    async handleError(e2, t2, r2, i2, n2) {
      let s2 = this.loadQueryErrorCode(r2, i2) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, s2, this.options.defaultNamespace);
      let a2 = this.loadQueryError(i2) ?? {}, l2 = this.loadQueryErrorMessage(i2);
      a2.message = l2, a2.Error = { Type: a2.Type, Code: a2.Code, Message: l2 };
      let { errorSchema: c2, errorMetadata: u2 } = await this.mixin.getErrorSchemaOrThrowBaseException(s2, this.options.defaultNamespace, r2, a2, n2, this.mixin.findQueryCompatibleError), d2 = o.of(c2), f2 = new (this.compositeErrorRegistry.getErrorCtor(c2) ?? Error)({}), h2 = { Type: a2.Error.Type, Code: a2.Error.Code, Error: a2.Error };
      for (let [e3, t3] of d2.structIterator()) {
        let r3 = t3.getMergedTraits().xmlName ?? e3, n3 = a2[r3] ?? i2[r3];
        h2[e3] = this.deserializer.readSchema(t3, n3);
      }
      throw this.mixin.decorateServiceException(Object.assign(f2, u2, { $fault: d2.getMergedTraits().error, message: l2 }, h2), i2);
    }
    loadQueryErrorCode(e2, t2) {
      let r2 = (t2.Errors?.[0]?.Error ?? t2.Errors?.Error ?? t2.Error)?.Code;
      return void 0 !== r2 ? r2 : 404 == e2.statusCode ? "NotFound" : void 0;
    }
    loadQueryError(e2) {
      return e2.Errors?.[0]?.Error ?? e2.Errors?.Error ?? e2.Error;
    }
    loadQueryErrorMessage(e2) {
      let t2 = this.loadQueryError(e2);
      return t2?.message ?? t2?.Message ?? e2.message ?? e2.Message ?? "Unknown";
    }
    getDefaultContentType() {
      return "application/x-www-form-urlencoded";
    }
  };
  let AwsEc2QueryProtocol = class AwsEc2QueryProtocol extends AwsQueryProtocol {
    options;
    constructor(e2) {
      super(e2), this.options = e2, Object.assign(this.serializer.settings, { capitalizeKeys: true, flattenLists: true, serializeEmptyLists: false, ec2: true });
    }
    getShapeId() {
      return "aws.protocols#ec2Query";
    }
    useNestedResult() {
      return false;
    }
  };
  let parseXmlBody = (e2, t2) => C(e2, t2).then((e3) => (t2?.utf8Encoder ?? z)(e3)).then((e3) => {
    if (e3.length) {
      let t3;
      try {
        t3 = R(e3);
      } catch (t4) {
        throw t4 && "object" == typeof t4 && Object.defineProperty(t4, "$responseBodyText", { value: e3 }), t4;
      }
      let r2 = "#text", i2 = Object.keys(t3)[0], n2 = t3[i2];
      return n2[r2] && (n2[i2] = n2[r2], delete n2[r2]), c(n2);
    }
    return {};
  }), parseXmlErrorBody = async (e2, t2) => {
    let r2 = await parseXmlBody(e2, t2);
    return r2.Error && (r2.Error.message = r2.Error.message ?? r2.Error.Message), r2;
  }, loadRestXmlErrorCode = (e2, t2) => t2?.Error?.Code !== void 0 ? t2.Error.Code : t2?.Code !== void 0 ? t2.Code : 404 == e2.statusCode ? "NotFound" : void 0;
  let XmlShapeSerializer = class XmlShapeSerializer extends SerdeContextConfig {
    settings;
    stringBuffer;
    byteBuffer;
    buffer;
    constructor(e2) {
      super(), this.settings = e2;
    }
    write(e2, t2) {
      let r2 = o.of(e2);
      if (r2.isStringSchema() && "string" == typeof t2) this.stringBuffer = t2;
      else if (r2.isBlobSchema()) this.byteBuffer = "byteLength" in t2 ? t2 : (this.serdeContext?.base64Decoder ?? O)(t2);
      else {
        this.buffer = this.writeStruct(r2, t2, void 0);
        let e3 = r2.getMergedTraits();
        e3.httpPayload && !e3.xmlName && this.buffer.withName(r2.getName());
      }
    }
    flush() {
      if (void 0 !== this.byteBuffer) {
        let e3 = this.byteBuffer;
        return delete this.byteBuffer, e3;
      }
      if (void 0 !== this.stringBuffer) {
        let e3 = this.stringBuffer;
        return delete this.stringBuffer, e3;
      }
      let e2 = this.buffer;
      return this.settings.xmlNamespace && !e2?.attributes?.xmlns && e2.addAttribute("xmlns", this.settings.xmlNamespace), delete this.buffer, e2.toString();
    }
    writeStruct(e2, t2, r2) {
      let i2 = e2.getMergedTraits(), n2 = e2.isMemberSchema() && !i2.httpPayload ? e2.getMemberTraits().xmlName ?? e2.getMemberName() : i2.xmlName ?? e2.getName();
      if (!n2 || !e2.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e2.getName(true)}.`);
      let s2 = M.of(n2), [o2, a2] = this.getXmlnsAttribute(e2, r2);
      for (let [r3, i3] of e2.structIterator()) {
        let e3 = t2[r3];
        if (null != e3 || i3.isIdempotencyToken()) {
          if (i3.getMergedTraits().xmlAttribute) {
            s2.addAttribute(i3.getMergedTraits().xmlName ?? r3, this.writeSimple(i3, e3));
            continue;
          }
          if (i3.isListSchema()) this.writeList(i3, e3, s2, a2);
          else if (i3.isMapSchema()) this.writeMap(i3, e3, s2, a2);
          else if (i3.isStructSchema()) s2.addChildNode(this.writeStruct(i3, e3, a2));
          else {
            let t3 = M.of(i3.getMergedTraits().xmlName ?? i3.getMemberName());
            this.writeSimpleInto(i3, e3, t3, a2), s2.addChildNode(t3);
          }
        }
      }
      let { $unknown: l2 } = t2;
      if (l2 && e2.isUnionSchema() && Array.isArray(l2) && 1 === Object.keys(t2).length) {
        let [e3, r3] = l2, i3 = M.of(e3);
        if ("string" != typeof r3) if (t2 instanceof M || t2 instanceof U) s2.addChildNode(t2);
        else throw Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
        this.writeSimpleInto(0, r3, i3, a2), s2.addChildNode(i3);
      }
      return a2 && s2.addAttribute(o2, a2), s2;
    }
    writeList(e2, t2, r2, i2) {
      if (!e2.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e2.getName(true)}`);
      let n2 = e2.getMergedTraits(), s2 = e2.getValueSchema(), o2 = s2.getMergedTraits(), a2 = !!o2.sparse, l2 = !!n2.xmlFlattened, [c2, u2] = this.getXmlnsAttribute(e2, i2), writeItem = (t3, r3) => {
        if (s2.isListSchema()) this.writeList(s2, Array.isArray(r3) ? r3 : [r3], t3, u2);
        else if (s2.isMapSchema()) this.writeMap(s2, r3, t3, u2);
        else if (s2.isStructSchema()) {
          let i3 = this.writeStruct(s2, r3, u2);
          t3.addChildNode(i3.withName(l2 ? n2.xmlName ?? e2.getMemberName() : o2.xmlName ?? "member"));
        } else {
          let i3 = M.of(l2 ? n2.xmlName ?? e2.getMemberName() : o2.xmlName ?? "member");
          this.writeSimpleInto(s2, r3, i3, u2), t3.addChildNode(i3);
        }
      };
      if (l2) for (let e3 of t2) (a2 || null != e3) && writeItem(r2, e3);
      else {
        let i3 = M.of(n2.xmlName ?? e2.getMemberName());
        for (let e3 of (u2 && i3.addAttribute(c2, u2), t2)) (a2 || null != e3) && writeItem(i3, e3);
        r2.addChildNode(i3);
      }
    }
    writeMap(e2, t2, r2, i2, n2 = false) {
      if (!e2.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e2.getName(true)}`);
      let s2 = e2.getMergedTraits(), o2 = e2.getKeySchema(), a2 = o2.getMergedTraits().xmlName ?? "key", l2 = e2.getValueSchema(), c2 = l2.getMergedTraits(), u2 = c2.xmlName ?? "value", d2 = !!c2.sparse, f2 = !!s2.xmlFlattened, [h2, g2] = this.getXmlnsAttribute(e2, i2), addKeyValue = (e3, t3, r3) => {
        let i3 = M.of(a2, t3), [n3, s3] = this.getXmlnsAttribute(o2, g2);
        s3 && i3.addAttribute(n3, s3), e3.addChildNode(i3);
        let c3 = M.of(u2);
        l2.isListSchema() ? this.writeList(l2, r3, c3, g2) : l2.isMapSchema() ? this.writeMap(l2, r3, c3, g2, true) : l2.isStructSchema() ? c3 = this.writeStruct(l2, r3, g2) : this.writeSimpleInto(l2, r3, c3, g2), e3.addChildNode(c3);
      };
      if (f2) for (let i3 in t2) {
        let n3 = t2[i3];
        if (d2 || null != n3) {
          let t3 = M.of(s2.xmlName ?? e2.getMemberName());
          addKeyValue(t3, i3, n3), r2.addChildNode(t3);
        }
      }
      else {
        let i3;
        for (let o3 in n2 || (i3 = M.of(s2.xmlName ?? e2.getMemberName()), g2 && i3.addAttribute(h2, g2), r2.addChildNode(i3)), t2) {
          let e3 = t2[o3];
          if (d2 || null != e3) {
            let t3 = M.of("entry");
            addKeyValue(t3, o3, e3), (n2 ? r2 : i3).addChildNode(t3);
          }
        }
      }
    }
    writeSimple(e2, t2) {
      if (null === t2) throw Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
      let r2 = o.of(e2), i2 = null;
      if (t2 && "object" == typeof t2) if (r2.isBlobSchema()) i2 = (this.serdeContext?.base64Encoder ?? B)(t2);
      else if (r2.isTimestampSchema() && t2 instanceof Date) switch (b(r2, this.settings)) {
        case 5:
          i2 = t2.toISOString().replace(".000Z", "Z");
          break;
        case 6:
          i2 = $(t2);
          break;
        case 7:
          i2 = String(t2.getTime() / 1e3);
          break;
        default:
          console.warn("Missing timestamp format, using http date", t2), i2 = $(t2);
      }
      else if (r2.isBigDecimalSchema() && t2) return t2 instanceof D ? t2.string : String(t2);
      else if (r2.isMapSchema() || r2.isListSchema()) throw Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
      else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${r2.getName(true)}`);
      if ((r2.isBooleanSchema() || r2.isNumericSchema() || r2.isBigIntegerSchema() || r2.isBigDecimalSchema()) && (i2 = String(t2)), r2.isStringSchema() && (i2 = void 0 === t2 && r2.isIdempotencyToken() ? _() : String(t2)), null === i2) throw Error(`Unhandled schema-value pair ${r2.getName(true)}=${t2}`);
      return i2;
    }
    writeSimpleInto(e2, t2, r2, i2) {
      let n2 = this.writeSimple(e2, t2), s2 = o.of(e2), a2 = new U(n2), [l2, c2] = this.getXmlnsAttribute(s2, i2);
      c2 && r2.addAttribute(l2, c2), r2.addChildNode(a2);
    }
    getXmlnsAttribute(e2, t2) {
      let [r2, i2] = e2.getMergedTraits().xmlNamespace ?? [];
      return i2 && i2 !== t2 ? [r2 ? `xmlns:${r2}` : "xmlns", i2] : [void 0, void 0];
    }
  };
  let XmlCodec = class XmlCodec extends SerdeContextConfig {
    settings;
    constructor(e2) {
      super(), this.settings = e2;
    }
    createSerializer() {
      let e2 = new XmlShapeSerializer(this.settings);
      return e2.setSerdeContext(this.serdeContext), e2;
    }
    createDeserializer() {
      let e2 = new XmlShapeDeserializer(this.settings);
      return e2.setSerdeContext(this.serdeContext), e2;
    }
  };
  let AwsRestXmlProtocol = class AwsRestXmlProtocol extends h {
    codec;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(e2) {
      super(e2);
      let t2 = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true, xmlNamespace: e2.xmlNamespace, serviceNamespace: e2.defaultNamespace };
      this.codec = new XmlCodec(t2), this.serializer = new g(this.codec.createSerializer(), t2), this.deserializer = new m(this.codec.createDeserializer(), t2);
    }
    getPayloadCodec() {
      return this.codec;
    }
    getShapeId() {
      return "aws.protocols#restXml";
    }
    async serializeRequest(e2, t2, r2) {
      let i2 = await super.serializeRequest(e2, t2, r2), n2 = o.of(e2.input);
      if (!i2.headers["content-type"]) {
        let e3 = this.mixin.resolveRestContentType(this.getDefaultContentType(), n2);
        e3 && (i2.headers["content-type"] = e3);
      }
      return "string" != typeof i2.body || i2.headers["content-type"] !== this.getDefaultContentType() || i2.body.startsWith("<?xml ") || this.hasUnstructuredPayloadBinding(n2) || (i2.body = '<?xml version="1.0" encoding="UTF-8"?>' + i2.body), i2;
    }
    async deserializeResponse(e2, t2, r2) {
      return super.deserializeResponse(e2, t2, r2);
    }
    async handleError(e2, t2, r2, i2, n2) {
      let s2 = loadRestXmlErrorCode(r2, i2) ?? "Unknown";
      if (this.mixin.compose(this.compositeErrorRegistry, s2, this.options.defaultNamespace), i2.Error && "object" == typeof i2.Error) for (let e3 of Object.keys(i2.Error)) i2[e3] = i2.Error[e3], "message" === e3.toLowerCase() && (i2.message = i2.Error[e3]);
      i2.RequestId && !n2.requestId && (n2.requestId = i2.RequestId);
      let { errorSchema: a2, errorMetadata: l2 } = await this.mixin.getErrorSchemaOrThrowBaseException(s2, this.options.defaultNamespace, r2, i2, n2), c2 = o.of(a2), u2 = i2.Error?.message ?? i2.Error?.Message ?? i2.message ?? i2.Message ?? "UnknownError", d2 = new (this.compositeErrorRegistry.getErrorCtor(a2) ?? Error)({});
      await this.deserializeHttpMessage(a2, t2, r2, i2);
      let f2 = {}, h2 = this.codec.createDeserializer();
      for (let [e3, t3] of c2.structIterator()) {
        let r3 = t3.getMergedTraits().xmlName ?? e3, n3 = i2.Error?.[r3] ?? i2[r3];
        f2[e3] = h2.readSchema(t3, n3);
      }
      throw this.mixin.decorateServiceException(Object.assign(d2, l2, { $fault: c2.getMergedTraits().error, message: u2 }, f2), i2);
    }
    getDefaultContentType() {
      return "application/xml";
    }
    hasUnstructuredPayloadBinding(e2) {
      for (let [, t2] of e2.structIterator()) if (t2.getMergedTraits().httpPayload) return !(t2.isStructSchema() || t2.isMapSchema() || t2.isListSchema());
      return false;
    }
  };
  t.AwsEc2QueryProtocol = AwsEc2QueryProtocol, t.AwsJson1_0Protocol = AwsJson1_0Protocol, t.AwsJson1_1Protocol = AwsJson1_1Protocol, t.AwsJsonRpcProtocol = AwsJsonRpcProtocol, t.AwsQueryProtocol = AwsQueryProtocol, t.AwsRestJsonProtocol = AwsRestJsonProtocol, t.AwsRestXmlProtocol = AwsRestXmlProtocol, t.AwsSmithyRpcV2CborProtocol = AwsSmithyRpcV2CborProtocol, t.AwsSmithyRpcV2JsonProtocol = AwsSmithyRpcV2JsonProtocol, t.QueryShapeSerializer = QueryShapeSerializer, t.XmlCodec = XmlCodec, t.XmlShapeDeserializer = XmlShapeDeserializer, t.XmlShapeSerializer = XmlShapeSerializer, t._toBool = (e2) => {
    if (null == e2) return e2;
    if ("string" == typeof e2) {
      let t2 = e2.toLowerCase();
      if ("" !== e2 && "false" !== t2 && "true" !== t2) {
        let t3 = Error(`Received string "${e2}" where a boolean was expected.`);
        t3.name = "Warning", console.warn(t3);
      }
      return "" !== e2 && "false" !== t2;
    }
    return e2;
  }, t._toNum = (e2) => {
    if (null == e2) return e2;
    if ("string" == typeof e2) {
      let t2 = Number(e2);
      if (t2.toString() !== e2) {
        let t3 = Error(`Received string "${e2}" where a number was expected.`);
        return t3.name = "Warning", console.warn(t3), e2;
      }
      return t2;
    }
    return e2;
  }, t._toStr = (e2) => {
    if (null == e2) return e2;
    if ("number" == typeof e2 || "bigint" == typeof e2) {
      let t2 = Error(`Received number ${e2} where a string was expected.`);
      return t2.name = "Warning", console.warn(t2), String(e2);
    }
    if ("boolean" == typeof e2) {
      let t2 = Error(`Received boolean ${e2} where a string was expected.`);
      return t2.name = "Warning", console.warn(t2), String(e2);
    }
    return e2;
  }, t.awsExpectUnion = (e2) => {
    if (null != e2) return "object" == typeof e2 && "__type" in e2 && delete e2.__type, P(e2);
  }, t.loadRestXmlErrorCode = loadRestXmlErrorCode, t.parseXmlBody = parseXmlBody, t.parseXmlErrorBody = parseXmlErrorBody;
}, 77874: (e, t, r) => {
  r.r(t), r.d(t, { XmlNode: () => XmlNode, XmlText: () => XmlText, parseXML: () => parseXML });
  let i = /[&<>"]/g, n = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  function escapeAttribute(e2) {
    return e2.replace(i, (e3) => n[e3]);
  }
  let s = /[&"'<>\r\n\u0085\u2028]/g, o = { "&": "&amp;", '"': "&quot;", "'": "&apos;", "<": "&lt;", ">": "&gt;", "\r": "&#x0D;", "\n": "&#x0A;", "": "&#x85;", "\u2028": "&#x2028;" };
  function escapeElement(e2) {
    return e2.replace(s, (e3) => o[e3]);
  }
  let XmlText = class XmlText {
    value;
    constructor(e2) {
      this.value = e2;
    }
    toString() {
      return escapeElement("" + this.value);
    }
  };
  let XmlNode = class XmlNode2 {
    name;
    children;
    attributes = {};
    static of(e2, t2, r2) {
      let i2 = new XmlNode2(e2);
      return void 0 !== t2 && i2.addChildNode(new XmlText(t2)), void 0 !== r2 && i2.withName(r2), i2;
    }
    constructor(e2, t2 = []) {
      this.name = e2, this.children = t2;
    }
    withName(e2) {
      return this.name = e2, this;
    }
    addAttribute(e2, t2) {
      return this.attributes[e2] = t2, this;
    }
    addChildNode(e2) {
      return this.children.push(e2), this;
    }
    removeAttribute(e2) {
      return delete this.attributes[e2], this;
    }
    n(e2) {
      return this.name = e2, this;
    }
    c(e2) {
      return this.children.push(e2), this;
    }
    a(e2, t2) {
      return null != t2 && (this.attributes[e2] = t2), this;
    }
    cc(e2, t2, r2 = t2) {
      if (null != e2[t2]) {
        let i2 = XmlNode2.of(t2, e2[t2]).withName(r2);
        this.c(i2);
      }
    }
    l(e2, t2, r2, i2) {
      null != e2[t2] && i2().map((e3) => {
        e3.withName(r2), this.c(e3);
      });
    }
    lc(e2, t2, r2, i2) {
      if (null != e2[t2]) {
        let e3 = i2(), t3 = new XmlNode2(r2);
        e3.map((e4) => {
          t3.c(e4);
        }), this.c(t3);
      }
    }
    toString() {
      let e2 = !!this.children.length, t2 = `<${this.name}`, r2 = this.attributes;
      for (let e3 of Object.keys(r2)) {
        let i2 = r2[e3];
        null != i2 && (t2 += ` ${e3}="${escapeAttribute("" + i2)}"`);
      }
      return t2 + (e2 ? `>${this.children.map((e3) => e3.toString()).join("")}</${this.name}>` : "/>");
    }
  };
  function writeKey(e2) {
    Object.defineProperty(e2, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  }
  function parseXML(e2) {
    return new AwsXmlParser(e2).parse();
  }
  let AwsXmlParser = class AwsXmlParser2 {
    x;
    i = 0;
    z;
    constructor(e2) {
      this.x = e2, this.x = e2.replace(/\r\n?/g, "\n"), this.z = this.x.length;
    }
    parse() {
      let { z: e2 } = this;
      for (; this.i < e2 && (this.trim(), !(this.i >= e2)); ) if (this.isNext("<?")) this.readTo("?>"), this.trim();
      else if (this.isNext("<!--")) this.readTo("-->"), this.trim();
      else if (this.isNext("<!DOCTYPE", false)) this.skipDoctype(), this.trim();
      else if ("<" === this.x[this.i]) {
        let e3 = this.parseTag();
        return { [e3.tag]: e3.value };
      } else throw Error("@aws-sdk XML parse error: unexpected content.");
      throw Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(e2, t2 = true) {
      return t2 ? this.x.startsWith(e2, this.i) : this.x.toLowerCase().startsWith(e2.toLowerCase(), this.i);
    }
    readTo(e2) {
      let t2 = this.x.indexOf(e2, this.i);
      if (-1 === t2) throw Error(`@aws-sdk XML parse error: expected "${e2}" not found.`);
      let r2 = this.x.slice(this.i, t2);
      return this.i = t2 + e2.length, r2;
    }
    trim() {
      for (; this.i < this.z && " 	\r\n".includes(this.x[this.i]); ) ++this.i;
    }
    readAttrValue() {
      let e2 = this.x[this.i];
      ++this.i;
      let t2 = "";
      for (; this.i < this.z && this.x[this.i] !== e2; ) t2 += this.x[this.i++];
      return ++this.i, this.decodeEntities(t2);
    }
    parseTag() {
      ++this.i;
      let e2 = "";
      for (; this.i < this.z && !" 	\r\n>/".includes(this.x[this.i]); ) e2 += this.x[this.i++];
      let t2 = false, r2 = {};
      for (; this.i < this.z && (this.trim(), !">/".includes(this.x[this.i])); ) {
        let e3 = "";
        for (; this.i < this.z && !"= 	\r\n>/?".includes(this.x[this.i]); ) e3 += this.x[this.i++];
        if (this.trim(), "=" !== this.x[this.i]) break;
        ++this.i, this.trim(), "__proto__" === e3 && writeKey(r2), r2[e3] = this.readAttrValue(), t2 = true;
      }
      if (this.i >= this.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
      if ("/" === this.x[this.i]) {
        if (++this.i, this.i >= this.z || ">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
        return ++this.i, { tag: e2, value: t2 ? r2 : "" };
      }
      if (">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
      ++this.i;
      let i2 = [], n2 = [], s2 = false;
      for (; this.i < this.z && !this.isNext("</"); ) if ("<" === this.x[this.i]) this.isNext("<!--") ? this.readTo("-->") : this.isNext("<![CDATA[") ? (this.i += 9, i2.push(this.readTo("]]>"))) : this.isNext("<?") ? this.readTo("?>") : (s2 = true, n2.push(this.parseTag()));
      else {
        let e3 = "";
        for (; this.i < this.z && "<" !== this.x[this.i]; ) e3 += this.x[this.i++];
        i2.push(this.decodeEntities(e3));
      }
      if (!this.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${e2}>.`);
      this.i += 2;
      let o2 = this.readTo(">").trim();
      if (o2 !== e2) throw Error(`@aws-sdk XML parse error: mismatched tags <${e2}> and </${o2}>.`);
      if (!t2 && 0 === i2.length && !s2) return { tag: e2, value: "" };
      if (!t2 && !s2) {
        let t3 = 1 === i2.length ? i2[0] : i2.join("");
        return "" === t3.trim() && t3.includes("\n") ? { tag: e2, value: "" } : { tag: e2, value: t3 };
      }
      let a = {};
      for (let e3 of i2) "" === e3.trim() && e3.includes("\n") || (a["#text"] = "#text" in a ? a["#text"] + e3 : e3);
      for (let e3 of n2) "__proto__" === e3.tag && writeKey(a), e3.tag in a ? Array.isArray(a[e3.tag]) ? a[e3.tag].push(e3.value) : a[e3.tag] = [a[e3.tag], e3.value] : a[e3.tag] = e3.value;
      for (let [e3, t3] of Object.entries(r2)) "__proto__" === e3 && writeKey(a), a[e3] = t3;
      return { tag: e2, value: a };
    }
    static ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    skipDoctype() {
      this.i += 9;
      let e2 = 0;
      for (; this.i < this.z; ) {
        let t2 = this.x[this.i];
        if ("[" === t2) ++e2;
        else if ("]" === t2) --e2;
        else if (">" === t2 && 0 === e2) return void ++this.i;
        ++this.i;
      }
      throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(e2) {
      return e2.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (e3, t2, r2, i2) => t2 ? String.fromCharCode(parseInt(t2, 16)) : r2 ? String.fromCharCode(parseInt(r2, 10)) : AwsXmlParser2.ENTITIES[i2] ?? "");
    }
  };
}, 64645: (e, t, r) => {
  let { nv: i, NumericValue: n, calculateBodyLength: s, generateIdempotencyToken: o, fromBase64: a, _parseEpochTimestamp: l } = r(92430), { hasOwn: c } = r(34534), { HttpRequest: u, collectBody: d, SerdeContext: f, AbstractRpcV2Protocol: h } = r(93422), { NormalizedSchema: g, TypeRegistry: m } = r(26890);
  function alloc(e2) {
    return "u" > typeof Buffer ? Buffer.alloc(e2) : new Uint8Array(e2);
  }
  let p = /* @__PURE__ */ Symbol("@smithy/core/cbor::tagSymbol");
  function tag(e2) {
    return e2[p] = true, e2;
  }
  let y = "u" > typeof Buffer, w = new TextDecoder(), S = alloc(0), b = false, E = new DataView(S.buffer, S.byteOffset, S.byteLength), C = 0;
  function setPayload(e2) {
    S = e2, b = y && S instanceof Buffer, E = new DataView(S.buffer, S.byteOffset, S.byteLength);
  }
  function decode(e2, t2) {
    if (e2 >= t2) throw Error("unexpected end of (decode) payload.");
    let r2 = (224 & S[e2]) >> 5, i2 = 31 & S[e2];
    if (31 === i2 && 2 <= r2 && r2 <= 5) return decodeIndefinite(e2, t2);
    switch (r2) {
      case 0:
      case 1:
      case 6: {
        let n2, s2;
        if (i2 < 24) n2 = i2, s2 = 1;
        else switch (i2) {
          case 24:
            t2 - e2 < 2 && overflow$1(1), n2 = S[e2 + 1], s2 = 2;
            break;
          case 25:
            t2 - e2 < 3 && overflow$1(2), n2 = E.getUint16(e2 + 1), s2 = 3;
            break;
          case 26:
            t2 - e2 < 5 && overflow$1(4), n2 = E.getUint32(e2 + 1), s2 = 5;
            break;
          case 27:
            t2 - e2 < 9 && overflow$1(8);
            {
              let t3 = E.getUint32(e2 + 1);
              n2 = t3 < 2097152 ? 4294967296 * t3 + E.getUint32(e2 + 5) : E.getBigUint64(e2 + 1);
            }
            s2 = 9;
            break;
          default:
            unexpectedMinor(i2);
        }
        if (0 === r2) return C = s2, castBigInt$1(n2);
        if (1 !== r2) return decodeTagValue(e2, t2, i2, n2, s2);
        {
          let e3;
          return e3 = "bigint" == typeof n2 ? BigInt(-1) - n2 : -1 - n2, C = s2, castBigInt$1(e3);
        }
      }
      case 3:
        return decodeUtf8String(e2, t2);
      case 5:
        return decodeMap(e2, t2);
      case 4:
        return decodeList(e2, t2);
      case 2:
        return decodeUnstructuredByteString(e2, t2);
      default:
        return decodeSpecial(e2, t2);
    }
  }
  function decodeIndefinite(e2, t2) {
    let r2 = (224 & S[e2]) >> 5;
    if ((31 & S[e2]) == 31) switch (r2) {
      case 3:
        return decodeUtf8StringIndefinite(e2, t2);
      case 5:
        return decodeMapIndefinite(e2, t2);
      case 4:
        return decodeListIndefinite(e2, t2);
      case 2:
        return decodeUnstructuredByteStringIndefinite(e2, t2);
    }
  }
  function bytesToFloat16$1(e2, t2) {
    let r2 = (124 & e2) >> 2, i2 = (3 & e2) << 8 | t2, n2 = 0 == e2 >> 7 ? 1 : -1;
    return 0 === r2 ? 0 === i2 ? 0 : i2 / 1024 * 6103515625e-14 * n2 : 31 === r2 ? 0 === i2 ? 1 / 0 * n2 : 0 / 0 : Math.pow(2, r2 - 15) * (1 + i2 / 1024) * n2;
  }
  function decodeMap(e2, t2) {
    let r2 = decodeCount$1(e2, t2);
    return r2 < 25 ? decodeMapSmall(e2, t2, r2) : decodeMapLarge(e2, t2, r2);
  }
  function decodeMapLarge(e2, t2, r2) {
    let i2 = C, n2 = e2 += i2, s2 = /* @__PURE__ */ Object.create(null);
    for (let i3 = 0; i3 < r2; ++i3) {
      let r3 = decodeUtf8String(e2, t2);
      (224 & S[e2 += C]) >> 5 == 3 ? s2[r3] = decodeUtf8String(e2, t2) : s2[r3] = decode(e2, t2), e2 += C;
    }
    return C = i2 + (e2 - n2), Object.setPrototypeOf(s2, Object.prototype), s2;
  }
  function decodeMapSmall(e2, t2, r2) {
    let i2 = C, n2 = e2 += i2, s2 = {};
    for (let i3 = 0; i3 < r2; ++i3) {
      let r3 = decodeUtf8String(e2, t2);
      e2 += C, s2[r3] = decode(e2, t2), e2 += C;
    }
    return C = i2 + (e2 - n2), s2;
  }
  function decodeList(e2, t2) {
    let r2 = decodeCount$1(e2, t2), i2 = C, n2 = e2 += i2, s2 = Array(r2);
    for (let i3 = 0; i3 < r2; ++i3) s2[i3] = decode(e2, t2), e2 += C;
    return C = i2 + (e2 - n2), s2;
  }
  function decodeUtf8String(e2, t2) {
    let r2 = decodeCount$1(e2, t2), i2 = C;
    return (t2 - (e2 += i2) < r2 && overflow$1(r2), C = i2 + r2, r2 < 24) ? decodeUtf8StringCached(e2, r2) : b ? S.toString("utf-8", e2, e2 + r2) : w.decode(S.subarray(e2, e2 + r2));
  }
  let v = Array(2048), x = new Uint16Array(2048), A = 0;
  function advanceDecodingEpoch() {
    A = A + 1 & 65535;
  }
  function decodeUtf8StringCached(e2, t2) {
    let r2 = t2;
    for (let i3 = 0; i3 < t2; ++i3) r2 = 31 * r2 + S[e2 + i3] | 0;
    let i2 = r2 >>> 0 & 2047, n2 = v[i2];
    if (void 0 !== n2 && n2.length === t2) {
      let r3 = true;
      for (let i3 = 0; i3 < t2; ++i3) if (n2.charCodeAt(i3) !== S[e2 + i3]) {
        r3 = false;
        break;
      }
      if (r3) return x[i2] = A, n2;
    }
    let s2 = b ? S.toString("utf-8", e2, e2 + t2) : w.decode(S.subarray(e2, e2 + t2));
    return x[i2] !== A && (v[i2] = s2, x[i2] = A), s2;
  }
  function decodeUnstructuredByteString(e2, t2) {
    let r2 = decodeCount$1(e2, t2), i2 = C;
    t2 - (e2 += i2) < r2 && overflow$1(r2);
    let n2 = S.subarray(e2, e2 + r2);
    return C = i2 + r2, n2;
  }
  function decodeTagValue(e2, t2, r2, n2, s2) {
    if (2 === r2 || 3 === r2) {
      let i2 = decodeCount$1(e2 + s2, t2), n3 = BigInt(0), o2 = e2 + s2 + C;
      for (let e3 = o2; e3 < o2 + i2; ++e3) n3 = n3 << BigInt(8) | BigInt(S[e3]);
      return C = s2 + C + i2, 3 === r2 ? -n3 - BigInt(1) : n3;
    }
    if (4 === r2) {
      let r3, [n3, o2] = decode(e2 + s2, t2), a2 = String(BigInt(o2 < 0 ? -1 : 1) * BigInt(o2)), l2 = o2 < 0 ? "-" : "";
      if ("number" == typeof n3 && 268435456 >= Math.abs(n3)) {
        let e3 = "0".repeat(Math.abs(n3) + 1) + a2;
        "" === (r3 = (r3 = 0 === n3 ? e3 : e3.slice(0, e3.length + n3) + "." + e3.slice(n3)).replace(/^0+/g, "")) && (r3 = "0"), "." === r3[0] && (r3 = "0" + r3), r3 = l2 + r3;
      } else {
        let e3 = BigInt(n3);
        if (1 === a2.length) r3 = l2 + a2 + "e" + String(e3);
        else {
          let t3 = e3 + BigInt(a2.length - 1);
          r3 = l2 + a2[0] + "." + a2.slice(1) + "e" + String(t3);
        }
      }
      return C = s2 + C, i(r3);
    }
    {
      let r3 = decode(e2 + s2, t2);
      return C = s2 + C, tag({ tag: castBigInt$1(n2), value: r3 });
    }
  }
  function decodeSpecial(e2, t2) {
    let r2 = 31 & S[e2];
    switch (r2) {
      case 21:
      case 20:
        return C = 1, 21 === r2;
      case 22:
      case 23:
        return C = 1, null;
      case 25:
        if (t2 - e2 < 3) throw Error("incomplete float16 at end of buf.");
        return C = 3, bytesToFloat16$1(S[e2 + 1], S[e2 + 2]);
      case 26:
        if (t2 - e2 < 5) throw Error("incomplete float32 at end of buf.");
        return C = 5, E.getFloat32(e2 + 1);
      case 27:
        if (t2 - e2 < 9) throw Error("incomplete float64 at end of buf.");
        return C = 9, E.getFloat64(e2 + 1);
      default:
        unexpectedMinor(r2);
    }
  }
  function decodeCount$1(e2, t2) {
    let r2 = 31 & S[e2];
    if (r2 < 24) return C = 1, r2;
    switch (r2) {
      case 24:
        return t2 - e2 < 2 && overflow$1(1), C = 2, S[e2 + 1];
      case 25:
        return t2 - e2 < 3 && overflow$1(2), C = 3, E.getUint16(e2 + 1);
      case 26:
        return t2 - e2 < 5 && overflow$1(4), C = 5, E.getUint32(e2 + 1);
      case 27:
        return t2 - e2 < 9 && overflow$1(8), C = 9, demote(E.getBigUint64(e2 + 1));
      default:
        unexpectedMinor(r2);
    }
  }
  function decodeMapIndefinite(e2, t2) {
    let r2 = e2 += 1, i2 = {};
    for (; e2 < t2; ) {
      if (255 === S[e2]) return C = e2 - r2 + 2, i2;
      let n2 = decodeUtf8String(e2, t2);
      e2 += C, i2[n2] = decode(e2, t2), e2 += C;
    }
    throw Error("expected break marker.");
  }
  function decodeListIndefinite(e2, t2) {
    e2 += 1;
    let r2 = [];
    for (let i2 = e2; e2 < t2; ) {
      if (255 === S[e2]) return C = e2 - i2 + 2, r2;
      r2.push(decode(e2, t2)), e2 += C;
    }
    throw Error("expected break marker.");
  }
  function decodeUtf8StringIndefinite(e2, t2) {
    e2 += 1;
    let r2 = [];
    for (let i2 = e2; e2 < t2; ) {
      if (255 === S[e2]) {
        let t3 = alloc(r2.length);
        if (t3.set(r2, 0), C = e2 - i2 + 2, y) return t3.toString("utf-8", 0, t3.length);
        return w.decode(t3);
      }
      let n2 = (224 & S[e2]) >> 5, s2 = 31 & S[e2];
      if (3 !== n2 && unexpectedMajorInIndefiniteString(n2), 31 === s2) throw Error("nested indefinite string.");
      let o2 = decodeUnstructuredByteString(e2, t2);
      e2 += C;
      for (let e3 = 0; e3 < o2.length; ++e3) r2.push(o2[e3]);
    }
    throw Error("expected break marker.");
  }
  function decodeUnstructuredByteStringIndefinite(e2, t2) {
    e2 += 1;
    let r2 = [];
    for (let i2 = e2; e2 < t2; ) {
      if (255 === S[e2]) {
        let t3 = alloc(r2.length);
        return t3.set(r2, 0), C = e2 - i2 + 2, t3;
      }
      let n2 = (224 & S[e2]) >> 5, s2 = 31 & S[e2];
      if (2 !== n2 && unexpectedMajorInIndefiniteString(n2), 31 === s2) throw Error("nested indefinite string.");
      let o2 = decodeUnstructuredByteString(e2, t2);
      e2 += C;
      for (let e3 = 0; e3 < o2.length; ++e3) r2.push(o2[e3]);
    }
    throw Error("expected break marker.");
  }
  function castBigInt$1(e2) {
    if ("number" == typeof e2) return e2;
    let t2 = Number(e2);
    return Number.MIN_SAFE_INTEGER <= t2 && t2 <= Number.MAX_SAFE_INTEGER ? t2 : e2;
  }
  function demote(e2) {
    let t2 = Number(e2);
    return (t2 < Number.MIN_SAFE_INTEGER || Number.MAX_SAFE_INTEGER < t2) && console.warn(Error(`@smithy/core/cbor - truncating BigInt(${e2}) to ${t2} with loss of precision.`)), t2;
  }
  function overflow$1(e2) {
    throw Error(`length ${e2} greater than remaining buf len.`);
  }
  function unexpectedMinor(e2) {
    throw Error(`unexpected minor value ${e2}.`);
  }
  function unexpectedMajorInIndefiniteString(e2) {
    throw Error(`unexpected major type ${e2} in indefinite string.`);
  }
  let T = "u" > typeof Buffer, N = /* @__PURE__ */ new Map(), k = 0, I = false, R = alloc(2048), M = new DataView(R.buffer, R.byteOffset, R.byteLength), U = 0;
  function encode(e2) {
    let t2 = [e2];
    for (; t2.length; ) {
      let e3 = t2.pop();
      if ("string" == typeof e3) {
        let t3 = e3.length;
        if (T) ensureSpace(3 * t3 + 9), t3 > 23 ? (encodeHeader$1(3, Buffer.byteLength(e3)), U += R.write(e3, U)) : encodeStringCached(e3);
        else {
          let r2;
          ensureSpace(3 * t3 + 9);
          let i2 = U, n2 = new TextEncoder().encodeInto(e3, R.subarray(U + 9)).written;
          (r2 = n2 < 24 ? 1 : n2 < 256 ? 2 : n2 < 65536 ? 3 : n2 < 4294967296 ? 5 : 9) < 9 && R.copyWithin(i2 + r2, i2 + 9, i2 + 9 + n2), U = i2, encodeInteger(3, n2), U += n2;
        }
        continue;
      }
      if (R.byteLength - U < 9 && ensureSpace(64), "number" == typeof e3) {
        if (Number.isInteger(e3) && e3 >= -9007199254740992 && e3 <= 9007199254740991) {
          let t3 = e3 >= 0, r2 = +!t3, i2 = t3 ? e3 : -e3 - 1;
          if (i2 < 24) R[U++] = r2 << 5 | i2;
          else if (i2 < 256) R[U++] = r2 << 5 | 24, R[U++] = i2;
          else if (i2 < 65536) R[U++] = r2 << 5 | 25, R[U++] = i2 >> 8, R[U++] = 255 & i2;
          else if (i2 < 4294967296) R[U++] = r2 << 5 | 26, M.setUint32(U, i2), U += 4;
          else {
            R[U++] = r2 << 5 | 27;
            let e4 = i2 / 4294967296 | 0, t4 = i2 - 4294967296 * e4 | 0;
            M.setUint32(U, e4), M.setUint32(U + 4, t4), U += 8;
          }
          continue;
        }
        R[U++] = 251, M.setFloat64(U, e3), U += 8;
        continue;
      }
      if ("bigint" == typeof e3) {
        let t3 = e3 >= 0, r2 = +!t3, i2 = t3 ? e3 : -e3 - BigInt(1);
        if (i2 < BigInt("18446744073709551616")) {
          let e4 = Number(i2);
          e4 < 4294967296 ? encodeInteger(r2, e4) : (R[U++] = r2 << 5 | 27, M.setBigUint64(U, i2), U += 8);
        } else {
          let e4 = new Uint8Array(Math.ceil(i2.toString(2).length / 8)), r3 = i2, n2 = 0;
          for (; e4.byteLength - ++n2 >= 0; ) e4[e4.byteLength - n2] = Number(r3 & BigInt(255)), r3 >>= BigInt(8);
          ensureSpace(2 * e4.byteLength + 16), R[U++] = t3 ? 194 : 195, encodeHeader$1(2, e4.byteLength), R.set(e4, U), U += e4.byteLength;
        }
        continue;
      }
      if (null === e3) {
        R[U++] = 246;
        continue;
      } else if ("boolean" == typeof e3) {
        R[U++] = 224 | (e3 ? 21 : 20);
        continue;
      } else if (void 0 === e3) throw Error("@smithy/core/cbor: client may not serialize undefined value.");
      else if (Array.isArray(e3)) {
        encodeInteger(4, e3.length), ensureSpace(9 * e3.length + 64);
        for (let r2 = e3.length - 1; r2 >= 0; --r2) t2.push(e3[r2]);
        continue;
      } else if ("number" == typeof e3.byteLength) {
        ensureSpace(2 * e3.length + 9), encodeInteger(2, e3.length), R.set(e3, U), U += e3.byteLength;
        continue;
      } else if ("object" == typeof e3) {
        if (e3 instanceof n) {
          let r3 = e3.string, i3 = BigInt(0), n2 = r3.search(/[eE]/);
          -1 !== n2 && (i3 = BigInt(r3.slice(n2 + 1)), r3 = r3.slice(0, n2));
          let s2 = r3.indexOf("."), o2 = i3 - BigInt(-1 === s2 ? 0 : r3.length - s2 - 1), a2 = BigInt(r3.replace(".", ""));
          R[U++] = 196, encodeInteger(4, 2), t2.push(a2), t2.push(o2 >= -9007199254740992n && o2 <= 9007199254740991n ? Number(o2) : o2);
          continue;
        }
        if (e3[p]) if ("tag" in e3 && "value" in e3) {
          t2.push(e3.value), encodeHeader$1(6, e3.tag);
          continue;
        } else throw Error("tag encountered with missing fields, need 'tag' and 'value', found: " + JSON.stringify(e3));
        let r2 = Object.keys(e3), i2 = r2.length;
        encodeInteger(5, i2);
        for (let n2 = i2 - 1; n2 >= 0; --n2) t2.push(e3[r2[n2]]), t2.push(r2[n2]);
        continue;
      }
      throw Error(`data type ${e3?.constructor?.name ?? typeof e3} not compatible for encoding.`);
    }
  }
  function advanceEncodingEpoch() {
    k = k + 1 & 65535, I = false;
  }
  function toUint8Array() {
    let e2 = alloc(U);
    return e2.set(R.subarray(0, U), 0), U = 0, e2;
  }
  function resize(e2) {
    let t2 = R;
    R = alloc(e2), t2 && (t2.copy ? t2.copy(R, 0, 0, t2.byteLength) : R.set(t2, 0)), M = new DataView(R.buffer, R.byteOffset, R.byteLength);
  }
  function encodeStringCached(e2) {
    let t2 = N.get(e2);
    if (void 0 !== t2) {
      R.set(t2.bytes, U), U += t2.bytes.length, t2.epoch = k;
      return;
    }
    let r2 = U;
    encodeInteger(3, Buffer.byteLength(e2)), U += R.write(e2, U);
    let i2 = Uint8Array.prototype.slice.call(R, r2, U);
    if (N.size >= 2048) {
      if (I) return;
      let e3 = 0;
      for (let [t3, r3] of N) {
        if (e3 >= 1024) break;
        r3.epoch !== k && (N.delete(t3), e3++);
      }
      if (0 === e3) {
        I = true;
        return;
      }
    }
    N.size < 2048 && N.set(e2, { epoch: k, bytes: i2 });
  }
  function ensureSpace(e2) {
    R.byteLength - U < e2 && (U < 16e6 ? resize(Math.max(4 * R.byteLength, R.byteLength + e2)) : resize(R.byteLength + e2 + 16e6));
  }
  function encodeHeader$1(e2, t2) {
    t2 < 24 ? R[U++] = e2 << 5 | t2 : t2 < 256 ? (R[U++] = e2 << 5 | 24, R[U++] = t2) : t2 < 65536 ? (R[U++] = e2 << 5 | 25, M.setUint16(U, t2), U += 2) : t2 < 4294967296 ? (R[U++] = e2 << 5 | 26, M.setUint32(U, t2), U += 4) : (R[U++] = e2 << 5 | 27, M.setBigUint64(U, "bigint" == typeof t2 ? t2 : BigInt(t2)), U += 8);
  }
  function encodeInteger(e2, t2) {
    if (t2 < 24) R[U++] = e2 << 5 | t2;
    else if (t2 < 256) R[U++] = e2 << 5 | 24, R[U++] = t2;
    else if (t2 < 65536) R[U++] = e2 << 5 | 25, R[U++] = t2 >> 8, R[U++] = 255 & t2;
    else if (t2 < 4294967296) R[U++] = e2 << 5 | 26, M.setUint32(U, t2), U += 4;
    else {
      R[U++] = e2 << 5 | 27;
      let r2 = t2 / 4294967296 | 0;
      M.setUint32(U, r2), M.setUint32(U + 4, t2 - 4294967296 * r2 | 0), U += 8;
    }
  }
  let z = { deserialize: (e2) => (advanceDecodingEpoch(), setPayload(e2), decode(0, e2.length)), serialize(e2) {
    advanceEncodingEpoch();
    try {
      return encode(e2), toUint8Array();
    } catch (e3) {
      throw toUint8Array(), e3;
    }
  }, resizeEncodingBuffer(e2) {
    resize(e2);
  } }, parseCborBody = (e2, t2) => d(e2, t2).then(async (e3) => {
    if (e3.length) try {
      return z.deserialize(e3);
    } catch (r2) {
      throw Object.defineProperty(r2, "$responseBodyText", { value: t2.utf8Encoder(e3) }), r2;
    }
    return {};
  }), dateToTag = (e2) => tag({ tag: 1, value: e2.getTime() / 1e3 }), parseCborErrorBody = async (e2, t2) => {
    let r2 = await parseCborBody(e2, t2);
    return r2.message = r2.message ?? r2.Message, r2;
  }, loadSmithyRpcV2CborErrorCode = (e2, t2) => {
    if (void 0 !== t2.__type) {
      let e3;
      return "number" == typeof (e3 = t2.__type) && (e3 = e3.toString()), e3.indexOf(",") >= 0 && (e3 = e3.split(",")[0]), e3.indexOf(":") >= 0 && (e3 = e3.split(":")[0]), e3;
    }
  }, buildHttpRpcRequest = async (e2, t2, r2, i2, n2) => {
    let o2 = await e2.endpoint(), { hostname: a2, protocol: l2 = "https", port: d2, path: f2 } = o2, h2 = { protocol: l2, hostname: a2, port: d2, method: "POST", path: f2.endsWith("/") ? f2.slice(0, -1) + r2 : f2 + r2, headers: { ...t2 } };
    if (void 0 !== i2 && (h2.hostname = i2), o2.headers) for (let e3 in o2.headers) c(o2.headers, e3) && (h2.headers[e3] = o2.headers[e3]);
    if (void 0 !== n2) {
      h2.body = n2;
      try {
        h2.headers["content-length"] = String(s(n2));
      } catch (e3) {
      }
    }
    return new u(h2);
  };
  let CborShapeSerializer2 = class CborShapeSerializer2 extends f {
    write(e2, t2) {
      V = 0, writeValue(g.of(e2), t2, void 0, this.serdeContext);
    }
    flush() {
      let e2 = O.subarray(0, V);
      return V = 0, P = new DataView((O = allocUnsafe($)).buffer, O.byteOffset, O.byteLength), e2;
    }
  };
  let B = /* @__PURE__ */ Symbol.for("@smithy/cbor-struct-cache");
  function loadCborStructIterator(e2) {
    let t2 = e2.getSchema(), r2 = t2[B];
    if (r2) return r2;
    let i2 = [], n2 = [];
    for (let [t3, r3] of e2.structIterator()) i2.push(t3), n2.push(r3);
    let s2 = Array(i2.length);
    for (let e3 = 0; e3 < i2.length; ++e3) s2[e3] = encodeCborStringKey(i2[e3]);
    let o2 = { memberNames: i2, memberSchemas: n2, encodedKeys: s2 };
    return t2[B] = o2, o2;
  }
  function encodeCborStringKey(e2) {
    let t2, r2, i2 = (t2 = _ ? Buffer.from(e2, "utf-8") : new TextEncoder().encode(e2)).length, n2 = new Uint8Array((r2 = i2 < 24 ? 1 : i2 < 256 ? 2 : 3) + i2);
    return 1 === r2 ? n2[0] = 96 | i2 : 2 === r2 ? (n2[0] = 120, n2[1] = i2) : (n2[0] = 121, n2[1] = i2 >> 8, n2[2] = 255 & i2), n2.set(t2, r2), n2;
  }
  let _ = "u" > typeof Buffer, D = new TextEncoder(), $ = 2048, O = _ ? Buffer.allocUnsafe($) : new Uint8Array($), P = new DataView(O.buffer, O.byteOffset, O.byteLength), V = 0, L = /* @__PURE__ */ new Map(), H = false;
  function allocUnsafe(e2) {
    return _ ? Buffer.allocUnsafe(e2) : new Uint8Array(e2);
  }
  function writeValue(e2, t2, r2, i2) {
    if (null == t2) return void 0 === t2 && e2.isIdempotencyToken() ? void writeString(o()) : (ensure(1), void (O[V++] = 246));
    if (e2.isUnitSchema()) {
      ensure(1), encodeHeader(5, 0);
      return;
    }
    if ("object" == typeof t2) return e2.isBlobSchema() && t2 instanceof Uint8Array ? void writeBytes(t2) : e2.isTimestampSchema() && t2 instanceof Date ? void writeTimestamp(t2) : e2.isStructSchema() ? void writeStruct(e2, t2, i2) : Array.isArray(t2) && (e2.isListSchema() || e2.isDocumentSchema()) ? void writeList(e2, t2, e2.isDocumentSchema(), i2) : e2.isMapSchema() ? void writeMap(e2, t2, false, i2) : t2 instanceof Date ? void writeTimestamp(t2) : t2 instanceof Uint8Array ? void writeBytes(t2) : t2 instanceof n ? void writeNumericValue(t2) : t2[p] ? void writeTag(t2.tag, t2.value) : e2.isDocumentSchema() ? void (Array.isArray(t2) ? writeList(e2, t2, true, i2) : writeMap(e2, t2, true, i2)) : e2.isBigDecimalSchema() ? void writeUntypedValue(t2) : void writeMap(e2, t2, true, i2);
    if ("string" == typeof t2) return e2.isBlobSchema() ? void writeBytes((i2?.base64Decoder ?? a)(t2)) : (writeString(t2), void 0);
    if ("number" == typeof t2) {
      ensure(9), Number.isInteger(t2) && t2 >= -9007199254740992 && t2 <= 9007199254740991 ? writeInteger(t2) : writeFloat64(t2);
      return;
    }
    if ("boolean" == typeof t2) {
      ensure(1), O[V++] = 224 | (t2 ? 21 : 20);
      return;
    }
    "bigint" == typeof t2 ? writeBigInt(t2) : writeString(String(t2));
  }
  function writeStruct(e2, t2, r2) {
    let i2;
    if (e2.isUnionSchema()) {
      let i3 = false;
      for (let [n3, s3] of e2.structIterator()) {
        let o3 = t2[n3];
        if (null != o3) {
          ensure(9), encodeHeader(5, 1), writeString(n3), writeValue(s3, o3, e2, r2), i3 = true;
          break;
        }
      }
      if (!i3) {
        let { $unknown: e3 } = t2;
        Array.isArray(e3) ? (ensure(9), encodeHeader(5, 1), writeString(e3[0]), writeUntypedValue(e3[1])) : (ensure(9), encodeHeader(5, 0));
      }
      return;
    }
    let { memberNames: n2, memberSchemas: s2, encodedKeys: o2 } = loadCborStructIterator(e2), a2 = n2.length;
    ensure(i2 = a2 < 24 ? 1 : a2 < 256 ? 2 : 3);
    let l2 = V;
    V += i2;
    let u2 = 0;
    for (let i3 = 0; i3 < a2; ++i3) {
      let a3 = t2[n2[i3]];
      if (null == a3 && !s2[i3].isIdempotencyToken()) continue;
      let l3 = o2[i3];
      ensure(l3.length), O.set(l3, V), V += l3.length, writeValue(s2[i3], a3, e2, r2), ++u2;
    }
    if ("string" == typeof t2.__type) for (let e3 in t2) c(t2, e3) && !n2.includes(e3) && (writeString(e3), writeUntypedValue(t2[e3]), ++u2);
    1 === i2 ? O[l2] = 160 | u2 : 2 === i2 ? (O[l2] = 184, O[l2 + 1] = u2) : (O[l2] = 185, O[l2 + 1] = u2 >> 8, O[l2 + 2] = 255 & u2);
  }
  function writeList(e2, t2, r2, i2) {
    let n2 = !!e2.getMergedTraits().sparse, s2 = e2.getValueSchema();
    if (r2 || n2) {
      let e3 = [];
      for (let i3 = 0; i3 < t2.length; ++i3) {
        let s3 = t2[i3];
        r2 ? void 0 !== s3 && e3.push(s3) : (null != s3 || n2) && e3.push(s3);
      }
      ensure(9), encodeHeader(4, e3.length);
      for (let t3 = 0; t3 < e3.length; ++t3) writeValue(s2, e3[t3], void 0, i2);
    } else {
      let e3 = 0;
      for (let r3 = 0; r3 < t2.length; ++r3) null != t2[r3] && ++e3;
      ensure(9), encodeHeader(4, e3);
      for (let e4 = 0; e4 < t2.length; ++e4) null != t2[e4] && writeValue(s2, t2[e4], void 0, i2);
    }
  }
  function writeMap(e2, t2, r2, i2) {
    let n2 = !!e2.getMergedTraits().sparse, s2 = e2.getValueSchema(), o2 = [];
    for (let e3 in t2) {
      if (!c(t2, e3)) continue;
      let i3 = t2[e3];
      (r2 ? void 0 !== i3 : null != i3 || n2) && o2.push(e3);
    }
    ensure(9), encodeHeader(5, o2.length);
    for (let e3 = 0; e3 < o2.length; ++e3) {
      let r3 = o2[e3];
      writeString(r3), writeValue(s2, t2[r3], void 0, i2);
    }
  }
  function writeUntypedValue(e2) {
    if (null == e2) {
      ensure(1), O[V++] = 246;
      return;
    }
    if ("string" == typeof e2) return void writeString(e2);
    if ("number" == typeof e2) {
      ensure(9), Number.isInteger(e2) && e2 >= -9007199254740992 && e2 <= 9007199254740991 ? writeInteger(e2) : writeFloat64(e2);
      return;
    }
    if ("boolean" == typeof e2) {
      ensure(1), O[V++] = 224 | (e2 ? 21 : 20);
      return;
    }
    if ("bigint" == typeof e2) return void writeBigInt(e2);
    if (e2 instanceof Uint8Array) return void writeBytes(e2);
    if (e2 instanceof Date) return void writeTimestamp(e2);
    if (e2 instanceof n) return void writeNumericValue(e2);
    if (e2[p]) return void writeTag(e2.tag, e2.value);
    if (Array.isArray(e2)) {
      ensure(9), encodeHeader(4, e2.length);
      for (let t2 = 0; t2 < e2.length; ++t2) writeUntypedValue(e2[t2]);
      return;
    }
    if ("object" == typeof e2) {
      let t2 = Object.keys(e2);
      ensure(9), encodeHeader(5, t2.length);
      for (let r2 = 0; r2 < t2.length; ++r2) writeString(t2[r2]), writeUntypedValue(e2[t2[r2]]);
      return;
    }
    writeString(String(e2));
  }
  function ensure(e2) {
    if (V + e2 > O.length) {
      let t2 = 2 * O.length;
      for (; t2 < V + e2; ) t2 *= 2;
      let r2 = allocUnsafe(t2);
      r2.set(O.subarray(0, V)), O = r2, P = new DataView(r2.buffer, r2.byteOffset, r2.byteLength);
    }
  }
  function encodeHeader(e2, t2) {
    if (t2 < 24) O[V++] = e2 << 5 | t2;
    else if (t2 < 256) O[V++] = e2 << 5 | 24, O[V++] = t2;
    else if (t2 < 65536) O[V++] = e2 << 5 | 25, O[V++] = t2 >> 8, O[V++] = 255 & t2;
    else if (t2 < 4294967296) O[V++] = e2 << 5 | 26, P.setUint32(V, t2), V += 4;
    else {
      O[V++] = e2 << 5 | 27;
      let r2 = t2 / 4294967296 | 0;
      P.setUint32(V, r2), P.setUint32(V + 4, t2 - 4294967296 * r2 | 0), V += 8;
    }
  }
  function encodeBigHeader(e2, t2) {
    let r2 = Number(t2);
    r2 < 4294967296 ? encodeHeader(e2, r2) : (O[V++] = e2 << 5 | 27, P.setBigUint64(V, t2), V += 8);
  }
  function writeString(e2) {
    let t2 = e2.length;
    if (t2 <= 23) {
      let r2 = L.get(e2);
      if (r2) {
        ensure(r2.bytes.length), O.set(r2.bytes, V), V += r2.bytes.length, r2.epoch = 0;
        return;
      }
      let i2 = V;
      writeStringUncached(e2, t2);
      let n2 = V, s2 = Uint8Array.prototype.slice.call(O, i2, n2);
      if (L.size >= 2048) {
        if (H) return;
        let e3 = 0;
        for (let [t3, r3] of L) {
          if (e3 >= 1024) break;
          0 !== r3.epoch && (L.delete(t3), ++e3);
        }
        if (0 === e3) {
          H = true;
          return;
        }
      }
      L.size < 2048 && L.set(e2, { epoch: 0, bytes: s2 });
      return;
    }
    writeStringUncached(e2, t2);
  }
  function writeStringUncached(e2, t2) {
    if (_) ensure(3 * t2 + 9), encodeHeader(3, Buffer.byteLength(e2)), V += O.write(e2, V);
    else {
      let r2;
      ensure(3 * t2 + 9);
      let i2 = V, n2 = D.encodeInto(e2, O.subarray(i2 + 9)).written;
      (r2 = n2 < 24 ? 1 : n2 < 256 ? 2 : n2 < 65536 ? 3 : n2 < 4294967296 ? 5 : 9) < 9 && O.copyWithin(i2 + r2, i2 + 9, i2 + 9 + n2), V = i2, encodeHeader(3, n2), V += n2;
    }
  }
  function writeFloat64(e2) {
    ensure(9), O[V++] = 251, P.setFloat64(V, e2), V += 8;
  }
  function writeInteger(e2) {
    ensure(9);
    let t2 = e2 >= 0;
    encodeHeader(+!t2, t2 ? e2 : -e2 - 1);
  }
  function writeBigInt(e2) {
    let t2 = e2 >= 0, r2 = t2 ? e2 : -e2 - BigInt(1);
    if (r2 < BigInt("18446744073709551616")) ensure(9), encodeBigHeader(+!t2, r2);
    else {
      let e3 = Math.ceil(r2.toString(2).length / 8), i2 = new Uint8Array(e3), n2 = r2;
      for (let t3 = e3 - 1; t3 >= 0; --t3) i2[t3] = Number(n2 & BigInt(255)), n2 >>= BigInt(8);
      ensure(e3 + 16), O[V++] = t2 ? 194 : 195, encodeHeader(2, e3), O.set(i2, V), V += e3;
    }
  }
  function writeBytes(e2) {
    ensure(e2.length + 9), encodeHeader(2, e2.length), O.set(e2, V), V += e2.length;
  }
  function writeTag(e2, t2) {
    ensure(9), "bigint" == typeof e2 ? encodeBigHeader(6, e2) : encodeHeader(6, e2), writeUntypedValue(t2);
  }
  function writeNumericValue(e2) {
    let t2 = e2.string, r2 = BigInt(0), i2 = t2.search(/[eE]/);
    -1 !== i2 && (r2 = BigInt(t2.slice(i2 + 1)), t2 = t2.slice(0, i2));
    let n2 = t2.indexOf("."), s2 = r2 - BigInt(-1 === n2 ? 0 : t2.length - n2 - 1), o2 = BigInt(t2.replace(".", ""));
    ensure(9), O[V++] = 196, encodeHeader(4, 2), ensure(9), s2 >= -9007199254740992n && s2 <= 9007199254740991n ? writeInteger(Number(s2)) : writeBigInt(s2), writeBigInt(o2);
  }
  function writeTimestamp(e2) {
    ensure(18), encodeHeader(6, 1);
    let t2 = e2.getTime() / 1e3;
    Number.isInteger(t2) ? writeInteger(t2) : writeFloat64(t2);
  }
  let CborShapeDeserializer2 = class CborShapeDeserializer2 extends f {
    read(e2, t2) {
      return X = t2, Q = j && t2 instanceof Buffer, F = new DataView(t2.buffer, t2.byteOffset, t2.byteLength), K = 0, W = t2.length, Y = Y + 1 & 65535, readValue(g.of(e2));
    }
    readValue(e2, t2) {
      return transformObject(g.of(e2), t2);
    }
  };
  let j = "u" > typeof Buffer, q = new TextDecoder(), X = new Uint8Array(0), Q = false, F = new DataView(new ArrayBuffer(0)), K = 0, W = 0, G = Array(2048), J = new Uint16Array(2048), Y = 0;
  function readValue(e2) {
    if (K >= W) throw Error("unexpected end of CBOR payload.");
    let t2 = (224 & X[K]) >> 5;
    if ((31 & X[K]) == 31 && t2 >= 2 && t2 <= 5) return readIndefinite(e2, t2);
    switch (t2) {
      case 0:
        return readUnsignedInt();
      case 1:
        return readNegativeInt();
      case 2:
        return readByteString();
      case 3:
        return readUtf8String();
      case 4:
        return readList(e2);
      case 5:
        return readMap(e2);
      case 6:
        return readTag();
      case 7:
        return readSpecial();
      default:
        throw Error(`unexpected CBOR major type ${t2}.`);
    }
  }
  function readList(e2) {
    let t2 = decodeCount(), r2 = e2.isListSchema() ? e2.getValueSchema() : e2, i2 = Array(t2);
    for (let e3 = 0; e3 < t2; ++e3) i2[e3] = readValue(r2);
    return i2;
  }
  function readMap(e2) {
    let t2 = decodeCount();
    if (e2.isStructSchema()) return readStruct(e2, t2, K);
    let r2 = e2.isMapSchema() ? e2.getValueSchema() : e2, i2 = {};
    for (let e3 = 0; e3 < t2; ++e3) i2[readUtf8String()] = readValue(r2);
    return i2;
  }
  function readStruct(e2, t2, r2) {
    let i2, n2, s2 = e2.isUnionSchema(), { memberSchemas: o2, encodedKeys: a2, memberNames: l2 } = loadCborStructIterator(e2), u2 = a2.length, d2 = {}, f2 = 0, h2 = false, m2 = 0;
    for (let e3 = 0; e3 < t2; ++e3) {
      let e4 = matchStructKey(a2, u2, m2);
      if (e4 >= 0) {
        (m2 = e4 + 1) >= u2 && (m2 = 0);
        let t3 = readValue(o2[e4]);
        null != t3 && (d2[l2[e4]] = t3);
      } else {
        let e5 = readUtf8String(), t3 = readValue(g.of(15));
        "__type" === e5 && "string" == typeof t3 ? h2 = true : (i2 = e5, n2 = t3, ++f2);
      }
    }
    if (s2) {
      let e3 = true;
      for (let t3 in d2) if (c(d2, t3)) {
        e3 = false;
        break;
      }
      e3 && 1 === f2 && (d2.$unknown = [i2, n2]);
    } else if (h2) {
      K = r2;
      let e3 = g.of(15);
      for (let r3 = 0; r3 < t2; ++r3) {
        let t3 = readUtf8String(), r4 = readValue(e3);
        t3 in d2 || (d2[t3] = r4);
      }
    }
    return d2;
  }
  function readTag(e2) {
    let t2 = decodeArgument(), r2 = "bigint" == typeof t2 ? Number(t2) : t2;
    if (1 === r2) return l(readValue(g.of(15)));
    if (2 === r2 || 3 === r2) {
      let e3 = readByteString(), t3 = BigInt(0);
      for (let r3 = 0; r3 < e3.length; ++r3) t3 = t3 << BigInt(8) | BigInt(e3[r3]);
      return 3 === r2 ? -t3 - BigInt(1) : t3;
    }
    if (4 === r2) {
      let e3, [t3, r3] = readValue(g.of(15)), n3 = String(BigInt(r3 < 0 ? -1 : 1) * BigInt(r3)), s2 = r3 < 0 ? "-" : "";
      if ("number" == typeof t3 && 268435456 >= Math.abs(t3)) {
        let r4 = "0".repeat(Math.abs(t3) + 1) + n3;
        "" === (e3 = (e3 = 0 === t3 ? r4 : r4.slice(0, r4.length + t3) + "." + r4.slice(t3)).replace(/^0+/g, "")) && (e3 = "0"), "." === e3[0] && (e3 = "0" + e3), e3 = s2 + e3;
      } else {
        let r4 = BigInt(t3);
        if (1 === n3.length) e3 = s2 + n3 + "e" + String(r4);
        else {
          let t4 = r4 + BigInt(n3.length - 1);
          e3 = s2 + n3[0] + "." + n3.slice(1) + "e" + String(t4);
        }
      }
      return i(e3);
    }
    let n2 = readValue(g.of(15));
    return { tag: castBigInt(t2), value: n2 };
  }
  function readIndefinite(e2, t2) {
    switch (t2) {
      case 3:
        return readUtf8StringIndefinite();
      case 2:
        return readByteStringIndefinite();
      case 4:
        return readListIndefinite(e2);
      case 5:
        return readMapIndefinite(e2);
      default:
        throw Error(`unexpected indefinite length for major ${t2}.`);
    }
  }
  function readUtf8StringIndefinite() {
    K += 1;
    let e2 = [], t2 = 0;
    for (; K < W; ) {
      if (255 === X[K]) {
        K += 1;
        let r3 = new Uint8Array(t2), i2 = 0;
        for (let t3 = 0; t3 < e2.length; ++t3) r3.set(e2[t3], i2), i2 += e2[t3].length;
        if (j) return Buffer.from(r3.buffer, r3.byteOffset, r3.byteLength).toString("utf-8");
        return q.decode(r3);
      }
      let r2 = readByteString();
      e2.push(r2), t2 += r2.length;
    }
    throw Error("expected break marker.");
  }
  function readByteStringIndefinite() {
    K += 1;
    let e2 = [], t2 = 0;
    for (; K < W; ) {
      if (255 === X[K]) {
        K += 1;
        let r3 = new Uint8Array(t2), i2 = 0;
        for (let t3 = 0; t3 < e2.length; ++t3) r3.set(e2[t3], i2), i2 += e2[t3].length;
        return r3;
      }
      let r2 = readByteString();
      e2.push(r2), t2 += r2.length;
    }
    throw Error("expected break marker.");
  }
  function readListIndefinite(e2) {
    K += 1;
    let t2 = e2.isListSchema() ? e2.getValueSchema() : e2, r2 = [];
    for (; K < W; ) {
      if (255 === X[K]) return K += 1, r2;
      r2.push(readValue(t2));
    }
    throw Error("expected break marker.");
  }
  function readMapIndefinite(e2) {
    if (K += 1, e2.isStructSchema()) {
      let t3, r3, { memberSchemas: i2, encodedKeys: n2, memberNames: s2 } = loadCborStructIterator(e2), o2 = n2.length, a2 = e2.isUnionSchema(), l2 = {}, u2 = 0, d2 = 0;
      for (; K < W; ) {
        if (255 === X[K]) {
          if (K += 1, a2) {
            let e4 = true;
            for (let t4 in l2) if (c(l2, t4)) {
              e4 = false;
              break;
            }
            e4 && 1 === u2 && (l2.$unknown = [t3, r3]);
          }
          return l2;
        }
        let e3 = matchStructKey(n2, o2, d2);
        if (e3 >= 0) {
          (d2 = e3 + 1) >= o2 && (d2 = 0);
          let t4 = readValue(i2[e3]);
          null != t4 && (l2[s2[e3]] = t4);
        } else {
          let e4 = readUtf8String(), i3 = readValue(g.of(15));
          "__type" !== e4 && (t3 = e4, r3 = i3, ++u2);
        }
      }
      throw Error("expected break marker.");
    }
    let t2 = e2.isMapSchema() ? e2.getValueSchema() : e2, r2 = {};
    for (; K < W; ) {
      if (255 === X[K]) return K += 1, r2;
      r2[readUtf8String()] = readValue(t2);
    }
    throw Error("expected break marker.");
  }
  function matchStructKey(e2, t2, r2) {
    let i2 = e2[r2];
    if (K + i2.length <= W && bytesMatch(K, i2)) return K += i2.length, r2;
    for (let i3 = 0; i3 < t2; ++i3) {
      if (i3 === r2) continue;
      let t3 = e2[i3];
      if (K + t3.length <= W && bytesMatch(K, t3)) return K += t3.length, i3;
    }
    return -1;
  }
  function bytesMatch(e2, t2) {
    let r2 = t2.length;
    if (X[e2] !== t2[0]) return false;
    for (let i2 = 1; i2 < r2; ++i2) if (X[e2 + i2] !== t2[i2]) return false;
    return true;
  }
  function decodeArgument() {
    let e2 = 31 & X[K];
    if (e2 < 24) return K += 1, e2;
    switch (e2) {
      case 24:
        return W - K < 2 && overflow(1), X[(K += 2) - 1];
      case 25:
        return W - K < 3 && overflow(2), K += 3, F.getUint16(K - 2);
      case 26:
        return W - K < 5 && overflow(4), K += 5, F.getUint32(K - 4);
      case 27: {
        W - K < 9 && overflow(8), K += 9;
        let e3 = F.getUint32(K - 8);
        if (e3 < 2097152) return 4294967296 * e3 + F.getUint32(K - 4);
        return F.getBigUint64(K - 8);
      }
      default:
        throw Error(`unexpected minor value ${e2}.`);
    }
  }
  function decodeCount() {
    let e2 = decodeArgument();
    return "bigint" == typeof e2 ? Number(e2) : e2;
  }
  function readUnsignedInt() {
    return castBigInt(decodeArgument());
  }
  function readNegativeInt() {
    let e2 = decodeArgument();
    return "bigint" == typeof e2 ? BigInt(-1) - e2 : -1 - e2;
  }
  function readByteString() {
    let e2 = decodeCount();
    W - K < e2 && overflow(e2);
    let t2 = K;
    return K += e2, X.subarray(t2, t2 + e2);
  }
  function readUtf8String() {
    let e2 = decodeCount();
    W - K < e2 && overflow(e2);
    let t2 = K;
    return (K += e2, e2 < 24) ? decodeUtf8Cached(t2, e2) : Q ? X.toString("utf-8", t2, t2 + e2) : q.decode(X.subarray(t2, t2 + e2));
  }
  function decodeUtf8Cached(e2, t2) {
    let r2 = t2;
    for (let i3 = 0; i3 < t2; ++i3) r2 = 31 * r2 + X[e2 + i3] | 0;
    let i2 = r2 >>> 0 & 2047, n2 = G[i2];
    if (void 0 !== n2 && n2.length === t2) {
      let r3 = true;
      for (let i3 = 0; i3 < t2; ++i3) if (n2.charCodeAt(i3) !== X[e2 + i3]) {
        r3 = false;
        break;
      }
      if (r3) return J[i2] = Y, n2;
    }
    let s2 = Q ? X.toString("utf-8", e2, e2 + t2) : q.decode(X.subarray(e2, e2 + t2));
    return J[i2] !== Y && (G[i2] = s2, J[i2] = Y), s2;
  }
  function readSpecial() {
    let e2 = K, t2 = 31 & X[e2];
    switch (t2) {
      case 21:
        return K = e2 + 1, true;
      case 20:
        return K = e2 + 1, false;
      case 22:
      case 23:
        return K = e2 + 1, null;
      case 25:
        return W - e2 < 3 && overflow(2), K = e2 + 3, bytesToFloat16(X[e2 + 1], X[e2 + 2]);
      case 26:
        return W - e2 < 5 && overflow(4), K = e2 + 5, F.getFloat32(e2 + 1);
      case 27:
        return W - e2 < 9 && overflow(8), K = e2 + 9, F.getFloat64(e2 + 1);
      default:
        throw Error(`unexpected minor value ${t2} for major 7.`);
    }
  }
  function bytesToFloat16(e2, t2) {
    let r2 = (124 & e2) >> 2, i2 = (3 & e2) << 8 | t2, n2 = 0 == e2 >> 7 ? 1 : -1;
    return 0 === r2 ? 0 === i2 ? 0 : i2 / 1024 * 6103515625e-14 * n2 : 31 === r2 ? 0 === i2 ? 1 / 0 * n2 : 0 / 0 : Math.pow(2, r2 - 15) * (1 + i2 / 1024) * n2;
  }
  function castBigInt(e2) {
    if ("number" == typeof e2) return e2;
    let t2 = Number(e2);
    return Number.MIN_SAFE_INTEGER <= t2 && t2 <= Number.MAX_SAFE_INTEGER ? t2 : e2;
  }
  function overflow(e2) {
    throw Error(`CBOR: length ${e2} greater than remaining buffer length.`);
  }
  function transformObject(e2, t2) {
    if (e2.isTimestampSchema()) {
      if ("number" == typeof t2) return l(t2);
      if ("object" == typeof t2 && null !== t2 && 1 === t2.tag && "value" in t2) return l(t2.value);
    }
    if (e2.isBlobSchema() || void 0 === t2 || "boolean" == typeof t2 || "number" == typeof t2 || "string" == typeof t2 || "bigint" == typeof t2 || "symbol" == typeof t2 || "object" != typeof t2 || null === t2 || "byteLength" in t2 || t2 instanceof Date || t2 instanceof n || e2.isDocumentSchema()) return t2;
    if (e2.isListSchema()) {
      let r3 = e2.getValueSchema(), i2 = [];
      for (let e3 of t2) i2.push(transformObject(r3, e3));
      return i2;
    }
    let r2 = {};
    if (e2.isMapSchema()) {
      let i2 = e2.getValueSchema();
      for (let e3 in t2) c(t2, e3) && (r2[e3] = transformObject(i2, t2[e3]));
    } else if (e2.isStructSchema()) {
      let i2, n2 = e2.isUnionSchema();
      if (n2) for (let e3 in i2 = /* @__PURE__ */ new Set(), t2) c(t2, e3) && "__type" !== e3 && i2.add(e3);
      for (let [s2, o2] of e2.structIterator()) n2 && i2.delete(s2), null != t2[s2] && (r2[s2] = transformObject(o2, t2[s2]));
      if (n2 && i2?.size === 1) {
        let e3 = true;
        for (let t3 in r2) if (c(r2, t3)) {
          e3 = false;
          break;
        }
        if (e3) {
          let e4 = i2.values().next().value;
          r2.$unknown = [e4, t2[e4]];
        }
      } else if ("string" == typeof t2.__type) for (let e3 in t2) c(t2, e3) && (e3 in r2 || (r2[e3] = t2[e3]));
    }
    return r2;
  }
  let CborCodec = class CborCodec extends f {
    createSerializer() {
      let e2 = new CborShapeSerializer2();
      return e2.setSerdeContext(this.serdeContext), e2;
    }
    createDeserializer() {
      let e2 = new CborShapeDeserializer2();
      return e2.setSerdeContext(this.serdeContext), e2;
    }
  };
  let SmithyRpcV2CborProtocol = class SmithyRpcV2CborProtocol extends h {
    codec = new CborCodec();
    serializer = this.codec.createSerializer();
    deserializer = this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Cbor";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-cbor";
    }
    applyEmptyBody(e2) {
      e2.body || (this.serializer.write(15, {}), e2.body = this.serializer.flush()), e2.body instanceof Uint8Array && (e2.headers["content-length"] = String(e2.body.byteLength));
    }
    async handleError(e2, t2, r2, i2, n2) {
      let s2 = loadSmithyRpcV2CborErrorCode(r2, i2) ?? "Unknown", o2 = ["*"], { defaultNamespace: a2 } = this.options;
      o2.unshift(a2);
      let [l2, c2] = s2.includes("#") ? s2.split("#") : [void 0, s2];
      l2 && o2.unshift(l2);
      let u2 = { $metadata: n2, $fault: r2.statusCode < 500 ? "client" : "server" }, d2 = [this.compositeErrorRegistry];
      l2 && d2.push(m.for(l2)), d2.push(m.for(a2));
      let [f2, h2, p2] = this.resolveError(c2, o2, d2);
      if ("native" === p2 || "synthetic" === p2) throw i2.Message && (i2.message = i2.Message), Object.assign("synthetic" === p2 ? new h2({ name: c2 }) : Error(c2), u2, i2);
      let y2 = g.of(f2), w2 = i2.message ?? i2.Message ?? "Unknown", S2 = new h2({}), b2 = {};
      for (let [e3, t3] of y2.structIterator()) b2[e3] = this.deserializer.readValue(t3, i2[e3]);
      throw Object.assign(S2, u2, { $fault: y2.getMergedTraits().error, message: w2 }, b2);
    }
    getDefaultContentType() {
      return "application/cbor";
    }
  };
  let CborShapeSerializer = class CborShapeSerializer extends f {
    value;
    write(e2, t2) {
      this.value = this.serialize(e2, t2);
    }
    serialize(e2, t2) {
      let r2 = g.of(e2);
      if (null == t2) return r2.isIdempotencyToken() ? o() : t2;
      if (r2.isBlobSchema()) return "string" == typeof t2 ? (this.serdeContext?.base64Decoder ?? a)(t2) : t2;
      if (r2.isTimestampSchema()) return "number" == typeof t2 || "bigint" == typeof t2 ? dateToTag(new Date(Number(t2) / 1e3 | 0)) : dateToTag(t2);
      if ("function" == typeof t2 || "object" == typeof t2) {
        if (r2.isListSchema() && Array.isArray(t2)) {
          let e4 = !!r2.getMergedTraits().sparse, i2 = [], n2 = 0;
          for (let s2 of t2) {
            let t3 = this.serialize(r2.getValueSchema(), s2);
            (null != t3 || e4) && (i2[n2++] = t3);
          }
          return i2;
        }
        if (t2 instanceof Date) return dateToTag(t2);
        let e3 = {};
        if (r2.isMapSchema()) {
          let i2 = !!r2.getMergedTraits().sparse;
          for (let n2 in t2) {
            if (!c(t2, n2)) continue;
            let s2 = this.serialize(r2.getValueSchema(), t2[n2]);
            (null != s2 || i2) && (e3[n2] = s2);
          }
        } else if (r2.isStructSchema()) {
          for (let [i2, n2] of r2.structIterator()) {
            let r3 = this.serialize(n2, t2[i2]);
            null != r3 && (e3[i2] = r3);
          }
          if (r2.isUnionSchema() && Array.isArray(t2.$unknown)) {
            let [r3, i2] = t2.$unknown;
            e3[r3] = i2;
          } else if ("string" == typeof t2.__type) for (let r3 in t2) c(t2, r3) && (r3 in e3 || (e3[r3] = this.serialize(15, t2[r3])));
        } else if (r2.isDocumentSchema()) {
          if (Array.isArray(t2)) {
            let e4 = [], i2 = 0;
            for (let n2 of t2) e4[i2++] = this.serialize(r2.getValueSchema(), n2);
            return e4;
          }
          for (let i2 in t2) c(t2, i2) && (e3[i2] = this.serialize(r2.getValueSchema(), t2[i2]));
        } else if (r2.isBigDecimalSchema()) return t2;
        return e3;
      }
      return t2;
    }
    flush() {
      let e2 = z.serialize(this.value);
      return this.value = void 0, e2;
    }
  };
  let CborShapeDeserializer = class CborShapeDeserializer extends f {
    read(e2, t2) {
      let r2 = z.deserialize(t2);
      return this.readValue(e2, r2);
    }
    readValue(e2, t2) {
      let r2 = g.of(e2);
      if (r2.isTimestampSchema()) {
        if ("number" == typeof t2) return l(t2);
        if ("object" == typeof t2 && 1 === t2.tag && "value" in t2) return l(t2.value);
      }
      if (r2.isBlobSchema()) return "string" == typeof t2 ? (this.serdeContext?.base64Decoder ?? a)(t2) : t2;
      if (void 0 === t2 || "boolean" == typeof t2 || "number" == typeof t2 || "string" == typeof t2 || "bigint" == typeof t2 || "symbol" == typeof t2 || "object" != typeof t2) return t2;
      {
        if (null === t2) return null;
        if ("byteLength" in t2 || t2 instanceof Date || r2.isDocumentSchema()) return t2;
        if (r2.isListSchema()) {
          let e4 = [], i2 = r2.getValueSchema();
          for (let r3 of t2) {
            let t3 = this.readValue(i2, r3);
            e4.push(t3);
          }
          return e4;
        }
        let e3 = {};
        if (r2.isMapSchema()) {
          let i2 = r2.getValueSchema();
          for (let r3 in t2) {
            if (!c(t2, r3)) continue;
            let n2 = this.readValue(i2, t2[r3]);
            e3[r3] = n2;
          }
        } else if (r2.isStructSchema()) {
          let i2, n2 = r2.isUnionSchema();
          if (n2) for (let e4 in i2 = /* @__PURE__ */ new Set(), t2) c(t2, e4) && "__type" !== e4 && i2.add(e4);
          for (let [s2, o2] of r2.structIterator()) n2 && i2.delete(s2), null != t2[s2] && (e3[s2] = this.readValue(o2, t2[s2]));
          if (n2 && i2?.size === 1) {
            let r3 = true;
            for (let t3 in e3) if (c(e3, t3)) {
              r3 = false;
              break;
            }
            if (r3) {
              let r4 = i2.values().next().value;
              e3.$unknown = [r4, t2[r4]];
            }
          } else if ("string" == typeof t2.__type) for (let r3 in t2) c(t2, r3) && (r3 in e3 || (e3[r3] = t2[r3]));
        } else if (t2 instanceof n) return t2;
        return e3;
      }
    }
  };
  t.CborCodec = CborCodec, t.CborShapeDeserializer = CborShapeDeserializer, t.CborShapeDeserializer2 = CborShapeDeserializer2, t.CborShapeSerializer = CborShapeSerializer, t.CborShapeSerializer2 = CborShapeSerializer2, t.SmithyRpcV2CborProtocol = SmithyRpcV2CborProtocol, t.buildHttpRpcRequest = buildHttpRpcRequest, t.cbor = z, t.checkCborResponse = (e2) => {
    if ("rpc-v2-cbor" !== String(e2.headers["smithy-protocol"]).toLowerCase()) throw Error("Malformed RPCv2 CBOR response, status: " + e2.statusCode);
  }, t.dateToTag = dateToTag, t.loadSmithyRpcV2CborErrorCode = loadSmithyRpcV2CborErrorCode, t.parseCborBody = parseCborBody, t.parseCborErrorBody = parseCborErrorBody, t.tag = tag, t.tagSymbol = p;
}, 61051: (e, t, r) => {
  r.d(t, { F: () => buildAbortError });
  function buildAbortError(e2) {
    let t2 = e2 && "object" == typeof e2 && "reason" in e2 ? e2.reason : void 0;
    if (t2) {
      if (t2 instanceof Error) {
        let e4 = Error("Request aborted");
        return e4.name = "AbortError", e4.cause = t2, e4;
      }
      let e3 = Error(String(t2));
      return e3.name = "AbortError", e3;
    }
    let r2 = Error("Request aborted");
    return r2.name = "AbortError", r2;
  }
}, 75544: (e, t, r) => {
  r.d(t, { u: () => getTransformedHeaders });
  var i = r(92430);
  let getTransformedHeaders = (e2) => {
    let t2 = {};
    for (let r2 in e2) {
      if (!(0, i.hasOwn)(e2, r2)) continue;
      let n = e2[r2];
      t2[r2] = Array.isArray(n) ? n.join(",") : n;
    }
    return t2;
  };
}, 93291: (e, t, r) => {
  let i, n;
  r.d(t, { w: () => p, $: () => NodeHttpHandler });
  var s = r(92430), o = r(93422), a = r(61051);
  let l = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  var c = r(75544), u = r(44708), d = r.n(u), f = r(94957);
  let h = 3e3;
  var g = r(42687);
  let setSocketTimeout = (e2, t2, r2 = 0, i2 = false) => {
    let n2;
    if (!Number.isFinite(r2) || r2 <= 0) return;
    e2.once("response", (e3) => n2 = e3);
    let onTimeout = () => {
      if (n2?.complete) return void e2.socket?.destroy();
      let s3 = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${r2} ms of inactivity (${i2 ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
      n2?.destroy(s3), e2.destroy(), t2(s3);
    }, registerTimeout = () => {
      let { socket: t3 } = e2;
      t3 ? t3.connecting ? t3.once("connect", registerTimeout) : (t3.setTimeout(r2, onTimeout), e2.on("close", () => t3.removeListener("timeout", onTimeout))) : e2.once("socket", registerTimeout);
    };
    if (r2 < 6e3) return void registerTimeout();
    let s2 = f.N.setTimeout(registerTimeout, 3e3);
    e2.once("close", () => f.N.clearTimeout(s2));
  };
  var m = r(1849);
  let p = 0;
  let NodeHttpHandler = class NodeHttpHandler2 {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(e2) {
      return "function" == typeof e2?.handle ? e2 : new NodeHttpHandler2(e2);
    }
    static checkSocketUsage(e2, t2, r2 = console) {
      let { sockets: i2, requests: n2, maxSockets: o2 } = e2;
      if ("number" != typeof o2 || 1 / 0 === o2 || Date.now() - 15e3 < t2) return t2;
      if (i2 && n2) for (let e3 in i2) {
        if (!(0, s.hasOwn)(i2, e3)) continue;
        let t3 = i2[e3]?.length ?? 0, a2 = n2[e3]?.length ?? 0;
        if (t3 >= o2 && a2 >= 2 * o2) return r2?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t3} and ${a2} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
      }
      return t2;
    }
    constructor(e2) {
      this.configProvider = new Promise((t2, r2) => {
        "function" == typeof e2 ? e2().then((e3) => {
          t2(this.resolveDefaultConfig(e3));
        }).catch(r2) : t2(this.resolveDefaultConfig(e2));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
    }
    async handle(e2, { abortSignal: t2, requestTimeout: r2 } = {}) {
      this.config || (this.config = await this.configProvider);
      let s2 = this.config, u2 = s2.logger, p2 = "https:" === e2.protocol;
      return p2 || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((y, w) => {
        let S, b, E = -1, C = -1, v = -1, x = -1, clearTimeouts = () => {
          f.N.clearTimeout(E), f.N.clearTimeout(C), f.N.clearTimeout(v), f.N.clearTimeout(x);
        }, resolve = async (e3) => {
          await S, clearTimeouts(), y(e3);
        }, reject = async (e3) => {
          await S, clearTimeouts(), w(e3);
        };
        if (t2?.aborted) return void reject((0, a.F)(t2));
        let A = e2.headers, T = !!A && (A.Expect ?? A.expect) === "100-continue", N = p2 ? s2.httpsAgent : s2.httpAgent;
        T && !this.externalAgent && (N = new (p2 ? d().Agent : i)({ keepAlive: false, maxSockets: 1 / 0 })), E = f.N.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler2.checkSocketUsage(N, this.socketWarningTimestamp, u2);
        }, s2.socketAcquisitionWarningTimeout ?? (s2.requestTimeout ?? 2e3) + (s2.connectionTimeout ?? 1e3));
        let k = e2.query ? (0, o.buildQueryString)(e2.query) : "";
        if (null != e2.username || null != e2.password) {
          let t3 = e2.username ?? "", r3 = e2.password ?? "";
          b = `${t3}:${r3}`;
        }
        let I = e2.path;
        k && (I += `?${k}`), e2.fragment && (I += `#${e2.fragment}`);
        let R = e2.hostname ?? "";
        R = "[" === R[0] && R.endsWith("]") ? e2.hostname.slice(1, -1) : e2.hostname;
        let M = { headers: e2.headers, host: R, method: e2.method, path: I, port: e2.port, agent: N, auth: b }, U = (p2 ? d().request : n)(M, (e3) => {
          resolve({ response: new o.HttpResponse({ statusCode: e3.statusCode || -1, reason: e3.statusMessage, headers: (0, c.u)(e3.headers), body: e3 }) });
        });
        if (U.on("error", (e3) => {
          l.includes(e3.code) ? reject(Object.assign(e3, { name: "TimeoutError" })) : reject(e3);
        }), t2) {
          let onAbort = () => {
            U.destroy(), reject((0, a.F)(t2));
          };
          "function" == typeof t2.addEventListener ? (t2.addEventListener("abort", onAbort, { once: true }), U.once("close", () => t2.removeEventListener("abort", onAbort))) : t2.onabort = onAbort;
        }
        let z = r2 ?? s2.requestTimeout;
        C = ((e3, t3, r3 = 0) => {
          if (!r3) return -1;
          let registerTimeout = (i2) => {
            let n2 = f.N.setTimeout(() => {
              e3.destroy(), t3(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r3} ms.`), { name: "TimeoutError" }));
            }, r3 - i2), doWithSocket = (e4) => {
              e4?.connecting ? e4.on("connect", () => {
                f.N.clearTimeout(n2);
              }) : f.N.clearTimeout(n2);
            };
            e3.socket ? doWithSocket(e3.socket) : e3.on("socket", doWithSocket);
          };
          return r3 < 2e3 ? (registerTimeout(0), 0) : f.N.setTimeout(registerTimeout.bind(null, 1e3), 1e3);
        })(U, reject, s2.connectionTimeout), v = ((e3, t3, r3 = 0, i2, n2) => r3 ? f.N.setTimeout(() => {
          let s3 = `@smithy/node-http-handler - [${i2 ? "ERROR" : "WARN"}] a request has exceeded the configured ${r3} ms requestTimeout.`;
          if (i2) {
            let r4 = Object.assign(Error(s3), { name: "TimeoutError", code: "ETIMEDOUT" });
            e3.destroy(r4), t3(r4);
          } else s3 += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", n2?.warn?.(s3);
        }, r3) : -1)(U, reject, z, s2.throwOnRequestTimeout, u2 ?? console);
        let B = void 0 === s2.socketTimeout ? (0, g.U)(s2) : void 0;
        B ? setSocketTimeout(U, reject, B, true) : setSocketTimeout(U, reject, s2.socketTimeout);
        let _ = M.agent;
        "object" == typeof _ && "keepAlive" in _ && (x = ((e3, { keepAlive: t3, keepAliveMsecs: r3 }, i2 = h) => {
          if (true !== t3) return -1;
          let registerListener = () => {
            e3.socket ? e3.socket.setKeepAlive(t3, r3 || 0) : e3.on("socket", (e4) => {
              e4.setKeepAlive(t3, r3 || 0);
            });
          };
          return 0 === i2 ? (registerListener(), 0) : f.N.setTimeout(registerListener, i2);
        })(U, { keepAlive: _.keepAlive, keepAliveMsecs: _.keepAliveMsecs })), S = (0, m.f)(U, e2, z, this.externalAgent).catch((e3) => (clearTimeouts(), w(e3)));
      });
    }
    updateHttpClientConfig(e2, t2) {
      this.config = void 0, this.configProvider = this.configProvider.then((r2) => {
        switch (e2) {
          case /* @__PURE__ */ Symbol.for("logger"):
            e2 = "logger", t2 = r2.logger ?? t2;
            break;
          case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
            e2 = "defaultSocketTimeout", t2 = (0, g.U)(r2) ?? t2;
        }
        return { ...r2, [e2]: t2 };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(e2) {
      let t2, { requestTimeout: s2, connectionTimeout: o2, socketTimeout: a2, socketAcquisitionWarningTimeout: l2, httpAgent: c2, httpsAgent: u2, throwOnRequestTimeout: f2, logger: h2 } = e2 || {};
      return { connectionTimeout: o2, requestTimeout: s2, socketTimeout: a2, defaultSocketTimeout: (0, g.U)(e2), socketAcquisitionWarningTimeout: l2, throwOnRequestTimeout: f2, httpAgentProvider: () => t2 ??= (async () => {
        let e3 = await Promise.resolve().then(r.t.bind(r, 37067, 23)), { Agent: t3, request: s3 } = e3.default ?? e3;
        return (n = s3, c2 instanceof (i = t3) || "function" == typeof c2?.destroy) ? (this.externalAgent = true, c2) : new i({ keepAlive: true, maxSockets: 50, ...c2 });
      })(), httpsAgent: u2 instanceof d().Agent || "function" == typeof u2?.destroy ? (this.externalAgent = true, u2) : new (d()).Agent({ keepAlive: true, maxSockets: 50, ...u2 }), logger: h2 };
    }
  };
}, 42687: (e, t, r) => {
  r.d(t, { U: () => resolveDefaultSocketTimeout });
  let resolveDefaultSocketTimeout = (e2) => {
    let t2 = e2?.defaultSocketTimeout;
    return "number" == typeof t2 && Number.isFinite(t2) && t2 > 0 ? t2 : void 0;
  };
}, 94957: (e, t, r) => {
  r.d(t, { N: () => i });
  let i = { setTimeout: (e2, t2) => setTimeout(e2, t2), clearTimeout: (e2) => clearTimeout(e2) };
}, 1849: (e, t, r) => {
  r.d(t, { f: () => writeRequestBody });
  var i = r(57075), n = r(94957);
  async function writeRequestBody(e2, t2, r2 = 6e3, i2 = false) {
    let s = t2.headers, o = s ? s.Expect || s.expect : void 0, a = -1, l = true;
    i2 || "100-continue" !== o || (l = await Promise.race([new Promise((e3) => {
      a = Number(n.N.setTimeout(() => e3(true), Math.max(6e3, r2)));
    }), new Promise((t3) => {
      e2.on("continue", () => {
        n.N.clearTimeout(a), t3(true);
      }), e2.on("response", () => {
        n.N.clearTimeout(a), t3(false);
      }), e2.on("error", () => {
        n.N.clearTimeout(a), t3(false);
      });
    })])), l && writeBody(e2, t2.body);
  }
  function writeBody(e2, t2) {
    if (t2 instanceof i.Readable) return void t2.pipe(e2);
    if (t2) {
      let r2 = Buffer.isBuffer(t2), i2 = "string" == typeof t2;
      return r2 || i2 ? void (r2 && 0 === t2.byteLength ? e2.end() : e2.end(t2)) : "object" == typeof t2 && t2.buffer && "number" == typeof t2.byteOffset && "number" == typeof t2.byteLength ? void e2.end(Buffer.from(t2.buffer, t2.byteOffset, t2.byteLength)) : void e2.end(Buffer.from(t2));
    }
    e2.end();
  }
}, 37550: (e, t, r) => {
  r.d(t, { B: () => SignatureV4 });
  var i, n, s = r(92430);
  let HeaderFormatter = class HeaderFormatter {
    format(e2) {
      let t2 = [];
      for (let r3 in e2) {
        if (!(0, s.hasOwn)(e2, r3)) continue;
        let i3 = (0, s.fromUtf8)(r3);
        t2.push(Uint8Array.from([i3.byteLength]), i3, this.formatHeaderValue(e2[r3]));
      }
      let r2 = new Uint8Array(t2.reduce((e3, t3) => e3 + t3.byteLength, 0)), i2 = 0;
      for (let e3 of t2) r2.set(e3, i2), i2 += e3.byteLength;
      return r2;
    }
    formatHeaderValue(e2) {
      switch (e2.type) {
        case "boolean":
          return Uint8Array.from([+!e2.value]);
        case "byte":
          return Uint8Array.from([2, e2.value]);
        case "short":
          let t2 = new DataView(new ArrayBuffer(3));
          return t2.setUint8(0, 3), t2.setInt16(1, e2.value, false), new Uint8Array(t2.buffer);
        case "integer":
          let r2 = new DataView(new ArrayBuffer(5));
          return r2.setUint8(0, 4), r2.setInt32(1, e2.value, false), new Uint8Array(r2.buffer);
        case "long":
          let i2 = new Uint8Array(9);
          return i2[0] = 5, i2.set(e2.value.bytes, 1), i2;
        case "binary":
          let n2 = new DataView(new ArrayBuffer(3 + e2.value.byteLength));
          n2.setUint8(0, 6), n2.setUint16(1, e2.value.byteLength, false);
          let a2 = new Uint8Array(n2.buffer);
          return a2.set(e2.value, 3), a2;
        case "string":
          let l2 = (0, s.fromUtf8)(e2.value), c2 = new DataView(new ArrayBuffer(3 + l2.byteLength));
          c2.setUint8(0, 7), c2.setUint16(1, l2.byteLength, false);
          let u2 = new Uint8Array(c2.buffer);
          return u2.set(l2, 3), u2;
        case "timestamp":
          let d2 = new Uint8Array(9);
          return d2[0] = 8, d2.set(Int64.fromNumber(e2.value.valueOf()).bytes, 1), d2;
        case "uuid":
          if (!o.test(e2.value)) throw Error(`Invalid UUID received: ${e2.value}`);
          let f2 = new Uint8Array(17);
          return f2[0] = 9, f2.set((0, s.fromHex)(e2.value.replace(/-/g, "")), 1), f2;
      }
    }
  };
  (i = n || (n = {}))[i.boolTrue = 0] = "boolTrue", i[i.boolFalse = 1] = "boolFalse", i[i.byte = 2] = "byte", i[i.short = 3] = "short", i[i.integer = 4] = "integer", i[i.long = 5] = "long", i[i.byteArray = 6] = "byteArray", i[i.string = 7] = "string", i[i.timestamp = 8] = "timestamp", i[i.uuid = 9] = "uuid";
  let o = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  let Int64 = class Int642 {
    bytes;
    constructor(e2) {
      if (this.bytes = e2, 8 !== e2.byteLength) throw Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(e2) {
      if (e2 > 9223372036854776e3 || e2 < -9223372036854776e3) throw Error(`${e2} is too large (or, if negative, too small) to represent as an Int64`);
      let t2 = new Uint8Array(8);
      for (let r2 = 7, i2 = Math.abs(Math.round(e2)); r2 > -1 && i2 > 0; r2--, i2 /= 256) t2[r2] = i2;
      return e2 < 0 && negate(t2), new Int642(t2);
    }
    valueOf() {
      let e2 = this.bytes.slice(0), t2 = 128 & e2[0];
      return t2 && negate(e2), parseInt((0, s.toHex)(e2), 16) * (t2 ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  };
  function negate(e2) {
    for (let t2 = 0; t2 < 8; t2++) e2[t2] ^= 255;
    for (let t2 = 7; t2 > -1 && (e2[t2]++, 0 === e2[t2]); t2--) ;
  }
  var a = r(778), l = r(47749), c = r(81910), u = r(16172), d = r(96660), f = r(11923), h = r(6186), g = r(9318);
  let SignatureV4 = class SignatureV4 extends a.y {
    headerFormatter = new HeaderFormatter();
    constructor({ applyChecksum: e2, credentials: t2, region: r2, service: i2, sha256: n2, uriEscapePath: s2 = true }) {
      super({ applyChecksum: e2, credentials: t2, region: r2, service: i2, sha256: n2, uriEscapePath: s2 });
    }
    async presign(e2, t2 = {}) {
      let { signingDate: r2 = /* @__PURE__ */ new Date(), expiresIn: i2 = 3600, unsignableHeaders: n2, unhoistableHeaders: s2, signableHeaders: o2, hoistableHeaders: a2, signingRegion: f2, signingService: m } = t2, p = await this.credentialProvider();
      this.validateResolvedCredentials(p);
      let y = f2 ?? await this.regionProvider(), { longDate: w, shortDate: S } = this.formatDate(r2);
      if (i2 > l.Uv) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
      let b = (0, c.Ds)(S, y, m ?? this.service), E = (0, h.b)((0, g.n)(e2), { unhoistableHeaders: s2, hoistableHeaders: a2 });
      p.sessionToken && (E.query[l.r2] = p.sessionToken), E.query[l.XI] = l.SG, E.query[l.tI] = `${p.accessKeyId}/${b}`, E.query[l.Zs] = w, E.query[l.MS] = i2.toString(10);
      let C = (0, u.H)(E, n2, o2);
      return E.query[l.FY] = this.getCanonicalHeaderList(C), E.query[l.cR] = await this.getSignature(w, b, this.getSigningKey(p, y, S, m), this.createCanonicalRequest(E, C, await (0, d.p)(e2, this.sha256))), E;
    }
    async sign(e2, t2) {
      return "string" == typeof e2 ? this.signString(e2, t2) : e2.headers && e2.payload ? this.signEvent(e2, t2) : e2.message ? this.signMessage(e2, t2) : this.signRequest(e2, t2);
    }
    async signEvent({ headers: e2, payload: t2 }, { signingDate: r2 = /* @__PURE__ */ new Date(), priorSignature: i2, signingRegion: n2, signingService: o2, eventStreamCredentials: a2 }) {
      let u2 = n2 ?? await this.regionProvider(), { shortDate: f2, longDate: h2 } = this.formatDate(r2), g2 = (0, c.Ds)(f2, u2, o2 ?? this.service), m = await (0, d.p)({ headers: {}, body: t2 }, this.sha256), p = new this.sha256();
      p.update(e2);
      let y = (0, s.toHex)(await p.digest()), w = [l.r1, h2, g2, i2, y, m].join("\n");
      return this.signString(w, { signingDate: r2, signingRegion: u2, signingService: o2, eventStreamCredentials: a2 });
    }
    async signMessage(e2, { signingDate: t2 = /* @__PURE__ */ new Date(), signingRegion: r2, signingService: i2, eventStreamCredentials: n2 }) {
      return this.signEvent({ headers: this.headerFormatter.format(e2.message.headers), payload: e2.message.body }, { signingDate: t2, signingRegion: r2, signingService: i2, priorSignature: e2.priorSignature, eventStreamCredentials: n2 }).then((t3) => ({ message: e2.message, signature: t3 }));
    }
    async signString(e2, { signingDate: t2 = /* @__PURE__ */ new Date(), signingRegion: r2, signingService: i2, eventStreamCredentials: n2 } = {}) {
      let o2 = n2 ?? await this.credentialProvider();
      this.validateResolvedCredentials(o2);
      let a2 = r2 ?? await this.regionProvider(), { shortDate: l2 } = this.formatDate(t2), c2 = new this.sha256(await this.getSigningKey(o2, a2, l2, i2));
      return c2.update((0, s.toUint8Array)(e2)), (0, s.toHex)(await c2.digest());
    }
    async signRequest(e2, { signingDate: t2 = /* @__PURE__ */ new Date(), signableHeaders: r2, unsignableHeaders: i2, signingRegion: n2, signingService: s2 } = {}) {
      let o2 = await this.credentialProvider();
      this.validateResolvedCredentials(o2);
      let a2 = n2 ?? await this.regionProvider(), h2 = (0, g.n)(e2), { longDate: m, shortDate: p } = this.formatDate(t2), y = (0, c.Ds)(p, a2, s2 ?? this.service);
      h2.headers[l.ot] = m, o2.sessionToken && (h2.headers[l.wE] = o2.sessionToken);
      let w = await (0, d.p)(h2, this.sha256);
      !(0, f.ou)(l.Wd, h2.headers) && this.applyChecksum && (h2.headers[l.Wd] = w);
      let S = (0, u.H)(h2, i2, r2), b = await this.getSignature(m, y, this.getSigningKey(o2, a2, p, s2), this.createCanonicalRequest(h2, S, w));
      return h2.headers[l.H1] = `${l.SG} Credential=${o2.accessKeyId}/${y}, SignedHeaders=${this.getCanonicalHeaderList(S)}, Signature=${b}`, h2;
    }
    async getSignature(e2, t2, r2, i2) {
      let n2 = await this.createStringToSign(e2, t2, i2, l.SG), o2 = new this.sha256(await r2);
      return o2.update((0, s.toUint8Array)(n2)), (0, s.toHex)(await o2.digest());
    }
    getSigningKey(e2, t2, r2, i2) {
      return (0, c.Xf)(this.sha256, e2, r2, t2, i2 || this.service);
    }
  };
}, 778: (e, t, r) => {
  r.d(t, { y: () => SignatureV4Base });
  var i = r(92658), n = r(93422), s = r(92430), o = r(41838);
  let SignatureV4Base = class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({ applyChecksum: e2, credentials: t2, region: r2, service: n2, sha256: s2, uriEscapePath: o2 = true }) {
      this.service = n2, this.sha256 = s2, this.uriEscapePath = o2, this.applyChecksum = "boolean" != typeof e2 || e2, this.regionProvider = (0, i.normalizeProvider)(r2), this.credentialProvider = (0, i.normalizeProvider)(t2);
    }
    createCanonicalRequest(e2, t2, r2) {
      let i2 = Object.keys(t2).sort();
      return `${e2.method}
${this.getCanonicalPath(e2)}
${(0, o.$)(e2)}
${i2.map((e3) => `${e3}:${t2[e3]}`).join("\n")}

${i2.join(";")}
${r2}`;
    }
    async createStringToSign(e2, t2, r2, i2) {
      let n2 = new this.sha256();
      n2.update((0, s.toUint8Array)(r2));
      let o2 = await n2.digest();
      return `${i2}
${e2}
${t2}
${(0, s.toHex)(o2)}`;
    }
    getCanonicalPath({ path: e2 }) {
      if (this.uriEscapePath) {
        let t2 = [];
        for (let r3 of e2.split("/")) r3?.length !== 0 && "." !== r3 && (".." === r3 ? t2.pop() : t2.push(r3));
        let r2 = `${e2?.startsWith("/") ? "/" : ""}${t2.join("/")}${t2.length > 0 && e2?.endsWith("/") ? "/" : ""}`;
        return (0, n.escapeUri)(r2).replace(/%2F/g, "/");
      }
      return e2;
    }
    validateResolvedCredentials(e2) {
      if ("object" != typeof e2 || "string" != typeof e2.accessKeyId || "string" != typeof e2.secretAccessKey) throw Error("Resolved credential object is not valid");
    }
    formatDate(e2) {
      var t2;
      let r2 = ("number" == typeof (t2 = e2) ? new Date(1e3 * t2) : "string" == typeof t2 ? new Date(Number(t2) ? 1e3 * Number(t2) : t2) : t2).toISOString().replace(/\.\d{3}Z$/, "Z").replace(/[-:]/g, "");
      return { longDate: r2, shortDate: r2.slice(0, 8) };
    }
    getCanonicalHeaderList(e2) {
      return Object.keys(e2).sort().join(";");
    }
  };
}, 47749: (e, t, r) => {
  r.d(t, { D8: () => m, FY: () => o, H1: () => d, Ir: () => b, J9: () => h, Jp: () => C, MS: () => a, SG: () => v, SN: () => S, Uv: () => I, VQ: () => k, Wd: () => p, XI: () => i, Zs: () => s, cR: () => l, g5: () => N, ku: () => x, lP: () => E, oB: () => u, ot: () => f, pj: () => g, r1: () => A, r2: () => c, tI: () => n, wE: () => y, z8: () => T, zX: () => w });
  let i = "X-Amz-Algorithm", n = "X-Amz-Credential", s = "X-Amz-Date", o = "X-Amz-SignedHeaders", a = "X-Amz-Expires", l = "X-Amz-Signature", c = "X-Amz-Security-Token", u = "X-Amz-Region-Set", d = "authorization", f = s.toLowerCase(), h = "date", g = [d, f, h], m = l.toLowerCase(), p = "x-amz-content-sha256", y = c.toLowerCase(), w = "host", S = { authorization: true, "cache-control": true, connection: true, expect: true, from: true, "keep-alive": true, "max-forwards": true, pragma: true, referer: true, te: true, trailer: true, "transfer-encoding": true, upgrade: true, "user-agent": true, "x-amzn-trace-id": true }, b = /^proxy-/, E = /^sec-/, C = [/^proxy-/i, /^sec-/i], v = "AWS4-HMAC-SHA256", x = "AWS4-ECDSA-P256-SHA256", A = "AWS4-HMAC-SHA256-PAYLOAD", T = "UNSIGNED-PAYLOAD", N = 50, k = "aws4_request", I = 604800;
}, 81910: (e, t, r) => {
  r.d(t, { Ds: () => createScope, HK: () => clearCredentialCache, Xf: () => getSigningKey });
  var i = r(92430), n = r(47749);
  let s = {}, o = [], createScope = (e2, t2, r2) => `${e2}/${t2}/${r2}/${n.VQ}`, getSigningKey = async (e2, t2, r2, a, l) => {
    let c = await hmac(e2, t2.secretAccessKey, t2.accessKeyId), u = `${r2}:${a}:${l}:${(0, i.toHex)(c)}:${t2.sessionToken}`;
    if (u in s) return s[u];
    for (o.push(u); o.length > n.g5; ) delete s[o.shift()];
    let d = `AWS4${t2.secretAccessKey}`;
    for (let t3 of [r2, a, l, n.VQ]) d = await hmac(e2, d, t3);
    return s[u] = d;
  }, clearCredentialCache = () => {
    o.length = 0, Object.keys(s).forEach((e2) => {
      delete s[e2];
    });
  }, hmac = (e2, t2, r2) => {
    let n2 = new e2(t2);
    return n2.update((0, i.toUint8Array)(r2)), n2.digest();
  };
}, 16172: (e, t, r) => {
  r.d(t, { H: () => getCanonicalHeaders });
  var i = r(92430), n = r(47749);
  let getCanonicalHeaders = ({ headers: e2 }, t2, r2) => {
    let s = {};
    for (let o of Object.keys(e2).sort()) {
      if (void 0 == e2[o]) continue;
      let a = o.toLowerCase();
      (!((0, i.hasOwn)(n.SN, a) || t2?.has(a) || n.Ir.test(a) || n.lP.test(a)) || r2 && (!r2 || r2.has(a))) && ("__proto__" === a && (0, i.writeKey)(s), s[a] = e2[o].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
    }
    return s;
  };
}, 41838: (e, t, r) => {
  r.d(t, { $: () => getCanonicalQuery });
  var i = r(92430), n = r(93422), s = r(47749);
  let getCanonicalQuery = ({ query: e2 = {} }) => {
    let t2 = [], r2 = {};
    for (let o in e2) {
      if (!(0, i.hasOwn)(e2, o) || o.toLowerCase() === s.D8) continue;
      let a = (0, n.escapeUri)(o);
      t2.push(a);
      let l = e2[o];
      "string" == typeof l ? r2[a] = `${a}=${(0, n.escapeUri)(l)}` : Array.isArray(l) && (r2[a] = l.slice(0).reduce((e3, t3) => e3.concat([`${a}=${(0, n.escapeUri)(t3)}`]), []).sort().join("&"));
    }
    return t2.sort().map((e3) => r2[e3]).filter((e3) => e3).join("&");
  };
}, 96660: (e, t, r) => {
  r.d(t, { p: () => getPayloadHash });
  var i = r(92430), n = r(47749);
  let getPayloadHash = async ({ headers: e2, body: t2 }, r2) => {
    for (let t3 in e2) if ((0, i.hasOwn)(e2, t3) && t3.toLowerCase() === n.Wd) return e2[t3];
    if (void 0 == t2) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    if ("string" == typeof t2 || ArrayBuffer.isView(t2) || (0, i.isArrayBuffer)(t2)) {
      let e3 = new r2();
      return e3.update((0, i.toUint8Array)(t2)), (0, i.toHex)(await e3.digest());
    }
    return n.z8;
  };
}, 11923: (e, t, r) => {
  r.d(t, { ou: () => hasHeader });
  var i = r(92430);
  let hasHeader = (e2, t2) => {
    for (let r2 in e2 = e2.toLowerCase(), t2) if ((0, i.hasOwn)(t2, r2) && e2 === r2.toLowerCase()) return true;
    return false;
  };
}, 78736: (e, t, r) => {
  r.r(t), r.d(t, { ALGORITHM_IDENTIFIER: () => n.SG, ALGORITHM_IDENTIFIER_V4A: () => n.ku, ALGORITHM_QUERY_PARAM: () => n.XI, ALWAYS_UNSIGNABLE_HEADERS: () => n.SN, AMZ_DATE_HEADER: () => n.ot, AMZ_DATE_QUERY_PARAM: () => n.Zs, AUTH_HEADER: () => n.H1, CREDENTIAL_QUERY_PARAM: () => n.tI, DATE_HEADER: () => n.J9, EVENT_ALGORITHM_IDENTIFIER: () => n.r1, EXPIRES_QUERY_PARAM: () => n.MS, GENERATED_HEADERS: () => n.pj, HOST_HEADER: () => n.zX, KEY_TYPE_IDENTIFIER: () => n.VQ, MAX_CACHE_SIZE: () => n.g5, MAX_PRESIGNED_TTL: () => n.Uv, PROXY_HEADER_PATTERN: () => n.Ir, REGION_SET_PARAM: () => n.oB, SEC_HEADER_PATTERN: () => n.lP, SHA256_HEADER: () => n.Wd, SIGNATURE_HEADER: () => n.D8, SIGNATURE_QUERY_PARAM: () => n.cR, SIGNED_HEADERS_QUERY_PARAM: () => n.FY, SignatureV4: () => i.B, SignatureV4Base: () => d.y, TOKEN_HEADER: () => n.wE, TOKEN_QUERY_PARAM: () => n.r2, UNSIGNABLE_PATTERNS: () => n.Jp, UNSIGNED_PAYLOAD: () => n.z8, clearCredentialCache: () => u.HK, createScope: () => u.Ds, getCanonicalHeaders: () => s.H, getCanonicalQuery: () => o.$, getPayloadHash: () => a.p, getSigningKey: () => u.Xf, hasHeader: () => f.ou, moveHeadersToQuery: () => l.b, prepareRequest: () => c.n, signatureV4aContainer: () => h.d });
  var i = r(37550), n = r(47749), s = r(16172), o = r(41838), a = r(96660), l = r(6186), c = r(9318), u = r(81910), d = r(778), f = r(11923), h = r(83504);
}, 6186: (e, t, r) => {
  r.d(t, { b: () => moveHeadersToQuery });
  var i = r(92430), n = r(93422);
  let moveHeadersToQuery = (e2, t2 = {}) => {
    let { headers: r2, query: s = {} } = n.HttpRequest.clone(e2);
    for (let e3 in r2) {
      if (!(0, i.hasOwn)(r2, e3)) continue;
      let n2 = e3.toLowerCase();
      ("x-amz-" === n2.slice(0, 6) && !t2.unhoistableHeaders?.has(n2) || t2.hoistableHeaders?.has(n2)) && (s[e3] = r2[e3], delete r2[e3]);
    }
    return { ...e2, headers: r2, query: s };
  };
}, 9318: (e, t, r) => {
  r.d(t, { n: () => prepareRequest });
  var i = r(92430), n = r(93422), s = r(47749);
  let prepareRequest = (e2) => {
    for (let t2 in (e2 = n.HttpRequest.clone(e2)).headers) (0, i.hasOwn)(e2.headers, t2) && s.pj.indexOf(t2.toLowerCase()) > -1 && delete e2.headers[t2];
    return e2;
  };
}, 83504: (e, t, r) => {
  r.d(t, { d: () => i });
  let i = { SignatureV4a: null };
} };
export {
  id,
  ids,
  modules
};
