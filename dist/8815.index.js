const id = 8815;
const ids = [8815];
const modules = { 57349: (e, t, s) => {
  var i = s(41127), n = s(63301), r = s(84454), o = s(92223), a = s(87103), l = s(90334), c = s(13142);
  function resolveCollection(e2, t2, s2, i2, n2, r2) {
    let o2 = "block-map" === s2.type ? a.resolveBlockMap(e2, t2, s2, i2, r2) : "block-seq" === s2.type ? l.resolveBlockSeq(e2, t2, s2, i2, r2) : c.resolveFlowCollection(e2, t2, s2, i2, r2), u = o2.constructor;
    return "!" === n2 || n2 === u.tagName ? o2.tag = u.tagName : n2 && (o2.tag = n2), o2;
  }
  t.composeCollection = function(e2, t2, s2, a2, l2) {
    let c2 = a2.tag, u = c2 ? t2.directives.tagName(c2.source, (e3) => l2(c2, "TAG_RESOLVE_FAILED", e3)) : null;
    if ("block-seq" === s2.type) {
      let { anchor: e3, newlineAfterProp: t3 } = a2, s3 = e3 && c2 ? e3.offset > c2.offset ? e3 : c2 : e3 ?? c2;
      s3 && (!t3 || t3.offset < s3.offset) && l2(s3, "MISSING_CHAR", "Missing newline after block sequence props");
    }
    let f = "block-map" === s2.type ? "map" : "block-seq" === s2.type ? "seq" : "{" === s2.start.source ? "map" : "seq";
    if (!c2 || !u || "!" === u || u === r.YAMLMap.tagName && "map" === f || u === o.YAMLSeq.tagName && "seq" === f) return resolveCollection(e2, t2, s2, l2, u);
    let h = t2.schema.tags.find((e3) => e3.tag === u && e3.collection === f);
    if (!h) {
      let i2 = t2.schema.knownTags[u];
      if (i2?.collection !== f) return i2 ? l2(c2, "BAD_COLLECTION_TYPE", `${i2.tag} used for ${f} collection, but expects ${i2.collection ?? "scalar"}`, true) : l2(c2, "TAG_RESOLVE_FAILED", `Unresolved tag: ${u}`, true), resolveCollection(e2, t2, s2, l2, u);
      t2.schema.tags.push(Object.assign({}, i2, { default: false })), h = i2;
    }
    let d = resolveCollection(e2, t2, s2, l2, u, h), p = h.resolve?.(d, (e3) => l2(c2, "TAG_RESOLVE_FAILED", e3), t2.options) ?? d, m = i.isNode(p) ? p : new n.Scalar(p);
    return m.range = d.range, m.tag = u, h?.format && (m.format = h.format), m;
  };
}, 23683: (e, t, s) => {
  var i = s(3021), n = s(45937), r = s(17788), o = s(34631);
  t.composeDoc = function(e2, t2, { offset: s2, start: a, value: l, end: c }, u) {
    let f = Object.assign({ _directives: t2 }, e2), h = new i.Document(void 0, f), d = { atKey: false, atRoot: true, directives: h.directives, options: h.options, schema: h.schema }, p = o.resolveProps(a, { indicator: "doc-start", next: l ?? c?.[0], offset: s2, onError: u, parentIndent: 0, startOnNewline: true });
    p.found && (h.directives.docStart = true, l && ("block-map" === l.type || "block-seq" === l.type) && !p.hasNewline && u(p.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), h.contents = l ? n.composeNode(d, l, p, u) : n.composeEmptyNode(d, p.end, a, null, p, u);
    let m = h.contents.range[2], g = r.resolveEnd(c, m, false, u);
    return g.comment && (h.comment = g.comment), h.range = [s2, m, g.offset], h;
  };
}, 45937: (e, t, s) => {
  var i = s(4065), n = s(41127), r = s(57349), o = s(5413), a = s(17788), l = s(22599);
  let c = { composeNode, composeEmptyNode };
  function composeNode(e2, t2, s2, i2) {
    let a2, l2 = e2.atKey, { spaceBefore: u, comment: f, anchor: h, tag: d } = s2, p = true;
    switch (t2.type) {
      case "alias":
        a2 = composeAlias(e2, t2, i2), (h || d) && i2(t2, "ALIAS_PROPS", "An alias node must not specify any properties");
        break;
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
      case "block-scalar":
        a2 = o.composeScalar(e2, t2, d, i2), h && (a2.anchor = h.source.substring(1));
        break;
      case "block-map":
      case "block-seq":
      case "flow-collection":
        try {
          a2 = r.composeCollection(c, e2, t2, s2, i2), h && (a2.anchor = h.source.substring(1));
        } catch (e3) {
          i2(t2, "RESOURCE_EXHAUSTION", e3 instanceof Error ? e3.message : String(e3));
        }
        break;
      default: {
        let e3 = "error" === t2.type ? t2.message : `Unsupported token (type: ${t2.type})`;
        i2(t2, "UNEXPECTED_TOKEN", e3), p = false;
      }
    }
    return a2 ?? (a2 = composeEmptyNode(e2, t2.offset, void 0, null, s2, i2)), h && "" === a2.anchor && i2(h, "BAD_ALIAS", "Anchor cannot be an empty string"), l2 && e2.options.stringKeys && (!n.isScalar(a2) || "string" != typeof a2.value || a2.tag && "tag:yaml.org,2002:str" !== a2.tag) && i2(d ?? t2, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), u && (a2.spaceBefore = true), f && ("scalar" === t2.type && "" === t2.source ? a2.comment = f : a2.commentBefore = f), e2.options.keepSourceTokens && p && (a2.srcToken = t2), a2;
  }
  function composeEmptyNode(e2, t2, s2, i2, { spaceBefore: n2, comment: r2, anchor: a2, tag: c2, end: u }, f) {
    let h = { type: "scalar", offset: l.emptyScalarPosition(t2, s2, i2), indent: -1, source: "" }, d = o.composeScalar(e2, h, c2, f);
    return a2 && (d.anchor = a2.source.substring(1), "" === d.anchor && f(a2, "BAD_ALIAS", "Anchor cannot be an empty string")), n2 && (d.spaceBefore = true), r2 && (d.comment = r2, d.range[2] = u), d;
  }
  function composeAlias({ options: e2 }, { offset: t2, source: s2, end: n2 }, r2) {
    let o2 = new i.Alias(s2.substring(1));
    "" === o2.source && r2(t2, "BAD_ALIAS", "Alias cannot be an empty string"), o2.source.endsWith(":") && r2(t2 + s2.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
    let l2 = t2 + s2.length, c2 = a.resolveEnd(n2, l2, e2.strict, r2);
    return o2.range = [t2, l2, c2.offset], c2.comment && (o2.comment = c2.comment), o2;
  }
  t.composeEmptyNode = composeEmptyNode, t.composeNode = composeNode;
}, 5413: (e, t, s) => {
  var i = s(41127), n = s(63301), r = s(48913), o = s(76842);
  function findScalarTagByName(e2, t2, s2, n2, r2) {
    if ("!" === s2) return e2[i.SCALAR];
    let o2 = [];
    for (let t3 of e2.tags) if (!t3.collection && t3.tag === s2) if (!t3.default || !t3.test) return t3;
    else o2.push(t3);
    for (let e3 of o2) if (e3.test?.test(t2)) return e3;
    let a = e2.knownTags[s2];
    return a && !a.collection ? (e2.tags.push(Object.assign({}, a, { default: false, test: void 0 })), a) : (r2(n2, "TAG_RESOLVE_FAILED", `Unresolved tag: ${s2}`, "tag:yaml.org,2002:str" !== s2), e2[i.SCALAR]);
  }
  function findScalarTagByTest({ atKey: e2, directives: t2, schema: s2 }, n2, r2, o2) {
    let a = s2.tags.find((t3) => (true === t3.default || e2 && "key" === t3.default) && t3.test?.test(n2)) || s2[i.SCALAR];
    if (s2.compat) {
      let e3 = s2.compat.find((e4) => e4.default && e4.test?.test(n2)) ?? s2[i.SCALAR];
      if (a.tag !== e3.tag) {
        let s3 = t2.tagString(a.tag), i2 = t2.tagString(e3.tag);
        o2(r2, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${s3} or ${i2}`, true);
      }
    }
    return a;
  }
  t.composeScalar = function(e2, t2, s2, a) {
    let l, c, { value: u, type: f, comment: h, range: d } = "block-scalar" === t2.type ? r.resolveBlockScalar(e2, t2, a) : o.resolveFlowScalar(t2, e2.options.strict, a), p = s2 ? e2.directives.tagName(s2.source, (e3) => a(s2, "TAG_RESOLVE_FAILED", e3)) : null;
    l = e2.options.stringKeys && e2.atKey ? e2.schema[i.SCALAR] : p ? findScalarTagByName(e2.schema, u, p, s2, a) : "scalar" === t2.type ? findScalarTagByTest(e2, u, t2, a) : e2.schema[i.SCALAR];
    try {
      let r2 = l.resolve(u, (e3) => a(s2 ?? t2, "TAG_RESOLVE_FAILED", e3), e2.options);
      c = i.isScalar(r2) ? r2 : new n.Scalar(r2);
    } catch (e3) {
      a(s2 ?? t2, "TAG_RESOLVE_FAILED", e3 instanceof Error ? e3.message : String(e3)), c = new n.Scalar(u);
    }
    return c.range = d, c.source = u, f && (c.type = f), p && (c.tag = p), l.format && (c.format = l.format), h && (c.comment = h), c;
  };
}, 89984: (e, t, s) => {
  var i = s(932), n = s(61342), r = s(3021), o = s(91464), a = s(41127), l = s(23683), c = s(17788);
  function getErrorPos(e2) {
    if ("number" == typeof e2) return [e2, e2 + 1];
    if (Array.isArray(e2)) return 2 === e2.length ? e2 : [e2[0], e2[1]];
    let { offset: t2, source: s2 } = e2;
    return [t2, t2 + ("string" == typeof s2 ? s2.length : 1)];
  }
  function parsePrelude(e2) {
    let t2 = "", s2 = false, i2 = false;
    for (let n2 = 0; n2 < e2.length; ++n2) {
      let r2 = e2[n2];
      switch (r2[0]) {
        case "#":
          t2 += ("" === t2 ? "" : i2 ? "\n\n" : "\n") + (r2.substring(1) || " "), s2 = true, i2 = false;
          break;
        case "%":
          e2[n2 + 1]?.[0] !== "#" && (n2 += 1), s2 = false;
          break;
        default:
          s2 || (i2 = true), s2 = false;
      }
    }
    return { comment: t2, afterEmptyLine: i2 };
  }
  let Composer = class Composer {
    constructor(e2 = {}) {
      this.doc = null, this.atDirectives = false, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (e3, t2, s2, i2) => {
        let n2 = getErrorPos(e3);
        i2 ? this.warnings.push(new o.YAMLWarning(n2, t2, s2)) : this.errors.push(new o.YAMLParseError(n2, t2, s2));
      }, this.directives = new n.Directives({ version: e2.version || "1.2" }), this.options = e2;
    }
    decorate(e2, t2) {
      let { comment: s2, afterEmptyLine: i2 } = parsePrelude(this.prelude);
      if (s2) {
        let n2 = e2.contents;
        if (t2) e2.comment = e2.comment ? `${e2.comment}
${s2}` : s2;
        else if (i2 || e2.directives.docStart || !n2) e2.commentBefore = s2;
        else if (a.isCollection(n2) && !n2.flow && n2.items.length > 0) {
          let e3 = n2.items[0];
          a.isPair(e3) && (e3 = e3.key);
          let t3 = e3.commentBefore;
          e3.commentBefore = t3 ? `${s2}
${t3}` : s2;
        } else {
          let e3 = n2.commentBefore;
          n2.commentBefore = e3 ? `${s2}
${e3}` : s2;
        }
      }
      if (t2) {
        for (let t3 = 0; t3 < this.errors.length; ++t3) e2.errors.push(this.errors[t3]);
        for (let t3 = 0; t3 < this.warnings.length; ++t3) e2.warnings.push(this.warnings[t3]);
      } else e2.errors = this.errors, e2.warnings = this.warnings;
      this.prelude = [], this.errors = [], this.warnings = [];
    }
    streamInfo() {
      return { comment: parsePrelude(this.prelude).comment, directives: this.directives, errors: this.errors, warnings: this.warnings };
    }
    *compose(e2, t2 = false, s2 = -1) {
      for (let t3 of e2) yield* this.next(t3);
      yield* this.end(t2, s2);
    }
    *next(e2) {
      switch (i.env.LOG_STREAM && console.dir(e2, { depth: null }), e2.type) {
        case "directive":
          this.directives.add(e2.source, (t2, s2, i2) => {
            let n2 = getErrorPos(e2);
            n2[0] += t2, this.onError(n2, "BAD_DIRECTIVE", s2, i2);
          }), this.prelude.push(e2.source), this.atDirectives = true;
          break;
        case "document": {
          let t2 = l.composeDoc(this.options, this.directives, e2, this.onError);
          this.atDirectives && !t2.directives.docStart && this.onError(e2, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(t2, false), this.doc && (yield this.doc), this.doc = t2, this.atDirectives = false;
          break;
        }
        case "byte-order-mark":
        case "space":
          break;
        case "comment":
        case "newline":
          this.prelude.push(e2.source);
          break;
        case "error": {
          let t2 = e2.source ? `${e2.message}: ${JSON.stringify(e2.source)}` : e2.message, s2 = new o.YAMLParseError(getErrorPos(e2), "UNEXPECTED_TOKEN", t2);
          this.atDirectives || !this.doc ? this.errors.push(s2) : this.doc.errors.push(s2);
          break;
        }
        case "doc-end": {
          if (!this.doc) {
            this.errors.push(new o.YAMLParseError(getErrorPos(e2), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
            break;
          }
          this.doc.directives.docEnd = true;
          let t2 = c.resolveEnd(e2.end, e2.offset + e2.source.length, this.doc.options.strict, this.onError);
          if (this.decorate(this.doc, true), t2.comment) {
            let e3 = this.doc.comment;
            this.doc.comment = e3 ? `${e3}
${t2.comment}` : t2.comment;
          }
          this.doc.range[2] = t2.offset;
          break;
        }
        default:
          this.errors.push(new o.YAMLParseError(getErrorPos(e2), "UNEXPECTED_TOKEN", `Unsupported token ${e2.type}`));
      }
    }
    *end(e2 = false, t2 = -1) {
      if (this.doc) this.decorate(this.doc, true), yield this.doc, this.doc = null;
      else if (e2) {
        let e3 = Object.assign({ _directives: this.directives }, this.options), s2 = new r.Document(void 0, e3);
        this.atDirectives && this.onError(t2, "MISSING_CHAR", "Missing directives-end indicator line"), s2.range = [0, t2, t2], this.decorate(s2, false), yield s2;
      }
    }
  };
  t.Composer = Composer;
}, 87103: (e, t, s) => {
  var i = s(57165), n = s(84454), r = s(34631), o = s(9499), a = s(74051), l = s(81187);
  let c = "All mapping items must start at the same column";
  t.resolveBlockMap = function({ composeNode: e2, composeEmptyNode: t2 }, s2, u, f, h) {
    let d = new (h?.nodeClass ?? n.YAMLMap)(s2.schema);
    s2.atRoot && (s2.atRoot = false);
    let p = u.offset, m = null;
    for (let n2 of u.items) {
      let { start: h2, key: g, sep: y, value: b } = n2, S = r.resolveProps(h2, { indicator: "explicit-key-ind", next: g ?? y?.[0], offset: p, onError: f, parentIndent: u.indent, startOnNewline: true }), v = !S.found;
      if (v) {
        if (g && ("block-seq" === g.type ? f(p, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in g && g.indent !== u.indent && f(p, "BAD_INDENT", c)), !S.anchor && !S.tag && !y) {
          m = S.end, S.comment && (d.comment ? d.comment += "\n" + S.comment : d.comment = S.comment);
          continue;
        }
        (S.newlineAfterProp || o.containsNewline(g)) && f(g ?? h2[h2.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
      } else S.found?.indent !== u.indent && f(p, "BAD_INDENT", c);
      s2.atKey = true;
      let k = S.end, w = g ? e2(s2, g, S, f) : t2(s2, k, h2, null, S, f);
      s2.schema.compat && a.flowIndentCheck(u.indent, g, f), s2.atKey = false, l.mapIncludes(s2, d.items, w) && f(k, "DUPLICATE_KEY", "Map keys must be unique");
      let E = r.resolveProps(y ?? [], { indicator: "map-value-ind", next: b, offset: w.range[2], onError: f, parentIndent: u.indent, startOnNewline: !g || "block-scalar" === g.type });
      if (p = E.end, E.found) {
        v && (b?.type !== "block-map" || E.hasNewline || f(p, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), s2.options.strict && S.start < E.found.offset - 1024 && f(w.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
        let r2 = b ? e2(s2, b, E, f) : t2(s2, p, y, null, E, f);
        s2.schema.compat && a.flowIndentCheck(u.indent, b, f), p = r2.range[2];
        let o2 = new i.Pair(w, r2);
        s2.options.keepSourceTokens && (o2.srcToken = n2), d.items.push(o2);
      } else {
        v && f(w.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), E.comment && (w.comment ? w.comment += "\n" + E.comment : w.comment = E.comment);
        let e3 = new i.Pair(w);
        s2.options.keepSourceTokens && (e3.srcToken = n2), d.items.push(e3);
      }
    }
    return m && m < p && f(m, "IMPOSSIBLE", "Map comment with trailing content"), d.range = [u.offset, p, m ?? p], d;
  };
}, 48913: (e, t, s) => {
  var i = s(63301);
  function parseBlockScalarHeader({ offset: e2, props: t2 }, s2, i2) {
    if ("block-scalar-header" !== t2[0].type) return i2(t2[0], "IMPOSSIBLE", "Block scalar header not found"), null;
    let { source: n } = t2[0], r = n[0], o = 0, a = "", l = -1;
    for (let t3 = 1; t3 < n.length; ++t3) {
      let s3 = n[t3];
      if (a || "-" !== s3 && "+" !== s3) {
        let i3 = Number(s3);
        !o && i3 ? o = i3 : -1 === l && (l = e2 + t3);
      } else a = s3;
    }
    -1 !== l && i2(l, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${n}`);
    let c = false, u = "", f = n.length;
    for (let e3 = 1; e3 < t2.length; ++e3) {
      let n2 = t2[e3];
      switch (n2.type) {
        case "space":
          c = true;
        case "newline":
          f += n2.source.length;
          break;
        case "comment":
          s2 && !c && i2(n2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), f += n2.source.length, u = n2.source.substring(1);
          break;
        case "error":
          i2(n2, "UNEXPECTED_TOKEN", n2.message), f += n2.source.length;
          break;
        default: {
          let e4 = `Unexpected token in block scalar header: ${n2.type}`;
          i2(n2, "UNEXPECTED_TOKEN", e4);
          let t3 = n2.source;
          t3 && "string" == typeof t3 && (f += t3.length);
        }
      }
    }
    return { mode: r, indent: o, chomp: a, comment: u, length: f };
  }
  function splitLines(e2) {
    let t2 = e2.split(/\n( *)/), s2 = t2[0], i2 = s2.match(/^( *)/), n = [i2?.[1] ? [i2[1], s2.slice(i2[1].length)] : ["", s2]];
    for (let e3 = 1; e3 < t2.length; e3 += 2) n.push([t2[e3], t2[e3 + 1]]);
    return n;
  }
  t.resolveBlockScalar = function(e2, t2, s2) {
    let n = t2.offset, r = parseBlockScalarHeader(t2, e2.options.strict, s2);
    if (!r) return { value: "", type: null, comment: "", range: [n, n, n] };
    let o = ">" === r.mode ? i.Scalar.BLOCK_FOLDED : i.Scalar.BLOCK_LITERAL, a = t2.source ? splitLines(t2.source) : [], l = a.length;
    for (let e3 = a.length - 1; e3 >= 0; --e3) {
      let t3 = a[e3][1];
      if ("" === t3 || "\r" === t3) l = e3;
      else break;
    }
    if (0 === l) {
      let e3 = "+" === r.chomp && a.length > 0 ? "\n".repeat(Math.max(1, a.length - 1)) : "", s3 = n + r.length;
      return t2.source && (s3 += t2.source.length), { value: e3, type: o, comment: r.comment, range: [n, s3, s3] };
    }
    let c = t2.indent + r.indent, u = t2.offset + r.length, f = 0;
    for (let t3 = 0; t3 < l; ++t3) {
      let [i2, n2] = a[t3];
      if ("" === n2 || "\r" === n2) 0 === r.indent && i2.length > c && (c = i2.length);
      else {
        i2.length < c && s2(u + i2.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), 0 === r.indent && (c = i2.length), f = t3, 0 !== c || e2.atRoot || s2(u, "BAD_INDENT", "Block scalar values in collections must be indented");
        break;
      }
      u += i2.length + n2.length + 1;
    }
    for (let e3 = a.length - 1; e3 >= l; --e3) a[e3][0].length > c && (l = e3 + 1);
    let h = "", d = "", p = false;
    for (let e3 = 0; e3 < f; ++e3) h += a[e3][0].slice(c) + "\n";
    for (let e3 = f; e3 < l; ++e3) {
      let [t3, n2] = a[e3];
      u += t3.length + n2.length + 1;
      let l2 = "\r" === n2[n2.length - 1];
      if (l2 && (n2 = n2.slice(0, -1)), n2 && t3.length < c) {
        let e4 = r.indent ? "explicit indentation indicator" : "first line", i2 = `Block scalar lines must not be less indented than their ${e4}`;
        s2(u - n2.length - (l2 ? 2 : 1), "BAD_INDENT", i2), t3 = "";
      }
      o === i.Scalar.BLOCK_LITERAL ? (h += d + t3.slice(c) + n2, d = "\n") : t3.length > c || "	" === n2[0] ? (" " === d ? d = "\n" : p || "\n" !== d || (d = "\n\n"), h += d + t3.slice(c) + n2, d = "\n", p = true) : "" === n2 ? "\n" === d ? h += "\n" : d = "\n" : (h += d + n2, d = " ", p = false);
    }
    switch (r.chomp) {
      case "-":
        break;
      case "+":
        for (let e3 = l; e3 < a.length; ++e3) h += "\n" + a[e3][0].slice(c);
        "\n" !== h[h.length - 1] && (h += "\n");
        break;
      default:
        h += "\n";
    }
    let m = n + r.length + t2.source.length;
    return { value: h, type: o, comment: r.comment, range: [n, m, m] };
  };
}, 90334: (e, t, s) => {
  var i = s(92223), n = s(34631), r = s(74051);
  t.resolveBlockSeq = function({ composeNode: e2, composeEmptyNode: t2 }, s2, o, a, l) {
    let c = new (l?.nodeClass ?? i.YAMLSeq)(s2.schema);
    s2.atRoot && (s2.atRoot = false), s2.atKey && (s2.atKey = false);
    let u = o.offset, f = null;
    for (let { start: i2, value: l2 } of o.items) {
      let h = n.resolveProps(i2, { indicator: "seq-item-ind", next: l2, offset: u, onError: a, parentIndent: o.indent, startOnNewline: true });
      if (!h.found) if (h.anchor || h.tag || l2) l2?.type === "block-seq" ? a(h.end, "BAD_INDENT", "All sequence items must start at the same column") : a(u, "MISSING_CHAR", "Sequence item without - indicator");
      else {
        f = h.end, h.comment && (c.comment = h.comment);
        continue;
      }
      let d = l2 ? e2(s2, l2, h, a) : t2(s2, h.end, i2, null, h, a);
      s2.schema.compat && r.flowIndentCheck(o.indent, l2, a), u = d.range[2], c.items.push(d);
    }
    return c.range = [o.offset, u, f ?? u], c;
  };
}, 17788: (e, t) => {
  t.resolveEnd = function(e2, t2, s, i) {
    let n = "";
    if (e2) {
      let r = false, o = "";
      for (let a of e2) {
        let { source: e3, type: l } = a;
        switch (l) {
          case "space":
            r = true;
            break;
          case "comment": {
            s && !r && i(a, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let t3 = e3.substring(1) || " ";
            n ? n += o + t3 : n = t3, o = "";
            break;
          }
          case "newline":
            n && (o += e3), r = true;
            break;
          default:
            i(a, "UNEXPECTED_TOKEN", `Unexpected ${l} at node end`);
        }
        t2 += e3.length;
      }
    }
    return { comment: n, offset: t2 };
  };
}, 13142: (e, t, s) => {
  var i = s(41127), n = s(57165), r = s(84454), o = s(92223), a = s(17788), l = s(34631), c = s(9499), u = s(81187);
  let f = "Block collections are not allowed within flow collections", isBlock = (e2) => e2 && ("block-map" === e2.type || "block-seq" === e2.type);
  t.resolveFlowCollection = function({ composeNode: e2, composeEmptyNode: t2 }, s2, h, d, p) {
    let m = "{" === h.start.source, g = m ? "flow map" : "flow sequence", y = new (p?.nodeClass ?? (m ? r.YAMLMap : o.YAMLSeq))(s2.schema);
    y.flow = true;
    let b = s2.atRoot;
    b && (s2.atRoot = false), s2.atKey && (s2.atKey = false);
    let S = h.offset + h.start.source.length;
    for (let o2 = 0; o2 < h.items.length; ++o2) {
      let a2 = h.items[o2], { start: p2, key: b2, sep: v2, value: k2 } = a2, w2 = l.resolveProps(p2, { flow: g, indicator: "explicit-key-ind", next: b2 ?? v2?.[0], offset: S, onError: d, parentIndent: h.indent, startOnNewline: false });
      if (!w2.found) {
        if (!w2.anchor && !w2.tag && !v2 && !k2) {
          0 === o2 && w2.comma ? d(w2.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`) : o2 < h.items.length - 1 && d(w2.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${g}`), w2.comment && (y.comment ? y.comment += "\n" + w2.comment : y.comment = w2.comment), S = w2.end;
          continue;
        }
        !m && s2.options.strict && c.containsNewline(b2) && d(b2, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
      }
      if (0 === o2) w2.comma && d(w2.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${g}`);
      else if (w2.comma || d(w2.start, "MISSING_CHAR", `Missing , between ${g} items`), w2.comment) {
        let e3 = "";
        e: for (let t3 of p2) switch (t3.type) {
          case "comma":
          case "space":
            break;
          case "comment":
            e3 = t3.source.substring(1);
            break e;
          default:
            break e;
        }
        if (e3) {
          let t3 = y.items[y.items.length - 1];
          i.isPair(t3) && (t3 = t3.value ?? t3.key), t3.comment ? t3.comment += "\n" + e3 : t3.comment = e3, w2.comment = w2.comment.substring(e3.length + 1);
        }
      }
      if (m || v2 || w2.found) {
        s2.atKey = true;
        let i2 = w2.end, o3 = b2 ? e2(s2, b2, w2, d) : t2(s2, i2, p2, null, w2, d);
        isBlock(b2) && d(o3.range, "BLOCK_IN_FLOW", f), s2.atKey = false;
        let c2 = l.resolveProps(v2 ?? [], { flow: g, indicator: "map-value-ind", next: k2, offset: o3.range[2], onError: d, parentIndent: h.indent, startOnNewline: false });
        if (c2.found) {
          if (!m && !w2.found && s2.options.strict) {
            if (v2) for (let e3 of v2) {
              if (e3 === c2.found) break;
              if ("newline" === e3.type) {
                d(e3, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                break;
              }
            }
            w2.start < c2.found.offset - 1024 && d(c2.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
          }
        } else k2 && ("source" in k2 && k2.source?.[0] === ":" ? d(k2, "MISSING_CHAR", `Missing space after : in ${g}`) : d(c2.start, "MISSING_CHAR", `Missing , or : between ${g} items`));
        let E2 = k2 ? e2(s2, k2, c2, d) : c2.found ? t2(s2, c2.end, v2, null, c2, d) : null;
        E2 ? isBlock(k2) && d(E2.range, "BLOCK_IN_FLOW", f) : c2.comment && (o3.comment ? o3.comment += "\n" + c2.comment : o3.comment = c2.comment);
        let A = new n.Pair(o3, E2);
        if (s2.options.keepSourceTokens && (A.srcToken = a2), m) u.mapIncludes(s2, y.items, o3) && d(i2, "DUPLICATE_KEY", "Map keys must be unique"), y.items.push(A);
        else {
          let e3 = new r.YAMLMap(s2.schema);
          e3.flow = true, e3.items.push(A);
          let t3 = (E2 ?? o3).range;
          e3.range = [o3.range[0], t3[1], t3[2]], y.items.push(e3);
        }
        S = E2 ? E2.range[2] : c2.end;
      } else {
        let i2 = k2 ? e2(s2, k2, w2, d) : t2(s2, w2.end, v2, null, w2, d);
        y.items.push(i2), S = i2.range[2], isBlock(k2) && d(i2.range, "BLOCK_IN_FLOW", f);
      }
    }
    let v = m ? "}" : "]", [k, ...w] = h.end, E = S;
    if (k?.source === v) E = k.offset + k.source.length;
    else {
      let e3 = g[0].toUpperCase() + g.substring(1), t3 = b ? `${e3} must end with a ${v}` : `${e3} in block collection must be sufficiently indented and end with a ${v}`;
      d(S, b ? "MISSING_CHAR" : "BAD_INDENT", t3), k && 1 !== k.source.length && w.unshift(k);
    }
    if (w.length > 0) {
      let e3 = a.resolveEnd(w, E, s2.options.strict, d);
      e3.comment && (y.comment ? y.comment += "\n" + e3.comment : y.comment = e3.comment), y.range = [h.offset, E, e3.offset];
    } else y.range = [h.offset, E, E];
    return y;
  };
}, 76842: (e, t, s) => {
  var i = s(63301), n = s(17788);
  function plainValue(e2, t2) {
    let s2 = "";
    switch (e2[0]) {
      case "	":
        s2 = "a tab character";
        break;
      case ",":
        s2 = "flow indicator character ,";
        break;
      case "%":
        s2 = "directive indicator character %";
        break;
      case "|":
      case ">":
        s2 = `block scalar indicator ${e2[0]}`;
        break;
      case "@":
      case "`":
        s2 = `reserved character ${e2[0]}`;
    }
    return s2 && t2(0, "BAD_SCALAR_START", `Plain value cannot start with ${s2}`), unfoldLines(e2);
  }
  function singleQuotedValue(e2, t2) {
    return ("'" !== e2[e2.length - 1] || 1 === e2.length) && t2(e2.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(e2.slice(1, -1)).replace(/''/g, "'");
  }
  function unfoldLines(e2) {
    let t2, s2, i2 = /(.*?)\r?\n/sy, n2 = i2.exec(e2);
    if (!n2) return e2;
    try {
      t2 = RegExp("(?<![ 	])[ 	]+$"), s2 = RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
    } catch {
      t2 = /[ \t]+$/, s2 = /^[ \t]+|[ \t]+$/g;
    }
    let r2 = n2[1].replace(t2, ""), o = " ", a = i2.lastIndex;
    for (; n2 = i2.exec(e2); ) {
      let e3 = n2[1].replace(s2, "");
      "" === e3 ? "\n" === o ? r2 += o : o = "\n" : (r2 += o + e3, o = " "), a = i2.lastIndex;
    }
    let l = /[ \t]*(.*)/sy;
    return l.lastIndex = a, n2 = l.exec(e2), r2 + o + (n2?.[1] ?? "");
  }
  function doubleQuotedValue(e2, t2) {
    let s2 = "";
    for (let i2 = 1; i2 < e2.length - 1; ++i2) {
      let n2 = e2[i2];
      if ("\r" !== n2 || "\n" !== e2[i2 + 1]) if ("\n" === n2) {
        let { fold: t3, offset: n3 } = foldNewline(e2, i2);
        s2 += t3, i2 = n3;
      } else if ("\\" === n2) {
        let n3 = e2[++i2], o = r[n3];
        if (o) s2 += o;
        else if ("\n" === n3) for (n3 = e2[i2 + 1]; " " === n3 || "	" === n3; ) n3 = e2[++i2 + 1];
        else if ("\r" === n3 && "\n" === e2[i2 + 1]) for (n3 = e2[++i2 + 1]; " " === n3 || "	" === n3; ) n3 = e2[++i2 + 1];
        else if ("x" === n3 || "u" === n3 || "U" === n3) {
          let r2 = "x" === n3 ? 2 : "u" === n3 ? 4 : 8;
          s2 += parseCharCode(e2, i2 + 1, r2, t2), i2 += r2;
        } else {
          let n4 = e2.substr(i2 - 1, 2);
          t2(i2 - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${n4}`), s2 += n4;
        }
      } else if (" " === n2 || "	" === n2) {
        let t3 = i2, r2 = e2[i2 + 1];
        for (; " " === r2 || "	" === r2; ) r2 = e2[++i2 + 1];
        "\n" !== r2 && ("\r" !== r2 || "\n" !== e2[i2 + 2]) && (s2 += i2 > t3 ? e2.slice(t3, i2 + 1) : n2);
      } else s2 += n2;
    }
    return ('"' !== e2[e2.length - 1] || 1 === e2.length) && t2(e2.length, "MISSING_CHAR", 'Missing closing "quote'), s2;
  }
  function foldNewline(e2, t2) {
    let s2 = "", i2 = e2[t2 + 1];
    for (; (" " === i2 || "	" === i2 || "\n" === i2 || "\r" === i2) && ("\r" !== i2 || "\n" === e2[t2 + 2]); ) "\n" === i2 && (s2 += "\n"), t2 += 1, i2 = e2[t2 + 1];
    return s2 || (s2 = " "), { fold: s2, offset: t2 };
  }
  let r = { 0: "\0", a: "\x07", b: "\b", e: "\x1B", f: "\f", n: "\n", r: "\r", t: "	", v: "\v", N: "", _: " ", L: "\u2028", P: "\u2029", " ": " ", '"': '"', "/": "/", "\\": "\\", "	": "	" };
  function parseCharCode(e2, t2, s2, i2) {
    let n2 = e2.substr(t2, s2), r2 = n2.length === s2 && /^[0-9a-fA-F]+$/.test(n2) ? parseInt(n2, 16) : 0 / 0;
    try {
      return String.fromCodePoint(r2);
    } catch {
      let n3 = e2.substr(t2 - 2, s2 + 2);
      return i2(t2 - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${n3}`), n3;
    }
  }
  t.resolveFlowScalar = function(e2, t2, s2) {
    let r2, o, { offset: a, type: l, source: c, end: u } = e2, _onError = (e3, t3, i2) => s2(a + e3, t3, i2);
    switch (l) {
      case "scalar":
        r2 = i.Scalar.PLAIN, o = plainValue(c, _onError);
        break;
      case "single-quoted-scalar":
        r2 = i.Scalar.QUOTE_SINGLE, o = singleQuotedValue(c, _onError);
        break;
      case "double-quoted-scalar":
        r2 = i.Scalar.QUOTE_DOUBLE, o = doubleQuotedValue(c, _onError);
        break;
      default:
        return s2(e2, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${l}`), { value: "", type: null, comment: "", range: [a, a + c.length, a + c.length] };
    }
    let f = a + c.length, h = n.resolveEnd(u, f, t2, s2);
    return { value: o, type: r2, comment: h.comment, range: [a, f, h.offset] };
  };
}, 34631: (e, t) => {
  t.resolveProps = function(e2, { flow: t2, indicator: s, next: i, offset: n, onError: r, parentIndent: o, startOnNewline: a }) {
    let l = false, c = a, u = a, f = "", h = "", d = false, p = false, m = null, g = null, y = null, b = null, S = null, v = null, k = null;
    for (let n2 of e2) switch (p && ("space" !== n2.type && "newline" !== n2.type && "comma" !== n2.type && r(n2.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), p = false), m && (c && "comment" !== n2.type && "newline" !== n2.type && r(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), m = null), n2.type) {
      case "space":
        !t2 && ("doc-start" !== s || i?.type !== "flow-collection") && n2.source.includes("	") && (m = n2), u = true;
        break;
      case "comment": {
        u || r(n2, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
        let e3 = n2.source.substring(1) || " ";
        f ? f += h + e3 : f = e3, h = "", c = false;
        break;
      }
      case "newline":
        c ? f ? f += n2.source : v && "seq-item-ind" === s || (l = true) : h += n2.source, c = true, d = true, (g || y) && (b = n2), u = true;
        break;
      case "anchor":
        g && r(n2, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), n2.source.endsWith(":") && r(n2.offset + n2.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true), g = n2, k ?? (k = n2.offset), c = false, u = false, p = true;
        break;
      case "tag":
        y && r(n2, "MULTIPLE_TAGS", "A node can have at most one tag"), y = n2, k ?? (k = n2.offset), c = false, u = false, p = true;
        break;
      case s:
        (g || y) && r(n2, "BAD_PROP_ORDER", `Anchors and tags must be after the ${n2.source} indicator`), v && r(n2, "UNEXPECTED_TOKEN", `Unexpected ${n2.source} in ${t2 ?? "collection"}`), v = n2, c = "seq-item-ind" === s || "explicit-key-ind" === s, u = false;
        break;
      case "comma":
        if (t2) {
          S && r(n2, "UNEXPECTED_TOKEN", `Unexpected , in ${t2}`), S = n2, c = false, u = false;
          break;
        }
      default:
        r(n2, "UNEXPECTED_TOKEN", `Unexpected ${n2.type} token`), c = false, u = false;
    }
    let w = e2[e2.length - 1], E = w ? w.offset + w.source.length : n;
    return p && i && "space" !== i.type && "newline" !== i.type && "comma" !== i.type && ("scalar" !== i.type || "" !== i.source) && r(i.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), m && (c && m.indent <= o || i?.type === "block-map" || i?.type === "block-seq") && r(m, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), { comma: S, found: v, spaceBefore: l, comment: f, hasNewline: d, anchor: g, tag: y, newlineAfterProp: b, end: E, start: k ?? E };
  };
}, 9499: (e, t) => {
  function containsNewline(e2) {
    if (!e2) return null;
    switch (e2.type) {
      case "alias":
      case "scalar":
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        if (e2.source.includes("\n")) return true;
        if (e2.end) {
          for (let t2 of e2.end) if ("newline" === t2.type) return true;
        }
        return false;
      case "flow-collection":
        for (let t2 of e2.items) {
          for (let e3 of t2.start) if ("newline" === e3.type) return true;
          if (t2.sep) {
            for (let e3 of t2.sep) if ("newline" === e3.type) return true;
          }
          if (containsNewline(t2.key) || containsNewline(t2.value)) return true;
        }
        return false;
      default:
        return true;
    }
  }
  t.containsNewline = containsNewline;
}, 22599: (e, t) => {
  t.emptyScalarPosition = function(e2, t2, s) {
    if (t2) {
      s ?? (s = t2.length);
      for (let i = s - 1; i >= 0; --i) {
        let s2 = t2[i];
        switch (s2.type) {
          case "space":
          case "comment":
          case "newline":
            e2 -= s2.source.length;
            continue;
        }
        for (s2 = t2[++i]; s2?.type === "space"; ) e2 += s2.source.length, s2 = t2[++i];
        break;
      }
    }
    return e2;
  };
}, 74051: (e, t, s) => {
  var i = s(9499);
  t.flowIndentCheck = function(e2, t2, s2) {
    if (t2?.type === "flow-collection") {
      let n = t2.end[0];
      n.indent === e2 && ("]" === n.source || "}" === n.source) && i.containsNewline(t2) && s2(n, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
    }
  };
}, 81187: (e, t, s) => {
  var i = s(41127);
  t.mapIncludes = function(e2, t2, s2) {
    let { uniqueKeys: n } = e2.options;
    if (false === n) return false;
    let r = "function" == typeof n ? n : (e3, t3) => e3 === t3 || i.isScalar(e3) && i.isScalar(t3) && e3.value === t3.value;
    return t2.some((e3) => r(e3.key, s2));
  };
}, 3021: (e, t, s) => {
  var i = s(4065), n = s(40101), r = s(41127), o = s(57165), a = s(74043), l = s(45840), c = s(6829), u = s(71596), f = s(83661), h = s(42404), d = s(61342);
  let Document = class Document2 {
    constructor(e2, t2, s2) {
      this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, r.NODE_TYPE, { value: r.DOC });
      let i2 = null;
      "function" == typeof t2 || Array.isArray(t2) ? i2 = t2 : void 0 === s2 && t2 && (s2 = t2, t2 = void 0);
      let n2 = Object.assign({ intAsBigInt: false, keepSourceTokens: false, logLevel: "warn", prettyErrors: true, strict: true, stringKeys: false, uniqueKeys: true, version: "1.2" }, s2);
      this.options = n2;
      let { version: o2 } = n2;
      s2?._directives ? (this.directives = s2._directives.atDocument(), this.directives.yaml.explicit && (o2 = this.directives.yaml.version)) : this.directives = new d.Directives({ version: o2 }), this.setSchema(o2, s2), this.contents = void 0 === e2 ? null : this.createNode(e2, i2, s2);
    }
    clone() {
      let e2 = Object.create(Document2.prototype, { [r.NODE_TYPE]: { value: r.DOC } });
      return e2.commentBefore = this.commentBefore, e2.comment = this.comment, e2.errors = this.errors.slice(), e2.warnings = this.warnings.slice(), e2.options = Object.assign({}, this.options), this.directives && (e2.directives = this.directives.clone()), e2.schema = this.schema.clone(), e2.contents = r.isNode(this.contents) ? this.contents.clone(e2.schema) : this.contents, this.range && (e2.range = this.range.slice()), e2;
    }
    add(e2) {
      assertCollection(this.contents) && this.contents.add(e2);
    }
    addIn(e2, t2) {
      assertCollection(this.contents) && this.contents.addIn(e2, t2);
    }
    createAlias(e2, t2) {
      if (!e2.anchor) {
        let s2 = u.anchorNames(this);
        e2.anchor = !t2 || s2.has(t2) ? u.findNewAnchor(t2 || "a", s2) : t2;
      }
      return new i.Alias(e2.anchor);
    }
    createNode(e2, t2, s2) {
      let i2;
      if ("function" == typeof t2) e2 = t2.call({ "": e2 }, "", e2), i2 = t2;
      else if (Array.isArray(t2)) {
        let e3 = t2.filter((e4) => "number" == typeof e4 || e4 instanceof String || e4 instanceof Number).map(String);
        e3.length > 0 && (t2 = t2.concat(e3)), i2 = t2;
      } else void 0 === s2 && t2 && (s2 = t2, t2 = void 0);
      let { aliasDuplicateObjects: n2, anchorPrefix: o2, flow: a2, keepUndefined: l2, onTagObj: c2, tag: f2 } = s2 ?? {}, { onAnchor: d2, setAnchors: p, sourceObjects: m } = u.createNodeAnchors(this, o2 || "a"), g = { aliasDuplicateObjects: n2 ?? true, keepUndefined: l2 ?? false, onAnchor: d2, onTagObj: c2, replacer: i2, schema: this.schema, sourceObjects: m }, y = h.createNode(e2, f2, g);
      return a2 && r.isCollection(y) && (y.flow = true), p(), y;
    }
    createPair(e2, t2, s2 = {}) {
      let i2 = this.createNode(e2, null, s2), n2 = this.createNode(t2, null, s2);
      return new o.Pair(i2, n2);
    }
    delete(e2) {
      return !!assertCollection(this.contents) && this.contents.delete(e2);
    }
    deleteIn(e2) {
      return n.isEmptyPath(e2) ? null != this.contents && (this.contents = null, true) : !!assertCollection(this.contents) && this.contents.deleteIn(e2);
    }
    get(e2, t2) {
      return r.isCollection(this.contents) ? this.contents.get(e2, t2) : void 0;
    }
    getIn(e2, t2) {
      return n.isEmptyPath(e2) ? !t2 && r.isScalar(this.contents) ? this.contents.value : this.contents : r.isCollection(this.contents) ? this.contents.getIn(e2, t2) : void 0;
    }
    has(e2) {
      return !!r.isCollection(this.contents) && this.contents.has(e2);
    }
    hasIn(e2) {
      return n.isEmptyPath(e2) ? void 0 !== this.contents : !!r.isCollection(this.contents) && this.contents.hasIn(e2);
    }
    set(e2, t2) {
      null == this.contents ? this.contents = n.collectionFromPath(this.schema, [e2], t2) : assertCollection(this.contents) && this.contents.set(e2, t2);
    }
    setIn(e2, t2) {
      n.isEmptyPath(e2) ? this.contents = t2 : null == this.contents ? this.contents = n.collectionFromPath(this.schema, Array.from(e2), t2) : assertCollection(this.contents) && this.contents.setIn(e2, t2);
    }
    setSchema(e2, t2 = {}) {
      let s2;
      switch ("number" == typeof e2 && (e2 = String(e2)), e2) {
        case "1.1":
          this.directives ? this.directives.yaml.version = "1.1" : this.directives = new d.Directives({ version: "1.1" }), s2 = { resolveKnownTags: false, schema: "yaml-1.1" };
          break;
        case "1.2":
        case "next":
          this.directives ? this.directives.yaml.version = e2 : this.directives = new d.Directives({ version: e2 }), s2 = { resolveKnownTags: true, schema: "core" };
          break;
        case null:
          this.directives && delete this.directives, s2 = null;
          break;
        default: {
          let t3 = JSON.stringify(e2);
          throw Error(`Expected '1.1', '1.2' or null as first argument, but found: ${t3}`);
        }
      }
      if (t2.schema instanceof Object) this.schema = t2.schema;
      else if (s2) this.schema = new l.Schema(Object.assign(s2, t2));
      else throw Error("With a null YAML version, the { schema: Schema } option is required");
    }
    toJS({ json: e2, jsonArg: t2, mapAsMap: s2, maxAliasCount: i2, onAnchor: n2, reviver: r2 } = {}) {
      let o2 = { anchors: /* @__PURE__ */ new Map(), doc: this, keep: !e2, mapAsMap: true === s2, mapKeyWarned: false, maxAliasCount: "number" == typeof i2 ? i2 : 100 }, l2 = a.toJS(this.contents, t2 ?? "", o2);
      if ("function" == typeof n2) for (let { count: e3, res: t3 } of o2.anchors.values()) n2(t3, e3);
      return "function" == typeof r2 ? f.applyReviver(r2, { "": l2 }, "", l2) : l2;
    }
    toJSON(e2, t2) {
      return this.toJS({ json: true, jsonArg: e2, mapAsMap: false, onAnchor: t2 });
    }
    toString(e2 = {}) {
      if (this.errors.length > 0) throw Error("Document with errors cannot be stringified");
      if ("indent" in e2 && (!Number.isInteger(e2.indent) || 0 >= Number(e2.indent))) {
        let t2 = JSON.stringify(e2.indent);
        throw Error(`"indent" option must be a positive integer, not ${t2}`);
      }
      return c.stringifyDocument(this, e2);
    }
  };
  function assertCollection(e2) {
    if (r.isCollection(e2)) return true;
    throw Error("Expected a YAML collection as document contents");
  }
  t.Document = Document;
}, 71596: (e, t, s) => {
  var i = s(41127), n = s(10204);
  function anchorNames(e2) {
    let t2 = /* @__PURE__ */ new Set();
    return n.visit(e2, { Value(e3, s2) {
      s2.anchor && t2.add(s2.anchor);
    } }), t2;
  }
  function findNewAnchor(e2, t2) {
    for (let s2 = 1; ; ++s2) {
      let i2 = `${e2}${s2}`;
      if (!t2.has(i2)) return i2;
    }
  }
  function createNodeAnchors(e2, t2) {
    let s2 = [], n2 = /* @__PURE__ */ new Map(), r = null;
    return { onAnchor: (i2) => {
      s2.push(i2), r ?? (r = anchorNames(e2));
      let n3 = findNewAnchor(t2, r);
      return r.add(n3), n3;
    }, setAnchors: () => {
      for (let e3 of s2) {
        let t3 = n2.get(e3);
        if ("object" == typeof t3 && t3.anchor && (i.isScalar(t3.node) || i.isCollection(t3.node))) t3.node.anchor = t3.anchor;
        else {
          let t4 = Error("Failed to resolve repeated object (this should not happen)");
          throw t4.source = e3, t4;
        }
      }
    }, sourceObjects: n2 };
  }
  t.anchorIsValid = function(e2) {
    if (/[\x00-\x19\s,[\]{}]/.test(e2)) {
      let t2 = JSON.stringify(e2);
      throw Error(`Anchor must not contain whitespace or control characters: ${t2}`);
    }
    return true;
  }, t.anchorNames = anchorNames, t.createNodeAnchors = createNodeAnchors, t.findNewAnchor = findNewAnchor;
}, 83661: (e, t) => {
  function applyReviver(e2, t2, s, i) {
    if (i && "object" == typeof i) if (Array.isArray(i)) for (let t3 = 0, s2 = i.length; t3 < s2; ++t3) {
      let s3 = i[t3], n = applyReviver(e2, i, String(t3), s3);
      void 0 === n ? delete i[t3] : n !== s3 && (i[t3] = n);
    }
    else if (i instanceof Map) for (let t3 of Array.from(i.keys())) {
      let s2 = i.get(t3), n = applyReviver(e2, i, t3, s2);
      void 0 === n ? i.delete(t3) : n !== s2 && i.set(t3, n);
    }
    else if (i instanceof Set) for (let t3 of Array.from(i)) {
      let s2 = applyReviver(e2, i, t3, t3);
      void 0 === s2 ? i.delete(t3) : s2 !== t3 && (i.delete(t3), i.add(s2));
    }
    else for (let [t3, s2] of Object.entries(i)) {
      let n = applyReviver(e2, i, t3, s2);
      void 0 === n ? delete i[t3] : n !== s2 && (i[t3] = n);
    }
    return e2.call(t2, s, i);
  }
  t.applyReviver = applyReviver;
}, 42404: (e, t, s) => {
  var i = s(4065), n = s(41127), r = s(63301);
  function findTagObject(e2, t2, s2) {
    if (t2) {
      let e3 = s2.filter((e4) => e4.tag === t2), i2 = e3.find((e4) => !e4.format) ?? e3[0];
      if (!i2) throw Error(`Tag ${t2} not found`);
      return i2;
    }
    return s2.find((t3) => t3.identify?.(e2) && !t3.format);
  }
  t.createNode = function(e2, t2, s2) {
    let o;
    if (n.isDocument(e2) && (e2 = e2.contents), n.isNode(e2)) return e2;
    if (n.isPair(e2)) {
      let t3 = s2.schema[n.MAP].createNode?.(s2.schema, null, s2);
      return t3.items.push(e2), t3;
    }
    (e2 instanceof String || e2 instanceof Number || e2 instanceof Boolean || "u" > typeof BigInt && e2 instanceof BigInt) && (e2 = e2.valueOf());
    let { aliasDuplicateObjects: a, onAnchor: l, onTagObj: c, schema: u, sourceObjects: f } = s2;
    if (a && e2 && "object" == typeof e2) {
      if (o = f.get(e2)) return o.anchor ?? (o.anchor = l(e2)), new i.Alias(o.anchor);
      o = { anchor: null, node: null }, f.set(e2, o);
    }
    t2?.startsWith("!!") && (t2 = "tag:yaml.org,2002:" + t2.slice(2));
    let h = findTagObject(e2, t2, u.tags);
    if (!h) {
      if (e2 && "function" == typeof e2.toJSON && (e2 = e2.toJSON()), !e2 || "object" != typeof e2) {
        let t3 = new r.Scalar(e2);
        return o && (o.node = t3), t3;
      }
      h = e2 instanceof Map ? u[n.MAP] : Symbol.iterator in Object(e2) ? u[n.SEQ] : u[n.MAP];
    }
    c && (c(h), delete s2.onTagObj);
    let d = h?.createNode ? h.createNode(s2.schema, e2, s2) : "function" == typeof h?.nodeClass?.from ? h.nodeClass.from(s2.schema, e2, s2) : new r.Scalar(e2);
    return t2 ? d.tag = t2 : h.default || (d.tag = h.tag), o && (o.node = d), d;
  };
}, 61342: (e, t, s) => {
  var i = s(41127), n = s(10204);
  let r = { "!": "%21", ",": "%2C", "[": "%5B", "]": "%5D", "{": "%7B", "}": "%7D" }, escapeTagName = (e2) => e2.replace(/[!,[\]{}]/g, (e3) => r[e3]);
  let Directives = class Directives2 {
    constructor(e2, t2) {
      this.docStart = null, this.docEnd = false, this.yaml = Object.assign({}, Directives2.defaultYaml, e2), this.tags = Object.assign({}, Directives2.defaultTags, t2);
    }
    clone() {
      let e2 = new Directives2(this.yaml, this.tags);
      return e2.docStart = this.docStart, e2;
    }
    atDocument() {
      let e2 = new Directives2(this.yaml, this.tags);
      switch (this.yaml.version) {
        case "1.1":
          this.atNextDocument = true;
          break;
        case "1.2":
          this.atNextDocument = false, this.yaml = { explicit: Directives2.defaultYaml.explicit, version: "1.2" }, this.tags = Object.assign({}, Directives2.defaultTags);
      }
      return e2;
    }
    add(e2, t2) {
      this.atNextDocument && (this.yaml = { explicit: Directives2.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, Directives2.defaultTags), this.atNextDocument = false);
      let s2 = e2.trim().split(/[ \t]+/), i2 = s2.shift();
      switch (i2) {
        case "%TAG": {
          if (2 !== s2.length && (t2(0, "%TAG directive should contain exactly two parts"), s2.length < 2)) return false;
          let [e3, i3] = s2;
          return this.tags[e3] = i3, true;
        }
        case "%YAML": {
          if (this.yaml.explicit = true, 1 !== s2.length) return t2(0, "%YAML directive should contain exactly one part"), false;
          let [e3] = s2;
          if ("1.1" === e3 || "1.2" === e3) return this.yaml.version = e3, true;
          {
            let s3 = /^\d+\.\d+$/.test(e3);
            return t2(6, `Unsupported YAML version ${e3}`, s3), false;
          }
        }
        default:
          return t2(0, `Unknown directive ${i2}`, true), false;
      }
    }
    tagName(e2, t2) {
      if ("!" === e2) return "!";
      if ("!" !== e2[0]) return t2(`Not a valid tag: ${e2}`), null;
      if ("<" === e2[1]) {
        let s3 = e2.slice(2, -1);
        return "!" === s3 || "!!" === s3 ? (t2(`Verbatim tags aren't resolved, so ${e2} is invalid.`), null) : (">" !== e2[e2.length - 1] && t2("Verbatim tags must end with a >"), s3);
      }
      let [, s2, i2] = e2.match(/^(.*!)([^!]*)$/s);
      i2 || t2(`The ${e2} tag has no suffix`);
      let n2 = this.tags[s2];
      if (n2) try {
        return n2 + decodeURIComponent(i2);
      } catch (e3) {
        return t2(String(e3)), null;
      }
      return "!" === s2 ? e2 : (t2(`Could not resolve tag: ${e2}`), null);
    }
    tagString(e2) {
      for (let [t2, s2] of Object.entries(this.tags)) if (e2.startsWith(s2)) return t2 + escapeTagName(e2.substring(s2.length));
      return "!" === e2[0] ? e2 : `!<${e2}>`;
    }
    toString(e2) {
      let t2, s2 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], r2 = Object.entries(this.tags);
      if (e2 && r2.length > 0 && i.isNode(e2.contents)) {
        let s3 = {};
        n.visit(e2.contents, (e3, t3) => {
          i.isNode(t3) && t3.tag && (s3[t3.tag] = true);
        }), t2 = Object.keys(s3);
      } else t2 = [];
      for (let [i2, n2] of r2) ("!!" !== i2 || "tag:yaml.org,2002:" !== n2) && (!e2 || t2.some((e3) => e3.startsWith(n2))) && s2.push(`%TAG ${i2} ${n2}`);
      return s2.join("\n");
    }
  };
  Directives.defaultYaml = { explicit: false, version: "1.2" }, Directives.defaultTags = { "!!": "tag:yaml.org,2002:" }, t.Directives = Directives;
}, 91464: (e, t) => {
  let YAMLError = class YAMLError extends Error {
    constructor(e2, t2, s, i) {
      super(), this.name = e2, this.code = s, this.message = i, this.pos = t2;
    }
  };
  let YAMLParseError = class YAMLParseError extends YAMLError {
    constructor(e2, t2, s) {
      super("YAMLParseError", e2, t2, s);
    }
  };
  let YAMLWarning = class YAMLWarning extends YAMLError {
    constructor(e2, t2, s) {
      super("YAMLWarning", e2, t2, s);
    }
  };
  t.YAMLError = YAMLError, t.YAMLParseError = YAMLParseError, t.YAMLWarning = YAMLWarning, t.prettifyError = (e2, t2) => (s) => {
    if (-1 === s.pos[0]) return;
    s.linePos = s.pos.map((e3) => t2.linePos(e3));
    let { line: i, col: n } = s.linePos[0];
    s.message += ` at line ${i}, column ${n}`;
    let r = n - 1, o = e2.substring(t2.lineStarts[i - 1], t2.lineStarts[i]).replace(/[\n\r]+$/, "");
    if (r >= 60 && o.length > 80) {
      let e3 = Math.min(r - 39, o.length - 79);
      o = "…" + o.substring(e3), r -= e3 - 1;
    }
    if (o.length > 80 && (o = o.substring(0, 79) + "…"), i > 1 && /^ *$/.test(o.substring(0, r))) {
      let s2 = e2.substring(t2.lineStarts[i - 2], t2.lineStarts[i - 1]);
      s2.length > 80 && (s2 = s2.substring(0, 79) + "…\n"), o = s2 + o;
    }
    if (/[^ ]/.test(o)) {
      let e3 = 1, t3 = s.linePos[1];
      t3?.line === i && t3.col > n && (e3 = Math.max(1, Math.min(t3.col - n, 80 - r)));
      let a = " ".repeat(r) + "^".repeat(e3);
      s.message += `:

${o}
${a}
`;
    }
  };
}, 38815: (e, t, s) => {
  var i = s(89984), n = s(3021), r = s(45840), o = s(91464), a = s(4065), l = s(41127), c = s(57165), u = s(63301), f = s(84454), h = s(92223);
  s(3461);
  var d = s(40361), p = s(66628), m = s(3456), g = s(84047), y = s(10204);
  i.Composer, t.yo = n.Document, r.Schema, o.YAMLError, o.YAMLParseError, o.YAMLWarning, a.Alias, t.Vj = l.isAlias, t.P3 = l.isCollection, l.isDocument, t.jh = l.isMap, l.isNode, l.isPair, l.isScalar, t.oP = l.isSeq, c.Pair, u.Scalar, f.YAMLMap, h.YAMLSeq, d.Lexer, p.LineCounter, m.Parser, t.parse = g.parse, t.parseAllDocuments = g.parseAllDocuments, t.parseDocument = g.parseDocument, t.stringify = g.stringify, y.visit, y.visitAsync;
}, 57249: (e, t, s) => {
  var i = s(932);
  function warn(e2, t2) {
    ("debug" === e2 || "warn" === e2) && ("function" == typeof i.emitWarning ? i.emitWarning(t2) : console.warn(t2));
  }
  t.debug = function(e2, ...t2) {
    "debug" === e2 && console.log(...t2);
  }, t.warn = warn;
}, 4065: (e, t, s) => {
  var i = s(71596), n = s(10204), r = s(41127), o = s(66673), a = s(74043);
  let Alias = class Alias extends o.NodeBase {
    constructor(e2) {
      super(r.ALIAS), this.source = e2, Object.defineProperty(this, "tag", { set() {
        throw Error("Alias nodes cannot have tags");
      } });
    }
    resolve(e2, t2) {
      let s2, i2;
      if (t2?.maxAliasCount === 0) throw ReferenceError("Alias resolution is disabled");
      for (let o2 of (t2?.aliasResolveCache ? s2 = t2.aliasResolveCache : (s2 = [], n.visit(e2, { Node: (e3, t3) => {
        (r.isAlias(t3) || r.hasAnchor(t3)) && s2.push(t3);
      } }), t2 && (t2.aliasResolveCache = s2)), s2)) {
        if (o2 === this) break;
        o2.anchor === this.source && (i2 = o2);
      }
      if (i2 && t2) {
        let { anchors: e3, doc: s3, maxAliasCount: n2 } = t2, r2 = e3.get(i2);
        if (r2 || (a.toJS(i2, null, t2), r2 = e3.get(i2)), r2?.res === void 0) throw ReferenceError("This should not happen: Alias anchor was not resolved?");
        if (n2 >= 0 && (r2.count += 1, 0 === r2.aliasCount && (r2.aliasCount = getAliasCount(s3, i2, e3)), r2.count * r2.aliasCount > n2)) throw ReferenceError("Excessive alias count indicates a resource exhaustion attack");
      }
      return i2;
    }
    toJSON(e2, t2) {
      if (!t2) return { source: this.source };
      let s2 = this.resolve(t2.doc, t2);
      if (!s2) throw ReferenceError(`Unresolved alias (the anchor must be set before the alias): ${this.source}`);
      return t2.anchors.get(s2).res;
    }
    toString(e2, t2, s2) {
      let n2 = `*${this.source}`;
      if (e2) {
        if (i.anchorIsValid(this.source), e2.options.verifyAliasOrder && !e2.anchors.has(this.source)) throw Error(`Unresolved alias (the anchor must be set before the alias): ${this.source}`);
        if (e2.implicitKey) return `${n2} `;
      }
      return n2;
    }
  };
  function getAliasCount(e2, t2, s2) {
    if (r.isAlias(t2)) {
      let i2 = t2.resolve(e2), n2 = s2 && i2 && s2.get(i2);
      return n2 ? n2.count * n2.aliasCount : 0;
    }
    if (r.isCollection(t2)) {
      let i2 = 0;
      for (let n2 of t2.items) {
        let t3 = getAliasCount(e2, n2, s2);
        t3 > i2 && (i2 = t3);
      }
      return i2;
    }
    return r.isPair(t2) ? Math.max(getAliasCount(e2, t2.key, s2), getAliasCount(e2, t2.value, s2)) : 1;
  }
  t.Alias = Alias;
}, 40101: (e, t, s) => {
  var i = s(42404), n = s(41127), r = s(66673);
  function collectionFromPath(e2, t2, s2) {
    let n2 = s2;
    for (let e3 = t2.length - 1; e3 >= 0; --e3) {
      let s3 = t2[e3];
      if ("number" == typeof s3 && Number.isInteger(s3) && s3 >= 0) {
        let e4 = [];
        e4[s3] = n2, n2 = e4;
      } else n2 = /* @__PURE__ */ new Map([[s3, n2]]);
    }
    return i.createNode(n2, void 0, { aliasDuplicateObjects: false, keepUndefined: false, onAnchor: () => {
      throw Error("This should not happen, please report a bug.");
    }, schema: e2, sourceObjects: /* @__PURE__ */ new Map() });
  }
  let isEmptyPath = (e2) => null == e2 || "object" == typeof e2 && !!e2[Symbol.iterator]().next().done;
  let Collection = class Collection extends r.NodeBase {
    constructor(e2, t2) {
      super(e2), Object.defineProperty(this, "schema", { value: t2, configurable: true, enumerable: false, writable: true });
    }
    clone(e2) {
      let t2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
      return e2 && (t2.schema = e2), t2.items = t2.items.map((t3) => n.isNode(t3) || n.isPair(t3) ? t3.clone(e2) : t3), this.range && (t2.range = this.range.slice()), t2;
    }
    addIn(e2, t2) {
      if (isEmptyPath(e2)) this.add(t2);
      else {
        let [s2, ...i2] = e2, r2 = this.get(s2, true);
        if (n.isCollection(r2)) r2.addIn(i2, t2);
        else if (void 0 === r2 && this.schema) this.set(s2, collectionFromPath(this.schema, i2, t2));
        else throw Error(`Expected YAML collection at ${s2}. Remaining path: ${i2}`);
      }
    }
    deleteIn(e2) {
      let [t2, ...s2] = e2;
      if (0 === s2.length) return this.delete(t2);
      let i2 = this.get(t2, true);
      if (n.isCollection(i2)) return i2.deleteIn(s2);
      throw Error(`Expected YAML collection at ${t2}. Remaining path: ${s2}`);
    }
    getIn(e2, t2) {
      let [s2, ...i2] = e2, r2 = this.get(s2, true);
      return 0 === i2.length ? !t2 && n.isScalar(r2) ? r2.value : r2 : n.isCollection(r2) ? r2.getIn(i2, t2) : void 0;
    }
    hasAllNullValues(e2) {
      return this.items.every((t2) => {
        if (!n.isPair(t2)) return false;
        let s2 = t2.value;
        return null == s2 || e2 && n.isScalar(s2) && null == s2.value && !s2.commentBefore && !s2.comment && !s2.tag;
      });
    }
    hasIn(e2) {
      let [t2, ...s2] = e2;
      if (0 === s2.length) return this.has(t2);
      let i2 = this.get(t2, true);
      return !!n.isCollection(i2) && i2.hasIn(s2);
    }
    setIn(e2, t2) {
      let [s2, ...i2] = e2;
      if (0 === i2.length) this.set(s2, t2);
      else {
        let e3 = this.get(s2, true);
        if (n.isCollection(e3)) e3.setIn(i2, t2);
        else if (void 0 === e3 && this.schema) this.set(s2, collectionFromPath(this.schema, i2, t2));
        else throw Error(`Expected YAML collection at ${s2}. Remaining path: ${i2}`);
      }
    }
  };
  t.Collection = Collection, t.collectionFromPath = collectionFromPath, t.isEmptyPath = isEmptyPath;
}, 66673: (e, t, s) => {
  var i = s(83661), n = s(41127), r = s(74043);
  let NodeBase = class NodeBase {
    constructor(e2) {
      Object.defineProperty(this, n.NODE_TYPE, { value: e2 });
    }
    clone() {
      let e2 = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
      return this.range && (e2.range = this.range.slice()), e2;
    }
    toJS(e2, { mapAsMap: t2, maxAliasCount: s2, onAnchor: o, reviver: a } = {}) {
      if (!n.isDocument(e2)) throw TypeError("A document argument is required");
      let l = { anchors: /* @__PURE__ */ new Map(), doc: e2, keep: true, mapAsMap: true === t2, mapKeyWarned: false, maxAliasCount: "number" == typeof s2 ? s2 : 100 }, c = r.toJS(this, "", l);
      if ("function" == typeof o) for (let { count: e3, res: t3 } of l.anchors.values()) o(t3, e3);
      return "function" == typeof a ? i.applyReviver(a, { "": c }, "", c) : c;
    }
  };
  t.NodeBase = NodeBase;
}, 57165: (e, t, s) => {
  var i = s(42404), n = s(59748), r = s(97104), o = s(41127);
  function createPair(e2, t2, s2) {
    return new Pair(i.createNode(e2, void 0, s2), i.createNode(t2, void 0, s2));
  }
  let Pair = class Pair2 {
    constructor(e2, t2 = null) {
      Object.defineProperty(this, o.NODE_TYPE, { value: o.PAIR }), this.key = e2, this.value = t2;
    }
    clone(e2) {
      let { key: t2, value: s2 } = this;
      return o.isNode(t2) && (t2 = t2.clone(e2)), o.isNode(s2) && (s2 = s2.clone(e2)), new Pair2(t2, s2);
    }
    toJSON(e2, t2) {
      let s2 = t2?.mapAsMap ? /* @__PURE__ */ new Map() : {};
      return r.addPairToJSMap(t2, s2, this);
    }
    toString(e2, t2, s2) {
      return e2?.doc ? n.stringifyPair(this, e2, t2, s2) : JSON.stringify(this);
    }
  };
  t.Pair = Pair, t.createPair = createPair;
}, 63301: (e, t, s) => {
  var i = s(41127), n = s(66673), r = s(74043);
  let Scalar = class Scalar extends n.NodeBase {
    constructor(e2) {
      super(i.SCALAR), this.value = e2;
    }
    toJSON(e2, t2) {
      return t2?.keep ? this.value : r.toJS(this.value, e2, t2);
    }
    toString() {
      return String(this.value);
    }
  };
  Scalar.BLOCK_FOLDED = "BLOCK_FOLDED", Scalar.BLOCK_LITERAL = "BLOCK_LITERAL", Scalar.PLAIN = "PLAIN", Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE", Scalar.QUOTE_SINGLE = "QUOTE_SINGLE", t.Scalar = Scalar, t.isScalarValue = (e2) => !e2 || "function" != typeof e2 && "object" != typeof e2;
}, 84454: (e, t, s) => {
  var i = s(61212), n = s(97104), r = s(40101), o = s(41127), a = s(57165), l = s(63301);
  function findPair(e2, t2) {
    let s2 = o.isScalar(t2) ? t2.value : t2;
    for (let i2 of e2) if (o.isPair(i2) && (i2.key === t2 || i2.key === s2 || o.isScalar(i2.key) && i2.key.value === s2)) return i2;
  }
  let YAMLMap = class YAMLMap extends r.Collection {
    static get tagName() {
      return "tag:yaml.org,2002:map";
    }
    constructor(e2) {
      super(o.MAP, e2), this.items = [];
    }
    static from(e2, t2, s2) {
      let { keepUndefined: i2, replacer: n2 } = s2, r2 = new this(e2), add = (e3, o2) => {
        if ("function" == typeof n2) o2 = n2.call(t2, e3, o2);
        else if (Array.isArray(n2) && !n2.includes(e3)) return;
        (void 0 !== o2 || i2) && r2.items.push(a.createPair(e3, o2, s2));
      };
      if (t2 instanceof Map) for (let [e3, s3] of t2) add(e3, s3);
      else if (t2 && "object" == typeof t2) for (let e3 of Object.keys(t2)) add(e3, t2[e3]);
      return "function" == typeof e2.sortMapEntries && r2.items.sort(e2.sortMapEntries), r2;
    }
    add(e2, t2) {
      let s2;
      s2 = o.isPair(e2) ? e2 : e2 && "object" == typeof e2 && "key" in e2 ? new a.Pair(e2.key, e2.value) : new a.Pair(e2, e2?.value);
      let i2 = findPair(this.items, s2.key), n2 = this.schema?.sortMapEntries;
      if (i2) {
        if (!t2) throw Error(`Key ${s2.key} already set`);
        o.isScalar(i2.value) && l.isScalarValue(s2.value) ? i2.value.value = s2.value : i2.value = s2.value;
      } else if (n2) {
        let e3 = this.items.findIndex((e4) => 0 > n2(s2, e4));
        -1 === e3 ? this.items.push(s2) : this.items.splice(e3, 0, s2);
      } else this.items.push(s2);
    }
    delete(e2) {
      let t2 = findPair(this.items, e2);
      return !!t2 && this.items.splice(this.items.indexOf(t2), 1).length > 0;
    }
    get(e2, t2) {
      let s2 = findPair(this.items, e2), i2 = s2?.value;
      return (!t2 && o.isScalar(i2) ? i2.value : i2) ?? void 0;
    }
    has(e2) {
      return !!findPair(this.items, e2);
    }
    set(e2, t2) {
      this.add(new a.Pair(e2, t2), true);
    }
    toJSON(e2, t2, s2) {
      let i2 = s2 ? new s2() : t2?.mapAsMap ? /* @__PURE__ */ new Map() : {};
      for (let e3 of (t2?.onCreate && t2.onCreate(i2), this.items)) n.addPairToJSMap(t2, i2, e3);
      return i2;
    }
    toString(e2, t2, s2) {
      if (!e2) return JSON.stringify(this);
      for (let e3 of this.items) if (!o.isPair(e3)) throw Error(`Map items must all be pairs; found ${JSON.stringify(e3)} instead`);
      return !e2.allNullValues && this.hasAllNullValues(false) && (e2 = Object.assign({}, e2, { allNullValues: true })), i.stringifyCollection(this, e2, { blockItemPrefix: "", flowChars: { start: "{", end: "}" }, itemIndent: e2.indent || "", onChompKeep: s2, onComment: t2 });
    }
  };
  t.YAMLMap = YAMLMap, t.findPair = findPair;
}, 92223: (e, t, s) => {
  var i = s(42404), n = s(61212), r = s(40101), o = s(41127), a = s(63301), l = s(74043);
  let YAMLSeq = class YAMLSeq extends r.Collection {
    static get tagName() {
      return "tag:yaml.org,2002:seq";
    }
    constructor(e2) {
      super(o.SEQ, e2), this.items = [];
    }
    add(e2) {
      this.items.push(e2);
    }
    delete(e2) {
      let t2 = asItemIndex(e2);
      return "number" == typeof t2 && this.items.splice(t2, 1).length > 0;
    }
    get(e2, t2) {
      let s2 = asItemIndex(e2);
      if ("number" != typeof s2) return;
      let i2 = this.items[s2];
      return !t2 && o.isScalar(i2) ? i2.value : i2;
    }
    has(e2) {
      let t2 = asItemIndex(e2);
      return "number" == typeof t2 && t2 < this.items.length;
    }
    set(e2, t2) {
      let s2 = asItemIndex(e2);
      if ("number" != typeof s2) throw Error(`Expected a valid index, not ${e2}.`);
      let i2 = this.items[s2];
      o.isScalar(i2) && a.isScalarValue(t2) ? i2.value = t2 : this.items[s2] = t2;
    }
    toJSON(e2, t2) {
      let s2 = [];
      t2?.onCreate && t2.onCreate(s2);
      let i2 = 0;
      for (let e3 of this.items) s2.push(l.toJS(e3, String(i2++), t2));
      return s2;
    }
    toString(e2, t2, s2) {
      return e2 ? n.stringifyCollection(this, e2, { blockItemPrefix: "- ", flowChars: { start: "[", end: "]" }, itemIndent: (e2.indent || "") + "  ", onChompKeep: s2, onComment: t2 }) : JSON.stringify(this);
    }
    static from(e2, t2, s2) {
      let { replacer: n2 } = s2, r2 = new this(e2);
      if (t2 && Symbol.iterator in Object(t2)) {
        let e3 = 0;
        for (let o2 of t2) {
          if ("function" == typeof n2) {
            let s3 = t2 instanceof Set ? o2 : String(e3++);
            o2 = n2.call(t2, s3, o2);
          }
          r2.items.push(i.createNode(o2, void 0, s2));
        }
      }
      return r2;
    }
  };
  function asItemIndex(e2) {
    let t2 = o.isScalar(e2) ? e2.value : e2;
    return t2 && "string" == typeof t2 && (t2 = Number(t2)), "number" == typeof t2 && Number.isInteger(t2) && t2 >= 0 ? t2 : null;
  }
  t.YAMLSeq = YAMLSeq;
}, 97104: (e, t, s) => {
  var i = s(57249), n = s(90452), r = s(2148), o = s(41127), a = s(74043);
  function stringifyKey(e2, t2, s2) {
    if (null === t2) return "";
    if ("object" != typeof t2) return String(t2);
    if (o.isNode(e2) && s2?.doc) {
      let t3 = r.createStringifyContext(s2.doc, {});
      for (let e3 of (t3.anchors = /* @__PURE__ */ new Set(), s2.anchors.keys())) t3.anchors.add(e3.anchor);
      t3.inFlow = true, t3.inStringifyKey = true;
      let n2 = e2.toString(t3);
      if (!s2.mapKeyWarned) {
        let e3 = JSON.stringify(n2);
        e3.length > 40 && (e3 = e3.substring(0, 36) + '..."'), i.warn(s2.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${e3}. Set mapAsMap: true to use object keys.`), s2.mapKeyWarned = true;
      }
      return n2;
    }
    return JSON.stringify(t2);
  }
  t.addPairToJSMap = function(e2, t2, { key: s2, value: i2 }) {
    if (o.isNode(s2) && s2.addToJSMap) s2.addToJSMap(e2, t2, i2);
    else if (n.isMergeKey(e2, s2)) n.addMergeToJSMap(e2, t2, i2);
    else {
      let n2 = a.toJS(s2, "", e2);
      if (t2 instanceof Map) t2.set(n2, a.toJS(i2, n2, e2));
      else if (t2 instanceof Set) t2.add(n2);
      else {
        let r2 = stringifyKey(s2, n2, e2), o2 = a.toJS(i2, r2, e2);
        r2 in t2 ? Object.defineProperty(t2, r2, { value: o2, writable: true, enumerable: true, configurable: true }) : t2[r2] = o2;
      }
    }
    return t2;
  };
}, 41127: (e, t) => {
  let s = /* @__PURE__ */ Symbol.for("yaml.alias"), i = /* @__PURE__ */ Symbol.for("yaml.document"), n = /* @__PURE__ */ Symbol.for("yaml.map"), r = /* @__PURE__ */ Symbol.for("yaml.pair"), o = /* @__PURE__ */ Symbol.for("yaml.scalar"), a = /* @__PURE__ */ Symbol.for("yaml.seq"), l = /* @__PURE__ */ Symbol.for("yaml.node.type"), isScalar = (e2) => !!e2 && "object" == typeof e2 && e2[l] === o;
  function isCollection(e2) {
    if (e2 && "object" == typeof e2) switch (e2[l]) {
      case n:
      case a:
        return true;
    }
    return false;
  }
  function isNode(e2) {
    if (e2 && "object" == typeof e2) switch (e2[l]) {
      case s:
      case n:
      case o:
      case a:
        return true;
    }
    return false;
  }
  t.ALIAS = s, t.DOC = i, t.MAP = n, t.NODE_TYPE = l, t.PAIR = r, t.SCALAR = o, t.SEQ = a, t.hasAnchor = (e2) => (isScalar(e2) || isCollection(e2)) && !!e2.anchor, t.isAlias = (e2) => !!e2 && "object" == typeof e2 && e2[l] === s, t.isCollection = isCollection, t.isDocument = (e2) => !!e2 && "object" == typeof e2 && e2[l] === i, t.isMap = (e2) => !!e2 && "object" == typeof e2 && e2[l] === n, t.isNode = isNode, t.isPair = (e2) => !!e2 && "object" == typeof e2 && e2[l] === r, t.isScalar = isScalar, t.isSeq = (e2) => !!e2 && "object" == typeof e2 && e2[l] === a;
}, 74043: (e, t, s) => {
  var i = s(41127);
  function toJS(e2, t2, s2) {
    if (Array.isArray(e2)) return e2.map((e3, t3) => toJS(e3, String(t3), s2));
    if (e2 && "function" == typeof e2.toJSON) {
      if (!s2 || !i.hasAnchor(e2)) return e2.toJSON(t2, s2);
      let n = { aliasCount: 0, count: 1, res: void 0 };
      s2.anchors.set(e2, n), s2.onCreate = (e3) => {
        n.res = e3, delete s2.onCreate;
      };
      let r = e2.toJSON(t2, s2);
      return s2.onCreate && s2.onCreate(r), r;
    }
    return "bigint" != typeof e2 || s2?.keep ? e2 : Number(e2);
  }
  t.toJS = toJS;
}, 60110: (e, t, s) => {
  var i = s(48913), n = s(76842), r = s(91464), o = s(83069);
  function resolveAsScalar(e2, t2 = true, s2) {
    if (e2) {
      let _onError = (e3, t3, i2) => {
        let n2 = "number" == typeof e3 ? e3 : Array.isArray(e3) ? e3[0] : e3.offset;
        if (s2) s2(n2, t3, i2);
        else throw new r.YAMLParseError([n2, n2 + 1], t3, i2);
      };
      switch (e2.type) {
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return n.resolveFlowScalar(e2, t2, _onError);
        case "block-scalar":
          return i.resolveBlockScalar({ options: { strict: t2 } }, e2, _onError);
      }
    }
    return null;
  }
  function setScalarValue(e2, t2, s2 = {}) {
    let { afterKey: i2 = false, implicitKey: n2 = false, inFlow: r2 = false, type: a } = s2, l = "indent" in e2 ? e2.indent : null;
    if (i2 && "number" == typeof l && (l += 2), !a) switch (e2.type) {
      case "single-quoted-scalar":
        a = "QUOTE_SINGLE";
        break;
      case "double-quoted-scalar":
        a = "QUOTE_DOUBLE";
        break;
      case "block-scalar": {
        let t3 = e2.props[0];
        if ("block-scalar-header" !== t3.type) throw Error("Invalid block scalar header");
        a = ">" === t3.source[0] ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
        break;
      }
      default:
        a = "PLAIN";
    }
    let c = o.stringifyString({ type: a, value: t2 }, { implicitKey: n2 || null === l, indent: null !== l && l > 0 ? " ".repeat(l) : "", inFlow: r2, options: { blockQuote: true, lineWidth: -1 } });
    switch (c[0]) {
      case "|":
      case ">":
        setBlockScalarValue(e2, c);
        break;
      case '"':
        setFlowScalarValue(e2, c, "double-quoted-scalar");
        break;
      case "'":
        setFlowScalarValue(e2, c, "single-quoted-scalar");
        break;
      default:
        setFlowScalarValue(e2, c, "scalar");
    }
  }
  function setBlockScalarValue(e2, t2) {
    let s2 = t2.indexOf("\n"), i2 = t2.substring(0, s2), n2 = t2.substring(s2 + 1) + "\n";
    if ("block-scalar" === e2.type) {
      let t3 = e2.props[0];
      if ("block-scalar-header" !== t3.type) throw Error("Invalid block scalar header");
      t3.source = i2, e2.source = n2;
    } else {
      let { offset: t3 } = e2, s3 = "indent" in e2 ? e2.indent : -1, r2 = [{ type: "block-scalar-header", offset: t3, indent: s3, source: i2 }];
      for (let t4 of (addEndtoBlockProps(r2, "end" in e2 ? e2.end : void 0) || r2.push({ type: "newline", offset: -1, indent: s3, source: "\n" }), Object.keys(e2))) "type" !== t4 && "offset" !== t4 && delete e2[t4];
      Object.assign(e2, { type: "block-scalar", indent: s3, props: r2, source: n2 });
    }
  }
  function addEndtoBlockProps(e2, t2) {
    if (t2) for (let s2 of t2) switch (s2.type) {
      case "space":
      case "comment":
        e2.push(s2);
        break;
      case "newline":
        return e2.push(s2), true;
    }
    return false;
  }
  function setFlowScalarValue(e2, t2, s2) {
    switch (e2.type) {
      case "scalar":
      case "double-quoted-scalar":
      case "single-quoted-scalar":
        e2.type = s2, e2.source = t2;
        break;
      case "block-scalar": {
        let i2 = e2.props.slice(1), n2 = t2.length;
        for (let t3 of ("block-scalar-header" === e2.props[0].type && (n2 -= e2.props[0].source.length), i2)) t3.offset += n2;
        delete e2.props, Object.assign(e2, { type: s2, source: t2, end: i2 });
        break;
      }
      case "block-map":
      case "block-seq": {
        let i2 = { type: "newline", offset: e2.offset + t2.length, indent: e2.indent, source: "\n" };
        delete e2.items, Object.assign(e2, { type: s2, source: t2, end: [i2] });
        break;
      }
      default: {
        let i2 = "indent" in e2 ? e2.indent : -1, n2 = "end" in e2 && Array.isArray(e2.end) ? e2.end.filter((e3) => "space" === e3.type || "comment" === e3.type || "newline" === e3.type) : [];
        for (let t3 of Object.keys(e2)) "type" !== t3 && "offset" !== t3 && delete e2[t3];
        Object.assign(e2, { type: s2, indent: i2, source: t2, end: n2 });
      }
    }
  }
  t.createScalarToken = function(e2, t2) {
    let { implicitKey: s2 = false, indent: i2, inFlow: n2 = false, offset: r2 = -1, type: a = "PLAIN" } = t2, l = o.stringifyString({ type: a, value: e2 }, { implicitKey: s2, indent: i2 > 0 ? " ".repeat(i2) : "", inFlow: n2, options: { blockQuote: true, lineWidth: -1 } }), c = t2.end ?? [{ type: "newline", offset: -1, indent: i2, source: "\n" }];
    switch (l[0]) {
      case "|":
      case ">": {
        let e3 = l.indexOf("\n"), t3 = l.substring(0, e3), s3 = l.substring(e3 + 1) + "\n", n3 = [{ type: "block-scalar-header", offset: r2, indent: i2, source: t3 }];
        return addEndtoBlockProps(n3, c) || n3.push({ type: "newline", offset: -1, indent: i2, source: "\n" }), { type: "block-scalar", offset: r2, indent: i2, props: n3, source: s3 };
      }
      case '"':
        return { type: "double-quoted-scalar", offset: r2, indent: i2, source: l, end: c };
      case "'":
        return { type: "single-quoted-scalar", offset: r2, indent: i2, source: l, end: c };
      default:
        return { type: "scalar", offset: r2, indent: i2, source: l, end: c };
    }
  }, t.resolveAsScalar = resolveAsScalar, t.setScalarValue = setScalarValue;
}, 91733: (e, t) => {
  function stringifyToken(e2) {
    switch (e2.type) {
      case "block-scalar": {
        let t2 = "";
        for (let s of e2.props) t2 += stringifyToken(s);
        return t2 + e2.source;
      }
      case "block-map":
      case "block-seq": {
        let t2 = "";
        for (let s of e2.items) t2 += stringifyItem(s);
        return t2;
      }
      case "flow-collection": {
        let t2 = e2.start.source;
        for (let s of e2.items) t2 += stringifyItem(s);
        for (let s of e2.end) t2 += s.source;
        return t2;
      }
      case "document": {
        let t2 = stringifyItem(e2);
        if (e2.end) for (let s of e2.end) t2 += s.source;
        return t2;
      }
      default: {
        let t2 = e2.source;
        if ("end" in e2 && e2.end) for (let s of e2.end) t2 += s.source;
        return t2;
      }
    }
  }
  function stringifyItem({ start: e2, key: t2, sep: s, value: i }) {
    let n = "";
    for (let t3 of e2) n += t3.source;
    if (t2 && (n += stringifyToken(t2)), s) for (let e3 of s) n += e3.source;
    return i && (n += stringifyToken(i)), n;
  }
  t.stringify = (e2) => "type" in e2 ? stringifyToken(e2) : stringifyItem(e2);
}, 97715: (e, t) => {
  let s = /* @__PURE__ */ Symbol("break visit"), i = /* @__PURE__ */ Symbol("skip children"), n = /* @__PURE__ */ Symbol("remove item");
  function visit(e2, t2) {
    "type" in e2 && "document" === e2.type && (e2 = { start: e2.start, value: e2.value }), _visit(Object.freeze([]), e2, t2);
  }
  function _visit(e2, t2, i2) {
    let r = i2(t2, e2);
    if ("symbol" == typeof r) return r;
    for (let o of ["key", "value"]) {
      let a = t2[o];
      if (a && "items" in a) {
        for (let t3 = 0; t3 < a.items.length; ++t3) {
          let r2 = _visit(Object.freeze(e2.concat([[o, t3]])), a.items[t3], i2);
          if ("number" == typeof r2) t3 = r2 - 1;
          else {
            if (r2 === s) return s;
            r2 === n && (a.items.splice(t3, 1), t3 -= 1);
          }
        }
        "function" == typeof r && "key" === o && (r = r(t2, e2));
      }
    }
    return "function" == typeof r ? r(t2, e2) : r;
  }
  visit.BREAK = s, visit.SKIP = i, visit.REMOVE = n, visit.itemAtPath = (e2, t2) => {
    let s2 = e2;
    for (let [e3, i2] of t2) {
      let t3 = s2?.[e3];
      if (!t3 || !("items" in t3)) return;
      s2 = t3.items[i2];
    }
    return s2;
  }, visit.parentCollection = (e2, t2) => {
    let s2 = visit.itemAtPath(e2, t2.slice(0, -1)), i2 = t2[t2.length - 1][0], n2 = s2?.[i2];
    if (n2 && "items" in n2) return n2;
    throw Error("Parent collection not found");
  }, t.visit = visit;
}, 3461: (e, t, s) => {
  var i = s(60110), n = s(91733), r = s(97715);
  function prettyToken(e2) {
    switch (e2) {
      case "\uFEFF":
        return "<BOM>";
      case "":
        return "<DOC>";
      case "":
        return "<FLOW_END>";
      case "":
        return "<SCALAR>";
      default:
        return JSON.stringify(e2);
    }
  }
  function tokenType(e2) {
    switch (e2) {
      case "\uFEFF":
        return "byte-order-mark";
      case "":
        return "doc-mode";
      case "":
        return "flow-error-end";
      case "":
        return "scalar";
      case "---":
        return "doc-start";
      case "...":
        return "doc-end";
      case "":
      case "\n":
      case "\r\n":
        return "newline";
      case "-":
        return "seq-item-ind";
      case "?":
        return "explicit-key-ind";
      case ":":
        return "map-value-ind";
      case "{":
        return "flow-map-start";
      case "}":
        return "flow-map-end";
      case "[":
        return "flow-seq-start";
      case "]":
        return "flow-seq-end";
      case ",":
        return "comma";
    }
    switch (e2[0]) {
      case " ":
      case "	":
        return "space";
      case "#":
        return "comment";
      case "%":
        return "directive-line";
      case "*":
        return "alias";
      case "&":
        return "anchor";
      case "!":
        return "tag";
      case "'":
        return "single-quoted-scalar";
      case '"':
        return "double-quoted-scalar";
      case "|":
      case ">":
        return "block-scalar-header";
    }
    return null;
  }
  t.createScalarToken = i.createScalarToken, t.resolveAsScalar = i.resolveAsScalar, t.setScalarValue = i.setScalarValue, t.stringify = n.stringify, t.visit = r.visit, t.BOM = "\uFEFF", t.DOCUMENT = "", t.FLOW_END = "", t.SCALAR = "", t.isCollection = (e2) => !!e2 && "items" in e2, t.isScalar = (e2) => !!e2 && ("scalar" === e2.type || "single-quoted-scalar" === e2.type || "double-quoted-scalar" === e2.type || "block-scalar" === e2.type), t.prettyToken = prettyToken, t.tokenType = tokenType;
}, 40361: (e, t, s) => {
  var i = s(3461);
  function isEmpty(e2) {
    switch (e2) {
      case void 0:
      case " ":
      case "\n":
      case "\r":
      case "	":
        return true;
      default:
        return false;
    }
  }
  let n = new Set("0123456789ABCDEFabcdef"), r = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), o = new Set(",[]{}"), a = new Set(" ,[]{}\n\r	"), isNotAnchorChar = (e2) => !e2 || a.has(e2);
  let Lexer = class Lexer {
    constructor() {
      this.atEnd = false, this.blockScalarIndent = -1, this.blockScalarKeep = false, this.buffer = "", this.flowKey = false, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
    }
    *lex(e2, t2 = false) {
      if (e2) {
        if ("string" != typeof e2) throw TypeError("source is not a string");
        this.buffer = this.buffer ? this.buffer + e2 : e2, this.lineEndPos = null;
      }
      this.atEnd = !t2;
      let s2 = this.next ?? "stream";
      for (; s2 && (t2 || this.hasChars(1)); ) s2 = yield* this.parseNext(s2);
    }
    atLineEnd() {
      let e2 = this.pos, t2 = this.buffer[e2];
      for (; " " === t2 || "	" === t2; ) t2 = this.buffer[++e2];
      return !t2 || "#" === t2 || "\n" === t2 || "\r" === t2 && "\n" === this.buffer[e2 + 1];
    }
    charAt(e2) {
      return this.buffer[this.pos + e2];
    }
    continueScalar(e2) {
      let t2 = this.buffer[e2];
      if (this.indentNext > 0) {
        let s2 = 0;
        for (; " " === t2; ) t2 = this.buffer[++s2 + e2];
        if ("\r" === t2) {
          let t3 = this.buffer[s2 + e2 + 1];
          if ("\n" === t3 || !t3 && !this.atEnd) return e2 + s2 + 1;
        }
        return "\n" !== t2 && !(s2 >= this.indentNext) && (t2 || this.atEnd) ? -1 : e2 + s2;
      }
      if ("-" === t2 || "." === t2) {
        let t3 = this.buffer.substr(e2, 3);
        if (("---" === t3 || "..." === t3) && isEmpty(this.buffer[e2 + 3])) return -1;
      }
      return e2;
    }
    getLine() {
      let e2 = this.lineEndPos;
      return (("number" != typeof e2 || -1 !== e2 && e2 < this.pos) && (e2 = this.buffer.indexOf("\n", this.pos), this.lineEndPos = e2), -1 === e2) ? this.atEnd ? this.buffer.substring(this.pos) : null : ("\r" === this.buffer[e2 - 1] && (e2 -= 1), this.buffer.substring(this.pos, e2));
    }
    hasChars(e2) {
      return this.pos + e2 <= this.buffer.length;
    }
    setNext(e2) {
      return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = e2, null;
    }
    peek(e2) {
      return this.buffer.substr(this.pos, e2);
    }
    *parseNext(e2) {
      switch (e2) {
        case "stream":
          return yield* this.parseStream();
        case "line-start":
          return yield* this.parseLineStart();
        case "block-start":
          return yield* this.parseBlockStart();
        case "doc":
          return yield* this.parseDocument();
        case "flow":
          return yield* this.parseFlowCollection();
        case "quoted-scalar":
          return yield* this.parseQuotedScalar();
        case "block-scalar":
          return yield* this.parseBlockScalar();
        case "plain-scalar":
          return yield* this.parsePlainScalar();
      }
    }
    *parseStream() {
      let e2 = this.getLine();
      if (null === e2) return this.setNext("stream");
      if (e2[0] === i.BOM && (yield* this.pushCount(1), e2 = e2.substring(1)), "%" === e2[0]) {
        let t2 = e2.length, s2 = e2.indexOf("#");
        for (; -1 !== s2; ) {
          let i3 = e2[s2 - 1];
          if (" " === i3 || "	" === i3) {
            t2 = s2 - 1;
            break;
          }
          s2 = e2.indexOf("#", s2 + 1);
        }
        for (; ; ) {
          let s3 = e2[t2 - 1];
          if (" " === s3 || "	" === s3) t2 -= 1;
          else break;
        }
        let i2 = (yield* this.pushCount(t2)) + (yield* this.pushSpaces(true));
        return yield* this.pushCount(e2.length - i2), this.pushNewline(), "stream";
      }
      if (this.atLineEnd()) {
        let t2 = yield* this.pushSpaces(true);
        return yield* this.pushCount(e2.length - t2), yield* this.pushNewline(), "stream";
      }
      return yield i.DOCUMENT, yield* this.parseLineStart();
    }
    *parseLineStart() {
      let e2 = this.charAt(0);
      if (!e2 && !this.atEnd) return this.setNext("line-start");
      if ("-" === e2 || "." === e2) {
        if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
        let e3 = this.peek(3);
        if (("---" === e3 || "..." === e3) && isEmpty(this.charAt(3))) return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, "---" === e3 ? "doc" : "stream";
      }
      return this.indentValue = yield* this.pushSpaces(false), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
    }
    *parseBlockStart() {
      let [e2, t2] = this.peek(2);
      if (!t2 && !this.atEnd) return this.setNext("block-start");
      if (("-" === e2 || "?" === e2 || ":" === e2) && isEmpty(t2)) {
        let e3 = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
        return this.indentNext = this.indentValue + 1, this.indentValue += e3, "block-start";
      }
      return "doc";
    }
    *parseDocument() {
      yield* this.pushSpaces(true);
      let e2 = this.getLine();
      if (null === e2) return this.setNext("doc");
      let t2 = yield* this.pushIndicators();
      switch (e2[t2]) {
        case "#":
          yield* this.pushCount(e2.length - t2);
        case void 0:
          return yield* this.pushNewline(), yield* this.parseLineStart();
        case "{":
        case "[":
          return yield* this.pushCount(1), this.flowKey = false, this.flowLevel = 1, "flow";
        case "}":
        case "]":
          return yield* this.pushCount(1), "doc";
        case "*":
          return yield* this.pushUntil(isNotAnchorChar), "doc";
        case '"':
        case "'":
          return yield* this.parseQuotedScalar();
        case "|":
        case ">":
          return t2 += yield* this.parseBlockScalarHeader(), t2 += yield* this.pushSpaces(true), yield* this.pushCount(e2.length - t2), yield* this.pushNewline(), yield* this.parseBlockScalar();
        default:
          return yield* this.parsePlainScalar();
      }
    }
    *parseFlowCollection() {
      let e2, t2, s2 = -1;
      do
        (e2 = yield* this.pushNewline()) > 0 ? (t2 = yield* this.pushSpaces(false), this.indentValue = s2 = t2) : t2 = 0, t2 += yield* this.pushSpaces(true);
      while (e2 + t2 > 0);
      let n2 = this.getLine();
      if (null === n2) return this.setNext("flow");
      if ((-1 !== s2 && s2 < this.indentNext && "#" !== n2[0] || 0 === s2 && (n2.startsWith("---") || n2.startsWith("...")) && isEmpty(n2[3])) && (s2 !== this.indentNext - 1 || 1 !== this.flowLevel || "]" !== n2[0] && "}" !== n2[0])) return this.flowLevel = 0, yield i.FLOW_END, yield* this.parseLineStart();
      let r2 = 0;
      for (; "," === n2[r2]; ) r2 += yield* this.pushCount(1), r2 += yield* this.pushSpaces(true), this.flowKey = false;
      switch (n2[r2 += yield* this.pushIndicators()]) {
        case void 0:
          return "flow";
        case "#":
          return yield* this.pushCount(n2.length - r2), "flow";
        case "{":
        case "[":
          return yield* this.pushCount(1), this.flowKey = false, this.flowLevel += 1, "flow";
        case "}":
        case "]":
          return yield* this.pushCount(1), this.flowKey = true, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
        case "*":
          return yield* this.pushUntil(isNotAnchorChar), "flow";
        case '"':
        case "'":
          return this.flowKey = true, yield* this.parseQuotedScalar();
        case ":": {
          let e3 = this.charAt(1);
          if (this.flowKey || isEmpty(e3) || "," === e3) return this.flowKey = false, yield* this.pushCount(1), yield* this.pushSpaces(true), "flow";
        }
        default:
          return this.flowKey = false, yield* this.parsePlainScalar();
      }
    }
    *parseQuotedScalar() {
      let e2 = this.charAt(0), t2 = this.buffer.indexOf(e2, this.pos + 1);
      if ("'" === e2) for (; -1 !== t2 && "'" === this.buffer[t2 + 1]; ) t2 = this.buffer.indexOf("'", t2 + 2);
      else for (; -1 !== t2; ) {
        let e3 = 0;
        for (; "\\" === this.buffer[t2 - 1 - e3]; ) e3 += 1;
        if (e3 % 2 == 0) break;
        t2 = this.buffer.indexOf('"', t2 + 1);
      }
      let s2 = this.buffer.substring(0, t2), i2 = s2.indexOf("\n", this.pos);
      if (-1 !== i2) {
        for (; -1 !== i2; ) {
          let e3 = this.continueScalar(i2 + 1);
          if (-1 === e3) break;
          i2 = s2.indexOf("\n", e3);
        }
        -1 !== i2 && (t2 = i2 - ("\r" === s2[i2 - 1] ? 2 : 1));
      }
      if (-1 === t2) {
        if (!this.atEnd) return this.setNext("quoted-scalar");
        t2 = this.buffer.length;
      }
      return yield* this.pushToIndex(t2 + 1, false), this.flowLevel ? "flow" : "doc";
    }
    *parseBlockScalarHeader() {
      this.blockScalarIndent = -1, this.blockScalarKeep = false;
      let e2 = this.pos;
      for (; ; ) {
        let t2 = this.buffer[++e2];
        if ("+" === t2) this.blockScalarKeep = true;
        else if (t2 > "0" && t2 <= "9") this.blockScalarIndent = Number(t2) - 1;
        else if ("-" !== t2) break;
      }
      return yield* this.pushUntil((e3) => isEmpty(e3) || "#" === e3);
    }
    *parseBlockScalar() {
      let e2, t2 = this.pos - 1, s2 = 0;
      e: for (let i2 = this.pos; e2 = this.buffer[i2]; ++i2) switch (e2) {
        case " ":
          s2 += 1;
          break;
        case "\n":
          t2 = i2, s2 = 0;
          break;
        case "\r": {
          let e3 = this.buffer[i2 + 1];
          if (!e3 && !this.atEnd) return this.setNext("block-scalar");
          if ("\n" === e3) break;
        }
        default:
          break e;
      }
      if (!e2 && !this.atEnd) return this.setNext("block-scalar");
      if (s2 >= this.indentNext) {
        -1 === this.blockScalarIndent ? this.indentNext = s2 : this.indentNext = this.blockScalarIndent + (0 === this.indentNext ? 1 : this.indentNext);
        do {
          let e3 = this.continueScalar(t2 + 1);
          if (-1 === e3) break;
          t2 = this.buffer.indexOf("\n", e3);
        } while (-1 !== t2);
        if (-1 === t2) {
          if (!this.atEnd) return this.setNext("block-scalar");
          t2 = this.buffer.length;
        }
      }
      let n2 = t2 + 1;
      for (e2 = this.buffer[n2]; " " === e2; ) e2 = this.buffer[++n2];
      if ("	" === e2) {
        for (; "	" === e2 || " " === e2 || "\r" === e2 || "\n" === e2; ) e2 = this.buffer[++n2];
        t2 = n2 - 1;
      } else if (!this.blockScalarKeep) for (; ; ) {
        let e3 = t2 - 1, i2 = this.buffer[e3];
        "\r" === i2 && (i2 = this.buffer[--e3]);
        let n3 = e3;
        for (; " " === i2; ) i2 = this.buffer[--e3];
        if ("\n" === i2 && e3 >= this.pos && e3 + 1 + s2 > n3) t2 = e3;
        else break;
      }
      return yield i.SCALAR, yield* this.pushToIndex(t2 + 1, true), yield* this.parseLineStart();
    }
    *parsePlainScalar() {
      let e2, t2 = this.flowLevel > 0, s2 = this.pos - 1, n2 = this.pos - 1;
      for (; e2 = this.buffer[++n2]; ) if (":" === e2) {
        let e3 = this.buffer[n2 + 1];
        if (isEmpty(e3) || t2 && o.has(e3)) break;
        s2 = n2;
      } else if (isEmpty(e2)) {
        let i2 = this.buffer[n2 + 1];
        if ("\r" === e2 && ("\n" === i2 ? (n2 += 1, e2 = "\n", i2 = this.buffer[n2 + 1]) : s2 = n2), "#" === i2 || t2 && o.has(i2)) break;
        if ("\n" === e2) {
          let e3 = this.continueScalar(n2 + 1);
          if (-1 === e3) break;
          n2 = Math.max(n2, e3 - 2);
        }
      } else {
        if (t2 && o.has(e2)) break;
        s2 = n2;
      }
      return e2 || this.atEnd ? (yield i.SCALAR, yield* this.pushToIndex(s2 + 1, true), t2 ? "flow" : "doc") : this.setNext("plain-scalar");
    }
    *pushCount(e2) {
      return e2 > 0 ? (yield this.buffer.substr(this.pos, e2), this.pos += e2, e2) : 0;
    }
    *pushToIndex(e2, t2) {
      let s2 = this.buffer.slice(this.pos, e2);
      return s2 ? (yield s2, this.pos += s2.length, s2.length) : (t2 && (yield ""), 0);
    }
    *pushIndicators() {
      let e2 = 0;
      for (; ; ) {
        switch (this.charAt(0)) {
          case "!":
            e2 += yield* this.pushTag(), e2 += yield* this.pushSpaces(true);
            continue;
          case "&":
            e2 += yield* this.pushUntil(isNotAnchorChar), e2 += yield* this.pushSpaces(true);
            continue;
          case "-":
          case "?":
          case ":": {
            let t2 = this.flowLevel > 0, s2 = this.charAt(1);
            if (isEmpty(s2) || t2 && o.has(s2)) {
              t2 ? this.flowKey && (this.flowKey = false) : this.indentNext = this.indentValue + 1, e2 += yield* this.pushCount(1), e2 += yield* this.pushSpaces(true);
              continue;
            }
          }
        }
        break;
      }
      return e2;
    }
    *pushTag() {
      if ("<" === this.charAt(1)) {
        let e2 = this.pos + 2, t2 = this.buffer[e2];
        for (; !isEmpty(t2) && ">" !== t2; ) t2 = this.buffer[++e2];
        return yield* this.pushToIndex(">" === t2 ? e2 + 1 : e2, false);
      }
      {
        let e2 = this.pos + 1, t2 = this.buffer[e2];
        for (; t2; ) if (r.has(t2)) t2 = this.buffer[++e2];
        else if ("%" === t2 && n.has(this.buffer[e2 + 1]) && n.has(this.buffer[e2 + 2])) t2 = this.buffer[e2 += 3];
        else break;
        return yield* this.pushToIndex(e2, false);
      }
    }
    *pushNewline() {
      let e2 = this.buffer[this.pos];
      return "\n" === e2 ? yield* this.pushCount(1) : "\r" === e2 && "\n" === this.charAt(1) ? yield* this.pushCount(2) : 0;
    }
    *pushSpaces(e2) {
      let t2, s2 = this.pos - 1;
      do
        t2 = this.buffer[++s2];
      while (" " === t2 || e2 && "	" === t2);
      let i2 = s2 - this.pos;
      return i2 > 0 && (yield this.buffer.substr(this.pos, i2), this.pos = s2), i2;
    }
    *pushUntil(e2) {
      let t2 = this.pos, s2 = this.buffer[t2];
      for (; !e2(s2); ) s2 = this.buffer[++t2];
      return yield* this.pushToIndex(t2, false);
    }
  };
  t.Lexer = Lexer;
}, 66628: (e, t) => {
  let LineCounter = class LineCounter {
    constructor() {
      this.lineStarts = [], this.addNewLine = (e2) => this.lineStarts.push(e2), this.linePos = (e2) => {
        let t2 = 0, s = this.lineStarts.length;
        for (; t2 < s; ) {
          let i2 = t2 + s >> 1;
          this.lineStarts[i2] < e2 ? t2 = i2 + 1 : s = i2;
        }
        if (this.lineStarts[t2] === e2) return { line: t2 + 1, col: 1 };
        if (0 === t2) return { line: 0, col: e2 };
        let i = this.lineStarts[t2 - 1];
        return { line: t2, col: e2 - i + 1 };
      };
    }
  };
  t.LineCounter = LineCounter;
}, 3456: (e, t, s) => {
  var i = s(932), n = s(3461), r = s(40361);
  function includesToken(e2, t2) {
    for (let s2 = 0; s2 < e2.length; ++s2) if (e2[s2].type === t2) return true;
    return false;
  }
  function findNonEmptyIndex(e2) {
    for (let t2 = 0; t2 < e2.length; ++t2) switch (e2[t2].type) {
      case "space":
      case "comment":
      case "newline":
        break;
      default:
        return t2;
    }
    return -1;
  }
  function isFlowToken(e2) {
    switch (e2?.type) {
      case "alias":
      case "scalar":
      case "single-quoted-scalar":
      case "double-quoted-scalar":
      case "flow-collection":
        return true;
      default:
        return false;
    }
  }
  function getPrevProps(e2) {
    switch (e2.type) {
      case "document":
        return e2.start;
      case "block-map": {
        let t2 = e2.items[e2.items.length - 1];
        return t2.sep ?? t2.start;
      }
      case "block-seq":
        return e2.items[e2.items.length - 1].start;
      default:
        return [];
    }
  }
  function getFirstKeyStartProps(e2) {
    if (0 === e2.length) return [];
    let t2 = e2.length;
    e: for (; --t2 >= 0; ) switch (e2[t2].type) {
      case "doc-start":
      case "explicit-key-ind":
      case "map-value-ind":
      case "seq-item-ind":
      case "newline":
        break e;
    }
    for (; e2[++t2]?.type === "space"; ) ;
    return e2.splice(t2, e2.length);
  }
  function arrayPushArray(e2, t2) {
    if (t2.length < 1e5) Array.prototype.push.apply(e2, t2);
    else for (let s2 = 0; s2 < t2.length; ++s2) e2.push(t2[s2]);
  }
  function fixFlowSeqItems(e2) {
    if ("flow-seq-start" === e2.start.type) for (let t2 of e2.items) !t2.sep || t2.value || includesToken(t2.start, "explicit-key-ind") || includesToken(t2.sep, "map-value-ind") || (t2.key && (t2.value = t2.key), delete t2.key, isFlowToken(t2.value) ? t2.value.end ? arrayPushArray(t2.value.end, t2.sep) : t2.value.end = t2.sep : arrayPushArray(t2.start, t2.sep), delete t2.sep);
  }
  let Parser = class Parser {
    constructor(e2) {
      this.atNewLine = true, this.atScalar = false, this.indent = 0, this.offset = 0, this.onKeyLine = false, this.stack = [], this.source = "", this.type = "", this.lexer = new r.Lexer(), this.onNewLine = e2;
    }
    *parse(e2, t2 = false) {
      for (let s2 of (this.onNewLine && 0 === this.offset && this.onNewLine(0), this.lexer.lex(e2, t2))) yield* this.next(s2);
      t2 || (yield* this.end());
    }
    *next(e2) {
      if (this.source = e2, i.env.LOG_TOKENS && console.log("|", n.prettyToken(e2)), this.atScalar) {
        this.atScalar = false, yield* this.step(), this.offset += e2.length;
        return;
      }
      let t2 = n.tokenType(e2);
      if (t2) if ("scalar" === t2) this.atNewLine = false, this.atScalar = true, this.type = "scalar";
      else {
        switch (this.type = t2, yield* this.step(), t2) {
          case "newline":
            this.atNewLine = true, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + e2.length);
            break;
          case "space":
            this.atNewLine && " " === e2[0] && (this.indent += e2.length);
            break;
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
            this.atNewLine && (this.indent += e2.length);
            break;
          case "doc-mode":
          case "flow-error-end":
            return;
          default:
            this.atNewLine = false;
        }
        this.offset += e2.length;
      }
      else {
        let t3 = `Not a YAML token: ${e2}`;
        yield* this.pop({ type: "error", offset: this.offset, message: t3, source: e2 }), this.offset += e2.length;
      }
    }
    *end() {
      for (; this.stack.length > 0; ) yield* this.pop();
    }
    get sourceToken() {
      return { type: this.type, offset: this.offset, indent: this.indent, source: this.source };
    }
    *step() {
      let e2 = this.peek(1);
      if ("doc-end" === this.type && e2?.type !== "doc-end") {
        for (; this.stack.length > 0; ) yield* this.pop();
        this.stack.push({ type: "doc-end", offset: this.offset, source: this.source });
        return;
      }
      if (!e2) return yield* this.stream();
      switch (e2.type) {
        case "document":
          return yield* this.document(e2);
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return yield* this.scalar(e2);
        case "block-scalar":
          return yield* this.blockScalar(e2);
        case "block-map":
          return yield* this.blockMap(e2);
        case "block-seq":
          return yield* this.blockSequence(e2);
        case "flow-collection":
          return yield* this.flowCollection(e2);
        case "doc-end":
          return yield* this.documentEnd(e2);
      }
      yield* this.pop();
    }
    peek(e2) {
      return this.stack[this.stack.length - e2];
    }
    *pop(e2) {
      let t2 = e2 ?? this.stack.pop();
      if (t2) if (0 === this.stack.length) yield t2;
      else {
        let e3 = this.peek(1);
        switch ("block-scalar" === t2.type ? t2.indent = "indent" in e3 ? e3.indent : 0 : "flow-collection" === t2.type && "document" === e3.type && (t2.indent = 0), "flow-collection" === t2.type && fixFlowSeqItems(t2), e3.type) {
          case "document":
            e3.value = t2;
            break;
          case "block-scalar":
            e3.props.push(t2);
            break;
          case "block-map": {
            let s2 = e3.items[e3.items.length - 1];
            if (s2.value) {
              e3.items.push({ start: [], key: t2, sep: [] }), this.onKeyLine = true;
              return;
            }
            if (s2.sep) s2.value = t2;
            else {
              Object.assign(s2, { key: t2, sep: [] }), this.onKeyLine = !s2.explicitKey;
              return;
            }
            break;
          }
          case "block-seq": {
            let s2 = e3.items[e3.items.length - 1];
            s2.value ? e3.items.push({ start: [], value: t2 }) : s2.value = t2;
            break;
          }
          case "flow-collection": {
            let s2 = e3.items[e3.items.length - 1];
            !s2 || s2.value ? e3.items.push({ start: [], key: t2, sep: [] }) : s2.sep ? s2.value = t2 : Object.assign(s2, { key: t2, sep: [] });
            return;
          }
          default:
            yield* this.pop(), yield* this.pop(t2);
        }
        if (("document" === e3.type || "block-map" === e3.type || "block-seq" === e3.type) && ("block-map" === t2.type || "block-seq" === t2.type)) {
          let s2 = t2.items[t2.items.length - 1];
          s2 && !s2.sep && !s2.value && s2.start.length > 0 && -1 === findNonEmptyIndex(s2.start) && (0 === t2.indent || s2.start.every((e4) => "comment" !== e4.type || e4.indent < t2.indent)) && ("document" === e3.type ? e3.end = s2.start : e3.items.push({ start: s2.start }), t2.items.splice(-1, 1));
        }
      }
      else yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
    }
    *stream() {
      switch (this.type) {
        case "directive-line":
          yield { type: "directive", offset: this.offset, source: this.source };
          return;
        case "byte-order-mark":
        case "space":
        case "comment":
        case "newline":
          yield this.sourceToken;
          return;
        case "doc-mode":
        case "doc-start": {
          let e2 = { type: "document", offset: this.offset, start: [] };
          "doc-start" === this.type && e2.start.push(this.sourceToken), this.stack.push(e2);
          return;
        }
      }
      yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML stream`, source: this.source };
    }
    *document(e2) {
      if (e2.value) return yield* this.lineEnd(e2);
      switch (this.type) {
        case "doc-start":
          -1 !== findNonEmptyIndex(e2.start) ? (yield* this.pop(), yield* this.step()) : e2.start.push(this.sourceToken);
          return;
        case "anchor":
        case "tag":
        case "space":
        case "comment":
        case "newline":
          e2.start.push(this.sourceToken);
          return;
      }
      let t2 = this.startBlockValue(e2);
      t2 ? this.stack.push(t2) : yield { type: "error", offset: this.offset, message: `Unexpected ${this.type} token in YAML document`, source: this.source };
    }
    *scalar(e2) {
      if ("map-value-ind" === this.type) {
        let t2, s2 = getFirstKeyStartProps(getPrevProps(this.peek(2)));
        e2.end ? ((t2 = e2.end).push(this.sourceToken), delete e2.end) : t2 = [this.sourceToken];
        let i2 = { type: "block-map", offset: e2.offset, indent: e2.indent, items: [{ start: s2, key: e2, sep: t2 }] };
        this.onKeyLine = true, this.stack[this.stack.length - 1] = i2;
      } else yield* this.lineEnd(e2);
    }
    *blockScalar(e2) {
      switch (this.type) {
        case "space":
        case "comment":
        case "newline":
          e2.props.push(this.sourceToken);
          return;
        case "scalar":
          if (e2.source = this.source, this.atNewLine = true, this.indent = 0, this.onNewLine) {
            let e3 = this.source.indexOf("\n") + 1;
            for (; 0 !== e3; ) this.onNewLine(this.offset + e3), e3 = this.source.indexOf("\n", e3) + 1;
          }
          yield* this.pop();
          break;
        default:
          yield* this.pop(), yield* this.step();
      }
    }
    *blockMap(e2) {
      let t2 = e2.items[e2.items.length - 1];
      switch (this.type) {
        case "newline":
          if (this.onKeyLine = false, t2.value) {
            let s2 = "end" in t2.value ? t2.value.end : void 0, i2 = Array.isArray(s2) ? s2[s2.length - 1] : void 0;
            i2?.type === "comment" ? s2?.push(this.sourceToken) : e2.items.push({ start: [this.sourceToken] });
          } else t2.sep ? t2.sep.push(this.sourceToken) : t2.start.push(this.sourceToken);
          return;
        case "space":
        case "comment":
          if (t2.value) e2.items.push({ start: [this.sourceToken] });
          else if (t2.sep) t2.sep.push(this.sourceToken);
          else {
            if (this.atIndentedComment(t2.start, e2.indent)) {
              let s2 = e2.items[e2.items.length - 2], i2 = s2?.value?.end;
              if (Array.isArray(i2)) {
                arrayPushArray(i2, t2.start), i2.push(this.sourceToken), e2.items.pop();
                return;
              }
            }
            t2.start.push(this.sourceToken);
          }
          return;
      }
      if (this.indent >= e2.indent) {
        let s2 = !this.onKeyLine && this.indent === e2.indent, i2 = s2 && (t2.sep || t2.explicitKey) && "seq-item-ind" !== this.type, n2 = [];
        if (i2 && t2.sep && !t2.value) {
          let s3 = [];
          for (let i3 = 0; i3 < t2.sep.length; ++i3) {
            let n3 = t2.sep[i3];
            switch (n3.type) {
              case "newline":
                s3.push(i3);
                break;
              case "space":
                break;
              case "comment":
                n3.indent > e2.indent && (s3.length = 0);
                break;
              default:
                s3.length = 0;
            }
          }
          s3.length >= 2 && (n2 = t2.sep.splice(s3[1]));
        }
        switch (this.type) {
          case "anchor":
          case "tag":
            i2 || t2.value ? (n2.push(this.sourceToken), e2.items.push({ start: n2 }), this.onKeyLine = true) : t2.sep ? t2.sep.push(this.sourceToken) : t2.start.push(this.sourceToken);
            return;
          case "explicit-key-ind":
            t2.sep || t2.explicitKey ? i2 || t2.value ? (n2.push(this.sourceToken), e2.items.push({ start: n2, explicitKey: true })) : this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken], explicitKey: true }] }) : (t2.start.push(this.sourceToken), t2.explicitKey = true), this.onKeyLine = true;
            return;
          case "map-value-ind":
            if (t2.explicitKey) if (t2.sep) if (t2.value) e2.items.push({ start: [], key: null, sep: [this.sourceToken] });
            else if (includesToken(t2.sep, "map-value-ind")) this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: n2, key: null, sep: [this.sourceToken] }] });
            else if (isFlowToken(t2.key) && !includesToken(t2.sep, "newline")) {
              let e3 = getFirstKeyStartProps(t2.start), s3 = t2.key, i3 = t2.sep;
              i3.push(this.sourceToken), delete t2.key, delete t2.sep, this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: e3, key: s3, sep: i3 }] });
            } else n2.length > 0 ? t2.sep = t2.sep.concat(n2, this.sourceToken) : t2.sep.push(this.sourceToken);
            else if (includesToken(t2.start, "newline")) Object.assign(t2, { key: null, sep: [this.sourceToken] });
            else {
              let e3 = getFirstKeyStartProps(t2.start);
              this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: e3, key: null, sep: [this.sourceToken] }] });
            }
            else t2.sep ? t2.value || i2 ? e2.items.push({ start: n2, key: null, sep: [this.sourceToken] }) : includesToken(t2.sep, "map-value-ind") ? this.stack.push({ type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: [], key: null, sep: [this.sourceToken] }] }) : t2.sep.push(this.sourceToken) : Object.assign(t2, { key: null, sep: [this.sourceToken] });
            this.onKeyLine = true;
            return;
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar": {
            let s3 = this.flowScalar(this.type);
            i2 || t2.value ? (e2.items.push({ start: n2, key: s3, sep: [] }), this.onKeyLine = true) : t2.sep ? this.stack.push(s3) : (Object.assign(t2, { key: s3, sep: [] }), this.onKeyLine = true);
            return;
          }
          default: {
            let i3 = this.startBlockValue(e2);
            if (i3) {
              if ("block-seq" === i3.type) {
                if (!t2.explicitKey && t2.sep && !includesToken(t2.sep, "newline")) return void (yield* this.pop({ type: "error", offset: this.offset, message: "Unexpected block-seq-ind on same line with key", source: this.source }));
              } else s2 && e2.items.push({ start: n2 });
              this.stack.push(i3);
              return;
            }
          }
        }
      }
      yield* this.pop(), yield* this.step();
    }
    *blockSequence(e2) {
      let t2 = e2.items[e2.items.length - 1];
      switch (this.type) {
        case "newline":
          if (t2.value) {
            let s2 = "end" in t2.value ? t2.value.end : void 0, i2 = Array.isArray(s2) ? s2[s2.length - 1] : void 0;
            i2?.type === "comment" ? s2?.push(this.sourceToken) : e2.items.push({ start: [this.sourceToken] });
          } else t2.start.push(this.sourceToken);
          return;
        case "space":
        case "comment":
          if (t2.value) e2.items.push({ start: [this.sourceToken] });
          else {
            if (this.atIndentedComment(t2.start, e2.indent)) {
              let s2 = e2.items[e2.items.length - 2], i2 = s2?.value?.end;
              if (Array.isArray(i2)) {
                arrayPushArray(i2, t2.start), i2.push(this.sourceToken), e2.items.pop();
                return;
              }
            }
            t2.start.push(this.sourceToken);
          }
          return;
        case "anchor":
        case "tag":
          if (t2.value || this.indent <= e2.indent) break;
          t2.start.push(this.sourceToken);
          return;
        case "seq-item-ind":
          if (this.indent !== e2.indent) break;
          t2.value || includesToken(t2.start, "seq-item-ind") ? e2.items.push({ start: [this.sourceToken] }) : t2.start.push(this.sourceToken);
          return;
      }
      if (this.indent > e2.indent) {
        let t3 = this.startBlockValue(e2);
        if (t3) return void this.stack.push(t3);
      }
      yield* this.pop(), yield* this.step();
    }
    *flowCollection(e2) {
      let t2 = e2.items[e2.items.length - 1];
      if ("flow-error-end" === this.type) {
        let e3;
        do
          yield* this.pop(), e3 = this.peek(1);
        while (e3?.type === "flow-collection");
      } else if (0 === e2.end.length) {
        switch (this.type) {
          case "comma":
          case "explicit-key-ind":
            !t2 || t2.sep ? e2.items.push({ start: [this.sourceToken] }) : t2.start.push(this.sourceToken);
            return;
          case "map-value-ind":
            !t2 || t2.value ? e2.items.push({ start: [], key: null, sep: [this.sourceToken] }) : t2.sep ? t2.sep.push(this.sourceToken) : Object.assign(t2, { key: null, sep: [this.sourceToken] });
            return;
          case "space":
          case "comment":
          case "newline":
          case "anchor":
          case "tag":
            !t2 || t2.value ? e2.items.push({ start: [this.sourceToken] }) : t2.sep ? t2.sep.push(this.sourceToken) : t2.start.push(this.sourceToken);
            return;
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar": {
            let s3 = this.flowScalar(this.type);
            !t2 || t2.value ? e2.items.push({ start: [], key: s3, sep: [] }) : t2.sep ? this.stack.push(s3) : Object.assign(t2, { key: s3, sep: [] });
            return;
          }
          case "flow-map-end":
          case "flow-seq-end":
            e2.end.push(this.sourceToken);
            return;
        }
        let s2 = this.startBlockValue(e2);
        s2 ? this.stack.push(s2) : (yield* this.pop(), yield* this.step());
      } else {
        let t3 = this.peek(2);
        if ("block-map" !== t3.type || ("map-value-ind" !== this.type || t3.indent !== e2.indent) && ("newline" !== this.type || t3.items[t3.items.length - 1].sep)) if ("map-value-ind" === this.type && "flow-collection" !== t3.type) {
          let s2 = getFirstKeyStartProps(getPrevProps(t3));
          fixFlowSeqItems(e2);
          let i2 = e2.end.splice(1, e2.end.length);
          i2.push(this.sourceToken);
          let n2 = { type: "block-map", offset: e2.offset, indent: e2.indent, items: [{ start: s2, key: e2, sep: i2 }] };
          this.onKeyLine = true, this.stack[this.stack.length - 1] = n2;
        } else yield* this.lineEnd(e2);
        else yield* this.pop(), yield* this.step();
      }
    }
    flowScalar(e2) {
      if (this.onNewLine) {
        let e3 = this.source.indexOf("\n") + 1;
        for (; 0 !== e3; ) this.onNewLine(this.offset + e3), e3 = this.source.indexOf("\n", e3) + 1;
      }
      return { type: e2, offset: this.offset, indent: this.indent, source: this.source };
    }
    startBlockValue(e2) {
      switch (this.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
          return this.flowScalar(this.type);
        case "block-scalar-header":
          return { type: "block-scalar", offset: this.offset, indent: this.indent, props: [this.sourceToken], source: "" };
        case "flow-map-start":
        case "flow-seq-start":
          return { type: "flow-collection", offset: this.offset, indent: this.indent, start: this.sourceToken, items: [], end: [] };
        case "seq-item-ind":
          return { type: "block-seq", offset: this.offset, indent: this.indent, items: [{ start: [this.sourceToken] }] };
        case "explicit-key-ind": {
          this.onKeyLine = true;
          let t2 = getFirstKeyStartProps(getPrevProps(e2));
          return t2.push(this.sourceToken), { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: t2, explicitKey: true }] };
        }
        case "map-value-ind": {
          this.onKeyLine = true;
          let t2 = getFirstKeyStartProps(getPrevProps(e2));
          return { type: "block-map", offset: this.offset, indent: this.indent, items: [{ start: t2, key: null, sep: [this.sourceToken] }] };
        }
      }
      return null;
    }
    atIndentedComment(e2, t2) {
      return "comment" === this.type && !(this.indent <= t2) && e2.every((e3) => "newline" === e3.type || "space" === e3.type);
    }
    *documentEnd(e2) {
      "doc-mode" !== this.type && (e2.end ? e2.end.push(this.sourceToken) : e2.end = [this.sourceToken], "newline" === this.type && (yield* this.pop()));
    }
    *lineEnd(e2) {
      switch (this.type) {
        case "comma":
        case "doc-start":
        case "doc-end":
        case "flow-seq-end":
        case "flow-map-end":
        case "map-value-ind":
          yield* this.pop(), yield* this.step();
          break;
        case "newline":
          this.onKeyLine = false;
        default:
          e2.end ? e2.end.push(this.sourceToken) : e2.end = [this.sourceToken], "newline" === this.type && (yield* this.pop());
      }
    }
  };
  t.Parser = Parser;
}, 84047: (e, t, s) => {
  var i = s(89984), n = s(3021), r = s(91464), o = s(57249), a = s(41127), l = s(66628), c = s(3456);
  function parseOptions(e2) {
    let t2 = false !== e2.prettyErrors;
    return { lineCounter: e2.lineCounter || t2 && new l.LineCounter() || null, prettyErrors: t2 };
  }
  function parseAllDocuments(e2, t2 = {}) {
    let { lineCounter: s2, prettyErrors: n2 } = parseOptions(t2), o2 = new c.Parser(s2?.addNewLine), a2 = new i.Composer(t2), l2 = Array.from(a2.compose(o2.parse(e2)));
    if (n2 && s2) for (let t3 of l2) t3.errors.forEach(r.prettifyError(e2, s2)), t3.warnings.forEach(r.prettifyError(e2, s2));
    return l2.length > 0 ? l2 : Object.assign([], { empty: true }, a2.streamInfo());
  }
  function parseDocument(e2, t2 = {}) {
    let { lineCounter: s2, prettyErrors: n2 } = parseOptions(t2), o2 = new c.Parser(s2?.addNewLine), a2 = new i.Composer(t2), l2 = null;
    for (let t3 of a2.compose(o2.parse(e2), true, e2.length)) if (l2) {
      if ("silent" !== l2.options.logLevel) {
        l2.errors.push(new r.YAMLParseError(t3.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
        break;
      }
    } else l2 = t3;
    return n2 && s2 && (l2.errors.forEach(r.prettifyError(e2, s2)), l2.warnings.forEach(r.prettifyError(e2, s2))), l2;
  }
  function stringify(e2, t2, s2) {
    let i2 = null;
    if ("function" == typeof t2 || Array.isArray(t2) ? i2 = t2 : void 0 === s2 && t2 && (s2 = t2), "string" == typeof s2 && (s2 = s2.length), "number" == typeof s2) {
      let e3 = Math.round(s2);
      s2 = e3 < 1 ? void 0 : e3 > 8 ? { indent: 8 } : { indent: e3 };
    }
    if (void 0 === e2) {
      let { keepUndefined: e3 } = s2 ?? t2 ?? {};
      if (!e3) return;
    }
    return a.isDocument(e2) && !i2 ? e2.toString(s2) : new n.Document(e2, i2, s2).toString(s2);
  }
  t.parse = function(e2, t2, s2) {
    let i2;
    "function" == typeof t2 ? i2 = t2 : void 0 === s2 && t2 && "object" == typeof t2 && (s2 = t2);
    let n2 = parseDocument(e2, s2);
    if (!n2) return null;
    if (n2.warnings.forEach((e3) => o.warn(n2.options.logLevel, e3)), n2.errors.length > 0) if ("silent" !== n2.options.logLevel) throw n2.errors[0];
    else n2.errors = [];
    return n2.toJS(Object.assign({ reviver: i2 }, s2));
  }, t.parseAllDocuments = parseAllDocuments, t.parseDocument = parseDocument, t.stringify = stringify;
}, 45840: (e, t, s) => {
  var i = s(41127), n = s(47451), r = s(1706), o = s(66464), a = s(90018);
  let sortMapEntriesByKey = (e2, t2) => e2.key < t2.key ? -1 : +(e2.key > t2.key);
  let Schema = class Schema2 {
    constructor({ compat: e2, customTags: t2, merge: s2, resolveKnownTags: l, schema: c, sortMapEntries: u, toStringDefaults: f }) {
      this.compat = Array.isArray(e2) ? a.getTags(e2, "compat") : e2 ? a.getTags(null, e2) : null, this.name = "string" == typeof c && c || "core", this.knownTags = l ? a.coreKnownTags : {}, this.tags = a.getTags(t2, this.name, s2), this.toStringOptions = f ?? null, Object.defineProperty(this, i.MAP, { value: n.map }), Object.defineProperty(this, i.SCALAR, { value: o.string }), Object.defineProperty(this, i.SEQ, { value: r.seq }), this.sortMapEntries = "function" == typeof u ? u : true === u ? sortMapEntriesByKey : null;
    }
    clone() {
      let e2 = Object.create(Schema2.prototype, Object.getOwnPropertyDescriptors(this));
      return e2.tags = this.tags.slice(), e2;
    }
  };
  t.Schema = Schema;
}, 47451: (e, t, s) => {
  var i = s(41127), n = s(84454);
  t.map = { collection: "map", default: true, nodeClass: n.YAMLMap, tag: "tag:yaml.org,2002:map", resolve: (e2, t2) => (i.isMap(e2) || t2("Expected a mapping for this tag"), e2), createNode: (e2, t2, s2) => n.YAMLMap.from(e2, t2, s2) };
}, 73632: (e, t, s) => {
  var i = s(63301);
  let n = { identify: (e2) => null == e2, createNode: () => new i.Scalar(null), default: true, tag: "tag:yaml.org,2002:null", test: /^(?:~|[Nn]ull|NULL)?$/, resolve: () => new i.Scalar(null), stringify: ({ source: e2 }, t2) => "string" == typeof e2 && n.test.test(e2) ? e2 : t2.options.nullStr };
  t.nullTag = n;
}, 1706: (e, t, s) => {
  var i = s(41127), n = s(92223);
  t.seq = { collection: "seq", default: true, nodeClass: n.YAMLSeq, tag: "tag:yaml.org,2002:seq", resolve: (e2, t2) => (i.isSeq(e2) || t2("Expected a sequence for this tag"), e2), createNode: (e2, t2, s2) => n.YAMLSeq.from(e2, t2, s2) };
}, 66464: (e, t, s) => {
  var i = s(83069);
  t.string = { identify: (e2) => "string" == typeof e2, default: true, tag: "tag:yaml.org,2002:str", resolve: (e2) => e2, stringify: (e2, t2, s2, n) => (t2 = Object.assign({ actualString: true }, t2), i.stringifyString(e2, t2, s2, n)) };
}, 73959: (e, t, s) => {
  var i = s(63301);
  let n = { identify: (e2) => "boolean" == typeof e2, default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/, resolve: (e2) => new i.Scalar("t" === e2[0] || "T" === e2[0]), stringify: ({ source: e2, value: t2 }, s2) => e2 && n.test.test(e2) && t2 === ("t" === e2[0] || "T" === e2[0]) ? e2 : t2 ? s2.options.trueStr : s2.options.falseStr };
  t.boolTag = n;
}, 38405: (e, t, s) => {
  var i = s(63301), n = s(28689);
  let r = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (e2) => "nan" === e2.slice(-3).toLowerCase() ? 0 / 0 : "-" === e2[0] ? -1 / 0 : 1 / 0, stringify: n.stringifyNumber };
  t.float = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/, resolve(e2) {
    let t2 = new i.Scalar(parseFloat(e2)), s2 = e2.indexOf(".");
    return -1 !== s2 && "0" === e2[e2.length - 1] && (t2.minFractionDigits = e2.length - s2 - 1), t2;
  }, stringify: n.stringifyNumber }, t.floatExp = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", format: "EXP", test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/, resolve: (e2) => parseFloat(e2), stringify(e2) {
    let t2 = Number(e2.value);
    return isFinite(t2) ? t2.toExponential() : n.stringifyNumber(e2);
  } }, t.floatNaN = r;
}, 59874: (e, t, s) => {
  var i = s(28689);
  let intIdentify = (e2) => "bigint" == typeof e2 || Number.isInteger(e2), intResolve = (e2, t2, s2, { intAsBigInt: i2 }) => i2 ? BigInt(e2) : parseInt(e2.substring(t2), s2);
  function intStringify(e2, t2, s2) {
    let { value: n } = e2;
    return intIdentify(n) && n >= 0 ? s2 + n.toString(t2) : i.stringifyNumber(e2);
  }
  t.int = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", test: /^[-+]?[0-9]+$/, resolve: (e2, t2, s2) => intResolve(e2, 0, 10, s2), stringify: i.stringifyNumber }, t.intHex = { identify: (e2) => intIdentify(e2) && e2 >= 0, default: true, tag: "tag:yaml.org,2002:int", format: "HEX", test: /^0x[0-9a-fA-F]+$/, resolve: (e2, t2, s2) => intResolve(e2, 2, 16, s2), stringify: (e2) => intStringify(e2, 16, "0x") }, t.intOct = { identify: (e2) => intIdentify(e2) && e2 >= 0, default: true, tag: "tag:yaml.org,2002:int", format: "OCT", test: /^0o[0-7]+$/, resolve: (e2, t2, s2) => intResolve(e2, 2, 8, s2), stringify: (e2) => intStringify(e2, 8, "0o") };
}, 70896: (e, t, s) => {
  var i = s(47451), n = s(73632), r = s(1706), o = s(66464), a = s(73959), l = s(38405), c = s(59874);
  t.schema = [i.map, r.seq, o.string, n.nullTag, a.boolTag, c.intOct, c.int, c.intHex, l.floatNaN, l.floatExp, l.float];
}, 33559: (e, t, s) => {
  var i = s(63301), n = s(47451), r = s(1706);
  function intIdentify(e2) {
    return "bigint" == typeof e2 || Number.isInteger(e2);
  }
  let stringifyJSON = ({ value: e2 }) => JSON.stringify(e2), o = [{ identify: (e2) => "string" == typeof e2, default: true, tag: "tag:yaml.org,2002:str", resolve: (e2) => e2, stringify: stringifyJSON }, { identify: (e2) => null == e2, createNode: () => new i.Scalar(null), default: true, tag: "tag:yaml.org,2002:null", test: /^null$/, resolve: () => null, stringify: stringifyJSON }, { identify: (e2) => "boolean" == typeof e2, default: true, tag: "tag:yaml.org,2002:bool", test: /^true$|^false$/, resolve: (e2) => "true" === e2, stringify: stringifyJSON }, { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", test: /^-?(?:0|[1-9][0-9]*)$/, resolve: (e2, t2, { intAsBigInt: s2 }) => s2 ? BigInt(e2) : parseInt(e2, 10), stringify: ({ value: e2 }) => intIdentify(e2) ? e2.toString() : JSON.stringify(e2) }, { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/, resolve: (e2) => parseFloat(e2), stringify: stringifyJSON }];
  t.schema = [n.map, r.seq].concat(o, { default: true, tag: "", test: /^/, resolve: (e2, t2) => (t2(`Unresolved plain scalar ${JSON.stringify(e2)}`), e2) });
}, 90018: (e, t, s) => {
  var i = s(47451), n = s(73632), r = s(1706), o = s(66464), a = s(73959), l = s(38405), c = s(59874), u = s(70896), f = s(33559), h = s(56083), d = s(90452), p = s(50303), m = s(18385), g = s(35913), y = s(81528), b = s(46752);
  let S = /* @__PURE__ */ new Map([["core", u.schema], ["failsafe", [i.map, r.seq, o.string]], ["json", f.schema], ["yaml11", g.schema], ["yaml-1.1", g.schema]]), v = { binary: h.binary, bool: a.boolTag, float: l.float, floatExp: l.floatExp, floatNaN: l.floatNaN, floatTime: b.floatTime, int: c.int, intHex: c.intHex, intOct: c.intOct, intTime: b.intTime, map: i.map, merge: d.merge, null: n.nullTag, omap: p.omap, pairs: m.pairs, seq: r.seq, set: y.set, timestamp: b.timestamp };
  function getTags(e2, t2, s2) {
    let i2 = S.get(t2);
    if (i2 && !e2) return s2 && !i2.includes(d.merge) ? i2.concat(d.merge) : i2.slice();
    let n2 = i2;
    if (!n2) if (Array.isArray(e2)) n2 = [];
    else {
      let e3 = Array.from(S.keys()).filter((e4) => "yaml11" !== e4).map((e4) => JSON.stringify(e4)).join(", ");
      throw Error(`Unknown schema "${t2}"; use one of ${e3} or define customTags array`);
    }
    if (Array.isArray(e2)) for (let t3 of e2) n2 = n2.concat(t3);
    else "function" == typeof e2 && (n2 = e2(n2.slice()));
    return s2 && (n2 = n2.concat(d.merge)), n2.reduce((e3, t3) => {
      let s3 = "string" == typeof t3 ? v[t3] : t3;
      if (!s3) {
        let e4 = JSON.stringify(t3), s4 = Object.keys(v).map((e5) => JSON.stringify(e5)).join(", ");
        throw Error(`Unknown custom tag ${e4}; use one of ${s4}`);
      }
      return e3.includes(s3) || e3.push(s3), e3;
    }, []);
  }
  t.coreKnownTags = { "tag:yaml.org,2002:binary": h.binary, "tag:yaml.org,2002:merge": d.merge, "tag:yaml.org,2002:omap": p.omap, "tag:yaml.org,2002:pairs": m.pairs, "tag:yaml.org,2002:set": y.set, "tag:yaml.org,2002:timestamp": b.timestamp }, t.getTags = getTags;
}, 56083: (e, t, s) => {
  var i = s(20181), n = s(63301), r = s(83069);
  t.binary = { identify: (e2) => e2 instanceof Uint8Array, default: false, tag: "tag:yaml.org,2002:binary", resolve(e2, t2) {
    if ("function" == typeof i.Buffer) return i.Buffer.from(e2, "base64");
    if ("function" != typeof atob) return t2("This environment does not support reading binary tags; either Buffer or atob is required"), e2;
    {
      let t3 = atob(e2.replace(/[\n\r]/g, "")), s2 = new Uint8Array(t3.length);
      for (let e3 = 0; e3 < t3.length; ++e3) s2[e3] = t3.charCodeAt(e3);
      return s2;
    }
  }, stringify({ comment: e2, type: t2, value: s2 }, o, a, l) {
    let c;
    if (!s2) return "";
    if ("function" == typeof i.Buffer) c = s2 instanceof i.Buffer ? s2.toString("base64") : i.Buffer.from(s2.buffer).toString("base64");
    else if ("function" == typeof btoa) {
      let e3 = "";
      for (let t3 = 0; t3 < s2.length; ++t3) e3 += String.fromCharCode(s2[t3]);
      c = btoa(e3);
    } else throw Error("This environment does not support writing binary tags; either Buffer or btoa is required");
    if (t2 ?? (t2 = n.Scalar.BLOCK_LITERAL), t2 !== n.Scalar.QUOTE_DOUBLE) {
      let e3 = Math.max(o.options.lineWidth - o.indent.length, o.options.minContentWidth), s3 = Math.ceil(c.length / e3), i2 = Array(s3);
      for (let t3 = 0, n2 = 0; t3 < s3; ++t3, n2 += e3) i2[t3] = c.substr(n2, e3);
      c = i2.join(t2 === n.Scalar.BLOCK_LITERAL ? "\n" : " ");
    }
    return r.stringifyString({ comment: e2, type: t2, value: c }, o, a, l);
  } };
}, 88398: (e, t, s) => {
  var i = s(63301);
  function boolStringify({ value: e2, source: t2 }, s2) {
    let i2 = e2 ? n : r;
    return t2 && i2.test.test(t2) ? t2 : e2 ? s2.options.trueStr : s2.options.falseStr;
  }
  let n = { identify: (e2) => true === e2, default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/, resolve: () => new i.Scalar(true), stringify: boolStringify }, r = { identify: (e2) => false === e2, default: true, tag: "tag:yaml.org,2002:bool", test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/, resolve: () => new i.Scalar(false), stringify: boolStringify };
  t.falseTag = r, t.trueTag = n;
}, 35782: (e, t, s) => {
  var i = s(63301), n = s(28689);
  let r = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/, resolve: (e2) => "nan" === e2.slice(-3).toLowerCase() ? 0 / 0 : "-" === e2[0] ? -1 / 0 : 1 / 0, stringify: n.stringifyNumber };
  t.float = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/, resolve(e2) {
    let t2 = new i.Scalar(parseFloat(e2.replace(/_/g, ""))), s2 = e2.indexOf(".");
    if (-1 !== s2) {
      let i2 = e2.substring(s2 + 1).replace(/_/g, "");
      "0" === i2[i2.length - 1] && (t2.minFractionDigits = i2.length);
    }
    return t2;
  }, stringify: n.stringifyNumber }, t.floatExp = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", format: "EXP", test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/, resolve: (e2) => parseFloat(e2.replace(/_/g, "")), stringify(e2) {
    let t2 = Number(e2.value);
    return isFinite(t2) ? t2.toExponential() : n.stringifyNumber(e2);
  } }, t.floatNaN = r;
}, 10873: (e, t, s) => {
  var i = s(28689);
  let intIdentify = (e2) => "bigint" == typeof e2 || Number.isInteger(e2);
  function intResolve(e2, t2, s2, { intAsBigInt: i2 }) {
    let n = e2[0];
    if (("-" === n || "+" === n) && (t2 += 1), e2 = e2.substring(t2).replace(/_/g, ""), i2) {
      switch (s2) {
        case 2:
          e2 = `0b${e2}`;
          break;
        case 8:
          e2 = `0o${e2}`;
          break;
        case 16:
          e2 = `0x${e2}`;
      }
      let t3 = BigInt(e2);
      return "-" === n ? BigInt(-1) * t3 : t3;
    }
    let r = parseInt(e2, s2);
    return "-" === n ? -1 * r : r;
  }
  function intStringify(e2, t2, s2) {
    let { value: n } = e2;
    if (intIdentify(n)) {
      let e3 = n.toString(t2);
      return n < 0 ? "-" + s2 + e3.substr(1) : s2 + e3;
    }
    return i.stringifyNumber(e2);
  }
  t.int = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", test: /^[-+]?[0-9][0-9_]*$/, resolve: (e2, t2, s2) => intResolve(e2, 0, 10, s2), stringify: i.stringifyNumber }, t.intBin = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", format: "BIN", test: /^[-+]?0b[0-1_]+$/, resolve: (e2, t2, s2) => intResolve(e2, 2, 2, s2), stringify: (e2) => intStringify(e2, 2, "0b") }, t.intHex = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", format: "HEX", test: /^[-+]?0x[0-9a-fA-F_]+$/, resolve: (e2, t2, s2) => intResolve(e2, 2, 16, s2), stringify: (e2) => intStringify(e2, 16, "0x") }, t.intOct = { identify: intIdentify, default: true, tag: "tag:yaml.org,2002:int", format: "OCT", test: /^[-+]?0[0-7_]+$/, resolve: (e2, t2, s2) => intResolve(e2, 1, 8, s2), stringify: (e2) => intStringify(e2, 8, "0") };
}, 90452: (e, t, s) => {
  var i = s(41127), n = s(63301);
  let r = { identify: (e2) => "<<" === e2 || "symbol" == typeof e2 && "<<" === e2.description, default: "key", tag: "tag:yaml.org,2002:merge", test: /^<<$/, resolve: () => Object.assign(new n.Scalar(/* @__PURE__ */ Symbol("<<")), { addToJSMap: addMergeToJSMap }), stringify: () => "<<" };
  function addMergeToJSMap(e2, t2, s2) {
    let n2 = resolveAliasValue(e2, s2);
    if (i.isSeq(n2)) for (let s3 of n2.items) mergeValue(e2, t2, s3);
    else if (Array.isArray(n2)) for (let s3 of n2) mergeValue(e2, t2, s3);
    else mergeValue(e2, t2, n2);
  }
  function mergeValue(e2, t2, s2) {
    let n2 = resolveAliasValue(e2, s2);
    if (!i.isMap(n2)) throw Error("Merge sources must be maps or map aliases");
    for (let [s3, i2] of n2.toJSON(null, e2, Map)) t2 instanceof Map ? t2.has(s3) || t2.set(s3, i2) : t2 instanceof Set ? t2.add(s3) : Object.prototype.hasOwnProperty.call(t2, s3) || Object.defineProperty(t2, s3, { value: i2, writable: true, enumerable: true, configurable: true });
    return t2;
  }
  function resolveAliasValue(e2, t2) {
    return e2 && i.isAlias(t2) ? t2.resolve(e2.doc, e2) : t2;
  }
  t.addMergeToJSMap = addMergeToJSMap, t.isMergeKey = (e2, t2) => (r.identify(t2) || i.isScalar(t2) && (!t2.type || t2.type === n.Scalar.PLAIN) && r.identify(t2.value)) && e2?.doc.schema.tags.some((e3) => e3.tag === r.tag && e3.default), t.merge = r;
}, 50303: (e, t, s) => {
  var i = s(41127), n = s(74043), r = s(84454), o = s(92223), a = s(18385);
  let YAMLOMap = class YAMLOMap2 extends o.YAMLSeq {
    constructor() {
      super(), this.add = r.YAMLMap.prototype.add.bind(this), this.delete = r.YAMLMap.prototype.delete.bind(this), this.get = r.YAMLMap.prototype.get.bind(this), this.has = r.YAMLMap.prototype.has.bind(this), this.set = r.YAMLMap.prototype.set.bind(this), this.tag = YAMLOMap2.tag;
    }
    toJSON(e2, t2) {
      if (!t2) return super.toJSON(e2);
      let s2 = /* @__PURE__ */ new Map();
      for (let e3 of (t2?.onCreate && t2.onCreate(s2), this.items)) {
        let r2, o2;
        if (i.isPair(e3) ? (r2 = n.toJS(e3.key, "", t2), o2 = n.toJS(e3.value, r2, t2)) : r2 = n.toJS(e3, "", t2), s2.has(r2)) throw Error("Ordered maps must not include duplicate keys");
        s2.set(r2, o2);
      }
      return s2;
    }
    static from(e2, t2, s2) {
      let i2 = a.createPairs(e2, t2, s2), n2 = new this();
      return n2.items = i2.items, n2;
    }
  };
  YAMLOMap.tag = "tag:yaml.org,2002:omap", t.YAMLOMap = YAMLOMap, t.omap = { collection: "seq", identify: (e2) => e2 instanceof Map, nodeClass: YAMLOMap, default: false, tag: "tag:yaml.org,2002:omap", resolve(e2, t2) {
    let s2 = a.resolvePairs(e2, t2), n2 = [];
    for (let { key: e3 } of s2.items) i.isScalar(e3) && (n2.includes(e3.value) ? t2(`Ordered maps must not include duplicate keys: ${e3.value}`) : n2.push(e3.value));
    return Object.assign(new YAMLOMap(), s2);
  }, createNode: (e2, t2, s2) => YAMLOMap.from(e2, t2, s2) };
}, 18385: (e, t, s) => {
  var i = s(41127), n = s(57165), r = s(63301), o = s(92223);
  function resolvePairs(e2, t2) {
    if (i.isSeq(e2)) for (let s2 = 0; s2 < e2.items.length; ++s2) {
      let o2 = e2.items[s2];
      if (!i.isPair(o2)) {
        if (i.isMap(o2)) {
          o2.items.length > 1 && t2("Each pair must have its own sequence indicator");
          let e3 = o2.items[0] || new n.Pair(new r.Scalar(null));
          if (o2.commentBefore && (e3.key.commentBefore = e3.key.commentBefore ? `${o2.commentBefore}
${e3.key.commentBefore}` : o2.commentBefore), o2.comment) {
            let t3 = e3.value ?? e3.key;
            t3.comment = t3.comment ? `${o2.comment}
${t3.comment}` : o2.comment;
          }
          o2 = e3;
        }
        e2.items[s2] = i.isPair(o2) ? o2 : new n.Pair(o2);
      }
    }
    else t2("Expected a sequence for this tag");
    return e2;
  }
  function createPairs(e2, t2, s2) {
    let { replacer: i2 } = s2, r2 = new o.YAMLSeq(e2);
    r2.tag = "tag:yaml.org,2002:pairs";
    let a = 0;
    if (t2 && Symbol.iterator in Object(t2)) for (let e3 of t2) {
      let o2, l;
      if ("function" == typeof i2 && (e3 = i2.call(t2, String(a++), e3)), Array.isArray(e3)) if (2 === e3.length) o2 = e3[0], l = e3[1];
      else throw TypeError(`Expected [key, value] tuple: ${e3}`);
      else if (e3 && e3 instanceof Object) {
        let t3 = Object.keys(e3);
        if (1 === t3.length) l = e3[o2 = t3[0]];
        else throw TypeError(`Expected tuple with one key, not ${t3.length} keys`);
      } else o2 = e3;
      r2.items.push(n.createPair(o2, l, s2));
    }
    return r2;
  }
  t.createPairs = createPairs, t.pairs = { collection: "seq", default: false, tag: "tag:yaml.org,2002:pairs", resolve: resolvePairs, createNode: createPairs }, t.resolvePairs = resolvePairs;
}, 35913: (e, t, s) => {
  var i = s(47451), n = s(73632), r = s(1706), o = s(66464), a = s(56083), l = s(88398), c = s(35782), u = s(10873), f = s(90452), h = s(50303), d = s(18385), p = s(81528), m = s(46752);
  t.schema = [i.map, r.seq, o.string, n.nullTag, l.trueTag, l.falseTag, u.intBin, u.intOct, u.int, u.intHex, c.floatNaN, c.floatExp, c.float, a.binary, f.merge, h.omap, d.pairs, p.set, m.intTime, m.floatTime, m.timestamp];
}, 81528: (e, t, s) => {
  var i = s(41127), n = s(57165), r = s(84454);
  let YAMLSet = class YAMLSet2 extends r.YAMLMap {
    constructor(e2) {
      super(e2), this.tag = YAMLSet2.tag;
    }
    add(e2) {
      let t2;
      t2 = i.isPair(e2) ? e2 : e2 && "object" == typeof e2 && "key" in e2 && "value" in e2 && null === e2.value ? new n.Pair(e2.key, null) : new n.Pair(e2, null), r.findPair(this.items, t2.key) || this.items.push(t2);
    }
    get(e2, t2) {
      let s2 = r.findPair(this.items, e2);
      return !t2 && i.isPair(s2) ? i.isScalar(s2.key) ? s2.key.value : s2.key : s2;
    }
    set(e2, t2) {
      if ("boolean" != typeof t2) throw Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t2}`);
      let s2 = r.findPair(this.items, e2);
      s2 && !t2 ? this.items.splice(this.items.indexOf(s2), 1) : !s2 && t2 && this.items.push(new n.Pair(e2));
    }
    toJSON(e2, t2) {
      return super.toJSON(e2, t2, Set);
    }
    toString(e2, t2, s2) {
      if (!e2) return JSON.stringify(this);
      if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, e2, { allNullValues: true }), t2, s2);
      throw Error("Set items must all have null values");
    }
    static from(e2, t2, s2) {
      let { replacer: i2 } = s2, r2 = new this(e2);
      if (t2 && Symbol.iterator in Object(t2)) for (let e3 of t2) "function" == typeof i2 && (e3 = i2.call(t2, e3, e3)), r2.items.push(n.createPair(e3, null, s2));
      return r2;
    }
  };
  YAMLSet.tag = "tag:yaml.org,2002:set", t.YAMLSet = YAMLSet, t.set = { collection: "map", identify: (e2) => e2 instanceof Set, nodeClass: YAMLSet, default: false, tag: "tag:yaml.org,2002:set", createNode: (e2, t2, s2) => YAMLSet.from(e2, t2, s2), resolve(e2, t2) {
    if (i.isMap(e2)) if (e2.hasAllNullValues(true)) return Object.assign(new YAMLSet(), e2);
    else t2("Set items must all have null values");
    else t2("Expected a mapping for this tag");
    return e2;
  } };
}, 46752: (e, t, s) => {
  var i = s(28689);
  function parseSexagesimal(e2, t2) {
    let s2 = e2[0], i2 = "-" === s2 || "+" === s2 ? e2.substring(1) : e2, num = (e3) => t2 ? BigInt(e3) : Number(e3), n2 = i2.replace(/_/g, "").split(":").reduce((e3, t3) => e3 * num(60) + num(t3), num(0));
    return "-" === s2 ? num(-1) * n2 : n2;
  }
  function stringifySexagesimal(e2) {
    let { value: t2 } = e2, num = (e3) => e3;
    if ("bigint" == typeof t2) num = (e3) => BigInt(e3);
    else if (isNaN(t2) || !isFinite(t2)) return i.stringifyNumber(e2);
    let s2 = "";
    t2 < 0 && (s2 = "-", t2 *= num(-1));
    let n2 = num(60), r = [t2 % n2];
    return t2 < 60 ? r.unshift(0) : (t2 = (t2 - r[0]) / n2, r.unshift(t2 % n2), t2 >= 60 && (t2 = (t2 - r[0]) / n2, r.unshift(t2))), s2 + r.map((e3) => String(e3).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
  }
  let n = { identify: (e2) => e2 instanceof Date, default: true, tag: "tag:yaml.org,2002:timestamp", test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"), resolve(e2) {
    let t2 = e2.match(n.test);
    if (!t2) throw Error("!!timestamp expects a date, starting with yyyy-mm-dd");
    let [, s2, i2, r, o, a, l] = t2.map(Number), c = Date.UTC(s2, i2 - 1, r, o || 0, a || 0, l || 0, t2[7] ? Number((t2[7] + "00").substr(1, 3)) : 0), u = t2[8];
    if (u && "Z" !== u) {
      let e3 = parseSexagesimal(u, false);
      30 > Math.abs(e3) && (e3 *= 60), c -= 6e4 * e3;
    }
    return new Date(c);
  }, stringify: ({ value: e2 }) => e2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? "" };
  t.floatTime = { identify: (e2) => "number" == typeof e2, default: true, tag: "tag:yaml.org,2002:float", format: "TIME", test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/, resolve: (e2) => parseSexagesimal(e2, false), stringify: stringifySexagesimal }, t.intTime = { identify: (e2) => "bigint" == typeof e2 || Number.isInteger(e2), default: true, tag: "tag:yaml.org,2002:int", format: "TIME", test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/, resolve: (e2, t2, { intAsBigInt: s2 }) => parseSexagesimal(e2, s2), stringify: stringifySexagesimal }, t.timestamp = n;
}, 34475: (e, t) => {
  let s = "block", i = "quoted";
  function foldFlowLines(e2, t2, n = "flow", { indentAtStart: r, lineWidth: o = 80, minContentWidth: a = 20, onFold: l, onOverflow: c } = {}) {
    let u, f, h;
    if (!o || o < 0) return e2;
    o < a && (a = 0);
    let d = Math.max(1 + a, 1 + o - t2.length);
    if (e2.length <= d) return e2;
    let p = [], m = {}, g = o - t2.length;
    "number" == typeof r && (r > o - Math.max(2, a) ? p.push(0) : g = o - r);
    let y = false, b = -1, S = -1, v = -1;
    for (n === s && -1 !== (b = consumeMoreIndentedLines(e2, b, t2.length)) && (g = b + d); h = e2[b += 1]; ) {
      if (n === i && "\\" === h) {
        switch (S = b, e2[b + 1]) {
          case "x":
            b += 3;
            break;
          case "u":
            b += 5;
            break;
          case "U":
            b += 9;
            break;
          default:
            b += 1;
        }
        v = b;
      }
      if ("\n" === h) n === s && (b = consumeMoreIndentedLines(e2, b, t2.length)), g = b + t2.length + d, u = void 0;
      else {
        if (" " === h && f && " " !== f && "\n" !== f && "	" !== f) {
          let t3 = e2[b + 1];
          t3 && " " !== t3 && "\n" !== t3 && "	" !== t3 && (u = b);
        }
        if (b >= g) if (u) p.push(u), g = u + d, u = void 0;
        else if (n === i) {
          for (; " " === f || "	" === f; ) f = h, h = e2[b += 1], y = true;
          let t3 = b > v + 1 ? b - 2 : S - 1;
          if (m[t3]) return e2;
          p.push(t3), m[t3] = true, g = t3 + d, u = void 0;
        } else y = true;
      }
      f = h;
    }
    if (y && c && c(), 0 === p.length) return e2;
    l && l();
    let k = e2.slice(0, p[0]);
    for (let s2 = 0; s2 < p.length; ++s2) {
      let r2 = p[s2], o2 = p[s2 + 1] || e2.length;
      0 === r2 ? k = `
${t2}${e2.slice(0, o2)}` : (n === i && m[r2] && (k += `${e2[r2]}\\`), k += `
${t2}${e2.slice(r2 + 1, o2)}`);
    }
    return k;
  }
  function consumeMoreIndentedLines(e2, t2, s2) {
    let i2 = t2, n = t2 + 1, r = e2[n];
    for (; " " === r || "	" === r; ) if (t2 < n + s2) r = e2[++t2];
    else {
      do
        r = e2[++t2];
      while (r && "\n" !== r);
      i2 = t2, r = e2[n = t2 + 1];
    }
    return i2;
  }
  t.FOLD_BLOCK = s, t.FOLD_FLOW = "flow", t.FOLD_QUOTED = i, t.foldFlowLines = foldFlowLines;
}, 2148: (e, t, s) => {
  var i = s(71596), n = s(41127), r = s(59799), o = s(83069);
  function getTagObject(e2, t2) {
    let s2, i2;
    if (t2.tag) {
      let s3 = e2.filter((e3) => e3.tag === t2.tag);
      if (s3.length > 0) return s3.find((e3) => e3.format === t2.format) ?? s3[0];
    }
    if (n.isScalar(t2)) {
      s2 = t2.value;
      let n2 = e2.filter((e3) => e3.identify?.(s2));
      if (n2.length > 1) {
        let e3 = n2.filter((e4) => e4.test);
        e3.length > 0 && (n2 = e3);
      }
      i2 = n2.find((e3) => e3.format === t2.format) ?? n2.find((e3) => !e3.format);
    } else s2 = t2, i2 = e2.find((e3) => e3.nodeClass && s2 instanceof e3.nodeClass);
    if (!i2) {
      let e3 = s2?.constructor?.name ?? (null === s2 ? "null" : typeof s2);
      throw Error(`Tag not resolved for ${e3} value`);
    }
    return i2;
  }
  function stringifyProps(e2, t2, { anchors: s2, doc: r2 }) {
    if (!r2.directives) return "";
    let o2 = [], a = (n.isScalar(e2) || n.isCollection(e2)) && e2.anchor;
    a && i.anchorIsValid(a) && (s2.add(a), o2.push(`&${a}`));
    let l = e2.tag ?? (t2.default ? null : t2.tag);
    return l && o2.push(r2.directives.tagString(l)), o2.join(" ");
  }
  function stringify(e2, t2, s2, i2) {
    let r2;
    if (n.isPair(e2)) return e2.toString(t2, s2, i2);
    if (n.isAlias(e2)) {
      if (t2.doc.directives) return e2.toString(t2);
      if (t2.resolvedAliases?.has(e2)) throw TypeError("Cannot stringify circular structure without alias nodes");
      t2.resolvedAliases ? t2.resolvedAliases.add(e2) : t2.resolvedAliases = /* @__PURE__ */ new Set([e2]), e2 = e2.resolve(t2.doc);
    }
    let a = n.isNode(e2) ? e2 : t2.doc.createNode(e2, { onTagObj: (e3) => r2 = e3 });
    r2 ?? (r2 = getTagObject(t2.doc.schema.tags, a));
    let l = stringifyProps(a, r2, t2);
    l.length > 0 && (t2.indentAtStart = (t2.indentAtStart ?? 0) + l.length + 1);
    let c = "function" == typeof r2.stringify ? r2.stringify(a, t2, s2, i2) : n.isScalar(a) ? o.stringifyString(a, t2, s2, i2) : a.toString(t2, s2, i2);
    return l ? n.isScalar(a) || "{" === c[0] || "[" === c[0] ? `${l} ${c}` : `${l}
${t2.indent}${c}` : c;
  }
  t.createStringifyContext = function(e2, t2) {
    let s2, i2 = Object.assign({ blockQuote: true, commentString: r.stringifyComment, defaultKeyType: null, defaultStringType: "PLAIN", directives: null, doubleQuotedAsJSON: false, doubleQuotedMinMultiLineLength: 40, falseStr: "false", flowCollectionPadding: true, indentSeq: true, lineWidth: 80, minContentWidth: 20, nullStr: "null", simpleKeys: false, singleQuote: null, trailingComma: false, trueStr: "true", verifyAliasOrder: true }, e2.schema.toStringOptions, t2);
    switch (i2.collectionStyle) {
      case "block":
        s2 = false;
        break;
      case "flow":
        s2 = true;
        break;
      default:
        s2 = null;
    }
    return { anchors: /* @__PURE__ */ new Set(), doc: e2, flowCollectionPadding: i2.flowCollectionPadding ? " " : "", indent: "", indentStep: "number" == typeof i2.indent ? " ".repeat(i2.indent) : "  ", inFlow: s2, options: i2 };
  }, t.stringify = stringify;
}, 61212: (e, t, s) => {
  var i = s(41127), n = s(2148), r = s(59799);
  function stringifyBlockCollection({ comment: e2, items: t2 }, s2, { blockItemPrefix: o, flowChars: a, itemIndent: l, onChompKeep: c, onComment: u }) {
    let f, { indent: h, options: { commentString: d } } = s2, p = Object.assign({}, s2, { indent: l, type: null }), m = false, g = [];
    for (let e3 = 0; e3 < t2.length; ++e3) {
      let a2 = t2[e3], c2 = null;
      if (i.isNode(a2)) !m && a2.spaceBefore && g.push(""), addCommentBefore(s2, g, a2.commentBefore, m), a2.comment && (c2 = a2.comment);
      else if (i.isPair(a2)) {
        let e4 = i.isNode(a2.key) ? a2.key : null;
        e4 && (!m && e4.spaceBefore && g.push(""), addCommentBefore(s2, g, e4.commentBefore, m));
      }
      m = false;
      let u2 = n.stringify(a2, p, () => c2 = null, () => m = true);
      c2 && (u2 += r.lineComment(u2, l, d(c2))), m && c2 && (m = false), g.push(o + u2);
    }
    if (0 === g.length) f = a.start + a.end;
    else {
      f = g[0];
      for (let e3 = 1; e3 < g.length; ++e3) {
        let t3 = g[e3];
        f += t3 ? `
${h}${t3}` : "\n";
      }
    }
    return e2 ? (f += "\n" + r.indentComment(d(e2), h), u && u()) : m && c && c(), f;
  }
  function stringifyFlowCollection({ items: e2 }, t2, { flowChars: s2, itemIndent: o }) {
    let { indent: a, indentStep: l, flowCollectionPadding: c, options: { commentString: u } } = t2, f = Object.assign({}, t2, { indent: o += l, inFlow: true, type: null }), h = false, d = 0, p = [];
    for (let s3 = 0; s3 < e2.length; ++s3) {
      let a2 = e2[s3], l2 = null;
      if (i.isNode(a2)) a2.spaceBefore && p.push(""), addCommentBefore(t2, p, a2.commentBefore, false), a2.comment && (l2 = a2.comment);
      else if (i.isPair(a2)) {
        let e3 = i.isNode(a2.key) ? a2.key : null;
        e3 && (e3.spaceBefore && p.push(""), addCommentBefore(t2, p, e3.commentBefore, false), e3.comment && (h = true));
        let s4 = i.isNode(a2.value) ? a2.value : null;
        s4 ? (s4.comment && (l2 = s4.comment), s4.commentBefore && (h = true)) : null == a2.value && e3?.comment && (l2 = e3.comment);
      }
      l2 && (h = true);
      let c2 = n.stringify(a2, f, () => l2 = null);
      h || (h = p.length > d || c2.includes("\n")), s3 < e2.length - 1 ? c2 += "," : t2.options.trailingComma && (t2.options.lineWidth > 0 && (h || (h = p.reduce((e3, t3) => e3 + t3.length + 2, 2) + (c2.length + 2) > t2.options.lineWidth)), h && (c2 += ",")), l2 && (c2 += r.lineComment(c2, o, u(l2))), p.push(c2), d = p.length;
    }
    let { start: m, end: g } = s2;
    if (0 === p.length) return m + g;
    if (!h) {
      let e3 = p.reduce((e4, t3) => e4 + t3.length + 2, 2);
      h = t2.options.lineWidth > 0 && e3 > t2.options.lineWidth;
    }
    if (!h) return `${m}${c}${p.join(" ")}${c}${g}`;
    {
      let e3 = m;
      for (let t3 of p) e3 += t3 ? `
${l}${a}${t3}` : "\n";
      return `${e3}
${a}${g}`;
    }
  }
  function addCommentBefore({ indent: e2, options: { commentString: t2 } }, s2, i2, n2) {
    if (i2 && n2 && (i2 = i2.replace(/^\n+/, "")), i2) {
      let n3 = r.indentComment(t2(i2), e2);
      s2.push(n3.trimStart());
    }
  }
  t.stringifyCollection = function(e2, t2, s2) {
    return (t2.inFlow ?? e2.flow ? stringifyFlowCollection : stringifyBlockCollection)(e2, t2, s2);
  };
}, 59799: (e, t) => {
  function indentComment(e2, t2) {
    return /^\n+$/.test(e2) ? e2.substring(1) : t2 ? e2.replace(/^(?! *$)/gm, t2) : e2;
  }
  t.indentComment = indentComment, t.lineComment = (e2, t2, s) => e2.endsWith("\n") ? indentComment(s, t2) : s.includes("\n") ? "\n" + indentComment(s, t2) : (e2.endsWith(" ") ? "" : " ") + s, t.stringifyComment = (e2) => e2.replace(/^(?!$)(?: $)?/gm, "#");
}, 6829: (e, t, s) => {
  var i = s(41127), n = s(2148), r = s(59799);
  t.stringifyDocument = function(e2, t2) {
    let s2 = [], o = true === t2.directives;
    if (false !== t2.directives && e2.directives) {
      let t3 = e2.directives.toString(e2);
      t3 ? (s2.push(t3), o = true) : e2.directives.docStart && (o = true);
    }
    o && s2.push("---");
    let a = n.createStringifyContext(e2, t2), { commentString: l } = a.options;
    if (e2.commentBefore) {
      1 !== s2.length && s2.unshift("");
      let t3 = l(e2.commentBefore);
      s2.unshift(r.indentComment(t3, ""));
    }
    let c = false, u = null;
    if (e2.contents) {
      if (i.isNode(e2.contents)) {
        if (e2.contents.spaceBefore && o && s2.push(""), e2.contents.commentBefore) {
          let t4 = l(e2.contents.commentBefore);
          s2.push(r.indentComment(t4, ""));
        }
        a.forceBlockIndent = !!e2.comment, u = e2.contents.comment;
      }
      let t3 = u ? void 0 : () => c = true, f = n.stringify(e2.contents, a, () => u = null, t3);
      u && (f += r.lineComment(f, "", l(u))), ("|" === f[0] || ">" === f[0]) && "---" === s2[s2.length - 1] ? s2[s2.length - 1] = `--- ${f}` : s2.push(f);
    } else s2.push(n.stringify(e2.contents, a));
    if (e2.directives?.docEnd) if (e2.comment) {
      let t3 = l(e2.comment);
      t3.includes("\n") ? (s2.push("..."), s2.push(r.indentComment(t3, ""))) : s2.push(`... ${t3}`);
    } else s2.push("...");
    else {
      let t3 = e2.comment;
      t3 && c && (t3 = t3.replace(/^\n+/, "")), t3 && ((!c || u) && "" !== s2[s2.length - 1] && s2.push(""), s2.push(r.indentComment(l(t3), "")));
    }
    return s2.join("\n") + "\n";
  };
}, 28689: (e, t) => {
  t.stringifyNumber = function({ format: e2, minFractionDigits: t2, tag: s, value: i }) {
    if ("bigint" == typeof i) return String(i);
    let n = "number" == typeof i ? i : Number(i);
    if (!isFinite(n)) return isNaN(n) ? ".nan" : n < 0 ? "-.inf" : ".inf";
    let r = Object.is(i, -0) ? "-0" : JSON.stringify(i);
    if (!e2 && t2 && (!s || "tag:yaml.org,2002:float" === s) && /^-?\d/.test(r) && !r.includes("e")) {
      let e3 = r.indexOf(".");
      e3 < 0 && (e3 = r.length, r += ".");
      let s2 = t2 - (r.length - e3 - 1);
      for (; s2-- > 0; ) r += "0";
    }
    return r;
  };
}, 59748: (e, t, s) => {
  var i = s(41127), n = s(63301), r = s(2148), o = s(59799);
  t.stringifyPair = function({ key: e2, value: t2 }, s2, a, l) {
    let c, u, f, { allNullValues: h, doc: d, indent: p, indentStep: m, options: { commentString: g, indentSeq: y, simpleKeys: b } } = s2, S = i.isNode(e2) && e2.comment || null;
    if (b) {
      if (S) throw Error("With simple keys, key nodes cannot have comments");
      if (i.isCollection(e2) || !i.isNode(e2) && "object" == typeof e2) throw Error("With simple keys, collection cannot be used as a key value");
    }
    let v = !b && (!e2 || S && null == t2 && !s2.inFlow || i.isCollection(e2) || (i.isScalar(e2) ? e2.type === n.Scalar.BLOCK_FOLDED || e2.type === n.Scalar.BLOCK_LITERAL : "object" == typeof e2));
    s2 = Object.assign({}, s2, { allNullValues: false, implicitKey: !v && (b || !h), indent: p + m });
    let k = false, w = false, E = r.stringify(e2, s2, () => k = true, () => w = true);
    if (!v && !s2.inFlow && E.length > 1024) {
      if (b) throw Error("With simple keys, single line scalar must not span more than 1024 characters");
      v = true;
    }
    if (s2.inFlow) {
      if (h || null == t2) return k && a && a(), "" === E ? "?" : v ? `? ${E}` : E;
    } else if (h && !b || null == t2 && v) return E = `? ${E}`, S && !k ? E += o.lineComment(E, s2.indent, g(S)) : w && l && l(), E;
    k && (S = null), v ? (S && (E += o.lineComment(E, s2.indent, g(S))), E = `? ${E}
${p}:`) : (E = `${E}:`, S && (E += o.lineComment(E, s2.indent, g(S)))), i.isNode(t2) ? (c = !!t2.spaceBefore, u = t2.commentBefore, f = t2.comment) : (c = false, u = null, f = null, t2 && "object" == typeof t2 && (t2 = d.createNode(t2))), s2.implicitKey = false, !v && !S && i.isScalar(t2) && (s2.indentAtStart = E.length + 1), w = false, !(!y && m.length >= 2 && !s2.inFlow && !v && i.isSeq(t2)) || t2.flow || t2.tag || t2.anchor || (s2.indent = s2.indent.substring(2));
    let A = false, N = r.stringify(t2, s2, () => A = true, () => w = true), O = " ";
    if (S || c || u) {
      if (O = c ? "\n" : "", u) {
        let e3 = g(u);
        O += `
${o.indentComment(e3, s2.indent)}`;
      }
      "" !== N || s2.inFlow ? O += `
${s2.indent}` : "\n" === O && f && (O = "\n\n");
    } else if (!v && i.isCollection(t2)) {
      let e3 = N[0], i2 = N.indexOf("\n"), n2 = -1 !== i2, r2 = s2.inFlow ?? t2.flow ?? 0 === t2.items.length;
      if (n2 || !r2) {
        let t3 = false;
        if (n2 && ("&" === e3 || "!" === e3)) {
          let s3 = N.indexOf(" ");
          "&" === e3 && -1 !== s3 && s3 < i2 && "!" === N[s3 + 1] && (s3 = N.indexOf(" ", s3 + 1)), (-1 === s3 || i2 < s3) && (t3 = true);
        }
        t3 || (O = `
${s2.indent}`);
      }
    } else ("" === N || "\n" === N[0]) && (O = "");
    return E += O + N, s2.inFlow ? A && a && a() : f && !A ? E += o.lineComment(E, s2.indent, g(f)) : w && l && l(), E;
  };
}, 83069: (e, t, s) => {
  let i;
  var n = s(63301), r = s(34475);
  let getFoldOptions = (e2, t2) => ({ indentAtStart: t2 ? e2.indent.length : e2.indentAtStart, lineWidth: e2.options.lineWidth, minContentWidth: e2.options.minContentWidth });
  function lineLengthOverLimit(e2, t2, s2) {
    if (!t2 || t2 < 0) return false;
    let i2 = t2 - s2, n2 = e2.length;
    if (n2 <= i2) return false;
    for (let t3 = 0, s3 = 0; t3 < n2; ++t3) if ("\n" === e2[t3]) {
      if (t3 - s3 > i2) return true;
      if (n2 - (s3 = t3 + 1) <= i2) return false;
    }
    return true;
  }
  function doubleQuotedString(e2, t2) {
    let s2 = JSON.stringify(e2);
    if (t2.options.doubleQuotedAsJSON) return s2;
    let { implicitKey: i2 } = t2, n2 = t2.options.doubleQuotedMinMultiLineLength, o = t2.indent || (/^(%|---|\.\.\.)/m.test(e2) ? "  " : ""), a = "", l = 0;
    for (let e3 = 0, t3 = s2[e3]; t3; t3 = s2[++e3]) if (" " === t3 && "\\" === s2[e3 + 1] && "n" === s2[e3 + 2] && (a += s2.slice(l, e3) + "\\ ", e3 += 1, l = e3, t3 = "\\"), "\\" === t3) switch (s2[e3 + 1]) {
      case "u":
        {
          a += s2.slice(l, e3);
          let t4 = s2.substr(e3 + 2, 4);
          switch (t4) {
            case "0000":
              a += "\\0";
              break;
            case "0007":
              a += "\\a";
              break;
            case "000b":
              a += "\\v";
              break;
            case "001b":
              a += "\\e";
              break;
            case "0085":
              a += "\\N";
              break;
            case "00a0":
              a += "\\_";
              break;
            case "2028":
              a += "\\L";
              break;
            case "2029":
              a += "\\P";
              break;
            default:
              "00" === t4.substr(0, 2) ? a += "\\x" + t4.substr(2) : a += s2.substr(e3, 6);
          }
          e3 += 5, l = e3 + 1;
        }
        break;
      case "n":
        if (i2 || '"' === s2[e3 + 2] || s2.length < n2) e3 += 1;
        else {
          for (a += s2.slice(l, e3) + "\n\n"; "\\" === s2[e3 + 2] && "n" === s2[e3 + 3] && '"' !== s2[e3 + 4]; ) a += "\n", e3 += 2;
          a += o, " " === s2[e3 + 2] && (a += "\\"), e3 += 1, l = e3 + 1;
        }
        break;
      default:
        e3 += 1;
    }
    return a = l ? a + s2.slice(l) : s2, i2 ? a : r.foldFlowLines(a, o, r.FOLD_QUOTED, getFoldOptions(t2, false));
  }
  function singleQuotedString(e2, t2) {
    if (false === t2.options.singleQuote || t2.implicitKey && e2.includes("\n") || /[ \t]\n|\n[ \t]/.test(e2)) return doubleQuotedString(e2, t2);
    let s2 = t2.indent || (/^(%|---|\.\.\.)/m.test(e2) ? "  " : ""), i2 = "'" + e2.replace(/'/g, "''").replace(/\n+/g, `$&
${s2}`) + "'";
    return t2.implicitKey ? i2 : r.foldFlowLines(i2, s2, r.FOLD_FLOW, getFoldOptions(t2, false));
  }
  function quotedString(e2, t2) {
    let s2, { singleQuote: i2 } = t2.options;
    if (false === i2) s2 = doubleQuotedString;
    else {
      let t3 = e2.includes('"'), n2 = e2.includes("'");
      s2 = t3 && !n2 ? singleQuotedString : n2 && !t3 ? doubleQuotedString : i2 ? singleQuotedString : doubleQuotedString;
    }
    return s2(e2, t2);
  }
  try {
    i = RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
  } catch {
    i = /\n+(?!\n|$)/g;
  }
  function blockString({ comment: e2, type: t2, value: s2 }, o, a, l) {
    let c, u, f, h, { blockQuote: d, commentString: p, lineWidth: m } = o.options;
    if (!d || /\n[\t ]+$/.test(s2)) return quotedString(s2, o);
    let g = o.indent || (o.forceBlockIndent || (h = s2, /^(%|---|\.\.\.)/m.test(h)) ? "  " : ""), y = "literal" === d || "folded" !== d && t2 !== n.Scalar.BLOCK_FOLDED && (t2 === n.Scalar.BLOCK_LITERAL || !lineLengthOverLimit(s2, m, g.length));
    if (!s2) return y ? "|\n" : ">\n";
    for (u = s2.length; u > 0; --u) {
      let e3 = s2[u - 1];
      if ("\n" !== e3 && "	" !== e3 && " " !== e3) break;
    }
    let b = s2.substring(u), S = b.indexOf("\n");
    -1 === S ? c = "-" : s2 === b || S !== b.length - 1 ? (c = "+", l && l()) : c = "", b && (s2 = s2.slice(0, -b.length), "\n" === b[b.length - 1] && (b = b.slice(0, -1)), b = b.replace(i, `$&${g}`));
    let v = false, k = -1;
    for (f = 0; f < s2.length; ++f) {
      let e3 = s2[f];
      if (" " === e3) v = true;
      else if ("\n" === e3) k = f;
      else break;
    }
    let w = s2.substring(0, k < f ? k + 1 : f);
    w && (s2 = s2.substring(w.length), w = w.replace(/\n+/g, `$&${g}`));
    let E = g ? "2" : "1", A = (v ? E : "") + c;
    if (e2 && (A += " " + p(e2.replace(/ ?[\r\n]+/g, " ")), a && a()), !y) {
      let e3 = s2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${g}`), i2 = false, a2 = getFoldOptions(o, true);
      "folded" !== d && t2 !== n.Scalar.BLOCK_FOLDED && (a2.onOverflow = () => {
        i2 = true;
      });
      let l2 = r.foldFlowLines(`${w}${e3}${b}`, g, r.FOLD_BLOCK, a2);
      if (!i2) return `>${A}
${g}${l2}`;
    }
    return s2 = s2.replace(/\n+/g, `$&${g}`), `|${A}
${g}${w}${s2}${b}`;
  }
  function plainString(e2, t2, s2, i2) {
    let { type: o, value: a } = e2, { actualString: l, implicitKey: c, indent: u, indentStep: f, inFlow: h } = t2;
    if (c && a.includes("\n") || h && /[[\]{},]/.test(a)) return quotedString(a, t2);
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(a)) return c || h || !a.includes("\n") ? quotedString(a, t2) : blockString(e2, t2, s2, i2);
    if (!c && !h && o !== n.Scalar.PLAIN && a.includes("\n")) return blockString(e2, t2, s2, i2);
    if (/^(%|---|\.\.\.)/m.test(a)) {
      if ("" === u) return t2.forceBlockIndent = true, blockString(e2, t2, s2, i2);
      else if (c && u === f) return quotedString(a, t2);
    }
    let d = a.replace(/\n+/g, `$&
${u}`);
    if (l) {
      let test = (e4) => e4.default && "tag:yaml.org,2002:str" !== e4.tag && e4.test?.test(d), { compat: e3, tags: s3 } = t2.doc.schema;
      if (s3.some(test) || e3?.some(test)) return quotedString(a, t2);
    }
    return c ? d : r.foldFlowLines(d, u, r.FOLD_FLOW, getFoldOptions(t2, false));
  }
  t.stringifyString = function(e2, t2, s2, i2) {
    let { implicitKey: r2, inFlow: o } = t2, a = "string" == typeof e2.value ? e2 : Object.assign({}, e2, { value: String(e2.value) }), { type: l } = e2;
    l !== n.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value) && (l = n.Scalar.QUOTE_DOUBLE);
    let _stringify = (e3) => {
      switch (e3) {
        case n.Scalar.BLOCK_FOLDED:
        case n.Scalar.BLOCK_LITERAL:
          return r2 || o ? quotedString(a.value, t2) : blockString(a, t2, s2, i2);
        case n.Scalar.QUOTE_DOUBLE:
          return doubleQuotedString(a.value, t2);
        case n.Scalar.QUOTE_SINGLE:
          return singleQuotedString(a.value, t2);
        case n.Scalar.PLAIN:
          return plainString(a, t2, s2, i2);
        default:
          return null;
      }
    }, c = _stringify(l);
    if (null === c) {
      let { defaultKeyType: e3, defaultStringType: s3 } = t2.options, i3 = r2 && e3 || s3;
      if (null === (c = _stringify(i3))) throw Error(`Unsupported default string type ${i3}`);
    }
    return c;
  };
}, 10204: (e, t, s) => {
  var i = s(41127);
  let n = /* @__PURE__ */ Symbol("break visit"), r = /* @__PURE__ */ Symbol("skip children"), o = /* @__PURE__ */ Symbol("remove node");
  function visit(e2, t2) {
    let s2 = initVisitor(t2);
    i.isDocument(e2) ? visit_(null, e2.contents, s2, Object.freeze([e2])) === o && (e2.contents = null) : visit_(null, e2, s2, Object.freeze([]));
  }
  function visit_(e2, t2, s2, r2) {
    let a = callVisitor(e2, t2, s2, r2);
    if (i.isNode(a) || i.isPair(a)) return replaceNode(e2, r2, a), visit_(e2, a, s2, r2);
    if ("symbol" != typeof a) {
      if (i.isCollection(t2)) {
        r2 = Object.freeze(r2.concat(t2));
        for (let e3 = 0; e3 < t2.items.length; ++e3) {
          let i2 = visit_(e3, t2.items[e3], s2, r2);
          if ("number" == typeof i2) e3 = i2 - 1;
          else {
            if (i2 === n) return n;
            i2 === o && (t2.items.splice(e3, 1), e3 -= 1);
          }
        }
      } else if (i.isPair(t2)) {
        r2 = Object.freeze(r2.concat(t2));
        let e3 = visit_("key", t2.key, s2, r2);
        if (e3 === n) return n;
        e3 === o && (t2.key = null);
        let i2 = visit_("value", t2.value, s2, r2);
        if (i2 === n) return n;
        i2 === o && (t2.value = null);
      }
    }
    return a;
  }
  async function visitAsync(e2, t2) {
    let s2 = initVisitor(t2);
    i.isDocument(e2) ? await visitAsync_(null, e2.contents, s2, Object.freeze([e2])) === o && (e2.contents = null) : await visitAsync_(null, e2, s2, Object.freeze([]));
  }
  async function visitAsync_(e2, t2, s2, r2) {
    let a = await callVisitor(e2, t2, s2, r2);
    if (i.isNode(a) || i.isPair(a)) return replaceNode(e2, r2, a), visitAsync_(e2, a, s2, r2);
    if ("symbol" != typeof a) {
      if (i.isCollection(t2)) {
        r2 = Object.freeze(r2.concat(t2));
        for (let e3 = 0; e3 < t2.items.length; ++e3) {
          let i2 = await visitAsync_(e3, t2.items[e3], s2, r2);
          if ("number" == typeof i2) e3 = i2 - 1;
          else {
            if (i2 === n) return n;
            i2 === o && (t2.items.splice(e3, 1), e3 -= 1);
          }
        }
      } else if (i.isPair(t2)) {
        r2 = Object.freeze(r2.concat(t2));
        let e3 = await visitAsync_("key", t2.key, s2, r2);
        if (e3 === n) return n;
        e3 === o && (t2.key = null);
        let i2 = await visitAsync_("value", t2.value, s2, r2);
        if (i2 === n) return n;
        i2 === o && (t2.value = null);
      }
    }
    return a;
  }
  function initVisitor(e2) {
    return "object" == typeof e2 && (e2.Collection || e2.Node || e2.Value) ? Object.assign({ Alias: e2.Node, Map: e2.Node, Scalar: e2.Node, Seq: e2.Node }, e2.Value && { Map: e2.Value, Scalar: e2.Value, Seq: e2.Value }, e2.Collection && { Map: e2.Collection, Seq: e2.Collection }, e2) : e2;
  }
  function callVisitor(e2, t2, s2, n2) {
    return "function" == typeof s2 ? s2(e2, t2, n2) : i.isMap(t2) ? s2.Map?.(e2, t2, n2) : i.isSeq(t2) ? s2.Seq?.(e2, t2, n2) : i.isPair(t2) ? s2.Pair?.(e2, t2, n2) : i.isScalar(t2) ? s2.Scalar?.(e2, t2, n2) : i.isAlias(t2) ? s2.Alias?.(e2, t2, n2) : void 0;
  }
  function replaceNode(e2, t2, s2) {
    let n2 = t2[t2.length - 1];
    if (i.isCollection(n2)) n2.items[e2] = s2;
    else if (i.isPair(n2)) "key" === e2 ? n2.key = s2 : n2.value = s2;
    else if (i.isDocument(n2)) n2.contents = s2;
    else {
      let e3 = i.isAlias(n2) ? "alias" : "scalar";
      throw Error(`Cannot replace node with ${e3} parent`);
    }
  }
  visit.BREAK = n, visit.SKIP = r, visit.REMOVE = o, visitAsync.BREAK = n, visitAsync.SKIP = r, visitAsync.REMOVE = o, t.visit = visit, t.visitAsync = visitAsync;
} };
export {
  id,
  ids,
  modules
};
