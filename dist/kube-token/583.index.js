const id = 583;
const ids = [583];
const modules = { 2484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { I: () => Sha256 });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  class Sha256 {
    #hash;
    constructor(secret) {
      this.#hash = void 0 === secret ? (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256") : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", toBytes(secret));
    }
    update(data) {
      this.#hash.update(toBytes(data));
    }
    digest() {
      return Promise.resolve(new Uint8Array(this.#hash.digest()));
    }
  }
  function toBytes(data) {
    return "string" == typeof data ? Buffer.from(data) : data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  }
}, 2268: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { u: () => stsEndpoint });
  var action_error = __webpack_require__(5505);
  function stsEndpoint(region, environment) {
    let variable = (function(environment2) {
      if (environment2.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== "true") return ["AWS_ENDPOINT_URL_STS", "AWS_ENDPOINT_URL"].find((name) => (environment2[name] ?? "") !== "");
    })(environment);
    if (void 0 === variable) return new URL(`https://sts.${region}.${(region.startsWith("cn-") ? { name: "aws-cn", dnsSuffix: "amazonaws.com.cn", console: "console.amazonaws.cn" } : region.startsWith("us-gov-") ? { name: "aws-us-gov", dnsSuffix: "amazonaws.com", console: "console.amazonaws-us-gov.com" } : region.startsWith("eusc-") ? { name: "aws-eusc", dnsSuffix: "amazonaws.eu", console: "console.amazonaws-eusc.eu" } : { name: "aws", dnsSuffix: "amazonaws.com", console: "console.aws.amazon.com" }).dnsSuffix}`);
    let url = URL.parse(environment[variable] ?? "");
    if (null !== url && /^https?:$/.test(url.protocol)) return url;
    throw new action_error.lZ({ what: `The variable ${variable} does not hold a URL`, where: environment[variable] ?? "", remedy: "Remove it from the `env` of the job, or give a whole URL such as https://sts.example.com." });
  }
}, 4583: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { presignToken: () => presignToken });
  var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7550), _aws_credentials_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2484), _aws_credentials_sts_endpoint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2268), _time_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9100);
  async function presignToken(cluster, credentials, environment) {
    let url = (0, _aws_credentials_sts_endpoint_js__WEBPACK_IMPORTED_MODULE_1__.u)(cluster.region, environment), signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_3__.B({ service: "sts", region: cluster.region, credentials, sha256: _aws_credentials_sha256_js__WEBPACK_IMPORTED_MODULE_0__.I }), query = Object.entries((await signer.presign({ method: "GET", protocol: url.protocol, hostname: url.hostname, path: url.pathname, query: { Action: "GetCallerIdentity", Version: "2011-06-15" }, headers: { host: url.host, "x-k8s-aws-id": cluster.name } }, { expiresIn: 60, unhoistableHeaders: /* @__PURE__ */ new Set(["x-k8s-aws-id"]) })).query ?? {}).map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`).join("&");
    return { apiVersion: "client.authentication.k8s.io/v1", kind: "ExecCredential", status: { token: `k8s-aws-v1.${Buffer.from(`${url.origin}${url.pathname}?${query}`).toString("base64url")}`, expirationTimestamp: (function({ expiration }) {
      return new Date(Math.min(Date.now() + (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_2__.ZH)(840), void 0 === expiration ? 1 / 0 : expiration.getTime() - (0, _time_clock_js__WEBPACK_IMPORTED_MODULE_2__.ZH)(60)));
    })(credentials).toISOString() } };
  }
} };
export {
  id,
  ids,
  modules
};
