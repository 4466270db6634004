const id = 6058;
const ids = [6058];
const modules = { 46058: (e, t, r) => {
  r.d(t, { yU: () => s, fM: () => addPath, Yz: () => core_debug, N4: () => endGroup, z3: () => error, dN: () => exportVariable, V4: () => getInput, Gu: () => getState, pq: () => info, _o: () => isDebug, LZ: () => saveState, C1: () => setFailed, uH: () => setOutput, Pq: () => core_setSecret, Oh: () => startGroup, z: () => p, $e: () => warning });
  var i, s, o = r(70857);
  function toCommandValue(e2) {
    return null == e2 ? "" : "string" == typeof e2 || e2 instanceof String ? e2 : JSON.stringify(e2);
  }
  function utils_toCommandProperties(e2) {
    return Object.keys(e2).length ? { title: e2.title, file: e2.file, line: e2.startLine, endLine: e2.endLine, col: e2.startColumn, endColumn: e2.endColumn } : {};
  }
  function command_issueCommand(e2, t2, r2) {
    let i2 = new Command(e2, t2, r2);
    process.stdout.write(i2.toString() + o.EOL);
  }
  function command_issue(e2, t2 = "") {
    command_issueCommand(e2, {}, t2);
  }
  let Command = class Command {
    constructor(e2, t2, r2) {
      e2 || (e2 = "missing.command"), this.command = e2, this.properties = t2, this.message = r2;
    }
    toString() {
      let e2 = "::" + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        e2 += " ";
        let t2 = true;
        for (let r2 in this.properties) if (this.properties.hasOwnProperty(r2)) {
          let i2 = this.properties[r2];
          i2 && (t2 ? t2 = false : e2 += ",", e2 += `${r2}=${escapeProperty(i2)}`);
        }
      }
      return e2 + `::${escapeData(this.message)}`;
    }
  };
  function escapeData(e2) {
    return toCommandValue(e2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(e2) {
    return toCommandValue(e2).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  var n = r(76982), a = r(79896);
  function issueFileCommand(e2, t2) {
    let r2 = process.env[`GITHUB_${e2}`];
    if (!r2) throw Error(`Unable to find environment variable for file command ${e2}`);
    if (!a.existsSync(r2)) throw Error(`Missing file at path: ${r2}`);
    a.appendFileSync(r2, `${toCommandValue(t2)}${o.EOL}`, { encoding: "utf8" });
  }
  function prepareKeyValueMessage(e2, t2) {
    let r2 = `ghadelimiter_${n.randomUUID()}`, i2 = toCommandValue(t2);
    if (e2.includes(r2)) throw Error(`Unexpected input: name should not contain the delimiter "${r2}"`);
    if (i2.includes(r2)) throw Error(`Unexpected input: value should not contain the delimiter "${r2}"`);
    return `${e2}<<${r2}${o.EOL}${i2}${o.EOL}${r2}`;
  }
  var d = r(16928);
  r(44942);
  var summary_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, s2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let { access: l, appendFile: u, writeFile: c } = a.promises, h = "GITHUB_STEP_SUMMARY";
  let Summary = class Summary {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return summary_awaiter(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let e2 = process.env[h];
        if (!e2) throw Error(`Unable to find environment variable for $${h}. Check if your runtime environment supports job summaries.`);
        try {
          yield l(e2, a.constants.R_OK | a.constants.W_OK);
        } catch (t2) {
          throw Error(`Unable to access summary file: '${e2}'. Check if the file has correct read/write permissions.`);
        }
        return this._filePath = e2, this._filePath;
      });
    }
    wrap(e2, t2, r2 = {}) {
      let i2 = Object.entries(r2).map(([e3, t3]) => ` ${e3}="${t3}"`).join("");
      return t2 ? `<${e2}${i2}>${t2}</${e2}>` : `<${e2}${i2}>`;
    }
    write(e2) {
      return summary_awaiter(this, void 0, void 0, function* () {
        let t2 = !!(null == e2 ? void 0 : e2.overwrite), r2 = yield this.filePath();
        return yield (t2 ? c : u)(r2, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
      });
    }
    clear() {
      return summary_awaiter(this, void 0, void 0, function* () {
        return this.emptyBuffer().write({ overwrite: true });
      });
    }
    stringify() {
      return this._buffer;
    }
    isEmptyBuffer() {
      return 0 === this._buffer.length;
    }
    emptyBuffer() {
      return this._buffer = "", this;
    }
    addRaw(e2, t2 = false) {
      return this._buffer += e2, t2 ? this.addEOL() : this;
    }
    addEOL() {
      return this.addRaw(o.EOL);
    }
    addCodeBlock(e2, t2) {
      let r2 = Object.assign({}, t2 && { lang: t2 }), i2 = this.wrap("pre", this.wrap("code", e2), r2);
      return this.addRaw(i2).addEOL();
    }
    addList(e2, t2 = false) {
      let r2 = e2.map((e3) => this.wrap("li", e3)).join(""), i2 = this.wrap(t2 ? "ol" : "ul", r2);
      return this.addRaw(i2).addEOL();
    }
    addTable(e2) {
      let t2 = e2.map((e3) => {
        let t3 = e3.map((e4) => {
          if ("string" == typeof e4) return this.wrap("td", e4);
          let { header: t4, data: r3, colspan: i2, rowspan: s2 } = e4, o2 = Object.assign(Object.assign({}, i2 && { colspan: i2 }), s2 && { rowspan: s2 });
          return this.wrap(t4 ? "th" : "td", r3, o2);
        }).join("");
        return this.wrap("tr", t3);
      }).join(""), r2 = this.wrap("table", t2);
      return this.addRaw(r2).addEOL();
    }
    addDetails(e2, t2) {
      let r2 = this.wrap("details", this.wrap("summary", e2) + t2);
      return this.addRaw(r2).addEOL();
    }
    addImage(e2, t2, r2) {
      let { width: i2, height: s2 } = r2 || {}, o2 = Object.assign(Object.assign({}, i2 && { width: i2 }), s2 && { height: s2 }), n2 = this.wrap("img", null, Object.assign({ src: e2, alt: t2 }, o2));
      return this.addRaw(n2).addEOL();
    }
    addHeading(e2, t2) {
      let r2 = `h${t2}`, i2 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(r2) ? r2 : "h1", s2 = this.wrap(i2, e2);
      return this.addRaw(s2).addEOL();
    }
    addSeparator() {
      let e2 = this.wrap("hr", null);
      return this.addRaw(e2).addEOL();
    }
    addBreak() {
      let e2 = this.wrap("br", null);
      return this.addRaw(e2).addEOL();
    }
    addQuote(e2, t2) {
      let r2 = Object.assign({}, t2 && { cite: t2 }), i2 = this.wrap("blockquote", e2, r2);
      return this.addRaw(i2).addEOL();
    }
    addLink(e2, t2) {
      let r2 = this.wrap("a", e2, { href: t2 });
      return this.addRaw(r2).addEOL();
    }
  };
  let p = new Summary();
  function exportVariable(e2, t2) {
    let r2 = toCommandValue(t2);
    if (process.env[e2] = r2, process.env.GITHUB_ENV || 0) return issueFileCommand("ENV", prepareKeyValueMessage(e2, t2));
    command_issueCommand("set-env", { name: e2 }, r2);
  }
  function core_setSecret(e2) {
    command_issueCommand("add-mask", {}, e2);
  }
  function addPath(e2) {
    process.env.GITHUB_PATH ? issueFileCommand("PATH", e2) : command_issueCommand("add-path", {}, e2), process.env.PATH = `${e2}${d.delimiter}${process.env.PATH}`;
  }
  function getInput(e2, t2) {
    let r2 = process.env[`INPUT_${e2.replace(/ /g, "_").toUpperCase()}`] || "";
    if (t2 && t2.required && !r2) throw Error(`Input required and not supplied: ${e2}`);
    return t2 && false === t2.trimWhitespace ? r2 : r2.trim();
  }
  function setOutput(e2, t2) {
    if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e2, t2));
    process.stdout.write(o.EOL), command_issueCommand("set-output", { name: e2 }, toCommandValue(t2));
  }
  function setFailed(e2) {
    process.exitCode = s.Failure, error(e2);
  }
  function isDebug() {
    return "1" === process.env.RUNNER_DEBUG;
  }
  function core_debug(e2) {
    command_issueCommand("debug", {}, e2);
  }
  function error(e2, t2 = {}) {
    command_issueCommand("error", utils_toCommandProperties(t2), e2 instanceof Error ? e2.toString() : e2);
  }
  function warning(e2, t2 = {}) {
    command_issueCommand("warning", utils_toCommandProperties(t2), e2 instanceof Error ? e2.toString() : e2);
  }
  function info(e2) {
    process.stdout.write(e2 + o.EOL);
  }
  function startGroup(e2) {
    command_issue("group", e2);
  }
  function endGroup() {
    command_issue("endgroup");
  }
  function saveState(e2, t2) {
    if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(e2, t2));
    command_issueCommand("save-state", { name: e2 }, toCommandValue(t2));
  }
  function getState(e2) {
    return process.env[`STATE_${e2}`] || "";
  }
  r(41955), o.platform(), o.arch(), (i = s || (s = {}))[i.Success = 0] = "Success", i[i.Failure = 1] = "Failure";
}, 41955: (e, t, r) => {
  r.d(t, { m: () => exec }), r(13193);
  var i = r(70857), s = r(24434), o = r(35317), n = r(16928), a = r(88701), d = r(90), l = r(53557), __awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, s2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let u = "win32" === process.platform;
  let ToolRunner = class ToolRunner extends s.EventEmitter {
    constructor(e2, t2, r2) {
      if (super(), !e2) throw Error("Parameter 'toolPath' cannot be null or empty.");
      this.toolPath = e2, this.args = t2 || [], this.options = r2 || {};
    }
    _debug(e2) {
      this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(e2);
    }
    _getCommandString(e2, t2) {
      let r2 = this._getSpawnFileName(), i2 = this._getSpawnArgs(e2), s2 = t2 ? "" : "[command]";
      if (u) if (this._isCmdFile()) for (let e3 of (s2 += r2, i2)) s2 += ` ${e3}`;
      else if (e2.windowsVerbatimArguments) for (let e3 of (s2 += `"${r2}"`, i2)) s2 += ` ${e3}`;
      else for (let e3 of (s2 += this._windowsQuoteCmdArg(r2), i2)) s2 += ` ${this._windowsQuoteCmdArg(e3)}`;
      else for (let e3 of (s2 += r2, i2)) s2 += ` ${e3}`;
      return s2;
    }
    _processLineBuffer(e2, t2, r2) {
      try {
        let s2 = t2 + e2.toString(), o2 = s2.indexOf(i.EOL);
        for (; o2 > -1; ) {
          let e3 = s2.substring(0, o2);
          r2(e3), o2 = (s2 = s2.substring(o2 + i.EOL.length)).indexOf(i.EOL);
        }
        return s2;
      } catch (e3) {
        return this._debug(`error processing line. Failed with error ${e3}`), "";
      }
    }
    _getSpawnFileName() {
      return u && this._isCmdFile() ? process.env.COMSPEC || "cmd.exe" : this.toolPath;
    }
    _getSpawnArgs(e2) {
      if (u && this._isCmdFile()) {
        let t2 = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (let r2 of this.args) t2 += " ", t2 += e2.windowsVerbatimArguments ? r2 : this._windowsQuoteCmdArg(r2);
        return [t2 += '"'];
      }
      return this.args;
    }
    _endsWith(e2, t2) {
      return e2.endsWith(t2);
    }
    _isCmdFile() {
      let e2 = this.toolPath.toUpperCase();
      return this._endsWith(e2, ".CMD") || this._endsWith(e2, ".BAT");
    }
    _windowsQuoteCmdArg(e2) {
      if (!this._isCmdFile()) return this._uvQuoteCmdArg(e2);
      if (!e2) return '""';
      let t2 = [" ", "	", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"'], r2 = false;
      for (let i3 of e2) if (t2.some((e3) => e3 === i3)) {
        r2 = true;
        break;
      }
      if (!r2) return e2;
      let i2 = '"', s2 = true;
      for (let t3 = e2.length; t3 > 0; t3--) i2 += e2[t3 - 1], s2 && "\\" === e2[t3 - 1] ? i2 += "\\" : '"' === e2[t3 - 1] ? (s2 = true, i2 += '"') : s2 = false;
      return (i2 += '"').split("").reverse().join("");
    }
    _uvQuoteCmdArg(e2) {
      if (!e2) return '""';
      if (!e2.includes(" ") && !e2.includes("	") && !e2.includes('"')) return e2;
      if (!e2.includes('"') && !e2.includes("\\")) return `"${e2}"`;
      let t2 = '"', r2 = true;
      for (let i2 = e2.length; i2 > 0; i2--) t2 += e2[i2 - 1], r2 && "\\" === e2[i2 - 1] ? t2 += "\\" : '"' === e2[i2 - 1] ? (r2 = true, t2 += "\\") : r2 = false;
      return (t2 += '"').split("").reverse().join("");
    }
    _cloneExecOptions(e2) {
      let t2 = { cwd: (e2 = e2 || {}).cwd || process.cwd(), env: e2.env || process.env, silent: e2.silent || false, windowsVerbatimArguments: e2.windowsVerbatimArguments || false, failOnStdErr: e2.failOnStdErr || false, ignoreReturnCode: e2.ignoreReturnCode || false, delay: e2.delay || 1e4 };
      return t2.outStream = e2.outStream || process.stdout, t2.errStream = e2.errStream || process.stderr, t2;
    }
    _getSpawnOptions(e2, t2) {
      let r2 = {};
      return r2.cwd = (e2 = e2 || {}).cwd, r2.env = e2.env, r2.windowsVerbatimArguments = e2.windowsVerbatimArguments || this._isCmdFile(), e2.windowsVerbatimArguments && (r2.argv0 = `"${t2}"`), r2;
    }
    exec() {
      return __awaiter(this, void 0, void 0, function* () {
        return !d.Qh(this.toolPath) && (this.toolPath.includes("/") || u && this.toolPath.includes("\\")) && (this.toolPath = n.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath)), this.toolPath = yield a.K7(this.toolPath, true), new Promise((e2, t2) => __awaiter(this, void 0, void 0, function* () {
          for (let e3 of (this._debug(`exec tool: ${this.toolPath}`), this._debug("arguments:"), this.args)) this._debug(`   ${e3}`);
          let r2 = this._cloneExecOptions(this.options);
          !r2.silent && r2.outStream && r2.outStream.write(this._getCommandString(r2) + i.EOL);
          let s2 = new ExecState(r2, this.toolPath);
          if (s2.on("debug", (e3) => {
            this._debug(e3);
          }), this.options.cwd && !(yield d.t2(this.options.cwd))) return t2(Error(`The cwd: ${this.options.cwd} does not exist!`));
          let n2 = this._getSpawnFileName(), a2 = o.spawn(n2, this._getSpawnArgs(r2), this._getSpawnOptions(this.options, n2)), l2 = "";
          a2.stdout && a2.stdout.on("data", (e3) => {
            this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(e3), !r2.silent && r2.outStream && r2.outStream.write(e3), l2 = this._processLineBuffer(e3, l2, (e4) => {
              this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(e4);
            });
          });
          let u2 = "";
          if (a2.stderr && a2.stderr.on("data", (e3) => {
            s2.processStderr = true, this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(e3), !r2.silent && r2.errStream && r2.outStream && (r2.failOnStdErr ? r2.errStream : r2.outStream).write(e3), u2 = this._processLineBuffer(e3, u2, (e4) => {
              this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(e4);
            });
          }), a2.on("error", (e3) => {
            s2.processError = e3.message, s2.processExited = true, s2.processClosed = true, s2.CheckComplete();
          }), a2.on("exit", (e3) => {
            s2.processExitCode = e3, s2.processExited = true, this._debug(`Exit code ${e3} received from tool '${this.toolPath}'`), s2.CheckComplete();
          }), a2.on("close", (e3) => {
            s2.processExitCode = e3, s2.processExited = true, s2.processClosed = true, this._debug(`STDIO streams have closed for tool '${this.toolPath}'`), s2.CheckComplete();
          }), s2.on("done", (r3, i2) => {
            l2.length > 0 && this.emit("stdline", l2), u2.length > 0 && this.emit("errline", u2), a2.removeAllListeners(), r3 ? t2(r3) : e2(i2);
          }), this.options.input) {
            if (!a2.stdin) throw Error("child process missing stdin");
            a2.stdin.end(this.options.input);
          }
        }));
      });
    }
  };
  function argStringToArray(e2) {
    let t2 = [], r2 = false, i2 = false, s2 = "";
    function append(e3) {
      i2 && '"' !== e3 && (s2 += "\\"), s2 += e3, i2 = false;
    }
    for (let o2 = 0; o2 < e2.length; o2++) {
      let n2 = e2.charAt(o2);
      if ('"' === n2) {
        i2 ? append(n2) : r2 = !r2;
        continue;
      }
      if ("\\" === n2 && i2) {
        append(n2);
        continue;
      }
      if ("\\" === n2 && r2) {
        i2 = true;
        continue;
      }
      if (" " === n2 && !r2) {
        s2.length > 0 && (t2.push(s2), s2 = "");
        continue;
      }
      append(n2);
    }
    return s2.length > 0 && t2.push(s2.trim()), t2;
  }
  let ExecState = class ExecState2 extends s.EventEmitter {
    constructor(e2, t2) {
      if (super(), this.processClosed = false, this.processError = "", this.processExitCode = 0, this.processExited = false, this.processStderr = false, this.delay = 1e4, this.done = false, this.timeout = null, !t2) throw Error("toolPath must not be empty");
      this.options = e2, this.toolPath = t2, e2.delay && (this.delay = e2.delay);
    }
    CheckComplete() {
      !this.done && (this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, l.setTimeout)(ExecState2.HandleTimeout, this.delay, this)));
    }
    _debug(e2) {
      this.emit("debug", e2);
    }
    _setResult() {
      let e2;
      this.processExited && (this.processError ? e2 = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : 0 === this.processExitCode || this.options.ignoreReturnCode ? this.processStderr && this.options.failOnStdErr && (e2 = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)) : e2 = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)), this.timeout && (clearTimeout(this.timeout), this.timeout = null), this.done = true, this.emit("done", e2, this.processExitCode);
    }
    static HandleTimeout(e2) {
      if (!e2.done) {
        if (!e2.processClosed && e2.processExited) {
          let t2 = `The STDIO streams did not close within ${e2.delay / 1e3} seconds of the exit event from process '${e2.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
          e2._debug(t2);
        }
        e2._setResult();
      }
    }
  };
  var exec_awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, s2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  function exec(e2, t2, r2) {
    return exec_awaiter(this, void 0, void 0, function* () {
      let i2 = argStringToArray(e2);
      if (0 === i2.length) throw Error("Parameter 'commandLine' cannot be null or empty.");
      return new ToolRunner(i2[0], t2 = i2.slice(1).concat(t2 || []), r2).exec();
    });
  }
}, 90: (e, t, r) => {
  r.d(t, { Ck: () => d, H8: () => g, Qh: () => isRooted, t2: () => exists, vr: () => tryGetExecutablePath });
  var i = r(79896), s = r(16928), __awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, s2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  let { chmod: o, copyFile: n, lstat: a, mkdir: d, open: l, readdir: u, rename: c, rm: h, rmdir: p, stat: f, symlink: m, unlink: w } = i.promises, g = "win32" === process.platform;
  function exists(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        yield f(e2);
      } catch (e3) {
        if ("ENOENT" === e3.code) return false;
        throw e3;
      }
      return true;
    });
  }
  function isRooted(e2) {
    if (!(e2 = normalizeSeparators(e2))) throw Error('isRooted() parameter "p" cannot be empty');
    return g ? e2.startsWith("\\") || /^[A-Z]:/i.test(e2) : e2.startsWith("/");
  }
  function tryGetExecutablePath(e2, t2) {
    return __awaiter(this, void 0, void 0, function* () {
      let r2;
      try {
        r2 = yield f(e2);
      } catch (t3) {
        "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
      }
      if (r2 && r2.isFile()) {
        if (g) {
          let r3 = s.extname(e2).toUpperCase();
          if (t2.some((e3) => e3.toUpperCase() === r3)) return e2;
        } else if (isUnixExecutable(r2)) return e2;
      }
      let i2 = e2;
      for (let o2 of t2) {
        e2 = i2 + o2, r2 = void 0;
        try {
          r2 = yield f(e2);
        } catch (t3) {
          "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
        }
        if (r2 && r2.isFile()) {
          if (g) {
            try {
              let t3 = s.dirname(e2), r3 = s.basename(e2).toUpperCase();
              for (let i3 of yield u(t3)) if (r3 === i3.toUpperCase()) {
                e2 = s.join(t3, i3);
                break;
              }
            } catch (t3) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${e2}': ${t3}`);
            }
            return e2;
          } else if (isUnixExecutable(r2)) return e2;
        }
      }
      return "";
    });
  }
  function normalizeSeparators(e2) {
    return (e2 = e2 || "", g) ? (e2 = e2.replace(/\//g, "\\")).replace(/\\\\+/g, "\\") : e2.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(e2) {
    return (1 & e2.mode) > 0 || (8 & e2.mode) > 0 && void 0 !== process.getgid && e2.gid === process.getgid() || (64 & e2.mode) > 0 && void 0 !== process.getuid && e2.uid === process.getuid();
  }
  i.constants.O_RDONLY;
}, 88701: (e, t, r) => {
  r.d(t, { K7: () => which, U$: () => mkdirP });
  var i = r(42613), s = r(16928), o = r(90), __awaiter = function(e2, t2, r2, i2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, s2) {
      function fulfilled(e3) {
        try {
          step(i2.next(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(i2.throw(e3));
        } catch (e4) {
          s2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((i2 = i2.apply(e2, t2 || [])).next());
    });
  };
  function mkdirP(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      (0, i.ok)(e2, "a path argument must be provided"), yield o.Ck(e2, { recursive: true });
    });
  }
  function which(e2, t2) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'tool' is required");
      if (t2) {
        let t3 = yield which(e2, false);
        if (!t3) if (o.H8) throw Error(`Unable to locate executable file: ${e2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        else throw Error(`Unable to locate executable file: ${e2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        return t3;
      }
      let r2 = yield findInPath(e2);
      return r2 && r2.length > 0 ? r2[0] : "";
    });
  }
  function findInPath(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'tool' is required");
      let t2 = [];
      if (o.H8 && process.env.PATHEXT) for (let e3 of process.env.PATHEXT.split(s.delimiter)) e3 && t2.push(e3);
      if (o.Qh(e2)) {
        let r3 = yield o.vr(e2, t2);
        return r3 ? [r3] : [];
      }
      if (e2.includes(s.sep)) return [];
      let r2 = [];
      if (process.env.PATH) for (let e3 of process.env.PATH.split(s.delimiter)) e3 && r2.push(e3);
      let i2 = [];
      for (let n of r2) {
        let r3 = yield o.vr(s.join(n, e2), t2);
        r3 && i2.push(r3);
      }
      return i2;
    });
  }
} };
export {
  id,
  ids,
  modules
};
