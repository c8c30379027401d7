// Unpacks gzip (RFC 1951, 1952) in browsers that have no DecompressionStream.
(() => {
  "use strict";
  // Lengths and distances: how many further bits they have, and what they start with.
  const table = (start, bits) => bits.map((bit) => [bit, (start += 1 << bit) - (1 << bit)]);
  const steps = (count, each) => Array.from({ length: count }, (_, i) => Math.max(0, (i / each - 1) | 0));
  const lengths = table(3, steps(28, 4)).concat([[0, 258]]);
  const distances = table(1, steps(30, 2));
  const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

  // A code: how many symbols have each length, and the symbols in order.
  const code = (sizes) => {
    const counts = new Array(16).fill(0);
    const symbols = [];
    for (let size = 1; size < 16; size++) {
      sizes.forEach((one, symbol) => {
        if (one === size) {
          counts[size]++;
          symbols.push(symbol);
        }
      });
    }
    return { counts, symbols };
  };

  const crc = (bytes) => {
    let sum = -1;
    for (const byte of bytes) {
      sum ^= byte;
      for (let i = 0; i < 8; i++) {
        sum = (sum >>> 1) ^ (sum & 1 && 0xedb88320);
      }
    }
    return ~sum;
  };

  self.shelfmarkInflate = (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 10;
    let held = 0;
    let count = 0;
    const bits = (number) => {
      while (count < number) {
        if (at >= bytes.length) {
          throw new Error("the packed bytes end too early");
        }
        held |= bytes[at++] << count;
        count += 8;
      }
      const value = held & ((1 << number) - 1);
      held >>>= number;
      count -= number;
      return value;
    };
    const symbol = ({ counts, symbols }) => {
      let value = 0;
      let first = 0;
      let index = 0;
      for (let size = 1; size < 16; size++) {
        value |= bits(1);
        if (value - first < counts[size]) {
          return symbols[index + value - first];
        }
        index += counts[size];
        first = (first + counts[size]) << 1;
        value <<= 1;
      }
      throw new Error("not a code");
    };

    // The build writes no name, comment or extra field.
    if (bytes.length < 18 || bytes[3]) {
      throw new Error("not packed by the build");
    }
    const size = view.getUint32(bytes.length - 4, true);
    if (size > 1 << 26) {
      throw new Error("too large");
    }
    const out = new Uint8Array(size);
    let end = 0;
    const put = (byte) => {
      out[end++] = byte;
    };
    const codes = () => {
      const sizes = new Array(19).fill(0);
      const [literals, others, given] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
      for (let i = 0; i < given; i++) {
        sizes[order[i]] = bits(3);
      }
      const own = code(sizes);
      const all = [];
      while (all.length < literals + others) {
        const one = symbol(own);
        const times = [3 + bits(2 * (one === 16)), 3 + bits(3 * (one === 17)), 11 + bits(7 * (one === 18))];
        const repeat = one < 16 ? 1 : times[one - 16];
        const value = one < 16 ? one : one === 16 ? all[all.length - 1] : 0;
        for (let i = 0; i < repeat; i++) {
          all.push(value);
        }
      }
      return [code(all.slice(0, literals)), code(all.slice(literals))];
    };
    const fixed = () => [
      code(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
      code(new Array(30).fill(5)),
    ];

    for (let last = 0; !last; ) {
      last = bits(1);
      const kind = bits(2);
      if (kind === 0) {
        held = count = 0;
        const length = view.getUint16(at, true);
        at += 4;
        for (let i = 0; i < length; i++) {
          put(bytes[at++]);
        }
        continue;
      }
      const [literal, other] = kind === 1 ? fixed() : codes();
      for (let one; (one = symbol(literal)) !== 256; ) {
        if (one < 256) {
          put(one);
        } else {
          const [more, least] = lengths[one - 257];
          const length = least + bits(more);
          const [moreBack, leastBack] = distances[symbol(other)];
          const back = leastBack + bits(moreBack);
          for (let i = 0; i < length; i++) {
            put(out[end - back]);
          }
        }
        if (end > size) {
          throw new Error("longer than it says");
        }
      }
    }
    if (end !== size || crc(out) !== view.getInt32(bytes.length - 8, true)) {
      throw new Error("damaged");
    }
    return out;
  };
})();
