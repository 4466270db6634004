const id = 422;
const ids = [422];
const modules = { 9542: (__unused_webpack_module, exports, __webpack_require__) => {
  var nativeCrc32;
  let { createReadStream } = __webpack_require__(3024), { Writable } = __webpack_require__(7075), { toUint8Array, concatBytes } = __webpack_require__(2430), { createHash, createHmac } = __webpack_require__(7598), zlib = __webpack_require__(8522);
  async function blobReader(blob, onChunk, chunkSize = 1048576) {
    let size = blob.size, totalBytesRead = 0;
    for (; totalBytesRead < size; ) {
      let slice = blob.slice(totalBytesRead, Math.min(size, totalBytesRead + chunkSize));
      onChunk(new Uint8Array(await slice.arrayBuffer())), totalBytesRead += slice.size;
    }
  }
  let blobHasher = async function(hashCtor, blob) {
    let hash = new hashCtor();
    return await blobReader(blob, (chunk) => {
      hash.update(chunk);
    }), hash.digest();
  };
  class HashCalculator extends Writable {
    hash;
    constructor(hash, options) {
      super(options), this.hash = hash;
    }
    _write(chunk, encoding, callback) {
      try {
        this.hash.update(toUint8Array(chunk));
      } catch (err) {
        return callback(err);
      }
      callback();
    }
  }
  class Md5Js {
    digestLength = 16;
    state = Uint32Array.from(INIT$1);
    writeBuffer = new DataView(new ArrayBuffer(64));
    bufferLength = 0;
    bytesHashed = 0;
    update(sourceData) {
      let data = toUint8Array(sourceData), pos = 0, len = data.byteLength;
      for (this.bytesHashed += len; len > 0; ) this.writeBuffer.setUint8(this.bufferLength++, data[pos++]), --len, 64 === this.bufferLength && (compress(this.state, this.writeBuffer), this.bufferLength = 0);
    }
    async digest() {
      let state = Uint32Array.from(this.state), buf = new DataView(this.writeBuffer.buffer.slice(0)), bufLen = this.bufferLength, bits = 8 * this.bytesHashed;
      if (buf.setUint8(bufLen++, 128), this.bufferLength % 64 >= 56) {
        for (let i = bufLen; i < 64; ++i) buf.setUint8(i, 0);
        compress(state, buf), bufLen = 0;
      }
      for (let i = bufLen; i < 56; ++i) buf.setUint8(i, 0);
      buf.setUint32(56, bits >>> 0, true), buf.setUint32(60, Math.floor(bits / 4294967296), true), compress(state, buf);
      let out = new Uint8Array(16), view = new DataView(out.buffer);
      for (let i = 0; i < 4; ++i) view.setUint32(4 * i, state[i], true);
      return out;
    }
    reset() {
      this.state.set(INIT$1), this.writeBuffer = new DataView(new ArrayBuffer(64)), this.bufferLength = 0, this.bytesHashed = 0;
    }
  }
  let INIT$1 = [1732584193, 4023233417, 2562383102, 271733878], S = Uint8Array.of(7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21), T = Array.from({ length: 64 }, (_, i) => 4294967296 * Math.abs(Math.sin(i + 1)) >>> 0);
  function compress(state, block) {
    let a = state[0], b = state[1], c = state[2], d = state[3];
    for (let i = 0; i < 64; ++i) {
      let f, g;
      i < 16 ? (f = b & c | ~b & d, g = i) : i < 32 ? (f = d & b | c & ~d, g = (5 * i + 1) % 16) : i < 48 ? (f = b ^ c ^ d, g = (3 * i + 5) % 16) : (f = c ^ (b | ~d), g = 7 * i % 16);
      let x = block.getUint32(4 * g, true), tmp = d;
      d = c, c = b;
      let s = S[(i >> 4) * 4 + (3 & i)], sum = (a + f | 0) + (x + T[i] | 0) | 0;
      b = b + ((sum << s | sum >>> 32 - s) >>> 0) | 0, a = tmp;
    }
    state[0] = state[0] + a | 0, state[1] = state[1] + b | 0, state[2] = state[2] + c | 0, state[3] = state[3] + d | 0;
  }
  let Md5Node = (() => {
    try {
      return createHash("md5"), true;
    } catch {
      return false;
    }
  })() ? class {
    digestLength = 16;
    hash = createHash("md5");
    update(data) {
      this.hash.update(toUint8Array(data));
    }
    async digest() {
      let buf = this.hash.copy().digest();
      return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = createHash("md5");
    }
  } : Md5Js, CRC32_TABLE = new Uint32Array(256);
  for (let i = 0; i < 256; ++i) {
    let c = i;
    for (let j = 0; j < 8; ++j) c = 1 & c ? 3988292384 ^ c >>> 1 : c >>> 1;
    CRC32_TABLE[i] = c >>> 0;
  }
  class Crc32Js {
    digestLength = 4;
    checksum = 4294967295;
    update(data) {
      for (let i = 0; i < data.length; ++i) this.checksum = this.checksum >>> 8 ^ CRC32_TABLE[(this.checksum ^ data[i]) & 255];
    }
    digestSync() {
      return (4294967295 ^ this.checksum) >>> 0;
    }
    async digest() {
      let value = this.digestSync(), out = new Uint8Array(4);
      return new DataView(out.buffer).setUint32(0, value, false), out;
    }
    reset() {
      this.checksum = 4294967295;
    }
  }
  let zlibCrc32 = "function" == typeof zlib.crc32 ? zlib.crc32 : void 0, Crc32Node = zlibCrc32 ? (nativeCrc32 = zlibCrc32, class {
    digestLength = 4;
    value = 0;
    update(data) {
      this.value = nativeCrc32(data, this.value);
    }
    digestSync() {
      return this.value >>> 0;
    }
    async digest() {
      let out = new Uint8Array(4);
      return new DataView(out.buffer).setUint32(0, this.digestSync(), false), out;
    }
    reset() {
      this.value = 0;
    }
  }) : Crc32Js;
  class Sha256Js {
    digestLength = 32;
    state = Int32Array.from(INIT);
    w;
    buffer = new Uint8Array(64);
    bufferLength = 0;
    bytesHashed = 0;
    finished = false;
    inner;
    outer;
    constructor(secret) {
      if (secret) {
        let key = Sha256Js.normalizeKey(secret);
        this.inner = new Sha256Js(), this.outer = new Sha256Js();
        let { inner, outer } = this, pad = new Uint8Array(128);
        for (let i = 0; i < 64; ++i) pad[i] = 54 ^ key[i], pad[i + 64] = 92 ^ key[i];
        inner.update(pad.subarray(0, 64)), outer.update(pad.subarray(64));
      }
    }
    update(data) {
      if (this.finished) throw Error("Attempted to update an already finished HMAC.");
      if (this.inner) return void this.inner.update(data);
      let chunk = toUint8Array(data), position = 0, { byteLength } = chunk;
      if (this.bytesHashed += byteLength, 8 * this.bytesHashed > 9007199254740991) throw Error("Cannot hash more than 2^53 - 1 bits");
      for (; byteLength > 0; ) this.buffer[this.bufferLength++] = chunk[position++], byteLength--, 64 === this.bufferLength && (this.hashBuffer(), this.bufferLength = 0);
    }
    async digest() {
      let { inner, outer } = this;
      if (inner && outer) {
        if (this.finished) throw Error("Attempted to digest an already finished HMAC.");
        this.finished = true;
        let innerDigest = inner.digestSync();
        return outer.update(innerDigest), outer.digestSync();
      }
      return this.digestSync();
    }
    reset() {
      this.state = Int32Array.from(INIT), this.buffer = new Uint8Array(64), this.bufferLength = 0, this.bytesHashed = 0;
    }
    digestSync() {
      let state = this.state.slice(), buffer = this.buffer.slice(), bufferLength = this.bufferLength, bitsHashed = 8 * this.bytesHashed, bufferView = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      if (bufferView.setUint8(bufferLength++, 128), (bufferLength - 1) % 64 >= 56) {
        for (let i = bufferLength; i < 64; ++i) bufferView.setUint8(i, 0);
        this.hashBufferWith(state, buffer), bufferLength = 0;
      }
      for (let i = bufferLength; i < 56; ++i) bufferView.setUint8(i, 0);
      bufferView.setUint32(56, Math.floor(bitsHashed / 4294967296), false), bufferView.setUint32(60, bitsHashed, false), this.hashBufferWith(state, buffer);
      let out = new Uint8Array(32);
      for (let i = 0; i < 8; ++i) out[4 * i] = state[i] >>> 24 & 255, out[4 * i + 1] = state[i] >>> 16 & 255, out[4 * i + 2] = state[i] >>> 8 & 255, out[4 * i + 3] = state[i] >>> 0 & 255;
      return out;
    }
    static normalizeKey(secret) {
      let key = toUint8Array(secret);
      if (key.byteLength > 64) {
        let h = new Sha256Js();
        h.update(key);
        let out = h.digestSync(), padded = new Uint8Array(64);
        return padded.set(out), padded;
      }
      if (key.byteLength < 64) {
        let padded = new Uint8Array(64);
        return padded.set(key), padded;
      }
      return key;
    }
    hashBuffer() {
      this.hashBufferWith(this.state, this.buffer);
    }
    hashBufferWith(state, buffer) {
      let w = this.w ??= new Int32Array(64), s0 = state[0], s1 = state[1], s2 = state[2], s3 = state[3], s4 = state[4], s5 = state[5], s6 = state[6], s7 = state[7];
      for (let i = 0; i < 64; ++i) {
        if (i < 16) w[i] = (255 & buffer[4 * i]) << 24 | (255 & buffer[4 * i + 1]) << 16 | (255 & buffer[4 * i + 2]) << 8 | 255 & buffer[4 * i + 3];
        else {
          let u = w[i - 2], t12 = (u >>> 17 | u << 15) ^ (u >>> 19 | u << 13) ^ u >>> 10, t22 = ((u = w[i - 15]) >>> 7 | u << 25) ^ (u >>> 18 | u << 14) ^ u >>> 3;
          w[i] = (t12 + w[i - 7] | 0) + (t22 + w[i - 16] | 0);
        }
        let t1 = (((s4 >>> 6 | s4 << 26) ^ (s4 >>> 11 | s4 << 21) ^ (s4 >>> 25 | s4 << 7)) + (s4 & s5 ^ ~s4 & s6) | 0) + (s7 + (K[i] + w[i] | 0) | 0) | 0, t2 = ((s0 >>> 2 | s0 << 30) ^ (s0 >>> 13 | s0 << 19) ^ (s0 >>> 22 | s0 << 10)) + (s0 & s1 ^ s0 & s2 ^ s1 & s2) | 0;
        s7 = s6, s6 = s5, s5 = s4, s4 = s3 + t1 | 0, s3 = s2, s2 = s1, s1 = s0, s0 = t1 + t2 | 0;
      }
      state[0] += s0, state[1] += s1, state[2] += s2, state[3] += s3, state[4] += s4, state[5] += s5, state[6] += s6, state[7] += s7;
    }
  }
  let INIT = new Int32Array([1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225]), K = new Int32Array([1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298]), Sha256Node = (() => {
    try {
      return createHash("sha256"), true;
    } catch {
      return false;
    }
  })() ? class {
    digestLength = 32;
    secret;
    hash;
    isHmac;
    finished = false;
    constructor(secret) {
      this.secret = secret, this.isHmac = !!secret, this.hash = this.createHash();
    }
    update(data) {
      if (this.finished) throw Error("Attempted to update an already finished hash.");
      this.hash.update(data);
    }
    async digest() {
      let buf;
      return this.isHmac ? (this.finished = true, buf = this.hash.digest()) : buf = this.hash.copy().digest(), new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength);
    }
    reset() {
      this.hash = this.createHash(), this.finished = false;
    }
    createHash() {
      var data;
      return this.secret ? createHmac("sha256", "string" == typeof (data = this.secret) ? data : ArrayBuffer.isView(data) ? Buffer.from(data.buffer, data.byteOffset, data.byteLength) : Buffer.from(data)) : createHash("sha256");
    }
  } : Sha256Js, { digest, sign, importKey } = globalThis?.crypto?.subtle ?? {}, subtle = "function" == typeof digest && "function" == typeof sign && "function" == typeof importKey ? globalThis.crypto.subtle : void 0;
  exports.Crc32 = Crc32Node, exports.Crc32Js = Crc32Js, exports.Crc32Node = Crc32Node, exports.Md5 = Md5Node, exports.Md5Js = Md5Js, exports.Md5Node = Md5Node, exports.Sha256 = Sha256Node, exports.Sha256Js = Sha256Js, exports.Sha256Node = Sha256Node, exports.Sha256WebCrypto = class {
    digestLength = 32;
    secret;
    pending = [];
    pendingBytes = 0;
    fallback;
    finished = false;
    constructor(secret) {
      secret && (this.secret = toUint8Array(secret));
    }
    update(data) {
      if (this.finished) throw Error("Attempted to update an already finished HMAC.");
      this.fallback ? this.fallback.update(data) : (this.pending.push(data.slice()), this.pendingBytes += data.byteLength, this.pendingBytes >= 8388608 && this.switchToFallback());
    }
    async digest() {
      if (this.fallback) return this.fallback.digest();
      if (this.secret && this.finished) throw Error("Attempted to digest an already finished HMAC.");
      let data = concatBytes(this.pending);
      if (subtle) {
        if (this.secret) {
          this.finished = true;
          let key = await subtle.importKey("raw", this.secret, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
          return new Uint8Array(await subtle.sign("HMAC", key, data));
        }
        return new Uint8Array(await subtle.digest("SHA-256", data));
      }
      let sha256 = new Sha256Js(this.secret);
      return sha256.update(data), sha256.digest();
    }
    reset() {
      this.pending = [], this.pendingBytes = 0, this.fallback = void 0, this.finished = false;
    }
    switchToFallback() {
      let sha256Js = new Sha256Js(this.secret);
      for (let chunk of this.pending) sha256Js.update(chunk);
      this.fallback = sha256Js, this.pending = [], this.pendingBytes = 0;
    }
  }, exports.blobHasher = blobHasher, exports.blobReader = blobReader, exports.fileStreamHasher = (hashCtor, fileStream) => new Promise((resolve, reject) => {
    if ("string" != typeof fileStream.path) return void reject(Error("Unable to calculate hash for non-file streams."));
    let fileStreamTee = createReadStream(fileStream.path, { start: fileStream.start, end: fileStream.end }), hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
    fileStreamTee.pipe(hashCalculator), fileStreamTee.on("error", (err) => {
      hashCalculator.end(), reject(err);
    }), hashCalculator.on("error", reject), hashCalculator.on("finish", function() {
      hash.digest().then(resolve).catch(reject);
    });
  }), exports.readableStreamHasher = (hashCtor, readableStream) => {
    if (null !== readableStream.readableFlowing) throw Error("Unable to calculate hash for flowing readable stream");
    let hash = new hashCtor(), hashCalculator = new HashCalculator(hash);
    return readableStream.pipe(hashCalculator), new Promise((resolve, reject) => {
      readableStream.on("error", (err) => {
        hashCalculator.end(), reject(err);
      }), hashCalculator.on("error", reject), hashCalculator.on("finish", () => {
        hash.digest().then(resolve).catch(reject);
      });
    });
  };
}, 2658: (__unused_webpack_module, exports, __webpack_require__) => {
  var WaiterState, WaiterState1;
  let { hasOwn } = __webpack_require__(4534), { getSmithyContext, normalizeProvider } = __webpack_require__(4534);
  exports.getSmithyContext = getSmithyContext, exports.normalizeProvider = normalizeProvider;
  let { SMITHY_CONTEXT_KEY, AlgorithmId } = __webpack_require__(5662);
  exports.AlgorithmId = AlgorithmId;
  let { NormalizedSchema } = __webpack_require__(6890), getAllAliases = (name, aliases) => {
    let _aliases = [];
    if (name && _aliases.push(name), aliases) for (let alias of aliases) _aliases.push(alias);
    return _aliases;
  }, getMiddlewareNameWithAliases = (name, aliases) => `${name || "anonymous"}${aliases && aliases.length > 0 ? ` (a.k.a. ${aliases.join(",")})` : ""}`, constructStack = () => {
    let absoluteEntries = [], relativeEntries = [], identifyOnResolve = false, entriesNameSet = /* @__PURE__ */ new Set(), cloneTo = (toStack) => (absoluteEntries.forEach((entry) => {
      toStack.add(entry.middleware, { ...entry });
    }), relativeEntries.forEach((entry) => {
      toStack.addRelativeTo(entry.middleware, { ...entry });
    }), toStack.identifyOnResolve?.(stack.identifyOnResolve()), toStack), expandRelativeMiddlewareList = (from) => {
      let expandedMiddlewareList = [];
      return from.before.forEach((entry) => {
        0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }), expandedMiddlewareList.push(from), from.after.reverse().forEach((entry) => {
        0 === entry.before.length && 0 === entry.after.length ? expandedMiddlewareList.push(entry) : expandedMiddlewareList.push(...expandRelativeMiddlewareList(entry));
      }), expandedMiddlewareList;
    }, getMiddlewareList = (debug = false) => {
      let normalizedAbsoluteEntries = [], normalizedRelativeEntries = [], normalizedEntriesNameMap = {};
      return absoluteEntries.forEach((entry) => {
        let normalizedEntry = { ...entry, before: [], after: [] };
        for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedAbsoluteEntries.push(normalizedEntry);
      }), relativeEntries.forEach((entry) => {
        let normalizedEntry = { ...entry, before: [], after: [] };
        for (let alias of getAllAliases(normalizedEntry.name, normalizedEntry.aliases)) normalizedEntriesNameMap[alias] = normalizedEntry;
        normalizedRelativeEntries.push(normalizedEntry);
      }), normalizedRelativeEntries.forEach((entry) => {
        if (entry.toMiddleware) {
          let toMiddleware = normalizedEntriesNameMap[entry.toMiddleware];
          if (void 0 === toMiddleware) {
            if (debug) return;
            throw Error(`${entry.toMiddleware} is not found when adding ${getMiddlewareNameWithAliases(entry.name, entry.aliases)} middleware ${entry.relation} ${entry.toMiddleware}`);
          }
          "after" === entry.relation && toMiddleware.after.push(entry), "before" === entry.relation && toMiddleware.before.push(entry);
        }
      }), normalizedAbsoluteEntries.sort((a, b) => stepWeights[b.step] - stepWeights[a.step] || priorityWeights[b.priority || "normal"] - priorityWeights[a.priority || "normal"]).map(expandRelativeMiddlewareList).reduce((wholeList, expandedMiddlewareList) => (wholeList.push(...expandedMiddlewareList), wholeList), []);
    }, stack = { add: (middleware, options = {}) => {
      let { name, override, aliases: _aliases } = options, entry = { step: "initialize", priority: "normal", middleware, ...options }, aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          for (let alias of aliases) {
            let toOverrideIndex = absoluteEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (-1 === toOverrideIndex) continue;
            let toOverride = absoluteEntries[toOverrideIndex];
            if (toOverride.step !== entry.step || entry.priority !== toOverride.priority) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware with ${toOverride.priority} priority in ${toOverride.step} step cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware with ${entry.priority} priority in ${entry.step} step.`);
            absoluteEntries.splice(toOverrideIndex, 1);
          }
        }
        for (let alias of aliases) entriesNameSet.add(alias);
      }
      absoluteEntries.push(entry);
    }, addRelativeTo: (middleware, options) => {
      let { name, override, aliases: _aliases } = options, entry = { middleware, ...options }, aliases = getAllAliases(name, _aliases);
      if (aliases.length > 0) {
        if (aliases.some((alias) => entriesNameSet.has(alias))) {
          if (!override) throw Error(`Duplicate middleware name '${getMiddlewareNameWithAliases(name, _aliases)}'`);
          for (let alias of aliases) {
            let toOverrideIndex = relativeEntries.findIndex((entry2) => entry2.name === alias || entry2.aliases?.some((a) => a === alias));
            if (-1 === toOverrideIndex) continue;
            let toOverride = relativeEntries[toOverrideIndex];
            if (toOverride.toMiddleware !== entry.toMiddleware || toOverride.relation !== entry.relation) throw Error(`"${getMiddlewareNameWithAliases(toOverride.name, toOverride.aliases)}" middleware ${toOverride.relation} "${toOverride.toMiddleware}" middleware cannot be overridden by "${getMiddlewareNameWithAliases(name, _aliases)}" middleware ${entry.relation} "${entry.toMiddleware}" middleware.`);
            relativeEntries.splice(toOverrideIndex, 1);
          }
        }
        for (let alias of aliases) entriesNameSet.add(alias);
      }
      relativeEntries.push(entry);
    }, clone: () => cloneTo(constructStack()), use: (plugin) => {
      plugin.applyToStack(stack);
    }, remove: (toRemove) => {
      let isRemoved, filterCb;
      if ("string" == typeof toRemove) {
        let isRemoved2, filterCb2;
        return isRemoved2 = false, filterCb2 = (entry) => {
          let aliases = getAllAliases(entry.name, entry.aliases);
          if (aliases.includes(toRemove)) {
            for (let alias of (isRemoved2 = true, aliases)) entriesNameSet.delete(alias);
            return false;
          }
          return true;
        }, absoluteEntries = absoluteEntries.filter(filterCb2), relativeEntries = relativeEntries.filter(filterCb2), isRemoved2;
      }
      return isRemoved = false, filterCb = (entry) => {
        if (entry.middleware === toRemove) {
          for (let alias of (isRemoved = true, getAllAliases(entry.name, entry.aliases))) entriesNameSet.delete(alias);
          return false;
        }
        return true;
      }, absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
    }, removeByTag: (toRemove) => {
      let isRemoved = false, filterCb = (entry) => {
        let { tags, name, aliases: _aliases } = entry;
        if (tags && tags.includes(toRemove)) {
          for (let alias of getAllAliases(name, _aliases)) entriesNameSet.delete(alias);
          return isRemoved = true, false;
        }
        return true;
      };
      return absoluteEntries = absoluteEntries.filter(filterCb), relativeEntries = relativeEntries.filter(filterCb), isRemoved;
    }, concat: (from) => {
      let cloned = cloneTo(constructStack());
      return cloned.use(from), cloned.identifyOnResolve(identifyOnResolve || cloned.identifyOnResolve() || (from.identifyOnResolve?.() ?? false)), cloned;
    }, applyToStack: cloneTo, identify: () => getMiddlewareList(true).map((mw) => {
      let step = mw.step ?? mw.relation + " " + mw.toMiddleware;
      return getMiddlewareNameWithAliases(mw.name, mw.aliases) + " - " + step;
    }), identifyOnResolve: (toggle) => ("boolean" == typeof toggle && (identifyOnResolve = toggle), identifyOnResolve), resolve: (handler, context) => {
      for (let middleware of getMiddlewareList().map((entry) => entry.middleware).reverse()) handler = middleware(handler, context);
      return identifyOnResolve && console.log(stack.identify()), handler;
    } };
    return stack;
  }, stepWeights = { initialize: 5, serialize: 4, build: 3, finalizeRequest: 2, deserialize: 1 }, priorityWeights = { high: 3, normal: 2, low: 1 }, getCircularReplacer = () => {
    let seen = /* @__PURE__ */ new WeakSet();
    return (key, value) => {
      if ("object" == typeof value && null !== value) {
        if (seen.has(value)) return "[Circular]";
        seen.add(value);
      }
      return value;
    };
  }, sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, 1e3 * seconds)), waiterServiceDefaults = { minDelay: 2, maxDelay: 120 };
  (WaiterState1 = WaiterState || (WaiterState = {})).ABORTED = "ABORTED", WaiterState1.FAILURE = "FAILURE", WaiterState1.SUCCESS = "SUCCESS", WaiterState1.RETRY = "RETRY", WaiterState1.TIMEOUT = "TIMEOUT";
  let runPolling = async ({ minDelay, maxDelay, maxWaitTime, abortController, client, abortSignal }, input, acceptorChecks) => {
    let observedResponses = {}, [minDelayMs, maxDelayMs] = [1e3 * minDelay, 1e3 * maxDelay], currentAttempt = 0, waitUntil = Date.now() + 1e3 * maxWaitTime, warn403Time = Date.now() + 6e4, didWarn403 = false;
    for (; ; ) {
      if (currentAttempt > 0) {
        let delayMs = exponentialBackoffWithJitter(minDelayMs, maxDelayMs, currentAttempt, waitUntil);
        if (abortController?.signal?.aborted || abortSignal?.aborted) {
          let message = "AbortController signal aborted.";
          return observedResponses[message] |= 0, observedResponses[message] += 1, { state: WaiterState.ABORTED, observedResponses };
        }
        if (Date.now() + delayMs > waitUntil) return { state: WaiterState.TIMEOUT, observedResponses };
        await sleep(delayMs / 1e3);
      }
      let { state, reason } = await acceptorChecks(client, input);
      if (reason) {
        let message = createMessageFromResponse(reason);
        observedResponses[message] |= 0, observedResponses[message] += 1;
      }
      if (state !== WaiterState.RETRY) return { state, reason, final: reason, observedResponses };
      currentAttempt += 1, !didWarn403 && Date.now() >= warn403Time && (checkWarn403(observedResponses, client), didWarn403 = true);
    }
  }, checkWarn403 = (observedResponses = {}, client) => {
    let orderedErrors = Object.keys(observedResponses), count403 = 0;
    for (let response of orderedErrors) {
      let n = 0 | observedResponses[response];
      response.startsWith("403:") && (count403 += n);
    }
    let clientLogger = client?.config?.logger, warningLogger = "function" != typeof clientLogger?.warn || clientLogger.constructor?.name?.includes?.("NoOpLogger") ? console : clientLogger;
    (count403 >= 3 || orderedErrors[orderedErrors.length - 1]?.startsWith("403:")) && warningLogger.warn("@smithy/util-waiter WARN - 403 status code encountered during waiter polling.");
  }, createMessageFromResponse = (reason) => {
    let status = reason?.$response?.statusCode ?? reason?.$metadata?.httpStatusCode;
    return reason?.$responseBodyText ? `${status ? status + ": " : ""}Deserialization error for body: ${reason.$responseBodyText}` : status ? reason?.$response || reason?.message ? `${status ?? "Unknown"}: ${reason?.message}` : `${status}: OK` : String(reason?.message ?? JSON.stringify(reason, getCircularReplacer()) ?? "Unknown");
  }, exponentialBackoffWithJitter = (minDelayMs, maxDelayMs, attempt, waitUntil) => {
    if (attempt > Math.log(maxDelayMs / minDelayMs) / Math.log(2) + 1) return maxDelayMs;
    let capped = Math.min(minDelayMs * 2 ** (attempt - 1), maxDelayMs), waitFor = randomInRange(minDelayMs, capped);
    return Date.now() + waitFor > waitUntil ? Math.max(0, waitUntil - Date.now() - 500) : waitFor;
  }, randomInRange = (min, max) => min + Math.random() * (max - min), abortTimeout = (abortSignal) => {
    let onAbort;
    return { clearListener() {
      "function" == typeof abortSignal.removeEventListener && abortSignal.removeEventListener("abort", onAbort);
    }, aborted: new Promise((resolve) => {
      onAbort = () => resolve({ state: WaiterState.ABORTED }), "function" == typeof abortSignal.addEventListener ? abortSignal.addEventListener("abort", onAbort) : abortSignal.onabort = onAbort;
    }) };
  }, createWaiter = async (options, input, acceptorChecks) => {
    let params = { ...waiterServiceDefaults, ...options };
    if (params.maxWaitTime <= 0) throw Error("WaiterConfiguration.maxWaitTime must be greater than 0");
    if (params.minDelay <= 0) throw Error("WaiterConfiguration.minDelay must be greater than 0");
    if (params.maxDelay <= 0) throw Error("WaiterConfiguration.maxDelay must be greater than 0");
    if (params.maxWaitTime <= params.minDelay) throw Error(`WaiterConfiguration.maxWaitTime [${params.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${params.minDelay}] for this waiter`);
    if (params.maxDelay < params.minDelay) throw Error(`WaiterConfiguration.maxDelay [${params.maxDelay}] must be greater than WaiterConfiguration.minDelay [${params.minDelay}] for this waiter`);
    let exitConditions = [runPolling(params, input, acceptorChecks)], finalize = [];
    if (options.abortSignal) {
      let { aborted, clearListener } = abortTimeout(options.abortSignal);
      finalize.push(clearListener), exitConditions.push(aborted);
    }
    if (options.abortController?.signal) {
      let { aborted, clearListener } = abortTimeout(options.abortController.signal);
      finalize.push(clearListener), exitConditions.push(aborted);
    }
    return Promise.race(exitConditions).then((result) => {
      for (let fn of finalize) fn();
      return result;
    });
  }, SENSITIVE_STRING$1 = "***SensitiveInformation***";
  function schemaLogFilter(schema, data) {
    if (null == data) return data;
    let ns = NormalizedSchema.of(schema);
    if (ns.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
    if (ns.isListSchema()) {
      let valueSchema = ns.getValueSchema();
      if (valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
      if (Array.isArray(data)) return data.map((value) => schemaLogFilter(valueSchema, value));
    } else if (ns.isMapSchema()) {
      let valueSchema = ns.getValueSchema();
      if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) return SENSITIVE_STRING$1;
      if ("object" == typeof data) return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
    } else if (ns.isStructSchema() && "object" == typeof data) {
      let newObject = {};
      for (let [member, memberNs] of ns.structIterator()) null != data[member] && (newObject[member] = schemaLogFilter(memberNs, data[member]));
      return newObject;
    }
    return data;
  }
  let operationEventStreamMarker = /* @__PURE__ */ Symbol.for("@smithy/op-event-stream");
  class Command {
    middlewareStack = constructStack();
    schema;
    static classBuilder() {
      return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor }) {
      let isEventStream;
      for (let mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) this.middlewareStack.use(mw);
      let stack = clientStack.concat(this.middlewareStack), { logger } = configuration, additionalSmithyContext = additionalContext[SMITHY_CONTEXT_KEY], handlerExecutionContext = { logger, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, ...additionalContext, [SMITHY_CONTEXT_KEY]: { ...additionalSmithyContext, commandInstance: this, ...smithyContext, ...options?.metricsRecorder === void 0 ? {} : { metricsRecorder: options.metricsRecorder }, ...options?.abortSignal === void 0 ? {} : { abortSignal: options.abortSignal } } }, { requestHandler } = configuration, requestOptions = options ?? {};
      requestOptions.metricsRecorder && (requestOptions = { ...requestOptions }, delete requestOptions.metricsRecorder);
      let schema = this.schema, marker = schema?.[operationEventStreamMarker];
      if (void 0 !== marker) isEventStream = marker;
      else if (schema && Array.isArray(schema) && 9 === schema[0]) {
        let [, , , , input$, output$] = schema;
        isEventStream = schema[operationEventStreamMarker] = !!(NormalizedSchema.of(input$).getEventStreamMember() || NormalizedSchema.of(output$).getEventStreamMember());
      }
      return isEventStream && (requestOptions = { isEventStream, ...requestOptions }), stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
  }
  class ClassBuilder {
    _init = () => {
    };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = void 0;
    _outputFilterSensitiveLog = void 0;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
      this._init = cb;
    }
    ep(endpointParameterInstructions) {
      return this._ep = endpointParameterInstructions, this;
    }
    m(middlewareSupplier) {
      return this._middlewareFn = middlewareSupplier, this;
    }
    s(service, operation, smithyContext = {}) {
      return this._smithyContext = { service, operation, ...smithyContext }, this;
    }
    c(additionalContext = {}) {
      return this._additionalContext = additionalContext, this;
    }
    n(clientName, commandName) {
      return this._clientName = clientName, this._commandName = commandName, this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
      return this._inputFilterSensitiveLog = inputFilter, this._outputFilterSensitiveLog = outputFilter, this;
    }
    ser(serializer) {
      return this._serializer = serializer, this;
    }
    de(deserializer) {
      return this._deserializer = deserializer, this;
    }
    sc(operation) {
      return this._operationSchema = operation, this._smithyContext.operationSchema = operation, this;
    }
    build() {
      let CommandRef, closure = this;
      return CommandRef = class extends Command {
        input;
        static getEndpointParameterInstructions() {
          return closure._ep;
        }
        constructor(...[input]) {
          super(), this.input = input ?? {}, closure._init(this), this.schema = closure._operationSchema;
        }
        resolveMiddleware(stack, configuration, options) {
          let op = closure._operationSchema, input = op?.[4] ?? op?.input, output = op?.[5] ?? op?.output;
          return this.resolveMiddlewareWithContext(stack, configuration, options, { CommandCtor: CommandRef, middlewareFn: closure._middlewareFn, clientName: closure._clientName, commandName: closure._commandName, inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _), outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _), smithyContext: closure._smithyContext, additionalContext: closure._additionalContext });
        }
        serialize = closure._serializer;
        deserialize = closure._deserializer;
      };
    }
  }
  class ServiceException extends Error {
    static shapeId = "smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";
    $fault;
    $response;
    $retryable;
    $metadata;
    constructor(options) {
      super(options.message), Object.setPrototypeOf(this, Object.getPrototypeOf(this).constructor.prototype), this.name = options.name, this.$fault = options.$fault, this.$metadata = options.$metadata;
    }
    static isInstance(value) {
      return !!value && (ServiceException.prototype.isPrototypeOf(value) || !!value.$fault && !!value.$metadata && ("client" === value.$fault || "server" === value.$fault));
    }
    static [Symbol.hasInstance](instance) {
      if (!instance) return false;
      if (this === ServiceException) return ServiceException.isInstance(instance);
      if (ServiceException.isInstance(instance)) {
        if (this.prototype.isPrototypeOf(instance)) return true;
        let targetId = Object.prototype.hasOwnProperty.call(this, "shapeId") ? this.shapeId : void 0, candidateHasShapeId = false;
        if (targetId) {
          let proto = Object.getPrototypeOf(instance);
          for (; proto && proto !== Object.prototype; ) {
            let ctor = proto.constructor, candidateId = ctor !== ServiceException && Object.prototype.hasOwnProperty.call(ctor, "shapeId") ? ctor?.shapeId : void 0;
            if (candidateId && (candidateHasShapeId = true, candidateId === targetId)) return true;
            proto = Object.getPrototypeOf(proto);
          }
        }
        if (targetId && candidateHasShapeId) return false;
        let targetName = this.name;
        if (targetName && targetName.length >= 6) {
          if (instance.name === targetName) return true;
          let proto = Object.getPrototypeOf(instance);
          for (; proto && proto !== Object.prototype; ) {
            let ctorName = proto.constructor?.name;
            if (ctorName && "Error" !== ctorName && ctorName === targetName) return true;
            proto = Object.getPrototypeOf(proto);
          }
        }
      }
      return false;
    }
  }
  let decorateServiceException = (exception, additions = {}) => {
    Object.entries(additions).filter(([, v]) => void 0 !== v).forEach(([k, v]) => {
      (void 0 == exception[k] || "" === exception[k]) && (exception[k] = v);
    });
    let message = exception.message || exception.Message || "UnknownError";
    return exception.message = message, delete exception.Message, exception;
  }, throwDefaultError = ({ output, parsedBody, exceptionCtor, errorCode }) => {
    let $metadata = deserializeMetadata(output), statusCode = $metadata.httpStatusCode ? $metadata.httpStatusCode + "" : void 0;
    throw decorateServiceException(new exceptionCtor({ name: parsedBody?.code || parsedBody?.Code || errorCode || statusCode || "UnknownError", $fault: "client", $metadata }), parsedBody);
  }, deserializeMetadata = (output) => ({ httpStatusCode: output.statusCode, requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"], extendedRequestId: output.headers["x-amz-id-2"], cfId: output.headers["x-amz-cf-id"] }), warningEmitted = false, knownAlgorithms = Object.values(AlgorithmId), getChecksumConfiguration = (runtimeConfig) => {
    let checksumAlgorithms = [];
    for (let id2 in AlgorithmId) {
      if (!hasOwn(AlgorithmId, id2)) continue;
      let algorithmId = AlgorithmId[id2];
      void 0 !== runtimeConfig[algorithmId] && checksumAlgorithms.push({ algorithmId: () => algorithmId, checksumConstructor: () => runtimeConfig[algorithmId] });
    }
    for (let [id2, ChecksumCtor] of Object.entries(runtimeConfig.checksumAlgorithms ?? {})) checksumAlgorithms.push({ algorithmId: () => id2, checksumConstructor: () => ChecksumCtor });
    return { addChecksumAlgorithm(algo) {
      runtimeConfig.checksumAlgorithms = runtimeConfig.checksumAlgorithms ?? {};
      let id2 = algo.algorithmId(), ctor = algo.checksumConstructor();
      knownAlgorithms.includes(id2) ? runtimeConfig.checksumAlgorithms[id2.toUpperCase()] = ctor : runtimeConfig.checksumAlgorithms[id2] = ctor, checksumAlgorithms.push(algo);
    }, checksumAlgorithms: () => checksumAlgorithms };
  }, resolveChecksumRuntimeConfig = (clientConfig) => {
    let runtimeConfig = {};
    return clientConfig.checksumAlgorithms().forEach((checksumAlgorithm) => {
      let id2 = checksumAlgorithm.algorithmId();
      knownAlgorithms.includes(id2) && (runtimeConfig[id2] = checksumAlgorithm.checksumConstructor());
    }), runtimeConfig;
  }, getRetryConfiguration = (runtimeConfig) => ({ setRetryStrategy(retryStrategy) {
    runtimeConfig.retryStrategy = retryStrategy;
  }, retryStrategy: () => runtimeConfig.retryStrategy }), resolveRetryRuntimeConfig = (retryStrategyConfiguration) => {
    let runtimeConfig = {};
    return runtimeConfig.retryStrategy = retryStrategyConfiguration.retryStrategy(), runtimeConfig;
  }, getDefaultExtensionConfiguration = (runtimeConfig) => Object.assign(getChecksumConfiguration(runtimeConfig), getRetryConfiguration(runtimeConfig)), getValueFromTextNode = (obj) => {
    let textNodeName = "#text";
    for (let key in obj) hasOwn(obj, key) && (void 0 !== obj[key][textNodeName] ? obj[key] = obj[key][textNodeName] : "object" == typeof obj[key] && null !== obj[key] && (obj[key] = getValueFromTextNode(obj[key])));
    return obj;
  };
  function map(arg0, arg1, arg2) {
    let target, instructions;
    if (void 0 === arg1 && void 0 === arg2) target = {}, instructions = arg0;
    else {
      if (target = arg0, "function" == typeof arg1) return mapWithFilter(target, arg1, instructions = arg2);
      instructions = arg1;
    }
    for (let key in instructions) if (hasOwn(instructions, key)) {
      if (!Array.isArray(instructions[key])) {
        target[key] = instructions[key];
        continue;
      }
      applyInstruction(target, null, instructions, key);
    }
    return target;
  }
  let mapWithFilter = (target, filter, instructions) => map(target, Object.entries(instructions).reduce((_instructions, [key, value]) => (Array.isArray(value) ? _instructions[key] = value : "function" == typeof value ? _instructions[key] = [filter, value()] : _instructions[key] = [filter, value], _instructions), {})), applyInstruction = (target, source, instructions, targetKey) => {
    if (null !== source) {
      let instruction = instructions[targetKey];
      "function" == typeof instruction && (instruction = [, instruction]);
      let [filter2 = nonNullish, valueFn = pass, sourceKey = targetKey] = instruction;
      ("function" == typeof filter2 && filter2(source[sourceKey]) || "function" != typeof filter2 && filter2) && (target[targetKey] = valueFn(source[sourceKey]));
      return;
    }
    let [filter, value] = instructions[targetKey];
    if ("function" == typeof value) {
      let _value, defaultFilterPassed = void 0 === filter && null != (_value = value()), customFilterPassed = "function" == typeof filter && !!filter(void 0) || "function" != typeof filter && !!filter;
      defaultFilterPassed ? target[targetKey] = _value : customFilterPassed && (target[targetKey] = value());
    } else {
      let defaultFilterPassed = void 0 === filter && null != value, customFilterPassed = "function" == typeof filter && !!filter(value) || "function" != typeof filter && !!filter;
      (defaultFilterPassed || customFilterPassed) && (target[targetKey] = value);
    }
  }, nonNullish = (_) => null != _, pass = (_) => _, _json = (obj) => {
    if (null == obj) return {};
    if (Array.isArray(obj)) return obj.filter((_) => null != _).map(_json);
    if ("object" == typeof obj) {
      let target = {};
      for (let key in obj) hasOwn(obj, key) && null != obj[key] && (target[key] = _json(obj[key]));
      return target;
    }
    return obj;
  };
  exports.Client = class {
    config;
    middlewareStack = constructStack();
    initConfig;
    handlers;
    constructor(config) {
      this.config = config;
      let { protocol, protocolSettings } = config;
      protocolSettings && "function" == typeof protocol && (config.protocol = new protocol(protocolSettings));
    }
    send(command, optionsOrCb, cb) {
      let handler, options = "function" != typeof optionsOrCb ? optionsOrCb : void 0, callback = "function" == typeof optionsOrCb ? optionsOrCb : cb;
      if (void 0 === options && true === this.config.cacheMiddleware) {
        this.handlers || (this.handlers = /* @__PURE__ */ new WeakMap());
        let handlers = this.handlers;
        handlers.has(command.constructor) ? handler = handlers.get(command.constructor) : (handler = command.resolveMiddleware(this.middlewareStack, this.config, options), handlers.set(command.constructor, handler));
      } else delete this.handlers, handler = command.resolveMiddleware(this.middlewareStack, this.config, options);
      if (!callback) return handler(command).then((result) => result.output);
      handler(command).then((result) => callback(null, result.output), (err) => callback(err)).catch(() => {
      });
    }
    destroy() {
      this.config?.requestHandler?.destroy?.(), delete this.handlers;
    }
  }, exports.Command = Command, exports.NoOpLogger = class {
    trace() {
    }
    debug() {
    }
    info() {
    }
    warn() {
    }
    error() {
    }
  }, exports.SENSITIVE_STRING = "***SensitiveInformation***", exports.ServiceException = ServiceException, exports.WaiterState = WaiterState, exports._json = _json, exports.checkExceptions = (result) => {
    if (result.state === WaiterState.ABORTED) {
      let abortError = Error(`${JSON.stringify({ ...result, reason: "Request was aborted" }, getCircularReplacer())}`);
      throw abortError.name = "AbortError", abortError;
    }
    if (result.state === WaiterState.TIMEOUT) {
      let timeoutError = Error(`${JSON.stringify({ ...result, reason: "Waiter has timed out" }, getCircularReplacer())}`);
      throw timeoutError.name = "TimeoutError", timeoutError;
    }
    if (result.state !== WaiterState.SUCCESS) throw Error(`${JSON.stringify(result, getCircularReplacer())}`);
    return result;
  }, exports.constructStack = constructStack, exports.convertMap = (target) => {
    let output = {};
    for (let [k, v] of Object.entries(target || {})) output[k] = [, v];
    return output;
  }, exports.createAggregatedClient = (commands, Client, options) => {
    for (let [command, CommandCtor] of Object.entries(commands)) {
      let methodImpl = async function(args, optionsOrCb, cb) {
        let command2 = new CommandCtor(args);
        if ("function" == typeof optionsOrCb) this.send(command2, optionsOrCb);
        else {
          if ("function" != typeof cb) return this.send(command2, optionsOrCb);
          if ("object" != typeof optionsOrCb) throw Error(`Expected http options but got ${typeof optionsOrCb}`);
          this.send(command2, optionsOrCb || {}, cb);
        }
      }, methodName = (command[0].toLowerCase() + command.slice(1)).replace(/Command$/, "");
      Client.prototype[methodName] = methodImpl;
    }
    let { paginators = {}, waiters = {} } = options ?? {};
    for (let [paginatorName, paginatorFn] of Object.entries(paginators)) void 0 === Client.prototype[paginatorName] && (Client.prototype[paginatorName] = function(commandInput = {}, paginationConfiguration, ...rest) {
      return paginatorFn({ ...paginationConfiguration, client: this }, commandInput, ...rest);
    });
    for (let [waiterName, waiterFn] of Object.entries(waiters)) void 0 === Client.prototype[waiterName] && (Client.prototype[waiterName] = async function(commandInput = {}, waiterConfiguration, ...rest) {
      let config = waiterConfiguration;
      return "number" == typeof waiterConfiguration && (config = { maxWaitTime: waiterConfiguration }), waiterFn({ ...config, client: this }, commandInput, ...rest);
    });
  }, exports.createWaiter = createWaiter, exports.decorateServiceException = decorateServiceException, exports.emitWarningIfUnsupportedVersion = (version) => {
    version && !warningEmitted && 16 > parseInt(version.substring(1, version.indexOf("."))) && (warningEmitted = true);
  }, exports.getArrayIfSingleItem = (mayBeArray) => Array.isArray(mayBeArray) ? mayBeArray : [mayBeArray], exports.getChecksumConfiguration = getChecksumConfiguration, exports.getDefaultClientConfiguration = getDefaultExtensionConfiguration, exports.getDefaultExtensionConfiguration = getDefaultExtensionConfiguration, exports.getRetryConfiguration = getRetryConfiguration, exports.getValueFromTextNode = getValueFromTextNode, exports.invalidFunction = (message) => () => {
    throw Error(message);
  }, exports.invalidProvider = (message) => () => Promise.reject(message), exports.isSerializableHeaderValue = (value) => null != value, exports.loadConfigsForDefaultMode = (mode) => {
    switch (mode) {
      case "standard":
      case "cross-region":
        return { retryMode: "standard", connectionTimeout: 3100 };
      case "in-region":
        return { retryMode: "standard", connectionTimeout: 1100 };
      case "mobile":
        return { retryMode: "standard", connectionTimeout: 3e4 };
      default:
        return {};
    }
  }, exports.makeBuilder = function(common, service, name, ep) {
    return function(added, plugins, op, $, smithyContext = {}) {
      let epMerged = Object.assign({}, common, added);
      return Command.classBuilder().ep(epMerged).m(function(CommandCtor, clientStack, config, options) {
        let list = plugins.call(this, CommandCtor, clientStack, config, options);
        return list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions())), list;
      }).s(service, op, smithyContext).n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command").sc($).build();
    };
  }, exports.map = map, exports.resolveChecksumRuntimeConfig = resolveChecksumRuntimeConfig, exports.resolveDefaultRuntimeConfig = (config) => Object.assign(resolveChecksumRuntimeConfig(config), resolveRetryRuntimeConfig(config)), exports.resolveRetryRuntimeConfig = resolveRetryRuntimeConfig, exports.schemaLogFilter = schemaLogFilter, exports.serializeDateTime = (date) => date.toISOString().replace(".000Z", "Z"), exports.serializeFloat = (value) => {
    if (value != value) return "NaN";
    switch (value) {
      case 1 / 0:
        return "Infinity";
      case -1 / 0:
        return "-Infinity";
      default:
        return value;
    }
  }, exports.take = (source, instructions) => {
    let out = {};
    for (let key in instructions) hasOwn(instructions, key) && applyInstruction(out, source, instructions, key);
    return out;
  }, exports.throwDefaultError = throwDefaultError, exports.waiterServiceDefaults = waiterServiceDefaults, exports.withBaseException = (ExceptionCtor) => ({ output, parsedBody, errorCode }) => {
    throwDefaultError({ output, parsedBody, exceptionCtor: ExceptionCtor, errorCode });
  };
}, 7291: (__unused_webpack_module, exports, __webpack_require__) => {
  var SelectorType, SelectorType1;
  let { homedir } = __webpack_require__(8161), { sep, join } = __webpack_require__(6760), { createHash } = __webpack_require__(7598), { readFile: readFile$1 } = __webpack_require__(1455), { IniSectionType } = __webpack_require__(5662), { normalizeProvider } = __webpack_require__(2658), { isValidHostLabel } = __webpack_require__(4534);
  class ProviderError extends Error {
    name = "ProviderError";
    tryNextLink;
    constructor(message, options = true) {
      let logger, tryNextLink = true;
      "boolean" == typeof options ? (logger = void 0, tryNextLink = options) : null != options && "object" == typeof options && (logger = options.logger, tryNextLink = options.tryNextLink ?? true), super(message), this.tryNextLink = tryNextLink, Object.setPrototypeOf(this, ProviderError.prototype), logger?.debug?.(`@smithy/property-provider ${tryNextLink ? "->" : "(!)"} ${message}`);
    }
    static from(error, options = true) {
      return Object.assign(new this(error.message, options), error);
    }
  }
  class CredentialsProviderError extends ProviderError {
    name = "CredentialsProviderError";
    constructor(message, options = true) {
      super(message, options), Object.setPrototypeOf(this, CredentialsProviderError.prototype);
    }
  }
  class TokenProviderError extends ProviderError {
    name = "TokenProviderError";
    constructor(message, options = true) {
      super(message, options), Object.setPrototypeOf(this, TokenProviderError.prototype);
    }
  }
  let chain = (...providers) => async () => {
    let lastProviderError;
    if (0 === providers.length) throw new ProviderError("No providers in chain");
    for (let provider of providers) try {
      return await provider();
    } catch (err) {
      if (lastProviderError = err, err?.tryNextLink) continue;
      throw err;
    }
    throw lastProviderError;
  }, fromValue = (staticValue) => () => Promise.resolve(staticValue), memoize = (provider, isExpired, requiresRefresh) => {
    let resolved, pending, hasResult, isConstant = false, coalesceProvider = async () => {
      pending || (pending = provider());
      try {
        resolved = await pending, hasResult = true, isConstant = false;
      } finally {
        pending = void 0;
      }
      return resolved;
    };
    return void 0 === isExpired ? async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), resolved) : async (options) => ((!hasResult || options?.forceRefresh) && (resolved = await coalesceProvider()), isConstant || (requiresRefresh && !requiresRefresh(resolved) ? isConstant = true : isExpired(resolved) && await coalesceProvider()), resolved);
  }, booleanSelector = (obj, key, type) => {
    if (key in obj) {
      if ("true" === obj[key]) return true;
      if ("false" === obj[key]) return false;
      throw Error(`Cannot load ${type} "${key}". Expected "true" or "false", got ${obj[key]}.`);
    }
  };
  (SelectorType1 = SelectorType || (SelectorType = {})).ENV = "env", SelectorType1.CONFIG = "shared config entry";
  let homeDirCache = {}, getHomeDir = () => {
    let { HOME, USERPROFILE, HOMEPATH, HOMEDRIVE = `C:${sep}` } = process.env;
    if (HOME) return HOME;
    if (USERPROFILE) return USERPROFILE;
    if (HOMEPATH) return `${HOMEDRIVE}${HOMEPATH}`;
    let homeDirCacheKey = process && process.geteuid ? `${process.geteuid()}` : "DEFAULT";
    return homeDirCache[homeDirCacheKey] || (homeDirCache[homeDirCacheKey] = homedir()), homeDirCache[homeDirCacheKey];
  }, ENV_PROFILE = "AWS_PROFILE", DEFAULT_PROFILE = "default", getProfileName = (init) => init.profile || process.env[ENV_PROFILE] || DEFAULT_PROFILE, getSSOTokenFilepath = (id2) => {
    let cacheName = createHash("sha1").update(id2).digest("hex");
    return join(getHomeDir(), ".aws", "sso", "cache", `${cacheName}.json`);
  }, tokenIntercept = {}, getSSOTokenFromFile = async (id2) => {
    if (tokenIntercept[id2]) return tokenIntercept[id2];
    let ssoTokenFilepath = getSSOTokenFilepath(id2);
    return JSON.parse(await readFile$1(ssoTokenFilepath, "utf8"));
  }, getConfigData = (data) => Object.entries(data).filter(([key]) => {
    let indexOfSeparator = key.indexOf(".");
    return -1 !== indexOfSeparator && Object.values(IniSectionType).includes(key.substring(0, indexOfSeparator));
  }).reduce((acc, [key, value]) => {
    let indexOfSeparator = key.indexOf(".");
    return acc[key.substring(0, indexOfSeparator) === IniSectionType.PROFILE ? key.substring(indexOfSeparator + 1) : key] = value, acc;
  }, { ...data.default && { default: data.default } }), getConfigFilepath = () => process.env.AWS_CONFIG_FILE || join(getHomeDir(), ".aws", "config"), prefixKeyRegex = /^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/, profileNameBlockList = ["__proto__", "profile __proto__"], parseIni = (iniData) => {
    let currentSection, currentSubSection, map = {};
    for (let iniLine of iniData.split(/\r?\n/)) {
      let trimmedLine = iniLine.split(/(^|\s)[;#]/)[0].trim();
      if ("[" === trimmedLine[0] && "]" === trimmedLine[trimmedLine.length - 1]) {
        currentSection = void 0, currentSubSection = void 0;
        let sectionName = trimmedLine.substring(1, trimmedLine.length - 1), matches = prefixKeyRegex.exec(sectionName);
        if (matches) {
          let [, prefix, , name] = matches;
          Object.values(IniSectionType).includes(prefix) && (currentSection = [prefix, name].join("."));
        } else currentSection = sectionName;
        if (profileNameBlockList.includes(sectionName)) throw Error(`Found invalid profile name "${sectionName}"`);
      } else if (currentSection) {
        let indexOfEqualsSign = trimmedLine.indexOf("=");
        if (![0, -1].includes(indexOfEqualsSign)) {
          let [name, value] = [trimmedLine.substring(0, indexOfEqualsSign).trim(), trimmedLine.substring(indexOfEqualsSign + 1).trim()];
          if ("" === value) currentSubSection = name;
          else {
            currentSubSection && iniLine.trimStart() === iniLine && (currentSubSection = void 0), map[currentSection] = map[currentSection] || {};
            let key = currentSubSection ? [currentSubSection, name].join(".") : name;
            map[currentSection][key] = value;
          }
        }
      }
    }
    return map;
  }, filePromises = {}, fileIntercept = {}, readFile = (path, options) => void 0 !== fileIntercept[path] ? fileIntercept[path] : ((!filePromises[path] || options?.ignoreCache) && (filePromises[path] = readFile$1(path, "utf8")), filePromises[path]), swallowError$1 = () => ({}), loadSharedConfigFiles = async (init = {}) => {
    let { filepath = process.env.AWS_SHARED_CREDENTIALS_FILE || join(getHomeDir(), ".aws", "credentials"), configFilepath = getConfigFilepath() } = init, homeDir = getHomeDir(), resolvedFilepath = filepath;
    filepath.startsWith("~/") && (resolvedFilepath = join(homeDir, filepath.slice(2)));
    let resolvedConfigFilepath = configFilepath;
    configFilepath.startsWith("~/") && (resolvedConfigFilepath = join(homeDir, configFilepath.slice(2)));
    let parsedFiles = await Promise.all([readFile(resolvedConfigFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).then(getConfigData).catch(swallowError$1), readFile(resolvedFilepath, { ignoreCache: init.ignoreCache }).then(parseIni).catch(swallowError$1)]);
    return { configFile: parsedFiles[0], credentialsFile: parsedFiles[1] };
  }, getSsoSessionData = (data) => Object.entries(data).filter(([key]) => key.startsWith(IniSectionType.SSO_SESSION + ".")).reduce((acc, [key, value]) => ({ ...acc, [key.substring(key.indexOf(".") + 1)]: value }), {}), swallowError = () => ({}), loadSsoSessionData = async (init = {}) => readFile(init.configFilepath ?? getConfigFilepath()).then(parseIni).then(getSsoSessionData).catch(swallowError), parseKnownFiles = async (init) => {
    let parsedFiles = await loadSharedConfigFiles(init);
    return ((...files) => {
      let merged = {};
      for (let file of files) for (let [key, values] of Object.entries(file)) void 0 !== merged[key] ? Object.assign(merged[key], values) : merged[key] = values;
      return merged;
    })(parsedFiles.configFile, parsedFiles.credentialsFile);
  };
  function getSelectorName(functionString) {
    try {
      let constants = new Set(Array.from(functionString.match(/([A-Z_]){3,}/g) ?? []));
      return constants.delete("CONFIG"), constants.delete("CONFIG_PREFIX_SEPARATOR"), constants.delete("ENV"), [...constants].join(", ");
    } catch (ignored) {
      return functionString;
    }
  }
  let fromStatic = (defaultValue) => "function" == typeof defaultValue ? async () => await defaultValue() : fromValue(defaultValue), loadConfig = ({ environmentVariableSelector, configFileSelector, default: defaultValue }, configuration = {}) => {
    let options, { signingName, logger } = configuration;
    return memoize(chain((options = { signingName, logger }, async () => {
      try {
        let config = environmentVariableSelector(process.env, options);
        if (void 0 === config) throw Error();
        return config;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in ENV: ${getSelectorName(environmentVariableSelector.toString())}`, { logger: options?.logger });
      }
    }), ((configSelector, { preferredFile = "config", ...init } = {}) => async () => {
      let profile = getProfileName(init), { configFile, credentialsFile } = await loadSharedConfigFiles(init), profileFromCredentials = credentialsFile[profile] || {}, profileFromConfig = configFile[profile] || {}, mergedProfile = "config" === preferredFile ? { ...profileFromCredentials, ...profileFromConfig } : { ...profileFromConfig, ...profileFromCredentials };
      try {
        let cfgFile = "config" === preferredFile ? configFile : credentialsFile, configValue = configSelector(mergedProfile, cfgFile);
        if (void 0 === configValue) throw Error();
        return configValue;
      } catch (e) {
        throw new CredentialsProviderError(e.message || `Not found in config files w/ profile [${profile}]: ${getSelectorName(configSelector.toString())}`, { logger: init.logger });
      }
    })(configFileSelector, configuration), fromStatic(defaultValue)));
  }, ENV_USE_DUALSTACK_ENDPOINT = "AWS_USE_DUALSTACK_ENDPOINT", CONFIG_USE_DUALSTACK_ENDPOINT = "use_dualstack_endpoint", ENV_USE_FIPS_ENDPOINT = "AWS_USE_FIPS_ENDPOINT", CONFIG_USE_FIPS_ENDPOINT = "use_fips_endpoint", getEndpointFromRegion = async (input) => {
    let { tls = true } = input, region = await input.region();
    if (!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(region)) throw Error("Invalid region in client config");
    let useDualstackEndpoint = await input.useDualstackEndpoint(), useFipsEndpoint = await input.useFipsEndpoint(), { hostname } = await input.regionInfoProvider(region, { useDualstackEndpoint, useFipsEndpoint }) ?? {};
    if (!hostname) throw Error("Cannot resolve hostname from client config");
    return input.urlParser(`${tls ? "https:" : "http:"}//${hostname}`);
  }, AWS_REGION_ENV = "AWS_REGION", AWS_DEFAULT_REGION_ENV = "AWS_DEFAULT_REGION", DEFAULTS_MODE_OPTIONS = ["in-region", "cross-region", "mobile", "standard", "legacy"], negativeCacheUntil = 0, getInstanceMetadataRegion = async () => {
    if (!process.env.AWS_EC2_METADATA_DISABLED && !(Date.now() < negativeCacheUntil)) try {
      let endpoint = resolveImdsEndpoint(), token = (await imdsRequest({ ...endpoint, path: "/latest/api/token", method: "PUT", headers: { "x-aws-ec2-metadata-token-ttl-seconds": "21600" } })).toString();
      return (await imdsRequest({ ...endpoint, path: "/latest/meta-data/placement/region", method: "GET", headers: { "x-aws-ec2-metadata-token": token } })).toString().trim() || cacheNegativeAndReturnUndefined();
    } catch {
      return cacheNegativeAndReturnUndefined();
    }
  }, cacheNegativeAndReturnUndefined = () => {
    negativeCacheUntil = Date.now() + 6e4;
  }, resolveImdsEndpoint = () => {
    let envEndpoint = process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;
    if (envEndpoint) {
      let url = new URL(envEndpoint);
      return { hostname: url.hostname.replace(/^\[(.+)]$/, "$1"), port: url.port ? Number(url.port) : void 0 };
    }
    return "IPv6" === process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE ? { hostname: "fd00:ec2::254" } : { hostname: "169.254.169.254" };
  }, imdsRequest = async (options) => {
    let { request } = __webpack_require__(7067);
    return new Promise((resolve, reject) => {
      let req = request({ hostname: options.hostname, port: options.port, path: options.path, method: options.method, headers: options.headers, timeout: 1e3, signal: AbortSignal.timeout(1e3) });
      req.on("error", (err) => {
        reject(err), req.destroy();
      }), req.on("timeout", () => {
        reject(Error("TimeoutError from instance metadata service")), req.destroy();
      }), req.on("response", (res) => {
        let { statusCode = 400 } = res;
        if (statusCode < 200 || statusCode >= 300) {
          reject(Object.assign(Error("Error response received from instance metadata service"), { statusCode })), req.destroy();
          return;
        }
        let chunks = [];
        res.on("data", (chunk) => chunks.push(chunk)), res.on("end", () => {
          resolve(Buffer.concat(chunks)), req.destroy();
        });
      }), req.end();
    });
  }, REGION_ENV_NAME = "AWS_REGION", REGION_INI_NAME = "region", NODE_REGION_CONFIG_OPTIONS = { environmentVariableSelector: (env) => env[REGION_ENV_NAME], configFileSelector: (profile) => profile[REGION_INI_NAME], default: async () => {
    let region = await getInstanceMetadataRegion();
    if (region) return region;
    throw Error("Region is missing");
  } }, validRegions = /* @__PURE__ */ new Set(), isFipsRegion = (region) => "string" == typeof region && (region.startsWith("fips-") || region.endsWith("-fips")), getHostnameFromVariants = (variants = [], { useFipsEndpoint, useDualstackEndpoint }) => variants.find(({ tags }) => useFipsEndpoint === tags.includes("fips") && useDualstackEndpoint === tags.includes("dualstack"))?.hostname, NODE_DEFAULTS_MODE_CONFIG_OPTIONS = { environmentVariableSelector: (env) => env.AWS_DEFAULTS_MODE, configFileSelector: (profile) => profile.defaults_mode, default: "legacy" }, resolveNodeDefaultsModeAuto = async (clientRegion) => {
    if (clientRegion) {
      let resolvedRegion = "function" == typeof clientRegion ? await clientRegion() : clientRegion, inferredRegion = await inferPhysicalRegion();
      return inferredRegion ? resolvedRegion === inferredRegion ? "in-region" : "cross-region" : "standard";
    }
    return "standard";
  }, inferPhysicalRegion = async () => process.env.AWS_EXECUTION_ENV && (process.env[AWS_REGION_ENV] || process.env[AWS_DEFAULT_REGION_ENV]) ? process.env[AWS_REGION_ENV] ?? process.env[AWS_DEFAULT_REGION_ENV] : getInstanceMetadataRegion();
  exports.CONFIG_PREFIX_SEPARATOR = ".", exports.CONFIG_USE_DUALSTACK_ENDPOINT = CONFIG_USE_DUALSTACK_ENDPOINT, exports.CONFIG_USE_FIPS_ENDPOINT = CONFIG_USE_FIPS_ENDPOINT, exports.CredentialsProviderError = CredentialsProviderError, exports.DEFAULT_PROFILE = DEFAULT_PROFILE, exports.DEFAULT_USE_DUALSTACK_ENDPOINT = false, exports.DEFAULT_USE_FIPS_ENDPOINT = false, exports.ENV_PROFILE = ENV_PROFILE, exports.ENV_USE_DUALSTACK_ENDPOINT = ENV_USE_DUALSTACK_ENDPOINT, exports.ENV_USE_FIPS_ENDPOINT = ENV_USE_FIPS_ENDPOINT, exports.NODE_REGION_CONFIG_FILE_OPTIONS = { preferredFile: "credentials" }, exports.NODE_REGION_CONFIG_OPTIONS = NODE_REGION_CONFIG_OPTIONS, exports.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG), default: false }, exports.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG), default: false }, exports.ProviderError = ProviderError, exports.REGION_ENV_NAME = REGION_ENV_NAME, exports.REGION_INI_NAME = REGION_INI_NAME, exports.SelectorType = SelectorType, exports.TokenProviderError = TokenProviderError, exports.booleanSelector = booleanSelector, exports.chain = chain, exports.externalDataInterceptor = { getFileRecord: () => fileIntercept, interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  }, getTokenRecord: () => tokenIntercept, interceptToken(id2, contents) {
    tokenIntercept[id2] = contents;
  } }, exports.fromStatic = fromStatic, exports.fromValue = fromValue, exports.getHomeDir = getHomeDir, exports.getProfileName = getProfileName, exports.getRegionInfo = (region, { useFipsEndpoint = false, useDualstackEndpoint = false, signingService, regionHash, partitionHash }) => {
    let partition = ((region2, { partitionHash: partitionHash2 }) => Object.keys(partitionHash2 || {}).find((key) => partitionHash2[key].regions.includes(region2)) ?? "aws")(region, { partitionHash }), resolvedRegion = region in regionHash ? region : partitionHash[partition]?.endpoint ?? region, hostnameOptions = { useFipsEndpoint, useDualstackEndpoint }, regionHostname = getHostnameFromVariants(regionHash[resolvedRegion]?.variants, hostnameOptions), hostname = ((resolvedRegion2, { regionHostname: regionHostname2, partitionHostname }) => regionHostname2 || (partitionHostname ? partitionHostname.replace("{region}", resolvedRegion2) : void 0))(resolvedRegion, { regionHostname, partitionHostname: getHostnameFromVariants(partitionHash[partition]?.variants, hostnameOptions) });
    if (void 0 === hostname) throw Error(`Endpoint resolution failed for: ${{ resolvedRegion, useFipsEndpoint, useDualstackEndpoint }}`);
    let signingRegion = ((hostname2, { signingRegion: signingRegion2, regionRegex, useFipsEndpoint: useFipsEndpoint2 }) => {
      if (signingRegion2) return signingRegion2;
      if (useFipsEndpoint2) {
        let regionRegexJs = regionRegex.replace("\\\\", "\\").replace(/^\^/g, "\\.").replace(/\$$/g, "\\."), regionRegexmatchArray = hostname2.match(regionRegexJs);
        if (regionRegexmatchArray) return regionRegexmatchArray[0].slice(1, -1);
      }
    })(hostname, { signingRegion: regionHash[resolvedRegion]?.signingRegion, regionRegex: partitionHash[partition].regionRegex, useFipsEndpoint });
    return { partition, signingService, hostname, ...signingRegion && { signingRegion }, ...regionHash[resolvedRegion]?.signingService && { signingService: regionHash[resolvedRegion].signingService } };
  }, exports.getSSOTokenFilepath = getSSOTokenFilepath, exports.getSSOTokenFromFile = getSSOTokenFromFile, exports.loadConfig = loadConfig, exports.loadSharedConfigFiles = loadSharedConfigFiles, exports.loadSsoSessionData = loadSsoSessionData, exports.memoize = memoize, exports.nodeDualstackConfigSelectors = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_DUALSTACK_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_DUALSTACK_ENDPOINT, SelectorType.CONFIG), default: void 0 }, exports.nodeFipsConfigSelectors = { environmentVariableSelector: (env) => booleanSelector(env, ENV_USE_FIPS_ENDPOINT, SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, CONFIG_USE_FIPS_ENDPOINT, SelectorType.CONFIG), default: void 0 }, exports.numberSelector = (obj, key, type) => {
    if (!(key in obj)) return;
    let numberValue = parseInt(obj[key], 10);
    if (Number.isNaN(numberValue)) throw TypeError(`Cannot load ${type} '${key}'. Expected number, got '${obj[key]}'.`);
    return numberValue;
  }, exports.parseKnownFiles = parseKnownFiles, exports.readFile = readFile, exports.resolveCustomEndpointsConfig = (input) => {
    let { tls, endpoint, urlParser, useDualstackEndpoint } = input;
    return Object.assign(input, { tls: tls ?? true, endpoint: normalizeProvider("string" == typeof endpoint ? urlParser(endpoint) : endpoint), isCustomEndpoint: true, useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false) });
  }, exports.resolveDefaultsModeConfig = ({ region = loadConfig(NODE_REGION_CONFIG_OPTIONS), defaultsMode = loadConfig(NODE_DEFAULTS_MODE_CONFIG_OPTIONS) } = {}) => memoize(async () => {
    let mode = "function" == typeof defaultsMode ? await defaultsMode() : defaultsMode;
    switch (mode?.toLowerCase()) {
      case "auto":
        return resolveNodeDefaultsModeAuto(region);
      case "in-region":
      case "cross-region":
      case "mobile":
      case "standard":
      case "legacy":
        return Promise.resolve(mode?.toLocaleLowerCase());
      case void 0:
        return Promise.resolve("legacy");
      default:
        throw Error(`Invalid parameter for "defaultsMode", expect ${DEFAULTS_MODE_OPTIONS.join(", ")}, got ${mode}`);
    }
  }), exports.resolveEndpointsConfig = (input) => {
    let useDualstackEndpoint = normalizeProvider(input.useDualstackEndpoint ?? false), { endpoint, useFipsEndpoint, urlParser, tls } = input;
    return Object.assign(input, { tls: tls ?? true, endpoint: endpoint ? normalizeProvider("string" == typeof endpoint ? urlParser(endpoint) : endpoint) : () => getEndpointFromRegion({ ...input, useDualstackEndpoint, useFipsEndpoint }), isCustomEndpoint: !!endpoint, useDualstackEndpoint });
  }, exports.resolveRegionConfig = (input) => {
    let { region, useFipsEndpoint } = input;
    if (!region) throw Error("Region is missing");
    return Object.assign(input, { region: async () => {
      let region1, realRegion = isFipsRegion(region1 = "function" == typeof region ? await region() : region) ? ["fips-aws-global", "aws-fips"].includes(region1) ? "us-east-1" : region1.replace(/fips-(dkr-|prod-)?|-fips/, "") : region1;
      return ((region2, check = isValidHostLabel) => {
        if (validRegions.has(region2) || check(region2)) validRegions.add(region2);
        else if ("*" === region2) console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');
        else throw Error(`Region not accepted: region="${region2}" is not a valid hostname component.`);
      })(realRegion), realRegion;
    }, useFipsEndpoint: async () => !!isFipsRegion("string" == typeof region ? region : await region()) || ("function" != typeof useFipsEndpoint ? Promise.resolve(!!useFipsEndpoint) : useFipsEndpoint()) });
  };
}, 2085: (__unused_webpack_module, exports, __webpack_require__) => {
  let endpointMiddleware, { CONFIG_PREFIX_SEPARATOR, booleanSelector, SelectorType, loadConfig } = __webpack_require__(7291), { toEndpointV1, getSmithyContext, normalizeProvider, isValidHostLabel, hasOwn } = __webpack_require__(4534);
  exports.isValidHostLabel = isValidHostLabel, exports.middlewareEndpointToEndpointV1 = toEndpointV1, exports.toEndpointV1 = toEndpointV1;
  let { EndpointURLScheme } = __webpack_require__(5662), ENV_ENDPOINT_URL = "AWS_ENDPOINT_URL", CONFIG_ENDPOINT_URL = "endpoint_url", ignoreConfiguredEndpointUrlsConfigSelectors = { environmentVariableSelector: (env) => booleanSelector(env, "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", SelectorType.ENV), configFileSelector: (profile) => booleanSelector(profile, "ignore_configured_endpoint_urls", SelectorType.CONFIG), default: false }, getEndpointFromConfig = async (serviceId) => {
    if (!await loadConfig(ignoreConfiguredEndpointUrlsConfigSelectors)()) {
      let serviceId1;
      return loadConfig((serviceId1 = serviceId ?? "", { environmentVariableSelector: (env) => {
        let serviceEndpointUrl = env[[ENV_ENDPOINT_URL, ...serviceId1.split(" ").map((w) => w.toUpperCase())].join("_")];
        if (serviceEndpointUrl) return serviceEndpointUrl;
        let endpointUrl = env[ENV_ENDPOINT_URL];
        if (endpointUrl) return endpointUrl;
      }, configFileSelector: (profile, config) => {
        if (profile.services) {
          let servicesSectionKey = ["services", profile.services].join(CONFIG_PREFIX_SEPARATOR);
          if (!config || !config[servicesSectionKey]) throw Error(`The services section "${profile.services}" specified in the profile is not present in the shared configuration file.`);
          let endpointUrl2 = config[servicesSectionKey][[serviceId1.split(" ").map((w) => w.toLowerCase()).join("_"), CONFIG_ENDPOINT_URL].join(CONFIG_PREFIX_SEPARATOR)];
          if (endpointUrl2) return endpointUrl2;
        }
        let endpointUrl = profile[CONFIG_ENDPOINT_URL];
        if (endpointUrl) return endpointUrl;
      }, default: void 0 }))();
    }
  }, resolveParamsForS3 = async (endpointParams) => {
    let bucket = endpointParams?.Bucket || "";
    if ("string" == typeof endpointParams.Bucket && (endpointParams.Bucket = bucket.replace(/#/g, encodeURIComponent("#")).replace(/\?/g, encodeURIComponent("?"))), isArnBucketName(bucket)) {
      if (true === endpointParams.ForcePathStyle) throw Error("Path-style addressing cannot be used with ARN buckets");
    } else isDnsCompatibleBucketName(bucket) && (-1 === bucket.indexOf(".") || String(endpointParams.Endpoint).startsWith("http:")) && bucket.toLowerCase() === bucket && !(bucket.length < 3) || (endpointParams.ForcePathStyle = true);
    return endpointParams.DisableMultiRegionAccessPoints && (endpointParams.disableMultiRegionAccessPoints = true, endpointParams.DisableMRAP = true), endpointParams;
  }, DOMAIN_PATTERN = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, IP_ADDRESS_PATTERN = /(\d+\.){3}\d+/, DOTS_PATTERN = /\.\./, isDnsCompatibleBucketName = (bucketName) => DOMAIN_PATTERN.test(bucketName) && !IP_ADDRESS_PATTERN.test(bucketName) && !DOTS_PATTERN.test(bucketName), isArnBucketName = (bucketName) => {
    let [arn, partition, service, , , bucket] = bucketName.split(":"), isArn = "arn" === arn && bucketName.split(":").length >= 6, isValidArn = !!(isArn && partition && service && bucket);
    if (isArn && !isValidArn) throw Error(`Invalid ARN: ${bucketName} was an invalid ARN.`);
    return isValidArn;
  }, createConfigValueProvider = (configKey, canonicalEndpointParamKey, config, isClientContextParam = false) => {
    let configProvider = async () => {
      let configValue;
      if (isClientContextParam) {
        let clientContextParams = config.clientContextParams;
        configValue = clientContextParams?.[configKey] ?? config[configKey] ?? config[canonicalEndpointParamKey];
      } else configValue = config[configKey] ?? config[canonicalEndpointParamKey];
      return "function" == typeof configValue ? configValue() : configValue;
    };
    return "credentialScope" === configKey || "CredentialScope" === canonicalEndpointParamKey ? async () => {
      let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
      return credentials?.credentialScope ?? credentials?.CredentialScope;
    } : "accountId" === configKey || "AccountId" === canonicalEndpointParamKey ? async () => {
      let credentials = "function" == typeof config.credentials ? await config.credentials() : config.credentials;
      return credentials?.accountId ?? credentials?.AccountId;
    } : "endpoint" === configKey || "endpoint" === canonicalEndpointParamKey ? async () => {
      if (false === config.isCustomEndpoint) return;
      let endpoint = await configProvider();
      if (endpoint && "object" == typeof endpoint) {
        if ("url" in endpoint) return endpoint.url.href;
        if ("hostname" in endpoint) {
          let { protocol, hostname, port, path } = endpoint;
          return `${protocol}//${hostname}${port ? ":" + port : ""}${path}`;
        }
      }
      return endpoint;
    } : configProvider;
  };
  function bindGetEndpointFromInstructions(getEndpointFromConfig2) {
    return async (commandInput, instructionsSupplier, clientConfig, context) => {
      if (!clientConfig.isCustomEndpoint && !clientConfig.ignoreConfiguredEndpointUrls) {
        let endpointFromConfig;
        (endpointFromConfig = clientConfig.serviceConfiguredEndpoint ? await clientConfig.serviceConfiguredEndpoint() : await getEndpointFromConfig2(clientConfig.serviceId)) && (clientConfig.endpoint = () => Promise.resolve(toEndpointV1(endpointFromConfig)), clientConfig.isCustomEndpoint = true, context?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${endpointFromConfig}`));
      }
      let endpointParams = await resolveParams(commandInput, instructionsSupplier, clientConfig);
      if ("function" != typeof clientConfig.endpointProvider) throw Error("config.endpointProvider is not set.");
      let endpoint = clientConfig.endpointProvider(endpointParams, context);
      if (clientConfig.isCustomEndpoint && clientConfig.endpoint) {
        let customEndpoint = await clientConfig.endpoint();
        if (customEndpoint?.headers) for (let [name, value] of (endpoint.headers ??= {}, Object.entries(customEndpoint.headers))) endpoint.headers[name] = Array.isArray(value) ? value : [value];
      }
      return endpoint;
    };
  }
  let resolveParams = async (commandInput, instructionsSupplier, clientConfig) => {
    let endpointParams = {}, instructions = instructionsSupplier?.getEndpointParameterInstructions?.() || {};
    for (let [name, instruction] of Object.entries(instructions)) switch (instruction.type) {
      case "staticContextParams":
        endpointParams[name] = instruction.value;
        break;
      case "contextParams":
        endpointParams[name] = commandInput[instruction.name];
        break;
      case "clientContextParams":
      case "builtInParams":
        endpointParams[name] = await createConfigValueProvider(instruction.name, name, clientConfig, "builtInParams" !== instruction.type)();
        break;
      case "operationContextParams":
        endpointParams[name] = instruction.get(commandInput);
        break;
      default:
        throw Error("Unrecognized endpoint parameter instruction: " + JSON.stringify(instruction));
    }
    return 0 === Object.keys(instructions).length && Object.assign(endpointParams, clientConfig), "s3" === String(clientConfig.serviceId).toLowerCase() && await resolveParamsForS3(endpointParams), endpointParams;
  };
  function bindEndpointMiddleware(getEndpointFromConfig2) {
    let getEndpointFromInstructions2 = bindGetEndpointFromInstructions(getEndpointFromConfig2);
    return ({ config, instructions }) => (next, context) => async (args) => {
      config.isCustomEndpoint && (context.__smithy_context ? context.__smithy_context.features || (context.__smithy_context.features = {}) : context.__smithy_context = { features: {} }, context.__smithy_context.features.ENDPOINT_OVERRIDE = "N");
      let endpoint = await getEndpointFromInstructions2(args.input, { getEndpointParameterInstructions: () => instructions }, { ...config }, context);
      context.endpointV2 = endpoint, context.authSchemes = endpoint.properties?.authSchemes;
      let authScheme = context.authSchemes?.[0];
      if (authScheme) {
        context.signing_region = authScheme.signingRegion, context.signing_service = authScheme.signingName;
        let smithyContext = getSmithyContext(context), httpAuthOption = smithyContext?.selectedHttpAuthScheme?.httpAuthOption;
        httpAuthOption && (httpAuthOption.signingProperties = Object.assign(httpAuthOption.signingProperties || {}, { signing_region: authScheme.signingRegion, signingRegion: authScheme.signingRegion, signing_service: authScheme.signingName, signingName: authScheme.signingName, signingRegionSet: authScheme.signingRegionSet }, authScheme.properties));
      }
      return next({ ...args });
    };
  }
  let endpointMiddlewareOptions = { step: "serialize", tags: ["ENDPOINT_PARAMETERS", "ENDPOINT_V2", "ENDPOINT"], name: "endpointV2Middleware", override: true, relation: "before", toMiddleware: "serializerMiddleware" };
  class EndpointError extends Error {
    constructor(message) {
      super(message), this.name = "EndpointError";
    }
  }
  let debugId = "endpoints";
  function toDebugString(input) {
    return "object" != typeof input || null == input ? input : "ref" in input ? `$${toDebugString(input.ref)}` : "fn" in input ? `${input.fn}(${(input.argv || []).map(toDebugString).join(", ")})` : JSON.stringify(input, null, 2);
  }
  let customEndpointFunctions = {}, getAttr = (value, path) => ((path2) => {
    let parts = path2.split("."), pathList = [];
    for (let part of parts) {
      let squareBracketIndex = part.indexOf("[");
      if (-1 !== squareBracketIndex) {
        if (part.indexOf("]") !== part.length - 1) throw new EndpointError(`Path: '${path2}' does not end with ']'`);
        let arrayIndex = part.slice(squareBracketIndex + 1, -1);
        if (Number.isNaN(parseInt(arrayIndex))) throw new EndpointError(`Invalid array index: '${arrayIndex}' in path: '${path2}'`);
        0 !== squareBracketIndex && pathList.push(part.slice(0, squareBracketIndex)), pathList.push(arrayIndex);
      } else pathList.push(part);
    }
    return pathList;
  })(path).reduce((acc, index) => {
    if ("object" != typeof acc) throw new EndpointError(`Index '${index}' in '${path}' not found in '${JSON.stringify(value)}'`);
    if (Array.isArray(acc)) {
      let i = parseInt(index);
      return acc[i < 0 ? acc.length + i : i];
    }
    return acc[index];
  }, value), IP_V4_REGEX = RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"), isIpAddress = (value) => IP_V4_REGEX.test(value) || value.startsWith("[") && value.endsWith("]"), DEFAULT_PORTS = { [EndpointURLScheme.HTTP]: 80, [EndpointURLScheme.HTTPS]: 443 }, endpointFunctions = { booleanEquals: (value1, value2) => value1 === value2, coalesce: function(...args) {
    for (let arg of args) if (null != arg) return arg;
  }, getAttr, isSet: (value) => null != value, isValidHostLabel, ite: function(condition, trueValue, falseValue) {
    return condition ? trueValue : falseValue;
  }, not: (value) => !value, parseURL: (value) => {
    let whatwgURL = (() => {
      try {
        if (value instanceof URL) return value;
        if ("object" == typeof value && "hostname" in value) {
          let { hostname: hostname2, port, protocol: protocol2 = "", path = "", query = {} } = value, url = new URL(`${protocol2}//${hostname2}${port ? `:${port}` : ""}${path}`);
          return url.search = Object.entries(query).map(([k, v]) => `${k}=${v}`).join("&"), url;
        }
        return new URL(value);
      } catch (ignored) {
        return null;
      }
    })();
    if (!whatwgURL) return console.error(`Unable to parse ${JSON.stringify(value)} as a whatwg URL.`), null;
    let urlString = whatwgURL.href, { host, hostname, pathname, protocol, search } = whatwgURL;
    if (search) return null;
    let scheme = protocol.slice(0, -1);
    if (!Object.values(EndpointURLScheme).includes(scheme)) return null;
    let isIp = isIpAddress(hostname), inputContainsDefaultPort = urlString.includes(`${host}:${DEFAULT_PORTS[scheme]}`) || "string" == typeof value && value.includes(`${host}:${DEFAULT_PORTS[scheme]}`), authority = `${host}${inputContainsDefaultPort ? `:${DEFAULT_PORTS[scheme]}` : ""}`;
    return { scheme, authority, path: pathname, normalizedPath: pathname.endsWith("/") ? pathname : `${pathname}/`, isIp };
  }, split: function(value, delimiter, limit) {
    if (1 === limit) return [value];
    if ("" === value) return [""];
    let parts = value.split(delimiter);
    return 0 === limit ? parts : parts.slice(0, limit - 1).concat(parts.slice(1).join(delimiter));
  }, stringEquals: (value1, value2) => value1 === value2, substring: (input, start, stop, reverse) => null == input || start >= stop || input.length < stop || /[^\u0000-\u007f]/.test(input) ? null : reverse ? input.substring(input.length - stop, input.length - start) : input.substring(start, stop), uriEncode: (value) => encodeURIComponent(value).replace(/[!*'()]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`) }, evaluateTemplate = (template, options) => {
    let evaluatedTemplateArr = [], { referenceRecord, endpointParams } = options, currentIndex = 0;
    for (; currentIndex < template.length; ) {
      let openingBraceIndex = template.indexOf("{", currentIndex);
      if (-1 === openingBraceIndex) {
        evaluatedTemplateArr.push(template.slice(currentIndex));
        break;
      }
      evaluatedTemplateArr.push(template.slice(currentIndex, openingBraceIndex));
      let closingBraceIndex = template.indexOf("}", openingBraceIndex);
      if (-1 === closingBraceIndex) {
        evaluatedTemplateArr.push(template.slice(openingBraceIndex));
        break;
      }
      "{" === template[openingBraceIndex + 1] && "}" === template[closingBraceIndex + 1] && (evaluatedTemplateArr.push(template.slice(openingBraceIndex + 1, closingBraceIndex)), currentIndex = closingBraceIndex + 2);
      let parameterName = template.substring(openingBraceIndex + 1, closingBraceIndex);
      if (parameterName.includes("#")) {
        let [refName, attrName] = parameterName.split("#");
        evaluatedTemplateArr.push(getAttr(referenceRecord[refName] ?? endpointParams[refName], attrName));
      } else evaluatedTemplateArr.push(referenceRecord[parameterName] ?? endpointParams[parameterName]);
      currentIndex = closingBraceIndex + 1;
    }
    return evaluatedTemplateArr.join("");
  }, evaluateExpression = (obj, keyName, options) => {
    if ("string" == typeof obj) return evaluateTemplate(obj, options);
    if (obj.fn) return group$2.callFunction(obj, options);
    if (obj.ref) return (({ ref }, options2) => options2.referenceRecord[ref] ?? options2.endpointParams[ref])(obj, options);
    throw new EndpointError(`'${keyName}': ${String(obj)} is not a string, function or reference.`);
  }, callFunction = ({ fn, argv }, options) => {
    let evaluatedArgs = Array(argv.length);
    for (let i = 0; i < evaluatedArgs.length; ++i) {
      let arg = argv[i];
      "boolean" == typeof arg || "number" == typeof arg ? evaluatedArgs[i] = arg : evaluatedArgs[i] = group$2.evaluateExpression(arg, "arg", options);
    }
    let namespaceSeparatorIndex = fn.indexOf(".");
    if (-1 !== namespaceSeparatorIndex) {
      let namespaceFunctions = customEndpointFunctions[fn.slice(0, namespaceSeparatorIndex)], customFunction = namespaceFunctions?.[fn.slice(namespaceSeparatorIndex + 1)];
      if ("function" == typeof customFunction) return customFunction(...evaluatedArgs);
    }
    let callable = endpointFunctions[fn];
    if ("function" == typeof callable) return callable(...evaluatedArgs);
    throw Error(`function ${fn} not loaded in endpointFunctions.`);
  }, group$2 = { evaluateExpression, callFunction }, evaluateCondition = (condition, options) => {
    let { assign } = condition;
    if (assign && assign in options.referenceRecord) throw new EndpointError(`'${assign}' is already defined in Reference Record.`);
    let value = callFunction(condition, options);
    options.logger?.debug?.(`${debugId} evaluateCondition: ${toDebugString(condition)} = ${toDebugString(value)}`);
    let result = "" === value || !!value;
    return null != assign ? { result, toAssign: { name: assign, value } } : { result };
  }, getEndpointHeaders = (headers, options) => Object.entries(headers ?? {}).reduce((acc, [headerKey, headerVal]) => (acc[headerKey] = headerVal.map((headerValEntry) => {
    let processedExpr = evaluateExpression(headerValEntry, "Header value entry", options);
    if ("string" != typeof processedExpr) throw new EndpointError(`Header '${headerKey}' value '${processedExpr}' is not a string`);
    return processedExpr;
  }), acc), {}), getEndpointProperties = (properties, options) => Object.entries(properties).reduce((acc, [propertyKey, propertyVal]) => (acc[propertyKey] = group$1.getEndpointProperty(propertyVal, options), acc), {}), getEndpointProperty = (property, options) => {
    if (Array.isArray(property)) return property.map((propertyEntry) => getEndpointProperty(propertyEntry, options));
    switch (typeof property) {
      case "string":
        return evaluateTemplate(property, options);
      case "object":
        if (null === property) throw new EndpointError(`Unexpected endpoint property: ${property}`);
        return group$1.getEndpointProperties(property, options);
      case "boolean":
        return property;
      default:
        throw new EndpointError(`Unexpected endpoint property type: ${typeof property}`);
    }
  }, group$1 = { getEndpointProperty, getEndpointProperties }, getEndpointUrl = (endpointUrl, options) => {
    let expression = evaluateExpression(endpointUrl, "Endpoint URL", options);
    if ("string" == typeof expression) try {
      return new URL(expression);
    } catch (error) {
      throw console.error(`Failed to construct URL with ${expression}`, error), error;
    }
    throw new EndpointError(`Endpoint URL must be a string, got ${typeof expression}`);
  }, evaluateConditions = (conditions = [], options) => {
    let conditionsReferenceRecord = {}, conditionOptions = { ...options, referenceRecord: { ...options.referenceRecord } }, didAssign = false;
    for (let condition of conditions) {
      let { result, toAssign } = evaluateCondition(condition, conditionOptions);
      if (!result) return { result };
      toAssign && (didAssign = true, conditionsReferenceRecord[toAssign.name] = toAssign.value, conditionOptions.referenceRecord[toAssign.name] = toAssign.value, options.logger?.debug?.(`${debugId} assign: ${toAssign.name} := ${toDebugString(toAssign.value)}`));
    }
    return didAssign ? { result: true, referenceRecord: conditionsReferenceRecord } : { result: true };
  }, evaluateEndpointRule = (endpointRule, options) => {
    let { conditions, endpoint } = endpointRule, { result, referenceRecord } = evaluateConditions(conditions, options);
    if (!result) return;
    let endpointRuleOptions = referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options, { url, properties, headers } = endpoint;
    options.logger?.debug?.(`${debugId} Resolving endpoint from template: ${toDebugString(endpoint)}`);
    let endpointToReturn = { url: getEndpointUrl(url, endpointRuleOptions) };
    return null != headers && (endpointToReturn.headers = getEndpointHeaders(headers, endpointRuleOptions)), null != properties && (endpointToReturn.properties = getEndpointProperties(properties, endpointRuleOptions)), endpointToReturn;
  }, evaluateErrorRule = (errorRule, options) => {
    let { conditions, error } = errorRule, { result, referenceRecord } = evaluateConditions(conditions, options);
    if (result) throw new EndpointError(evaluateExpression(error, "Error", referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options));
  }, evaluateRules = (rules, options) => {
    for (let rule of rules) if ("endpoint" === rule.type) {
      let endpointOrUndefined = evaluateEndpointRule(rule, options);
      if (endpointOrUndefined) return endpointOrUndefined;
    } else if ("error" === rule.type) evaluateErrorRule(rule, options);
    else if ("tree" === rule.type) {
      let endpointOrUndefined = group.evaluateTreeRule(rule, options);
      if (endpointOrUndefined) return endpointOrUndefined;
    } else throw new EndpointError(`Unknown endpoint rule: ${rule}`);
    throw new EndpointError("Rules evaluation failed");
  }, group = { evaluateRules, evaluateTreeRule: (treeRule, options) => {
    let { conditions, rules } = treeRule, { result, referenceRecord } = evaluateConditions(conditions, options);
    if (!result) return;
    let treeRuleOptions = referenceRecord ? { ...options, referenceRecord: { ...options.referenceRecord, ...referenceRecord } } : options;
    return group.evaluateRules(rules, treeRuleOptions);
  } }, getEndpointFromInstructions = bindGetEndpointFromInstructions(getEndpointFromConfig), resolveEndpointConfig = (input) => {
    let configuredEndpointPromise, tls = input.tls ?? true, { endpoint, useDualstackEndpoint, useFipsEndpoint } = input, resolvedConfig = Object.assign(input, { endpoint: null != endpoint ? async () => toEndpointV1(await normalizeProvider(endpoint)()) : void 0, tls, isCustomEndpoint: !!endpoint, useDualstackEndpoint: normalizeProvider(useDualstackEndpoint ?? false), useFipsEndpoint: normalizeProvider(useFipsEndpoint ?? false), ignoreConfiguredEndpointUrls: !!input.ignoreConfiguredEndpointUrls });
    return resolvedConfig.serviceConfiguredEndpoint = async () => (input.serviceId && !configuredEndpointPromise && (configuredEndpointPromise = getEndpointFromConfig(input.serviceId)), configuredEndpointPromise), resolvedConfig;
  }, endpointMiddleware1 = bindEndpointMiddleware(getEndpointFromConfig), getEndpointPlugin = (endpointMiddleware = bindEndpointMiddleware(getEndpointFromConfig), (config, instructions) => ({ applyToStack: (clientStack) => {
    clientStack.addRelativeTo(endpointMiddleware({ config, instructions }), endpointMiddlewareOptions);
  } }));
  exports.BinaryDecisionDiagram = class BinaryDecisionDiagram {
    nodes;
    root;
    conditions;
    results;
    constructor(bdd, root, conditions, results) {
      this.nodes = bdd, this.root = root, this.conditions = conditions, this.results = results;
    }
    static from(bdd, root, conditions, results) {
      return new BinaryDecisionDiagram(bdd, root, conditions, results);
    }
  }, exports.EndpointCache = class {
    capacity;
    data = /* @__PURE__ */ new Map();
    parameters = [];
    constructor({ size, params }) {
      this.capacity = size ?? 50, params && (this.parameters = params);
    }
    get(endpointParams, resolver) {
      let key = this.hash(endpointParams);
      if (false === key) return resolver();
      if (!this.data.has(key)) {
        if (this.data.size > this.capacity + 10) {
          let keys = this.data.keys(), i = 0;
          for (; ; ) {
            let { value, done } = keys.next();
            if (this.data.delete(value), done || ++i > 10) break;
          }
        }
        this.data.set(key, resolver());
      }
      return this.data.get(key);
    }
    size() {
      return this.data.size;
    }
    hash(endpointParams) {
      let buffer = "", { parameters } = this;
      if (0 === parameters.length) return false;
      for (let param of parameters) {
        let raw = endpointParams[param], val = null == raw ? "\0" : String(raw);
        if (val.includes("|;")) return false;
        buffer += val + "|;";
      }
      return buffer;
    }
  }, exports.EndpointError = EndpointError, exports.customEndpointFunctions = customEndpointFunctions, exports.decideEndpoint = (bdd, options) => {
    let { nodes, root, results, conditions } = bdd, ref = root, referenceRecord = {}, closure = { referenceRecord, endpointParams: options.endpointParams, logger: options.logger };
    for (; 1 !== ref && -1 !== ref && ref < 1e8; ) {
      let node_i = 3 * (Math.abs(ref) - 1), [condition_i, highRef, lowRef] = [nodes[node_i], nodes[node_i + 1], nodes[node_i + 2]], [fn, argv, assign] = conditions[condition_i], evaluation = evaluateCondition({ fn, assign, argv }, closure);
      if (evaluation.toAssign) {
        let { name, value } = evaluation.toAssign;
        referenceRecord[name] = value;
      }
      ref = ref >= 0 === evaluation.result ? highRef : lowRef;
    }
    if (ref >= 1e8) {
      let result = results[ref - 1e8];
      if (-1 === result[0]) {
        let [, errorExpression] = result;
        throw new EndpointError(evaluateExpression(errorExpression, "Error", closure));
      }
      let [url, properties, headers] = result;
      return { url: getEndpointUrl(url, closure), properties: getEndpointProperties(properties, closure), headers: getEndpointHeaders(headers ?? {}, closure) };
    }
    throw new EndpointError("No matching endpoint.");
  }, exports.endpointMiddleware = endpointMiddleware1, exports.endpointMiddlewareOptions = endpointMiddlewareOptions, exports.getEndpointFromInstructions = getEndpointFromInstructions, exports.getEndpointPlugin = getEndpointPlugin, exports.isIpAddress = isIpAddress, exports.resolveEndpoint = (ruleSetObject, options) => {
    let { endpointParams, logger } = options, { parameters, rules } = ruleSetObject;
    for (let paramKey in options.logger?.debug?.(`${debugId} Initial EndpointParams: ${toDebugString(endpointParams)}`), parameters) {
      if (!hasOwn(parameters, paramKey)) continue;
      let parameter = parameters[paramKey], endpointParam = endpointParams[paramKey];
      if (null == endpointParam && null != parameter.default) {
        endpointParams[paramKey] = parameter.default;
        continue;
      }
      if (parameter.required && null == endpointParam) throw new EndpointError(`Missing required parameter: '${paramKey}'`);
    }
    let endpoint = evaluateRules(rules, { endpointParams, logger, referenceRecord: {} });
    return options.logger?.debug?.(`${debugId} Resolved endpoint: ${toDebugString(endpoint)}`), endpoint;
  }, exports.resolveEndpointConfig = resolveEndpointConfig, exports.resolveEndpointRequiredConfig = (input) => {
    let { endpoint } = input;
    return void 0 === endpoint && (input.endpoint = async () => {
      throw Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.");
    }), input;
  }, exports.resolveParams = resolveParams;
}, 6579: (__unused_webpack_module, exports, __webpack_require__) => {
  var HEADER_VALUE_TYPE, HEADER_VALUE_TYPE1;
  let { Crc32 } = __webpack_require__(9542), { hasOwn } = __webpack_require__(4534), { toHex, fromHex, toUtf8, fromUtf8 } = __webpack_require__(2430), { Readable } = __webpack_require__(7075), { TypeRegistry } = __webpack_require__(6890);
  class Int64 {
    bytes;
    constructor(bytes) {
      if (this.bytes = bytes, 8 !== bytes.byteLength) throw Error("Int64 buffers must be exactly 8 bytes");
    }
    static fromNumber(number) {
      if (number > 9223372036854776e3 || number < -9223372036854776e3) throw Error(`${number} is too large (or, if negative, too small) to represent as an Int64`);
      let bytes = new Uint8Array(8);
      for (let i = 7, remaining = Math.abs(Math.round(number)); i > -1 && remaining > 0; i--, remaining /= 256) bytes[i] = remaining;
      return number < 0 && negate(bytes), new Int64(bytes);
    }
    valueOf() {
      let bytes = this.bytes.slice(0), negative = 128 & bytes[0];
      return negative && negate(bytes), parseInt(toHex(bytes), 16) * (negative ? -1 : 1);
    }
    toString() {
      return String(this.valueOf());
    }
  }
  function negate(bytes) {
    for (let i = 0; i < 8; i++) bytes[i] ^= 255;
    for (let i = 7; i > -1 && (bytes[i]++, 0 === bytes[i]); i--) ;
  }
  class HeaderMarshaller {
    toUtf8;
    fromUtf8;
    constructor(toUtf82, fromUtf82) {
      this.toUtf8 = toUtf82, this.fromUtf8 = fromUtf82;
    }
    format(headers) {
      let chunks = [];
      for (let headerName in headers) {
        if (!hasOwn(headers, headerName)) continue;
        let bytes = this.fromUtf8(headerName);
        if (bytes.byteLength > 255) throw Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${bytes.byteLength}`);
        chunks.push(Uint8Array.from([bytes.byteLength]), bytes, this.formatHeaderValue(headers[headerName]));
      }
      let out = new Uint8Array(chunks.reduce((carry, bytes) => carry + bytes.byteLength, 0)), position = 0;
      for (let chunk of chunks) out.set(chunk, position), position += chunk.byteLength;
      return out;
    }
    formatHeaderValue(header) {
      switch (header.type) {
        case "boolean":
          return Uint8Array.from([+!header.value]);
        case "byte":
          return Uint8Array.from([2, header.value]);
        case "short":
          let shortView = new DataView(new ArrayBuffer(3));
          return shortView.setUint8(0, 3), shortView.setInt16(1, header.value, false), new Uint8Array(shortView.buffer);
        case "integer":
          let intView = new DataView(new ArrayBuffer(5));
          return intView.setUint8(0, 4), intView.setInt32(1, header.value, false), new Uint8Array(intView.buffer);
        case "long":
          let longBytes = new Uint8Array(9);
          return longBytes[0] = 5, longBytes.set(header.value.bytes, 1), longBytes;
        case "binary":
          if (header.value.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (binary) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${header.value.byteLength}`);
          let binView = new DataView(new ArrayBuffer(3 + header.value.byteLength));
          binView.setUint8(0, 6), binView.setUint16(1, header.value.byteLength, false);
          let binBytes = new Uint8Array(binView.buffer);
          return binBytes.set(header.value, 3), binBytes;
        case "string":
          let utf8Bytes = this.fromUtf8(header.value);
          if (utf8Bytes.byteLength > MAX_HEADER_VALUE_BYTES) throw Error(`@smithy/core/event-streams - header value (string) exceeds ${MAX_HEADER_VALUE_BYTES} bytes: ${utf8Bytes.byteLength}`);
          let strView = new DataView(new ArrayBuffer(3 + utf8Bytes.byteLength));
          strView.setUint8(0, 7), strView.setUint16(1, utf8Bytes.byteLength, false);
          let strBytes = new Uint8Array(strView.buffer);
          return strBytes.set(utf8Bytes, 3), strBytes;
        case "timestamp":
          let tsBytes = new Uint8Array(9);
          return tsBytes[0] = 8, tsBytes.set(Int64.fromNumber(header.value.valueOf()).bytes, 1), tsBytes;
        case "uuid":
          if (!UUID_PATTERN.test(header.value)) throw Error(`Invalid UUID received: ${header.value}`);
          let uuidBytes = new Uint8Array(17);
          return uuidBytes[0] = 9, uuidBytes.set(fromHex(header.value.replace(/-/g, "")), 1), uuidBytes;
      }
    }
    parse(headers) {
      let out = {}, position = 0;
      for (; position < headers.byteLength; ) {
        let nameLength = headers.getUint8(position++), name = this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, nameLength));
        switch (position += nameLength, headers.getUint8(position++)) {
          case 0:
            out[name] = { type: BOOLEAN_TAG, value: true };
            break;
          case 1:
            out[name] = { type: BOOLEAN_TAG, value: false };
            break;
          case 2:
            out[name] = { type: BYTE_TAG, value: headers.getInt8(position++) };
            break;
          case 3:
            out[name] = { type: SHORT_TAG, value: headers.getInt16(position, false) }, position += 2;
            break;
          case 4:
            out[name] = { type: INT_TAG, value: headers.getInt32(position, false) }, position += 4;
            break;
          case 5:
            out[name] = { type: LONG_TAG, value: new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)) }, position += 8;
            break;
          case 6:
            let binaryLength = headers.getUint16(position, false);
            position += 2, out[name] = { type: BINARY_TAG, value: new Uint8Array(headers.buffer, headers.byteOffset + position, binaryLength) }, position += binaryLength;
            break;
          case 7:
            let stringLength = headers.getUint16(position, false);
            position += 2, out[name] = { type: STRING_TAG, value: this.toUtf8(new Uint8Array(headers.buffer, headers.byteOffset + position, stringLength)) }, position += stringLength;
            break;
          case 8:
            out[name] = { type: TIMESTAMP_TAG, value: new Date(new Int64(new Uint8Array(headers.buffer, headers.byteOffset + position, 8)).valueOf()) }, position += 8;
            break;
          case 9:
            let uuidBytes = new Uint8Array(headers.buffer, headers.byteOffset + position, 16);
            position += 16, out[name] = { type: UUID_TAG, value: `${toHex(uuidBytes.subarray(0, 4))}-${toHex(uuidBytes.subarray(4, 6))}-${toHex(uuidBytes.subarray(6, 8))}-${toHex(uuidBytes.subarray(8, 10))}-${toHex(uuidBytes.subarray(10))}` };
            break;
          default:
            throw Error("Unrecognized header type tag");
        }
      }
      return out;
    }
  }
  (HEADER_VALUE_TYPE1 = HEADER_VALUE_TYPE || (HEADER_VALUE_TYPE = {}))[HEADER_VALUE_TYPE1.boolTrue = 0] = "boolTrue", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.boolFalse = 1] = "boolFalse", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.byte = 2] = "byte", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.short = 3] = "short", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.integer = 4] = "integer", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.long = 5] = "long", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.byteArray = 6] = "byteArray", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.string = 7] = "string", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.timestamp = 8] = "timestamp", HEADER_VALUE_TYPE1[HEADER_VALUE_TYPE1.uuid = 9] = "uuid";
  let BOOLEAN_TAG = "boolean", BYTE_TAG = "byte", SHORT_TAG = "short", INT_TAG = "integer", LONG_TAG = "long", BINARY_TAG = "binary", STRING_TAG = "string", TIMESTAMP_TAG = "timestamp", UUID_TAG = "uuid", UUID_PATTERN = /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/, MAX_HEADER_VALUE_BYTES = 32767, MINIMUM_MESSAGE_LENGTH = 16;
  class EventStreamCodec {
    headerMarshaller;
    messageBuffer;
    isEndOfStream;
    constructor(toUtf82, fromUtf82) {
      this.headerMarshaller = new HeaderMarshaller(toUtf82, fromUtf82), this.messageBuffer = [], this.isEndOfStream = false;
    }
    feed(message) {
      this.messageBuffer.push(this.decode(message));
    }
    endOfStream() {
      this.isEndOfStream = true;
    }
    getMessage() {
      let message = this.messageBuffer.pop(), isEndOfStream = this.isEndOfStream;
      return { getMessage: () => message, isEndOfStream: () => isEndOfStream };
    }
    getAvailableMessages() {
      let messages = this.messageBuffer;
      this.messageBuffer = [];
      let isEndOfStream = this.isEndOfStream;
      return { getMessages: () => messages, isEndOfStream: () => isEndOfStream };
    }
    encode({ headers: rawHeaders, body }) {
      let headers = this.headerMarshaller.format(rawHeaders), length = headers.byteLength + body.byteLength + 16, out = new Uint8Array(length), view = new DataView(out.buffer, out.byteOffset, out.byteLength), checksum = new Crc32();
      return view.setUint32(0, length, false), view.setUint32(4, headers.byteLength, false), checksum.update(out.subarray(0, 8)), view.setUint32(8, checksum.digestSync(), false), out.set(headers, 12), out.set(body, headers.byteLength + 12), checksum.update(out.subarray(8, length - 4)), view.setUint32(length - 4, checksum.digestSync(), false), out;
    }
    decode(message) {
      let { headers, body } = (function({ byteLength, byteOffset, buffer }) {
        if (byteLength < MINIMUM_MESSAGE_LENGTH) throw Error("Provided message too short to accommodate event stream message overhead");
        let view = new DataView(buffer, byteOffset, byteLength), messageLength = view.getUint32(0, false);
        if (byteLength !== messageLength) throw Error("Reported message length does not match received message length");
        let headerLength = view.getUint32(4, false), expectedPreludeChecksum = view.getUint32(8, false), expectedMessageChecksum = view.getUint32(byteLength - 4, false), checksummer = new Crc32();
        if (checksummer.update(new Uint8Array(buffer, byteOffset, 8)), expectedPreludeChecksum !== checksummer.digestSync()) throw Error(`The prelude checksum specified in the message (${expectedPreludeChecksum}) does not match the calculated CRC32 checksum (${checksummer.digestSync()})`);
        if (checksummer.update(new Uint8Array(buffer, byteOffset + 8, byteLength - 12)), expectedMessageChecksum !== checksummer.digestSync()) throw Error(`The message checksum (${checksummer.digestSync()}) did not match the expected value of ${expectedMessageChecksum}`);
        return { headers: new DataView(buffer, byteOffset + 8 + 4, headerLength), body: new Uint8Array(buffer, byteOffset + 8 + 4 + headerLength, messageLength - headerLength - 16) };
      })(message);
      return { headers: this.headerMarshaller.parse(headers), body };
    }
    formatHeaders(rawHeaders) {
      return this.headerMarshaller.format(rawHeaders);
    }
  }
  class MessageDecoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let bytes of this.options.inputStream) {
        let decoded = this.options.decoder.decode(bytes);
        yield decoded;
      }
    }
  }
  class MessageEncoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let msg of this.options.messageStream) {
        let encoded = this.options.encoder.encode(msg);
        yield encoded;
      }
      this.options.includeEndFrame && (yield new Uint8Array(0));
    }
  }
  class SmithyMessageDecoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let message of this.options.messageStream) {
        let deserialized = await this.options.deserializer(message);
        void 0 !== deserialized && (yield deserialized);
      }
    }
  }
  class SmithyMessageEncoderStream {
    options;
    constructor(options) {
      this.options = options;
    }
    [Symbol.asyncIterator]() {
      return this.asyncIterator();
    }
    async *asyncIterator() {
      for await (let chunk of this.options.inputStream) {
        let payloadBuf = this.options.serializer(chunk);
        yield payloadBuf;
      }
    }
  }
  function getChunkedStream(source) {
    let currentMessageTotalLength = 0, currentMessagePendingLength = 0, currentMessage = null, messageLengthBuffer = null, allocateMessage = (size) => {
      if ("number" != typeof size) throw Error("Attempted to allocate an event message where size was not a number: " + size);
      currentMessageTotalLength = size, currentMessagePendingLength = 4, new DataView((currentMessage = new Uint8Array(size)).buffer).setUint32(0, size, false);
    };
    return { [Symbol.asyncIterator]: async function* () {
      let sourceIterator = source[Symbol.asyncIterator]();
      for (; ; ) {
        let { value, done } = await sourceIterator.next();
        if (done) {
          if (currentMessageTotalLength) if (currentMessageTotalLength === currentMessagePendingLength) yield currentMessage;
          else throw Error("Truncated event message received.");
          return;
        }
        let chunkLength = value.length, currentOffset = 0;
        for (; currentOffset < chunkLength; ) {
          if (!currentMessage) {
            let bytesRemaining = chunkLength - currentOffset;
            messageLengthBuffer || (messageLengthBuffer = new Uint8Array(4));
            let numBytesForTotal = Math.min(4 - currentMessagePendingLength, bytesRemaining);
            if (messageLengthBuffer.set(value.slice(currentOffset, currentOffset + numBytesForTotal), currentMessagePendingLength), currentMessagePendingLength += numBytesForTotal, currentOffset += numBytesForTotal, currentMessagePendingLength < 4) break;
            allocateMessage(new DataView(messageLengthBuffer.buffer).getUint32(0, false)), messageLengthBuffer = null;
          }
          let numBytesToWrite = Math.min(currentMessageTotalLength - currentMessagePendingLength, chunkLength - currentOffset);
          currentMessage.set(value.slice(currentOffset, currentOffset + numBytesToWrite), currentMessagePendingLength), currentMessagePendingLength += numBytesToWrite, currentOffset += numBytesToWrite, currentMessageTotalLength && currentMessageTotalLength === currentMessagePendingLength && (yield currentMessage, currentMessage = null, currentMessageTotalLength = 0, currentMessagePendingLength = 0);
        }
      }
    } };
  }
  function getMessageUnmarshaller(deserializer, toUtf82) {
    return async function(message) {
      let { value: messageType } = message.headers[":message-type"];
      if ("error" === messageType) {
        let unmodeledError = Error(message.headers[":error-message"].value || "UnknownError");
        throw unmodeledError.name = message.headers[":error-code"].value, unmodeledError;
      }
      if ("exception" === messageType) {
        let code = message.headers[":exception-type"].value, deserializedException = await deserializer({ [code]: message });
        if (deserializedException.$unknown) {
          let error = Error(toUtf82(message.body));
          throw error.name = code, error;
        }
        throw deserializedException[code];
      }
      if ("event" === messageType) {
        let event = { [message.headers[":event-type"].value]: message }, deserialized = await deserializer(event);
        if (deserialized.$unknown) return;
        return deserialized;
      }
      throw Error(`Unrecognizable event type: ${message.headers[":event-type"].value}`);
    };
  }
  let EventStreamMarshaller$1 = class {
    eventStreamCodec;
    utfEncoder;
    constructor({ utf8Encoder, utf8Decoder }) {
      this.eventStreamCodec = new EventStreamCodec(utf8Encoder, utf8Decoder), this.utfEncoder = utf8Encoder;
    }
    deserialize(body, deserializer) {
      return new SmithyMessageDecoderStream({ messageStream: new MessageDecoderStream({ inputStream: getChunkedStream(body), decoder: this.eventStreamCodec }), deserializer: getMessageUnmarshaller(deserializer, this.utfEncoder) });
    }
    serialize(inputStream, serializer) {
      return new MessageEncoderStream({ messageStream: new SmithyMessageEncoderStream({ inputStream, serializer }), encoder: this.eventStreamCodec, includeEndFrame: true });
    }
  };
  class EventStreamMarshaller {
    universalMarshaller;
    constructor({ utf8Encoder, utf8Decoder }) {
      this.universalMarshaller = new EventStreamMarshaller$1({ utf8Decoder, utf8Encoder });
    }
    deserialize(body, deserializer) {
      let bodyIterable = "function" == typeof body[Symbol.asyncIterator] ? body : readableToIterable(body);
      return this.universalMarshaller.deserialize(bodyIterable, deserializer);
    }
    serialize(input, serializer) {
      return Readable.from(this.universalMarshaller.serialize(input, serializer));
    }
  }
  async function* readableToIterable(readStream) {
    let streamEnded = false, generationEnded = false, records = [];
    for (readStream.on("error", (err) => {
      if (streamEnded || (streamEnded = true), err) throw err;
    }), readStream.on("data", (data) => {
      records.push(data);
    }), readStream.on("end", () => {
      streamEnded = true;
    }); !generationEnded; ) {
      let value = await new Promise((resolve) => setTimeout(() => resolve(records.shift()), 0));
      value && (yield value), generationEnded = streamEnded && 0 === records.length;
    }
  }
  exports.EventStreamCodec = EventStreamCodec, exports.EventStreamMarshaller = EventStreamMarshaller, exports.EventStreamSerde = class {
    marshaller;
    serializer;
    deserializer;
    serdeContext;
    defaultContentType;
    compositeErrorRegistry;
    constructor({ marshaller, serializer, deserializer, serdeContext, defaultContentType, compositeErrorRegistry }) {
      this.marshaller = marshaller, this.serializer = serializer, this.deserializer = deserializer, this.serdeContext = serdeContext, this.defaultContentType = defaultContentType, this.compositeErrorRegistry = compositeErrorRegistry;
    }
    async serializeEventStream({ eventStream, requestSchema, initialRequest, initialMessageType }) {
      let marshaller = this.marshaller, eventStreamMember = requestSchema.getEventStreamMember(), unionSchema = requestSchema.getMemberSchema(eventStreamMember), serializer = this.serializer, defaultContentType = this.defaultContentType, initialRequestMarker = /* @__PURE__ */ Symbol("initialRequestMarker"), eventStreamIterable = { async *[Symbol.asyncIterator]() {
        if (initialRequest) {
          serializer.write(requestSchema, initialRequest);
          let body = serializer.flush();
          yield { [initialRequestMarker]: true, headers: { ":event-type": { type: "string", value: initialMessageType ?? "initial-request" }, ":message-type": { type: "string", value: "event" }, ":content-type": { type: "string", value: defaultContentType } }, body };
        }
        for await (let page of eventStream) yield page;
      } };
      return marshaller.serialize(eventStreamIterable, (event) => {
        if (event[initialRequestMarker]) return { headers: event.headers, body: event.body };
        let unionMember = "";
        for (let key in event) if (hasOwn(event, key) && "__type" !== key) {
          unionMember = key;
          break;
        }
        let { additionalHeaders, body, eventType, explicitPayloadContentType } = this.writeEventBody(unionMember, unionSchema, event);
        return { headers: { ":event-type": { type: "string", value: eventType }, ":message-type": { type: "string", value: "event" }, ":content-type": { type: "string", value: explicitPayloadContentType ?? defaultContentType }, ...additionalHeaders }, body };
      });
    }
    async deserializeEventStream({ response, responseSchema, initialResponseContainer, initialMessageType }) {
      let marshaller = this.marshaller, eventStreamMember = responseSchema.getEventStreamMember(), memberSchemas = responseSchema.getMemberSchema(eventStreamMember).getMemberSchemas(), initialResponseMarker = /* @__PURE__ */ Symbol("initialResponseMarker"), asyncIterable = marshaller.deserialize(response.body, async (event) => {
        let unionMember = "";
        for (let key in event) if (hasOwn(event, key) && "__type" !== key) {
          unionMember = key;
          break;
        }
        let body = event[unionMember].body;
        if (unionMember === (initialMessageType ?? "initial-response")) {
          let dataObject = await this.deserializer.read(responseSchema, body);
          return delete dataObject[eventStreamMember], { [initialResponseMarker]: true, ...dataObject };
        }
        if (!(unionMember in memberSchemas)) return { $unknown: event };
        {
          let eventStreamSchema = memberSchemas[unionMember];
          if (eventStreamSchema.isStructSchema()) {
            let out = {}, hasBindings = false;
            for (let [name, member] of eventStreamSchema.structIterator()) {
              let { eventHeader, eventPayload } = member.getMergedTraits();
              if (hasBindings = hasBindings || !!(eventHeader || eventPayload), eventPayload) member.isBlobSchema() ? out[name] = body : member.isStringSchema() ? out[name] = (this.serdeContext?.utf8Encoder ?? toUtf8)(body) : member.isStructSchema() && (out[name] = await this.deserializer.read(member, body));
              else if (eventHeader) {
                let value = event[unionMember].headers[name]?.value;
                null != value && (member.isNumericSchema() ? value && "object" == typeof value && "bytes" in value ? out[name] = BigInt(value.toString()) : out[name] = Number(value) : out[name] = value);
              }
            }
            return { [unionMember]: await this.readEventMember(eventStreamSchema, body, hasBindings, out) };
          }
          return { [unionMember]: await this.deserializer.read(eventStreamSchema, body) };
        }
      }), asyncIterator = asyncIterable[Symbol.asyncIterator](), firstEvent = await asyncIterator.next();
      if (firstEvent.done) return asyncIterable;
      if (firstEvent.value?.[initialResponseMarker]) {
        if (!responseSchema) throw Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.");
        for (let key in firstEvent.value) hasOwn(firstEvent.value, key) && (initialResponseContainer[key] = firstEvent.value[key]);
      }
      return { async *[Symbol.asyncIterator]() {
        for (firstEvent?.value?.[initialResponseMarker] || (yield firstEvent.value); ; ) {
          let { done, value } = await asyncIterator.next();
          if (done) break;
          yield value;
        }
      } };
    }
    async readEventMember(eventStreamSchema, body, hasBindings, out) {
      let ErrCtor, staticStructuralSchema = eventStreamSchema.getSchema();
      if (Array.isArray(staticStructuralSchema) && -3 === staticStructuralSchema[0]) {
        let namespace = staticStructuralSchema[1], nsRegistry = TypeRegistry.for(namespace);
        this.compositeErrorRegistry?.copyFrom(nsRegistry), ErrCtor = (this.compositeErrorRegistry ?? nsRegistry)?.getErrorCtor(staticStructuralSchema);
      }
      let dataObject = hasBindings ? out : 0 === body.byteLength ? {} : await this.deserializer.read(eventStreamSchema, body);
      if (ErrCtor) {
        let message = dataObject.message ?? dataObject.Message ?? "Unknown", metadata = {}, $fault = eventStreamSchema.getMergedTraits().error;
        return $fault && (metadata.$fault = $fault), Object.assign(new ErrCtor({}), metadata, { message }, dataObject);
      }
      return dataObject;
    }
    writeEventBody(unionMember, unionSchema, event) {
      let explicitPayloadContentType, serializer = this.serializer, eventType = unionMember, explicitPayloadMember = null, isKnownSchema = unionSchema.getSchema()[4].includes(unionMember), additionalHeaders = {};
      if (isKnownSchema) {
        let eventSchema = unionSchema.getMemberSchema(unionMember);
        if (eventSchema.isStructSchema()) {
          for (let [memberName, memberSchema] of eventSchema.structIterator()) {
            let { eventHeader, eventPayload } = memberSchema.getMergedTraits();
            if (eventPayload) explicitPayloadMember = memberName;
            else if (eventHeader) {
              let value = event[unionMember][memberName], type = "binary";
              memberSchema.isNumericSchema() ? type = -2147483648 <= value && value <= 2147483647 ? "integer" : "long" : memberSchema.isTimestampSchema() ? type = "timestamp" : memberSchema.isStringSchema() ? type = "string" : memberSchema.isBooleanSchema() && (type = "boolean"), null != value && (additionalHeaders[memberName] = { type, value }, delete event[unionMember][memberName]);
            }
          }
          if (null !== explicitPayloadMember) {
            let payloadSchema = eventSchema.getMemberSchema(explicitPayloadMember);
            payloadSchema.isBlobSchema() ? explicitPayloadContentType = "application/octet-stream" : payloadSchema.isStringSchema() && (explicitPayloadContentType = "text/plain"), serializer.write(payloadSchema, event[unionMember][explicitPayloadMember]);
          } else serializer.write(eventSchema, event[unionMember]);
        } else if (eventSchema.isUnitSchema()) serializer.write(eventSchema, {});
        else throw Error("@smithy/core/event-streams - non-struct member not supported in event stream union.");
      } else {
        let [type, value] = event[unionMember];
        eventType = type, serializer.write(15, value);
      }
      let messageSerialization = serializer.flush() ?? new Uint8Array();
      return { body: "string" == typeof messageSerialization ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(messageSerialization) : messageSerialization, eventType, explicitPayloadContentType, additionalHeaders };
    }
  }, exports.HeaderMarshaller = HeaderMarshaller, exports.Int64 = Int64, exports.MessageDecoderStream = MessageDecoderStream, exports.MessageEncoderStream = MessageEncoderStream, exports.SmithyMessageDecoderStream = SmithyMessageDecoderStream, exports.SmithyMessageEncoderStream = SmithyMessageEncoderStream, exports.UniversalEventStreamMarshaller = EventStreamMarshaller$1, exports.eventStreamSerdeProvider = (options) => new EventStreamMarshaller(options), exports.getChunkedStream = getChunkedStream, exports.getMessageUnmarshaller = getMessageUnmarshaller, exports.getUnmarshalledStream = function(source, options) {
    let messageUnmarshaller = getMessageUnmarshaller(options.deserializer, options.toUtf8);
    return { [Symbol.asyncIterator]: async function* () {
      for await (let chunk of source) {
        let message = options.eventStreamCodec.decode(chunk), type = await messageUnmarshaller(message);
        void 0 !== type && (yield type);
      }
    } };
  }, exports.iterableToReadableStream = (asyncIterable) => {
    let iterator = asyncIterable[Symbol.asyncIterator]();
    return new ReadableStream({ async pull(controller) {
      let { done, value } = await iterator.next();
      if (done) return controller.close();
      controller.enqueue(value);
    } });
  }, exports.readableStreamToIterable = (readableStream) => ({ [Symbol.asyncIterator]: async function* () {
    let reader = readableStream.getReader();
    try {
      for (; ; ) {
        let { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      reader.releaseLock();
    }
  } }), exports.resolveEventStreamSerdeConfig = (input) => Object.assign(input, { eventStreamMarshaller: input.eventStreamSerdeProvider(input) }), exports.universalEventStreamSerdeProvider = (options) => new EventStreamMarshaller$1(options);
}, 3422: (__unused_webpack_module, exports, __webpack_require__) => {
  let canParseBuffer, { Uint8ArrayBlobAdapter, writeKey, sdkStreamMixin, splitEvery, splitHeader, NumericValue, toUtf8, fromBase64, LazyJsonString, _parseEpochTimestamp, _parseRfc7231DateTime, _parseRfc3339DateTimeWithOffset, fromUtf8, generateIdempotencyToken, toBase64, dateToUtcString, quoteHeader, parseEpochTimestamp, parseRfc7231DateTime, parseRfc3339DateTimeWithOffset } = __webpack_require__(2430), { HttpRequest, HttpResponse, hasOwn, isValidHostname, getSmithyContext } = __webpack_require__(4534), { parseQueryString, parseUrl } = __webpack_require__(4534);
  exports.HttpRequest = HttpRequest, exports.HttpResponse = HttpResponse, exports.isValidHostname = isValidHostname, exports.parseQueryString = parseQueryString, exports.parseUrl = parseUrl;
  let { NormalizedSchema, translateTraits, TypeRegistry, deref } = __webpack_require__(6890), { FieldPosition } = __webpack_require__(5662), collectBody = async (streamBody = new Uint8Array(), context) => {
    if (streamBody instanceof Uint8Array) return Uint8ArrayBlobAdapter.mutate(streamBody);
    if (!streamBody) return Uint8ArrayBlobAdapter.mutate(new Uint8Array());
    let fromContext = context.streamCollector(streamBody);
    return Uint8ArrayBlobAdapter.mutate(await fromContext);
  };
  function extendedEncodeURIComponent(str) {
    return /^[\w.~-]+$/.test(str) ? str : encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
      return "%" + c.charCodeAt(0).toString(16).toUpperCase();
    });
  }
  let HTTP_BINDINGS = /* @__PURE__ */ Symbol.for("@smithy/schema-x");
  class HttpBindingNormalizedSchema extends NormalizedSchema {
    static identity = /* @__PURE__ */ Symbol.for("@smithy/HttpBindingNormalizedSchema");
    identity = HttpBindingNormalizedSchema.identity;
    bindings;
    constructor(schema) {
      super(schema);
    }
    static of(schema) {
      let ns = NormalizedSchema.of(schema);
      if (ns.identity === HttpBindingNormalizedSchema.identity) return ns;
      let schemaCache = ns.isMemberSchema() ? ns : ns.getSchema(), cache = "object" == typeof schemaCache && null !== schemaCache ? schemaCache : ns;
      return cache[HTTP_BINDINGS] ??= new HttpBindingNormalizedSchema(ns);
    }
    getHttpBindingLocation(traits) {
      return traits.httpPayload ? 36 : traits.httpLabel ? 33 : traits.httpHeader ? 38 : "string" == typeof traits.httpPrefixHeaders ? 39 : traits.httpQuery ? 34 : traits.httpQueryParams ? 35 : traits.httpResponseCode ? 37 : 32;
    }
    getHttpBindingValue(location, traits, nested = false) {
      let raw = this.getSchema(), type = "number" == typeof raw ? 255 & raw : this.isListSchema() ? 64 : 255, slot = 7 & location, media = traits.mediaType ? "application/json" === traits.mediaType || traits.mediaType.endsWith("+json") ? 2 : 1 : 0, stream = traits.streaming || 42 === type ? this.isStructSchema() ? 2 : 1 : 0, flags = type | media << 8 | !!traits.idempotencyToken << 10 | stream << 11 | !!traits.sparse << 13 | (type >= 4 && type <= 7 ? slot >= 6 ? 2 : +(slot > 0 && slot < 4) : 0) << 14 | !!traits.hostLabel << 17 | (36 === location && "object" != typeof raw) << 18, collectionValue = 2 & slot && (64 == (192 & type) || !nested && 1 & slot) ? this.getHttpBindingCollectionValue(location, traits) : void 0, valueType = (collectionValue?.[1] ?? 0) & 255;
      return [this, flags |= (slot >= 6 && (4 === valueType || 6 === valueType)) << 16, collectionValue];
    }
    getHttpBindingCollectionValue(location, traits = this.getMergedTraits()) {
      let valueSchema = HttpBindingNormalizedSchema.of(this.getValueSchema());
      return valueSchema.getHttpBindingValue(location, { ...valueSchema.getMergedTraits(), ...traits }, true);
    }
    getHttpBindings() {
      let source = this.getSchema();
      return "object" != typeof source || null === source ? EMPTY_BINDINGS : this.bindings ??= buildHttpBindings(this);
    }
  }
  let buildHttpBindings = (schema) => {
    let bodyMemberNames = [], bodyMemberSchemas = [], requestBodyMemberNames = [], requestBodyMemberSchemas = [], memberBindings = [], byName = {}, headers = {}, prefixHeaders = [], responseBindings = { headers, prefixHeaders }, bindings = { request: { memberBindings, byName }, response: { bodyMemberNames, bindings: responseBindings } }, { request, response } = bindings;
    for (let [name, member] of schema.structIterator()) {
      let bindingSchema = HttpBindingNormalizedSchema.of(member), traits = bindingSchema.getMergedTraits(), location = bindingSchema.getHttpBindingLocation(traits), wireName = traits.httpHeader?.toLowerCase() ?? traits.httpPrefixHeaders?.toLowerCase() ?? traits.httpQuery, value = bindingSchema.getHttpBindingValue(location, traits), binding = [name, value, location, wireName];
      "__proto__" === name && writeKey(byName), byName[name] = binding, value[1] >> 10 & 1 && (request.hasIdempotency = true), memberBindings.push(binding);
      let slot = 7 & location;
      if (0 === slot && (requestBodyMemberNames.push(name), requestBodyMemberSchemas.push(member)), (4 & slot) == 0) bodyMemberNames.push(name), bodyMemberSchemas.push(member);
      else if ((6 & slot) == 4) if (1 & slot) responseBindings.statusCode = binding;
      else {
        responseBindings.payload = binding;
        let type = 255 & value[1];
        request.contentTypeInstruction = traits.mediaType ?? (0 === type ? "text/plain" : 21 === type || 42 === type ? "application/octet-stream" : null);
      }
      else 1 & slot ? (request.hasPrefixHeaders = true, prefixHeaders.push(binding)) : ("__proto__" === wireName && writeKey(headers), headers[wireName] = binding);
    }
    return void 0 === request.contentTypeInstruction && requestBodyMemberNames.length && (request.contentTypeInstruction = null), request.syntheticBodySchema = createBodySchema(schema, requestBodyMemberNames, requestBodyMemberSchemas), response.syntheticBodySchema = createBodySchema(schema, bodyMemberNames, bodyMemberSchemas), bindings;
  }, EMPTY_BINDINGS = { request: { memberBindings: [], byName: {} }, response: { bodyMemberNames: [], bindings: { headers: {}, prefixHeaders: [] } } }, getHttpOperationBindings = (schema) => schema[HTTP_BINDINGS] ??= ((schema2) => {
    let { http, endpoint } = translateTraits(schema2.traits ?? {}), [path, search] = http?.[1].split("?") ?? [];
    return [http?.[0], path, search ? [...new URLSearchParams(search)] : [], path ? ((path2) => {
      let segments = [], offset = 0;
      for (let match of path2.matchAll(/\{([^{}+]+)(\+)?\}/g)) match.index > offset && segments.push([path2.slice(offset, match.index), 0]), segments.push([match[1], match[2] ? 2 : 1]), offset = match.index + match[0].length;
      return segments.length && offset < path2.length && segments.push([path2.slice(offset), 0]), segments.length ? segments : void 0;
    })(path) : void 0, endpoint?.[0]];
  })(schema), createBodySchema = (schema, memberNames, memberSchemas) => {
    if (!memberNames.length) return;
    let source = schema.getSchema(), body = [3, source[1], source[2], schema.getMergedTraits(), memberNames, memberSchemas], required = source[6], bodyRequired = required && memberNames.reduce((count, name) => count + +(source[4].indexOf(name) < required), 0);
    return bodyRequired && (body[6] = bodyRequired), body;
  };
  class SerdeContext {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
  class HttpProtocol extends SerdeContext {
    options;
    compositeErrorRegistry;
    constructor(options) {
      for (let etr of (super(), this.options = options, this.compositeErrorRegistry = new TypeRegistry(options.defaultNamespace), options.errorTypeRegistries ?? [])) this.compositeErrorRegistry.copyFrom(etr);
    }
    getRequestType() {
      return HttpRequest;
    }
    getResponseType() {
      return HttpResponse;
    }
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext, this.serializer.setSerdeContext(serdeContext), this.deserializer.setSerdeContext(serdeContext), this.getPayloadCodec() && this.getPayloadCodec().setSerdeContext(serdeContext);
    }
    updateServiceEndpoint(request, endpoint) {
      if ("url" in endpoint) {
        for (let [k, v] of (request.protocol = endpoint.url.protocol, request.hostname = endpoint.url.hostname, request.port = endpoint.url.port ? Number(endpoint.url.port) : void 0, request.path = endpoint.url.pathname, request.fragment = endpoint.url.hash || void 0, request.username = endpoint.url.username || void 0, request.password = endpoint.url.password || void 0, request.query || (request.query = {}), endpoint.url.searchParams.entries())) request.query[k] = v;
        if (endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name].join(", "));
        return request;
      }
      if (request.protocol = endpoint.protocol, request.hostname = endpoint.hostname, request.port = endpoint.port ? Number(endpoint.port) : void 0, request.path = endpoint.path, request.query = { ...endpoint.query }, endpoint.headers) for (let name in endpoint.headers) hasOwn(endpoint.headers, name) && (request.headers[name] = endpoint.headers[name]);
      return request;
    }
    setHostPrefix(request, operationSchema, input, operation = getHttpOperationBindings(operationSchema)) {
      if (this.serdeContext?.disableHostPrefix) return;
      let hostPrefix = operation[4];
      if ("string" != typeof hostPrefix) return;
      let resolvedHostPrefix = hostPrefix;
      for (let [name, [, flags]] of HttpBindingNormalizedSchema.of(operationSchema.input).getHttpBindings().request.memberBindings) {
        if (!(flags >> 17 & 1)) continue;
        let replacement = input[name];
        if ("string" != typeof replacement) throw Error(`@smithy/core/schema - ${name} in input must be a string as hostLabel.`);
        resolvedHostPrefix = resolvedHostPrefix.replace(`{${name}}`, replacement);
      }
      if (request.hostname = resolvedHostPrefix + request.hostname, !isValidHostname(request.hostname)) throw Error(`[${request.hostname}] is not a valid hostname.`);
    }
    deserializeMetadata(output) {
      return { httpStatusCode: output.statusCode, requestId: output.headers["x-amzn-requestid"] ?? output.headers["x-amzn-request-id"] ?? output.headers["x-amz-request-id"], extendedRequestId: output.headers["x-amz-id-2"], cfId: output.headers["x-amz-cf-id"] };
    }
    resolveError(name, namespaces, registries) {
      let schema;
      for (let registry of registries) for (let ns of namespaces) try {
        schema = "*" === ns ? registry.getSchema(name) : registry.getSchema(ns + "#" + name);
        let errorCtor = registry.getErrorCtor(schema);
        if (errorCtor) return [schema, errorCtor, "modeled"];
        {
          let syntheticErrorSchema = registry.getBaseException();
          if (syntheticErrorSchema) {
            let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
            if (syntheticErrorCtor) return [schema, syntheticErrorCtor, "synthetic"];
          }
        }
      } catch (ignored) {
      }
      for (let registry of registries) {
        let syntheticErrorSchema = registry.getBaseException();
        if (syntheticErrorSchema) {
          let syntheticErrorCtor = registry.getErrorCtor(syntheticErrorSchema);
          if (syntheticErrorCtor) return [syntheticErrorSchema, syntheticErrorCtor, "synthetic"];
        }
      }
      return [[-3, "", "Error", 0, [], [], 0], Error, "native"];
    }
    async serializeEventStream({ eventStream, requestSchema, initialRequest }) {
      return (await this.loadEventStreamCapability()).serializeEventStream({ eventStream, requestSchema, initialRequest });
    }
    async deserializeEventStream({ response, responseSchema, initialResponseContainer }) {
      return (await this.loadEventStreamCapability()).deserializeEventStream({ response, responseSchema, initialResponseContainer });
    }
    async loadEventStreamCapability() {
      let { EventStreamSerde, eventStreamSerdeProvider } = __webpack_require__(6579);
      return new EventStreamSerde({ marshaller: this.resolveEventStreamMarshaller(eventStreamSerdeProvider), serializer: this.serializer, deserializer: this.deserializer, serdeContext: this.serdeContext, defaultContentType: this.getDefaultContentType(), compositeErrorRegistry: this.compositeErrorRegistry });
    }
    getDefaultContentType() {
      throw Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`);
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      return [];
    }
    getEventStreamMarshaller() {
      let context = this.serdeContext;
      if (!context.eventStreamMarshaller) throw Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");
      return context.eventStreamMarshaller;
    }
    resolveEventStreamMarshaller(importedProvider) {
      let context = this.serdeContext;
      return context.eventStreamMarshaller ? context.eventStreamMarshaller : importedProvider(this.serdeContext);
    }
  }
  class RpcProtocol extends HttpProtocol {
    async serializeRequest(operationSchema, _input, context) {
      let payload, serializer = this.serializer, query = {}, headers = {}, endpoint = await context.endpoint(), ns = NormalizedSchema.of(operationSchema?.input), schema = ns.getSchema(), input = _input && "object" == typeof _input ? _input : {}, request = new HttpRequest({ protocol: "", hostname: "", port: void 0, path: "/", fragment: void 0, query, headers, body: void 0 });
      if (endpoint && (this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input)), input) {
        let eventStreamMember = ns.getEventStreamMember();
        if (eventStreamMember) {
          if (input[eventStreamMember]) {
            let initialRequest = {};
            for (let [memberName] of ns.structIterator()) memberName !== eventStreamMember && null != input[memberName] && (initialRequest[memberName] = input[memberName]);
            payload = await this.serializeEventStream({ eventStream: input[eventStreamMember], requestSchema: ns, initialRequest });
          }
        } else serializer.write(schema, input), payload = serializer.flush();
      }
      return request.headers = Object.assign(request.headers, headers), request.query = query, request.body = payload, request.method = "POST", request;
    }
    async deserializeResponse(operationSchema, context, response) {
      let deserializer = this.deserializer, ns = NormalizedSchema.of(operationSchema.output), dataObject = {};
      if (this.isErrorResponse(response.statusCode)) {
        let bytes = await collectBody(response.body, context);
        throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.");
      }
      for (let header in response.headers) {
        if (!hasOwn(response.headers, header)) continue;
        let value = response.headers[header];
        delete response.headers[header], response.headers[header.toLowerCase()] = value;
      }
      let eventStreamMember = ns.getEventStreamMember();
      if (eventStreamMember) dataObject[eventStreamMember] = await this.deserializeEventStream({ response, responseSchema: ns, initialResponseContainer: dataObject });
      else {
        let bytes = await collectBody(response.body, context);
        bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(ns, bytes));
      }
      return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
    }
    isErrorResponse(statusCode) {
      return statusCode >= 300;
    }
  }
  class AbstractRpcV2Protocol extends RpcProtocol {
    constructor({ defaultNamespace, errorTypeRegistries }) {
      super({ defaultNamespace, errorTypeRegistries });
    }
    async serializeRequest(operationSchema, input, context) {
      let request = await super.serializeRequest(operationSchema, input, context);
      Object.assign(request.headers, { "content-type": this.getDefaultContentType(), "smithy-protocol": this.getSmithyProtocolHeaderValue(), accept: this.getDefaultContentType() }), "unit" === deref(operationSchema.input) ? (delete request.body, delete request.headers["content-type"]) : this.applyEmptyBody(request);
      let { service, operation } = getSmithyContext(context), path = `/service/${service}/operation/${operation}`;
      return request.path.endsWith("/") ? request.path += path.slice(1) : request.path += path, request;
    }
    isErrorResponse(statusCode) {
      return 200 !== statusCode;
    }
  }
  let resolvedPath = (resolvedPath2, input, memberName, labelValueProvider, uriLabel, isGreedyLabel) => {
    if (null != input && void 0 !== input[memberName]) {
      let labelValue = labelValueProvider();
      if (null == labelValue || labelValue.length <= 0) throw Error("Empty value provided for input HTTP label: " + memberName + ".");
      resolvedPath2 = resolvedPath2.replace(uriLabel, isGreedyLabel ? labelValue.split("/").map((segment) => extendedEncodeURIComponent(segment)).join("/") : extendedEncodeURIComponent(labelValue));
    } else throw Error("No value provided for input HTTP label: " + memberName + ".");
    return resolvedPath2;
  };
  class RequestBuilder {
    input;
    context;
    query = {};
    method = "";
    headers = {};
    path = "";
    body = null;
    hostname = "";
    resolvePathStack = [];
    constructor(input, context) {
      this.input = input, this.context = context;
    }
    async build() {
      let { hostname, protocol = "https", port, path: basePath } = await this.context.endpoint();
      for (let resolvePath of (this.path = basePath, this.resolvePathStack)) resolvePath(this.path);
      return new HttpRequest({ protocol, hostname: this.hostname || hostname, port, method: this.method, path: this.path, query: this.query, body: this.body, headers: this.headers });
    }
    hn(hostname) {
      return this.hostname = hostname, this;
    }
    bp(uriLabel) {
      return this.resolvePathStack.push((basePath) => {
        this.path = `${basePath?.endsWith("/") ? basePath.slice(0, -1) : basePath || ""}` + uriLabel;
      }), this;
    }
    p(memberName, labelValueProvider, uriLabel, isGreedyLabel) {
      return this.resolvePathStack.push((path) => {
        this.path = resolvedPath(path, this.input, memberName, labelValueProvider, uriLabel, isGreedyLabel);
      }), this;
    }
    h(headers) {
      return this.headers = headers, this;
    }
    q(query) {
      return this.query = query, this;
    }
    b(body) {
      return this.body = body, this;
    }
    m(method) {
      return this.method = method, this;
    }
  }
  class FromStringShapeDeserializer extends SerdeContext {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    read(_schema, data) {
      let ns = HttpBindingNormalizedSchema.of(_schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
      return this.readHttpBinding(ns.getHttpBindingValue(location, traits), data, location);
    }
    readHttpBinding([ns, flags, collectionValue], data, location) {
      let schema = 255 & flags;
      if ((192 & schema) == 64) return collectionValue ??= ns.getHttpBindingCollectionValue(location), splitHeader(data).map((item) => this.readHttpBinding(collectionValue, item, location));
      switch (schema) {
        case 21:
        case 42:
          return (this.serdeContext?.base64Decoder ?? fromBase64)(data);
        case 4:
        case 5:
        case 6:
        case 7: {
          let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
          switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
            case 5:
              return _parseRfc3339DateTimeWithOffset(data);
            case 6:
              return _parseRfc7231DateTime(data);
            case 7:
              return _parseEpochTimestamp(data);
            default:
              return console.warn("Missing timestamp format, parsing value with Date constructor:", data), new Date(data);
          }
        }
        case 0: {
          let media = flags >> 8 & 3;
          if (!media) return data;
          let intermediateValue = data;
          return (6 & location) == 6 && (intermediateValue = (this.serdeContext?.utf8Encoder ?? toUtf8)((this.serdeContext?.base64Decoder ?? fromBase64)(intermediateValue))), 2 === media ? LazyJsonString.from(intermediateValue) : intermediateValue;
        }
        case 1:
          return Number(data);
        case 2:
          return "true" === data.toLowerCase();
        case 17:
          return BigInt(data);
        case 19:
          return new NumericValue(data, "bigDecimal");
        default:
          return data;
      }
    }
  }
  class ToStringShapeSerializer extends SerdeContext {
    settings;
    stringBuffer = "";
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value) {
      let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits(), location = ns.getHttpBindingLocation(traits);
      this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
    }
    writeHttpBinding([ns, flags, collectionValue], value, location) {
      let schema = 255 & flags;
      switch (typeof value) {
        case "object":
          if (null === value) {
            this.stringBuffer = "null";
            return;
          }
          if (schema >= 4 && schema <= 7) {
            if (!(value instanceof Date)) throw Error(`@smithy/core/protocols - received non-Date value ${value} when schema expected Date in ${ns.getName(true)}`);
            let bindingFormat = this.settings.httpBindings ? flags >> 14 & 3 : 0;
            switch (this.settings.timestampFormat.useTrait && schema > 4 ? schema : bindingFormat ? bindingFormat + 4 : this.settings.timestampFormat.default) {
              case 5:
                this.stringBuffer = value.toISOString().replace(".000Z", "Z");
                break;
              case 6:
                this.stringBuffer = dateToUtcString(value);
                break;
              case 7:
                this.stringBuffer = String(value.getTime() / 1e3);
                break;
              default:
                console.warn("Missing timestamp format, using epoch seconds", value), this.stringBuffer = String(value.getTime() / 1e3);
            }
            return;
          }
          if ((21 === schema || 42 === schema) && "byteLength" in value) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(value);
            return;
          }
          if ((192 & schema) == 64 && Array.isArray(value)) {
            let valueSchemaType = 255 & (collectionValue ??= ns.getHttpBindingCollectionValue(location))[1], isTimestamp = valueSchemaType >= 4 && valueSchemaType <= 7, buffer = "";
            for (let item of value) {
              this.writeHttpBinding(collectionValue, item, location);
              let headerItem = this.flush();
              buffer && (buffer += ", "), buffer += isTimestamp ? headerItem : quoteHeader(headerItem);
            }
            this.stringBuffer = buffer;
            return;
          }
          this.stringBuffer = JSON.stringify(value, null, 2);
          break;
        case "string":
          let media = flags >> 8 & 3, intermediateValue = value;
          if (2 === media && (intermediateValue = LazyJsonString.from(intermediateValue)), media && (6 & location) == 6) {
            this.stringBuffer = (this.serdeContext?.base64Encoder ?? toBase64)(intermediateValue.toString());
            return;
          }
          this.stringBuffer = value;
          break;
        default:
          this.stringBuffer = flags >> 10 & 1 ? generateIdempotencyToken() : String(value);
      }
    }
    flush() {
      let buffer = this.stringBuffer;
      return this.stringBuffer = "", buffer;
    }
  }
  function determineTimestampFormat(ns, settings) {
    if (settings.timestampFormat.useTrait) {
      let schema = ns.getSchema();
      if (5 === schema || 6 === schema || 7 === schema) return schema;
    }
    let { httpLabel, httpPrefixHeaders, httpHeader, httpQuery } = ns.getMergedTraits();
    return (settings.httpBindings ? "string" == typeof httpPrefixHeaders || httpHeader ? 6 : httpQuery || httpLabel ? 5 : void 0 : void 0) ?? settings.timestampFormat.default;
  }
  let CONTENT_LENGTH_HEADER = "content-length";
  function contentLengthMiddleware(bodyLengthChecker) {
    return (next) => async (args) => {
      let request = args.request;
      if (HttpRequest.isInstance(request)) {
        let { body, headers } = request;
        if (body && -1 === Object.keys(headers).map((str) => str.toLowerCase()).indexOf(CONTENT_LENGTH_HEADER)) try {
          let length = bodyLengthChecker(body);
          null != length && (request.headers = { ...request.headers, [CONTENT_LENGTH_HEADER]: String(length) });
        } catch (ignored) {
        }
      }
      return next({ ...args, request });
    };
  }
  let contentLengthMiddlewareOptions = { step: "build", tags: ["SET_CONTENT_LENGTH", "CONTENT_LENGTH"], name: "contentLengthMiddleware", override: true }, escapeUri = (uri) => encodeURIComponent(uri).replace(/[!'()*]/g, hexEncode), hexEncode = (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`;
  class SerdeContextConfig {
    serdeContext;
    setSerdeContext(serdeContext) {
      this.serdeContext = serdeContext;
    }
  }
  class UnionSerde {
    from;
    to;
    keys;
    constructor(from, to) {
      this.from = from, this.to = to;
      let set = new Set(Object.keys(this.from));
      set.delete("__type"), this.keys = set;
    }
    mark(key) {
      this.keys.delete(key);
    }
    hasUnknown() {
      return 1 === this.keys.size && 0 === Object.keys(this.to).length;
    }
    writeUnknown() {
      if (this.hasUnknown()) {
        let k = this.keys.values().next().value, v = this.from[k];
        this.to.$unknown = [k, v];
      }
    }
  }
  function detectBufferParsing() {
    if (void 0 === canParseBuffer) try {
      if ("function" != typeof Buffer) canParseBuffer = false;
      else {
        let result = JSON.parse(Buffer.from([123, 125]));
        canParseBuffer = null !== result && "object" == typeof result;
      }
    } catch {
      canParseBuffer = false;
    }
    return canParseBuffer;
  }
  function jsonReviver(key, value, context) {
    if (context?.source) {
      let numericString = context.source;
      if ("number" == typeof value) {
        var s;
        let digits, shift, eIndex, exp, negative, mantissa, dotIndex, result;
        if (value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER) return !(function(numericString2, value2) {
          if (numericString2 === String(value2) || Object.is(value2, -0)) return true;
          if (/[eE]/.test(numericString2)) return expandToDecimal(numericString2) === expandToDecimal(String(value2));
          let normalized = numericString2.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, ""), canonical = String(value2);
          return normalized === canonical || !!/[eE]/.test(canonical) && normalized === expandToDecimal(canonical);
        })(numericString, value) ? new NumericValue(numericString, "bigDecimal") : value;
        return !(function(s2) {
          let dotIndex2 = s2.indexOf(".");
          if (-1 === dotIndex2) return false;
          let eIndex2 = s2.search(/[eE]/);
          return -1 === eIndex2 || parseInt(s2.slice(eIndex2 + 1), 10) < eIndex2 - dotIndex2 - 1;
        })(numericString) ? /[eE]/.test(numericString) ? (eIndex = (s = numericString).search(/[eE]/), exp = parseInt(s.slice(eIndex + 1), 10), negative = s.startsWith("-"), -1 === (dotIndex = (mantissa = s.slice(+!!negative, eIndex)).indexOf(".")) ? (digits = mantissa, shift = exp) : (digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1), shift = exp - (mantissa.length - dotIndex - 1)), result = BigInt(digits = digits.replace(/0+$/, "") || "0") * 10n ** BigInt(shift + (mantissa.replace(".", "").length - digits.length)), negative ? -result : result) : BigInt(numericString) : new NumericValue(numericString, "bigDecimal");
      }
    }
    return value;
  }
  function expandToDecimal(s) {
    let result, negative = s.startsWith("-"), abs = negative ? s.slice(1) : s, eIndex = abs.search(/[eE]/);
    if (-1 === eIndex) result = abs;
    else {
      let digits, intLen, exp = parseInt(abs.slice(eIndex + 1), 10), mantissa = abs.slice(0, eIndex), dotIndex = mantissa.indexOf(".");
      -1 === dotIndex ? (digits = mantissa, intLen = mantissa.length) : (digits = mantissa.slice(0, dotIndex) + mantissa.slice(dotIndex + 1), intLen = dotIndex), digits = digits.replace(/0+$/, "") || "0";
      let newDotPos = intLen + exp;
      result = "0" === digits ? "0" : newDotPos <= 0 ? "0." + "0".repeat(-newDotPos) + digits : newDotPos >= digits.length ? digits + "0".repeat(newDotPos - digits.length) : digits.slice(0, newDotPos) + "." + digits.slice(newDotPos);
    }
    return result.includes(".") && (result = result.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "")), (negative ? "-" : "") + result;
  }
  let REVIVER_SYMBOL = /* @__PURE__ */ Symbol.for("@aws-sdk/reviver");
  function needsReviver(schema) {
    let ns = NormalizedSchema.of(schema), raw = ns.getSchema();
    if (Array.isArray(raw) && ns.isStructSchema()) {
      if (REVIVER_SYMBOL in raw) return raw[REVIVER_SYMBOL];
      let result = _check(ns, /* @__PURE__ */ new Set());
      return raw[REVIVER_SYMBOL] = result, result;
    }
    return _check(ns, /* @__PURE__ */ new Set());
  }
  function _check(ns, seen) {
    let raw = ns.getSchema();
    if (seen.has(raw)) return false;
    if (seen.add(raw), ns.isBigIntegerSchema() || ns.isBigDecimalSchema()) return true;
    if (ns.isStructSchema()) {
      for (let [, memberSchema] of ns.structIterator()) if (_check(memberSchema, seen)) return true;
    } else if (ns.isListSchema() || ns.isMapSchema()) {
      if (_check(ns.getValueSchema(), seen)) return true;
    } else if (ns.isDocumentSchema()) return true;
    return false;
  }
  async function parseJsonBody(streamBody, context, schema) {
    let parsingInput;
    if (detectBufferParsing() && "function" == typeof streamBody?.[Symbol.asyncIterator]) {
      let buffer = await collectBody(streamBody, context);
      "function" == typeof Buffer && (parsingInput = Buffer.isBuffer(buffer) ? buffer : Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength));
    }
    if (parsingInput || (parsingInput = await collectBody(streamBody, context).then((body) => (context?.utf8Encoder ?? toUtf8)(body))), 0 === parsingInput.length) return {};
    let reviver = schema && needsReviver(schema) ? jsonReviver : void 0;
    try {
      return JSON.parse(parsingInput, reviver);
    } catch (e) {
      throw e?.name === "SyntaxError" && Object.defineProperty(e, "$responseBodyText", { value: "string" == typeof parsingInput ? parsingInput : parsingInput.toString("utf8") }), e;
    }
  }
  let parseJsonErrorBody = async (errorBody, context) => {
    let value = await parseJsonBody(errorBody, context);
    return value.message = value.message ?? value.Message, value;
  }, findKey = (object, key) => Object.keys(object).find((k) => k.toLowerCase() === key.toLowerCase()), sanitizeErrorCode = (rawValue) => {
    let cleanValue = rawValue;
    return "number" == typeof cleanValue && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue.indexOf("#") >= 0 && (cleanValue = cleanValue.split("#")[1]), cleanValue;
  }, loadSmithyRpcV2JsonErrorCode = (output, data) => {
    if (data?.__type !== void 0) {
      let cleanValue = data.__type;
      return "number" == typeof cleanValue && (cleanValue = cleanValue.toString()), cleanValue.indexOf(",") >= 0 && (cleanValue = cleanValue.split(",")[0]), cleanValue.indexOf(":") >= 0 && (cleanValue = cleanValue.split(":")[0]), cleanValue;
    }
  }, loadErrorCode = ({ headers }, data, order) => {
    for (; order.length > 0; ) switch (order.shift()) {
      case "header":
        let headerKey = findKey(headers ?? {}, "x-amzn-errortype");
        if (void 0 !== headerKey) return sanitizeErrorCode(headers[headerKey]);
        break;
      case "code":
        let codeKey = findKey(data ?? {}, "code");
        if (codeKey && void 0 !== data[codeKey]) return sanitizeErrorCode(data[codeKey]);
        break;
      case "type":
        if (data?.__type !== void 0) return sanitizeErrorCode(data.__type);
    }
  };
  class JsonShapeDeserializer2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    async read(schema, data) {
      let parsed, reviver = needsReviver(schema) ? jsonReviver : void 0;
      if ("string" == typeof data) {
        if (0 === data.length) return {};
        parsed = JSON.parse(data, reviver);
      } else if (data instanceof Uint8Array && detectBufferParsing()) {
        if (0 === data.byteLength) return {};
        parsed = JSON.parse(Buffer.isBuffer(data) ? data : Buffer.from(data.buffer, data.byteOffset, data.byteLength), reviver);
      } else parsed = await parseJsonBody(data, this.serdeContext, schema);
      return this._read(schema, parsed);
    }
    readObject(schema, data) {
      return this._read(schema, data);
    }
    _read(schema, value) {
      let isObject = null !== value && "object" == typeof value, ns = NormalizedSchema.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) return this._readStruct(ns, value);
        if (Array.isArray(value) && ns.isListSchema()) {
          let listMember = ns.getValueSchema();
          if (this.needsTransform(listMember)) for (let i = 0; i < value.length; ++i) value[i] = this._read(listMember, value[i]);
          return value;
        }
        if (ns.isMapSchema()) {
          let mapMember = ns.getValueSchema();
          if (this.needsTransform(mapMember)) for (let k in value) hasOwn(value, k) && ("__proto__" === k && writeKey(value), value[k] = this._read(mapMember, value[k]));
          return value;
        }
      }
      if (ns.isBlobSchema() && "string" == typeof value) return fromBase64(value);
      let mediaType = ns.getMergedTraits().mediaType;
      if (ns.isStringSchema() && "string" == typeof value && mediaType) return "application/json" === mediaType || mediaType.endsWith("+json") ? LazyJsonString.from(value) : value;
      if (ns.isTimestampSchema() && null != value) switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
      }
      if (ns.isBigIntegerSchema() && ("number" == typeof value || "string" == typeof value)) return BigInt(value);
      if (ns.isBigDecimalSchema() && void 0 != value) return value instanceof NumericValue ? value : "bigDecimal" === value.type && "string" in value ? new NumericValue(value.string, value.type) : new NumericValue(String(value), "bigDecimal");
      if (ns.isNumericSchema() && "string" == typeof value) {
        switch (value) {
          case "Infinity":
            return 1 / 0;
          case "-Infinity":
            return -1 / 0;
          case "NaN":
            return 0 / 0;
        }
        return value;
      }
      if (ns.isDocumentSchema() && isObject) if (Array.isArray(value)) for (let i = 0; i < value.length; ++i) {
        let v = value[i];
        v instanceof NumericValue || (value[i] = this._read(ns, v));
      }
      else for (let k in value) {
        if (!hasOwn(value, k)) continue;
        "__proto__" === k && writeKey(value);
        let v = value[k];
        v instanceof NumericValue || (value[k] = this._read(ns, v));
      }
      return value;
    }
    _readStruct(ns, record) {
      let nameMap, unionSerde, union = ns.isUnionSchema(), out = {}, hasType = "string" == typeof record.__type, { jsonName } = this.settings;
      for (let [memberName, memberSchema] of (jsonName && hasType && (nameMap = {}), union && (unionSerde = new UnionSerde(record, out)), ns.structIterator())) {
        let fromKey = memberName;
        jsonName && (fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey, hasType && (nameMap[fromKey] = memberName)), union && unionSerde.mark(fromKey), null != record[fromKey] && (out[memberName] = this._read(memberSchema, record[fromKey]));
      }
      if (union) unionSerde.writeUnknown();
      else if (hasType) for (let k in record) {
        if (!hasOwn(record, k)) continue;
        let v = record[k], t = jsonName ? nameMap[k] ?? k : k;
        t in out || (out[t] = v);
      }
      return out;
    }
    needsTransform(ns) {
      return !!(ns.isBlobSchema() || ns.isTimestampSchema() || ns.isBigIntegerSchema() || ns.isBigDecimalSchema() || ns.isNumericSchema() || ns.isDocumentSchema() || ns.isStructSchema() || ns.isListSchema() || ns.isMapSchema() || ns.isStringSchema() && ns.getMergedTraits().mediaType);
    }
  }
  class JsonBytesStringAdapter extends Uint8Array {
    string = null;
    static allocUnsafe(bytes) {
      if ("function" == typeof Buffer) {
        let buffer = Buffer.allocUnsafe(bytes);
        return new JsonBytesStringAdapter(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
      return new JsonBytesStringAdapter(bytes);
    }
    toString() {
      return this.s();
    }
    valueOf() {
      return this.s();
    }
    includes(searchString, position) {
      return "string" == typeof searchString ? this.s().includes(searchString, position) : Uint8Array.prototype.includes.call(this, searchString, position);
    }
    indexOf(searchString, position) {
      return "string" == typeof searchString ? this.s().indexOf(searchString, position) : Uint8Array.prototype.indexOf.call(this, searchString, position);
    }
    lastIndexOf(searchString, position) {
      if ("string" == typeof searchString) return this.s().lastIndexOf(searchString, position);
      let fn = Uint8Array.prototype.lastIndexOf;
      return void 0 !== position ? fn.call(this, searchString, position) : fn.call(this, searchString);
    }
    startsWith(searchString, position) {
      return this.s().startsWith(searchString, position);
    }
    endsWith(searchString, endPosition) {
      return this.s().endsWith(searchString, endPosition);
    }
    match(regexp) {
      return this.s().match(regexp);
    }
    replace(searchValue, replaceValue) {
      return this.s().replace(searchValue, replaceValue);
    }
    search(regexp) {
      return this.s().search(regexp);
    }
    split(separator, limit) {
      return this.s().split(separator, limit);
    }
    substring(start, end) {
      return this.s().substring(start, end);
    }
    trim() {
      return this.s().trim();
    }
    trimStart() {
      return this.s().trimStart();
    }
    trimEnd() {
      return this.s().trimEnd();
    }
    charAt(pos) {
      return this.s().charAt(pos);
    }
    charCodeAt(index) {
      return this.s().charCodeAt(index);
    }
    padStart(maxLength, fillString) {
      return this.s().padStart(maxLength, fillString);
    }
    padEnd(maxLength, fillString) {
      return this.s().padEnd(maxLength, fillString);
    }
    repeat(count) {
      return this.s().repeat(count);
    }
    toUpperCase() {
      return this.s().toUpperCase();
    }
    toLowerCase() {
      return this.s().toLowerCase();
    }
    s() {
      if (null == this.string) {
        let n = Date.now();
        n > warned + 6e4 && (console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."), warned = n), this.string = toUtf8(this);
      }
      return this.string;
    }
  }
  var warned = 0;
  let encoder = new TextEncoder(), TRUE = new Uint8Array([116, 114, 117, 101]), FALSE = new Uint8Array([102, 97, 108, 115, 101]), NULL = new Uint8Array([110, 117, 108, 108]), ESCAPE_TABLE = Array(128).fill(null);
  ESCAPE_TABLE[8] = "b", ESCAPE_TABLE[9] = "t", ESCAPE_TABLE[10] = "n", ESCAPE_TABLE[12] = "f", ESCAPE_TABLE[13] = "r", ESCAPE_TABLE[34] = '"', ESCAPE_TABLE[92] = "\\";
  for (let i = 0; i < 32; i++) null === ESCAPE_TABLE[i] && (ESCAPE_TABLE[i] = "u00" + i.toString(16).padStart(2, "0"));
  function alloc(size) {
    return JsonBytesStringAdapter.allocUnsafe(size);
  }
  class JsonShapeSerializer2 extends SerdeContextConfig {
    settings;
    json;
    i = 0;
    rootSchema;
    rawValue;
    passthrough = false;
    constructor(settings) {
      super(), this.settings = settings, this.json = alloc(2048);
    }
    write(schema, value) {
      this.i = 0, this.rawValue = value, this.rootSchema = NormalizedSchema.of(schema), this.passthrough = this.rootSchema.isBlobSchema() || this.rootSchema.isStringSchema(), this.passthrough || this.writeValue(this.rootSchema, value, void 0);
    }
    writeDiscriminatedDocument(schema, value) {
      this.i = 0, this.rootSchema = NormalizedSchema.of(schema);
      let ns = this.rootSchema;
      if (ns.isStructSchema() && null != value && "object" == typeof value) {
        this.writeValue(ns, value, void 0);
        let prefix = `"__type":"${ns.getName(true) ?? "Unknown"}",`, z = prefix.length;
        this.ensure(z), this.json.copyWithin(1 + z, 1, this.i), encoder.encodeInto(prefix, this.json.subarray(1)), this.i += z;
      } else this.writeValue(ns, value, void 0);
    }
    flush() {
      this.rootSchema = void 0;
      let finalPosition = this.i;
      this.i = 0;
      let raw = this.rawValue;
      if (this.rawValue = void 0, 0 === finalPosition) return raw;
      let result = this.json.subarray(0, finalPosition);
      return this.json = alloc(2048), result;
    }
    ensure(byteCount) {
      let { i, json } = this;
      if (i + byteCount > json.length) {
        let newSize = 2 * json.length;
        for (; newSize < i + byteCount; ) newSize *= 2;
        let next = alloc(newSize);
        next.set(this.json), this.json = next;
      }
    }
    writeAscii(s) {
      let z = s.length;
      this.ensure(z);
      let { i, json } = this;
      for (let j = 0; j < z; ++j) json[i] = s.charCodeAt(j), i += 1;
      this.i = i;
    }
    writeAsciiQuoted(s) {
      let z = s.length;
      this.ensure(z + 4);
      let { json, i } = this;
      json[i++] = 34;
      for (let j = 0; j < z; ++j) json[i++] = s.charCodeAt(j);
      json[i++] = 34, this.i = i;
    }
    writeJsonString(s) {
      let z = s.length;
      this.ensure(3 * z + 2), this.json[this.i++] = 34;
      for (let j = 0; j < z; ++j) {
        let c = s.charCodeAt(j);
        if (c > 34 && c < 92) this.json[this.i++] = c;
        else if (c < 128) {
          let esc = ESCAPE_TABLE[c];
          if (null !== esc) {
            this.ensure(esc.length + 1 + (z - j - 1) * 3 + 1), this.json[this.i++] = 92;
            for (let k = 0; k < esc.length; k++) this.json[this.i++] = esc.charCodeAt(k);
          } else this.json[this.i++] = c;
        } else if (c >= 55296 && c <= 56319) {
          let next = j + 1 < z ? s.charCodeAt(j + 1) : 0;
          if (next >= 56320 && next <= 57343) {
            this.ensure(4);
            let { written } = encoder.encodeInto(s.substring(j, j + 2), this.json.subarray(this.i));
            this.i += written, ++j;
          } else this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
        } else if (c >= 56320 && c <= 57343) this.ensure(6 + (z - j - 1) * 3 + 1), this.writeUnicodeEscape(c);
        else {
          let { i, json } = this;
          c < 2048 ? json[i++] = 192 | c >> 6 : (json[i++] = 224 | c >> 12, json[i++] = 128 | c >> 6 & 63), json[i++] = 128 | 63 & c, this.i = i;
        }
      }
      this.json[this.i++] = 34;
    }
    writeUnicodeEscape(code) {
      let { json, i } = this;
      json[i++] = 92, json[i++] = 117;
      let hex = code.toString(16).padStart(4, "0");
      for (let j = 0; j < 4; ++j) json[i++] = hex.charCodeAt(j);
      this.i = i;
    }
    static B64 = (() => {
      let table = new Uint8Array(64);
      for (let i = 0; i < 64; ++i) table[i] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(i);
      return table;
    })();
    writeBase64(data) {
      let b64Len = 4 * Math.ceil(data.length / 3);
      this.ensure(b64Len + 2);
      let json = this.json, B64 = JsonShapeSerializer2.B64, i = this.i;
      json[i++] = 34;
      let len = data.length, remainder = len % 3, mainLen = len - remainder;
      for (let j = 0; j < mainLen; j += 3) {
        let a = data[j], b = data[j + 1], c = data[j + 2];
        json[i++] = B64[a >> 2], json[i++] = B64[(3 & a) << 4 | b >> 4], json[i++] = B64[(15 & b) << 2 | c >> 6], json[i++] = B64[63 & c];
      }
      if (2 === remainder) {
        let a = data[mainLen], b = data[mainLen + 1];
        json[i++] = B64[a >> 2], json[i++] = B64[(3 & a) << 4 | b >> 4], json[i++] = B64[(15 & b) << 2], json[i++] = 61;
      } else if (1 === remainder) {
        let a = data[mainLen];
        json[i++] = B64[a >> 2], json[i++] = B64[(3 & a) << 4], json[i++] = 61, json[i++] = 61;
      }
      json[i++] = 34, this.i = i;
    }
    writeValue(schema, value, container) {
      if (null == value) {
        if (container?.isStructSchema()) return void 0 === value && NormalizedSchema.of(schema).isIdempotencyToken() ? void this.writeAsciiQuoted(generateIdempotencyToken()) : void 0;
        return this.ensure(4), this.json.set(NULL, this.i), void (this.i += 4);
      }
      let ns = NormalizedSchema.of(schema), isObject = "object" == typeof value;
      if (ns.isStringSchema()) {
        let mediaType = ns.getMergedTraits().mediaType;
        if (mediaType && ("application/json" === mediaType || mediaType.endsWith("+json"))) return void this.writeJsonString(LazyJsonString.from(value).toString());
      }
      if (this.settings.bigNumberAsString && null != value && (ns.isBigIntegerSchema() || ns.isBigDecimalSchema())) {
        let asString = value instanceof NumericValue ? value.string : String(value);
        this.writeAsciiQuoted(asString);
        return;
      }
      if (isObject) {
        if (ns.isStructSchema()) return void this.writeStruct(ns, value);
        if (Array.isArray(value) && (ns.isListSchema() || ns.isDocumentSchema())) return void this.writeList(ns, value, ns.isDocumentSchema());
        if (ns.isMapSchema()) return void this.writeMap(ns, value, false);
        if (value instanceof Uint8Array && (ns.isBlobSchema() || ns.isDocumentSchema())) return void this.writeBase64(value);
        if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) return void this.writeTimestamp(ns, value);
        if (value instanceof NumericValue) return void this.writeAscii(value.string);
        if (ns.isDocumentSchema()) return void (Array.isArray(value) ? this.writeList(ns, value, true) : this.writeMap(ns, value, true));
        let json = JSON.stringify(value);
        return void this.writeAscii(json);
      }
      if ("string" == typeof value) {
        if (ns.isBlobSchema()) {
          let b64 = (this.serdeContext?.base64Encoder ?? toBase64)(value);
          this.writeAsciiQuoted(b64);
          return;
        }
        this.writeJsonString(value);
        return;
      }
      if ("number" == typeof value) {
        if (1 / 0 === Math.abs(value) || Number.isNaN(value)) return void this.writeAsciiQuoted(String(value));
        let numStr = String(value);
        return void this.writeAscii(numStr);
      }
      if ("boolean" == typeof value) {
        this.ensure(5);
        let { i, json } = this;
        value ? (json.set(TRUE, i), i += 4) : (json.set(FALSE, i), i += 5), this.i = i;
        return;
      }
      "bigint" == typeof value ? this.writeAscii(value.toString()) : this.writeAscii(String(value));
    }
    writeStruct(ns, value) {
      let writtenKeys;
      this.ensure(2), this.json[this.i++] = 123;
      let wroteAny = false, hasType = "string" == typeof value.__type;
      for (let [memberName, memberSchema] of (hasType && (writtenKeys = /* @__PURE__ */ new Set()), ns.structIterator())) {
        let item = value[memberName];
        if (null == item && !memberSchema.isIdempotencyToken()) continue;
        wroteAny && (this.ensure(1), this.json[this.i++] = 44), wroteAny = true;
        let targetKey = this.settings.jsonName ? memberSchema.getMergedTraits().jsonName ?? memberName : memberName;
        writtenKeys && (writtenKeys.add(memberName), writtenKeys.add(targetKey)), this.writeAsciiQuoted(targetKey), this.json[this.i++] = 58, this.writeValue(memberSchema, item, ns);
      }
      if (!wroteAny && ns.isUnionSchema()) {
        let { $unknown } = value;
        if (Array.isArray($unknown)) {
          let [k, v] = $unknown;
          this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, v, ns);
        }
      } else if (hasType) for (let k in value) {
        if (writtenKeys.has(k)) continue;
        writtenKeys.add(k);
        let v = value[k];
        wroteAny && (this.ensure(1), this.json[this.i++] = 44), wroteAny = true, this.writeAsciiQuoted(k), this.ensure(1), this.json[this.i++] = 58, this.writeValue(15, v, void 0);
      }
      this.ensure(1), this.json[this.i++] = 125;
    }
    writeList(ns, value, isDocument) {
      let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
      if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
        let json, hasSpecials = false;
        for (let i = 0; i < value.length; ++i) {
          let v = value[i];
          if (Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v || null == v && !sparse) {
            hasSpecials = true;
            break;
          }
        }
        if (hasSpecials) {
          let out = [];
          for (let i = 0; i < value.length; ++i) {
            let v = value[i];
            (null != v || sparse) && (Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v ? out.push(String(v)) : out.push(v));
          }
          json = JSON.stringify(out);
        } else json = JSON.stringify(value);
        this.ensure(3 * json.length), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2), this.json[this.i++] = 91;
      let wroteFirstItem = false;
      for (let i = 0; i < value.length; ++i) {
        let item = value[i];
        (isDocument ? void 0 !== item : null != item || sparse) && (wroteFirstItem && (this.ensure(1), this.json[this.i++] = 44), this.writeValue(valueSchema, item, void 0), wroteFirstItem = true);
      }
      this.ensure(1), this.json[this.i++] = 93;
    }
    writeMap(ns, value, isDocument) {
      let sparse = !!ns.getMergedTraits().sparse, valueSchema = ns.getValueSchema();
      if (!isDocument && (valueSchema.isStringSchema() || valueSchema.isNumericSchema() || valueSchema.isBooleanSchema())) {
        let modifications;
        for (let k in value) {
          if (!hasOwn(value, k)) continue;
          let v = value[k];
          Number.isNaN(v) || 1 / 0 === v || -1 / 0 === v ? ((modifications ??= {})[k] = v, value[k] = String(v)) : null !== v || sparse || ((modifications ??= {})[k] = null, value[k] = void 0);
        }
        let json = JSON.stringify(value);
        modifications && Object.assign(value, modifications), this.ensure(3 * json.length), this.i += encoder.encodeInto(json, this.json.subarray(this.i)).written;
        return;
      }
      this.ensure(2), this.json[this.i++] = 123;
      let first = true;
      for (let k in value) {
        if (!hasOwn(value, k)) continue;
        let v = value[k];
        (isDocument ? void 0 !== v : null != v || sparse) && (first || (this.ensure(1), this.json[this.i++] = 44), first = false, this.writeJsonString(k), this.ensure(1), this.json[this.i++] = 58, this.writeValue(valueSchema, v, void 0));
      }
      this.ensure(1), this.json[this.i++] = 125;
    }
    writeTimestamp(ns, value) {
      switch (determineTimestampFormat(ns, this.settings)) {
        case 5: {
          let iso = value.toISOString().replace(".000Z", "Z");
          this.writeAsciiQuoted(iso);
          return;
        }
        case 6:
          return void this.writeAsciiQuoted(dateToUtcString(value));
        default: {
          let epochSecs = String(value.getTime() / 1e3);
          this.writeAscii(epochSecs);
          return;
        }
      }
    }
  }
  class JsonCodec2 extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    createSerializer() {
      let serializer = new JsonShapeSerializer2(this.settings);
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new JsonShapeDeserializer2(this.settings);
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }
  class JsonShapeDeserializer extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    async read(schema, data) {
      let reviver = needsReviver(schema) ? jsonReviver : void 0;
      return this._read(schema, "string" == typeof data ? JSON.parse(data, reviver) : await parseJsonBody(data, this.serdeContext, schema));
    }
    readObject(schema, data) {
      return this._read(schema, data);
    }
    _read(schema, value) {
      let isObject = null !== value && "object" == typeof value, ns = NormalizedSchema.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) {
          let unionSerde, nameMap, union = ns.isUnionSchema(), out = {}, { jsonName } = this.settings;
          for (let [memberName, memberSchema] of (jsonName && (nameMap = {}), union && (unionSerde = new UnionSerde(value, out)), ns.structIterator())) {
            let fromKey = memberName;
            jsonName && (nameMap[fromKey = memberSchema.getMergedTraits().jsonName ?? fromKey] = memberName), union && unionSerde.mark(fromKey), null != value[fromKey] && (out[memberName] = this._read(memberSchema, value[fromKey]));
          }
          if (union) unionSerde.writeUnknown();
          else if ("string" == typeof value.__type) for (let k in value) {
            if (!hasOwn(value, k)) continue;
            let v = value[k], t = jsonName ? nameMap[k] ?? k : k;
            t in out || (out[t] = v);
          }
          return out;
        }
        if (Array.isArray(value) && ns.isListSchema()) {
          let listMember = ns.getValueSchema(), out = [];
          for (let item of value) out.push(this._read(listMember, item));
          return out;
        }
        if (ns.isMapSchema()) {
          let mapMember = ns.getValueSchema(), out = {};
          for (let _k in value) hasOwn(value, _k) && ("__proto__" === _k && writeKey(out), out[_k] = this._read(mapMember, value[_k]));
          return out;
        }
      }
      if (ns.isBlobSchema() && "string" == typeof value) return fromBase64(value);
      let mediaType = ns.getMergedTraits().mediaType;
      if (ns.isStringSchema() && "string" == typeof value && mediaType) return "application/json" === mediaType || mediaType.endsWith("+json") ? LazyJsonString.from(value) : value;
      if (ns.isTimestampSchema() && null != value) switch (determineTimestampFormat(ns, this.settings)) {
        case 5:
          return parseRfc3339DateTimeWithOffset(value);
        case 6:
          return parseRfc7231DateTime(value);
        case 7:
          return parseEpochTimestamp(value);
        default:
          return console.warn("Missing timestamp format, parsing value with Date constructor:", value), new Date(value);
      }
      if (ns.isBigIntegerSchema() && ("number" == typeof value || "string" == typeof value)) return BigInt(value);
      if (ns.isBigDecimalSchema() && void 0 != value) return value instanceof NumericValue ? value : "bigDecimal" === value.type && "string" in value ? new NumericValue(value.string, value.type) : new NumericValue(String(value), "bigDecimal");
      if (ns.isNumericSchema() && "string" == typeof value) {
        switch (value) {
          case "Infinity":
            return 1 / 0;
          case "-Infinity":
            return -1 / 0;
          case "NaN":
            return 0 / 0;
        }
        return value;
      }
      if (ns.isDocumentSchema()) if (!isObject) return structuredClone(value);
      else {
        let out = Array.isArray(value) ? [] : {};
        for (let k in value) {
          if (!hasOwn(value, k)) continue;
          "__proto__" === k && writeKey(out);
          let v = value[k];
          v instanceof NumericValue ? out[k] = v : out[k] = this._read(ns, v);
        }
        return out;
      }
      return value;
    }
  }
  let NUMERIC_CONTROL_CHAR = String.fromCharCode(925);
  class JsonReplacer {
    values = /* @__PURE__ */ new Map();
    counter = 0;
    stage = 0;
    createReplacer() {
      if (1 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer already created.");
      if (2 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      return this.stage = 1, (key, value) => {
        if (value instanceof NumericValue) {
          let v = `${NUMERIC_CONTROL_CHAR + "nv" + this.counter++}_` + value.string;
          return this.values.set(`"${v}"`, value.string), v;
        }
        if ("bigint" == typeof value) {
          let s = value.toString(), v = `${NUMERIC_CONTROL_CHAR + "b" + this.counter++}_` + s;
          return this.values.set(`"${v}"`, s), v;
        }
        return value;
      };
    }
    replaceInJson(json) {
      if (0 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer not created yet.");
      if (2 === this.stage) throw Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");
      if (this.stage = 2, 0 === this.counter) return json;
      for (let [key, value] of this.values) json = json.replace(key, value);
      return json;
    }
  }
  class JsonShapeSerializer extends SerdeContextConfig {
    settings;
    buffer;
    useReplacer = false;
    rootSchema;
    constructor(settings) {
      super(), this.settings = settings;
    }
    write(schema, value) {
      this.rootSchema = NormalizedSchema.of(schema), this.buffer = this._write(this.rootSchema, value);
    }
    flush() {
      let { rootSchema, useReplacer } = this;
      if (this.rootSchema = void 0, this.useReplacer = false, rootSchema?.isStructSchema() || rootSchema?.isDocumentSchema()) {
        if (!useReplacer) return JSON.stringify(this.buffer);
        let replacer = new JsonReplacer();
        return replacer.replaceInJson(JSON.stringify(this.buffer, replacer.createReplacer(), 0));
      }
      return this.buffer;
    }
    writeDiscriminatedDocument(schema, value) {
      this.write(schema, value), "object" == typeof this.buffer && (this.buffer.__type = NormalizedSchema.of(schema).getName(true));
    }
    _write(schema, value, container) {
      let isObject = null !== value && "object" == typeof value, ns = NormalizedSchema.of(schema);
      if (isObject) {
        if (ns.isStructSchema()) {
          let nameMap, out = {}, { jsonName } = this.settings;
          jsonName && (nameMap = {});
          let outCount = 0;
          for (let [memberName, memberSchema] of ns.structIterator()) {
            let serializableValue = this._write(memberSchema, value[memberName], ns);
            if (void 0 !== serializableValue) {
              let targetKey = memberName;
              jsonName && (targetKey = memberSchema.getMergedTraits().jsonName ?? memberName, nameMap[memberName] = targetKey), out[targetKey] = serializableValue, outCount++;
            }
          }
          if (ns.isUnionSchema() && 0 === outCount) {
            let { $unknown } = value;
            if (Array.isArray($unknown)) {
              let [k, v] = $unknown;
              "__proto__" === k && writeKey(out), out[k] = this._write(15, v);
            }
          } else if ("string" == typeof value.__type) for (let k in value) {
            if (!hasOwn(value, k)) continue;
            let v = value[k], targetKey = jsonName ? nameMap[k] ?? k : k;
            targetKey in out || (out[targetKey] = this._write(15, v));
          }
          return out;
        }
        if (Array.isArray(value) && ns.isListSchema()) {
          let listMember = ns.getValueSchema(), out = [], sparse = !!ns.getMergedTraits().sparse;
          for (let item of value) (sparse || null != item) && out.push(this._write(listMember, item));
          return out;
        }
        if (ns.isMapSchema()) {
          let mapMember = ns.getValueSchema(), out = {}, sparse = !!ns.getMergedTraits().sparse;
          for (let _k in value) {
            if (!hasOwn(value, _k)) continue;
            let _v = value[_k];
            (sparse || null != _v) && ("__proto__" === _k && writeKey(out), out[_k] = this._write(mapMember, _v));
          }
          return out;
        }
        if (value instanceof Uint8Array && ns.isBlobSchema()) return ns === this.rootSchema ? value : (this.serdeContext?.base64Encoder ?? toBase64)(value);
        if (value instanceof Date && (ns.isTimestampSchema() || ns.isDocumentSchema())) switch (determineTimestampFormat(ns, this.settings)) {
          case 5:
            return value.toISOString().replace(".000Z", "Z");
          case 6:
            return dateToUtcString(value);
          case 7:
            return value.getTime() / 1e3;
          default:
            return console.warn("Missing timestamp format, using epoch seconds", value), value.getTime() / 1e3;
        }
        value instanceof NumericValue && (this.useReplacer = true);
      }
      if (!(null === value && container?.isStructSchema())) {
        if (ns.isStringSchema()) {
          if (void 0 === value && ns.isIdempotencyToken()) return generateIdempotencyToken();
          let mediaType = ns.getMergedTraits().mediaType;
          return null != value && mediaType && ("application/json" === mediaType || mediaType.endsWith("+json")) ? LazyJsonString.from(value) : value;
        }
        if ("number" == typeof value) return 1 / 0 === Math.abs(value) || isNaN(value) ? String(value) : value;
        if ("string" == typeof value && ns.isBlobSchema()) return ns === this.rootSchema ? value : (this.serdeContext?.base64Encoder ?? toBase64)(value);
        if ("bigint" == typeof value && (this.useReplacer = true), ns.isDocumentSchema()) if (!isObject) return structuredClone(value);
        else {
          if (value instanceof Uint8Array) return (this.serdeContext?.base64Encoder ?? toBase64)(value);
          let out = Array.isArray(value) ? [] : {};
          for (let k in value) {
            if (!hasOwn(value, k)) continue;
            let v = value[k];
            "__proto__" === k && writeKey(out), v instanceof NumericValue ? (this.useReplacer = true, out[k] = v) : out[k] = this._write(ns, v);
          }
          return out;
        }
        return value;
      }
    }
  }
  exports.AbstractRpcV2Protocol = AbstractRpcV2Protocol, exports.Field = class {
    name;
    kind;
    values;
    constructor({ name, kind = FieldPosition.HEADER, values = [] }) {
      this.name = name, this.kind = kind, this.values = values;
    }
    add(value) {
      this.values.push(value);
    }
    set(values) {
      this.values = values;
    }
    remove(value) {
      this.values = this.values.filter((v) => v !== value);
    }
    toString() {
      return this.values.map((v) => v.includes(",") || v.includes(" ") ? `"${v}"` : v).join(", ");
    }
    get() {
      return this.values;
    }
  }, exports.Fields = class {
    entries = {};
    encoding;
    constructor({ fields = [], encoding = "utf-8" }) {
      fields.forEach(this.setField.bind(this)), this.encoding = encoding;
    }
    setField(field) {
      this.entries[field.name.toLowerCase()] = field;
    }
    getField(name) {
      return this.entries[name.toLowerCase()];
    }
    removeField(name) {
      delete this.entries[name.toLowerCase()];
    }
    getByType(kind) {
      return Object.values(this.entries).filter((field) => field.kind === kind);
    }
  }, exports.FromStringShapeDeserializer = FromStringShapeDeserializer, exports.HttpBindingProtocol = class extends HttpProtocol {
    async serializeRequest(operationSchema, _input, context) {
      let input = _input && "object" == typeof _input ? _input : {}, query = {}, endpoint = await context.endpoint(), ns = HttpBindingNormalizedSchema.of(operationSchema?.input), bindings = ns.getHttpBindings().request, operation = getHttpOperationBindings(operationSchema), request = new HttpRequest({ query, headers: {} });
      if (endpoint) {
        this.updateServiceEndpoint(request, endpoint), this.setHostPrefix(request, operationSchema, input, operation);
        let [method, path, staticQuery] = operation;
        if (method) for (let [key, value] of (request.method = method, request.path = "/" === request.path ? path : request.path + path, staticQuery)) query[key] = value;
      }
      request.query = query;
      let eventStream = this.serializeHttpBindings(input, request, bindings, operation);
      return eventStream && (request.body = await this.serializeEventStream({ eventStream, requestSchema: ns })), request;
    }
    serializeHttpBindings(input, request, bindings, operation) {
      let payload, eventStream, labels, serializer = this.serializer, directSerializer = "function" == typeof serializer.writeCodec ? serializer : void 0, query = request.query, headers = request.headers, bodySchema = bindings.syntheticBodySchema, hasBodyValue = false, names = Object.getOwnPropertyNames(input), prototype = Object.getPrototypeOf(input), sparse = (prototype === Object.prototype || null === prototype) && !bindings.hasIdempotency && !bindings.hasPrefixHeaders && 2 * names.length < bindings.memberBindings.length, length = sparse ? names.length : bindings.memberBindings.length;
      for (let i = 0; i < length; ++i) {
        let binding = sparse ? hasOwn(bindings.byName, names[i]) ? bindings.byName[names[i]] : void 0 : bindings.memberBindings[i];
        if (!binding) continue;
        let value = binding[1], memberName = binding[0], memberNs = value[0], flags = value[1], collectionValue = value[2], location = binding[2], wireName = binding[3], inputMemberValue = input[memberName];
        if (null != inputMemberValue || flags >> 10 & 1) if (36 === location) {
          let stream = flags >> 11 & 3;
          stream ? 2 === stream ? eventStream = inputMemberValue || void 0 : payload = inputMemberValue : (directSerializer ? directSerializer.writeCodec(memberNs, inputMemberValue) : serializer.write(memberNs, inputMemberValue), payload = serializer.flush());
        } else if (33 === location || 38 === location) {
          let serialized = this.serializeHttpValue(value, inputMemberValue, location, directSerializer);
          33 === location ? (labels ??= /* @__PURE__ */ Object.create(null))[memberName] = serialized : headers[wireName] = serialized;
        } else if (39 === location) for (let key in inputMemberValue) {
          if (!hasOwn(inputMemberValue, key)) continue;
          let amalgam = wireName + key;
          headers[amalgam.toLowerCase()] = this.serializeHttpValue(collectionValue, inputMemberValue[key], 38, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], { httpHeader: amalgam }]);
        }
        else (62 & location) == 34 ? this.serializeQuery(value, inputMemberValue, wireName, query, directSerializer) : hasBodyValue = true;
      }
      let operationPath = operation[1], pathSegments = operation[3];
      return operationPath && pathSegments && request.path.endsWith(operationPath) && (request.path = request.path.slice(0, -operationPath.length) + this.serializePath(pathSegments, labels, bindings)), hasBodyValue && bodySchema && (directSerializer ? directSerializer.writeCodec(bodySchema, input) : serializer.write(bodySchema, input), payload = serializer.flush()), request.body = payload, eventStream;
    }
    serializeQuery(value, data, wireName, query, directSerializer) {
      let [ns, flags, collectionValue] = value, traits = directSerializer ? void 0 : ns.getMergedTraits();
      if (void 0 === wireName) {
        for (let key in data) !hasOwn(data, key) || key in query || (directSerializer || Object.assign(collectionValue[0].getMergedTraits(), { ...traits, httpQuery: key, httpQueryParams: void 0 }), this.serializeQuery(collectionValue, data[key], key, query, directSerializer));
        return;
      }
      if ((192 & flags) == 64) {
        let buffer = [];
        for (let item of data) {
          let serialized = this.serializeHttpValue(collectionValue, item, 34, directSerializer, directSerializer ? collectionValue[0] : [collectionValue[0], traits]);
          (flags >> 13 & 1 || void 0 !== serialized) && buffer.push(serialized);
        }
        query[wireName] = buffer;
      } else query[wireName] = this.serializeHttpValue(value, data, 34, directSerializer, directSerializer ? ns : [ns, traits]);
    }
    serializeHttpValue(value, data, location, directSerializer, schema = value[0]) {
      let flags = value[1], type = 255 & flags;
      return directSerializer && !(1792 & flags) && (type <= 2 || 17 === type || 19 === type) ? String(data) : (directSerializer ? directSerializer.writeHttpBinding(value, data, location) : this.serializer.write(schema, data), this.serializer.flush());
    }
    serializePath(segments, labels, bindings) {
      let path = "";
      for (let [value, kind] of segments) {
        if (0 === kind) {
          path += value;
          continue;
        }
        let replacement = labels?.[value];
        if (void 0 === replacement) {
          if (hasOwn(bindings.byName, value) && 33 === bindings.byName[value][2]) throw Error(`No value provided for input HTTP label: ${value}.`);
          path += `{${value}${2 === kind ? "+" : ""}}`;
        } else path += 2 === kind ? replacement.split("/").map(extendedEncodeURIComponent).join("/") : extendedEncodeURIComponent(replacement);
      }
      return path;
    }
    async deserializeResponse(operationSchema, context, response) {
      let deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(operationSchema.output), responseBindings = ns.getHttpBindings().response, dataObject = {};
      if (response.statusCode >= 300) {
        let bytes = await collectBody(response.body, context);
        throw bytes.byteLength > 0 && Object.assign(dataObject, await deserializer.read(15, bytes)), await this.handleError(operationSchema, context, response, dataObject, this.deserializeMetadata(response)), Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.");
      }
      let nonHttpBindingMembers = await this.deserializeHttpMessage(ns, context, response, dataObject);
      if (nonHttpBindingMembers.length) {
        let bytes = await collectBody(response.body, context);
        if (bytes.byteLength > 0) {
          let dataFromBody = await (directDeserializer ? directDeserializer.readCodec(responseBindings.syntheticBodySchema, bytes) : deserializer.read(responseBindings.syntheticBodySchema, bytes));
          for (let member of nonHttpBindingMembers) null != dataFromBody[member] && (dataObject[member] = dataFromBody[member]);
        }
      } else responseBindings.bindings.payload || await collectBody(response.body, context);
      return dataObject.$metadata = this.deserializeMetadata(response), dataObject;
    }
    async deserializeHttpMessage(schema, context, response, arg4, arg5) {
      let dataObject = arg4 instanceof Set ? arg5 : arg4, deserializer = this.deserializer, directDeserializer = "function" == typeof deserializer.readCodec ? deserializer : void 0, ns = HttpBindingNormalizedSchema.of(schema), { bodyMemberNames, bindings: { payload, statusCode, headers: responseHeaders, prefixHeaders } } = ns.getHttpBindings().response, headers = response.headers;
      if (payload) {
        let [memberName, value] = payload, [memberSchema, flags] = value, stream = flags >> 11 & 3;
        if (stream) 2 === stream ? dataObject[memberName] = await this.deserializeEventStream({ response, responseSchema: ns }) : dataObject[memberName] = sdkStreamMixin(response.body);
        else if (response.body) {
          let bytes = await collectBody(response.body, context);
          bytes.byteLength > 0 && (dataObject[memberName] = await (directDeserializer ? directDeserializer.readPayload(value, bytes) : deserializer.read(memberSchema, bytes)));
        }
      }
      for (let header in headers) {
        if (!hasOwn(headers, header)) continue;
        let lower = header.toLowerCase(), headerValue = headers[header];
        lower !== header && (delete headers[header], headers[lower] = headerValue);
        let binding = hasOwn(responseHeaders, lower) ? responseHeaders[lower] : void 0;
        if (!binding) continue;
        let [memberName, [memberSchema, flags, collectionValue], , wireName] = binding;
        if (collectionValue) {
          let sections = flags >> 16 & 1 ? splitEvery(headerValue, ",", 2) : splitHeader(headerValue), list = [];
          for (let section of sections) list.push(directDeserializer ? directDeserializer.readHttpBinding(collectionValue, section.trim(), 38) : await deserializer.read([collectionValue[0], { httpHeader: wireName }], section.trim()));
          dataObject[memberName] = list;
        } else dataObject[memberName] = directDeserializer ? directDeserializer.readHttpBinding(binding[1], headerValue, 38) : await deserializer.read(memberSchema, headerValue);
      }
      for (let [memberName, [, , collectionValue], , wireName] of prefixHeaders) for (let header in dataObject[memberName] = {}, headers) {
        if (!hasOwn(headers, header) || !header.startsWith(wireName)) continue;
        let headerValue = headers[header];
        dataObject[memberName][header.slice(wireName.length)] = directDeserializer ? directDeserializer.readHttpBinding(collectionValue, headerValue, 38) : await deserializer.read([collectionValue[0], { httpHeader: header }], headerValue);
      }
      return statusCode && (dataObject[statusCode[0]] = response.statusCode), bodyMemberNames;
    }
  }, exports.HttpInterceptingShapeDeserializer = class extends SerdeContext {
    codecDeserializer;
    stringDeserializer;
    constructor(codecDeserializer, codecSettings) {
      super(), this.codecDeserializer = codecDeserializer, this.stringDeserializer = new FromStringShapeDeserializer(codecSettings);
    }
    setSerdeContext(serdeContext) {
      this.stringDeserializer.setSerdeContext(serdeContext), this.codecDeserializer.setSerdeContext(serdeContext), this.serdeContext = serdeContext;
    }
    read(schema, data) {
      let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpResponseCode) {
        let value = ns.getHttpBindingValue(38, traits);
        return this.readHttpBinding(value, data, 38);
      }
      return traits.httpPayload ? this.readPayload(ns.getHttpBindingValue(36, traits), data) : this.readCodec(ns, data);
    }
    readHttpBinding(binding, data, location) {
      let value = "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data);
      return this.stringDeserializer.readHttpBinding(binding, value, location);
    }
    readPayload([schema, flags], data) {
      let type = 255 & flags;
      return 21 === type || 42 === type ? "string" == typeof data ? (this.serdeContext?.utf8Decoder ?? fromUtf8)(data) : data : 0 === type ? "string" == typeof data ? data : (this.serdeContext?.utf8Encoder ?? toUtf8)(data) : this.readCodec(schema, data);
    }
    readCodec(schema, data) {
      return this.codecDeserializer.read(schema, data);
    }
  }, exports.HttpInterceptingShapeSerializer = class {
    codecSerializer;
    stringSerializer;
    buffer;
    constructor(codecSerializer, codecSettings, stringSerializer = new ToStringShapeSerializer(codecSettings)) {
      this.codecSerializer = codecSerializer, this.stringSerializer = stringSerializer;
    }
    setSerdeContext(serdeContext) {
      this.codecSerializer.setSerdeContext(serdeContext), this.stringSerializer.setSerdeContext(serdeContext);
    }
    write(schema, value) {
      let ns = HttpBindingNormalizedSchema.of(schema), traits = ns.getMergedTraits();
      if (traits.httpHeader || traits.httpLabel || traits.httpQuery) {
        let location = ns.getHttpBindingLocation(traits);
        this.writeHttpBinding(ns.getHttpBindingValue(location, traits), value, location);
        return;
      }
      this.writeCodec(ns, value);
    }
    writeHttpBinding(binding, value, location) {
      this.stringSerializer.writeHttpBinding(binding, value, location), this.buffer = this.stringSerializer.flush();
    }
    writeCodec(schema, value) {
      this.codecSerializer.write(schema, value);
    }
    flush() {
      if (void 0 !== this.buffer) {
        let buffer = this.buffer;
        return this.buffer = void 0, buffer;
      }
      return this.codecSerializer.flush();
    }
  }, exports.HttpProtocol = HttpProtocol, exports.JsonCodec = class extends SerdeContextConfig {
    settings;
    constructor(settings) {
      super(), this.settings = settings;
    }
    createSerializer() {
      let serializer = new JsonShapeSerializer(this.settings);
      return serializer.setSerdeContext(this.serdeContext), serializer;
    }
    createDeserializer() {
      let deserializer = new JsonShapeDeserializer(this.settings);
      return deserializer.setSerdeContext(this.serdeContext), deserializer;
    }
  }, exports.JsonCodec2 = JsonCodec2, exports.JsonShapeDeserializer = JsonShapeDeserializer, exports.JsonShapeDeserializer2 = JsonShapeDeserializer2, exports.JsonShapeSerializer = JsonShapeSerializer, exports.JsonShapeSerializer2 = JsonShapeSerializer2, exports.RequestBuilder = RequestBuilder, exports.RpcProtocol = RpcProtocol, exports.SerdeContext = SerdeContext, exports.SmithyRpcV2JsonProtocol = class extends AbstractRpcV2Protocol {
    codec = new JsonCodec2({ timestampFormat: { useTrait: false, default: 7 }, jsonName: false, bigNumberAsString: true });
    serializer = this.codec.createSerializer();
    deserializer = this.codec.createDeserializer();
    getShapeId() {
      return "smithy.protocols#rpcv2Json";
    }
    getPayloadCodec() {
      return this.codec;
    }
    getSmithyProtocolHeaderValue() {
      return "rpc-v2-json";
    }
    applyEmptyBody(request) {
      request.body || (request.body = "{}");
    }
    async handleError(operationSchema, context, response, dataObject, metadata) {
      let errorSchema, errorName = loadSmithyRpcV2JsonErrorCode(response, dataObject) ?? "Unknown", errorMetadata = { $metadata: metadata, $fault: response.statusCode <= 500 ? "client" : "server" }, namespace = this.options.defaultNamespace;
      errorName.includes("#") && ([namespace] = errorName.split("#"));
      let registry = this.compositeErrorRegistry, nsRegistry = TypeRegistry.for(namespace);
      registry.copyFrom(nsRegistry);
      try {
        errorSchema = registry.getSchema(errorName);
      } catch (ignored) {
        dataObject.Message && (dataObject.message = dataObject.Message);
        let syntheticRegistry = TypeRegistry.for("smithy.ts.sdk.synthetic." + namespace);
        registry.copyFrom(syntheticRegistry);
        let baseExceptionSchema = registry.getBaseException();
        if (baseExceptionSchema) throw Object.assign(new (registry.getErrorCtor(baseExceptionSchema))({ name: errorName }), errorMetadata, dataObject);
        throw Object.assign(Error(errorName), errorMetadata, dataObject);
      }
      let ns = NormalizedSchema.of(errorSchema), ErrorCtor = registry.getErrorCtor(errorSchema), message = dataObject.message ?? dataObject.Message ?? "Unknown", exception = new ErrorCtor({}), output = {}, errorDeserializer = this.codec.createDeserializer();
      for (let [name, member] of ns.structIterator()) null != dataObject[name] && (output[name] = errorDeserializer.readObject(member, dataObject[name]));
      throw Object.assign(exception, errorMetadata, { $fault: ns.getMergedTraits().error, message }, output);
    }
    getDefaultContentType() {
      return "application/json";
    }
  }, exports.ToStringShapeSerializer = ToStringShapeSerializer, exports.buildQueryString = function(query) {
    let parts = [];
    for (let key of Object.keys(query).sort()) {
      let value = query[key];
      if (key = escapeUri(key), Array.isArray(value)) for (let i = 0, iLen = value.length; i < iLen; i++) parts.push(`${key}=${escapeUri(value[i])}`);
      else {
        let qsEntry = key;
        (value || "string" == typeof value) && (qsEntry += `=${escapeUri(value)}`), parts.push(qsEntry);
      }
    }
    return parts.join("&");
  }, exports.collectBody = collectBody, exports.contentLengthMiddleware = contentLengthMiddleware, exports.contentLengthMiddlewareOptions = contentLengthMiddlewareOptions, exports.determineTimestampFormat = determineTimestampFormat, exports.escapeUri = escapeUri, exports.escapeUriPath = (uri) => uri.split("/").map(escapeUri).join("/"), exports.extendedEncodeURIComponent = extendedEncodeURIComponent, exports.getContentLengthPlugin = (options) => ({ applyToStack: (clientStack) => {
    clientStack.add(contentLengthMiddleware(options.bodyLengthChecker), contentLengthMiddlewareOptions);
  } }), exports.getHttpHandlerExtensionConfiguration = (runtimeConfig) => (runtimeConfig.logger && runtimeConfig.logger.constructor?.name !== "NoOpLogger" && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("logger"), runtimeConfig.logger), runtimeConfig.defaultSocketTimeout && runtimeConfig.requestHandler?.updateHttpClientConfig?.(/* @__PURE__ */ Symbol.for("@smithy/defaultSocketTimeout"), runtimeConfig.defaultSocketTimeout), { setHttpHandler(handler) {
    runtimeConfig.requestHandler = handler;
  }, httpHandler: () => runtimeConfig.requestHandler, updateHttpClientConfig(key, value) {
    runtimeConfig.requestHandler?.updateHttpClientConfig(key, value);
  }, httpHandlerConfigs: () => runtimeConfig.requestHandler.httpHandlerConfigs() }), exports.loadJsonRpcErrorCode = (output, data, queryCompat = false) => loadErrorCode(output, data, queryCompat ? ["code", "header", "type"] : ["type", "code", "header"]), exports.loadRestJsonErrorCode = (output, data) => loadErrorCode(output, data, ["header", "code", "type"]), exports.loadSmithyRpcV2JsonErrorCode = loadSmithyRpcV2JsonErrorCode, exports.parseJsonBody = parseJsonBody, exports.parseJsonErrorBody = parseJsonErrorBody, exports.requestBuilder = function(input, context) {
    return new RequestBuilder(input, context);
  }, exports.resolveHttpHandlerRuntimeConfig = (httpHandlerExtensionConfiguration) => ({ requestHandler: httpHandlerExtensionConfiguration.httpHandler() }), exports.resolvedPath = resolvedPath;
}, 6890: (__unused_webpack_module, exports, __webpack_require__) => {
  let { getSmithyContext, HttpResponse, toEndpointV1 } = __webpack_require__(4534), deref = (schemaRef) => "function" == typeof schemaRef ? schemaRef() : schemaRef, operation = (namespace, name, traits, input, output) => ({ name, namespace, traits, input, output }), findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1], deserializerMiddlewareOption = { name: "deserializerMiddleware", step: "deserialize", tags: ["DESERIALIZER"], override: true }, serializerMiddlewareOption = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
  class Schema {
    name;
    namespace;
    traits;
    static assign(instance, values) {
      return Object.assign(instance, values);
    }
    static [Symbol.hasInstance](lhs) {
      let isPrototype = this.prototype.isPrototypeOf(lhs);
      return isPrototype || "object" != typeof lhs || null === lhs ? isPrototype : lhs.symbol === this.symbol;
    }
    getName() {
      return this.namespace + "#" + this.name;
    }
  }
  class ListSchema extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/lis");
    valueSchema;
    symbol = ListSchema.symbol;
  }
  class MapSchema extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/map");
    keySchema;
    valueSchema;
    symbol = MapSchema.symbol;
  }
  class OperationSchema extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/ope");
    input;
    output;
    symbol = OperationSchema.symbol;
  }
  class StructureSchema extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/str");
    memberNames;
    memberList;
    symbol = StructureSchema.symbol;
  }
  class ErrorSchema extends StructureSchema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/err");
    ctor;
    symbol = ErrorSchema.symbol;
  }
  let traitsCache = [];
  function translateTraits(indicator) {
    if ("object" == typeof indicator) return indicator;
    if (traitsCache[indicator |= 0]) return traitsCache[indicator];
    let traits = {}, i = 0;
    for (let trait of ["httpLabel", "idempotent", "idempotencyToken", "sensitive", "httpPayload", "httpResponseCode", "httpQueryParams"]) (indicator >> i++ & 1) == 1 && (traits[trait] = 1);
    return traitsCache[indicator] = traits;
  }
  let anno = { it: /* @__PURE__ */ Symbol.for("@smithy/nor-struct-it"), ns: /* @__PURE__ */ Symbol.for("@smithy/ns") }, simpleSchemaCacheN = [], simpleSchemaCacheS = {};
  class NormalizedSchema {
    ref;
    memberName;
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/nor");
    symbol = NormalizedSchema.symbol;
    name;
    schema;
    _isMemberSchema;
    traits;
    memberTraits;
    normalizedTraits;
    constructor(ref, memberName) {
      this.ref = ref, this.memberName = memberName;
      let traitStack = [], _ref = ref, schema = ref;
      for (this._isMemberSchema = false; isMemberSchema(_ref); ) traitStack.push(_ref[1]), schema = deref(_ref = _ref[0]), this._isMemberSchema = true;
      if (traitStack.length > 0) {
        this.memberTraits = {};
        for (let i = traitStack.length - 1; i >= 0; --i) {
          let traitSet = traitStack[i];
          Object.assign(this.memberTraits, translateTraits(traitSet));
        }
      } else this.memberTraits = 0;
      if (schema instanceof NormalizedSchema) {
        let computedMemberTraits = this.memberTraits;
        Object.assign(this, schema), this.memberTraits = Object.assign({}, computedMemberTraits, schema.getMemberTraits(), this.getMemberTraits()), this.normalizedTraits = void 0, this.memberName = memberName ?? schema.memberName;
        return;
      }
      if (this.schema = deref(schema), isStaticSchema(this.schema) ? (this.name = `${this.schema[1]}#${this.schema[2]}`, this.traits = this.schema[3]) : (this.name = this.memberName ?? String(schema), this.traits = 0), this._isMemberSchema && !memberName) throw Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`);
    }
    static [Symbol.hasInstance](lhs) {
      let isPrototype = this.prototype.isPrototypeOf(lhs);
      return isPrototype || "object" != typeof lhs || null === lhs ? isPrototype : lhs.symbol === this.symbol;
    }
    static of(ref) {
      let keyAble = "function" == typeof ref || "object" == typeof ref && null !== ref;
      if ("number" == typeof ref) {
        if (simpleSchemaCacheN[ref]) return simpleSchemaCacheN[ref];
      } else if ("string" == typeof ref) {
        if (simpleSchemaCacheS[ref]) return simpleSchemaCacheS[ref];
      } else if (keyAble && ref[anno.ns]) return ref[anno.ns];
      let sc = deref(ref);
      if (sc instanceof NormalizedSchema) return sc;
      if (isMemberSchema(sc)) {
        let [ns2, traits] = sc;
        if (ns2 instanceof NormalizedSchema) return Object.assign(ns2.getMergedTraits(), translateTraits(traits)), ns2;
        throw Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(ref, null, 2)}.`);
      }
      let ns = new NormalizedSchema(sc);
      return keyAble ? ref[anno.ns] = ns : "string" == typeof sc ? simpleSchemaCacheS[sc] = ns : "number" == typeof sc ? simpleSchemaCacheN[sc] = ns : ns;
    }
    getSchema() {
      let sc = this.schema;
      return Array.isArray(sc) && 0 === sc[0] ? sc[4] : sc;
    }
    getName(withNamespace = false) {
      let { name } = this;
      return !withNamespace && name && name.includes("#") ? name.split("#")[1] : name || void 0;
    }
    getMemberName() {
      return this.memberName;
    }
    isMemberSchema() {
      return this._isMemberSchema;
    }
    isListSchema() {
      let sc = this.getSchema();
      return "number" == typeof sc ? sc >= 64 && sc < 128 : 1 === sc[0];
    }
    isMapSchema() {
      let sc = this.getSchema();
      return "number" == typeof sc ? sc >= 128 && sc <= 255 : 2 === sc[0];
    }
    isStructSchema() {
      let sc = this.getSchema();
      if ("object" != typeof sc) return false;
      let id2 = sc[0];
      return 3 === id2 || -3 === id2 || 4 === id2;
    }
    isUnionSchema() {
      let sc = this.getSchema();
      return "object" == typeof sc && 4 === sc[0];
    }
    isBlobSchema() {
      let sc = this.getSchema();
      return 21 === sc || 42 === sc;
    }
    isTimestampSchema() {
      let sc = this.getSchema();
      return "number" == typeof sc && sc >= 4 && sc <= 7;
    }
    isUnitSchema() {
      return "unit" === this.getSchema();
    }
    isDocumentSchema() {
      return 15 === this.getSchema();
    }
    isStringSchema() {
      return 0 === this.getSchema();
    }
    isBooleanSchema() {
      return 2 === this.getSchema();
    }
    isNumericSchema() {
      return 1 === this.getSchema();
    }
    isBigIntegerSchema() {
      return 17 === this.getSchema();
    }
    isBigDecimalSchema() {
      return 19 === this.getSchema();
    }
    isStreaming() {
      let { streaming } = this.getMergedTraits();
      return !!streaming || 42 === this.getSchema();
    }
    isIdempotencyToken() {
      return !!this.getMergedTraits().idempotencyToken;
    }
    getMergedTraits() {
      return this.normalizedTraits ?? (this.normalizedTraits = { ...this.getOwnTraits(), ...this.getMemberTraits() });
    }
    getMemberTraits() {
      return translateTraits(this.memberTraits);
    }
    getOwnTraits() {
      return translateTraits(this.traits);
    }
    getKeySchema() {
      let [isDoc, isMap] = [this.isDocumentSchema(), this.isMapSchema()];
      if (!isDoc && !isMap) throw Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`);
      let schema = this.getSchema();
      return member([isDoc ? 15 : schema[4] ?? 0, 0], "key");
    }
    getValueSchema() {
      let sc = this.getSchema(), [isDoc, isMap, isList] = [this.isDocumentSchema(), this.isMapSchema(), this.isListSchema()], memberSchema = "number" == typeof sc ? 63 & sc : sc && "object" == typeof sc && (isMap || isList) ? sc[3 + sc[0]] : isDoc ? 15 : void 0;
      if (null != memberSchema) return member([memberSchema, 0], isMap ? "value" : "member");
      throw Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`);
    }
    getMemberSchema(memberName) {
      let struct = this.getSchema();
      if (this.isStructSchema() && struct[4].includes(memberName)) {
        let i = struct[4].indexOf(memberName), memberSchema = struct[5][i];
        return member(isMemberSchema(memberSchema) ? memberSchema : [memberSchema, 0], memberName);
      }
      if (this.isDocumentSchema()) return member([15, 0], memberName);
      throw Error(`@smithy/core/schema - ${this.getName(true)} has no member=${memberName}.`);
    }
    getMemberSchemas() {
      let buffer = {};
      try {
        for (let [k, v] of this.structIterator()) buffer[k] = v;
      } catch (ignored) {
      }
      return buffer;
    }
    getEventStreamMember() {
      if (this.isStructSchema()) {
        for (let [memberName, memberSchema] of this.structIterator()) if (memberSchema.isStreaming() && memberSchema.isStructSchema()) return memberName;
      }
      return "";
    }
    *structIterator() {
      if (this.isUnitSchema()) return;
      if (!this.isStructSchema()) throw Error("@smithy/core/schema - cannot iterate non-struct schema.");
      let struct = this.getSchema(), z = struct[4].length, it = struct[anno.it];
      if (it && z === it.length) return void (yield* it);
      it = Array(z);
      for (let i = 0; i < z; ++i) {
        let k = struct[4][i], v = member([struct[5][i], 0], k);
        yield it[i] = [k, v];
      }
      struct[anno.it] = it;
    }
  }
  function member(memberSchema, memberName) {
    return memberSchema instanceof NormalizedSchema ? Object.assign(memberSchema, { memberName, _isMemberSchema: true }) : new NormalizedSchema(memberSchema, memberName);
  }
  let isMemberSchema = (sc) => Array.isArray(sc) && 2 === sc.length, isStaticSchema = (sc) => Array.isArray(sc) && sc.length >= 5;
  class SimpleSchema extends Schema {
    static symbol = /* @__PURE__ */ Symbol.for("@smithy/sim");
    schemaRef;
    symbol = SimpleSchema.symbol;
  }
  class TypeRegistry {
    namespace;
    schemas;
    exceptions;
    static registries = /* @__PURE__ */ new Map();
    constructor(namespace, schemas = /* @__PURE__ */ new Map(), exceptions = /* @__PURE__ */ new Map()) {
      this.namespace = namespace, this.schemas = schemas, this.exceptions = exceptions, TypeRegistry.registries.has(namespace) || TypeRegistry.registries.set(namespace, this);
    }
    static for(namespace) {
      return TypeRegistry.registries.get(namespace) ?? new TypeRegistry(namespace);
    }
    copyFrom(other) {
      let { schemas, exceptions } = this;
      for (let [k, v] of other.schemas) schemas.has(k) || schemas.set(k, v);
      for (let [k, v] of other.exceptions) exceptions.has(k) || exceptions.set(k, v);
    }
    register(shapeId, schema) {
      let qualifiedName = this.normalizeShapeId(shapeId);
      for (let r of [this, TypeRegistry.for(qualifiedName.split("#")[0])]) r.schemas.has(qualifiedName) || r.schemas.set(qualifiedName, schema);
    }
    getSchema(shapeId) {
      let id2 = this.normalizeShapeId(shapeId);
      if (!this.schemas.has(id2)) {
        if (!shapeId.includes("#")) {
          let suffix = "#" + shapeId, candidates = [];
          for (let [shapeId2, schema] of this.schemas.entries()) shapeId2.endsWith(suffix) && candidates.push(schema);
          if (1 === candidates.length) return candidates[0];
        }
        throw Error(`@smithy/core/schema - schema not found for ${id2}`);
      }
      return this.schemas.get(id2);
    }
    registerError(es, ctor) {
      let ns = es[1], qualifiedName = ns + "#" + es[2];
      for (let r of (ctor.hasOwnProperty?.("shapeId") || (ctor.shapeId = qualifiedName), [this, TypeRegistry.for(ns)])) r.schemas.has(qualifiedName) || r.exceptions.has(es) || (r.schemas.set(qualifiedName, es), r.exceptions.set(es, ctor));
    }
    getErrorCtor(es) {
      return this.exceptions.has(es) ? this.exceptions.get(es) : TypeRegistry.for(es[1]).exceptions.get(es);
    }
    getBaseException() {
      for (let exceptionKey of this.exceptions.keys()) if (Array.isArray(exceptionKey)) {
        let [, ns, name] = exceptionKey, id2 = ns + "#" + name;
        if (id2.startsWith("smithy.ts.sdk.synthetic.") && id2.endsWith("ServiceException")) return exceptionKey;
      }
    }
    find(predicate) {
      for (let schema of this.schemas.values()) if (predicate(schema)) return schema;
    }
    clear() {
      this.schemas.clear(), this.exceptions.clear();
    }
    normalizeShapeId(shapeId) {
      return shapeId.includes("#") ? shapeId : this.namespace + "#" + shapeId;
    }
  }
  exports.ErrorSchema = ErrorSchema, exports.ListSchema = ListSchema, exports.MapSchema = MapSchema, exports.NormalizedSchema = NormalizedSchema, exports.OperationSchema = OperationSchema, exports.SCHEMA = { BLOB: 21, STREAMING_BLOB: 42, BOOLEAN: 2, STRING: 0, NUMERIC: 1, BIG_INTEGER: 17, BIG_DECIMAL: 19, DOCUMENT: 15, TIMESTAMP_DEFAULT: 4, TIMESTAMP_DATE_TIME: 5, TIMESTAMP_HTTP_DATE: 6, TIMESTAMP_EPOCH_SECONDS: 7, LIST_MODIFIER: 64, MAP_MODIFIER: 128 }, exports.Schema = Schema, exports.SimpleSchema = SimpleSchema, exports.StructureSchema = StructureSchema, exports.TypeRegistry = TypeRegistry, exports.deref = deref, exports.deserializerMiddlewareOption = deserializerMiddlewareOption, exports.error = (namespace, name, traits, memberNames, memberList, _ctor) => Schema.assign(new ErrorSchema(), { name, namespace, traits, memberNames, memberList, ctor: null }), exports.getSchemaSerdePlugin = function(config) {
    return { applyToStack: (commandStack) => {
      commandStack.add((next, context) => async (args) => {
        let { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [], endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : config.endpoint, request = await config.protocol.serializeRequest(operation(ns, n, t, i, o), args.input, { ...config, ...context, endpoint });
        return next({ ...args, request });
      }, serializerMiddlewareOption), commandStack.add((next, context) => async (args) => {
        let { response } = await next(args), { operationSchema } = getSmithyContext(context), [, ns, n, t, i, o] = operationSchema ?? [];
        try {
          let parsed = await config.protocol.deserializeResponse(operation(ns, n, t, i, o), { ...config, ...context }, response);
          return { response, output: parsed };
        } catch (error) {
          if (Object.defineProperty(error, "$response", { value: response, enumerable: false, writable: false, configurable: false }), !("$metadata" in error)) {
            let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
            try {
              error.message += "\n  " + hint;
            } catch (ignored) {
              context.logger && context.logger?.constructor?.name !== "NoOpLogger" ? context.logger?.warn?.(hint) : console.warn(hint);
            }
            void 0 !== error.$responseBodyText && error.$response && (error.$response.body = error.$responseBodyText);
            try {
              if (HttpResponse.isInstance(response)) {
                let { headers = {}, statusCode } = response, headerEntries = Object.entries(headers);
                error.$metadata = { httpStatusCode: statusCode, requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries), extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries), cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries) };
              }
            } catch (ignored) {
            }
          }
          throw error;
        }
      }, deserializerMiddlewareOption), config.protocol.setSerdeContext(config);
    } };
  }, exports.isStaticSchema = isStaticSchema, exports.list = (namespace, name, traits, valueSchema) => Schema.assign(new ListSchema(), { name, namespace, traits, valueSchema }), exports.map = (namespace, name, traits, keySchema, valueSchema) => Schema.assign(new MapSchema(), { name, namespace, traits, keySchema, valueSchema }), exports.op = (namespace, name, traits, input, output) => Schema.assign(new OperationSchema(), { name, namespace, traits, input, output }), exports.operation = operation, exports.serializerMiddlewareOption = serializerMiddlewareOption, exports.sim = (namespace, name, schemaRef, traits) => Schema.assign(new SimpleSchema(), { name, namespace, traits, schemaRef }), exports.simAdapter = (namespace, name, traits, schemaRef) => Schema.assign(new SimpleSchema(), { name, namespace, traits, schemaRef }), exports.simpleSchemaCacheN = simpleSchemaCacheN, exports.simpleSchemaCacheS = simpleSchemaCacheS, exports.struct = (namespace, name, traits, memberNames, memberList) => Schema.assign(new StructureSchema(), { name, namespace, traits, memberNames, memberList }), exports.traitsCache = traitsCache, exports.translateTraits = translateTraits;
}, 2430: (__unused_webpack_module, exports, __webpack_require__) => {
  let { createHmac, createHash, getRandomValues } = __webpack_require__(7598), { hasOwn, HttpResponse } = __webpack_require__(4534);
  exports.hasOwn = hasOwn;
  let { ReadStream, lstatSync, fstatSync } = __webpack_require__(3024), { toEndpointV1 } = __webpack_require__(2085), { Readable, Writable, PassThrough } = __webpack_require__(7075), isArrayBuffer = (arg) => "function" == typeof ArrayBuffer && arg instanceof ArrayBuffer || "[object ArrayBuffer]" === Object.prototype.toString.call(arg), fromArrayBuffer = (input, offset = 0, length = input.byteLength - offset) => {
    if (!isArrayBuffer(input)) throw TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof input} (${input})`);
    return Buffer.from(input, offset, length);
  }, fromString = (input, encoding) => {
    if ("string" != typeof input) throw TypeError(`The "input" argument must be of type string. Received type ${typeof input} (${input})`);
    return encoding ? Buffer.from(input, encoding) : Buffer.from(input);
  }, BASE64_REGEX = /^[A-Za-z0-9+/]*={0,2}$/, fromBase64 = (input) => {
    if (3 * input.length % 4 != 0) throw TypeError("Incorrect padding on base64 string.");
    if (!BASE64_REGEX.exec(input)) throw TypeError("Invalid base64 string.");
    let buffer = fromString(input, "base64");
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  }, fromUtf8$1 = (input) => {
    let buf = fromString(input, "utf8");
    return new Uint8Array(buf.buffer, buf.byteOffset, buf.byteLength / Uint8Array.BYTES_PER_ELEMENT);
  }, toBase64$1 = (_input) => {
    let input;
    if ("object" != typeof (input = "string" == typeof _input ? fromUtf8$1(_input) : _input) || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("base64");
  };
  function bindUint8ArrayBlobAdapter(toUtf8, fromUtf8, toBase642, fromBase642) {
    return class Uint8ArrayBlobAdapter2 extends Uint8Array {
      static fromString(source, encoding = "utf-8") {
        if ("string" == typeof source) return "base64" === encoding ? Uint8ArrayBlobAdapter2.mutate(fromBase642(source)) : Uint8ArrayBlobAdapter2.mutate(fromUtf8(source));
        throw Error(`Unsupported conversion from ${typeof source} to Uint8ArrayBlobAdapter.`);
      }
      static mutate(source) {
        return Object.setPrototypeOf(source, Uint8ArrayBlobAdapter2.prototype), source;
      }
      transformToString(encoding = "utf-8") {
        return "base64" === encoding ? toBase642(this) : toUtf8(this);
      }
    };
  }
  let toUtf8$1 = (input) => {
    if ("string" == typeof input) return input;
    if ("object" != typeof input || "number" != typeof input.byteOffset || "number" != typeof input.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
    return fromArrayBuffer(input.buffer, input.byteOffset, input.byteLength).toString("utf8");
  }, decimalToHex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0")), expectNumber = (value) => {
    if (null != value) {
      if ("string" == typeof value) {
        let parsed = parseFloat(value);
        if (!Number.isNaN(parsed)) return String(parsed) !== String(value) && logger.warn(stackTraceWarning(`Expected number but observed string: ${value}`)), parsed;
      }
      if ("number" == typeof value) return value;
      throw TypeError(`Expected number, got ${typeof value}: ${value}`);
    }
  }, expectFloat32 = (value) => {
    let expected = expectNumber(value);
    if (void 0 !== expected && !Number.isNaN(expected) && 1 / 0 !== expected && -1 / 0 !== expected && Math.abs(expected) > 34028234663852886e22) throw TypeError(`Expected 32-bit float, got ${value}`);
    return expected;
  }, expectLong = (value) => {
    if (null != value) {
      if (Number.isInteger(value) && !Number.isNaN(value)) return value;
      throw TypeError(`Expected integer, got ${typeof value}: ${value}`);
    }
  }, expectInt32 = (value) => expectSizedInt(value, 32), expectShort = (value) => expectSizedInt(value, 16), expectByte = (value) => expectSizedInt(value, 8), expectSizedInt = (value, size) => {
    let expected = expectLong(value);
    if (void 0 !== expected && castInt(expected, size) !== expected) throw TypeError(`Expected ${size}-bit integer, got ${value}`);
    return expected;
  }, castInt = (value, size) => {
    switch (size) {
      case 32:
        return Int32Array.of(value)[0];
      case 16:
        return Int16Array.of(value)[0];
      case 8:
        return Int8Array.of(value)[0];
    }
  }, expectObject = (value) => {
    if (null == value) return;
    if ("object" == typeof value && !Array.isArray(value)) return value;
    let receivedType = Array.isArray(value) ? "array" : typeof value;
    throw TypeError(`Expected object, got ${receivedType}: ${value}`);
  }, strictParseDouble = (value) => "string" == typeof value ? expectNumber(parseNumber(value)) : expectNumber(value), strictParseFloat32 = (value) => "string" == typeof value ? expectFloat32(parseNumber(value)) : expectFloat32(value), NUMBER_REGEX = /(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g, parseNumber = (value) => {
    let matches = value.match(NUMBER_REGEX);
    if (null === matches || matches[0].length !== value.length) throw TypeError("Expected real number, got implicit NaN");
    return parseFloat(value);
  }, limitedParseDouble = (value) => "string" == typeof value ? parseFloatString(value) : expectNumber(value), parseFloatString = (value) => {
    switch (value) {
      case "NaN":
        return 0 / 0;
      case "Infinity":
        return 1 / 0;
      case "-Infinity":
        return -1 / 0;
      default:
        throw Error(`Unable to parse float value: ${value}`);
    }
  }, strictParseLong = (value) => "string" == typeof value ? expectLong(parseNumber(value)) : expectLong(value), strictParseShort = (value) => "string" == typeof value ? expectShort(parseNumber(value)) : expectShort(value), strictParseByte = (value) => "string" == typeof value ? expectByte(parseNumber(value)) : expectByte(value), stackTraceWarning = (message) => String(TypeError(message).stack || message).split("\n").slice(0, 5).filter((s) => !s.includes("stackTraceWarning")).join("\n"), logger = { warn: console.warn }, DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], RFC3339 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/), RFC3339_WITH_OFFSET$1 = new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/), IMF_FIXDATE$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), RFC_850_DATE$1 = new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/), ASC_TIME$1 = new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/), buildDate = (year2, month, day, time2) => {
    let adjustedMonth = month - 1;
    return validateDayOfMonth(year2, adjustedMonth, day), new Date(Date.UTC(year2, adjustedMonth, day, parseDateValue(time2.hours, "hour", 0, 23), parseDateValue(time2.minutes, "minute", 0, 59), parseDateValue(time2.seconds, "seconds", 0, 60), parseMilliseconds(time2.fractionalMilliseconds)));
  }, parseMonthByShortName = (value) => {
    let monthIdx = MONTHS.indexOf(value);
    if (monthIdx < 0) throw TypeError(`Invalid month: ${value}`);
    return monthIdx + 1;
  }, DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], validateDayOfMonth = (year2, month, day) => {
    let maxDays = DAYS_IN_MONTH[month];
    if (1 === month && isLeapYear(year2) && (maxDays = 29), day > maxDays) throw TypeError(`Invalid day for ${MONTHS[month]} in ${year2}: ${day}`);
  }, isLeapYear = (year2) => year2 % 4 == 0 && (year2 % 100 != 0 || year2 % 400 == 0), parseDateValue = (value, type, lower, upper) => {
    let dateVal = strictParseByte(stripLeadingZeroes(value));
    if (dateVal < lower || dateVal > upper) throw TypeError(`${type} must be between ${lower} and ${upper}, inclusive`);
    return dateVal;
  }, parseMilliseconds = (value) => null == value ? 0 : 1e3 * strictParseFloat32("0." + value), stripLeadingZeroes = (value) => {
    let idx = 0;
    for (; idx < value.length - 1 && "0" === value.charAt(idx); ) idx++;
    return 0 === idx ? value : value.slice(idx);
  }, LazyJsonString = function(val) {
    return Object.assign(new String(val), { deserializeJSON: () => JSON.parse(String(val)), toString: () => String(val), toJSON: () => String(val) });
  };
  LazyJsonString.from = (object) => object && "object" == typeof object && (object instanceof LazyJsonString || "deserializeJSON" in object) ? object : "string" == typeof object || Object.getPrototypeOf(object) === String.prototype ? LazyJsonString(String(object)) : LazyJsonString(JSON.stringify(object)), LazyJsonString.fromObject = LazyJsonString.from;
  let ddd = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?", mmm = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", time = "(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?", date = "(\\d?\\d)", year = "(\\d{4})", RFC3339_WITH_OFFSET = new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/), IMF_FIXDATE_NATIVE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/, IMF_FIXDATE = RegExp(`^${ddd}, ${date} ${mmm} ${year} ${time} GMT$`), RFC_850_DATE = RegExp(`^${ddd}, ${date}-${mmm}-(\\d\\d) ${time} GMT$`), ASC_TIME = RegExp(`^${ddd} ${mmm} ( [1-9]|\\d\\d) ${time} ${year}$`), months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  function range(v, min, max) {
    let _v = Number(v);
    if (_v < min || _v > max) throw Error(`Value ${_v} out of range [${min}, ${max}]`);
  }
  let format = /^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;
  class NumericValue {
    string;
    type;
    constructor(string, type) {
      if (this.string = string, this.type = type, !format.test(string)) throw Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${string}"`);
    }
    toString() {
      return this.string;
    }
    static [Symbol.hasInstance](object) {
      return !!object && "object" == typeof object && (NumericValue.prototype.isPrototypeOf(object) || "bigDecimal" === object.type && format.test(object.string));
    }
  }
  let SHORT_TO_HEX = {}, HEX_TO_SHORT = {};
  for (let i = 0; i < 256; i++) {
    let encodedByte = i.toString(16).toLowerCase();
    1 === encodedByte.length && (encodedByte = `0${encodedByte}`), SHORT_TO_HEX[i] = encodedByte, HEX_TO_SHORT[encodedByte] = i;
  }
  function toHex(bytes) {
    let out = "";
    for (let i = 0; i < bytes.byteLength; i++) out += SHORT_TO_HEX[bytes[i]];
    return out;
  }
  let toUint8Array = (data) => data instanceof Uint8Array ? data : "string" == typeof data ? fromUtf8$1(data) : ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength / Uint8Array.BYTES_PER_ELEMENT) : new Uint8Array(data);
  function concatBytes(arrays, length) {
    if (void 0 === length) for (let bytes of (length = 0, arrays)) length += bytes.byteLength;
    let result = new Uint8Array(length), offset = 0;
    for (let buf of arrays) result.set(buf, offset), offset += buf.byteLength;
    return result;
  }
  let deserializerMiddleware = (options, deserializer) => (next, context) => async (args) => {
    let { response } = await next(args);
    try {
      let parsed = await deserializer(response, options);
      return { response, output: parsed };
    } catch (error) {
      if (Object.defineProperty(error, "$response", { value: response, enumerable: false, writable: false, configurable: false }), !("$metadata" in error)) {
        let hint = "Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";
        try {
          error.message += "\n  " + hint;
        } catch (ignored) {
          context.logger && context.logger?.constructor?.name !== "NoOpLogger" ? context.logger?.warn?.(hint) : console.warn(hint);
        }
        void 0 !== error.$responseBodyText && error.$response && (error.$response.body = error.$responseBodyText);
        try {
          if (HttpResponse.isInstance(response)) {
            let { headers = {} } = response, headerEntries = Object.entries(headers);
            error.$metadata = { httpStatusCode: response.statusCode, requestId: findHeader(/^x-[\w-]+-request-?id$/, headerEntries), extendedRequestId: findHeader(/^x-[\w-]+-id-2$/, headerEntries), cfId: findHeader(/^x-[\w-]+-cf-id$/, headerEntries) };
          }
        } catch (ignored) {
        }
      }
      throw error;
    }
  }, findHeader = (pattern, headers) => (headers.find(([k]) => k.match(pattern)) || [void 0, void 0])[1], serializerMiddleware = (options, serializer) => (next, context) => async (args) => {
    let endpoint = context.endpointV2 ? async () => toEndpointV1(context.endpointV2) : options.endpoint;
    if (!endpoint) throw Error("No valid endpoint provider available.");
    let request = await serializer(args.input, { ...options, endpoint });
    return next({ ...args, request });
  }, deserializerMiddlewareOption = { name: "deserializerMiddleware", step: "deserialize", tags: ["DESERIALIZER"], override: true }, serializerMiddlewareOption = { name: "serializerMiddleware", step: "serialize", tags: ["SERIALIZER"], override: true };
  function castSourceData(toCast, encoding) {
    return Buffer.isBuffer(toCast) ? toCast : "string" == typeof toCast ? fromString(toCast, encoding) : ArrayBuffer.isView(toCast) ? fromArrayBuffer(toCast.buffer, toCast.byteOffset, toCast.byteLength) : fromArrayBuffer(toCast);
  }
  let ChecksumStream$1 = class extends Readable {
    expectedChecksum;
    checksumSourceLocation;
    checksum;
    source;
    base64Encoder;
    constructor({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) {
      if (super(), "function" != typeof source.pipe) throw Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
      this.source = source, this.base64Encoder = base64Encoder ?? toBase64$1, this.expectedChecksum = expectedChecksum, this.checksum = checksum, this.checksumSourceLocation = checksumSourceLocation, this.source.on("data", this.onSourceData), this.source.on("end", this.onSourceEnd), this.source.on("error", this.onSourceError), this.source.on("close", this.onSourceClose), this.source.pause();
    }
    onSourceData = (chunk) => {
      if (!this.destroyed) {
        try {
          this.checksum.update(chunk);
        } catch (e) {
          this.destroy(e);
          return;
        }
        this.push(chunk) || this.source.pause();
      }
    };
    onSourceEnd = async () => {
      if (!this.destroyed) {
        try {
          let digest = await this.checksum.digest(), received = this.base64Encoder(digest);
          if (this.expectedChecksum !== received) return void this.destroy(Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${received}" in response header "${this.checksumSourceLocation}".`));
        } catch (e) {
          this.destroy(e);
          return;
        }
        this.push(null);
      }
    };
    onSourceError = (error) => {
      this.destroy(error);
    };
    onSourceClose = () => {
      this.destroyed || this.source.readableEnded || this.destroy(Error("Connection lost or stream closed before all data was received."));
    };
    _read(_size) {
      this.source.resume();
    }
    _destroy(error, callback) {
      this.source?.removeListener("data", this.onSourceData), this.source?.removeListener("end", this.onSourceEnd), this.source?.removeListener("error", this.onSourceError), this.source?.removeListener("close", this.onSourceClose), this.source?.destroy(), callback(error);
    }
  }, isReadableStream = (stream) => "function" == typeof ReadableStream && (stream?.constructor?.name === ReadableStream.name || stream instanceof ReadableStream), isBlob = (blob) => "function" == typeof Blob && (blob?.constructor?.name === Blob.name || blob instanceof Blob), chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Object.entries(chars).reduce((acc, [i, c]) => (acc[c] = Number(i), acc), {});
  let alphabetByValue = chars.split("");
  function toBase64(_input) {
    let input;
    if ("string" == typeof _input) input = new TextEncoder().encode(_input);
    else input = _input;
    let isArrayLike = "object" == typeof input && "number" == typeof input.length, isUint8Array = "object" == typeof input && "number" == typeof input.byteOffset && "number" == typeof input.byteLength;
    if (!isArrayLike && !isUint8Array) throw Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");
    let str = "";
    for (let i = 0; i < input.length; i += 3) {
      let bits = 0, bitLength = 0;
      for (let j = i, limit = Math.min(i + 3, input.length); j < limit; j++) bits |= input[j] << (limit - j - 1) * 8, bitLength += 8;
      let bitClusterCount = Math.ceil(bitLength / 6);
      bits <<= 6 * bitClusterCount - bitLength;
      for (let k = 1; k <= bitClusterCount; k++) {
        let offset = (bitClusterCount - k) * 6;
        str += alphabetByValue[(bits & 63 << offset) >> offset];
      }
      str += "==".slice(0, 4 - bitClusterCount);
    }
    return str;
  }
  let ReadableStreamRef = "function" == typeof ReadableStream ? ReadableStream : function() {
  };
  class ChecksumStream extends ReadableStreamRef {
  }
  class ByteArrayCollector {
    allocByteArray;
    byteLength = 0;
    byteArrays = [];
    constructor(allocByteArray) {
      this.allocByteArray = allocByteArray;
    }
    push(byteArray) {
      this.byteArrays.push(byteArray), this.byteLength += byteArray.byteLength;
    }
    flush() {
      if (1 === this.byteArrays.length) {
        let bytes = this.byteArrays[0];
        return this.reset(), bytes;
      }
      let aggregation = this.allocByteArray(this.byteLength), cursor = 0;
      for (let i = 0; i < this.byteArrays.length; ++i) {
        let bytes = this.byteArrays[i];
        aggregation.set(bytes, cursor), cursor += bytes.byteLength;
      }
      return this.reset(), aggregation;
    }
    reset() {
      this.byteArrays = [], this.byteLength = 0;
    }
  }
  function merge(buffers, mode, chunk) {
    switch (mode) {
      case 0:
        return buffers[0] += chunk, sizeOf(buffers[0]);
      case 1:
      case 2:
        return buffers[mode].push(chunk), sizeOf(buffers[mode]);
    }
  }
  function flush(buffers, mode) {
    switch (mode) {
      case 0:
        let s = buffers[0];
        return buffers[0] = "", s;
      case 1:
      case 2:
        return buffers[mode].flush();
    }
    throw Error(`@smithy/util-stream - invalid index ${mode} given to flush()`);
  }
  function sizeOf(chunk) {
    return chunk?.byteLength ?? chunk?.length ?? 0;
  }
  function modeOf(chunk, allowBuffer = true) {
    return allowBuffer && "u" > typeof Buffer && chunk instanceof Buffer ? 2 : chunk instanceof Uint8Array ? 1 : "string" == typeof chunk ? 0 : -1;
  }
  async function headStream$1(stream, bytes) {
    let byteLengthCounter = 0, chunks = [], reader = stream.getReader(), isDone = false;
    for (; !isDone; ) {
      let { done, value } = await reader.read();
      if (value && (chunks.push(value), byteLengthCounter += value?.byteLength ?? 0), byteLengthCounter >= bytes) break;
      isDone = done;
    }
    reader.releaseLock();
    let collected = new Uint8Array(Math.min(bytes, byteLengthCounter)), offset = 0;
    for (let chunk of chunks) {
      if (chunk.byteLength > collected.byteLength - offset) {
        collected.set(chunk.subarray(0, collected.byteLength - offset), offset);
        break;
      }
      collected.set(chunk, offset), offset += chunk.length;
    }
    return collected;
  }
  let Collector$1 = class extends Writable {
    buffers = [];
    limit = 1 / 0;
    bytesBuffered = 0;
    _write(chunk, encoding, callback) {
      if (this.buffers.push(chunk), this.bytesBuffered += chunk.byteLength ?? 0, this.bytesBuffered >= this.limit) {
        let excess = this.bytesBuffered - this.limit, tailBuffer = this.buffers[this.buffers.length - 1];
        this.buffers[this.buffers.length - 1] = tailBuffer.subarray(0, tailBuffer.byteLength - excess), this.emit("finish");
      }
      callback();
    }
  }, streamCollector$1 = async (stream) => isBlob(stream) ? collectBlob(stream) : collectReadableStream(stream);
  async function collectBlob(blob) {
    return blob.arrayBuffer().then((ab) => new Uint8Array(ab));
  }
  async function collectReadableStream(stream) {
    let chunks = [], reader = stream.getReader(), length = 0;
    for (; ; ) {
      let { done, value } = await reader.read();
      if (value && (chunks.push(value), length += value.length), done) break;
    }
    return concatBytes(chunks, length);
  }
  let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1 = "The stream has already been transformed.", isBlobInstance = (stream) => "function" == typeof Blob && stream instanceof Blob, streamCollector = (stream) => isBlob(stream) ? collectBlob(stream) : isReadableStream(stream) ? collectReadableStream(stream) : new Promise((resolve, reject) => {
    let collector = new Collector();
    stream.pipe(collector), stream.on("error", (err) => {
      collector.end(), reject(err);
    }), collector.on("error", reject), collector.on("finish", function() {
      resolve(concatBytes(this.bufferedBytes));
    });
  });
  class Collector extends Writable {
    bufferedBytes = [];
    _write(chunk, encoding, callback) {
      this.bufferedBytes.push(chunk), callback();
    }
  }
  let ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED = "The stream has already been transformed.";
  async function splitStream$1(stream) {
    return "function" == typeof stream.stream && (stream = stream.stream()), stream.tee();
  }
  async function splitStream(stream) {
    if (isReadableStream(stream) || isBlob(stream)) return splitStream$1(stream);
    let stream1 = new PassThrough(), stream2 = new PassThrough();
    return stream.pipe(stream1), stream.pipe(stream2), [stream1, stream2];
  }
  class Uint8ArrayBlobAdapter extends bindUint8ArrayBlobAdapter(toUtf8$1, fromUtf8$1, toBase64$1, fromBase64) {
  }
  let v4 = "u" > typeof crypto && "function" == typeof crypto.randomUUID ? () => crypto.randomUUID() : () => {
    let rnds = new Uint8Array(16);
    return getRandomValues(rnds), rnds[6] = 15 & rnds[6] | 64, rnds[8] = 63 & rnds[8] | 128, decimalToHex[rnds[0]] + decimalToHex[rnds[1]] + decimalToHex[rnds[2]] + decimalToHex[rnds[3]] + "-" + decimalToHex[rnds[4]] + decimalToHex[rnds[5]] + "-" + decimalToHex[rnds[6]] + decimalToHex[rnds[7]] + "-" + decimalToHex[rnds[8]] + decimalToHex[rnds[9]] + "-" + decimalToHex[rnds[10]] + decimalToHex[rnds[11]] + decimalToHex[rnds[12]] + decimalToHex[rnds[13]] + decimalToHex[rnds[14]] + decimalToHex[rnds[15]];
  };
  exports.ChecksumStream = ChecksumStream$1, exports.Hash = class {
    algorithmIdentifier;
    secret;
    hash;
    constructor(algorithmIdentifier, secret) {
      this.algorithmIdentifier = algorithmIdentifier, this.secret = secret, this.reset();
    }
    update(toHash, encoding) {
      this.hash.update(toUint8Array(castSourceData(toHash, encoding)));
    }
    digest() {
      return Promise.resolve(this.hash.digest());
    }
    reset() {
      this.hash = this.secret ? createHmac(this.algorithmIdentifier, castSourceData(this.secret)) : createHash(this.algorithmIdentifier);
    }
  }, exports.LazyJsonString = LazyJsonString, exports.NumericValue = NumericValue, exports.Uint8ArrayBlobAdapter = Uint8ArrayBlobAdapter, exports._parseEpochTimestamp = (value) => {
    if (null == value) return;
    let num = 0 / 0;
    if ("number" == typeof value) num = value;
    else if ("string" == typeof value) {
      if (!/^-?\d*\.?\d+$/.test(value)) throw TypeError("parseEpochTimestamp - numeric string invalid.");
      num = Number.parseFloat(value);
    } else "object" == typeof value && 1 === value.tag && (num = value.value);
    if (isNaN(num) || 1 / 0 === Math.abs(num)) throw TypeError("Epoch timestamps must be valid finite numbers.");
    return new Date(Math.round(1e3 * num));
  }, exports._parseRfc3339DateTimeWithOffset = (value) => {
    if (null == value) return;
    if ("string" != typeof value) throw TypeError("RFC3339 timestamps must be strings");
    let matches = RFC3339_WITH_OFFSET.exec(value);
    if (!matches) throw TypeError(`Invalid RFC3339 timestamp format ${value}`);
    let [, yearStr, monthStr, dayStr, hours, minutes, seconds, , ms, offsetStr] = matches;
    range(monthStr, 1, 12), range(dayStr, 1, 31), range(hours, 0, 23), range(minutes, 0, 59), range(seconds, 0, 60);
    let date2 = new Date(Date.UTC(Number(yearStr), Number(monthStr) - 1, Number(dayStr), Number(hours), Number(minutes), Number(seconds), Number(ms) ? Math.round(1e3 * parseFloat(`0.${ms}`)) : 0));
    if (date2.setUTCFullYear(Number(yearStr)), "Z" != offsetStr.toUpperCase()) {
      let [, sign, offsetH, offsetM] = /([+-])(\d\d):(\d\d)/.exec(offsetStr) || [void 0, "+", 0, 0];
      date2.setTime(date2.getTime() + ("-" === sign ? 1 : -1) * (60 * Number(offsetH) * 6e4 + 60 * Number(offsetM) * 1e3));
    }
    return date2;
  }, exports._parseRfc7231DateTime = (value) => {
    let day, month, year2, hour, minute, second, fraction, matches;
    if (null != value) {
      if ("string" != typeof value) throw TypeError("RFC7231 timestamps must be strings.");
      if (IMF_FIXDATE_NATIVE.test(value)) return new Date(value);
      if ((matches = IMF_FIXDATE.exec(value)) ? [, day, month, year2, hour, minute, second, fraction] = matches : (matches = RFC_850_DATE.exec(value)) ? ([, day, month, year2, hour, minute, second, fraction] = matches, year2 = (Number(year2) + 1900).toString()) : (matches = ASC_TIME.exec(value)) && ([, month, day, hour, minute, second, fraction, year2] = matches), year2 && second) {
        let timestamp = Date.UTC(Number(year2), months.indexOf(month), Number(day), Number(hour), Number(minute), Number(second), fraction ? Math.round(1e3 * parseFloat(`0.${fraction}`)) : 0);
        range(day, 1, 31), range(hour, 0, 23), range(minute, 0, 59), range(second, 0, 60);
        let date2 = new Date(timestamp);
        return date2.setUTCFullYear(Number(year2)), date2;
      }
      throw TypeError(`Invalid RFC7231 date-time value ${value}.`);
    }
  }, exports.calculateBodyLength = (body) => {
    if (!body) return 0;
    if ("string" == typeof body) return Buffer.byteLength(body);
    if ("number" == typeof body.byteLength) return body.byteLength;
    if ("number" == typeof body.size) return body.size;
    if ("number" == typeof body.start && "number" == typeof body.end) return body.end + 1 - body.start;
    if (body instanceof ReadStream) {
      if (null != body.path) return lstatSync(body.path).size;
      else if ("number" == typeof body.fd) return fstatSync(body.fd).size;
    }
    throw Error(`Body Length computation failed for ${body}`);
  }, exports.concatBytes = concatBytes, exports.copyDocumentWithTransform = (source, _schemaRef, _transform = (_) => _) => source, exports.createBufferedReadable = function(upstream, size, logger2) {
    if (isReadableStream(upstream)) {
      let reader, streamBufferingLoggedWarning2, bytesSeen2, buffers2, mode2, pull;
      return reader = upstream.getReader(), streamBufferingLoggedWarning2 = false, bytesSeen2 = 0, buffers2 = ["", new ByteArrayCollector((size2) => new Uint8Array(size2))], mode2 = -1, new ReadableStream({ pull: pull = async (controller) => {
        let { value, done } = await reader.read();
        if (done) {
          if (-1 !== mode2) {
            let remainder = flush(buffers2, mode2);
            sizeOf(remainder) > 0 && controller.enqueue(remainder);
          }
          controller.close();
        } else {
          let chunkMode = modeOf(value, false);
          if (mode2 !== chunkMode && (mode2 >= 0 && controller.enqueue(flush(buffers2, mode2)), mode2 = chunkMode), -1 === mode2) return void controller.enqueue(value);
          let chunkSize = sizeOf(value);
          bytesSeen2 += chunkSize;
          let bufferSize = sizeOf(buffers2[mode2]);
          if (chunkSize >= size && 0 === bufferSize) controller.enqueue(value);
          else {
            let newSize = merge(buffers2, mode2, value);
            !streamBufferingLoggedWarning2 && bytesSeen2 > 2 * size && (streamBufferingLoggedWarning2 = true, logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size ? controller.enqueue(flush(buffers2, mode2)) : await pull(controller);
          }
        }
      } });
    }
    let downstream = new Readable({ read() {
    } }), streamBufferingLoggedWarning = false, bytesSeen = 0, buffers = ["", new ByteArrayCollector((size2) => new Uint8Array(size2)), new ByteArrayCollector((size2) => Buffer.from(new Uint8Array(size2)))], mode = -1;
    return upstream.on("data", (chunk) => {
      let chunkMode = modeOf(chunk, true);
      if (mode !== chunkMode && (mode >= 0 && downstream.push(flush(buffers, mode)), mode = chunkMode), -1 === mode) return void downstream.push(chunk);
      let chunkSize = sizeOf(chunk);
      bytesSeen += chunkSize;
      let bufferSize = sizeOf(buffers[mode]);
      if (chunkSize >= size && 0 === bufferSize) downstream.push(chunk);
      else {
        let newSize = merge(buffers, mode, chunk);
        !streamBufferingLoggedWarning && bytesSeen > 2 * size && (streamBufferingLoggedWarning = true, logger2?.warn(`@smithy/util-stream - stream chunk size ${chunkSize} is below threshold of ${size}, automatically buffering.`)), newSize >= size && downstream.push(flush(buffers, mode));
      }
    }), upstream.on("end", () => {
      if (-1 !== mode) {
        let remainder = flush(buffers, mode);
        sizeOf(remainder) > 0 && downstream.push(remainder);
      }
      downstream.push(null);
    }), downstream;
  }, exports.createChecksumStream = function(init) {
    return "function" == typeof ReadableStream && isReadableStream(init.source) ? (({ expectedChecksum, checksum, source, checksumSourceLocation, base64Encoder }) => {
      if (!isReadableStream(source)) throw Error(`@smithy/util-stream: unsupported source type ${source?.constructor?.name ?? source} in ChecksumStream.`);
      let encoder = base64Encoder ?? toBase64;
      if ("function" != typeof TransformStream) throw Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");
      let transform = new TransformStream({ start() {
      }, async transform(chunk, controller) {
        checksum.update(chunk), controller.enqueue(chunk);
      }, async flush(controller) {
        let received = encoder(await checksum.digest());
        if (expectedChecksum !== received) {
          let error = Error(`Checksum mismatch: expected "${expectedChecksum}" but received "${received}" in response header "${checksumSourceLocation}".`);
          controller.error(error);
        } else controller.terminate();
      } });
      source.pipeThrough(transform);
      let readable = transform.readable;
      return Object.setPrototypeOf(readable, ChecksumStream.prototype), readable;
    })(init) : new ChecksumStream$1(init);
  }, exports.dateToUtcString = function(date2) {
    let year2 = date2.getUTCFullYear(), month = date2.getUTCMonth(), dayOfWeek = date2.getUTCDay(), dayOfMonthInt = date2.getUTCDate(), hoursInt = date2.getUTCHours(), minutesInt = date2.getUTCMinutes(), secondsInt = date2.getUTCSeconds(), dayOfMonthString = dayOfMonthInt < 10 ? `0${dayOfMonthInt}` : `${dayOfMonthInt}`, hoursString = hoursInt < 10 ? `0${hoursInt}` : `${hoursInt}`, minutesString = minutesInt < 10 ? `0${minutesInt}` : `${minutesInt}`, secondsString = secondsInt < 10 ? `0${secondsInt}` : `${secondsInt}`;
    return `${DAYS[dayOfWeek]}, ${dayOfMonthString} ${MONTHS[month]} ${year2} ${hoursString}:${minutesString}:${secondsString} GMT`;
  }, exports.deserializerMiddleware = deserializerMiddleware, exports.deserializerMiddlewareOption = deserializerMiddlewareOption, exports.expectBoolean = (value) => {
    if (null != value) {
      if ("number" == typeof value) {
        if ((0 === value || 1 === value) && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), 0 === value) return false;
        if (1 === value) return true;
      }
      if ("string" == typeof value) {
        let lower = value.toLowerCase();
        if (("false" === lower || "true" === lower) && logger.warn(stackTraceWarning(`Expected boolean, got ${typeof value}: ${value}`)), "false" === lower) return false;
        if ("true" === lower) return true;
      }
      if ("boolean" == typeof value) return value;
      throw TypeError(`Expected boolean, got ${typeof value}: ${value}`);
    }
  }, exports.expectByte = expectByte, exports.expectFloat32 = expectFloat32, exports.expectInt = expectLong, exports.expectInt32 = expectInt32, exports.expectLong = expectLong, exports.expectNonNull = (value, location) => {
    if (null == value) {
      if (location) throw TypeError(`Expected a non-null value for ${location}`);
      throw TypeError("Expected a non-null value");
    }
    return value;
  }, exports.expectNumber = expectNumber, exports.expectObject = expectObject, exports.expectShort = expectShort, exports.expectString = (value) => {
    if (null != value) {
      if ("string" == typeof value) return value;
      if (["boolean", "number", "bigint"].includes(typeof value)) return logger.warn(stackTraceWarning(`Expected string, got ${typeof value}: ${value}`)), String(value);
      throw TypeError(`Expected string, got ${typeof value}: ${value}`);
    }
  }, exports.expectUnion = (value) => {
    if (null == value) return;
    let asObject = expectObject(value), setKeys = [];
    for (let k in asObject) hasOwn(asObject, k) && null != asObject[k] && setKeys.push(k);
    if (0 === setKeys.length) throw TypeError("Unions must have exactly one non-null member. None were found.");
    if (setKeys.length > 1) throw TypeError(`Unions must have exactly one non-null member. Keys ${setKeys} were not null.`);
    return asObject;
  }, exports.fromArrayBuffer = fromArrayBuffer, exports.fromBase64 = fromBase64, exports.fromHex = function(encoded) {
    if (encoded.length % 2 != 0) throw Error("Hex encoded strings must have an even number length");
    let out = new Uint8Array(encoded.length / 2);
    for (let i = 0; i < encoded.length; i += 2) {
      let encodedByte = encoded.slice(i, i + 2).toLowerCase();
      if (encodedByte in HEX_TO_SHORT) out[i / 2] = HEX_TO_SHORT[encodedByte];
      else throw Error(`Cannot decode unrecognized sequence ${encodedByte} as hexadecimal`);
    }
    return out;
  }, exports.fromString = fromString, exports.fromUtf8 = fromUtf8$1, exports.generateIdempotencyToken = v4, exports.getAwsChunkedEncodingStream = function(stream, options) {
    if (isReadableStream(stream)) return ((readableStream, options2) => {
      let { base64Encoder: base64Encoder2, bodyLengthChecker: bodyLengthChecker2, checksumAlgorithmFn: checksumAlgorithmFn2, checksumLocationName: checksumLocationName2, streamHasher: streamHasher2 } = options2, checksumRequired2 = void 0 !== base64Encoder2 && void 0 !== bodyLengthChecker2 && void 0 !== checksumAlgorithmFn2 && void 0 !== checksumLocationName2 && void 0 !== streamHasher2, digest2 = checksumRequired2 ? streamHasher2(checksumAlgorithmFn2, readableStream) : void 0;
      Promise.resolve(digest2).catch(() => {
      });
      let reader = readableStream.getReader();
      return new ReadableStream({ async pull(controller) {
        let { value, done } = await reader.read();
        if (done) {
          if (controller.enqueue(`0\r
`), checksumRequired2) {
            let checksum = base64Encoder2(await digest2);
            controller.enqueue(`${checksumLocationName2}:${checksum}\r
`), controller.enqueue(`\r
`);
          }
          controller.close();
        } else controller.enqueue(`${(bodyLengthChecker2(value) || 0).toString(16)}\r
${value}\r
`);
      } });
    })(stream, options);
    let { base64Encoder, bodyLengthChecker, checksumAlgorithmFn, checksumLocationName, streamHasher } = options, checksumRequired = void 0 !== base64Encoder && void 0 !== checksumAlgorithmFn && void 0 !== checksumLocationName && void 0 !== streamHasher, digest = checksumRequired ? streamHasher(checksumAlgorithmFn, stream) : void 0;
    Promise.resolve(digest).catch(() => {
    });
    let awsChunkedEncodingStream = new Readable({ read() {
      stream.resume();
    } });
    return stream.on("data", (data) => {
      let length = bodyLengthChecker(data) || 0;
      0 !== length && (awsChunkedEncodingStream.push(`${length.toString(16)}\r
`), awsChunkedEncodingStream.push(data), awsChunkedEncodingStream.push("\r\n") || stream.pause());
    }), stream.on("error", (err) => {
      awsChunkedEncodingStream.destroy(err);
    }), stream.pause(), stream.on("end", async () => {
      try {
        if (awsChunkedEncodingStream.push(`0\r
`), checksumRequired) {
          let checksum = base64Encoder(await digest);
          awsChunkedEncodingStream.push(`${checksumLocationName}:${checksum}\r
`), awsChunkedEncodingStream.push(`\r
`);
        }
        awsChunkedEncodingStream.push(null);
      } catch (err) {
        awsChunkedEncodingStream.destroy(err);
      }
    }), awsChunkedEncodingStream;
  }, exports.getSerdePlugin = function(config, serializer, deserializer) {
    return { applyToStack: (commandStack) => {
      commandStack.add(deserializerMiddleware(config, deserializer), deserializerMiddlewareOption), commandStack.add(serializerMiddleware(config, serializer), serializerMiddlewareOption);
    } };
  }, exports.handleFloat = limitedParseDouble, exports.headStream = (stream, bytes) => isReadableStream(stream) ? headStream$1(stream, bytes) : new Promise((resolve, reject) => {
    let collector = new Collector$1();
    collector.limit = bytes, stream.pipe(collector), stream.on("error", (err) => {
      collector.end(), reject(err);
    }), collector.on("error", reject), collector.on("finish", function() {
      resolve(concatBytes(this.buffers));
    });
  }), exports.isArrayBuffer = isArrayBuffer, exports.isBlob = isBlob, exports.isReadableStream = isReadableStream, exports.limitedParseDouble = limitedParseDouble, exports.limitedParseFloat = limitedParseDouble, exports.limitedParseFloat32 = (value) => "string" == typeof value ? parseFloatString(value) : expectFloat32(value), exports.logger = logger, exports.nv = function(input) {
    return new NumericValue(String(input), "bigDecimal");
  }, exports.parseBoolean = (value) => {
    switch (value) {
      case "true":
        return true;
      case "false":
        return false;
      default:
        throw Error(`Unable to parse boolean value "${value}"`);
    }
  }, exports.parseEpochTimestamp = (value) => {
    let valueAsDouble;
    if (null != value) {
      if ("number" == typeof value) valueAsDouble = value;
      else if ("string" == typeof value) valueAsDouble = strictParseDouble(value);
      else if ("object" == typeof value && 1 === value.tag) valueAsDouble = value.value;
      else throw TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation");
      if (Number.isNaN(valueAsDouble) || 1 / 0 === valueAsDouble || -1 / 0 === valueAsDouble) throw TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics");
      return new Date(Math.round(1e3 * valueAsDouble));
    }
  }, exports.parseRfc3339DateTime = (value) => {
    if (null == value) return;
    if ("string" != typeof value) throw TypeError("RFC-3339 date-times must be expressed as strings");
    let match = RFC3339.exec(value);
    if (!match) throw TypeError("Invalid RFC-3339 date-time value");
    let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds] = match;
    return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
  }, exports.parseRfc3339DateTimeWithOffset = (value) => {
    if (null == value) return;
    if ("string" != typeof value) throw TypeError("RFC-3339 date-times must be expressed as strings");
    let match = RFC3339_WITH_OFFSET$1.exec(value);
    if (!match) throw TypeError("Invalid RFC-3339 date-time value");
    let [_, yearStr, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, offsetStr] = match, date2 = buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseDateValue(monthStr, "month", 1, 12), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    return "Z" != offsetStr.toUpperCase() && date2.setTime(date2.getTime() - ((value2) => {
      let directionStr = value2[0], direction = 1;
      if ("+" == directionStr) direction = 1;
      else if ("-" == directionStr) direction = -1;
      else throw TypeError(`Offset direction, ${directionStr}, must be "+" or "-"`);
      return direction * (60 * Number(value2.substring(1, 3)) + Number(value2.substring(4, 6))) * 6e4;
    })(offsetStr)), date2;
  }, exports.parseRfc7231DateTime = (value) => {
    if (null == value) return;
    if ("string" != typeof value) throw TypeError("RFC-7231 date-times must be expressed as strings");
    let match = IMF_FIXDATE$1.exec(value);
    if (match) {
      let [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    if (match = RFC_850_DATE$1.exec(value)) {
      var value1;
      let thisYear, valueInThisCentury, input, [_, dayStr, monthStr, yearStr, hours, minutes, seconds, fractionalMilliseconds] = match;
      return (input = buildDate((value1 = yearStr, (valueInThisCentury = 100 * Math.floor((thisYear = (/* @__PURE__ */ new Date()).getUTCFullYear()) / 100) + strictParseShort(stripLeadingZeroes(value1))) < thisYear ? valueInThisCentury + 100 : valueInThisCentury), parseMonthByShortName(monthStr), parseDateValue(dayStr, "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds })).getTime() - (/* @__PURE__ */ new Date()).getTime() > 15768e8 ? new Date(Date.UTC(input.getUTCFullYear() - 100, input.getUTCMonth(), input.getUTCDate(), input.getUTCHours(), input.getUTCMinutes(), input.getUTCSeconds(), input.getUTCMilliseconds())) : input;
    }
    if (match = ASC_TIME$1.exec(value)) {
      let [_, monthStr, dayStr, hours, minutes, seconds, fractionalMilliseconds, yearStr] = match;
      return buildDate(strictParseShort(stripLeadingZeroes(yearStr)), parseMonthByShortName(monthStr), parseDateValue(dayStr.trimLeft(), "day", 1, 31), { hours, minutes, seconds, fractionalMilliseconds });
    }
    throw TypeError("Invalid RFC-7231 date-time value");
  }, exports.quoteHeader = function(part) {
    return (part.includes(",") || part.includes('"')) && (part = `"${part.replace(/\\/g, "\\\\").replace(/"/g, '\\"')}"`), part;
  }, exports.sdkStreamMixin = (stream) => {
    if (!(stream instanceof Readable)) try {
      if (!isBlobInstance(stream) && !isReadableStream(stream)) {
        let name = stream?.__proto__?.constructor?.name || stream;
        throw Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${name}`);
      }
      let transformed2 = false, transformToByteArray2 = async () => {
        if (transformed2) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
        return transformed2 = true, await streamCollector$1(stream);
      };
      return Object.assign(stream, { transformToByteArray: transformToByteArray2, transformToString: async (encoding) => {
        let buf = await transformToByteArray2();
        if ("base64" === encoding) return toBase64(buf);
        if ("hex" === encoding) return toHex(buf);
        if (void 0 === encoding || "utf8" === encoding || "utf-8" === encoding) {
          if ("string" == typeof buf) return buf;
          if ("object" != typeof buf || "number" != typeof buf.byteOffset || "number" != typeof buf.byteLength) throw Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");
          return new TextDecoder("utf-8").decode(buf);
        }
        if ("function" == typeof TextDecoder) return new TextDecoder(encoding).decode(buf);
        throw Error("TextDecoder is not available, please make sure polyfill is provided.");
      }, transformToWebStream: () => {
        if (transformed2) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED$1);
        if (transformed2 = true, isBlobInstance(stream)) {
          if ("function" != typeof stream.stream) throw Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\nIf you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body");
          return stream.stream();
        }
        if (isReadableStream(stream)) return stream;
        throw Error(`Cannot transform payload to web stream, got ${stream}`);
      } });
    } catch (ignored) {
      let name = stream?.__proto__?.constructor?.name || stream;
      throw Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${name}`);
    }
    let transformed = false, transformToByteArray = async () => {
      if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      return transformed = true, await streamCollector(stream);
    };
    return Object.assign(stream, { transformToByteArray, transformToString: async (encoding) => {
      let buf = await transformToByteArray();
      return void 0 === encoding || Buffer.isEncoding(encoding) ? fromArrayBuffer(buf.buffer, buf.byteOffset, buf.byteLength).toString(encoding) : new TextDecoder(encoding).decode(buf);
    }, transformToWebStream: () => {
      if (transformed) throw Error(ERR_MSG_STREAM_HAS_BEEN_TRANSFORMED);
      if (null !== stream.readableFlowing) throw Error("The stream has been consumed by other callbacks.");
      if ("function" != typeof Readable.toWeb) throw Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.");
      return transformed = true, Readable.toWeb(stream);
    } });
  }, exports.serializerMiddleware = serializerMiddleware, exports.serializerMiddlewareOption = serializerMiddlewareOption, exports.splitEvery = function(value, delimiter, numDelimiters) {
    if (numDelimiters <= 0 || !Number.isInteger(numDelimiters)) throw Error("Invalid number of delimiters (" + numDelimiters + ") for splitEvery.");
    let segments = value.split(delimiter);
    if (1 === numDelimiters) return segments;
    let compoundSegments = [], currentSegment = "";
    for (let i = 0; i < segments.length; i++) "" === currentSegment ? currentSegment = segments[i] : currentSegment += delimiter + segments[i], (i + 1) % numDelimiters == 0 && (compoundSegments.push(currentSegment), currentSegment = "");
    return "" !== currentSegment && compoundSegments.push(currentSegment), compoundSegments;
  }, exports.splitHeader = (value) => {
    let z = value.length, values = [], withinQuotes = false, escaped = false, anchor = 0;
    for (let i = 0; i < z; ++i) {
      let char = value[i];
      switch (char) {
        case '"':
          escaped || (withinQuotes = !withinQuotes);
          break;
        case ",":
          withinQuotes || (values.push(value.slice(anchor, i)), anchor = i + 1);
      }
      escaped = "\\" === char && !escaped;
    }
    return values.push(value.slice(anchor)), values.map((v) => {
      let z2 = (v = v.trim()).length;
      return z2 < 2 ? v : '"' === v[0] && '"' === v[z2 - 1] ? (v = v.slice(1, z2 - 1)).replace(/\\(["\\])/g, "$1") : v.replace(/\\"/g, '"');
    });
  }, exports.splitStream = splitStream, exports.streamCollector = streamCollector, exports.strictParseByte = strictParseByte, exports.strictParseDouble = strictParseDouble, exports.strictParseFloat = strictParseDouble, exports.strictParseFloat32 = strictParseFloat32, exports.strictParseInt = strictParseLong, exports.strictParseInt32 = (value) => "string" == typeof value ? expectInt32(parseNumber(value)) : expectInt32(value), exports.strictParseLong = strictParseLong, exports.strictParseShort = strictParseShort, exports.toBase64 = toBase64$1, exports.toHex = toHex, exports.toUint8Array = toUint8Array, exports.toUtf8 = toUtf8$1, exports.v4 = v4, exports.writeKey = function(obj) {
    Object.defineProperty(obj, "__proto__", { value: void 0, writable: true, enumerable: true, configurable: true });
  };
}, 4534: (__unused_webpack_module, exports, __webpack_require__) => {
  let { SMITHY_CONTEXT_KEY } = __webpack_require__(5662);
  function hasOwn(o, k) {
    return Object.prototype.hasOwnProperty.call(o, k);
  }
  class HttpRequest {
    method;
    protocol;
    hostname;
    port;
    path;
    query;
    headers;
    username;
    password;
    fragment;
    body;
    constructor(options) {
      this.method = options.method || "GET", this.hostname = options.hostname || "localhost", this.port = options.port, this.query = options.query || {}, this.headers = options.headers || {}, this.body = options.body, this.protocol = options.protocol ? ":" !== options.protocol.slice(-1) ? `${options.protocol}:` : options.protocol : "https:", this.path = options.path ? "/" !== options.path.charAt(0) ? `/${options.path}` : options.path : "/", this.username = options.username, this.password = options.password, this.fragment = options.fragment;
    }
    static clone(request) {
      var query;
      let cloned = new HttpRequest({ ...request, headers: { ...request.headers } });
      return cloned.query && (cloned.query = Object.keys(query = cloned.query).reduce((carry, paramName) => {
        let param = query[paramName];
        return { ...carry, [paramName]: Array.isArray(param) ? [...param] : param };
      }, {})), cloned;
    }
    static isInstance(request) {
      return !!request && "method" in request && "protocol" in request && "hostname" in request && "path" in request && "object" == typeof request.query && "object" == typeof request.headers;
    }
    clone() {
      return HttpRequest.clone(this);
    }
  }
  let VALID_HOST_LABEL_REGEX = RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"), isValidHostLabel = (value, allowSubDomains = false) => {
    if (!allowSubDomains) return VALID_HOST_LABEL_REGEX.test(value);
    for (let label of value.split(".")) if (!isValidHostLabel(label)) return false;
    return true;
  };
  function parseQueryString(querystring) {
    let query = {};
    if (querystring = querystring.replace(/^\?/, "")) for (let pair of querystring.split("&")) {
      let [key, value = null] = pair.split("=");
      key = decodeURIComponent(key), value && (value = decodeURIComponent(value)), key in query ? Array.isArray(query[key]) ? query[key].push(value) : query[key] = [query[key], value] : query[key] = value;
    }
    return query;
  }
  let parseUrl = (url) => {
    let query;
    if ("string" == typeof url) return parseUrl(new URL(url));
    let { hostname, pathname, port, protocol, search } = url;
    return search && (query = parseQueryString(search)), { hostname, port: port ? parseInt(port) : void 0, protocol, path: pathname, query };
  };
  exports.HttpRequest = HttpRequest, exports.HttpResponse = class {
    statusCode;
    reason;
    headers;
    body;
    constructor(options) {
      this.statusCode = options.statusCode, this.reason = options.reason, this.headers = options.headers || {}, this.body = options.body;
    }
    static isInstance(response) {
      return !!response && "number" == typeof response.statusCode && "object" == typeof response.headers;
    }
  }, exports.getSmithyContext = (context) => context[SMITHY_CONTEXT_KEY] || (context[SMITHY_CONTEXT_KEY] = {}), exports.hasOwn = hasOwn, exports.isValidHostLabel = isValidHostLabel, exports.isValidHostname = function(hostname) {
    return /^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(hostname);
  }, exports.normalizeProvider = (input) => {
    if ("function" == typeof input) return input;
    let promisified = Promise.resolve(input);
    return () => promisified;
  }, exports.parseQueryString = parseQueryString, exports.parseUrl = parseUrl, exports.toEndpointV1 = (endpoint) => {
    if ("object" == typeof endpoint) {
      if ("url" in endpoint) {
        let v1Endpoint = parseUrl(endpoint.url);
        if (endpoint.headers) for (let name in v1Endpoint.headers = {}, endpoint.headers) hasOwn(endpoint.headers, name) && (v1Endpoint.headers[name.toLowerCase()] = endpoint.headers[name].join(", "));
        return v1Endpoint;
      }
      return endpoint;
    }
    return parseUrl(endpoint);
  };
}, 5662: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  var HttpApiKeyAuthLocation, HttpAuthLocation, EndpointURLScheme, AlgorithmId, FieldPosition, IniSectionType, RequestHandlerProtocol, HttpApiKeyAuthLocation1, HttpAuthLocation1, EndpointURLScheme1, AlgorithmId1, FieldPosition1, IniSectionType1, RequestHandlerProtocol1;
  __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { AlgorithmId: () => AlgorithmId, EndpointURLScheme: () => EndpointURLScheme, FieldPosition: () => FieldPosition, HttpApiKeyAuthLocation: () => HttpApiKeyAuthLocation, HttpAuthLocation: () => HttpAuthLocation, IniSectionType: () => IniSectionType, RequestHandlerProtocol: () => RequestHandlerProtocol, SMITHY_CONTEXT_KEY: () => SMITHY_CONTEXT_KEY, getDefaultClientConfiguration: () => getDefaultClientConfiguration, resolveDefaultRuntimeConfig: () => resolveDefaultRuntimeConfig }), (HttpApiKeyAuthLocation1 = HttpApiKeyAuthLocation || (HttpApiKeyAuthLocation = {})).HEADER = "header", HttpApiKeyAuthLocation1.QUERY = "query", (HttpAuthLocation1 = HttpAuthLocation || (HttpAuthLocation = {})).HEADER = "header", HttpAuthLocation1.QUERY = "query", (EndpointURLScheme1 = EndpointURLScheme || (EndpointURLScheme = {})).HTTP = "http", EndpointURLScheme1.HTTPS = "https", (AlgorithmId1 = AlgorithmId || (AlgorithmId = {})).MD5 = "md5", AlgorithmId1.CRC32 = "crc32", AlgorithmId1.CRC32C = "crc32c", AlgorithmId1.SHA1 = "sha1", AlgorithmId1.SHA256 = "sha256";
  let getDefaultClientConfiguration = (runtimeConfig) => {
    let checksumAlgorithms;
    return checksumAlgorithms = [], void 0 !== runtimeConfig.sha256 && checksumAlgorithms.push({ algorithmId: () => AlgorithmId.SHA256, checksumConstructor: () => runtimeConfig.sha256 }), void 0 != runtimeConfig.md5 && checksumAlgorithms.push({ algorithmId: () => AlgorithmId.MD5, checksumConstructor: () => runtimeConfig.md5 }), { addChecksumAlgorithm(algo) {
      checksumAlgorithms.push(algo);
    }, checksumAlgorithms: () => checksumAlgorithms };
  }, resolveDefaultRuntimeConfig = (config) => {
    let runtimeConfig;
    return runtimeConfig = {}, config.checksumAlgorithms().forEach((checksumAlgorithm) => {
      runtimeConfig[checksumAlgorithm.algorithmId()] = checksumAlgorithm.checksumConstructor();
    }), runtimeConfig;
  };
  (FieldPosition1 = FieldPosition || (FieldPosition = {}))[FieldPosition1.HEADER = 0] = "HEADER", FieldPosition1[FieldPosition1.TRAILER = 1] = "TRAILER";
  let SMITHY_CONTEXT_KEY = "__smithy_context";
  (IniSectionType1 = IniSectionType || (IniSectionType = {})).PROFILE = "profile", IniSectionType1.SSO_SESSION = "sso-session", IniSectionType1.SERVICES = "services", (RequestHandlerProtocol1 = RequestHandlerProtocol || (RequestHandlerProtocol = {})).HTTP_0_9 = "http/0.9", RequestHandlerProtocol1.HTTP_1_0 = "http/1.0", RequestHandlerProtocol1.TDS_8_0 = "tds/8.0";
} };
export {
  id,
  ids,
  modules
};
