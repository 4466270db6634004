const id = 5829;
const ids = [5829];
const modules = { 65829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { GetCallerIdentityCommand: () => _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__.z, STSClient: () => _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__.i });
  var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34928), _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10869);
} };
export {
  id,
  ids,
  modules
};
