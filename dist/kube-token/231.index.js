const id = 231;
const ids = [231];
const modules = { 231: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { chainCredentials: () => chainCredentials, chainIdentity: () => chainIdentity, keysIn: () => keysIn });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024), node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161), node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  function keysIn(environment) {
    let value = (name) => environment[name] || void 0, accessKeyId = value("AWS_ACCESS_KEY_ID"), secretAccessKey = value("AWS_SECRET_ACCESS_KEY");
    if (void 0 !== value("AWS_PROFILE") || void 0 === accessKeyId || void 0 === secretAccessKey) return;
    let sessionToken = value("AWS_SESSION_TOKEN"), end = new Date(value("AWS_CREDENTIAL_EXPIRATION") ?? "");
    return { accessKeyId, secretAccessKey, ...void 0 === sessionToken ? {} : { sessionToken }, ...Number.isNaN(end.getTime()) ? {} : { expiration: end } };
  }
  async function chainCredentials(region, environment) {
    let { defaultProvider } = await Promise.all([__webpack_require__.e(422), __webpack_require__.e(978)]).then(__webpack_require__.bind(__webpack_require__, 7978)), agent = { proxyEnv: environment };
    return defaultProvider({ clientConfig: { region, requestHandler: { httpAgent: agent, httpsAgent: agent } } })();
  }
  function chainIdentity(environment) {
    let variables = Object.entries(environment).filter(([name]) => name.startsWith("AWS_")), files = [environment.AWS_CONFIG_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".aws", "config"), environment.AWS_SHARED_CREDENTIALS_FILE || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_2__.homedir)(), ".aws", "credentials")].map((path) => {
      let facts = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false });
      return [path, facts?.mtimeMs, facts?.size];
    });
    return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([variables.sort(), files])).digest("hex").slice(0, 24);
  }
} };
export {
  id,
  ids,
  modules
};
