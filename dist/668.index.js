const id = 668;
const ids = [668];
const modules = { 7668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { setupToolsWork: () => setupToolsWork });
  var external_node_path_ = __webpack_require__(6760), definition = __webpack_require__(1710), markdown = __webpack_require__(6510), external_node_crypto_ = __webpack_require__(7598), promises_ = __webpack_require__(1455), tool_cache = __webpack_require__(9805), action_error = __webpack_require__(5505), explain = __webpack_require__(7993);
  let toolNames = ["eksctl", "kubectl", "helm"];
  function mirrored(url, mirror) {
    if (void 0 === mirror) return url;
    let { host, pathname } = new URL(url);
    return `${mirror.replace(/\/$/, "")}/${host}${pathname}`;
  }
  async function fetchFile(tool, version, url) {
    try {
      return await tool_cache.bq(url);
    } catch (error) {
      throw new action_error.lZ({ what: `${tool} ${version} could not be downloaded`, where: url, why: (0, explain.bD)(error), remedy: `Check that version ${version} exists and that the runner reaches this address; \`download-mirror\` names another one.`, cause: error });
    }
  }
  function wantedTools(inputs) {
    let versions = { eksctl: inputs.eksctlVersion, kubectl: inputs.kubectlVersion, helm: inputs.helmVersion };
    return toolNames.filter((name) => "none" !== versions[name]).map((name) => ({ name, version: versions[name].replace(/^v/, "") }));
  }
  let setupToolsWork = (0, definition.l)({ connect: (inputs, runtime) => Promise.resolve({ inputs, runtime, platform: (function(os, arch) {
    let osName = { linux: "linux", darwin: "darwin", win32: "windows" }[os], archName = { x64: "amd64", arm64: "arm64" }[arch];
    if (void 0 !== osName && void 0 !== archName) return { os: osName, arch: archName };
    throw new action_error.lZ({ what: `There is no eksctl, kubectl and Helm for ${os} on ${arch}`, remedy: "Use a runner with Linux, macOS or Windows on x64 or arm64." });
  })(process.platform, process.arch), folders: /* @__PURE__ */ new Map() }), observe: ({ inputs, platform }) => Promise.resolve(Object.fromEntries(wantedTools(inputs).map(({ name, version }) => [name, tool_cache.I6(name, version, platform.arch) || void 0]).filter(([, folder]) => void 0 !== folder))), plan: function(inputs, observed) {
    return { notes: [], steps: wantedTools(inputs).map(({ name, version }) => ({ id: name, title: void 0 === observed[name] ? `Download ${name} ${version}` : `Take ${name} ${version} from the tool cache` })) };
  }, steps: function(context, observed) {
    let { inputs, runtime, platform, folders } = context, install = (name) => async ({ log }) => {
      let version = wantedTools(inputs).find((tool) => tool.name === name)?.version ?? "", known = observed[name], folder = known ?? await (async function(tool, version2, options) {
        let { platform: platform2, mirror, log: log2 } = options, download = (function(tool2, version3, platform3) {
          let { os, arch } = platform3, exe = "windows" === os ? ".exe" : "", archive = "windows" === os ? "zip" : "tar.gz";
          if ("kubectl" === tool2) {
            let url2 = `https://dl.k8s.io/release/v${version3}/bin/${os}/${arch}/kubectl${exe}`;
            return { url: url2, checksumUrl: `${url2}.sha256`, file: `kubectl${exe}`, program: void 0, archive: "none" };
          }
          if ("helm" === tool2) {
            let file3 = `helm-v${version3}-${os}-${arch}.${archive}`, url2 = `https://get.helm.sh/${file3}`;
            return { url: url2, checksumUrl: `${url2}.sha256`, file: file3, program: `${os}-${arch}/helm${exe}`, archive };
          }
          let file2 = `eksctl_${{ linux: "Linux", darwin: "Darwin", windows: "Windows" }[os]}_${arch}.${archive}`, release = `https://github.com/eksctl-io/eksctl/releases/download/v${version3}`;
          return { url: `${release}/${file2}`, checksumUrl: `${release}/eksctl_checksums.txt`, file: file2, program: `eksctl${exe}`, archive };
        })(tool, version2, platform2), url = mirrored(download.url, mirror);
        log2(`Downloading ${url}`);
        let [file, checksums] = await Promise.all([fetchFile(tool, version2, url), fetchFile(tool, version2, mirrored(download.checksumUrl, mirror))]);
        await (async function(tool2, file2, published, download2) {
          let found = (0, external_node_crypto_.createHash)("sha256").update(await (0, promises_.readFile)(file2)).digest("hex");
          if (found !== published) throw await (0, promises_.rm)(file2, { force: true }), new action_error.lZ({ what: `The download of ${tool2} is not what its vendor published; it was deleted`, where: download2.url, why: void 0 === published ? `${download2.checksumUrl} names no checksum for ${download2.file}` : `its SHA-256 is ${found}, published is ${published}`, remedy: "Run the step again. If it stays so, what is downloaded from is broken or not to be trusted." });
        })(tool, file, (function(text, file2) {
          for (let line of text.split("\n")) {
            let [hash, name2] = line.trim().split(/\s+\*?/);
            if (void 0 !== hash && /^[0-9a-f]{64}$/i.test(hash) && (void 0 === name2 || name2 === file2)) return hash.toLowerCase();
          }
        })(await (0, promises_.readFile)(checksums, "utf8"), download.file), download), await (0, promises_.rm)(checksums, { force: true });
        let folder2 = await (async function(tool2, file2, download2) {
          let folder3 = `${file2}-unpacked`, name2 = void 0 === download2.program ? download2.file : (0, external_node_path_.basename)(download2.program);
          "none" === download2.archive ? (await (0, promises_.mkdir)(folder3, { recursive: true }), await (0, promises_.rename)(file2, (0, external_node_path_.join)(folder3, name2))) : (await ("zip" === download2.archive ? tool_cache.JE(file2, folder3) : tool_cache.nN(file2, folder3)), await (0, promises_.rm)(file2, { force: true }));
          let program = (0, external_node_path_.join)(folder3, download2.program ?? name2), found = await (0, promises_.stat)(program).catch(() => void 0);
          if (found?.isFile() !== true) throw new action_error.lZ({ what: `The archive of ${tool2} does not hold ${download2.program ?? name2}`, where: download2.url, remedy: "Choose another version." });
          return await (0, promises_.chmod)(program, 493), (0, external_node_path_.dirname)(program);
        })(tool, file, download);
        return tool_cache.e8(folder2, tool, version2, platform2.arch);
      })(name, version, { platform, mirror: inputs.downloadMirror, log });
      return folders.set(name, folder), runtime.addPath(folder), void 0 === known ? "checksum verified" : void 0;
    };
    return { eksctl: install("eksctl"), kubectl: install("kubectl"), helm: install("helm") };
  }, report: ({ inputs, platform, folders }) => {
    let installed = wantedTools(inputs).filter(({ name }) => folders.has(name)), path = ({ name }) => (0, external_node_path_.join)(folders.get(name) ?? "", "windows" === platform.os ? `${name}.exe` : name);
    return Promise.resolve({ outputs: Object.fromEntries(toolNames.flatMap((name) => {
      let tool = installed.find((each) => each.name === name);
      return [[`${name}-version`, tool?.version ?? ""], [`${name}-path`, void 0 === tool ? "" : path(tool)]];
    })), sections: [`### Tools

${(0, markdown.tp)(["Tool", "Version", "Path"], installed.map((tool) => [tool.name, tool.version, (0, markdown.aY)(path(tool))]))}`] });
  } });
} };
export {
  id,
  ids,
  modules
};
