const id = 432;
const ids = [432];
const modules = { 432: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, { readAccessFile: () => readAccessFile });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760), _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);
  async function readAccessFile(path) {
    try {
      return { access: JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")), directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
    } catch (cause) {
      throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__.lZ({ what: "The file that says which roles to assume can not be read", where: path, why: cause instanceof Error ? cause.message : String(cause), remedy: "It lives as long as the job in which an action of openremote/eks-actions wrote it. In a new job, run create-cluster again; it finds the cluster and writes a new kubeconfig.", cause });
    }
  }
  __webpack_require__(19);
} };
export {
  id,
  ids,
  modules
};
