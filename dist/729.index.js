const id = 729;
const ids = [729];
const modules = { 3729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { CloudFormationClient: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_0__.m, DeleteStackCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__.f, DescribeStackEventsCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.I, DescribeStackResourcesCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__.O, DescribeStacksCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__.Y, ListStacksCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.Z, UpdateTerminationProtectionCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__.m });
  var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6925), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4310), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8565), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(705), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6252), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5725);
} };
export {
  id,
  ids,
  modules
};
