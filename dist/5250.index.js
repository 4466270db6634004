const id = 5250;
const ids = [5250];
const modules = { 66510: (e, t, r) => {
  function escapeMarkdown(e2) {
    return e2.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_[\]|~]/g, (e3) => `\\${e3}`).replaceAll(/\s*\n\s*/g, " ");
  }
  function code(e2) {
    let t2 = e2.includes("`") ? "``" : "`";
    return `${t2}${e2.replaceAll(/\s*\n\s*/g, " ").replaceAll("|", "\\|")}${t2}`;
  }
  function table(e2, t2, { right: r2 = [] } = {}) {
    let line = (e3) => `| ${e3.join(" | ")} |`;
    return [line(e2), line(e2.map((e3, t3) => r2.includes(t3) ? "---:" : "---")), ...t2.map(line)].join("\n");
  }
  r.d(t, { FV: () => escapeMarkdown, aY: () => code, tp: () => table });
}, 15250: (e, t, r) => {
  r.d(t, { runAction: () => runAction });
  var n, i, o = r(77598), a = r(51455), s = r(48161), u = r(76760), l = r(25505), d = r(97993), c = r(71848), p = r(30206), f = r(70862);
  function cancellation(e2, t2) {
    let r2 = new AbortController(), cancel = () => r2.abort(new l.cc(e2));
    return process.once("SIGINT", cancel), process.once("SIGTERM", cancel), void 0 !== t2 && setTimeout(() => r2.abort(timedOut(e2, t2)), (0, p.ZH)((0, p.$v)(t2))).unref(), r2.signal;
  }
  function timedOut(e2, t2) {
    return new l.lZ({ what: `${e2} did not finish within its timeout of ${(0, f.a)(t2)}`, remedy: "Run it again: it takes up what it finds. If it needs longer, raise the input `timeout`." });
  }
  function parseInputs(e2, t2, r2 = () => []) {
    let n2 = [], i2 = {};
    for (let [r3, o2] of Object.entries(e2)) {
      let e3 = t2(r3) || o2.default;
      if ("" === e3 && o2.required) {
        n2.push({ input: r3, problem: "is required and was not given", example: o2.example });
        continue;
      }
      let a2 = o2.parse(e3);
      "problem" in a2 ? n2.push({ input: r3, problem: a2.problem, example: o2.example }) : i2[camelCase(r3)] = a2.value;
    }
    if (0 === n2.length && n2.push(...r2(i2)), n2.length > 0) throw new l.dz(n2);
    return i2;
  }
  function camelCase(e2) {
    return e2.replaceAll(/-(.)/g, (e3, t2) => t2.toUpperCase());
  }
  function runIdentity(e2) {
    let t2 = e2.GITHUB_REPOSITORY ?? "local/local", r2 = e2.GITHUB_RUN_ID ?? "0", n2 = e2.GITHUB_SERVER_URL ?? "https://github.com";
    return { repository: t2, runId: r2, url: `${n2}/${t2}/actions/runs/${r2}` };
  }
  var h = r(70857), m = r(76982), w = r(79896), g = r(16928);
  function toCommandValue(e2) {
    return null == e2 ? "" : "string" == typeof e2 || e2 instanceof String ? e2 : JSON.stringify(e2);
  }
  function toCommandProperties(e2) {
    return Object.keys(e2).length ? { title: e2.title, file: e2.file, line: e2.startLine, endLine: e2.endLine, col: e2.startColumn, endColumn: e2.endColumn } : {};
  }
  function issueCommand(e2, t2, r2) {
    let n2 = new $(e2, t2, r2);
    process.stdout.write(n2.toString() + h.EOL);
  }
  function issue(e2, t2 = "") {
    issueCommand(e2, {}, t2);
  }
  var $ = class {
    constructor(e2, t2, r2) {
      e2 || (e2 = "missing.command"), this.command = e2, this.properties = t2, this.message = r2;
    }
    toString() {
      let e2 = "::" + this.command;
      if (this.properties && Object.keys(this.properties).length > 0) {
        e2 += " ";
        let t2 = true;
        for (let r2 in this.properties) if (this.properties.hasOwnProperty(r2)) {
          let n2 = this.properties[r2];
          n2 && (t2 ? t2 = false : e2 += ",", e2 += `${r2}=${escapeProperty(n2)}`);
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
  function issueFileCommand(e2, t2) {
    let r2 = process.env[`GITHUB_${e2}`];
    if (!r2) throw Error(`Unable to find environment variable for file command ${e2}`);
    if (!w.existsSync(r2)) throw Error(`Missing file at path: ${r2}`);
    w.appendFileSync(r2, `${toCommandValue(t2)}${h.EOL}`, { encoding: "utf8" });
  }
  function prepareKeyValueMessage(e2, t2) {
    let r2 = `ghadelimiter_${m.randomUUID()}`, n2 = toCommandValue(t2);
    if (e2.includes(r2)) throw Error(`Unexpected input: name should not contain the delimiter "${r2}"`);
    if (n2.includes(r2)) throw Error(`Unexpected input: value should not contain the delimiter "${r2}"`);
    return `${e2}<<${r2}${h.EOL}${n2}${h.EOL}${r2}`;
  }
  var __awaiter = function(e2, t2, r2, n2) {
    function adopt(e3) {
      return e3 instanceof r2 ? e3 : new r2(function(t3) {
        t3(e3);
      });
    }
    return new (r2 || (r2 = Promise))(function(r3, i2) {
      function fulfilled(e3) {
        try {
          step(n2.next(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function rejected(e3) {
        try {
          step(n2.throw(e3));
        } catch (e4) {
          i2(e4);
        }
      }
      function step(e3) {
        e3.done ? r3(e3.value) : adopt(e3.value).then(fulfilled, rejected);
      }
      step((n2 = n2.apply(e2, t2 || [])).next());
    });
  }, { access: v, appendFile: E, writeFile: y } = w.promises, b = "GITHUB_STEP_SUMMARY", A = new class {
    constructor() {
      this._buffer = "";
    }
    filePath() {
      return __awaiter(this, void 0, void 0, function* () {
        if (this._filePath) return this._filePath;
        let e2 = process.env[b];
        if (!e2) throw Error(`Unable to find environment variable for $${b}. Check if your runtime environment supports job summaries.`);
        try {
          yield v(e2, w.constants.R_OK | w.constants.W_OK);
        } catch (t2) {
          throw Error(`Unable to access summary file: '${e2}'. Check if the file has correct read/write permissions.`);
        }
        return this._filePath = e2, this._filePath;
      });
    }
    wrap(e2, t2, r2 = {}) {
      let n2 = Object.entries(r2).map(([e3, t3]) => ` ${e3}="${t3}"`).join("");
      return t2 ? `<${e2}${n2}>${t2}</${e2}>` : `<${e2}${n2}>`;
    }
    write(e2) {
      return __awaiter(this, void 0, void 0, function* () {
        let t2 = !!(null == e2 ? void 0 : e2.overwrite), r2 = yield this.filePath();
        return yield (t2 ? y : E)(r2, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
      });
    }
    clear() {
      return __awaiter(this, void 0, void 0, function* () {
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
      return this.addRaw(h.EOL);
    }
    addCodeBlock(e2, t2) {
      let r2 = Object.assign({}, t2 && { lang: t2 }), n2 = this.wrap("pre", this.wrap("code", e2), r2);
      return this.addRaw(n2).addEOL();
    }
    addList(e2, t2 = false) {
      let r2 = e2.map((e3) => this.wrap("li", e3)).join(""), n2 = this.wrap(t2 ? "ol" : "ul", r2);
      return this.addRaw(n2).addEOL();
    }
    addTable(e2) {
      let t2 = e2.map((e3) => {
        let t3 = e3.map((e4) => {
          if ("string" == typeof e4) return this.wrap("td", e4);
          let { header: t4, data: r3, colspan: n2, rowspan: i2 } = e4, o2 = Object.assign(Object.assign({}, n2 && { colspan: n2 }), i2 && { rowspan: i2 });
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
      let { width: n2, height: i2 } = r2 || {}, o2 = Object.assign(Object.assign({}, n2 && { width: n2 }), i2 && { height: i2 }), a2 = this.wrap("img", null, Object.assign({ src: e2, alt: t2 }, o2));
      return this.addRaw(a2).addEOL();
    }
    addHeading(e2, t2) {
      let r2 = `h${t2}`, n2 = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(r2) ? r2 : "h1", i2 = this.wrap(n2, e2);
      return this.addRaw(i2).addEOL();
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
      let r2 = Object.assign({}, t2 && { cite: t2 }), n2 = this.wrap("blockquote", e2, r2);
      return this.addRaw(n2).addEOL();
    }
    addLink(e2, t2) {
      let r2 = this.wrap("a", e2, { href: t2 });
      return this.addRaw(r2).addEOL();
    }
  }();
  function exportVariable(e2, t2) {
    let r2 = toCommandValue(t2);
    if (process.env[e2] = r2, process.env.GITHUB_ENV || 0) return issueFileCommand("ENV", prepareKeyValueMessage(e2, t2));
    issueCommand("set-env", { name: e2 }, r2);
  }
  function setSecret(e2) {
    issueCommand("add-mask", {}, e2);
  }
  function addPath(e2) {
    process.env.GITHUB_PATH ? issueFileCommand("PATH", e2) : issueCommand("add-path", {}, e2), process.env.PATH = `${e2}${g.delimiter}${process.env.PATH}`;
  }
  function getInput(e2, t2) {
    let r2 = process.env[`INPUT_${e2.replace(/ /g, "_").toUpperCase()}`] || "";
    if (t2 && t2.required && !r2) throw Error(`Input required and not supplied: ${e2}`);
    return t2 && false === t2.trimWhitespace ? r2 : r2.trim();
  }
  function setOutput(e2, t2) {
    if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(e2, t2));
    process.stdout.write(h.EOL), issueCommand("set-output", { name: e2 }, toCommandValue(t2));
  }
  function setFailed(e2) {
    process.exitCode = i.Failure, workflow_commands_error(e2);
  }
  function debug(e2) {
    issueCommand("debug", {}, e2);
  }
  function workflow_commands_error(e2, t2 = {}) {
    issueCommand("error", toCommandProperties(t2), e2 instanceof Error ? e2.toString() : e2);
  }
  function warning(e2, t2 = {}) {
    issueCommand("warning", toCommandProperties(t2), e2 instanceof Error ? e2.toString() : e2);
  }
  function info(e2) {
    process.stdout.write(e2 + h.EOL);
  }
  function startGroup(e2) {
    issue("group", e2);
  }
  function endGroup() {
    issue("endgroup");
  }
  function saveState(e2, t2) {
    if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(e2, t2));
    issueCommand("save-state", { name: e2 }, toCommandValue(t2));
  }
  function getState(e2) {
    return process.env[`STATE_${e2}`] || "";
  }
  (n = i || (i = {}))[n.Success = 0] = "Success", n[n.Failure = 1] = "Failure";
  let StepLog = class StepLog {
    #e = /* @__PURE__ */ new Map();
    #t;
    start(e2) {
      this.#r(), this.#e.set(e2.id, e2), 1 === this.#e.size ? (startGroup(e2.title), this.#t = e2.id) : info(`▶ ${e2.title}`);
    }
    line(e2, t2) {
      info(this.#t === e2.id ? t2 : `[${e2.id}] ${t2}`);
    }
    end(e2) {
      this.#t === e2.id && this.#r(), this.#e.delete(e2.id);
      let t2 = (0, f.a)((e2.endedAt ?? 0) - (e2.startedAt ?? 0)), r2 = void 0 === e2.remark ? "" : `: ${e2.remark}`;
      "done" === e2.state ? info(`✔ ${e2.title} (${t2})${r2}`) : info(`✘ ${e2.title} (${e2.state} after ${t2})`);
    }
    #r() {
      void 0 !== this.#t && (endGroup(), this.#t = void 0);
    }
  };
  var S = r(66510);
  let O = { done: "✅ done", "nothing to do": "✅ nothing to do", "dry run": "📝 dry run, nothing was changed", failed: "❌ failed", cancelled: "⏹️ cancelled" }, _ = { done: "✅", failed: "❌", cancelled: "⏹️", "not started": "▫️" };
  function renderSummary(e2) {
    let t2 = [`## ${heading(e2)}

**${O[e2.outcome]}** after ${(0, f.a)(e2.took)}`, ...void 0 === e2.error ? [] : [renderError(e2.error)], ...renderNotes(e2), ...renderSteps(e2), ...renderOutputs(e2.outputs), ...e2.sections, ...renderTimeline(e2.results), ...renderAsked(e2.asked)];
    for (; Buffer.byteLength(t2.join("\n\n")) > 1047552; ) t2.pop();
    return `${t2.join("\n\n")}
`;
  }
  function heading({ action: e2, subject: t2 }) {
    return "" === t2 ? e2 : `${e2}: ${(0, S.FV)(t2)}`;
  }
  function renderError(e2) {
    let t2 = [...(e2 instanceof l.dz ? e2.problems.map(l.BJ) : [e2.what]).map((e3) => `> **${(0, S.FV)(e3)}**`), ...void 0 === e2.where ? [] : [`> Where: ${(0, S.FV)(e2.where)}`], ...void 0 === e2.why ? [] : [quote("Why:", e2.why.split("\n").map(S.FV))], ...void 0 === e2.remedy ? [] : [quote("**What to do:**", e2.remedy.split("\n"))]], r2 = 0 === e2.details.length ? "" : `

<details><summary>Last events</summary>

\`\`\`
${e2.details.join("\n").replaceAll("```", "'''")}
\`\`\`

</details>`;
    return `### What went wrong

${t2.join("\n>\n")}${r2}`;
  }
  function quote(e2, t2) {
    return 1 === t2.length ? `> ${e2} ${t2[0] ?? ""}` : [`> ${e2}`, ...t2.map((e3) => `> - ${e3}`)].join("\n");
  }
  function renderNotes({ plan: e2, error: t2 }) {
    let r2 = (e2?.notes ?? []).map(S.FV), [n2 = "", ...i2] = r2;
    if (0 === r2.length) return [];
    let o2 = r2.length <= 6 ? list(r2) : `${n2}

<details><summary>What was found</summary>

${list(i2)}

</details>`;
    return [void 0 === t2 ? o2 : `### What was found at the start

${o2}`];
  }
  function list(e2) {
    return e2.map((e3) => `- ${e3}`).join("\n");
  }
  function renderSteps({ plan: e2, results: t2, outcome: r2 }) {
    if ("dry run" === r2 && void 0 !== e2) {
      let t3 = e2.steps.map((e3, t4) => [String(t4 + 1), (0, S.FV)(e3.title)]);
      return 0 === t3.length ? [] : [`### What would be done

${(0, S.tp)(["", "Step"], t3)}`];
    }
    if (0 === t2.length) return [];
    let n2 = t2.map((e3) => [_[e3.state], (0, S.FV)(e3.title), step_summary_duration(e3), (0, S.FV)(e3.remark ?? ("not started" === e3.state ? "not started" : ""))]);
    return [`### Steps

${(0, S.tp)(["", "Step", "Took", "Remark"], n2)}`];
  }
  function renderOutputs(e2) {
    let t2 = Object.entries(e2).map(([e3, t3]) => [(0, S.aY)(e3), "" === t3 ? "" : showValue(t3)]);
    return 0 === t2.length ? [] : [`### Outputs

${(0, S.tp)(["Output", "Value"], t2)}`];
  }
  function showValue(e2) {
    return e2.length > 160 ? `${(0, S.aY)(e2.slice(0, 160))} … (${e2.length} characters)` : /^https:\/\/\S+$/.test(e2) ? `[${e2}](${e2})` : (0, S.aY)(e2);
  }
  function renderTimeline(e2) {
    let t2 = e2.filter((e3) => void 0 !== e3.startedAt && void 0 !== e3.endedAt);
    if (0 === t2.length) return [];
    let r2 = Math.min(...t2.map((e3) => e3.startedAt ?? 0)), n2 = t2.map((e3, t3) => {
      let n3 = Math.round((e3.startedAt ?? 0) - r2), i2 = Math.max(n3 + 1, Math.round((e3.endedAt ?? 0) - r2)), o2 = "done" === e3.state ? "done" : "crit";
      return `    ${e3.title.replaceAll(/[:;#,]/g, " ")} :${o2}, s${t3}, ${n3}, ${i2}`;
    });
    return [`### Timeline

\`\`\`mermaid
${["gantt", "    dateFormat X", "    axisFormat %H:%M:%S", ...n2].join("\n")}
\`\`\``];
  }
  function renderAsked(e2) {
    let t2 = Object.entries(e2).map(([e3, t3]) => [(0, S.aY)(e3), (0, S.aY)(t3)]);
    return 0 === t2.length ? [] : [`<details><summary>What was asked for</summary>

${(0, S.tp)(["Input", "Value"], t2)}

</details>`];
  }
  function step_summary_duration(e2) {
    return void 0 === e2.startedAt || void 0 === e2.endedAt ? "" : (0, f.a)(e2.endedAt - e2.startedAt);
  }
  let T = "started", C = "directory";
  async function runAction(e2) {
    if ("" !== getState(T)) return clearUp();
    saveState(T, true), await runMain(e2);
  }
  async function clearUp() {
    let e2 = getState(C);
    "" !== e2 && await (0, a.rm)(e2, { recursive: true, force: true, maxRetries: 5 });
  }
  async function runMain(e2) {
    let t2 = { results: [], report: { outputs: {}, sections: [] }, outcome: "done" };
    maskSecrets(e2.inputs);
    try {
      await work(e2, t2);
    } catch (e3) {
      t2.error = (0, d.WE)(e3);
    }
    for (let [e3, r2] of (void 0 !== t2.error && (t2.outcome = t2.error instanceof l.cc ? "cancelled" : "failed", announce(t2.error)), Object.entries(t2.report.outputs))) setOutput(e3, r2);
    await writeSummary(e2, t2), process.stdout.write("", () => process.exit());
  }
  async function work(e2, t2) {
    let r2 = parseInputs(e2.inputs, (e3) => getInput(e3), e2.rules), { dryRun: n2, timeout: i2 } = r2, o2 = await createRuntime(cancellation(e2.name, i2)), { start: a2 } = await e2.load(), s2 = await a2(r2, o2), u2 = await planOf(s2, t2, n2 ?? false);
    if (t2.plan = u2, logPlan(u2, n2 ?? false), true === n2) {
      t2.outcome = "dry run", t2.report = { outputs: s2.found, sections: await showPreview(s2) };
      return;
    }
    let l2 = new StepLog();
    t2.results = await (0, c.g)({ plan: u2, functions: s2.functions, signal: o2.signal, onStart: (e3) => l2.start(e3), onEnd: (e3) => l2.end(e3), log: (e3, t3) => l2.line(e3, t3) });
    let p2 = (0, c.f)(t2.results);
    void 0 !== p2 ? t2.error = (0, d.WE)(failureOf(p2.error, o2.signal)) : o2.signal.aborted ? t2.error = (0, d.WE)(o2.signal.reason) : 0 === u2.steps.length && (t2.outcome = "nothing to do");
    let { outputs: f2, sections: h2 } = await reportOf(s2.report, t2);
    t2.report = { outputs: { ...s2.found, ...f2 }, sections: h2 };
  }
  function failureOf(e2, t2) {
    return t2.aborted ? e2 instanceof l.lZ && !(t2.reason instanceof l.cc) ? e2 : t2.reason : e2;
  }
  async function planOf(e2, t2, r2) {
    try {
      return e2.plan();
    } catch (n2) {
      throw r2 && (t2.report = { outputs: {}, sections: await showPreview(e2).catch(() => []) }), n2;
    }
  }
  async function showPreview(e2) {
    let t2 = await e2.preview();
    for (let { title: e3, text: r2 } of t2) {
      for (let t3 of (startGroup(e3), r2.split("\n"))) info(t3);
      endGroup();
    }
    return t2.map(({ title: e3, language: t3, text: r2, markdown: n2 }) => `### ${e3}

${n2 ?? `\`\`\`${t3}
${r2}
\`\`\``}`);
  }
  async function reportOf(e2, t2) {
    try {
      return await e2(t2.results);
    } catch (e3) {
      if (void 0 === t2.error) throw e3;
      return debug(`The report could not be made: ${String(e3)}`), { outputs: {}, sections: [] };
    }
  }
  async function createRuntime(e2) {
    let t2 = (0, u.join)(process.env.RUNNER_TEMP ?? (0, s.tmpdir)(), `eks-actions-${(0, o.randomUUID)()}`);
    return saveState(C, t2), await (0, a.mkdir)(t2, { mode: 448 }), { signal: e2, directory: t2, log: (e3) => info(e3), mask: (e3) => setSecret(e3), run: runIdentity(process.env), suite: (0, u.join)((0, u.dirname)(process.argv[1] ?? ""), "../.."), environment: process.env, exportVariable: (e3, t3) => exportVariable(e3, t3), addPath: (e3) => addPath(e3) };
  }
  function maskSecrets(e2) {
    for (let [t2, r2] of Object.entries(e2)) if (r2.secret) for (let e3 of getInput(t2).split("\n")) "" !== e3.trim() && setSecret(e3.trim());
  }
  function logPlan(e2, t2) {
    for (let r2 of (startGroup(t2 ? "Plan (dry run, nothing will be changed)" : "Plan"), e2.notes)) info(`· ${r2}`);
    e2.steps.forEach((e3, t3) => {
      let r2 = void 0 === e3.after || 0 === e3.after.length ? "" : `  (after ${e3.after.join(", ")})`;
      info(`${t3 + 1}. ${e3.title}${r2}`);
    }), 0 === e2.steps.length && info("Nothing to do."), endGroup();
  }
  function announce(e2) {
    if (e2.details.length > 0) {
      for (let t2 of (startGroup("Last events"), e2.details)) info(t2);
      endGroup();
    }
    if (void 0 !== e2.remedy && info(`What to do: ${e2.remedy}`), debug(e2.stack ?? ""), e2.cause instanceof Error && debug(e2.cause.stack ?? ""), e2 instanceof l.dz) {
      for (let t2 of e2.problems) workflow_commands_error((0, l.BJ)(t2));
      process.exitCode = i.Failure;
    } else setFailed(e2.message);
  }
  async function writeSummary(e2, t2) {
    if (void 0 === process.env.GITHUB_STEP_SUMMARY) return;
    let r2 = askedFor(e2.inputs), n2 = renderSummary({ action: e2.name, subject: r2["cluster-name"] ?? r2.hostname ?? "", asked: r2, ...void 0 === t2.plan ? {} : { plan: t2.plan }, results: t2.results, outputs: t2.report.outputs, sections: t2.report.sections, ...void 0 === t2.error ? {} : { error: t2.error }, outcome: t2.outcome, took: (0, p.us)() });
    try {
      await A.addRaw(n2, true).write();
    } catch (e3) {
      warning(`The step summary could not be written: ${String(e3)}`);
    }
  }
  function askedFor(e2) {
    return Object.fromEntries(Object.entries(e2).filter(([, e3]) => !e3.secret).map(([e3]) => [e3, getInput(e3)]).filter(([, e3]) => "" !== e3));
  }
}, 25505: (e, t, r) => {
  r.d(t, { BJ: () => describeProblem, cc: () => CancelledError, dz: () => InputError, lZ: () => ActionError });
  let ActionError = class ActionError extends Error {
    name = "ActionError";
    what;
    where;
    why;
    remedy;
    details;
    constructor(e2) {
      super(oneLine(e2), { cause: e2.cause }), this.what = e2.what, this.where = e2.where, this.why = e2.why, this.remedy = e2.remedy, this.details = e2.details ?? [];
    }
  };
  let InputError = class InputError extends ActionError {
    name = "InputError";
    problems;
    constructor(e2) {
      let t2 = e2.map(describeProblem);
      super({ what: 1 === t2.length ? t2[0] ?? "" : `${t2.length} inputs are not usable: ${t2.join(" · ")}`, remedy: "Correct the `with:` block of this step. Nothing was created or changed." }), this.problems = e2;
    }
  };
  function describeProblem({ input: e2, problem: t2, example: r2 }) {
    return `Input "${e2}": ${t2}${void 0 === r2 ? "" : `, for example ${r2}`}`;
  }
  let CancelledError = class CancelledError extends ActionError {
    name = "CancelledError";
    constructor(e2) {
      super({ what: `Cancelled during: ${e2}`, remedy: "Run the workflow again: it takes up what it finds and goes on from there." });
    }
  };
  function oneLine({ what: e2, where: t2, why: r2 }) {
    let n = void 0 === t2 ? "" : ` (${t2})`, i = void 0 === r2 ? "" : `: ${r2}`;
    return `${e2}${n}${i}`.replaceAll(/\s*\n\s*/g, " ");
  }
}, 69421: (e, t, r) => {
  r.d(t, { Y: () => withoutCanonicalRequest });
  function withoutCanonicalRequest(e2) {
    return e2.replace(/\s*The Canonical String for this request should have been[^]*$/, "");
  }
}, 97993: (e, t, r) => {
  r.d(t, { WE: () => explain, bD: () => messageOf, hj: () => isAwsException, m_: () => isAwsError });
  var n = r(25505), i = r(69421);
  function isAwsException(e2) {
    return e2 instanceof Error && "$metadata" in e2 && "object" == typeof e2.$metadata;
  }
  function isAwsError(e2, ...t2) {
    return isAwsException(e2) && t2.includes(e2.name);
  }
  function explain(e2) {
    return e2 instanceof n.lZ ? e2 : isAwsException(e2) ? explainAws(e2) : new n.lZ(e2 instanceof Error && isConnectionError(e2) ? { what: "A connection failed", why: messageOf(e2), remedy: "If this was a passing fault, run the step again. Behind a proxy, set HTTPS_PROXY and NO_PROXY in the job; with a private CA, NODE_EXTRA_CA_CERTS.", cause: e2 } : { what: "An unexpected error, which is a defect of this action", why: messageOf(e2), remedy: "Run the step again with debug logging (secret ACTIONS_STEP_DEBUG=true) and report what it prints at https://github.com/openremote/eks-actions/issues.", cause: e2 });
  }
  function explainAws(e2) {
    let t2 = e2.awsCall ?? "an AWS call", r2 = void 0 === e2.$metadata.requestId ? "" : ` (request ${e2.$metadata.requestId})`;
    return new n.lZ({ what: `AWS refused ${t2} with ${e2.name}`, why: `${(0, i.Y)(e2.message)}${r2}`, remedy: remedyFor(e2, t2), cause: e2 });
  }
  function remedyFor(e2, t2) {
    let r2 = e2.name;
    return /AccessDenied|Unauthorized|NotAuthorized|Forbidden/i.test(r2) ? `Allow ${t2} to the role in \`role-to-assume\`; the templates in iam/ hold all that the actions need.` : /Expired|InvalidClientTokenId|UnrecognizedClient|InvalidToken/i.test(r2) ? "The credentials are expired or not known. Use `role-to-assume`: its sessions renew themselves." : /Throttl|TooManyRequests|RequestLimitExceeded|PriorRequestNotComplete/i.test(r2) ? "The account is asked too much at the moment. Run the step again; it goes on where it stopped." : /LimitExceeded|Quota/i.test(r2) ? "Raise the quota in Service Quotas, or remove what is no longer needed (leaked environments are the usual reason)." : (e2.$metadata.httpStatusCode ?? 0) >= 500 ? "A fault inside AWS. Run the step again; it goes on where it stopped." : "Run the step again; if it is refused in the same way, the message of AWS above says what to change.";
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
}, 71848: (e, t, r) => {
  r.d(t, { g: () => execute, f: () => firstFailure });
  var n = r(30206);
  function checkPlan(e2) {
    let t2 = /* @__PURE__ */ new Set();
    for (let r3 of e2.steps) {
      if (t2.has(r3.id)) throw Error(`The plan holds the step "${r3.id}" twice`);
      t2.add(r3.id);
    }
    let r2 = /* @__PURE__ */ new Set(), n2 = [...e2.steps];
    for (; n2.length > 0; ) {
      let e3 = n2.filter((e4) => (e4.after ?? []).every((e5) => r2.has(e5)));
      if (0 === e3.length) throw Error(`The plan can't be ordered: ${n2.map(({ id: e4, after: t3 }) => `${e4} after ${String(t3)}`).join("; ")}`);
      for (let t3 of e3) r2.add(t3.id);
      n2 = n2.filter((e4) => !r2.has(e4.id));
    }
  }
  async function execute(e2) {
    let { plan: t2, signal: r2, parallel: n2 = t2.parallel ?? 4 } = e2;
    checkPlan(t2);
    let i = /* @__PURE__ */ new Map(), o = /* @__PURE__ */ new Map(), startable = () => {
      if (r2.aborted) return [];
      let e3 = [...i.values()].some(({ state: e4 }) => "done" !== e4), n3 = e3 ? endedOrNever(t2, i, new Set(o.keys())) : void 0;
      return t2.steps.filter((t3) => {
        if (i.has(t3.id) || o.has(t3.id)) return false;
        let r3 = t3.after ?? [];
        return r3.every((e4) => i.get(e4)?.state === "done") ? !e3 || true === t3.evenAfterFailure : true === t3.evenAfterFailure && void 0 !== n3 && r3.every((e4) => n3.has(e4));
      });
    };
    for (; ; ) {
      for (let t3 of startable().slice(0, n2 - o.size)) {
        let r3 = runStep(t3, e2).then((r4) => {
          i.set(t3.id, r4), o.delete(t3.id), e2.onEnd?.(r4);
        });
        o.set(t3.id, r3);
      }
      if (0 === o.size) break;
      await Promise.race(o.values());
    }
    return t2.steps.map((e3) => i.get(e3.id) ?? { id: e3.id, title: e3.title, state: "not started" });
  }
  function firstFailure(e2) {
    return e2.filter(({ error: e3 }) => void 0 !== e3).reduce((e3, t2) => void 0 === e3 || (t2.endedAt ?? 0) < (e3.endedAt ?? 0) ? t2 : e3, void 0);
  }
  function endedOrNever(e2, t2, r2) {
    let n2 = new Set(t2.keys());
    for (let t3 of e2.steps) r2.has(t3.id) || true === t3.evenAfterFailure || n2.add(t3.id);
    return n2;
  }
  async function runStep(e2, t2) {
    let r2 = (0, n.us)();
    t2.onStart?.(e2);
    let end = (t3) => ({ id: e2.id, title: e2.title, startedAt: r2, endedAt: (0, n.us)(), ...t3 });
    try {
      let r3 = await t2.functions[e2.id]({ signal: t2.signal, log: (r4) => t2.log(e2, r4) });
      return end({ state: "done", ..."string" == typeof r3 ? { remark: r3 } : {} });
    } catch (e3) {
      return end({ state: t2.signal.aborted ? "cancelled" : "failed", error: e3 });
    }
  }
}, 30206: (e, t, r) => {
  r.d(t, { $v: () => withAllowance, ZH: () => realMilliseconds, us: () => elapsedSeconds, yy: () => sleep });
  var n = r(58500), i = r(4039);
  let o = performance.now();
  function elapsedSeconds() {
    return (performance.now() - o) / 1e3 * i.eY;
  }
  function realMilliseconds(e2) {
    return e2 / i.eY * 1e3;
  }
  function withAllowance(e2) {
    return e2 + i.nB * i.eY;
  }
  async function sleep(e2, t2) {
    t2?.throwIfAborted();
    try {
      await (0, n.setTimeout)(realMilliseconds(e2), void 0, void 0 === t2 ? {} : { signal: t2 });
    } catch (e3) {
      throw t2?.throwIfAborted(), e3;
    }
  }
}, 70862: (e, t, r) => {
  r.d(t, { E: () => parseDuration, a: () => formatDuration });
  let n = { s: 1, m: 60, h: 3600, d: 86400 };
  function parseDuration(e2) {
    let t2 = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(e2.trim());
    if (null !== t2 && "" !== e2.trim()) return ["d", "h", "m", "s"].reduce((e3, r2, i) => e3 + Number(t2[i + 1] ?? 0) * n[r2], 0);
  }
  function formatDuration(e2) {
    let t2 = Math.max(0, Math.round(e2)), r2 = [];
    for (let e3 of ["d", "h", "m", "s"]) {
      let i = Math.floor(t2 / n[e3]);
      if (t2 -= i * n[e3], i > 0) r2.push(`${i}${e3}`);
      else if (r2.length > 0) break;
    }
    return 0 === r2.length ? "0s" : r2.slice(0, 2).join("");
  }
}, 4039: (e, t, r) => {
  r.d(t, { Hr: () => o, eY: () => n, nB: () => i });
  let n = positive(process.env.EKS_ACTIONS_SPEED, 1), i = positive(process.env.EKS_ACTIONS_ALLOWANCE, 0), o = 0.2 * (i > 0);
  function positive(e2, t2) {
    let r2 = Number(e2 ?? "");
    return Number.isFinite(r2) && r2 > 0 ? r2 : t2;
  }
} };
export {
  id,
  ids,
  modules
};
