const id = 550;
const ids = [550];
const modules = { 7550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { B: () => SignatureV4 });
  var HEADER_VALUE_TYPE, HEADER_VALUE_TYPE1, serde = __webpack_require__(2430);
  class HeaderFormatter {
    format(headers) {
      let chunks = [];
      for (let headerName in headers) {
        if (!(0, serde.hasOwn)(headers, headerName)) continue;
        let bytes = (0, serde.fromUtf8)(headerName);
        chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
      }
      let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0)), position = 0;
      for (let chunk of chunks) out.set(chunk, position), position += chunk.byteLength;
      return out;
    }
    formatHeaderValue(header) {
      switch (header.type) {
        case "boolean":
          return Uint8Array.from([+!header.value]);
        case "byte":
          return Uint8Array.from([2, header.value]);
        case "short":
          let shortView = new DataView(new ArrayBuffer(3));
          return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, false), new Uint8Array(shortView.buffer);
        case "integer":
          let intView = new DataView(new ArrayBuffer(5));
          return intView.setUint8(0, 4), intView.setInt32(1, header.value, false), new Uint8Array(intView.buffer);
        case "long":
          let longBytes = new Uint8Array(9);
          return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
        case "binary":
          let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
          binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, false);
          let binBytes = new Uint8Array(binView.buffer);
          return binBytes.set(header.value, 3), binBytes;
        case "string":
          let utf8Bytes = (0, serde.fromUtf8)(header.value), strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
          strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, false);
          let strBytes = new Uint8Array(strView.buffer);
          return strBytes.set(utf8Bytes, 3), strBytes;
        case "timestamp":
          let tsBytes = new Uint8Array(9);
          return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
        case "uuid":
          if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
          let uuidBytes = new Uint8Array(17);
          return uuidBytes[0] = 9, uuidBytes.set((0, serde.fromHex)(header.value.replace(/-/g, "")), 1), uuidBytes;
      }
    }
  }
  (HEADER_VALUE_TYPE = HEADER_VALUE_TYPE1 || (HEADER_VALUE_TYPE1 = {}))[HEADER_VALUE_TYPE.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byte = 2] = "byte", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.short = 3] = "short", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.integer = 4] = "integer", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.long = 5] = "long", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.string = 7] = "string", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE[HEADER_VALUE_TYPE.uuid = 9] = "uuid";
  let UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;
  class Int64 {
    bytes;
    constructor(bytes) {
      if (this.bytes = bytes, 8 !== bytes.byteLength) throw Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(number) {
      if (number > 9223372036854776e3 || number < -9223372036854776e3) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
      let bytes = new Uint8Array(8);
      for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
      return number < 0 && negate(bytes), new Int64(bytes);
    }
    valueOf() {
      let bytes = this.bytes.slice(0), negative = 128 & bytes[0];
      return negative && negate(bytes), parseInt((0, serde.toHex)(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  }
  function negate(bytes) {
    for (let i = 0; i < 8; i++) bytes[i] ^= 255;
    for (let i = 7; i > -1 && (bytes[i]++, 0 === bytes[i]); i--) ;
  }
  var SignatureV4Base = __webpack_require__(778), constants = __webpack_require__(7749), credentialDerivation = __webpack_require__(1910), getCanonicalHeaders = __webpack_require__(6172), getPayloadHash = __webpack_require__(6660), headerUtil = __webpack_require__(1923), moveHeadersToQuery = __webpack_require__(6186), prepareRequest = __webpack_require__(9318);
  class SignatureV4 extends SignatureV4Base.y {
    headerFormatter = new HeaderFormatter();
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
      super({ applyChecksum, credentials, region, service, sha256, uriEscapePath });
    }
    async presign(originalRequest, options = {}) {
      let { signingDate = /* @__PURE__ */ new Date(), expiresIn = 3600, unsignableHeaders, unhoistableHeaders, signableHeaders, hoistableHeaders, signingRegion, signingService } = options, credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      let region = signingRegion ?? await this.regionProvider(), { longDate, shortDate } = this.formatDate(signingDate);
      if (expiresIn > constants.Uv) return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future");
      let scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service), request = (0, moveHeadersToQuery.b)((0, prepareRequest.n)(originalRequest), { unhoistableHeaders, hoistableHeaders });
      credentials.sessionToken && (request.query[constants.r2] = credentials.sessionToken), request.query[constants.XI] = constants.SG, request.query[constants.tI] = `${credentials.accessKeyId}/${scope}`, request.query[constants.Zs] = longDate, request.query[constants.MS] = expiresIn.toString(10);
      let canonicalHeaders = (0, getCanonicalHeaders.H)(request, unsignableHeaders, signableHeaders);
      return request.query[constants.FY] = this.getCanonicalHeaderList(canonicalHeaders), request.query[constants.cR] = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, await (0, getPayloadHash.p)(originalRequest, this.sha256))), request;
    }
    async sign(toSign, options) {
      return "string" == typeof toSign ? this.signString(toSign, options) : toSign.headers && toSign.payload ? this.signEvent(toSign, options) : toSign.message ? this.signMessage(toSign, options) : this.signRequest(toSign, options);
    }
    async signEvent({ headers, payload }, { signingDate = /* @__PURE__ */ new Date(), priorSignature, signingRegion, signingService, eventStreamCredentials }) {
      let region = signingRegion ?? await this.regionProvider(), { shortDate, longDate } = this.formatDate(signingDate), scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service), hashedPayload = await (0, getPayloadHash.p)({ headers: {}, body: payload }, this.sha256), hash = new this.sha256();
      hash.update(headers);
      let hashedHeaders = (0, serde.toHex)(await hash.digest()), stringToSign = [constants.r1, longDate, scope, priorSignature, hashedHeaders, hashedPayload].join("\n");
      return this.signString(stringToSign, { signingDate, signingRegion: region, signingService, eventStreamCredentials });
    }
    async signMessage(signableMessage, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials }) {
      return this.signEvent({ headers: this.headerFormatter.format(signableMessage.message.headers), payload: signableMessage.message.body }, { signingDate, signingRegion, signingService, priorSignature: signableMessage.priorSignature, eventStreamCredentials }).then((signature) => ({ message: signableMessage.message, signature }));
    }
    async signString(stringToSign, { signingDate = /* @__PURE__ */ new Date(), signingRegion, signingService, eventStreamCredentials } = {}) {
      let credentials = eventStreamCredentials ?? await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      let region = signingRegion ?? await this.regionProvider(), { shortDate } = this.formatDate(signingDate), hash = new this.sha256(await this.getSigningKey(credentials, region, shortDate, signingService));
      return hash.update((0, serde.toUint8Array)(stringToSign)), (0, serde.toHex)(await hash.digest());
    }
    async signRequest(requestToSign, { signingDate = /* @__PURE__ */ new Date(), signableHeaders, unsignableHeaders, signingRegion, signingService } = {}) {
      let credentials = await this.credentialProvider();
      this.validateResolvedCredentials(credentials);
      let region = signingRegion ?? await this.regionProvider(), request = (0, prepareRequest.n)(requestToSign), { longDate, shortDate } = this.formatDate(signingDate), scope = (0, credentialDerivation.Ds)(shortDate, region, signingService ?? this.service);
      request.headers[constants.ot] = longDate, credentials.sessionToken && (request.headers[constants.wE] = credentials.sessionToken);
      let payloadHash = await (0, getPayloadHash.p)(request, this.sha256);
      !(0, headerUtil.ou)(constants.Wd, request.headers) && this.applyChecksum && (request.headers[constants.Wd] = payloadHash);
      let canonicalHeaders = (0, getCanonicalHeaders.H)(request, unsignableHeaders, signableHeaders), signature = await this.getSignature(longDate, scope, this.getSigningKey(credentials, region, shortDate, signingService), this.createCanonicalRequest(request, canonicalHeaders, payloadHash));
      return request.headers[constants.H1] = `${constants.SG} Credential=${credentials.accessKeyId}/${scope}, SignedHeaders=${this.getCanonicalHeaderList(canonicalHeaders)}, Signature=${signature}`, request;
    }
    async getSignature(longDate, credentialScope, keyPromise, canonicalRequest) {
      let stringToSign = await this.createStringToSign(longDate, credentialScope, canonicalRequest, constants.SG), hash = new this.sha256(await keyPromise);
      return hash.update((0, serde.toUint8Array)(stringToSign)), (0, serde.toHex)(await hash.digest());
    }
    getSigningKey(credentials, region, shortDate, service) {
      return (0, credentialDerivation.Xf)(this.sha256, credentials, shortDate, region, service || this.service);
    }
  }
}, 778: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { y: () => SignatureV4Base });
  var client = __webpack_require__(2658), protocols = __webpack_require__(3422), serde = __webpack_require__(2430), getCanonicalQuery = __webpack_require__(1838);
  class SignatureV4Base {
    service;
    regionProvider;
    credentialProvider;
    sha256;
    uriEscapePath;
    applyChecksum;
    constructor({ applyChecksum, credentials, region, service, sha256, uriEscapePath = true }) {
      this.service = service, this.sha256 = sha256, this.uriEscapePath = uriEscapePath, this.applyChecksum = "boolean" != typeof applyChecksum || applyChecksum, this.regionProvider = (0, client.normalizeProvider)(region), this.credentialProvider = (0, client.normalizeProvider)(credentials);
    }
    createCanonicalRequest(request, canonicalHeaders, payloadHash) {
      let sortedHeaders = Object.keys(canonicalHeaders).sort();
      return `${request.method}
${this.getCanonicalPath(request)}
${(0, getCanonicalQuery.$)(request)}
${sortedHeaders.map((name) => `${name}:${canonicalHeaders[name]}`).join("\n")}

${sortedHeaders.join(";")}
${payloadHash}`;
    }
    async createStringToSign(longDate, credentialScope, canonicalRequest, algorithmIdentifier) {
      let hash = new this.sha256();
      hash.update((0, serde.toUint8Array)(canonicalRequest));
      let hashedRequest = await hash.digest();
      return `${algorithmIdentifier}
${longDate}
${credentialScope}
${(0, serde.toHex)(hashedRequest)}`;
    }
    getCanonicalPath({ path }) {
      if (this.uriEscapePath) {
        let normalizedPathSegments = [];
        for (let pathSegment of path.split("/")) pathSegment?.length !== 0 && "." !== pathSegment && (".." === pathSegment ? normalizedPathSegments.pop() : normalizedPathSegments.push(pathSegment));
        let normalizedPath = `${path?.startsWith("/") ? "/" : ""}${normalizedPathSegments.join("/")}${normalizedPathSegments.length > 0 && path?.endsWith("/") ? "/" : ""}`;
        return (0, protocols.escapeUri)(normalizedPath).replace(/%2F/g, "/");
      }
      return path;
    }
    validateResolvedCredentials(credentials) {
      if ("object" != typeof credentials || "string" != typeof credentials.accessKeyId || "string" != typeof credentials.secretAccessKey) throw Error("Resolved credential object is not valid");
    }
    formatDate(now) {
      var time;
      let longDate = ("number" == typeof (time = now) ? new Date(1e3 * time) : "string" == typeof time ? new Date(Number(time) ? 1e3 * Number(time) : time) : time).toISOString().replace(/\.\d{3}Z$/, "Z").replace(/[-:]/g, "");
      return { longDate, shortDate: longDate.slice(0, 8) };
    }
    getCanonicalHeaderList(headers) {
      return Object.keys(headers).sort().join(";");
    }
  }
}, 7749: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { D8: () => SIGNATURE_HEADER, FY: () => SIGNED_HEADERS_QUERY_PARAM, H1: () => AUTH_HEADER, Ir: () => PROXY_HEADER_PATTERN, J9: () => DATE_HEADER, Jp: () => UNSIGNABLE_PATTERNS, MS: () => EXPIRES_QUERY_PARAM, SG: () => ALGORITHM_IDENTIFIER, SN: () => ALWAYS_UNSIGNABLE_HEADERS, Uv: () => MAX_PRESIGNED_TTL, VQ: () => KEY_TYPE_IDENTIFIER, Wd: () => SHA256_HEADER, XI: () => ALGORITHM_QUERY_PARAM, Zs: () => AMZ_DATE_QUERY_PARAM, cR: () => SIGNATURE_QUERY_PARAM, g5: () => MAX_CACHE_SIZE, ku: () => ALGORITHM_IDENTIFIER_V4A, lP: () => SEC_HEADER_PATTERN, oB: () => REGION_SET_PARAM, ot: () => AMZ_DATE_HEADER, pj: () => GENERATED_HEADERS, r1: () => EVENT_ALGORITHM_IDENTIFIER, r2: () => TOKEN_QUERY_PARAM, tI: () => CREDENTIAL_QUERY_PARAM, wE: () => TOKEN_HEADER, z8: () => UNSIGNED_PAYLOAD, zX: () => HOST_HEADER });
  let ALGORITHM_QUERY_PARAM = "X-Amz-Algorithm", CREDENTIAL_QUERY_PARAM = "X-Amz-Credential", AMZ_DATE_QUERY_PARAM = "X-Amz-Date", SIGNED_HEADERS_QUERY_PARAM = "X-Amz-SignedHeaders", EXPIRES_QUERY_PARAM = "X-Amz-Expires", SIGNATURE_QUERY_PARAM = "X-Amz-Signature", TOKEN_QUERY_PARAM = "X-Amz-Security-Token", REGION_SET_PARAM = "X-Amz-Region-Set", AUTH_HEADER = "authorization", AMZ_DATE_HEADER = AMZ_DATE_QUERY_PARAM.toLowerCase(), DATE_HEADER = "date", GENERATED_HEADERS = [AUTH_HEADER, AMZ_DATE_HEADER, DATE_HEADER], SIGNATURE_HEADER = SIGNATURE_QUERY_PARAM.toLowerCase(), SHA256_HEADER = "x-amz-content-sha256", TOKEN_HEADER = TOKEN_QUERY_PARAM.toLowerCase(), HOST_HEADER = "host", ALWAYS_UNSIGNABLE_HEADERS = { authorization: true, "cache-control": true, connection: true, expect: true, from: true, "keep-alive": true, "max-forwards": true, pragma: true, referer: true, te: true, trailer: true, "transfer-encoding": true, upgrade: true, "user-agent": true, "x-amzn-trace-id": true }, PROXY_HEADER_PATTERN = /^proxy-/, SEC_HEADER_PATTERN = /^sec-/, UNSIGNABLE_PATTERNS = [/^proxy-/i, /^sec-/i], ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256", ALGORITHM_IDENTIFIER_V4A = "AWS4-ECDSA-P256-SHA256", EVENT_ALGORITHM_IDENTIFIER = "AWS4-HMAC-SHA256-PAYLOAD", UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD", MAX_CACHE_SIZE = 50, KEY_TYPE_IDENTIFIER = "aws4_request", MAX_PRESIGNED_TTL = 604800;
}, 1910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { Ds: () => createScope, HK: () => clearCredentialCache, Xf: () => getSigningKey });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2430), _constants__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7749);
  let signingKeyCache = {}, cacheQueue = [], createScope = (shortDate, region, service) => `${shortDate}/${region}/${service}/${_constants__WEBPACK_IMPORTED_MODULE_0__.VQ}`, getSigningKey = async (sha256Constructor, credentials, shortDate, region, service) => {
    let credsHash = await hmac(sha256Constructor, credentials.secretAccessKey, credentials.accessKeyId), cacheKey = `${shortDate}:${region}:${service}:${(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.toHex)(credsHash)}:${credentials.sessionToken}`;
    if (cacheKey in signingKeyCache) return signingKeyCache[cacheKey];
    for (cacheQueue.push(cacheKey); cacheQueue.length > _constants__WEBPACK_IMPORTED_MODULE_0__.g5; ) delete signingKeyCache[cacheQueue.shift()];
    let key = `AWS4${credentials.secretAccessKey}`;
    for (let signable of [shortDate, region, service, _constants__WEBPACK_IMPORTED_MODULE_0__.VQ]) key = await hmac(sha256Constructor, key, signable);
    return signingKeyCache[cacheKey] = key;
  }, clearCredentialCache = () => {
    cacheQueue.length = 0, Object.keys(signingKeyCache).forEach((cacheKey) => {
      delete signingKeyCache[cacheKey];
    });
  }, hmac = (ctor, secret, data) => {
    let hash = new ctor(secret);
    return hash.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.toUint8Array)(data)), hash.digest();
  };
}, 6172: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { H: () => getCanonicalHeaders });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
  let getCanonicalHeaders = ({ headers }, unsignableHeaders, signableHeaders) => {
    let canonical = {};
    for (let headerName of Object.keys(headers).sort()) {
      if (void 0 == headers[headerName]) continue;
      let canonicalHeaderName = headerName.toLowerCase();
      (!((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(_constants__WEBPACK_IMPORTED_MODULE_1__.SN, canonicalHeaderName) || unsignableHeaders?.has(canonicalHeaderName) || _constants__WEBPACK_IMPORTED_MODULE_1__.Ir.test(canonicalHeaderName) || _constants__WEBPACK_IMPORTED_MODULE_1__.lP.test(canonicalHeaderName)) || signableHeaders && (!signableHeaders || signableHeaders.has(canonicalHeaderName))) && ("__proto__" === canonicalHeaderName && (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.writeKey)(canonical), canonical[canonicalHeaderName] = headers[headerName].replace(/[\r\n]/g, " ").replace(/[ \t]+/g, " ").replace(/^ | $/g, ""));
    }
    return canonical;
  };
}, 1838: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { $: () => getCanonicalQuery });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3422), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
  let getCanonicalQuery = ({ query = {} }) => {
    let keys = [], serialized = {};
    for (let key in query) {
      if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(query, key) || key.toLowerCase() === _constants__WEBPACK_IMPORTED_MODULE_1__.D8) continue;
      let encodedKey = (0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.escapeUri)(key);
      keys.push(encodedKey);
      let value = query[key];
      "string" == typeof value ? serialized[encodedKey] = `${encodedKey}=${(0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.escapeUri)(value)}` : Array.isArray(value) && (serialized[encodedKey] = value.slice(0).reduce((encoded, value2) => encoded.concat([`${encodedKey}=${(0, _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_2__.escapeUri)(value2)}`]), []).sort().join("&"));
    }
    return keys.sort().map((key) => serialized[key]).filter((serialized2) => serialized2).join("&");
  };
}, 6660: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { p: () => getPayloadHash });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430), _constants__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7749);
  let getPayloadHash = async ({ headers, body }, hashConstructor) => {
    for (let headerName in headers) if ((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(headers, headerName) && headerName.toLowerCase() === _constants__WEBPACK_IMPORTED_MODULE_1__.Wd) return headers[headerName];
    if (void 0 == body) return "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    if ("string" == typeof body || ArrayBuffer.isView(body) || (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.isArrayBuffer)(body)) {
      let hashCtor = new hashConstructor();
      return hashCtor.update((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.toUint8Array)(body)), (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.toHex)(await hashCtor.digest());
    }
    return _constants__WEBPACK_IMPORTED_MODULE_1__.z8;
  };
}, 1923: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { ou: () => hasHeader });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2430);
  let hasHeader = (soughtHeader, headers) => {
    for (let headerName in soughtHeader = soughtHeader.toLowerCase(), headers) if ((0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_0__.hasOwn)(headers, headerName) && soughtHeader === headerName.toLowerCase()) return true;
    return false;
  };
}, 6186: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { b: () => moveHeadersToQuery });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2430), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3422);
  let moveHeadersToQuery = (request, options = {}) => {
    let { headers, query = {} } = _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.HttpRequest.clone(request);
    for (let name in headers) {
      if (!(0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.hasOwn)(headers, name)) continue;
      let lname = name.toLowerCase();
      ("x-amz-" === lname.slice(0, 6) && !options.unhoistableHeaders?.has(lname) || options.hoistableHeaders?.has(lname)) && (query[name] = headers[name], delete headers[name]);
    }
    return { ...request, headers, query };
  };
}, 9318: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { n: () => prepareRequest });
  var _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2430), _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3422), _constants__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7749);
  let prepareRequest = (request) => {
    for (let headerName in (request = _smithy_core_protocols__WEBPACK_IMPORTED_MODULE_0__.HttpRequest.clone(request)).headers) (0, _smithy_core_serde__WEBPACK_IMPORTED_MODULE_1__.hasOwn)(request.headers, headerName) && _constants__WEBPACK_IMPORTED_MODULE_2__.pj.indexOf(headerName.toLowerCase()) > -1 && delete request.headers[headerName];
    return request;
  };
} };
export {
  id,
  ids,
  modules
};
