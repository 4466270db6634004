const id = 6941;
const ids = [6941];
const modules = { 86941: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { ChangeResourceRecordSetsCommand: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_4__.y, GetChangeCommand: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_5__.Y, GetHostedZoneCommand: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_2__.H, ListHostedZonesCommand: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_1__.c, ListResourceRecordSetsCommand: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_3__.I, Route53Client: () => _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_0__.L });
  var _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62626), _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19425), _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2744), _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26845), _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45081), _aws_sdk_client_route_53__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88395);
} };
export {
  id,
  ids,
  modules
};
