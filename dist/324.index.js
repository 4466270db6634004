const id = 324;
const ids = [324];
const modules = { 324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { DeleteOpenIDConnectProviderCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__.l, GetOpenIDConnectProviderCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__.c, IAMClient: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__.h, ListOpenIDConnectProvidersCommand: () => _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__.v });
  var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8300), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9691), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(363), _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4628);
} };
export {
  id,
  ids,
  modules
};
