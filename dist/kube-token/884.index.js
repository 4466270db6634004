const id = 884;
const ids = [884];
const modules = { 7523: (__unused_webpack_module, exports, __webpack_require__) => {
  let defaultDisableClockSkewCorrection, { ProviderError, booleanSelector, SelectorType, loadConfig } = __webpack_require__(7291), { setCredentialFeature } = __webpack_require__(5152), { normalizeProvider, memoizeIdentityProvider, isIdentityExpired, doesIdentityRequireRefresh } = __webpack_require__(402), { SignatureV4 } = __webpack_require__(8736), { HttpResponse, HttpRequest } = __webpack_require__(3422), { SMITHY_CONTEXT_KEY } = __webpack_require__(5662), getDateHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.date ?? response.headers?.Date : void 0, getAgeHeader = (response) => HttpResponse.isInstance(response) ? response.headers?.age ?? response.headers?.Age : void 0, getSkewCorrectedDate = (systemClockOffset) => new Date(Date.now() + systemClockOffset), getUpdatedSystemClockOffset = (clockTime, currentSystemClockOffset, timeRequestSent, ageHeader) => {
    if (void 0 !== ageHeader) return currentSystemClockOffset;
    let serverTime = Date.parse(clockTime);
    if (Number.isNaN(serverTime)) return currentSystemClockOffset;
    let timeResponseReceived = Date.now();
    return void 0 !== timeRequestSent && timeResponseReceived - timeRequestSent > 9e5 ? currentSystemClockOffset : serverTime - timeResponseReceived;
  }, throwSigningPropertyError = (name, property) => {
    if (!property) throw Error(`Property \`${name}\` is not resolved for AWS SDK SigV4Auth`);
    return property;
  }, validateSigningProperties = async (signingProperties) => {
    let context = throwSigningPropertyError("context", signingProperties.context), config = throwSigningPropertyError("config", signingProperties.config), authScheme = context.endpointV2?.properties?.authSchemes?.[0], signerFunction = throwSigningPropertyError("signer", config.signer), signer = await signerFunction(authScheme), signingRegion = signingProperties?.signingRegion;
    return { config, signer, signingRegion, signingRegionSet: signingProperties?.signingRegionSet, signingName: signingProperties?.signingName };
  };
  class AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      let context, eventStream;
      if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let validatedProps = await validateSigningProperties(signingProperties), { config, signer } = validatedProps, { signingRegion, signingName } = validatedProps, handlerExecutionContext = signingProperties.context;
      if (handlerExecutionContext?.authSchemes?.length) {
        let [first, second] = handlerExecutionContext.authSchemes;
        first?.name === "sigv4a" && second?.name === "sigv4" && (signingRegion = second?.signingRegion ?? signingRegion, signingName = second?.signingName ?? signingName);
      }
      let noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
      signingProperties._disableClockSkewCorrection = noSkewCorrection;
      let skipSkewSampling = noSkewCorrection || (context = signingProperties.context, eventStream = context?.[SMITHY_CONTEXT_KEY]?.eventStream, eventStream?.output === true);
      return signingProperties._skipClockSkewSampling = skipSkewSampling, skipSkewSampling || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion, signingService: signingName });
    }
    errorHandler(signingProperties) {
      return (error) => {
        if (!signingProperties._skipClockSkewSampling && !signingProperties._disableClockSkewCorrection) {
          let serverTime = error.ServerTime ?? getDateHeader(error.$response);
          if (serverTime) {
            let config = throwSigningPropertyError("config", signingProperties.config), preRequestOffset = signingProperties._preRequestSystemClockOffset, timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(error.$response), newOffset = getUpdatedSystemClockOffset(serverTime, config.systemClockOffset, timeRequestSent, ageHeader);
            config.systemClockOffset = newOffset, Math.abs(newOffset) >= 24e4 && (newOffset !== preRequestOffset || void 0 !== preRequestOffset && preRequestOffset !== newOffset) && error.$metadata && (error.$metadata.clockSkewCorrected = true);
          }
        }
        throw error;
      };
    }
    successHandler(httpResponse, signingProperties) {
      if (signingProperties._skipClockSkewSampling || signingProperties._disableClockSkewCorrection) return;
      let dateHeader = getDateHeader(httpResponse);
      if (dateHeader) {
        let config = throwSigningPropertyError("config", signingProperties.config), timeRequestSent = signingProperties._requestSentAt, ageHeader = getAgeHeader(httpResponse);
        config.systemClockOffset = getUpdatedSystemClockOffset(dateHeader, config.systemClockOffset, timeRequestSent, ageHeader);
      }
    }
  }
  let getArrayForCommaSeparatedString = (str) => "string" == typeof str && str.length > 0 ? str.split(",").map((item) => item.trim()) : [], getBearerTokenEnvKey = (signingName) => `AWS_BEARER_TOKEN_${signingName.replace(/[\s-]/g, "_").toUpperCase()}`, NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY = "AWS_AUTH_SCHEME_PREFERENCE", NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY = "auth_scheme_preference", resolveAwsSdkSigV4Config = (defaultDisableClockSkewCorrection = loadConfig({ environmentVariableSelector: (env) => booleanSelector(env, "AWS_DISABLE_CLOCK_SKEW_CORRECTION", SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, "disable_clock_skew_correction", SelectorType.CONFIG), default: false }), (config) => {
    let resolvedCredentials, signer, inputCredentials = config.credentials, isUserSupplied = !!config.credentials;
    Object.defineProperty(config, "credentials", { set(credentials) {
      credentials && credentials !== inputCredentials && credentials !== resolvedCredentials && (isUserSupplied = true);
      let memoizedProvider = (function(config2, { credentials: credentials2, credentialDefaultProvider }) {
        let credentialsProvider;
        return (credentialsProvider = credentials2 ? credentials2?.memoized ? credentials2 : memoizeIdentityProvider(credentials2, isIdentityExpired, doesIdentityRequireRefresh) : credentialDefaultProvider ? normalizeProvider(credentialDefaultProvider(Object.assign({}, config2, { parentClientConfig: config2 }))) : async () => {
          throw Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.");
        }).memoized = true, credentialsProvider;
      })(config, { credentials: inputCredentials = credentials, credentialDefaultProvider: config.credentialDefaultProvider }), boundProvider = (function(config2, credentialsProvider) {
        if (credentialsProvider.configBound) return credentialsProvider;
        let fn = async (options) => credentialsProvider({ ...options, callerClientConfig: config2 });
        return fn.memoized = credentialsProvider.memoized, fn.configBound = true, fn;
      })(config, memoizedProvider);
      if (isUserSupplied && !boundProvider.attributed) {
        let isCredentialObject = "object" == typeof inputCredentials && null !== inputCredentials;
        (resolvedCredentials = async (options) => {
          let creds = await boundProvider(options);
          return isCredentialObject && (!creds.$source || 0 === Object.keys(creds.$source).length) ? setCredentialFeature(creds, "CREDENTIALS_CODE", "e") : creds;
        }).memoized = boundProvider.memoized, resolvedCredentials.configBound = boundProvider.configBound, resolvedCredentials.attributed = true;
      } else resolvedCredentials = boundProvider;
    }, get: () => resolvedCredentials, enumerable: true, configurable: true }), config.credentials = inputCredentials;
    let { signingEscapePath = true, systemClockOffset = config.systemClockOffset || 0, sha256 } = config;
    return signer = config.signer ? normalizeProvider(config.signer) : config.regionInfoProvider ? () => normalizeProvider(config.region)().then(async (region) => [await config.regionInfoProvider(region, { useFipsEndpoint: await config.useFipsEndpoint(), useDualstackEndpoint: await config.useDualstackEndpoint() }) || {}, region]).then(([regionInfo, region]) => {
      let { signingRegion, signingService } = regionInfo;
      config.signingRegion = config.signingRegion || signingRegion || region, config.signingName = config.signingName || signingService || config.serviceId;
      let params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath };
      return new (config.signerConstructor || SignatureV4)(params);
    }) : async (authScheme) => {
      let signingRegion = (authScheme = Object.assign({}, { name: "sigv4", signingName: config.signingName || config.defaultSigningName, signingRegion: await normalizeProvider(config.region)(), properties: {} }, authScheme)).signingRegion, signingService = authScheme.signingName;
      config.signingRegion = config.signingRegion || signingRegion, config.signingName = config.signingName || signingService || config.serviceId;
      let params = { ...config, credentials: config.credentials, region: config.signingRegion, service: config.signingName, sha256, uriEscapePath: signingEscapePath };
      return new (config.signerConstructor || SignatureV4)(params);
    }, Object.assign(config, { systemClockOffset, signingEscapePath, signer, disableClockSkewCorrection: normalizeProvider(config.disableClockSkewCorrection ?? defaultDisableClockSkewCorrection) });
  });
  exports.AWSSDKSigV4Signer = AwsSdkSigV4Signer, exports.AwsSdkSigV4ASigner = class extends AwsSdkSigV4Signer {
    async sign(httpRequest, identity, signingProperties) {
      if (!HttpRequest.isInstance(httpRequest)) throw Error("The request is not an instance of `HttpRequest` and cannot be signed");
      let { config, signer, signingRegion, signingRegionSet, signingName } = await validateSigningProperties(signingProperties), multiRegionOverride = (await config.sigv4aSigningRegionSet?.() ?? signingRegionSet ?? [signingRegion]).join(","), noSkewCorrection = await config.disableClockSkewCorrection?.() === true;
      return signingProperties._disableClockSkewCorrection = noSkewCorrection, noSkewCorrection || (signingProperties._preRequestSystemClockOffset = config.systemClockOffset, signingProperties._requestSentAt = Date.now()), await signer.sign(httpRequest, { signingDate: noSkewCorrection ? /* @__PURE__ */ new Date() : getSkewCorrectedDate(config.systemClockOffset), signingRegion: multiRegionOverride, signingService: signingName });
    }
  }, exports.AwsSdkSigV4Signer = AwsSdkSigV4Signer, exports.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS = { environmentVariableSelector: (env, options) => options?.signingName && getBearerTokenEnvKey(options.signingName) in env ? ["httpBearerAuth"] : NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY in env ? getArrayForCommaSeparatedString(env[NODE_AUTH_SCHEME_PREFERENCE_ENV_KEY]) : void 0, configFileSelector: (profile) => {
    if (NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY in profile) return getArrayForCommaSeparatedString(profile[NODE_AUTH_SCHEME_PREFERENCE_CONFIG_KEY]);
  }, default: [] }, exports.NODE_SIGV4A_CONFIG_OPTIONS = { environmentVariableSelector(env) {
    if (env.AWS_SIGV4A_SIGNING_REGION_SET) return env.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map((_) => _.trim());
    throw new ProviderError("AWS_SIGV4A_SIGNING_REGION_SET not set in env.", { tryNextLink: true });
  }, configFileSelector(profile) {
    if (profile.sigv4a_signing_region_set) return (profile.sigv4a_signing_region_set ?? "").split(",").map((_) => _.trim());
    throw new ProviderError("sigv4a_signing_region_set not set in profile.", { tryNextLink: true });
  }, default: void 0 }, exports.getBearerTokenEnvKey = getBearerTokenEnvKey, exports.resolveAWSSDKSigV4Config = resolveAwsSdkSigV4Config, exports.resolveAwsSdkSigV4AConfig = (config) => (config.sigv4aSigningRegionSet = normalizeProvider(config.sigv4aSigningRegionSet), config), exports.resolveAwsSdkSigV4Config = resolveAwsSdkSigV4Config, exports.validateSigningProperties = validateSigningProperties;
}, 7288: (__unused_webpack_module, exports, __webpack_require__) => {
  let { SmithyRpcV2CborProtocol, loadSmithyRpcV2CborErrorCode } = __webpack_require__(4645), { TypeRegistry, NormalizedSchema, deref } = __webpack_require__(6890), { decorateServiceException, getValueFromTextNode } = __webpack_require__(2658), { RpcProtocol, JsonCodec2, loadJsonRpcErrorCode, HttpBindingProtocol, HttpInterceptingShapeSerializer, HttpInterceptingShapeDeserializer, loadRestJsonErrorCode, SmithyRpcV2JsonProtocol, loadSmithyRpcV2JsonErrorCode, FromStringShapeDeserializer, determineTimestampFormat, extendedEncodeURIComponent, collectBody } = __webpack_require__(3422), { JsonCodec, JsonShapeDeserializer, JsonShapeDeserializer2, JsonShapeSerializer, JsonShapeSerializer2, parseJsonBody, parseJsonErrorBody } = __webpack_require__(3422);
  exports.JsonCodec = JsonCodec, exports.JsonCodec2 = JsonCodec2, exports.JsonShapeDeserializer = JsonShapeDeserializer, exports.JsonShapeDeserializer2 = JsonShapeDeserializer2, exports.JsonShapeSerializer = JsonShapeSerializer, exports.JsonShapeSerializer2 = JsonShapeSerializer2, exports.loadJsonRpcErrorCode = loadJsonRpcErrorCode, exports.loadRestJsonErrorCode = loadRestJsonErrorCode, exports.parseJsonBody = parseJsonBody, exports.parseJsonErrorBody = parseJsonErrorBody;
  let { parseXML, XmlNode, XmlText } = __webpack_require__(7874), { toUtf8, toBase64, generateIdempotencyToken, NumericValue, dateToUtcString, fromBase64, expectUnion } = __webpack_require__(2430);
  class ProtocolLib {
    queryCompat;
    errorRegistry;
    constructor(queryCompat = false) {
      this.queryCompat = queryCompat;
    }
    resolveRestContentType(defaultContentType, inputSchema) {
      let members = inputSchema.getMemberSchemas(), httpPayloadMember = Object.values(members).find((m) => !!m.getMergedTraits().httpPayload);
      if (httpPayloadMember) {
        let mediaType = httpPayloadMember.getMergedTraits().mediaType;
        return mediaType ? mediaType : httpPayloadMember.isStringSchema() ? "text/plain" : httpPayloadMember.isBlobSchema() ? "application/octet-stream" : defaultContentType;
      }
      if (!inputSchema.isUnitSchema() && Object.values(members).find((m) => {
        let { httpQuery, httpQueryParams, httpHeader, httpLabel, httpPrefixHeaders } = m.getMergedTraits();
        return !httpQuery && !httpQueryParams && !httpHeader && !httpLabel && void 0 === httpPrefixHeaders;
      })) return defaultContentType;
    }
    async getErrorSchemaOrThrowBaseException(errorIdentifier, defaultNamespace, response, dataObject, metadata, getErrorSchema) {
      let errorName = errorIdentifier;
      errorIdentifier.includes("#") && ([, errorName] = errorIdentifier.split("#"));
      let errorMetadata = { $metadata: metadata, $fault: response.statusCode < 500 ? "client" : "server" };
      if (!this.errorRegistry) throw Error("@aws-sdk/core/protocols - error handler not initialized.");
      try {
        return { errorSchema: getErrorSchema?.(this.errorRegistry, errorName) ?? this.errorRegistry.getSchema(errorIdentifier), errorMetadata };
      } catch (e) {
        dataObject.message = dataObject.message ?? dataObject.Message ?? "UnknownError";
        let synthetic = this.errorRegistry, baseExceptionSchema = synthetic.getBaseException();
        if (baseExceptionSchema) {
          let ErrorCtor = synthetic.getErrorCtor(baseExceptionSchema) ?? Error;
          throw this.decorateServiceException(Object.assign(new ErrorCtor({ name: errorName }), errorMetadata), dataObject);
        }
        let message = dataObject?.message ?? dataObject?.Message ?? dataObject?.Error?.Message ?? dataObject?.Error?.message;
        throw this.decorateServiceException(Object.assign(Error(message), { name: errorName }, errorMetadata), dataObject);
      }
    }
    compose(composite, errorIdentifier, defaultNamespace) {
      let namespace = defaultNamespace;
      errorIdentifier.includes("#") && ([namespace] = errorIdentifier.split("#"));
      let staticRegistry = TypeRegistry.for(namespace), defaultSyntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + defaultNamespace);
      composite.copyFrom(staticRegistry), composite.copyFrom(defaultSyntheticRegistry), this.errorRegistry = composite;
    }
    decorateServiceException(exception, additions = {}) {
      if (this.queryCompat) {
        let msg = exception.Message ?? additions.Message, error = decorateServiceException(exception, additions);
        msg && (error.message = msg);
        let errorObj = error.Error ?? {};
        errorObj.Type = error.Error?.Type, errorObj.Code = error.Error?.Code, errorObj.Message = error.Error?.message ?? error.Error?.Message ?? msg, error.Error = errorObj;
        let reqId = error.$metadata.requestId;
        return reqId && (error.RequestId = reqId), error;
      }
      return decorateServiceException(exception, additions);
    }
    setQueryCompatError(output, response) {
      let queryErrorHeader = response.headers?.["x-amzn-query-error"];
      if (void 0 !== output && null != queryErrorHeader) {
        let [Code, Type] = queryErrorHeader.split(";"), keys = Object.keys(output), Error1 = { Code, Type };
        output.Code = Code, output.Type = Type;
        for (let i = 0; i < keys.length; i++) {
          let k = keys[i];
          Error1["message" === k ? "Message" : k] = output[k];
        }
        delete Error1.__type, output.Error = Error1;
      }
    }
    queryCompatOutput(queryCompatErrorData, errorData) {
      queryCompatErrorData.Error && (errorData.Error = queryCompatErrorData.Error), queryCompatErrorData.Type && (errorData.Type = queryCompatErrorData.Type), queryCompatErrorData.Code && (errorData.Code = queryCompatErrorData.Code);
    }
    findQueryCompatibleError(registry, errorName) {
      try {
        return registry.getSchema(errorName);
      } catch (e) {
        return registry.find((schema) => NormalizedSchema.of(schema).getMergedTraits().awsQueryError?.[0] === errorName);
      }
    }
  }
  class AwsJsonRpcProtocol extends RpcProtocol {
    serializer;
    deserializer;
    serviceTarget;
    codec;
    mixin;
    awsQueryCompatible;
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries }), this.serviceTarget = serviceTarget, this.codec = jsonCodec ?? new JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false }), this.serializer = this.codec.createSerializer(), this.deserializer = this.codec.createDeserializer(), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = `application/x-amz-json-${this.getJsonRpcVersion()}`, request.headers["x-amz-target"] = `${this.serviceTarget}.${operationSchema.name}`, this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), "unit" !== deref(operationSchema.input) && request.body || (request.body = "{}"), request;
    }
    getPayloadCodec() {
      return this.codec;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let { awsQueryCompatible } = this;
      awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorIdentifier = loadJsonRpcErrorCode(response, dataObject, awsQueryCompatible) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata, awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
      throw awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
  class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
      this.from = from, this.to = to;
      let set = new Set(Object.keys(this.from));
      set.delete("__type"), this.keys = set;
    }
    mark(key) {
      this.keys.delete(key);
    }
    hasUnknown() {
      return 1 === this.keys.size && 0 === Object.keys(this.to).length;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        let k = this.keys.values().next().value, v = this.from[k];
        this.to.$unknown = [k, v];
      }
    }
  }
  class XmlShapeDeserializer extends SerdeContextConfig {
    settings;
    stringDeserializer;
    constructor(settings) {
      super(), this.settings = settings, this.stringDeserializer = new FromStringShapeDeserializer(settings);
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext, this.stringDeserializer.setSerdeContext(serdeContext);
    }
    read(schema, bytes, key) {
      let ns = NormalizedSchema.of(schema), memberSchemas = ns.getMemberSchemas();
      if (ns.isStructSchema() && ns.isMemberSchema() && Object.values(memberSchemas).find((memberNs) => !!memberNs.getMemberTraits().eventPayload)) {
        let output = {}, memberName = Object.keys(memberSchemas)[0];
        return memberSchemas[memberName].isBlobSchema() ? output[memberName] = bytes : output[memberName] = this.read(memberSchemas[memberName], bytes), output;
      }
      let xmlString = (this.serdeContext?.utf8Encoder ?? toUtf8)(bytes), parsedObject = this.parseXml(xmlString);
      return this.readSchema(schema, key ? parsedObject[key] : parsedObject);
    }
    readSchema(_schema, value) {
      let ns = NormalizedSchema.of(_schema);
      if (ns.isUnitSchema()) return;
      let traits = ns.getMergedTraits();
      if (ns.isListSchema() && !Array.isArray(value)) return this.readSchema(ns, [value]);
      if (null == value) return value;
      if ("object" == typeof value) {
        let flat = !!traits.xmlFlattened;
        if (ns.isListSchema()) {
          let listValue = ns.getValueSchema(), buffer2 = [], sourceKey = listValue.getMergedTraits().xmlName ?? "member", source = flat ? value : (value[0] ?? value)[sourceKey];
          if (null == source) return buffer2;
          for (let v of Array.isArray(source) ? source : [source]) buffer2.push(this.readSchema(listValue, v));
          return buffer2;
        }
        let buffer = {};
        if (ns.isMapSchema()) {
          let entries, keyNs = ns.getKeySchema(), memberNs = ns.getValueSchema();
          entries = flat ? Array.isArray(value) ? value : [value] : Array.isArray(value.entry) ? value.entry : [value.entry];
          let keyProperty = keyNs.getMergedTraits().xmlName ?? "key", valueProperty = memberNs.getMergedTraits().xmlName ?? "value";
          for (let entry of entries) {
            let key = entry[keyProperty], value2 = entry[valueProperty];
            "__proto__" === key && Object.defineProperty(buffer, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true }), buffer[key] = this.readSchema(memberNs, value2);
          }
          return buffer;
        }
        if (ns.isStructSchema()) {
          let unionSerde, union = ns.isUnionSchema();
          for (let [memberName, memberSchema] of (union && (unionSerde = new UnionSerde(value, buffer)), ns.structIterator())) {
            let memberTraits = memberSchema.getMergedTraits(), xmlObjectKey = memberTraits.httpPayload ? memberTraits.xmlName ?? memberSchema.getName() : memberSchema.getMemberTraits().xmlName ?? memberName;
            union && unionSerde.mark(xmlObjectKey), null != value[xmlObjectKey] && (buffer[memberName] = this.readSchema(memberSchema, value[xmlObjectKey]));
          }
          return union && unionSerde.writeUnknown(), buffer;
        }
        if (ns.isDocumentSchema()) return value;
        throw Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${ns.getName(true)}`);
      }
      return ns.isListSchema() ? [] : ns.isMapSchema() || ns.isStructSchema() ? {} : this.stringDeserializer.read(ns, value);
    }
    parseXml(xml) {
      if (xml.length) {
        let parsedObj;
        try {
          parsedObj = parseXML(xml);
        } catch (e) {
          throw e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", { value: xml }), e;
        }
        let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
        return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
      }
      return {};
    }
  }
  class QueryShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value, prefix = "") {
      void 0 === this.buffer && (this.buffer = "");
      let ns = NormalizedSchema.of(schema);
      if (prefix && !prefix.endsWith(".") && (prefix += "."), ns.isBlobSchema()) ("string" == typeof value || value instanceof Uint8Array) && (this.writeKey(prefix), this.writeValue((this.serdeContext?.base64Encoder ?? toBase64)(value)));
      else if (ns.isBooleanSchema() || ns.isNumericSchema() || ns.isStringSchema()) null != value ? (this.writeKey(prefix), this.writeValue(String(value))) : ns.isIdempotencyToken() && (this.writeKey(prefix), this.writeValue(generateIdempotencyToken()));
      else if (ns.isBigIntegerSchema()) null != value && (this.writeKey(prefix), this.writeValue(String(value)));
      else if (ns.isBigDecimalSchema()) null != value && (this.writeKey(prefix), this.writeValue(value instanceof NumericValue ? value.string : String(value)));
      else if (ns.isTimestampSchema()) {
        if (value instanceof Date) switch (this.writeKey(prefix), determineTimestampFormat(ns, this.settings)) {
          case 5:
            this.writeValue(value.toISOString().replace(".000Z", "Z"));
            break;
          case 6:
            this.writeValue(dateToUtcString(value));
            break;
          case 7:
            this.writeValue(String(value.getTime() / 1e3));
        }
      } else if (ns.isDocumentSchema()) Array.isArray(value) ? this.write(79, value, prefix) : value instanceof Date ? this.write(4, value, prefix) : value instanceof Uint8Array ? this.write(21, value, prefix) : value && "object" == typeof value ? this.write(143, value, prefix) : (this.writeKey(prefix), this.writeValue(String(value)));
      else if (ns.isListSchema()) {
        if (Array.isArray(value)) if (0 === value.length) this.settings.serializeEmptyLists && (this.writeKey(prefix), this.writeValue(""));
        else {
          let member = ns.getValueSchema(), flat = this.settings.flattenLists || ns.getMergedTraits().xmlFlattened, i = 1;
          for (let item of value) {
            if (null == item) continue;
            let traits = member.getMergedTraits(), suffix = this.getKey("member", traits.xmlName, traits.ec2QueryName), key = flat ? `${prefix}${i}` : `${prefix}${suffix}.${i}`;
            this.write(member, item, key), ++i;
          }
        }
      } else if (ns.isMapSchema()) {
        if (value && "object" == typeof value) {
          let keySchema = ns.getKeySchema(), memberSchema = ns.getValueSchema(), flat = ns.getMergedTraits().xmlFlattened, i = 1;
          for (let k in value) {
            let v = value[k];
            if (null == v) continue;
            let keyTraits = keySchema.getMergedTraits(), keySuffix = this.getKey("key", keyTraits.xmlName, keyTraits.ec2QueryName), key = flat ? `${prefix}${i}.${keySuffix}` : `${prefix}entry.${i}.${keySuffix}`, valTraits = memberSchema.getMergedTraits(), valueSuffix = this.getKey("value", valTraits.xmlName, valTraits.ec2QueryName), valueKey = flat ? `${prefix}${i}.${valueSuffix}` : `${prefix}entry.${i}.${valueSuffix}`;
            this.write(keySchema, k, key), this.write(memberSchema, v, valueKey), ++i;
          }
        }
      } else if (ns.isStructSchema()) {
        if (value && "object" == typeof value) {
          let didWriteMember = false;
          for (let [memberName, member] of ns.structIterator()) {
            if (null == value[memberName] && !member.isIdempotencyToken()) continue;
            let traits = member.getMergedTraits(), suffix = this.getKey(memberName, traits.xmlName, traits.ec2QueryName, "struct"), key = `${prefix}${suffix}`;
            this.write(member, value[memberName], key), didWriteMember = true;
          }
          if (!didWriteMember && ns.isUnionSchema()) {
            let { $unknown } = value;
            if (Array.isArray($unknown)) {
              let [k, v] = $unknown, key = `${prefix}${k}`;
              this.write(15, v, key);
            }
          }
        }
      } else if (ns.isUnitSchema()) ;
      else throw Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${ns.getName(true)}`);
    }
    flush() {
      if (void 0 === this.buffer) throw Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");
      let str = this.buffer;
      return delete this.buffer, str;
    }
    getKey(memberName, xmlName, ec2QueryName, keySource) {
      let { ec2, capitalizeKeys } = this.settings;
      if (ec2 && ec2QueryName) return ec2QueryName;
      let key = xmlName ?? memberName;
      return capitalizeKeys && "struct" === keySource ? key[0].toUpperCase() + key.slice(1) : key;
    }
    writeKey(key) {
      key.endsWith(".") && (key = key.slice(0, key.length - 1)), this.buffer += `&${extendedEncodeURIComponent(key)}=`;
    }
    writeValue(value) {
      this.buffer += extendedEncodeURIComponent(value);
    }
  }
  class AwsQueryProtocol extends RpcProtocol {
    options;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(options) {
      super({ defaultNamespace: options.defaultNamespace, errorTypeRegistries: options.errorTypeRegistries }), this.options = options;
      let settings = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: false, xmlNamespace: options.xmlNamespace, serviceNamespace: options.defaultNamespace, serializeEmptyLists: true };
      this.serializer = new QueryShapeSerializer(settings), this.deserializer = new XmlShapeDeserializer(settings);
    }
    getShapeId() {
      return "aws.protocols#awsQuery";
    }
    setSerdeContext(serdeContext) {
      this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext);
    }
    getPayloadCodec() {
      throw Error("AWSQuery protocol has no payload codec.");
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      request.path.endsWith("/") || (request.path += "/"), request.headers["content-type"] = "application/x-www-form-urlencoded", "unit" !== deref(operationSchema.input) && request.body || (request.body = "");
      let action = operationSchema.name.split("#")[1] ?? operationSchema.name;
      return request.body = `Action=${action}&Version=${this.options.version}` + request.body, request.body.endsWith("&") && (request.body = request.body.slice(-1)), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
      if (response.statusCode >= 300) {
        let bytes2 = await collectBody(response.body, context);
        bytes2.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes2)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response));
      }
      for (let header in response.headers) {
        let value = response.headers[header];
        delete response.headers[header], response.headers[header.toLowerCase()] = value;
      }
      let shortName = operationSchema.name.split("#")[1] ?? operationSchema.name, awsQueryResultKey = ns.isStructSchema() && this.useNestedResult() ? shortName + "Result" : void 0, bytes = await collectBody(response.body, context);
      return bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes, awsQueryResultKey)), dataObject.$metadata = this.deserializeMetadata(response), dataObject;
    }
    useNestedResult() {
      return true;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = this.loadQueryErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let errorData = this.loadQueryError(dataObject) ?? {}, message = this.loadQueryErrorMessage(dataObject);
      errorData.message = message, errorData.Error = { Type: errorData.Type, Code: errorData.Code, Message: message };
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, errorData, metadata, this.mixin.findQueryCompatibleError), ns = NormalizedSchema.of(errorSchema), exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = { Type: errorData.Error.Type, Code: errorData.Error.Code, Error: errorData.Error };
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().xmlName ?? name, value = errorData[target] ?? dataObject[target];
        output[name] = this.deserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    loadQueryErrorCode(output, data) {
      let code = (data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error)?.Code;
      return void 0 !== code ? code : 404 == output.statusCode ? "NotFound" : void 0;
    }
    loadQueryError(data) {
      return data.Errors?.[0]?.Error ?? data.Errors?.Error ?? data.Error;
    }
    loadQueryErrorMessage(data) {
      let errorData = this.loadQueryError(data);
      return errorData?.message ?? errorData?.Message ?? data.message ?? data.Message ?? "Unknown";
    }
    getDefaultContentType() {
      return "application/x-www-form-urlencoded";
    }
  }
  let parseXmlBody = (streamBody, context) => collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body)).then((encoded) => {
    if (encoded.length) {
      let parsedObj;
      try {
        parsedObj = parseXML(encoded);
      } catch (e) {
        throw e && "object" == typeof e && Object.defineProperty(e, "$responseBodyText", { value: encoded }), e;
      }
      let textNodeName = "#text", key = Object.keys(parsedObj)[0], parsedObjToReturn = parsedObj[key];
      return parsedObjToReturn[textNodeName] && (parsedObjToReturn[key] = parsedObjToReturn[textNodeName], delete parsedObjToReturn[textNodeName]), getValueFromTextNode(parsedObjToReturn);
    }
    return {};
  }), parseXmlErrorBody = async (errorBody, context) => {
    let value = await parseXmlBody(errorBody, context);
    return value.Error && (value.Error.message = value.Error.message ?? value.Error.Message), value;
  }, loadRestXmlErrorCode = (output, data) => data?.Error?.Code !== void 0 ? data.Error.Code : data?.Code !== void 0 ? data.Code : 404 == output.statusCode ? "NotFound" : void 0;
  class XmlShapeSerializer extends SerdeContextConfig {
    settings;
    stringBuffer;
    byteBuffer;
    buffer;
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value) {
      let ns = NormalizedSchema.of(schema);
      if (ns.isStringSchema() && "string" == typeof value) this.stringBuffer = value;
      else if (ns.isBlobSchema()) this.byteBuffer = "byteLength" in value ? value : (this.serdeContext?.base64Decoder ?? fromBase64)(value);
      else {
        this.buffer = this.writeStruct(ns, value, void 0);
        let traits = ns.getMergedTraits();
        traits.httpPayload && !traits.xmlName && this.buffer.withName(ns.getName());
      }
    }
    flush() {
      if (void 0 !== this.byteBuffer) {
        let bytes = this.byteBuffer;
        return delete this.byteBuffer, bytes;
      }
      if (void 0 !== this.stringBuffer) {
        let str = this.stringBuffer;
        return delete this.stringBuffer, str;
      }
      let buffer = this.buffer;
      return this.settings.xmlNamespace && !buffer?.attributes?.xmlns && buffer.addAttribute("xmlns", this.settings.xmlNamespace), delete this.buffer, buffer.toString();
    }
    writeStruct(ns, value, parentXmlns) {
      let traits = ns.getMergedTraits(), name = ns.isMemberSchema() && !traits.httpPayload ? ns.getMemberTraits().xmlName ?? ns.getMemberName() : traits.xmlName ?? ns.getName();
      if (!name || !ns.isStructSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${ns.getName(true)}.`);
      let structXmlNode = XmlNode.of(name), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      for (let [memberName, memberSchema] of ns.structIterator()) {
        let val = value[memberName];
        if (null != val || memberSchema.isIdempotencyToken()) {
          if (memberSchema.getMergedTraits().xmlAttribute) {
            structXmlNode.addAttribute(memberSchema.getMergedTraits().xmlName ?? memberName, this.writeSimple(memberSchema, val));
            continue;
          }
          if (memberSchema.isListSchema()) this.writeList(memberSchema, val, structXmlNode, xmlns);
          else if (memberSchema.isMapSchema()) this.writeMap(memberSchema, val, structXmlNode, xmlns);
          else if (memberSchema.isStructSchema()) structXmlNode.addChildNode(this.writeStruct(memberSchema, val, xmlns));
          else {
            let memberNode = XmlNode.of(memberSchema.getMergedTraits().xmlName ?? memberSchema.getMemberName());
            this.writeSimpleInto(memberSchema, val, memberNode, xmlns), structXmlNode.addChildNode(memberNode);
          }
        }
      }
      let { $unknown } = value;
      if ($unknown && ns.isUnionSchema() && Array.isArray($unknown) && 1 === Object.keys(value).length) {
        let [k, v] = $unknown, node = XmlNode.of(k);
        if ("string" != typeof v) if (value instanceof XmlNode || value instanceof XmlText) structXmlNode.addChildNode(value);
        else throw Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");
        this.writeSimpleInto(0, v, node, xmlns), structXmlNode.addChildNode(node);
      }
      return xmlns && structXmlNode.addAttribute(xmlnsAttr, xmlns), structXmlNode;
    }
    writeList(listMember, array, container, parentXmlns) {
      if (!listMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${listMember.getName(true)}`);
      let listTraits = listMember.getMergedTraits(), listValueSchema = listMember.getValueSchema(), listValueTraits = listValueSchema.getMergedTraits(), sparse = !!listValueTraits.sparse, flat = !!listTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(listMember, parentXmlns), writeItem = (container2, value) => {
        if (listValueSchema.isListSchema()) this.writeList(listValueSchema, Array.isArray(value) ? value : [value], container2, xmlns);
        else if (listValueSchema.isMapSchema()) this.writeMap(listValueSchema, value, container2, xmlns);
        else if (listValueSchema.isStructSchema()) {
          let struct = this.writeStruct(listValueSchema, value, xmlns);
          container2.addChildNode(struct.withName(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member"));
        } else {
          let listItemNode = XmlNode.of(flat ? listTraits.xmlName ?? listMember.getMemberName() : listValueTraits.xmlName ?? "member");
          this.writeSimpleInto(listValueSchema, value, listItemNode, xmlns), container2.addChildNode(listItemNode);
        }
      };
      if (flat) for (let value of array) (sparse || null != value) && writeItem(container, value);
      else {
        let listNode = XmlNode.of(listTraits.xmlName ?? listMember.getMemberName());
        for (let value of (xmlns && listNode.addAttribute(xmlnsAttr, xmlns), array)) (sparse || null != value) && writeItem(listNode, value);
        container.addChildNode(listNode);
      }
    }
    writeMap(mapMember, map, container, parentXmlns, containerIsMap = false) {
      if (!mapMember.isMemberSchema()) throw Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${mapMember.getName(true)}`);
      let mapTraits = mapMember.getMergedTraits(), mapKeySchema = mapMember.getKeySchema(), keyTag = mapKeySchema.getMergedTraits().xmlName ?? "key", mapValueSchema = mapMember.getValueSchema(), mapValueTraits = mapValueSchema.getMergedTraits(), valueTag = mapValueTraits.xmlName ?? "value", sparse = !!mapValueTraits.sparse, flat = !!mapTraits.xmlFlattened, [xmlnsAttr, xmlns] = this.getXmlnsAttribute(mapMember, parentXmlns), addKeyValue = (entry, key, val) => {
        let keyNode = XmlNode.of(keyTag, key), [keyXmlnsAttr, keyXmlns] = this.getXmlnsAttribute(mapKeySchema, xmlns);
        keyXmlns && keyNode.addAttribute(keyXmlnsAttr, keyXmlns), entry.addChildNode(keyNode);
        let valueNode = XmlNode.of(valueTag);
        mapValueSchema.isListSchema() ? this.writeList(mapValueSchema, val, valueNode, xmlns) : mapValueSchema.isMapSchema() ? this.writeMap(mapValueSchema, val, valueNode, xmlns, true) : mapValueSchema.isStructSchema() ? valueNode = this.writeStruct(mapValueSchema, val, xmlns) : this.writeSimpleInto(mapValueSchema, val, valueNode, xmlns), entry.addChildNode(valueNode);
      };
      if (flat) for (let key in map) {
        let val = map[key];
        if (sparse || null != val) {
          let entry = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName());
          addKeyValue(entry, key, val), container.addChildNode(entry);
        }
      }
      else {
        let mapNode;
        for (let key in containerIsMap || (mapNode = XmlNode.of(mapTraits.xmlName ?? mapMember.getMemberName()), xmlns && mapNode.addAttribute(xmlnsAttr, xmlns), container.addChildNode(mapNode)), map) {
          let val = map[key];
          if (sparse || null != val) {
            let entry = XmlNode.of("entry");
            addKeyValue(entry, key, val), (containerIsMap ? container : mapNode).addChildNode(entry);
          }
        }
      }
    }
    writeSimple(_schema, value) {
      if (null === value) throw Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
      let ns = NormalizedSchema.of(_schema), nodeContents = null;
      if (value && "object" == typeof value) if (ns.isBlobSchema()) nodeContents = (this.serdeContext?.base64Encoder ?? toBase64)(value);
      else if (ns.isTimestampSchema() && value instanceof Date) switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          nodeContents = value.toISOString().replace(".000Z", "Z");
          break;
        case 6:
          nodeContents = dateToUtcString(value);
          break;
        case 7:
          nodeContents = String(value.getTime() / 1e3);
          break;
        default:
          console.warn("Missing timestamp format, using http date", value), nodeContents = dateToUtcString(value);
      }
      else if (ns.isBigDecimalSchema() && value) return value instanceof NumericValue ? value.string : String(value);
      else if (ns.isMapSchema() || ns.isListSchema()) throw Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.");
      else throw Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${ns.getName(true)}`);
      if ((ns.isBooleanSchema() || ns.isNumericSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) && (nodeContents = String(value)), ns.isStringSchema() && (nodeContents = void 0 === value && ns.isIdempotencyToken() ? generateIdempotencyToken() : String(value)), null === nodeContents) throw Error(`Unhandled schema-value pair ${ns.getName(true)}=${value}`);
      return nodeContents;
    }
    writeSimpleInto(_schema, value, into, parentXmlns) {
      let nodeContents = this.writeSimple(_schema, value), ns = NormalizedSchema.of(_schema), content = new XmlText(nodeContents), [xmlnsAttr, xmlns] = this.getXmlnsAttribute(ns, parentXmlns);
      xmlns && into.addAttribute(xmlnsAttr, xmlns), into.addChildNode(content);
    }
    getXmlnsAttribute(ns, parentXmlns) {
      let [prefix, xmlns] = ns.getMergedTraits().xmlNamespace ?? [];
      return xmlns && xmlns !== parentXmlns ? [prefix ? `xmlns:${prefix}` : "xmlns", xmlns] : [void 0, void 0];
    }
  }
  class XmlCodec extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    createSerializer() {
      let serializer = new XmlShapeSerializer(this.settings);
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new XmlShapeDeserializer(this.settings);
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }
  exports.AwsEc2QueryProtocol = class extends AwsQueryProtocol {
    options;
    constructor(options) {
      super(options), this.options = options, Object.assign(this.serializer.settings, { capitalizeKeys: true, flattenLists: true, serializeEmptyLists: false, ec2: true });
    }
    getShapeId() {
      return "aws.protocols#ec2Query";
    }
    useNestedResult() {
      return false;
    }
  }, exports.AwsJson1_0Protocol = class extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec });
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
  }, exports.AwsJson1_1Protocol = class extends AwsJsonRpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries, serviceTarget, awsQueryCompatible, jsonCodec });
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
  }, exports.AwsJsonRpcProtocol = AwsJsonRpcProtocol, exports.AwsQueryProtocol = AwsQueryProtocol, exports.AwsRestJsonProtocol = class extends HttpBindingProtocol {
    serializer;
    deserializer;
    codec;
    mixin = new ProtocolLib();
    constructor({ defaultNamespace, errorTypeRegistries, jsonCodec }) {
      super({ defaultNamespace, errorTypeRegistries });
      let settings = { timestampFormat: { useTrait: true, default: 7 }, httpBindings: true, jsonName: true };
      this.codec = jsonCodec ?? new JsonCodec2(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
    }
    getShapeId() {
      return "aws.protocols#restJson1";
    }
    getPayloadCodec() {
      return this.codec;
    }
    setSerdeContext(serdeContext) {
      this.codec.setSerdeContext(serdeContext), super.setSerdeContext(serdeContext);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        contentType && (request.headers["content-type"] = contentType);
      }
      return null == request.body && request.headers["content-type"] === this.getDefaultContentType() && (request.body = "{}"), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      let output = await super.deserializeResponse(operationSchema, context, response);
      for (let [name, member] of NormalizedSchema.of(operationSchema.output).structIterator()) !member.getMemberTraits().httpPayload || name in output || (output[name] = null);
      return output;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadRestJsonErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      let output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().jsonName ?? name;
        output[name] = errorDeserializer.readObject(member, dataObject[target]);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }, exports.AwsRestXmlProtocol = class extends HttpBindingProtocol {
    codec;
    serializer;
    deserializer;
    mixin = new ProtocolLib();
    constructor(options) {
      super(options);
      let settings = { timestampFormat: { useTrait: true, default: 5 }, httpBindings: true, xmlNamespace: options.xmlNamespace, serviceNamespace: options.defaultNamespace };
      this.codec = new XmlCodec(settings), this.serializer = new HttpInterceptingShapeSerializer(this.codec.createSerializer(), settings), this.deserializer = new HttpInterceptingShapeDeserializer(this.codec.createDeserializer(), settings);
    }
    getPayloadCodec() {
      return this.codec;
    }
    getShapeId() {
      return "aws.protocols#restXml";
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context), inputSchema = NormalizedSchema.of(operationSchema.input);
      if (!request.headers["content-type"]) {
        let contentType = this.mixin.resolveRestContentType(this.getDefaultContentType(), inputSchema);
        contentType && (request.headers["content-type"] = contentType);
      }
      return "string" != typeof request.body || request.headers["content-type"] !== this.getDefaultContentType() || request.body.startsWith("<?xml ") || this.hasUnstructuredPayloadBinding(inputSchema) || (request.body = '<?xml version="1.0" encoding="UTF-8"?>' + request.body), request;
    }
    async deserializeResponse(operationSchema, context, response) {
      return super.deserializeResponse(operationSchema, context, response);
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadRestXmlErrorCode(response, dataObject) ?? "Unknown";
      if (this.mixin.compose(this.compositeErrorRegistry, errorIdentifier, this.options.defaultNamespace), dataObject.Error && "object" == typeof dataObject.Error) for (let key of Object.keys(dataObject.Error)) dataObject[key] = dataObject.Error[key], "message" === key.toLowerCase() && (dataObject.message = dataObject.Error[key]);
      dataObject.RequestId && !metadata.requestId && (metadata.requestId = dataObject.RequestId);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorIdentifier, this.options.defaultNamespace, response, dataObject, metadata), ns = NormalizedSchema.of(errorSchema), message = dataObject.Error?.message ?? dataObject.Error?.Message ?? dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({});
      await this.deserializeHttpMessage(errorSchema, context, response, dataObject);
      let output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) {
        let target = member.getMergedTraits().xmlName ?? name, value = dataObject.Error?.[target] ?? dataObject[target];
        output[name] = errorDeserializer.readSchema(member, value);
      }
      throw this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
    getDefaultContentType() {
      return "application/xml";
    }
    hasUnstructuredPayloadBinding(ns) {
      for (let [, member] of ns.structIterator()) if (member.getMergedTraits().httpPayload) return !(member.isStructSchema() || member.isMapSchema() || member.isListSchema());
      return false;
    }
  }, exports.AwsSmithyRpcV2CborProtocol = class extends SmithyRpcV2CborProtocol {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
      super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let compatHeader;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorName = (compatHeader = response.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {};
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = this.deserializer.readValue(member, dataObject[name]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }, exports.AwsSmithyRpcV2JsonProtocol = class extends SmithyRpcV2JsonProtocol {
    awsQueryCompatible;
    mixin;
    constructor({ defaultNamespace, errorTypeRegistries, awsQueryCompatible }) {
      super({ defaultNamespace, errorTypeRegistries }), this.awsQueryCompatible = !!awsQueryCompatible, this.mixin = new ProtocolLib(this.awsQueryCompatible);
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      return this.awsQueryCompatible && (request.headers["x-amzn-query-mode"] = "true"), request;
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let compatHeader;
      this.awsQueryCompatible && this.mixin.setQueryCompatError(dataObject, response);
      let errorName = (compatHeader = response.headers["x-amzn-query-error"]) && this.awsQueryCompatible ? compatHeader.split(";")[0] : loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown";
      this.mixin.compose(this.compositeErrorRegistry, errorName, this.options.defaultNamespace);
      let { errorSchema, errorMetadata } = await this.mixin.getErrorSchemaOrThrowBaseException(errorName, this.options.defaultNamespace, response, dataObject, metadata, this.awsQueryCompatible ? this.mixin.findQueryCompatibleError : void 0), ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "UnknownError", exception = new (this.compositeErrorRegistry.getErrorCtor(errorSchema) ?? Error)({}), output = {}, errorDeserializer = this.getPayloadCodec().createDeserializer();
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
      throw this.awsQueryCompatible && this.mixin.queryCompatOutput(dataObject, output), this.mixin.decorateServiceException(Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output), dataObject);
    }
  }, exports.QueryShapeSerializer = QueryShapeSerializer, exports.XmlCodec = XmlCodec, exports.XmlShapeDeserializer = XmlShapeDeserializer, exports.XmlShapeSerializer = XmlShapeSerializer, exports._toBool = (val) => {
    if (null == val) return val;
    if ("string" == typeof val) {
      let lowercase = val.toLowerCase();
      if ("" !== val && "false" !== lowercase && "true" !== lowercase) {
        let warning = Error(`Received string "${val}" where a boolean was expected.`);
        warning.name = "Warning", console.warn(warning);
      }
      return "" !== val && "false" !== lowercase;
    }
    return val;
  }, exports._toNum = (val) => {
    if (null == val) return val;
    if ("string" == typeof val) {
      let num = Number(val);
      if (num.toString() !== val) {
        let warning = Error(`Received string "${val}" where a number was expected.`);
        return warning.name = "Warning", console.warn(warning), val;
      }
      return num;
    }
    return val;
  }, exports._toStr = (val) => {
    if (null == val) return val;
    if ("number" == typeof val || "bigint" == typeof val) {
      let warning = Error(`Received number ${val} where a string was expected.`);
      return warning.name = "Warning", console.warn(warning), String(val);
    }
    if ("boolean" == typeof val) {
      let warning = Error(`Received boolean ${val} where a string was expected.`);
      return warning.name = "Warning", console.warn(warning), String(val);
    }
    return val;
  }, exports.awsExpectUnion = (value) => {
    if (null != value) return "object" == typeof value && "__type" in value && delete value.__type, expectUnion(value);
  }, exports.loadRestXmlErrorCode = loadRestXmlErrorCode, exports.parseXmlBody = parseXmlBody, exports.parseXmlErrorBody = parseXmlErrorBody;
}, 7874: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { XmlNode: () => XmlNode, XmlText: () => XmlText, parseXML: () => parseXML });
  let ATTR_ESCAPE_RE = /[&<>"]/g, ATTR_ESCAPE_MAP = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }, ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g, ELEMENT_ESCAPE_MAP = { "&": "&amp;", '"': "&quot;", "'": "&apos;", "<": "&lt;", ">": "&gt;", "\r": "&#x0D;", "\n": "&#x0A;", "": "&#x85;", "\u2028": "&#x2028;" };
  class XmlText {
    value;
    constructor(value) {
      this.value = value;
    }
    toString() {
      return ("" + this.value).replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
    }
  }
  class XmlNode {
    name;
    children;
    attributes = {};
    static of(name, childText, withName) {
      let node = new XmlNode(name);
      return void 0 !== childText && node.addChildNode(new XmlText(childText)), void 0 !== withName && node.withName(withName), node;
    }
    constructor(name, children = []) {
      this.name = name, this.children = children;
    }
    withName(name) {
      return this.name = name, this;
    }
    addAttribute(name, value) {
      return this.attributes[name] = value, this;
    }
    addChildNode(child) {
      return this.children.push(child), this;
    }
    removeAttribute(name) {
      return delete this.attributes[name], this;
    }
    n(name) {
      return this.name = name, this;
    }
    c(child) {
      return this.children.push(child), this;
    }
    a(name, value) {
      return null != value && (this.attributes[name] = value), this;
    }
    cc(input, field, withName = field) {
      if (null != input[field]) {
        let node = XmlNode.of(field, input[field]).withName(withName);
        this.c(node);
      }
    }
    l(input, listName, memberName, valueProvider) {
      null != input[listName] && valueProvider().map((node) => {
        node.withName(memberName), this.c(node);
      });
    }
    lc(input, listName, memberName, valueProvider) {
      if (null != input[listName]) {
        let nodes = valueProvider(), containerNode = new XmlNode(memberName);
        nodes.map((node) => {
          containerNode.c(node);
        }), this.c(containerNode);
      }
    }
    toString() {
      let hasChildren = !!this.children.length, xmlText = `<${this.name}`, attributes = this.attributes;
      for (let attributeName of Object.keys(attributes)) {
        let attribute = attributes[attributeName];
        null != attribute && (xmlText += ` ${attributeName}="${("" + attribute).replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch])}"`);
      }
      return xmlText + (hasChildren ? `>${this.children.map((c) => c.toString()).join("")}</${this.name}>` : "/>");
    }
  }
  function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  }
  function parseXML(xml) {
    return new AwsXmlParser(xml).parse();
  }
  class AwsXmlParser {
    x;
    i = 0;
    z;
    constructor(x) {
      this.x = x, this.x = x.replace(/\r\n?/g, "\n"), this.z = this.x.length;
    }
    parse() {
      let { z } = this;
      for (; this.i < z && (this.trim(), !(this.i >= z)); ) if (this.isNext("<?")) this.readTo("?>"), this.trim();
      else if (this.isNext("<!--")) this.readTo("-->"), this.trim();
      else if (this.isNext("<!DOCTYPE", false)) this.skipDoctype(), this.trim();
      else if ("<" === this.x[this.i]) {
        let root = this.parseTag();
        return { [root.tag]: root.value };
      } else throw Error("@aws-sdk XML parse error: unexpected content.");
      throw Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
      return caseSensitive ? this.x.startsWith(s, this.i) : this.x.toLowerCase().startsWith(s.toLowerCase(), this.i);
    }
    readTo(stop) {
      let _i = this.x.indexOf(stop, this.i);
      if (-1 === _i) throw Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
      let result = this.x.slice(this.i, _i);
      return this.i = _i + stop.length, result;
    }
    trim() {
      for (; this.i < this.z && " 	\r\n".includes(this.x[this.i]); ) ++this.i;
    }
    readAttrValue() {
      let quote = this.x[this.i];
      ++this.i;
      let value = "";
      for (; this.i < this.z && this.x[this.i] !== quote; ) value += this.x[this.i++];
      return ++this.i, this.decodeEntities(value);
    }
    parseTag() {
      ++this.i;
      let tag = "";
      for (; this.i < this.z && !" 	\r\n>/".includes(this.x[this.i]); ) tag += this.x[this.i++];
      let hasAttrs = false, attrs = {};
      for (; this.i < this.z && (this.trim(), !">/".includes(this.x[this.i])); ) {
        let name = "";
        for (; this.i < this.z && !"= 	\r\n>/?".includes(this.x[this.i]); ) name += this.x[this.i++];
        if (this.trim(), "=" !== this.x[this.i]) break;
        ++this.i, this.trim(), "__proto__" === name && writeKey(attrs), attrs[name] = this.readAttrValue(), hasAttrs = true;
      }
      if (this.i >= this.z) throw Error("@aws-sdk XML parse error: unexpected end of input.");
      if ("/" === this.x[this.i]) {
        if (++this.i, this.i >= this.z || ">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
        return ++this.i, { tag, value: hasAttrs ? attrs : "" };
      }
      if (">" !== this.x[this.i]) throw Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
      ++this.i;
      let textParts = [], childTags = [], hasElementChild = false;
      for (; this.i < this.z && !this.isNext("</"); ) if ("<" === this.x[this.i]) this.isNext("<!--") ? this.readTo("-->") : this.isNext("<![CDATA[") ? (this.i += 9, textParts.push(this.readTo("]]>"))) : this.isNext("<?") ? this.readTo("?>") : (hasElementChild = true, childTags.push(this.parseTag()));
      else {
        let text = "";
        for (; this.i < this.z && "<" !== this.x[this.i]; ) text += this.x[this.i++];
        textParts.push(this.decodeEntities(text));
      }
      if (!this.isNext("</")) throw Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
      this.i += 2;
      let closeTag = this.readTo(">").trim();
      if (closeTag !== tag) throw Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
      if (!hasAttrs && 0 === textParts.length && !hasElementChild) return { tag, value: "" };
      if (!hasAttrs && !hasElementChild) {
        let text = 1 === textParts.length ? textParts[0] : textParts.join("");
        return "" === text.trim() && text.includes("\n") ? { tag, value: "" } : { tag, value: text };
      }
      let obj = {};
      for (let text of textParts) "" === text.trim() && text.includes("\n") || (obj["#text"] = "#text" in obj ? obj["#text"] + text : text);
      for (let child of childTags) "__proto__" === child.tag && writeKey(obj), child.tag in obj ? Array.isArray(obj[child.tag]) ? obj[child.tag].push(child.value) : obj[child.tag] = [obj[child.tag], child.value] : obj[child.tag] = child.value;
      for (let [k, v] of Object.entries(attrs)) "__proto__" === k && writeKey(obj), obj[k] = v;
      return { tag, value: obj };
    }
    static ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    skipDoctype() {
      this.i += 9;
      let depth = 0;
      for (; this.i < this.z; ) {
        let c = this.x[this.i];
        if ("[" === c) ++depth;
        else if ("]" === c) --depth;
        else if (">" === c && 0 === depth) return void ++this.i;
        ++this.i;
      }
      throw Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
      return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => hex ? String.fromCharCode(parseInt(hex, 16)) : dec ? String.fromCharCode(parseInt(dec, 10)) : AwsXmlParser.ENTITIES[named] ?? "");
    }
  }
}, 4645: (__unused_webpack_module, exports, __webpack_require__) => {
  let { nv, NumericValue, calculateBodyLength, generateIdempotencyToken, fromBase64, _parseEpochTimestamp } = __webpack_require__(2430), { hasOwn } = __webpack_require__(4534), { HttpRequest, collectBody, SerdeContext, AbstractRpcV2Protocol } = __webpack_require__(3422), { NormalizedSchema, TypeRegistry } = __webpack_require__(6890);
  function alloc(size) {
    return "u" > typeof Buffer ? Buffer.alloc(size) : new Uint8Array(size);
  }
  let tagSymbol = /* @__PURE__ */ Symbol("@smithy/core/cbor::tagSymbol");
  function tag(data2) {
    return data2[tagSymbol] = true, data2;
  }
  let USE_BUFFER$3 = "u" > typeof Buffer, textDecoder$1 = new TextDecoder(), payload$1 = alloc(0), isBuffer$1 = false, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength), _offset = 0;
  function decodeUtf8String(at, to) {
    let length = decodeCount$1(at, to), offset = _offset;
    return (to - (at += offset) < length && overflow$1(length), _offset = offset + length, length < 24) ? (function(at2, length2) {
      let h = length2;
      for (let i = 0; i < length2; ++i) h = 31 * h + payload$1[at2 + i] | 0;
      let slot = h >>> 0 & 2047, cached = stringCache$1[slot];
      if (void 0 !== cached && cached.length === length2) {
        let match = true;
        for (let i = 0; i < length2; ++i) if (cached.charCodeAt(i) !== payload$1[at2 + i]) {
          match = false;
          break;
        }
        if (match) return stringCacheEpochs$1[slot] = cacheEpoch$1, cached;
      }
      let result = isBuffer$1 ? payload$1.toString("utf-8", at2, at2 + length2) : textDecoder$1.decode(payload$1.subarray(at2, at2 + length2));
      return stringCacheEpochs$1[slot] !== cacheEpoch$1 && (stringCache$1[slot] = result, stringCacheEpochs$1[slot] = cacheEpoch$1), result;
    })(at, length) : isBuffer$1 ? payload$1.toString("utf-8", at, at + length) : textDecoder$1.decode(payload$1.subarray(at, at + length));
  }
  let stringCache$1 = Array(2048), stringCacheEpochs$1 = new Uint16Array(2048), cacheEpoch$1 = 0;
  function decodeUnstructuredByteString(at, to) {
    let length = decodeCount$1(at, to), offset = _offset;
    to - (at += offset) < length && overflow$1(length);
    let value = payload$1.subarray(at, at + length);
    return _offset = offset + length, value;
  }
  function decodeCount$1(at, to) {
    let minor = 31 & payload$1[at];
    if (minor < 24) return _offset = 1, minor;
    switch (minor) {
      case 24:
        return to - at < 2 && overflow$1(1), _offset = 2, payload$1[at + 1];
      case 25:
        return to - at < 3 && overflow$1(2), _offset = 3, dataView$2.getUint16(at + 1);
      case 26:
        return to - at < 5 && overflow$1(4), _offset = 5, dataView$2.getUint32(at + 1);
      case 27:
        var bigInteger;
        let num;
        return to - at < 9 && overflow$1(8), _offset = 9, ((num = Number(bigInteger = dataView$2.getBigUint64(at + 1))) < Number.MIN_SAFE_INTEGER || Number.MAX_SAFE_INTEGER < num) && console.warn(Error(`@smithy/core/cbor - truncating BigInt(${bigInteger}) to ${num} with loss of precision.`)), num;
      default:
        unexpectedMinor(minor);
    }
  }
  function castBigInt$1(bigInt) {
    if ("number" == typeof bigInt) return bigInt;
    let num = Number(bigInt);
    return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : bigInt;
  }
  function overflow$1(n) {
    throw Error(`length ${n} greater than remaining buf len.`);
  }
  function unexpectedMinor(minor) {
    throw Error(`unexpected minor value ${minor}.`);
  }
  function unexpectedMajorInIndefiniteString(major) {
    throw Error(`unexpected major type ${major} in indefinite string.`);
  }
  let USE_BUFFER$2 = "u" > typeof Buffer, encodeStringCache = /* @__PURE__ */ new Map(), encodeCacheEpoch$1 = 0, encodeCacheSaturated$1 = false, data = alloc(2048), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength), cursor$1 = 0;
  function toUint8Array() {
    let out = alloc(cursor$1);
    return out.set(data.subarray(0, cursor$1), 0), cursor$1 = 0, out;
  }
  function resize(size) {
    let old = data;
    data = alloc(size), old && (old.copy ? old.copy(data, 0, 0, old.byteLength) : data.set(old, 0)), dataView$1 = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }
  function ensureSpace(bytes) {
    data.byteLength - cursor$1 < bytes && (cursor$1 < 16e6 ? resize(Math.max(4 * data.byteLength, data.byteLength + bytes)) : resize(data.byteLength + bytes + 16e6));
  }
  function encodeHeader$1(major, value) {
    value < 24 ? data[cursor$1++] = major << 5 | value : value < 256 ? (data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value) : value < 65536 ? (data[cursor$1++] = major << 5 | 25, dataView$1.setUint16(cursor$1, value), cursor$1 += 2) : value < 4294967296 ? (data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4) : (data[cursor$1++] = major << 5 | 27, dataView$1.setBigUint64(cursor$1, "bigint" == typeof value ? value : BigInt(value)), cursor$1 += 8);
  }
  function encodeInteger(major, value) {
    if (value < 24) data[cursor$1++] = major << 5 | value;
    else if (value < 256) data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
    else if (value < 65536) data[cursor$1++] = major << 5 | 25, data[cursor$1++] = value >> 8, data[cursor$1++] = 255 & value;
    else if (value < 4294967296) data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
    else {
      data[cursor$1++] = major << 5 | 27;
      let hi = value / 4294967296 | 0;
      dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, value - 4294967296 * hi | 0), cursor$1 += 8;
    }
  }
  let cbor = { deserialize: (payload2) => (cacheEpoch$1 = cacheEpoch$1 + 1 & 65535, payload$1 = payload2, isBuffer$1 = USE_BUFFER$3 && payload$1 instanceof Buffer, dataView$2 = new DataView(payload$1.buffer, payload$1.byteOffset, payload$1.byteLength), (function decode(at, to) {
    if (at >= to) throw Error("unexpected end of (decode) payload.");
    let major = (224 & payload$1[at]) >> 5, minor = 31 & payload$1[at];
    if (31 === minor && 2 <= major && major <= 5) return (function(at2, to2) {
      let major2 = (224 & payload$1[at2]) >> 5;
      if ((31 & payload$1[at2]) == 31) switch (major2) {
        case 3:
          return (function(at3, to3) {
            at3 += 1;
            let vector = [];
            for (let base2 = at3; at3 < to3; ) {
              if (255 === payload$1[at3]) {
                let data2 = alloc(vector.length);
                if (data2.set(vector, 0), _offset = at3 - base2 + 2, USE_BUFFER$3) return data2.toString("utf-8", 0, data2.length);
                return textDecoder$1.decode(data2);
              }
              let major3 = (224 & payload$1[at3]) >> 5, minor2 = 31 & payload$1[at3];
              if (3 !== major3 && unexpectedMajorInIndefiniteString(major3), 31 === minor2) throw Error("nested indefinite string.");
              let bytes = decodeUnstructuredByteString(at3, to3);
              at3 += _offset;
              for (let i = 0; i < bytes.length; ++i) vector.push(bytes[i]);
            }
            throw Error("expected break marker.");
          })(at2, to2);
        case 5:
          var at12 = at2, to12 = to2;
          let base = at12 += 1, map = {};
          for (; at12 < to12; ) {
            if (255 === payload$1[at12]) return _offset = at12 - base + 2, map;
            let key = decodeUtf8String(at12, to12);
            at12 += _offset, map[key] = decode(at12, to12), at12 += _offset;
          }
          throw Error("expected break marker.");
        case 4:
          var at22 = at2, to22 = to2;
          at22 += 1;
          let list = [];
          for (let base2 = at22; at22 < to22; ) {
            if (255 === payload$1[at22]) return _offset = at22 - base2 + 2, list;
            list.push(decode(at22, to22)), at22 += _offset;
          }
          throw Error("expected break marker.");
        case 2:
          return (function(at3, to3) {
            at3 += 1;
            let vector = [];
            for (let base2 = at3; at3 < to3; ) {
              if (255 === payload$1[at3]) {
                let data2 = alloc(vector.length);
                return data2.set(vector, 0), _offset = at3 - base2 + 2, data2;
              }
              let major3 = (224 & payload$1[at3]) >> 5, minor2 = 31 & payload$1[at3];
              if (2 !== major3 && unexpectedMajorInIndefiniteString(major3), 31 === minor2) throw Error("nested indefinite string.");
              let bytes = decodeUnstructuredByteString(at3, to3);
              at3 += _offset;
              for (let i = 0; i < bytes.length; ++i) vector.push(bytes[i]);
            }
            throw Error("expected break marker.");
          })(at2, to2);
      }
    })(at, to);
    switch (major) {
      case 0:
      case 1:
      case 6: {
        let unsignedInt, offset;
        if (minor < 24) unsignedInt = minor, offset = 1;
        else switch (minor) {
          case 24:
            to - at < 2 && overflow$1(1), unsignedInt = payload$1[at + 1], offset = 2;
            break;
          case 25:
            to - at < 3 && overflow$1(2), unsignedInt = dataView$2.getUint16(at + 1), offset = 3;
            break;
          case 26:
            to - at < 5 && overflow$1(4), unsignedInt = dataView$2.getUint32(at + 1), offset = 5;
            break;
          case 27:
            to - at < 9 && overflow$1(8);
            {
              let hi = dataView$2.getUint32(at + 1);
              unsignedInt = hi < 2097152 ? 4294967296 * hi + dataView$2.getUint32(at + 5) : dataView$2.getBigUint64(at + 1);
            }
            offset = 9;
            break;
          default:
            unexpectedMinor(minor);
        }
        if (0 === major) return _offset = offset, castBigInt$1(unsignedInt);
        if (1 !== major) return (function(at2, to2, minor2, unsignedInt2, offset2) {
          if (2 === minor2 || 3 === minor2) {
            let length = decodeCount$1(at2 + offset2, to2), b = BigInt(0), start = at2 + offset2 + _offset;
            for (let i = start; i < start + length; ++i) b = b << BigInt(8) | BigInt(payload$1[i]);
            return _offset = offset2 + _offset + length, 3 === minor2 ? -b - BigInt(1) : b;
          }
          if (4 === minor2) {
            let numericString, [rawExponent, mantissa] = decode(at2 + offset2, to2), mantissaDigits = String(BigInt(mantissa < 0 ? -1 : 1) * BigInt(mantissa)), sign = mantissa < 0 ? "-" : "";
            if ("number" == typeof rawExponent && 268435456 >= Math.abs(rawExponent)) {
              let mantissaStr = "0".repeat(Math.abs(rawExponent) + 1) + mantissaDigits;
              "" === (numericString = (numericString = 0 === rawExponent ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + rawExponent) + "." + mantissaStr.slice(rawExponent)).replace(/^0+/g, "")) && (numericString = "0"), "." === numericString[0] && (numericString = "0" + numericString), numericString = sign + numericString;
            } else {
              let bigExponent = BigInt(rawExponent);
              if (1 === mantissaDigits.length) numericString = sign + mantissaDigits + "e" + String(bigExponent);
              else {
                let adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
                numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
              }
            }
            return _offset = offset2 + _offset, nv(numericString);
          }
          {
            let value = decode(at2 + offset2, to2);
            return _offset = offset2 + _offset, tag({ tag: castBigInt$1(unsignedInt2), value });
          }
        })(at, to, minor, unsignedInt, offset);
        {
          let negativeInt;
          return negativeInt = "bigint" == typeof unsignedInt ? BigInt(-1) - unsignedInt : -1 - unsignedInt, _offset = offset, castBigInt$1(negativeInt);
        }
      }
      case 3:
        return decodeUtf8String(at, to);
      case 5:
        var at1, to1;
        let mapDataLength;
        return (mapDataLength = decodeCount$1(at1 = at, to1 = to)) < 25 ? (function(at2, to2, mapDataLength2) {
          let offset = _offset, base = at2 += offset, map = {};
          for (let i = 0; i < mapDataLength2; ++i) {
            let key = decodeUtf8String(at2, to2);
            at2 += _offset, map[key] = decode(at2, to2), at2 += _offset;
          }
          return _offset = offset + (at2 - base), map;
        })(at1, to1, mapDataLength) : (function(at2, to2, mapDataLength2) {
          let offset = _offset, base = at2 += offset, map = /* @__PURE__ */ Object.create(null);
          for (let i = 0; i < mapDataLength2; ++i) {
            let key = decodeUtf8String(at2, to2);
            (224 & payload$1[at2 += _offset]) >> 5 == 3 ? map[key] = decodeUtf8String(at2, to2) : map[key] = decode(at2, to2), at2 += _offset;
          }
          return _offset = offset + (at2 - base), Object.setPrototypeOf(map, Object.prototype), map;
        })(at1, to1, mapDataLength);
      case 4:
        return (function(at2, to2) {
          let listDataLength = decodeCount$1(at2, to2), offset = _offset, base = at2 += offset, list = Array(listDataLength);
          for (let i = 0; i < listDataLength; ++i) list[i] = decode(at2, to2), at2 += _offset;
          return _offset = offset + (at2 - base), list;
        })(at, to);
      case 2:
        return decodeUnstructuredByteString(at, to);
      default:
        return (function(at2, to2) {
          let minor2 = 31 & payload$1[at2];
          switch (minor2) {
            case 21:
            case 20:
              return _offset = 1, 21 === minor2;
            case 22:
            case 23:
              return _offset = 1, null;
            case 25:
              var a, b;
              let exponent, fraction, scalar;
              if (to2 - at2 < 3) throw Error("incomplete float16 at end of buf.");
              return _offset = 3, a = payload$1[at2 + 1], b = payload$1[at2 + 2], exponent = (124 & a) >> 2, fraction = (3 & a) << 8 | b, scalar = 0 == a >> 7 ? 1 : -1, 0 === exponent ? 0 === fraction ? 0 : fraction / 1024 * 6103515625e-14 * scalar : 31 === exponent ? 0 === fraction ? 1 / 0 * scalar : 0 / 0 : Math.pow(2, exponent - 15) * (1 + fraction / 1024) * scalar;
            case 26:
              if (to2 - at2 < 5) throw Error("incomplete float32 at end of buf.");
              return _offset = 5, dataView$2.getFloat32(at2 + 1);
            case 27:
              if (to2 - at2 < 9) throw Error("incomplete float64 at end of buf.");
              return _offset = 9, dataView$2.getFloat64(at2 + 1);
            default:
              unexpectedMinor(minor2);
          }
        })(at, to);
    }
  })(0, payload2.length)), serialize(input) {
    encodeCacheEpoch$1 = encodeCacheEpoch$1 + 1 & 65535, encodeCacheSaturated$1 = false;
    try {
      return !(function(_input) {
        let encodeStack = [_input];
        for (; encodeStack.length; ) {
          let input2 = encodeStack.pop();
          if ("string" == typeof input2) {
            let len = input2.length;
            if (USE_BUFFER$2) ensureSpace(3 * len + 9), len > 23 ? (encodeHeader$1(3, Buffer.byteLength(input2)), cursor$1 += data.write(input2, cursor$1)) : (function(input3) {
              let cached = encodeStringCache.get(input3);
              if (void 0 !== cached) {
                data.set(cached.bytes, cursor$1), cursor$1 += cached.bytes.length, cached.epoch = encodeCacheEpoch$1;
                return;
              }
              let start = cursor$1;
              encodeInteger(3, Buffer.byteLength(input3)), cursor$1 += data.write(input3, cursor$1);
              let bytes = Uint8Array.prototype.slice.call(data, start, cursor$1);
              if (encodeStringCache.size >= 2048) {
                if (encodeCacheSaturated$1) return;
                let evicted = 0;
                for (let [key, entry] of encodeStringCache) {
                  if (evicted >= 1024) break;
                  entry.epoch !== encodeCacheEpoch$1 && (encodeStringCache.delete(key), evicted++);
                }
                if (0 === evicted) {
                  encodeCacheSaturated$1 = true;
                  return;
                }
              }
              encodeStringCache.size < 2048 && encodeStringCache.set(input3, { epoch: encodeCacheEpoch$1, bytes });
            })(input2);
            else {
              let headerSize;
              ensureSpace(3 * len + 9);
              let headerPos = cursor$1, byteLen = new TextEncoder().encodeInto(input2, data.subarray(cursor$1 + 9)).written;
              (headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : byteLen < 65536 ? 3 : byteLen < 4294967296 ? 5 : 9) < 9 && data.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor$1 = headerPos, encodeInteger(3, byteLen), cursor$1 += byteLen;
            }
            continue;
          }
          if (data.byteLength - cursor$1 < 9 && ensureSpace(64), "number" == typeof input2) {
            if (Number.isInteger(input2) && input2 >= -9007199254740992 && input2 <= 9007199254740991) {
              let nonNegative = input2 >= 0, major = +!nonNegative, value = nonNegative ? input2 : -input2 - 1;
              if (value < 24) data[cursor$1++] = major << 5 | value;
              else if (value < 256) data[cursor$1++] = major << 5 | 24, data[cursor$1++] = value;
              else if (value < 65536) data[cursor$1++] = major << 5 | 25, data[cursor$1++] = value >> 8, data[cursor$1++] = 255 & value;
              else if (value < 4294967296) data[cursor$1++] = major << 5 | 26, dataView$1.setUint32(cursor$1, value), cursor$1 += 4;
              else {
                data[cursor$1++] = major << 5 | 27;
                let hi = value / 4294967296 | 0, lo = value - 4294967296 * hi | 0;
                dataView$1.setUint32(cursor$1, hi), dataView$1.setUint32(cursor$1 + 4, lo), cursor$1 += 8;
              }
              continue;
            }
            data[cursor$1++] = 251, dataView$1.setFloat64(cursor$1, input2), cursor$1 += 8;
            continue;
          }
          if ("bigint" == typeof input2) {
            let nonNegative = input2 >= 0, major = +!nonNegative, value = nonNegative ? input2 : -input2 - BigInt(1);
            if (value < BigInt("18446744073709551616")) {
              let n = Number(value);
              n < 4294967296 ? encodeInteger(major, n) : (data[cursor$1++] = major << 5 | 27, dataView$1.setBigUint64(cursor$1, value), cursor$1 += 8);
            } else {
              let bigIntBytes = new Uint8Array(Math.ceil(value.toString(2).length / 8)), b = value, i = 0;
              for (; bigIntBytes.byteLength - ++i >= 0; ) bigIntBytes[bigIntBytes.byteLength - i] = Number(b & BigInt(255)), b >>= BigInt(8);
              ensureSpace(2 * bigIntBytes.byteLength + 16), data[cursor$1++] = nonNegative ? 194 : 195, encodeHeader$1(2, bigIntBytes.byteLength), data.set(bigIntBytes, cursor$1), cursor$1 += bigIntBytes.byteLength;
            }
            continue;
          }
          if (null === input2) {
            data[cursor$1++] = 246;
            continue;
          } else if ("boolean" == typeof input2) {
            data[cursor$1++] = 224 | (input2 ? 21 : 20);
            continue;
          } else if (void 0 === input2) throw Error("@smithy/core/cbor: client may not serialize undefined value.");
          else if (Array.isArray(input2)) {
            encodeInteger(4, input2.length), ensureSpace(9 * input2.length + 64);
            for (let i = input2.length - 1; i >= 0; --i) encodeStack.push(input2[i]);
            continue;
          } else if ("number" == typeof input2.byteLength) {
            ensureSpace(2 * input2.length + 9), encodeInteger(2, input2.length), data.set(input2, cursor$1), cursor$1 += input2.byteLength;
            continue;
          } else if ("object" == typeof input2) {
            if (input2 instanceof NumericValue) {
              let str = input2.string, expOffset = BigInt(0), eIndex = str.search(/[eE]/);
              -1 !== eIndex && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
              let decimalIndex = str.indexOf("."), exponent = expOffset - BigInt(-1 === decimalIndex ? 0 : str.length - decimalIndex - 1), mantissa = BigInt(str.replace(".", ""));
              data[cursor$1++] = 196, encodeInteger(4, 2), encodeStack.push(mantissa), encodeStack.push(exponent >= -9007199254740992n && exponent <= 9007199254740991n ? Number(exponent) : exponent);
              continue;
            }
            if (input2[tagSymbol]) if ("tag" in input2 && "value" in input2) {
              encodeStack.push(input2.value), encodeHeader$1(6, input2.tag);
              continue;
            } else throw Error("tag encountered with missing fields, need 'tag' and 'value', found: " + JSON.stringify(input2));
            let keys = Object.keys(input2), len = keys.length;
            encodeInteger(5, len);
            for (let i = len - 1; i >= 0; --i) encodeStack.push(input2[keys[i]]), encodeStack.push(keys[i]);
            continue;
          }
          throw Error(`data type ${input2?.constructor?.name ?? typeof input2} not compatible for encoding.`);
        }
      })(input), toUint8Array();
    } catch (e) {
      throw toUint8Array(), e;
    }
  }, resizeEncodingBuffer(size) {
    resize(size);
  } }, parseCborBody = (streamBody, context) => collectBody(streamBody, context).then(async (bytes) => {
    if (bytes.length) try {
      return cbor.deserialize(bytes);
    } catch (e) {
      throw Object.defineProperty(e, "$responseBodyText", { value: context.utf8Encoder(bytes) }), e;
    }
    return {};
  }), dateToTag = (date) => tag({ tag: 1, value: date.getTime() / 1e3 }), parseCborErrorBody = async (errorBody, context) => {
    let value = await parseCborBody(errorBody, context);
    return value.message = value.message ?? value.Message, value;
  }, loadSmithyRpcV2CborErrorCode = (output, data2) => {
    if (void 0 !== data2.__type) {
      let cleanValue;
      return "number" == typeof (cleanValue = data2.__type) && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue;
    }
  }, buildHttpRpcRequest = async (context, headers, path, resolvedHostname, body) => {
    let endpoint = await context.endpoint(), { hostname, protocol = "https", port, path: basePath } = endpoint, contents = { protocol, hostname, port, method: "POST", path: basePath.endsWith("/") ? basePath.slice(0, -1) + path : basePath + path, headers: { ...headers } };
    if (void 0 !== resolvedHostname && (contents.hostname = resolvedHostname), endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (contents.headers[name] = endpoint.headers[name]);
    if (void 0 !== body) {
      contents.body = body;
      try {
        contents.headers["content-length"] = String(calculateBodyLength(body));
      } catch (ignored) {
      }
    }
    return new HttpRequest(contents);
  };
  class CborShapeSerializer2 extends SerdeContext {
    write(schema, value) {
      cursor = 0, writeValue(NormalizedSchema.of(schema), value, void 0, this.serdeContext);
    }
    flush() {
      let result = buf.subarray(0, cursor);
      return cursor = 0, view = new DataView((buf = allocUnsafe(INITIAL_BUFFER_SIZE)).buffer, buf.byteOffset, buf.byteLength), result;
    }
  }
  let CBOR_STRUCT_CACHE = /* @__PURE__ */ Symbol.for("@smithy/cbor-struct-cache");
  function loadCborStructIterator(ns) {
    let schema = ns.getSchema(), existing = schema[CBOR_STRUCT_CACHE];
    if (existing) return existing;
    let memberNames = [], memberSchemas = [];
    for (let [name, memberSchema] of ns.structIterator()) memberNames.push(name), memberSchemas.push(memberSchema);
    let encodedKeys = Array(memberNames.length);
    for (let i = 0; i < memberNames.length; ++i) encodedKeys[i] = (function(s) {
      let utf8Bytes, headerSize, byteLen = (utf8Bytes = USE_BUFFER$1 ? Buffer.from(s, "utf-8") : new TextEncoder().encode(s)).length, result = new Uint8Array((headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : 3) + byteLen);
      return 1 === headerSize ? result[0] = 96 | byteLen : 2 === headerSize ? (result[0] = 120, result[1] = byteLen) : (result[0] = 121, result[1] = byteLen >> 8, result[2] = 255 & byteLen), result.set(utf8Bytes, headerSize), result;
    })(memberNames[i]);
    let cache = { memberNames, memberSchemas, encodedKeys };
    return schema[CBOR_STRUCT_CACHE] = cache, cache;
  }
  let USE_BUFFER$1 = "u" > typeof Buffer, textEncoder = new TextEncoder(), INITIAL_BUFFER_SIZE = 2048, buf = USE_BUFFER$1 ? Buffer.allocUnsafe(INITIAL_BUFFER_SIZE) : new Uint8Array(INITIAL_BUFFER_SIZE), view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength), cursor = 0, stringEncodeCache = /* @__PURE__ */ new Map(), encodeCacheSaturated = false;
  function allocUnsafe(size) {
    return USE_BUFFER$1 ? Buffer.allocUnsafe(size) : new Uint8Array(size);
  }
  function writeValue(ns, value, container, serdeContext) {
    if (null == value) return void 0 === value && ns.isIdempotencyToken() ? void writeString(generateIdempotencyToken()) : (ensure(1), void (buf[cursor++] = 246));
    if (ns.isUnitSchema()) {
      ensure(1), encodeHeader(5, 0);
      return;
    }
    if ("object" == typeof value) return ns.isBlobSchema() && value instanceof Uint8Array ? void writeBytes(value) : ns.isTimestampSchema() && value instanceof Date ? void writeTimestamp(value) : ns.isStructSchema() ? void (function(ns2, value2, serdeContext2) {
      let headerSize;
      if (ns2.isUnionSchema()) {
        let wrote = false;
        for (let [memberName, memberSchema] of ns2.structIterator()) {
          let item = value2[memberName];
          if (null != item) {
            ensure(9), encodeHeader(5, 1), writeString(memberName), writeValue(memberSchema, item, ns2, serdeContext2), wrote = true;
            break;
          }
        }
        if (!wrote) {
          let { $unknown } = value2;
          Array.isArray($unknown) ? (ensure(9), encodeHeader(5, 1), writeString($unknown[0]), writeUntypedValue($unknown[1])) : (ensure(9), encodeHeader(5, 0));
        }
        return;
      }
      let { memberNames, memberSchemas, encodedKeys } = loadCborStructIterator(ns2), z = memberNames.length;
      ensure(headerSize = z < 24 ? 1 : z < 256 ? 2 : 3);
      let headerPos = cursor;
      cursor += headerSize;
      let count = 0;
      for (let i = 0; i < z; ++i) {
        let item = value2[memberNames[i]];
        if (null == item && !memberSchemas[i].isIdempotencyToken()) continue;
        let key = encodedKeys[i];
        ensure(key.length), buf.set(key, cursor), cursor += key.length, writeValue(memberSchemas[i], item, ns2, serdeContext2), ++count;
      }
      if ("string" == typeof value2.__type) for (let k in value2) hasOwn(value2, k) && !memberNames.includes(k) && (writeString(k), writeUntypedValue(value2[k]), ++count);
      1 === headerSize ? buf[headerPos] = 160 | count : 2 === headerSize ? (buf[headerPos] = 184, buf[headerPos + 1] = count) : (buf[headerPos] = 185, buf[headerPos + 1] = count >> 8, buf[headerPos + 2] = 255 & count);
    })(ns, value, serdeContext) : Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema()) ? void writeList(ns, value, ns.isDocumentSchema(), serdeContext) : ns.isMapSchema() ? void writeMap(ns, value, false, serdeContext) : value instanceof Date ? void writeTimestamp(value) : value instanceof Uint8Array ? void writeBytes(value) : value instanceof NumericValue ? void writeNumericValue(value) : value[tagSymbol] ? void writeTag(value.tag, value.value) : ns.isDocumentSchema() ? void (Array.isArray(value) ? writeList(ns, value, true, serdeContext) : writeMap(ns, value, true, serdeContext)) : ns.isBigDecimalSchema() ? void writeUntypedValue(value) : void writeMap(ns, value, true, serdeContext);
    if ("string" == typeof value) return ns.isBlobSchema() ? void writeBytes((serdeContext?.base64Decoder ?? fromBase64)(value)) : (writeString(value), void 0);
    if ("number" == typeof value) {
      ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
      return;
    }
    if ("boolean" == typeof value) {
      ensure(1), buf[cursor++] = 224 | (value ? 21 : 20);
      return;
    }
    "bigint" == typeof value ? writeBigInt(value) : writeString(String(value));
  }
  function writeList(ns, value, isDocument, serdeContext) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
    if (isDocument || sparse) {
      let items = [];
      for (let i = 0; i < value.length; ++i) {
        let item = value[i];
        isDocument ? void 0 !== item && items.push(item) : (null != item || sparse) && items.push(item);
      }
      ensure(9), encodeHeader(4, items.length);
      for (let i = 0; i < items.length; ++i) writeValue(valueSchema, items[i], void 0, serdeContext);
    } else {
      let count = 0;
      for (let i = 0; i < value.length; ++i) null != value[i] && ++count;
      ensure(9), encodeHeader(4, count);
      for (let i = 0; i < value.length; ++i) null != value[i] && writeValue(valueSchema, value[i], void 0, serdeContext);
    }
  }
  function writeMap(ns, value, isDocument, serdeContext) {
    let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema(), keys = [];
    for (let k in value) {
      if (!hasOwn(value, k)) continue;
      let v = value[k];
      (isDocument ? void 0 !== v : null != v || sparse) && keys.push(k);
    }
    ensure(9), encodeHeader(5, keys.length);
    for (let i = 0; i < keys.length; ++i) {
      let k = keys[i];
      writeString(k), writeValue(valueSchema, value[k], void 0, serdeContext);
    }
  }
  function writeUntypedValue(value) {
    if (null == value) {
      ensure(1), buf[cursor++] = 246;
      return;
    }
    if ("string" == typeof value) return void writeString(value);
    if ("number" == typeof value) {
      ensure(9), Number.isInteger(value) && value >= -9007199254740992 && value <= 9007199254740991 ? writeInteger(value) : writeFloat64(value);
      return;
    }
    if ("boolean" == typeof value) {
      ensure(1), buf[cursor++] = 224 | (value ? 21 : 20);
      return;
    }
    if ("bigint" == typeof value) return void writeBigInt(value);
    if (value instanceof Uint8Array) return void writeBytes(value);
    if (value instanceof Date) return void writeTimestamp(value);
    if (value instanceof NumericValue) return void writeNumericValue(value);
    if (value[tagSymbol]) return void writeTag(value.tag, value.value);
    if (Array.isArray(value)) {
      ensure(9), encodeHeader(4, value.length);
      for (let i = 0; i < value.length; ++i) writeUntypedValue(value[i]);
      return;
    }
    if ("object" == typeof value) {
      let keys = Object.keys(value);
      ensure(9), encodeHeader(5, keys.length);
      for (let i = 0; i < keys.length; ++i) writeString(keys[i]), writeUntypedValue(value[keys[i]]);
      return;
    }
    writeString(String(value));
  }
  function ensure(n) {
    if (cursor + n > buf.length) {
      let newSize = 2 * buf.length;
      for (; newSize < cursor + n; ) newSize *= 2;
      let next = allocUnsafe(newSize);
      next.set(buf.subarray(0, cursor)), buf = next, view = new DataView(next.buffer, next.byteOffset, next.byteLength);
    }
  }
  function encodeHeader(major, value) {
    if (value < 24) buf[cursor++] = major << 5 | value;
    else if (value < 256) buf[cursor++] = major << 5 | 24, buf[cursor++] = value;
    else if (value < 65536) buf[cursor++] = major << 5 | 25, buf[cursor++] = value >> 8, buf[cursor++] = 255 & value;
    else if (value < 4294967296) buf[cursor++] = major << 5 | 26, view.setUint32(cursor, value), cursor += 4;
    else {
      buf[cursor++] = major << 5 | 27;
      let hi = value / 4294967296 | 0;
      view.setUint32(cursor, hi), view.setUint32(cursor + 4, value - 4294967296 * hi | 0), cursor += 8;
    }
  }
  function encodeBigHeader(major, value) {
    let n = Number(value);
    n < 4294967296 ? encodeHeader(major, n) : (buf[cursor++] = major << 5 | 27, view.setBigUint64(cursor, value), cursor += 8);
  }
  function writeString(s) {
    let len = s.length;
    if (len <= 23) {
      let cached = stringEncodeCache.get(s);
      if (cached) {
        ensure(cached.bytes.length), buf.set(cached.bytes, cursor), cursor += cached.bytes.length, cached.epoch = 0;
        return;
      }
      let start = cursor;
      writeStringUncached(s, len);
      let end2 = cursor, bytes = Uint8Array.prototype.slice.call(buf, start, end2);
      if (stringEncodeCache.size >= 2048) {
        if (encodeCacheSaturated) return;
        let evicted = 0;
        for (let [key, entry] of stringEncodeCache) {
          if (evicted >= 1024) break;
          0 !== entry.epoch && (stringEncodeCache.delete(key), ++evicted);
        }
        if (0 === evicted) {
          encodeCacheSaturated = true;
          return;
        }
      }
      stringEncodeCache.size < 2048 && stringEncodeCache.set(s, { epoch: 0, bytes });
      return;
    }
    writeStringUncached(s, len);
  }
  function writeStringUncached(s, len) {
    if (USE_BUFFER$1) ensure(3 * len + 9), encodeHeader(3, Buffer.byteLength(s)), cursor += buf.write(s, cursor);
    else {
      let headerSize;
      ensure(3 * len + 9);
      let headerPos = cursor, byteLen = textEncoder.encodeInto(s, buf.subarray(headerPos + 9)).written;
      (headerSize = byteLen < 24 ? 1 : byteLen < 256 ? 2 : byteLen < 65536 ? 3 : byteLen < 4294967296 ? 5 : 9) < 9 && buf.copyWithin(headerPos + headerSize, headerPos + 9, headerPos + 9 + byteLen), cursor = headerPos, encodeHeader(3, byteLen), cursor += byteLen;
    }
  }
  function writeFloat64(value) {
    ensure(9), buf[cursor++] = 251, view.setFloat64(cursor, value), cursor += 8;
  }
  function writeInteger(value) {
    ensure(9);
    let nonNegative = value >= 0;
    encodeHeader(+!nonNegative, nonNegative ? value : -value - 1);
  }
  function writeBigInt(value) {
    let nonNegative = value >= 0, abs = nonNegative ? value : -value - BigInt(1);
    if (abs < BigInt("18446744073709551616")) ensure(9), encodeBigHeader(+!nonNegative, abs);
    else {
      let byteLen = Math.ceil(abs.toString(2).length / 8), bigIntBytes = new Uint8Array(byteLen), b = abs;
      for (let i = byteLen - 1; i >= 0; --i) bigIntBytes[i] = Number(b & BigInt(255)), b >>= BigInt(8);
      ensure(byteLen + 16), buf[cursor++] = nonNegative ? 194 : 195, encodeHeader(2, byteLen), buf.set(bigIntBytes, cursor), cursor += byteLen;
    }
  }
  function writeBytes(data2) {
    ensure(data2.length + 9), encodeHeader(2, data2.length), buf.set(data2, cursor), cursor += data2.length;
  }
  function writeTag(tagValue, innerValue) {
    ensure(9), "bigint" == typeof tagValue ? encodeBigHeader(6, tagValue) : encodeHeader(6, tagValue), writeUntypedValue(innerValue);
  }
  function writeNumericValue(nv2) {
    let str = nv2.string, expOffset = BigInt(0), eIndex = str.search(/[eE]/);
    -1 !== eIndex && (expOffset = BigInt(str.slice(eIndex + 1)), str = str.slice(0, eIndex));
    let decimalIndex = str.indexOf("."), exponent = expOffset - BigInt(-1 === decimalIndex ? 0 : str.length - decimalIndex - 1), mantissa = BigInt(str.replace(".", ""));
    ensure(9), buf[cursor++] = 196, encodeHeader(4, 2), ensure(9), exponent >= -9007199254740992n && exponent <= 9007199254740991n ? writeInteger(Number(exponent)) : writeBigInt(exponent), writeBigInt(mantissa);
  }
  function writeTimestamp(date) {
    ensure(18), encodeHeader(6, 1);
    let epochSecs = date.getTime() / 1e3;
    Number.isInteger(epochSecs) ? writeInteger(epochSecs) : writeFloat64(epochSecs);
  }
  class CborShapeDeserializer2 extends SerdeContext {
    read(schema, bytes) {
      return payload = bytes, isBuffer = USE_BUFFER && bytes instanceof Buffer, dataView = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), pos = 0, end = bytes.length, cacheEpoch = cacheEpoch + 1 & 65535, (function readValue(ns) {
        if (pos >= end) throw Error("unexpected end of CBOR payload.");
        let major = (224 & payload[pos]) >> 5;
        if ((31 & payload[pos]) == 31 && major >= 2 && major <= 5) {
          var ns1 = ns, major1 = major;
          switch (major1) {
            case 3:
              return (function() {
                pos += 1;
                let chunks = [], totalLen = 0;
                for (; pos < end; ) {
                  if (255 === payload[pos]) {
                    pos += 1;
                    let combined = new Uint8Array(totalLen), offset = 0;
                    for (let i = 0; i < chunks.length; ++i) combined.set(chunks[i], offset), offset += chunks[i].length;
                    if (USE_BUFFER) return Buffer.from(combined.buffer, combined.byteOffset, combined.byteLength).toString("utf-8");
                    return textDecoder.decode(combined);
                  }
                  let bytes2 = readByteString();
                  chunks.push(bytes2), totalLen += bytes2.length;
                }
                throw Error("expected break marker.");
              })();
            case 2:
              return (function() {
                pos += 1;
                let chunks = [], totalLen = 0;
                for (; pos < end; ) {
                  if (255 === payload[pos]) {
                    pos += 1;
                    let combined = new Uint8Array(totalLen), offset = 0;
                    for (let i = 0; i < chunks.length; ++i) combined.set(chunks[i], offset), offset += chunks[i].length;
                    return combined;
                  }
                  let bytes2 = readByteString();
                  chunks.push(bytes2), totalLen += bytes2.length;
                }
                throw Error("expected break marker.");
              })();
            case 4:
              var ns2 = ns1;
              pos += 1;
              let memberSchema = ns2.isListSchema() ? ns2.getValueSchema() : ns2, list = [];
              for (; pos < end; ) {
                if (255 === payload[pos]) return pos += 1, list;
                list.push(readValue(memberSchema));
              }
              throw Error("expected break marker.");
            case 5:
              return (function(ns5) {
                if (pos += 1, ns5.isStructSchema()) {
                  let unknownKey, unknownValue, { memberSchemas, encodedKeys, memberNames } = loadCborStructIterator(ns5), z = encodedKeys.length, isUnion = ns5.isUnionSchema(), result = {}, unknownCount = 0, hint = 0;
                  for (; pos < end; ) {
                    if (255 === payload[pos]) {
                      if (pos += 1, isUnion) {
                        let resultEmpty = true;
                        for (let _ in result) if (hasOwn(result, _)) {
                          resultEmpty = false;
                          break;
                        }
                        resultEmpty && 1 === unknownCount && (result.$unknown = [unknownKey, unknownValue]);
                      }
                      return result;
                    }
                    let matchIdx = matchStructKey(encodedKeys, z, hint);
                    if (matchIdx >= 0) {
                      (hint = matchIdx + 1) >= z && (hint = 0);
                      let val = readValue(memberSchemas[matchIdx]);
                      null != val && (result[memberNames[matchIdx]] = val);
                    } else {
                      let key = readUtf8String(), val = readValue(NormalizedSchema.of(15));
                      "__type" !== key && (unknownKey = key, unknownValue = val, ++unknownCount);
                    }
                  }
                  throw Error("expected break marker.");
                }
                let valueSchema = ns5.isMapSchema() ? ns5.getValueSchema() : ns5, map = {};
                for (; pos < end; ) {
                  if (255 === payload[pos]) return pos += 1, map;
                  map[readUtf8String()] = readValue(valueSchema);
                }
                throw Error("expected break marker.");
              })(ns1);
            default:
              throw Error(`unexpected indefinite length for major ${major1}.`);
          }
        }
        switch (major) {
          case 0:
            return castBigInt(decodeArgument());
          case 1:
            let val;
            return "bigint" == typeof (val = decodeArgument()) ? BigInt(-1) - val : -1 - val;
          case 2:
            return readByteString();
          case 3:
            return readUtf8String();
          case 4:
            var ns3 = ns;
            let count = decodeCount(), memberSchema = ns3.isListSchema() ? ns3.getValueSchema() : ns3, list = Array(count);
            for (let i = 0; i < count; ++i) list[i] = readValue(memberSchema);
            return list;
          case 5:
            var ns4 = ns;
            let count1 = decodeCount();
            if (ns4.isStructSchema()) return (function(ns5, count2, startPos) {
              let unknownKey, unknownValue, isUnion = ns5.isUnionSchema(), { memberSchemas, encodedKeys, memberNames } = loadCborStructIterator(ns5), z = encodedKeys.length, result = {}, unknownCount = 0, hasType = false, hint = 0;
              for (let i = 0; i < count2; ++i) {
                let matchIdx = matchStructKey(encodedKeys, z, hint);
                if (matchIdx >= 0) {
                  (hint = matchIdx + 1) >= z && (hint = 0);
                  let val2 = readValue(memberSchemas[matchIdx]);
                  null != val2 && (result[memberNames[matchIdx]] = val2);
                } else {
                  let key = readUtf8String(), val2 = readValue(NormalizedSchema.of(15));
                  "__type" === key && "string" == typeof val2 ? hasType = true : (unknownKey = key, unknownValue = val2, ++unknownCount);
                }
              }
              if (isUnion) {
                let resultEmpty = true;
                for (let _ in result) if (hasOwn(result, _)) {
                  resultEmpty = false;
                  break;
                }
                resultEmpty && 1 === unknownCount && (result.$unknown = [unknownKey, unknownValue]);
              } else if (hasType) {
                pos = startPos;
                let docSchema = NormalizedSchema.of(15);
                for (let i = 0; i < count2; ++i) {
                  let key = readUtf8String(), val2 = readValue(docSchema);
                  key in result || (result[key] = val2);
                }
              }
              return result;
            })(ns4, count1, pos);
            let valueSchema = ns4.isMapSchema() ? ns4.getValueSchema() : ns4, map = {};
            for (let i = 0; i < count1; ++i) map[readUtf8String()] = readValue(valueSchema);
            return map;
          case 6:
            return (function() {
              let tagNum = decodeArgument(), tagNumber = "bigint" == typeof tagNum ? Number(tagNum) : tagNum;
              if (1 === tagNumber) return _parseEpochTimestamp(readValue(NormalizedSchema.of(15)));
              if (2 === tagNumber || 3 === tagNumber) {
                let byteStr = readByteString(), b = BigInt(0);
                for (let i = 0; i < byteStr.length; ++i) b = b << BigInt(8) | BigInt(byteStr[i]);
                return 3 === tagNumber ? -b - BigInt(1) : b;
              }
              if (4 === tagNumber) {
                let numericString, [rawExponent, mantissa] = readValue(NormalizedSchema.of(15)), mantissaDigits = String(BigInt(mantissa < 0 ? -1 : 1) * BigInt(mantissa)), sign = mantissa < 0 ? "-" : "";
                if ("number" == typeof rawExponent && 268435456 >= Math.abs(rawExponent)) {
                  let mantissaStr = "0".repeat(Math.abs(rawExponent) + 1) + mantissaDigits;
                  "" === (numericString = (numericString = 0 === rawExponent ? mantissaStr : mantissaStr.slice(0, mantissaStr.length + rawExponent) + "." + mantissaStr.slice(rawExponent)).replace(/^0+/g, "")) && (numericString = "0"), "." === numericString[0] && (numericString = "0" + numericString), numericString = sign + numericString;
                } else {
                  let bigExponent = BigInt(rawExponent);
                  if (1 === mantissaDigits.length) numericString = sign + mantissaDigits + "e" + String(bigExponent);
                  else {
                    let adjustedExp = bigExponent + BigInt(mantissaDigits.length - 1);
                    numericString = sign + mantissaDigits[0] + "." + mantissaDigits.slice(1) + "e" + String(adjustedExp);
                  }
                }
                return nv(numericString);
              }
              let innerValue = readValue(NormalizedSchema.of(15));
              return { tag: castBigInt(tagNum), value: innerValue };
            })();
          case 7:
            return (function() {
              let p = pos, minor = 31 & payload[p];
              switch (minor) {
                case 21:
                  return pos = p + 1, true;
                case 20:
                  return pos = p + 1, false;
                case 22:
                case 23:
                  return pos = p + 1, null;
                case 25:
                  var a, b;
                  let exponent, fraction, scalar;
                  return end - p < 3 && overflow(2), pos = p + 3, a = payload[p + 1], b = payload[p + 2], exponent = (124 & a) >> 2, fraction = (3 & a) << 8 | b, scalar = 0 == a >> 7 ? 1 : -1, 0 === exponent ? 0 === fraction ? 0 : fraction / 1024 * 6103515625e-14 * scalar : 31 === exponent ? 0 === fraction ? 1 / 0 * scalar : 0 / 0 : Math.pow(2, exponent - 15) * (1 + fraction / 1024) * scalar;
                case 26:
                  return end - p < 5 && overflow(4), pos = p + 5, dataView.getFloat32(p + 1);
                case 27:
                  return end - p < 9 && overflow(8), pos = p + 9, dataView.getFloat64(p + 1);
                default:
                  throw Error(`unexpected minor value ${minor} for major 7.`);
              }
            })();
          default:
            throw Error(`unexpected CBOR major type ${major}.`);
        }
      })(NormalizedSchema.of(schema));
    }
    readValue(_schema, value) {
      return (function transformObject(ns, value2) {
        if (ns.isTimestampSchema()) {
          if ("number" == typeof value2) return _parseEpochTimestamp(value2);
          if ("object" == typeof value2 && null !== value2 && 1 === value2.tag && "value" in value2) return _parseEpochTimestamp(value2.value);
        }
        if (ns.isBlobSchema() || void 0 === value2 || "boolean" == typeof value2 || "number" == typeof value2 || "string" == typeof value2 || "bigint" == typeof value2 || "symbol" == typeof value2 || "object" != typeof value2 || null === value2 || "byteLength" in value2 || value2 instanceof Date || value2 instanceof NumericValue || ns.isDocumentSchema()) return value2;
        if (ns.isListSchema()) {
          let memberSchema = ns.getValueSchema(), out = [];
          for (let item of value2) out.push(transformObject(memberSchema, item));
          return out;
        }
        let newObject = {};
        if (ns.isMapSchema()) {
          let targetSchema = ns.getValueSchema();
          for (let key in value2) hasOwn(value2, key) && (newObject[key] = transformObject(targetSchema, value2[key]));
        } else if (ns.isStructSchema()) {
          let keys, isUnion = ns.isUnionSchema();
          if (isUnion) for (let k in keys = /* @__PURE__ */ new Set(), value2) hasOwn(value2, k) && "__type" !== k && keys.add(k);
          for (let [key, memberSchema] of ns.structIterator()) isUnion && keys.delete(key), null != value2[key] && (newObject[key] = transformObject(memberSchema, value2[key]));
          if (isUnion && keys?.size === 1) {
            let newObjectEmpty = true;
            for (let _ in newObject) if (hasOwn(newObject, _)) {
              newObjectEmpty = false;
              break;
            }
            if (newObjectEmpty) {
              let k = keys.values().next().value;
              newObject.$unknown = [k, value2[k]];
            }
          } else if ("string" == typeof value2.__type) for (let k in value2) hasOwn(value2, k) && (k in newObject || (newObject[k] = value2[k]));
        }
        return newObject;
      })(NormalizedSchema.of(_schema), value);
    }
  }
  let USE_BUFFER = "u" > typeof Buffer, textDecoder = new TextDecoder(), payload = new Uint8Array(0), isBuffer = false, dataView = new DataView(new ArrayBuffer(0)), pos = 0, end = 0, stringCache = Array(2048), stringCacheEpochs = new Uint16Array(2048), cacheEpoch = 0;
  function matchStructKey(encodedKeys, z, hint) {
    let hintKey = encodedKeys[hint];
    if (pos + hintKey.length <= end && bytesMatch(pos, hintKey)) return pos += hintKey.length, hint;
    for (let i = 0; i < z; ++i) {
      if (i === hint) continue;
      let ek = encodedKeys[i];
      if (pos + ek.length <= end && bytesMatch(pos, ek)) return pos += ek.length, i;
    }
    return -1;
  }
  function bytesMatch(at, expected) {
    let len = expected.length;
    if (payload[at] !== expected[0]) return false;
    for (let i = 1; i < len; ++i) if (payload[at + i] !== expected[i]) return false;
    return true;
  }
  function decodeArgument() {
    let minor = 31 & payload[pos];
    if (minor < 24) return pos += 1, minor;
    switch (minor) {
      case 24:
        return end - pos < 2 && overflow(1), payload[(pos += 2) - 1];
      case 25:
        return end - pos < 3 && overflow(2), pos += 3, dataView.getUint16(pos - 2);
      case 26:
        return end - pos < 5 && overflow(4), pos += 5, dataView.getUint32(pos - 4);
      case 27: {
        end - pos < 9 && overflow(8), pos += 9;
        let hi = dataView.getUint32(pos - 8);
        if (hi < 2097152) return 4294967296 * hi + dataView.getUint32(pos - 4);
        return dataView.getBigUint64(pos - 8);
      }
      default:
        throw Error(`unexpected minor value ${minor}.`);
    }
  }
  function decodeCount() {
    let val = decodeArgument();
    return "bigint" == typeof val ? Number(val) : val;
  }
  function readByteString() {
    let length = decodeCount();
    end - pos < length && overflow(length);
    let start = pos;
    return pos += length, payload.subarray(start, start + length);
  }
  function readUtf8String() {
    let length = decodeCount();
    end - pos < length && overflow(length);
    let start = pos;
    return (pos += length, length < 24) ? (function(at, length2) {
      let h = length2;
      for (let i = 0; i < length2; ++i) h = 31 * h + payload[at + i] | 0;
      let slot = h >>> 0 & 2047, cached = stringCache[slot];
      if (void 0 !== cached && cached.length === length2) {
        let match = true;
        for (let i = 0; i < length2; ++i) if (cached.charCodeAt(i) !== payload[at + i]) {
          match = false;
          break;
        }
        if (match) return stringCacheEpochs[slot] = cacheEpoch, cached;
      }
      let result = isBuffer ? payload.toString("utf-8", at, at + length2) : textDecoder.decode(payload.subarray(at, at + length2));
      return stringCacheEpochs[slot] !== cacheEpoch && (stringCache[slot] = result, stringCacheEpochs[slot] = cacheEpoch), result;
    })(start, length) : isBuffer ? payload.toString("utf-8", start, start + length) : textDecoder.decode(payload.subarray(start, start + length));
  }
  function castBigInt(value) {
    if ("number" == typeof value) return value;
    let num = Number(value);
    return Number.MIN_SAFE_INTEGER <= num && num <= Number.MAX_SAFE_INTEGER ? num : value;
  }
  function overflow(n) {
    throw Error(`CBOR: length ${n} greater than remaining buffer length.`);
  }
  class CborCodec extends SerdeContext {
    createSerializer() {
      let serializer = new CborShapeSerializer2();
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new CborShapeDeserializer2();
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }
  exports.CborCodec = CborCodec, exports.CborShapeDeserializer = class extends SerdeContext {
    read(schema, bytes) {
      let data2 = cbor.deserialize(bytes);
      return this.readValue(schema, data2);
    }
    readValue(_schema, value) {
      let ns = NormalizedSchema.of(_schema);
      if (ns.isTimestampSchema()) {
        if ("number" == typeof value) return _parseEpochTimestamp(value);
        if ("object" == typeof value && 1 === value.tag && "value" in value) return _parseEpochTimestamp(value.value);
      }
      if (ns.isBlobSchema()) return "string" == typeof value ? (this.serdeContext?.base64Decoder ?? fromBase64)(value) : value;
      if (void 0 === value || "boolean" == typeof value || "number" == typeof value || "string" == typeof value || "bigint" == typeof value || "symbol" == typeof value || "object" != typeof value) return value;
      {
        if (null === value) return null;
        if ("byteLength" in value || value instanceof Date || ns.isDocumentSchema()) return value;
        if (ns.isListSchema()) {
          let newArray = [], memberSchema = ns.getValueSchema();
          for (let item of value) {
            let itemValue = this.readValue(memberSchema, item);
            newArray.push(itemValue);
          }
          return newArray;
        }
        let newObject = {};
        if (ns.isMapSchema()) {
          let targetSchema = ns.getValueSchema();
          for (let key in value) {
            if (!hasOwn(value, key)) continue;
            let itemValue = this.readValue(targetSchema, value[key]);
            newObject[key] = itemValue;
          }
        } else if (ns.isStructSchema()) {
          let keys, isUnion = ns.isUnionSchema();
          if (isUnion) for (let k in keys = /* @__PURE__ */ new Set(), value) hasOwn(value, k) && "__type" !== k && keys.add(k);
          for (let [key, memberSchema] of ns.structIterator()) isUnion && keys.delete(key), null != value[key] && (newObject[key] = this.readValue(memberSchema, value[key]));
          if (isUnion && keys?.size === 1) {
            let newObjectEmpty = true;
            for (let _ in newObject) if (hasOwn(newObject, _)) {
              newObjectEmpty = false;
              break;
            }
            if (newObjectEmpty) {
              let k = keys.values().next().value;
              newObject.$unknown = [k, value[k]];
            }
          } else if ("string" == typeof value.__type) for (let k in value) hasOwn(value, k) && (k in newObject || (newObject[k] = value[k]));
        } else if (value instanceof NumericValue) return value;
        return newObject;
      }
    }
  }, exports.CborShapeDeserializer2 = CborShapeDeserializer2, exports.CborShapeSerializer = class extends SerdeContext {
    value;
    write(schema, value) {
      this.value = this.serialize(schema, value);
    }
    serialize(schema, source) {
      let ns = NormalizedSchema.of(schema);
      if (null == source) return ns.isIdempotencyToken() ? generateIdempotencyToken() : source;
      if (ns.isBlobSchema()) return "string" == typeof source ? (this.serdeContext?.base64Decoder ?? fromBase64)(source) : source;
      if (ns.isTimestampSchema()) return "number" == typeof source || "bigint" == typeof source ? dateToTag(new Date(Number(source) / 1e3 | 0)) : dateToTag(source);
      if ("function" == typeof source || "object" == typeof source) {
        if (ns.isListSchema() && Array.isArray(source)) {
          let sparse = !!ns.getMergedTraits().sparse, newArray = [], i = 0;
          for (let item of source) {
            let value = this.serialize(ns.getValueSchema(), item);
            (null != value || sparse) && (newArray[i++] = value);
          }
          return newArray;
        }
        if (source instanceof Date) return dateToTag(source);
        let newObject = {};
        if (ns.isMapSchema()) {
          let sparse = !!ns.getMergedTraits().sparse;
          for (let key in source) {
            if (!hasOwn(source, key)) continue;
            let value = this.serialize(ns.getValueSchema(), source[key]);
            (null != value || sparse) && (newObject[key] = value);
          }
        } else if (ns.isStructSchema()) {
          for (let [key, memberSchema] of ns.structIterator()) {
            let value = this.serialize(memberSchema, source[key]);
            null != value && (newObject[key] = value);
          }
          if (ns.isUnionSchema() && Array.isArray(source.$unknown)) {
            let [k, v] = source.$unknown;
            newObject[k] = v;
          } else if ("string" == typeof source.__type) for (let k in source) hasOwn(source, k) && (k in newObject || (newObject[k] = this.serialize(15, source[k])));
        } else if (ns.isDocumentSchema()) {
          if (Array.isArray(source)) {
            let newArray = [], i = 0;
            for (let item of source) newArray[i++] = this.serialize(ns.getValueSchema(), item);
            return newArray;
          }
          for (let key in source) hasOwn(source, key) && (newObject[key] = this.serialize(ns.getValueSchema(), source[key]));
        } else if (ns.isBigDecimalSchema()) return source;
        return newObject;
      }
      return source;
    }
    flush() {
      let buffer = cbor.serialize(this.value);
      return this.value = void 0, buffer;
    }
  }, exports.CborShapeSerializer2 = CborShapeSerializer2, exports.SmithyRpcV2CborProtocol = class extends AbstractRpcV2Protocol {
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
    applyEmptyBody(request) {
      request.body || (this.serializer.write(15, {}), request.body = this.serializer.flush()), request.body instanceof Uint8Array && (request.headers["content-length"] = String(request.body.byteLength));
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorIdentifier = loadSmithyRpcV2CborErrorCode(response, dataObject) ?? "Unknown", preferredNamespaces = ["*"], { defaultNamespace } = this.options;
      preferredNamespaces.unshift(defaultNamespace);
      let [namespace, errorShapeName] = errorIdentifier.includes("#") ? errorIdentifier.split("#") : [void 0, errorIdentifier];
      namespace && preferredNamespaces.unshift(namespace);
      let errorMetadata = { $metadata: metadata, $fault: response.statusCode < 500 ? "client" : "server" }, preferredRegistries = [this.compositeErrorRegistry];
      namespace && preferredRegistries.push(TypeRegistry.for(namespace)), preferredRegistries.push(TypeRegistry.for(defaultNamespace));
      let [errorSchema, ErrorCtor, errorMode] = this.resolveError(errorShapeName, preferredNamespaces, preferredRegistries);
      if ("native" === errorMode || "synthetic" === errorMode) throw dataObject.Message && (dataObject.message = dataObject.Message), Object.assign("synthetic" === errorMode ? new ErrorCtor({ name: errorShapeName }) : Error(errorShapeName), errorMetadata, dataObject);
      let ns = NormalizedSchema.of(errorSchema), message = dataObject.message ?? dataObject.Message ?? "Unknown", exception = new ErrorCtor({}), output = {};
      for (let [name, member] of ns.structIterator()) output[name] = this.deserializer.readValue(member, dataObject[name]);
      throw Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output);
    }
    getDefaultContentType() {
      return "application/cbor";
    }
  }, exports.buildHttpRpcRequest = buildHttpRpcRequest, exports.cbor = cbor, exports.checkCborResponse = (response) => {
    if ("rpc-v2-cbor" !== String(response.headers["smithy-protocol"]).toLowerCase()) throw Error("Malformed RPCv2 CBOR response, status: " + response.statusCode);
  }, exports.dateToTag = dateToTag, exports.loadSmithyRpcV2CborErrorCode = loadSmithyRpcV2CborErrorCode, exports.parseCborBody = parseCborBody, exports.parseCborErrorBody = parseCborErrorBody, exports.tag = tag, exports.tagSymbol = tagSymbol;
}, 1051: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { F: () => buildAbortError });
  function buildAbortError(abortSignal) {
    let reason = abortSignal && "object" == typeof abortSignal && "reason" in abortSignal ? abortSignal.reason : void 0;
    if (reason) {
      if (reason instanceof Error) {
        let abortError3 = Error("Request aborted");
        return abortError3.name = "AbortError", abortError3.cause = reason, abortError3;
      }
      let abortError2 = Error(String(reason));
      return abortError2.name = "AbortError", abortError2;
    }
    let abortError = Error("Request aborted");
    return abortError.name = "AbortError", abortError;
  }
}, 5544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { u: () => getTransformedHeaders });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430);
  let getTransformedHeaders = (headers) => {
    let transformedHeaders = {};
    for (let name in headers) {
      if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(headers, name)) continue;
      let headerValues = headers[name];
      transformedHeaders[name] = Array.isArray(headerValues) ? headerValues.join(",") : headerValues;
    }
    return transformedHeaders;
  };
}, 5383: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { DEFAULT_REQUEST_TIMEOUT: () => node_http_handler.w, NodeHttp2Handler: () => NodeHttp2Handler, NodeHttpHandler: () => node_http_handler.$, streamCollector: () => serde.streamCollector });
  var node_http_handler = __webpack_require__(3291), protocols = __webpack_require__(3422), build_abort_error = __webpack_require__(1051), get_transformed_headers = __webpack_require__(5544), external_node_http2_ = __webpack_require__(2467), external_node_http2_default = __webpack_require__.n(external_node_http2_);
  let ids2 = new Uint16Array(1);
  class ClientHttp2SessionRef {
    id = ids2[0]++;
    total = 0;
    max = 0;
    session;
    refs = 0;
    constructor(session) {
      session.unref(), this.session = session;
    }
    retain() {
      if (this.session.destroyed) throw Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");
      this.refs += 1, this.total += 1, this.max = Math.max(this.refs, this.max), this.session.ref();
    }
    free() {
      if (!this.session.destroyed && (this.refs -= 1, 0 === this.refs && this.session.unref(), this.refs < 0)) throw Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.");
    }
    deref() {
      return this.session;
    }
    close() {
      this.session.closed || this.session.close();
    }
    destroy() {
      this.refs = 0, this.session.destroyed || (this.session.setTimeout(0), this.session.destroy());
    }
    useCount() {
      return this.refs;
    }
  }
  class NodeHttp2ConnectionPool {
    sessions = [];
    maxConcurrency = 0;
    constructor(sessions) {
      this.sessions = (sessions ?? []).map((session) => new ClientHttp2SessionRef(session));
    }
    poll() {
      let cleanup = false;
      for (let session of this.sessions) {
        if (session.deref().destroyed) {
          cleanup = true;
          continue;
        }
        if (!this.maxConcurrency || session.useCount() < this.maxConcurrency) return session;
      }
      if (cleanup) for (let session of this.sessions) session.deref().destroyed && this.remove(session);
    }
    offerLast(ref) {
      this.sessions.push(ref);
    }
    remove(ref) {
      let ix = this.sessions.indexOf(ref);
      ix > -1 && this.sessions.splice(ix, 1);
    }
    [Symbol.iterator]() {
      return this.sessions[Symbol.iterator]();
    }
    setMaxConcurrency(maxConcurrency) {
      this.maxConcurrency = maxConcurrency;
    }
    destroy(ref) {
      this.remove(ref), ref.destroy();
    }
  }
  class NodeHttp2ConnectionManager {
    config;
    connectOptions;
    connectionPools = /* @__PURE__ */ new Map();
    constructor(config) {
      if (this.config = config, this.config.maxConcurrency && this.config.maxConcurrency <= 0) throw RangeError("maxConcurrency must be greater than zero.");
    }
    lease(requestContext, connectionConfiguration) {
      let url = this.getUrlString(requestContext), pool = this.getPool(url);
      if (!this.config.disableConcurrency && !connectionConfiguration.isEventStream) {
        let available = pool.poll();
        if (available) return available.retain(), available;
      }
      let ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
      this.config.maxConcurrency && session.settings({ maxConcurrentStreams: this.config.maxConcurrency }, (err) => {
        if (err) throw Error("Fail to set maxConcurrentStreams to " + this.config.maxConcurrency + "when creating new session for " + requestContext.destination.toString());
      });
      let graceful = () => {
        this.removeFromPoolAndClose(url, ref);
      }, ensureDestroyed = () => {
        this.removeFromPoolAndCheckedDestroy(url, ref);
      };
      return session.on("goaway", graceful), session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed), connectionConfiguration.requestTimeout && session.setTimeout(connectionConfiguration.requestTimeout, ensureDestroyed), pool.offerLast(ref), ref.retain(), ref;
    }
    release(_requestContext, ref) {
      ref.free();
    }
    createIsolatedSession(requestContext, connectionConfiguration) {
      let url = this.getUrlString(requestContext), ref = new ClientHttp2SessionRef(this.connect(url)), session = ref.deref();
      session.settings({ maxConcurrentStreams: 1 });
      let ensureDestroyed = () => {
        ref.destroy();
      };
      session.on("error", ensureDestroyed), session.on("frameError", ensureDestroyed), session.on("close", ensureDestroyed);
      let timeout = connectionConfiguration.requestTimeout ?? 3e5;
      return session.setTimeout(timeout, ensureDestroyed), ref.retain(), ref;
    }
    destroy() {
      for (let [url, connectionPool] of this.connectionPools) {
        for (let session of [...connectionPool]) session.destroy();
        this.connectionPools.delete(url);
      }
    }
    setMaxConcurrentStreams(maxConcurrentStreams) {
      if (maxConcurrentStreams && maxConcurrentStreams <= 0) throw RangeError("maxConcurrentStreams must be greater than zero.");
      for (let pool of (this.config.maxConcurrency = maxConcurrentStreams, this.connectionPools.values())) pool.setMaxConcurrency(maxConcurrentStreams);
    }
    setDisableConcurrentStreams(disableConcurrentStreams) {
      this.config.disableConcurrency = disableConcurrentStreams;
    }
    setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions) {
      this.connectOptions = nodeHttp2ConnectOptions;
    }
    debug() {
      let pools = {};
      for (let [url, pool] of this.connectionPools) {
        let sessions = [];
        for (let ref of pool) sessions.push({ id: ref.id, active: ref.useCount(), maxConcurrent: ref.max, totalRequests: ref.total });
        pools[url] = { sessions };
      }
      return pools;
    }
    removeFromPoolAndClose(authority, ref) {
      this.connectionPools.get(authority)?.remove(ref), ref.close();
    }
    removeFromPoolAndCheckedDestroy(authority, ref) {
      this.connectionPools.get(authority)?.remove(ref), ref.destroy();
    }
    getPool(url) {
      if (!this.connectionPools.has(url)) {
        let pool = new NodeHttp2ConnectionPool();
        this.config.maxConcurrency && pool.setMaxConcurrency(this.config.maxConcurrency), this.connectionPools.set(url, pool);
      }
      return this.connectionPools.get(url);
    }
    getUrlString(request) {
      return request.destination.toString();
    }
    connect(url) {
      return void 0 === this.connectOptions ? external_node_http2_default().connect(url) : external_node_http2_default().connect(url, this.connectOptions);
    }
  }
  var resolve_default_socket_timeout = __webpack_require__(2687), write_request_body = __webpack_require__(1849);
  let { constants } = external_node_http2_default();
  class NodeHttp2Handler {
    config;
    configProvider;
    metadata = { handlerProtocol: "h2" };
    connectionManager = new NodeHttp2ConnectionManager({});
    static create(instanceOrOptions) {
      return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttp2Handler(instanceOrOptions);
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        "function" == typeof options ? options().then((opts) => {
          resolve(opts || {});
        }).catch(reject) : resolve(options || {});
      });
    }
    destroy() {
      this.connectionManager.destroy();
    }
    async handle(request, { abortSignal, requestTimeout, isEventStream } = {}) {
      if (!this.config) {
        let config = await this.configProvider;
        this.config = { ...config, defaultSocketTimeout: (0, resolve_default_socket_timeout.U)(config) };
        let { disableConcurrentStreams: disableConcurrentStreams2, maxConcurrentStreams, nodeHttp2ConnectOptions } = this.config;
        this.connectionManager.setDisableConcurrentStreams(disableConcurrentStreams2 ?? false), maxConcurrentStreams && this.connectionManager.setMaxConcurrentStreams(maxConcurrentStreams), nodeHttp2ConnectOptions && this.connectionManager.setNodeHttp2ConnectOptions(nodeHttp2ConnectOptions);
      }
      let { requestTimeout: configRequestTimeout, disableConcurrentStreams, sessionTimeout } = this.config, useIsolatedSession = disableConcurrentStreams || isEventStream, effectiveRequestTimeout = requestTimeout ?? configRequestTimeout, defaultSocketTimeout = void 0 === effectiveRequestTimeout && void 0 === sessionTimeout ? this.config.defaultSocketTimeout : void 0;
      return new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise, fulfilled = false, resolve = async (arg) => {
          await writeRequestBodyPromise, _resolve(arg);
        }, reject = async (arg) => {
          await writeRequestBodyPromise, _reject(arg);
        };
        if (abortSignal?.aborted) {
          fulfilled = true, reject((0, build_abort_error.F)(abortSignal));
          return;
        }
        let { hostname, method, port, protocol, query } = request, auth = "";
        if (null != request.username || null != request.password) {
          let username = request.username ?? "", password = request.password ?? "";
          auth = `${username}:${password}@`;
        }
        let requestContext = { destination: new URL(`${protocol}//${auth}${hostname}${port ? `:${port}` : ""}`) }, connectConfig = { requestTimeout: this.config?.sessionTimeout, isEventStream }, ref = useIsolatedSession ? this.connectionManager.createIsolatedSession(requestContext, connectConfig) : this.connectionManager.lease(requestContext, connectConfig), session = ref.deref(), rejectWithDestroy = (err) => {
          useIsolatedSession && ref.destroy(), fulfilled = true, reject(err);
        }, queryString = query ? (0, protocols.buildQueryString)(query) : "", path = request.path;
        queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
        let clientHttp2Stream = session.request({ ...request.headers, [constants.HTTP2_HEADER_PATH]: path, [constants.HTTP2_HEADER_METHOD]: method });
        if (effectiveRequestTimeout ? clientHttp2Stream.setTimeout(effectiveRequestTimeout, () => {
          clientHttp2Stream.close();
          let timeoutError = Error(`Stream timed out because of no activity for ${effectiveRequestTimeout} ms`);
          timeoutError.name = "TimeoutError", rejectWithDestroy(timeoutError);
        }) : defaultSocketTimeout && (clientHttp2Stream.setTimeout(defaultSocketTimeout, () => {
          let timeoutError = Error(`Stream timed out because of no activity for ${defaultSocketTimeout} ms`);
          timeoutError.name = "TimeoutError", fulfilled = true, reject(timeoutError), clientHttp2Stream.destroy(timeoutError), useIsolatedSession && ref.destroy();
        }), clientHttp2Stream.once("response", () => clientHttp2Stream.setTimeout(defaultSocketTimeout))), abortSignal) {
          let onAbort = () => {
            clientHttp2Stream.close(), rejectWithDestroy((0, build_abort_error.F)(abortSignal));
          };
          "function" == typeof abortSignal.addEventListener ? (abortSignal.addEventListener("abort", onAbort, { once: true }), clientHttp2Stream.once("close", () => abortSignal.removeEventListener("abort", onAbort))) : abortSignal.onabort = onAbort;
        }
        clientHttp2Stream.on("frameError", (type, code, id2) => {
          rejectWithDestroy(Error(`Frame type id ${type} in stream id ${id2} has failed with code ${code}.`));
        }), clientHttp2Stream.on("error", rejectWithDestroy), clientHttp2Stream.on("aborted", () => {
          rejectWithDestroy(Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${clientHttp2Stream.rstCode}.`));
        }), clientHttp2Stream.on("response", (headers) => {
          let httpResponse = new protocols.HttpResponse({ statusCode: headers[":status"] ?? -1, headers: (0, get_transformed_headers.u)(headers), body: clientHttp2Stream });
          fulfilled = true, resolve({ response: httpResponse }), useIsolatedSession && (session.close(), clientHttp2Stream.on("end", () => {
            ref.destroy();
          }));
        }), clientHttp2Stream.on("close", () => {
          if (useIsolatedSession ? ref.destroy() : this.connectionManager.release(requestContext, ref), !fulfilled) {
            let error = Error("Unexpected error: http2 request did not get a response");
            session.destroyed && (error.name = "TimeoutError"), rejectWithDestroy(error);
          }
        }), writeRequestBodyPromise = (0, write_request_body.f)(clientHttp2Stream, request, effectiveRequestTimeout);
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0, this.configProvider = this.configProvider.then((config) => (key === /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout") && (key = "defaultSocketTimeout", value = (0, resolve_default_socket_timeout.U)(config) ?? value), { ...config, [key]: value }));
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
  }
  var serde = __webpack_require__(2430);
}, 3291: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  let hAgent, hRequest;
  __webpack_require__.d(__webpack_exports__, { w: () => DEFAULT_REQUEST_TIMEOUT, $: () => NodeHttpHandler });
  var serde = __webpack_require__(2430), protocols = __webpack_require__(3422), build_abort_error = __webpack_require__(1051);
  let NODEJS_TIMEOUT_ERROR_CODES = ["ECONNRESET", "EPIPE", "ETIMEDOUT"];
  var get_transformed_headers = __webpack_require__(5544), external_node_https_ = __webpack_require__(4708), external_node_https_default = __webpack_require__.n(external_node_https_), timing = __webpack_require__(4957);
  let set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME = 3e3;
  var resolve_default_socket_timeout = __webpack_require__(2687);
  let setSocketTimeout = (request, reject, timeoutInMs = 0, isServiceDefault = false) => {
    let response;
    if (!Number.isFinite(timeoutInMs) || timeoutInMs <= 0) return;
    request.once("response", (res) => response = res);
    let onTimeout = () => {
      if (response?.complete) return void request.socket?.destroy();
      let error = Object.assign(Error(`@smithy/node-http-handler - the request socket timed out after ${timeoutInMs} ms of inactivity (${isServiceDefault ? "service default socket timeout" : "configured by client requestHandler"}).`), { name: "TimeoutError" });
      response?.destroy(error), request.destroy(), reject(error);
    }, registerTimeout = () => {
      let { socket } = request;
      socket ? socket.connecting ? socket.once("connect", registerTimeout) : (socket.setTimeout(timeoutInMs, onTimeout), request.on("close", () => socket.removeListener("timeout", onTimeout))) : request.once("socket", registerTimeout);
    };
    if (timeoutInMs < 6e3) return void registerTimeout();
    let deferralId = timing.N.setTimeout(registerTimeout, 3e3);
    request.once("close", () => timing.N.clearTimeout(deferralId));
  };
  var write_request_body = __webpack_require__(1849);
  let DEFAULT_REQUEST_TIMEOUT = 0;
  class NodeHttpHandler {
    config;
    configProvider;
    socketWarningTimestamp = 0;
    externalAgent = false;
    metadata = { handlerProtocol: "http/1.1" };
    static create(instanceOrOptions) {
      return "function" == typeof instanceOrOptions?.handle ? instanceOrOptions : new NodeHttpHandler(instanceOrOptions);
    }
    static checkSocketUsage(agent, socketWarningTimestamp, logger = console) {
      let { sockets, requests, maxSockets } = agent;
      if ("number" != typeof maxSockets || 1 / 0 === maxSockets || Date.now() - 15e3 < socketWarningTimestamp) return socketWarningTimestamp;
      if (sockets && requests) for (let origin in sockets) {
        if (!(0, serde.hasOwn)(sockets, origin)) continue;
        let socketsInUse = sockets[origin]?.length ?? 0, requestsEnqueued = requests[origin]?.length ?? 0;
        if (socketsInUse >= maxSockets && requestsEnqueued >= 2 * maxSockets) return logger?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${socketsInUse} and ${requestsEnqueued} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`), Date.now();
      }
      return socketWarningTimestamp;
    }
    constructor(options) {
      this.configProvider = new Promise((resolve, reject) => {
        "function" == typeof options ? options().then((_options) => {
          resolve(this.resolveDefaultConfig(_options));
        }).catch(reject) : resolve(this.resolveDefaultConfig(options));
      });
    }
    destroy() {
      this.config?.httpAgent?.destroy(), this.config?.httpsAgent?.destroy();
    }
    async handle(request, { abortSignal, requestTimeout } = {}) {
      this.config || (this.config = await this.configProvider);
      let config = this.config, logger = config.logger, isSSL = "https:" === request.protocol;
      return isSSL || this.config.httpAgent || (this.config.httpAgent = await this.config.httpAgentProvider()), new Promise((_resolve, _reject) => {
        let writeRequestBodyPromise, auth, socketWarningTimeoutId = -1, connectionTimeoutId = -1, requestTimeoutId = -1, keepAliveTimeoutId = -1, clearTimeouts = () => {
          timing.N.clearTimeout(socketWarningTimeoutId), timing.N.clearTimeout(connectionTimeoutId), timing.N.clearTimeout(requestTimeoutId), timing.N.clearTimeout(keepAliveTimeoutId);
        }, resolve = async (arg) => {
          await writeRequestBodyPromise, clearTimeouts(), _resolve(arg);
        }, reject = async (arg) => {
          await writeRequestBodyPromise, clearTimeouts(), _reject(arg);
        };
        if (abortSignal?.aborted) return void reject((0, build_abort_error.F)(abortSignal));
        let headers = request.headers, expectContinue = !!headers && (headers.Expect ?? headers.expect) === "100-continue", agent = isSSL ? config.httpsAgent : config.httpAgent;
        expectContinue && !this.externalAgent && (agent = new (isSSL ? external_node_https_default().Agent : hAgent)({ keepAlive: false, maxSockets: 1 / 0 })), socketWarningTimeoutId = timing.N.setTimeout(() => {
          this.socketWarningTimestamp = NodeHttpHandler.checkSocketUsage(agent, this.socketWarningTimestamp, logger);
        }, config.socketAcquisitionWarningTimeout ?? (config.requestTimeout ?? 2e3) + (config.connectionTimeout ?? 1e3));
        let queryString = request.query ? (0, protocols.buildQueryString)(request.query) : "";
        if (null != request.username || null != request.password) {
          let username = request.username ?? "", password = request.password ?? "";
          auth = `${username}:${password}`;
        }
        let path = request.path;
        queryString && (path += `?${queryString}`), request.fragment && (path += `#${request.fragment}`);
        let hostname = request.hostname ?? "";
        hostname = "[" === hostname[0] && hostname.endsWith("]") ? request.hostname.slice(1, -1) : request.hostname;
        let nodeHttpsOptions = { headers: request.headers, host: hostname, method: request.method, path, port: request.port, agent, auth }, req = (isSSL ? external_node_https_default().request : hRequest)(nodeHttpsOptions, (res) => {
          resolve({ response: new protocols.HttpResponse({ statusCode: res.statusCode || -1, reason: res.statusMessage, headers: (0, get_transformed_headers.u)(res.headers), body: res }) });
        });
        if (req.on("error", (err) => {
          NODEJS_TIMEOUT_ERROR_CODES.includes(err.code) ? reject(Object.assign(err, { name: "TimeoutError" })) : reject(err);
        }), abortSignal) {
          let onAbort = () => {
            req.destroy(), reject((0, build_abort_error.F)(abortSignal));
          };
          "function" == typeof abortSignal.addEventListener ? (abortSignal.addEventListener("abort", onAbort, { once: true }), req.once("close", () => abortSignal.removeEventListener("abort", onAbort))) : abortSignal.onabort = onAbort;
        }
        let effectiveRequestTimeout = requestTimeout ?? config.requestTimeout;
        connectionTimeoutId = ((request2, reject2, timeoutInMs = 0) => {
          if (!timeoutInMs) return -1;
          let registerTimeout = (offset) => {
            let timeoutId = timing.N.setTimeout(() => {
              request2.destroy(), reject2(Object.assign(Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${timeoutInMs} ms.`), { name: "TimeoutError" }));
            }, timeoutInMs - offset), doWithSocket = (socket) => {
              socket?.connecting ? socket.on("connect", () => {
                timing.N.clearTimeout(timeoutId);
              }) : timing.N.clearTimeout(timeoutId);
            };
            request2.socket ? doWithSocket(request2.socket) : request2.on("socket", doWithSocket);
          };
          return timeoutInMs < 2e3 ? (registerTimeout(0), 0) : timing.N.setTimeout(registerTimeout.bind(null, 1e3), 1e3);
        })(req, reject, config.connectionTimeout), requestTimeoutId = ((req2, reject2, timeoutInMs = 0, throwOnRequestTimeout, logger2) => timeoutInMs ? timing.N.setTimeout(() => {
          let msg = `@smithy/node-http-handler - [${throwOnRequestTimeout ? "ERROR" : "WARN"}] a request has exceeded the configured ${timeoutInMs} ms requestTimeout.`;
          if (throwOnRequestTimeout) {
            let error = Object.assign(Error(msg), { name: "TimeoutError", code: "ETIMEDOUT" });
            req2.destroy(error), reject2(error);
          } else msg += " Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.", logger2?.warn?.(msg);
        }, timeoutInMs) : -1)(req, reject, effectiveRequestTimeout, config.throwOnRequestTimeout, logger ?? console);
        let defaultSocketTimeout = void 0 === config.socketTimeout ? (0, resolve_default_socket_timeout.U)(config) : void 0;
        defaultSocketTimeout ? setSocketTimeout(req, reject, defaultSocketTimeout, true) : setSocketTimeout(req, reject, config.socketTimeout);
        let httpAgent = nodeHttpsOptions.agent;
        "object" == typeof httpAgent && "keepAlive" in httpAgent && (keepAliveTimeoutId = ((request2, { keepAlive, keepAliveMsecs }, deferTimeMs = set_socket_keep_alive_DEFER_EVENT_LISTENER_TIME) => {
          if (true !== keepAlive) return -1;
          let registerListener = () => {
            request2.socket ? request2.socket.setKeepAlive(keepAlive, keepAliveMsecs || 0) : request2.on("socket", (socket) => {
              socket.setKeepAlive(keepAlive, keepAliveMsecs || 0);
            });
          };
          return 0 === deferTimeMs ? (registerListener(), 0) : timing.N.setTimeout(registerListener, deferTimeMs);
        })(req, { keepAlive: httpAgent.keepAlive, keepAliveMsecs: httpAgent.keepAliveMsecs })), writeRequestBodyPromise = (0, write_request_body.f)(req, request, effectiveRequestTimeout, this.externalAgent).catch((e) => (clearTimeouts(), _reject(e)));
      });
    }
    updateHttpClientConfig(key, value) {
      this.config = void 0, this.configProvider = this.configProvider.then((config) => {
        switch (key) {
          case /* @__PURE__ */ Symbol.for("logger"):
            key = "logger", value = config.logger ?? value;
            break;
          case /* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"):
            key = "defaultSocketTimeout", value = (0, resolve_default_socket_timeout.U)(config) ?? value;
        }
        return { ...config, [key]: value };
      });
    }
    httpHandlerConfigs() {
      return this.config ?? {};
    }
    resolveDefaultConfig(options) {
      let httpAgentPromise, { requestTimeout, connectionTimeout, socketTimeout, socketAcquisitionWarningTimeout, httpAgent, httpsAgent, throwOnRequestTimeout, logger } = options || {};
      return { connectionTimeout, requestTimeout, socketTimeout, defaultSocketTimeout: (0, resolve_default_socket_timeout.U)(options), socketAcquisitionWarningTimeout, throwOnRequestTimeout, httpAgentProvider: () => httpAgentPromise ??= (async () => {
        let node_http = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23)), { Agent, request } = node_http.default ?? node_http;
        return (hRequest = request, httpAgent instanceof (hAgent = Agent) || "function" == typeof httpAgent?.destroy) ? (this.externalAgent = true, httpAgent) : new hAgent({ keepAlive: true, maxSockets: 50, ...httpAgent });
      })(), httpsAgent: httpsAgent instanceof external_node_https_default().Agent || "function" == typeof httpsAgent?.destroy ? (this.externalAgent = true, httpsAgent) : new (external_node_https_default()).Agent({ keepAlive: true, maxSockets: 50, ...httpsAgent }), logger };
    }
  }
}, 2687: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { U: () => resolveDefaultSocketTimeout });
  let resolveDefaultSocketTimeout = (config) => {
    let value = config?.defaultSocketTimeout;
    return "number" == typeof value && Number.isFinite(value) && value > 0 ? value : void 0;
  };
}, 4957: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { N: () => timing });
  let timing = { setTimeout: (cb, ms) => setTimeout(cb, ms), clearTimeout: (timeoutId) => clearTimeout(timeoutId) };
}, 1849: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { f: () => writeRequestBody });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075), _timing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
  async function writeRequestBody(httpRequest, request, maxContinueTimeoutMs = 6e3, externalAgent = false) {
    let headers = request.headers, expect = headers ? headers.Expect || headers.expect : void 0, timeoutId = -1, sendBody = true;
    externalAgent || "100-continue" !== expect || (sendBody = await Promise.race([new Promise((resolve) => {
      timeoutId = Number(_timing__WEBPACK_IMPORTED_MODULE_1__.N.setTimeout(() => resolve(true), Math.max(6e3, maxContinueTimeoutMs)));
    }), new Promise((resolve) => {
      httpRequest.on("continue", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(true);
      }), httpRequest.on("response", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(false);
      }), httpRequest.on("error", () => {
        _timing__WEBPACK_IMPORTED_MODULE_1__.N.clearTimeout(timeoutId), resolve(false);
      });
    })])), sendBody && (function(httpRequest2, body) {
      if (body instanceof node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable) return body.pipe(httpRequest2);
      if (body) {
        let isBuffer = Buffer.isBuffer(body), isString = "string" == typeof body;
        return isBuffer || isString ? isBuffer && 0 === body.byteLength ? httpRequest2.end() : httpRequest2.end(body) : "object" == typeof body && body.buffer && "number" == typeof body.byteOffset && "number" == typeof body.byteLength ? httpRequest2.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength)) : httpRequest2.end(Buffer.from(body));
      }
      httpRequest2.end();
    })(httpRequest, request.body);
  }
}, 8736: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { ALGORITHM_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.SG, ALGORITHM_IDENTIFIER_V4A: () => _constants__WEBPACK_IMPORTED_MODULE_1__.ku, ALGORITHM_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.XI, ALWAYS_UNSIGNABLE_HEADERS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.SN, AMZ_DATE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.ot, AMZ_DATE_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Zs, AUTH_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.H1, CREDENTIAL_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.tI, DATE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.J9, EVENT_ALGORITHM_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.r1, EXPIRES_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.MS, GENERATED_HEADERS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.pj, HOST_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.zX, KEY_TYPE_IDENTIFIER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.VQ, MAX_CACHE_SIZE: () => _constants__WEBPACK_IMPORTED_MODULE_1__.g5, MAX_PRESIGNED_TTL: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Uv, PROXY_HEADER_PATTERN: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Ir, REGION_SET_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.oB, SEC_HEADER_PATTERN: () => _constants__WEBPACK_IMPORTED_MODULE_1__.lP, SHA256_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Wd, SIGNATURE_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.D8, SIGNATURE_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.cR, SIGNED_HEADERS_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.FY, SignatureV4: () => _SignatureV4__WEBPACK_IMPORTED_MODULE_0__.B, SignatureV4Base: () => _SignatureV4Base__WEBPACK_IMPORTED_MODULE_8__.y, TOKEN_HEADER: () => _constants__WEBPACK_IMPORTED_MODULE_1__.wE, TOKEN_QUERY_PARAM: () => _constants__WEBPACK_IMPORTED_MODULE_1__.r2, UNSIGNABLE_PATTERNS: () => _constants__WEBPACK_IMPORTED_MODULE_1__.Jp, UNSIGNED_PAYLOAD: () => _constants__WEBPACK_IMPORTED_MODULE_1__.z8, clearCredentialCache: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.HK, createScope: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.Ds, getCanonicalHeaders: () => _getCanonicalHeaders__WEBPACK_IMPORTED_MODULE_2__.H, getCanonicalQuery: () => _getCanonicalQuery__WEBPACK_IMPORTED_MODULE_3__.$, getPayloadHash: () => _getPayloadHash__WEBPACK_IMPORTED_MODULE_4__.p, getSigningKey: () => _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__.Xf, hasHeader: () => _headerUtil__WEBPACK_IMPORTED_MODULE_9__.ou, moveHeadersToQuery: () => _moveHeadersToQuery__WEBPACK_IMPORTED_MODULE_5__.b, prepareRequest: () => _prepareRequest__WEBPACK_IMPORTED_MODULE_6__.n, signatureV4aContainer: () => _signature_v4a_container__WEBPACK_IMPORTED_MODULE_10__.d });
  var _SignatureV4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7550), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749), _getCanonicalHeaders__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6172), _getCanonicalQuery__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1838), _getPayloadHash__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6660), _moveHeadersToQuery__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6186), _prepareRequest__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9318), _credentialDerivation__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1910), _SignatureV4Base__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(778), _headerUtil__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1923), _signature_v4a_container__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3504);
}, 3504: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { d: () => signatureV4aContainer });
  let signatureV4aContainer = { SignatureV4a: null };
} };
export {
  id,
  ids,
  modules
};
