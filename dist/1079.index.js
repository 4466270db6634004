const id = 1079;
const ids = [1079];
const modules = { 69421: (e, t, n) => {
  n.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, n) => {
  n.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var r = n(25505), i = n(69421);
  function isAwsException(e2) {
    return e2 instanceof Error && "$metadata" in e2 && "object" == typeof e2.$metadata;
  }
  function isAwsError(e2, ...t2) {
    return isAwsException(e2) && t2.includes(e2.name);
  }
  function explain(e2) {
    return e2 instanceof r.lZ ? e2 : isAwsException(e2) ? explainAws(e2) : new r.lZ(e2 instanceof Error && isConnectionError(e2) ? { what: "A connection failed", why: messageOf(e2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: e2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(e2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: e2 });
  }
  function explainAws(e2) {
    let t2 = e2.awsCall ?? "an AWS call", n2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new r.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, i.Y)(e2.message)}${n2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let n2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(n2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(n2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(n2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(n2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
  }
  function isConnectionError(e2) {
    let t2 = "code" in e2 ? String(e2.code) : "";
    return /^(ECONN|ENOTFOUND|ETIMEDOUT|EAI_|EPIPE|EHOST|ENET|UND_ERR|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(t2);
  }
  function messageOf(e2) {
    if (!(e2 instanceof Error)) return String(e2);
    let t2 = e2.cause instanceof Error && !e2.message.includes(e2.cause.message) ? `${e2.message}: ${e2.cause.message}` : e2.message;
    return (0, i.Y)(t2);
  }
}, 91079: (e, t, n) => {
  n.d(t, { findOnPath: () => findOnPath });
  var r = n(88701), i = n(25505), o = n(73681);
  async function findOnPath(e2, t2, { signal: n2, log: s }) {
    let a = await (0, r.K7)(e2);
    if ("" !== a) try {
      return { path: a, version: await (0, o.q)(e2, a, t2, n2) };
    } catch (e3) {
      if (!(e3 instanceof i.lZ) || n2.aborted) throw e3;
      s(`${a} is left aside: ${e3.message}`);
      return;
    }
  }
}, 73681: (e, t, n) => {
  n.d(t, { q: () => askVersion });
  var r = n(25505), i = n(97993), o = n(70573);
  let s = { eksctl: ["version"], kubectl: ["version", "--client", "--output=json"], helm: ["version", "--template={{.Version}}"] };
  async function askVersion(e2, t2, n2, r2) {
    let a, l = AbortSignal.timeout(3e4), c = s[e2];
    try {
      let e3 = await (0, o.d1)({ command: t2, args: c, environment: n2, signal: AbortSignal.any([r2, l]) });
      if (0 !== e3.exitCode) throw Error((0, o.A3)(e3));
      a = e3.stdout;
    } catch (n3) {
      throw r2.throwIfAborted(), notUsable(e2, t2, l.aborted ? "it gave no answer within 30 s" : (0, i.bD)(n3));
    }
    let u = versionIn(e2, a);
    if (void 0 === u) throw notUsable(e2, t2, `asked for its version it says "${a.slice(0, 80)}"`);
    return u;
  }
  function versionIn(e2, t2) {
    let n2 = "kubectl" === e2 ? gitVersion(t2) : t2.trim(), r2 = /^v?(\d+\.\d+\.\d+)(-[0-9A-Za-z.-]+)?(\+\S+)?$/.exec(n2 ?? "");
    if (null === r2) return;
    let [, i2 = "", o2 = ""] = r2;
    return o2.startsWith("-eks-") ? i2 : `${i2}${o2}`;
  }
  function gitVersion(e2) {
    try {
      let { clientVersion: t2 } = JSON.parse(e2);
      return "string" == typeof t2?.gitVersion ? t2.gitVersion : void 0;
    } catch {
      return;
    }
  }
  function notUsable(e2, t2, n2) {
    return new r.lZ({ what: `This ${e2} cannot be used`, where: t2, why: n2, remedy: "Choose another version, and check that the runner’s platform is the one that it was made for." });
  }
}, 70573: (e, t, n) => {
  n.d(t, { A3: () => reasonOf, Pv: () => mustRun, d1: () => runCommand });
  var r = n(31421), i = n(80481), o = n(25505);
  async function runCommand(e2) {
    let { signal: t2 } = e2;
    t2.throwIfAborted();
    let n2 = (0, r.spawn)(e2.command, e2.args, { env: e2.environment, stdio: ["pipe", "pipe", "pipe"] }), interrupt = () => n2.kill("SIGINT");
    t2.addEventListener("abort", interrupt);
    try {
      let r2 = [], i2 = [], o2 = new Promise((t3, r3) => {
        n2.on("error", (t4) => r3(notStarted(e2.command, t4))), n2.on("close", (e3) => t3(e3 ?? 1));
      });
      n2.stdin.on("error", () => void 0), n2.stdin.end(e2.input ?? "");
      let s = [readLines(n2.stdout, (t3) => {
        r2.push(t3), e2.onLine?.(t3);
      }), readLines(n2.stderr, (t3) => {
        i2.push(t3), i2.length > 40 && i2.shift(), e2.onLine?.(t3);
      })], a = await o2;
      return await Promise.all(s), t2.throwIfAborted(), { exitCode: a, stdout: r2.join("\n"), errorLines: i2 };
    } finally {
      t2.removeEventListener("abort", interrupt);
    }
  }
  async function mustRun(e2, t2) {
    let n2 = await runCommand(e2);
    if (0 === n2.exitCode) return n2;
    throw new o.lZ({ what: t2.what, where: `${e2.command} ${e2.args.slice(0, 2).join(" ")}`, why: reasonOf(n2), remedy: t2.remedy, details: n2.errorLines.length > 0 ? n2.errorLines : n2.stdout.split("\n").slice(-40) });
  }
  function reasonOf(e2) {
    let t2 = [...e2.stdout.split("\n"), ...e2.errorLines].filter((e3) => "" !== e3.trim()), n2 = t2.findLast((e3) => e3.includes("[✖]"))?.replace(/^.*\[✖\]\s*/, ""), r2 = t2.findLast((e3) => /^error\b|\berror:/i.test(e3));
    return n2 ?? r2 ?? t2.at(-1) ?? `exit code ${e2.exitCode}`;
  }
  async function readLines(e2, t2) {
    for await (let n2 of (0, i.createInterface)({ input: e2, crlfDelay: 1 / 0 })) t2(n2);
  }
  function notStarted(e2, t2) {
    return new o.lZ({ what: `${e2} could not be started`, why: t2.message, remedy: "Run openremote/eks-actions/setup-tools in an earlier step of the same job; it installs eksctl, kubectl and Helm.", cause: t2 });
  }
}, 90: (e, t, n) => {
  n.d(t, { Ck: () => l, H8: () => v, Qh: () => isRooted, t2: () => exists, vr: () => tryGetExecutablePath });
  var r = n(79896), i = n(16928), __awaiter = function(e2, t2, n2, r2) {
    function adopt(e3) {
      return e3 instanceof n2 ? e3 : new n2(function(t3) {
        t3(e3);
      });
    }
    return new (n2 || (n2 = Promise))(function(n3, i2) {
      function fulfilled(e3) {
        try {
          step(r2.next(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(r2.throw(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function step(e3) {
        e3.done ? n3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((r2 = r2.apply(e2, t2 || [])).next());
    });
  };
  let { chmod: o, copyFile: s, lstat: a, mkdir: l, open: c, readdir: u, rename: d, rm: f, rmdir: h, stat: p, symlink: m, unlink: w } = r.promises, v = "win32" === process.platform;
  function exists(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      try {
        yield p(e2);
      } catch (e3) {
        if ("ENOENT" === e3.code) return false;
        throw e3;
      }
      return true;
    });
  }
  function isRooted(e2) {
    if (!(e2 = normalizeSeparators(e2))) throw Error('isRooted() parameter "p" cannot be empty');
    return v ? e2.startsWith("\\") || /^[A-Z]:/i.test(e2) : e2.startsWith("/");
  }
  function tryGetExecutablePath(e2, t2) {
    return __awaiter(this, void 0, void 0, function* () {
      let n2;
      try {
        n2 = yield p(e2);
      } catch (t3) {
        "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
      }
      if (n2 && n2.isFile()) {
        if (v) {
          let n3 = i.extname(e2).toUpperCase();
          if (t2.some((e3) => e3.toUpperCase() === n3)) return e2;
        } else if (isUnixExecutable(n2)) return e2;
      }
      let r2 = e2;
      for (let o2 of t2) {
        e2 = r2 + o2, n2 = void 0;
        try {
          n2 = yield p(e2);
        } catch (t3) {
          "ENOENT" !== t3.code && console.log(`Unexpected error attempting to determine if executable file exists '${e2}': ${t3}`);
        }
        if (n2 && n2.isFile()) {
          if (v) {
            try {
              let t3 = i.dirname(e2), n3 = i.basename(e2).toUpperCase();
              for (let r3 of yield u(t3)) if (n3 === r3.toUpperCase()) {
                e2 = i.join(t3, r3);
                break;
              }
            } catch (t3) {
              console.log(`Unexpected error attempting to determine the actual case of the file '${e2}': ${t3}`);
            }
            return e2;
          } else if (isUnixExecutable(n2)) return e2;
        }
      }
      return "";
    });
  }
  function normalizeSeparators(e2) {
    return (e2 = e2 || "", v) ? (e2 = e2.replace(/\//g, "\\")).replace(/\\\\+/g, "\\") : e2.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(e2) {
    return (1 & e2.mode) > 0 || (8 & e2.mode) > 0 && void 0 !== process.getgid && e2.gid === process.getgid() || (64 & e2.mode) > 0 && void 0 !== process.getuid && e2.uid === process.getuid();
  }
  r.constants.O_RDONLY;
}, 88701: (e, t, n) => {
  n.d(t, { K7: () => which, U$: () => mkdirP });
  var r = n(42613), i = n(16928), o = n(90), __awaiter = function(e2, t2, n2, r2) {
    function adopt(e3) {
      return e3 instanceof n2 ? e3 : new n2(function(t3) {
        t3(e3);
      });
    }
    return new (n2 || (n2 = Promise))(function(n3, i2) {
      function fulfilled(e3) {
        try {
          step(r2.next(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(r2.throw(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function step(e3) {
        e3.done ? n3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((r2 = r2.apply(e2, t2 || [])).next());
    });
  };
  function mkdirP(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      (0, r.ok)(e2, "a path argument must be provided"), yield o.Ck(e2, { recursive: true });
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
      let n2 = yield findInPath(e2);
      return n2 && n2.length > 0 ? n2[0] : "";
    });
  }
  function findInPath(e2) {
    return __awaiter(this, void 0, void 0, function* () {
      if (!e2) throw Error("parameter 'tool' is required");
      let t2 = [];
      if (o.H8 && process.env.PATHEXT) for (let e3 of process.env.PATHEXT.split(i.delimiter)) e3 && t2.push(e3);
      if (o.Qh(e2)) {
        let n3 = yield o.vr(e2, t2);
        return n3 ? [n3] : [];
      }
      if (e2.includes(i.sep)) return [];
      let n2 = [];
      if (process.env.PATH) for (let e3 of process.env.PATH.split(i.delimiter)) e3 && n2.push(e3);
      let r2 = [];
      for (let s of n2) {
        let n3 = yield o.vr(i.join(s, e2), t2);
        n3 && r2.push(n3);
      }
      return r2;
    });
  }
} };
export {
  id,
  ids,
  modules
};
