const id = 3729;
const ids = [3729];
const modules = { 23729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { CloudFormationClient: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_0__.m, DeleteStackCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__.f, DescribeStackEventsCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__.I, DescribeStackResourcesCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__.O, DescribeStacksCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__.Y, ListStacksCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__.Z, UpdateTerminationProtectionCommand: () => _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__.m });
  var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96858), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96925), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44310), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40705), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26252), _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55725);
} };
export {
  id,
  ids,
  modules
};
