const id = 8269;
const ids = [8269];
const modules = { 58269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { CloudWatchLogsClient: () => _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__.T, DeleteLogGroupCommand: () => _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__.I, DescribeLogGroupsCommand: () => _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__.V });
  var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30519), _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90174), _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23757);
} };
export {
  id,
  ids,
  modules
};
