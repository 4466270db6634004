const id = 324;
const ids = [324];
const modules = { 10324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { DeleteOpenIDConnectProviderCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.l, GetOpenIDConnectProviderCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__.c, GetRoleCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__.k, IAMClient: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.h, ListOpenIDConnectProvidersCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__.v, SimulatePrincipalPolicyCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__.k });
  var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85919), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59691), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10363), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34628), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33836), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62022);
} };
export {
  id,
  ids,
  modules
};
