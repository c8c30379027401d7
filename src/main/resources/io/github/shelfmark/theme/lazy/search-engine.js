// Finds pages in the index that the build has written; the manual's page on the index describes its files.
// Runs in a worker, or in the page itself where there can be no worker, as with file: addresses.
(() => {
  "use strict";
  const LONGEST_QUERY = 256;
  const MOST_WORDS = 32;
  // How many shards one beginning of a word may need.
  const MOST_SHARDS = 12;
  // So many parts of text are read rather than more of the index.
  const MOST_PARTS = 4;
  const BEGINNING = 0.4;
  const VARIANT = 0.7;

  // Words, exactly as the build finds them (Tokenizer, Fold and Stem in Java). Other code points are of words.
  const [SPACE, PUNCTUATION, IGNORED, SINGLE, MARK] = [1, 2, 3, 4, 5];
  const ranges = [
    [
      PUNCTUATION,
      "0-2f 3a-40 5b-60 7b-a9 ab-b4 b6-b9 bb-bf d7 f7 2010-2027 2030-205e 20a0-20cf 2190-2bff 2e00-2e7f",
      "3001-3004 3008-3020 302a-3030 3036-303a 303c-3040 3097-309c 30a0 30fb d800-f8ff fe10-fe1f fe30-fe6f",
      "ff01-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-ffff 1f000-1faff",
    ],
    [
      SINGLE,
      "e00-eff 1000-109f 1100-115f 1780-17ff 2e80-2fdf 3005-3007 3021-3029 3031-3035 303b 3041-3096 309d-309f",
      "30a1-30fa 30fc-30ff 3105-312f 3131-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-9fff a960-a97f ac00-d7af",
      "f900-faff ff66-ff9d 1b000-1b16f 20000-3ffff",
    ],
    [MARK, "1160-11ff 3099-309a d7b0-d7ff ff9e-ff9f"],
    [SPACE, "9-d 20 85 a0 1680 2000-200a 2028-2029 202f 205f 3000"],
    [IGNORED, "ad 300-36f 200b-200f 202a-202e 2060-206f fe00-fe0f feff e0100-e01ef"],
  ];
  const kinds = new Uint8Array(0x110000);
  for (const [kind, ...lists] of ranges) {
    for (const range of lists.join(" ").split(" ")) {
      const [from, to = from] = range.split("-").map((code) => parseInt(code, 16));
      kinds.fill(kind, from, to + 1);
    }
  }
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", þ: "th" };

  const fold = (text) => {
    if (/^[\0-\x7f\u4e00-\u9fff]*$/.test(text)) {
      return text.toLowerCase();
    }
    let folded = "";
    for (const one of text.normalize("NFKD")) {
      if (kinds[one.codePointAt(0)] !== IGNORED) {
        const [lower, more] = one.toLowerCase();
        folded += more ? one : letters[lower] ?? lower;
      }
    }
    return folded.normalize("NFC");
  };

  const termOf = (text) => {
    const folded = fold(text);
    return folded.slice(0, /[\ud800-\udbff]/.test(folded[63]) ? 63 : 64);
  };

  // A word, then the parts that its capitals show.
  const termsOf = ({ text, single }) => {
    const parts = single ? [] : text.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$& ").split(" ");
    return [text, ...(parts[1] ? parts.slice(0, 16).filter((part) => part[1]) : [])].map(termOf);
  };

  const tokens = (text) => {
    const found = [];
    let last;
    let between = 0;
    let at = 0;
    for (const one of text) {
      const kind = kinds[one.codePointAt(0)];
      const joins = last && !between && (kind === MARK ? last.single : !kind && !last.single);
      if (!joins && (!kind || kind === SINGLE)) {
        last = { start: at, end: at, between, single: !!kind, text: "", room: kind ? 16 : 256 };
        found.push(last);
        between = 0;
      }
      at += one.length;
      if (joins || !kind || kind === SINGLE) {
        last.end = at;
        last.room -= one.length;
        if (last.room >= 0) {
          last.text += one;
        }
      } else if (kind < IGNORED) {
        between |= kind;
      }
    }
    return found;
  };

  // How far apart two tokens are: less than any three are.
  const gap = (before, { between, single }) => (before.single || single ? between : between & SPACE) ? 3 : 2;

  // A light stem of English words: of one thing or of many, and without -ing and -ed.
  const stem = (word) => {
    if (!/^[a-z]{4,}$/.test(word)) {
      return word;
    }
    const rules = [
      [/(..)ies$/, "$1y"],
      [/(..[sxz]|.[cs]h)es$/, "$1"],
      [/([^sui])s$/, "$1"],
    ];
    const [from, to] = rules.find(([from]) => from.test(word)) ?? [""];
    let rest = from ? word.replace(from, to) : word;
    const verb = rest.replace(/(ing|ed)$/, "");
    if (verb !== rest && verb[2] && /[aeiouy]/.test(verb)) {
      rest = verb.replace(/([^aeiouylsz])\1$/, "$1");
    }
    return /...e$/.test(rest) ? rest.slice(0, -1) : rest.replace(/([^aeiou])y$/, "$1i");
  };

  // All words that have the stem of a word.
  const variants = (word) => {
    const root = stem(word);
    const shorter = root.slice(0, -1);
    const starts = [root, root + "e", root + root.slice(-1), shorter + "y"];
    return starts
      .flatMap((start) => ["", "s", "es", "ed", "ing", "eds", "ings"].map((end) => start + end))
      .concat(shorter + "ies")
      .filter((one) => stem(one) === root);
  };

  // Queries: what is asked for between spaces or quotes, all of which has to be on a page.
  // A word knows the terms that fit (`terms`, with weights), what others begin with (`begin`), and how far it is
  // from the first word at least and at most.
  const parse = (query) => {
    const q = query.slice(0, LONGEST_QUERY);
    const quotes = /((?:-(?!-))?)(?:"([^"]*)"?|[“„]([^“”]*)[“”]?|«([^»]*)»?|「([^」]*)」?|『([^』]*)』?|(\S+))/g;
    const items = [];
    let left = MOST_WORDS;
    for (const match of q.matchAll(quotes)) {
      const [text, not, ...texts] = match;
      const words = tokens(texts.find((one) => one !== undefined)).slice(0, left);
      left -= words.length;
      if (words.length) {
        const chunk = texts[5] !== undefined;
        items.push({ text, not, chunk, words, open: chunk && match.index + text.length === q.length });
      }
    }
    // Nothing but -words: options of a command line.
    if (items.every((item) => item.not)) {
      items.forEach((item) => (item.not = ""));
    }
    items.forEach(prepare);
    return items;
  };

  const prepare = (item) => {
    const { words, chunk, not } = item;
    const open = item.open && !not;
    words.forEach((word, i) => {
      const before = words[i - 1];
      const step = before ? gap(before, word) : 0;
      word.text = termOf(word.text);
      // White space between words stands for punctuation too.
      word.min = step && (before.single || word.single ? step : 2);
      word.max = step;
      word.from = before ? before.from + word.min : 0;
      word.to = before ? before.to + word.max : 0;
      word.terms = new Map([[word.text, 1]]);
      if (!word.single && chunk && !words[1]) {
        variants(word.text).forEach((one) => one === word.text || word.terms.set(one, VARIANT));
      }
      if (!word.single && open && i === words.length - 1 && word.text.length > 2) {
        word.begin = word.text;
        word.rest = BEGINNING;
      }
    });

    // What is looked up: words, and of characters without spaces as many pairs as cover them.
    item.keys = [];
    for (let i = 0, end; i < words.length; i = end + 1) {
      const word = words[i];
      for (end = i; words[end].single && words[end + 1]?.single && words[end + 1].max === 2; ) {
        end++;
      }
      if (end > i) {
        for (let k = i; k <= end; k += 2) {
          const at = Math.min(k, end - 1);
          const pair = words[at].text + words[at + 1].text;
          item.keys.push({ ...words[at], at, item, terms: new Map([[pair, 1]]), rank: rarity(pair) });
        }
      } else {
        if (word.single && i === words.length - 1) {
          word.begin = word.text;
          word.rest = 1;
        }
        item.keys.push({ ...word, at: i, item, rank: word.single ? 1 : word.text.length });
      }
    }
  };
  const rarity = (pair) => 6 - 3 * (pair.match(/[的是不了在有一这中用和个时以可为]/g) ?? []).length;

  const weigh = ({ terms, begin, rest }, term) =>
    terms.get(term) ?? (begin && term.startsWith(begin) ? rest : 0);

  // Files: numbers and texts, one after the other.
  const fail = (code, message) => Object.assign(new Error(message), { code });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const reader = (bytes) => {
    let at = 0;
    let before = bytes;
    const take = (length) => {
      at += length;
      if (at > bytes.length) {
        throw fail("broken", "ends too early");
      }
      return bytes.subarray(at - length, at);
    };
    const number = () => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = take(1)[0];
        value += (byte & 127) * factor;
        if (byte < 128) {
          return value;
        }
      }
    };
    const text = () => decoder.decode(take(number()));
    // A text that begins like the one before it.
    const next = () => {
      const shared = number();
      const rest = take(number());
      const whole = new Uint8Array(shared + rest.length);
      whole.set(before.subarray(0, shared));
      whole.set(rest, shared);
      before = whole;
      return decoder.decode(whole);
    };
    const list = (each, count = number()) => {
      if (count > bytes.length) {
        throw fail("broken", "counts too much");
      }
      return Array.from({ length: count }, each);
    };
    return { take, number, text, next, list, left: () => bytes.length - at };
  };

  const readIndex = (bytes) => {
    const { number, text, next, list } = reader(bytes);
    if (text() !== "shelfmark search 1") {
      throw fail("broken", "not an index of this version");
    }
    const index = { version: text(), pages: number(), average: number() };
    index.languages = list(text);
    index.sections = list(() => ({ title: text(), parent: number() - 1 }));
    index.sectionOf = list(() => number() - 1, index.pages);
    index.languageOf = list(number, index.pages);
    index.lengths = list(number, index.pages);
    index.chunk = number();
    index.shards = list(next).map(sortable);
    let page = 0;
    index.parts = list(() => ({ page: (page += number()), place: number() }));
    index.words = list(next);
    return index;
  };
  // The build sorts by code points.
  const sortable = (text) => text.replace(/[\ud800-\udfff]/g, "\uffff$&");
  const lastBefore = (starts, text) => {
    const key = sortable(text);
    const after = starts.findIndex((start) => start > key);
    return Math.max(0, (after < 0 ? starts.length : after) - 1);
  };

  // Where terms are: pages, how often there, and at which places.
  const readShard = (bytes) => {
    const { number, take, list, left } = reader(bytes);
    const count = number();
    const sizes = list(number, 4);
    const [terms, counts, pages, heads] = sizes.map((size) => reader(take(size)));
    const places = reader(take(left()));
    return list(() => {
      const term = terms.next();
      const head = counts.number();
      const kind = head & 3;
      const found = { term, kind, file: kind === 1 && counts.number(), pages: [], counts: [], flags: [], places: [] };
      let page = 0;
      for (let i = head >> 2; i; i--) {
        const one = heads.number();
        found.pages.push((page += pages.number()));
        found.counts.push(one >> 3);
        found.flags.push(one & 7);
      }
      if (!kind) {
        found.places = readPlaces(places.number, found);
      }
      return found;
    }, count);
  };
  // The places on all pages; on one page each is counted from the one before it.
  const readPlaces = (number, { counts }) =>
    counts.map((count) => {
      let place = 0;
      return Array.from({ length: count }, () => (place += number()));
    });

  const readParts = (bytes) => {
    const { number, text, list } = reader(bytes);
    return list(() => ({
      page: number(),
      place: number(),
      blocks: list(() => {
        const kind = number();
        return kind === 1 ? { kind, level: number(), id: text(), text: text() } : { kind, text: text() };
      }),
    }));
  };

  // One token after the other with its place, and where it is in the text of all blocks but titles and headings.
  const readTokens = ({ place, blocks }) => {
    const found = [];
    let text = "";
    let last;
    blocks.forEach((block, index) => {
      const base = block.kind > 1 ? text.length : NaN;
      if (block.kind > 1) {
        text += block.text + " ";
      }
      let first = true;
      for (const token of tokens(block.text)) {
        place += last ? (first ? 4 : gap(last, token)) : 0;
        const { start, end, single } = token;
        found.push({ start, end, single, place, index, block, from: base + start, to: base + end, terms: termsOf(token) });
        last = token;
        first = false;
      }
    });
    return { found, text };
  };

  // Where an item is among tokens: from which to which, and how well it fits.
  const findItem = ({ words }, found) => {
    const all = [];
    found.forEach((first, at) => {
      let weight = 1;
      const fits = words.every((word, i) => {
        const token = found[at + i];
        const step = i && token && token.place - found[at + i - 1].place;
        if (!token || step < word.min || step > word.max) {
          return false;
        }
        weight = Math.min(weight, Math.max(...token.terms.map((term) => weigh(word, term))));
        return weight;
      });
      if (fits) {
        all.push({ at, end: at + words.length - 1, weight });
      }
    });
    return all;
  };

  // How often and how well something is found on a page.
  const newHit = () => ({ count: 0, best: 0, title: 0, heading: 0, code: 4, sources: [] });
  const addHit = (hit, count, flags, weight) => {
    hit.count += count;
    hit.best = Math.max(hit.best, weight);
    hit.title = Math.max(hit.title, flags & 1 && weight);
    hit.heading = Math.max(hit.heading, flags & 2 && weight);
    hit.code &= flags;
  };
  const hitsOf = (key, shards) => {
    const hits = new Map();
    for (const found of shards.flat()) {
      const weight = weigh(key, found.term);
      if (weight) {
        found.pages.forEach((page, i) => {
          const hit = hits.get(page) ?? newHit();
          hits.set(page, hit);
          addHit(hit, found.counts[i], found.flags[i], weight);
          hit.sources.push([found, i]);
        });
      }
    }
    return hits;
  };

  // The places of a hit, or nothing if they are not loaded.
  const placesOf = (hit) => {
    if (!hit.places && hit.sources.every(([{ places }, i]) => places[i])) {
      const all = hit.sources.flatMap(([{ places }, i]) => places[i]);
      hit.places = hit.sources[1] ? [...new Set(all)].sort((a, b) => a - b) : all;
    }
    return hit.places;
  };

  // What is known of an item so far: a hit for each page where it can be.
  const join = (item) => {
    const keys = item.keys.filter((key) => key.hits);
    item.sure = keys.length === item.keys.length;
    if (!item.keys[1] || !keys[0]) {
      item.hits = keys[0]?.hits;
      return;
    }
    item.hits = new Map();
    const [rarest] = [...keys].sort((a, b) => a.hits.size - b.hits.size);
    for (const page of rarest.hits.keys()) {
      const hits = keys.map((key) => key.hits.get(page));
      if (hits.every(Boolean)) {
        const hit = sequence(keys, hits, item);
        if (hit.count) {
          item.hits.set(page, hit);
        }
      }
    }
  };
  const sequence = (keys, hits, item) => {
    let places;
    let last;
    hits.forEach((hit, i) => {
      const own = placesOf(hit);
      const key = keys[i];
      if (!own) {
        item.sure = false;
      } else if (places) {
        const before = new Set(places);
        const fits = (place) => {
          for (let step = key.from - last.from; step <= key.to - last.to; step++) {
            if (before.has(place - step)) {
              return true;
            }
          }
        };
        places = own.filter(fits);
      } else {
        places = own;
      }
      last = own ? key : last;
    });
    const least = (name) => Math.min(...hits.map((hit) => hit[name]));
    return {
      ...newHit(),
      count: places ? places.length : 1,
      best: least("best"),
      title: least("title"),
      heading: least("heading"),
      code: hits.every((hit) => hit.code),
      places,
    };
  };
  const narrow = (items) => {
    items.forEach(join);
    const wanted = items.filter((item) => !item.not && item.hits);
    const [rarest] = [...wanted].sort((a, b) => a.hits.size - b.hits.size);
    const fits = (page) =>
      items.every(({ not, sure, hits }) => (not ? !sure || !hits.has(page) : !hits || hits.has(page)));
    return [...rarest.hits.keys()].filter(fits);
  };

  const create = (address, options = {}) => {
    const base = new URL(address, location.href).href;
    const files = new Map();
    const states = new Map();
    let index;
    let carried;
    let requests = 0;
    let latest = 0;

    const bytesOf = async (name) => {
      if (carried) {
        if (!carried[name]) {
          throw fail("missing", name);
        }
        return Uint8Array.from(atob(carried[name]), (one) => one.charCodeAt(0));
      }
      requests++;
      let response;
      let bytes;
      try {
        const first = name === "index.bin";
        response = await fetch(base + name + (first ? "" : "?v=" + index.version), first ? { cache: "no-cache" } : {});
        bytes = new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        throw fail("offline", error.message);
      }
      if (!response.ok) {
        throw fail(response.status < 500 ? "missing" : "offline", response.status);
      }
      return bytes;
    };
    const unpacked = async (bytes) => {
      if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
        return bytes;
      }
      if (self.DecompressionStream) {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        return new Uint8Array(await new Response(stream).arrayBuffer());
      }
      await (self.shelfmarkInflate ?? script(options.inflate));
      return self.shelfmarkInflate(bytes);
    };
    const load = (name, read) => {
      const broken = (error) => {
        files.delete(name);
        throw fail(typeof error.code === "string" ? error.code : "broken", name + ": " + error.message);
      };
      const file = files.get(name) ?? bytesOf(name).then(unpacked).then(read).catch(broken);
      // Those that are used last are kept.
      files.delete(name);
      files.set(name, file);
      if (files.size > 48) {
        files.delete(files.keys().next().value);
      }
      return file;
    };
    const padded = (number, length) => String(number).padStart(length, "0");
    const shard = (number) => load(`t/${padded(number, 3)}.bin`, readShard);
    const part = (number) => load(`r/${padded(number, 4)}.bin`, readParts);
    const pageChunk = (number) =>
      load(`pages-${number}.bin`, (bytes) => {
        const { text, next, list } = reader(bytes);
        const count = Math.min(index.chunk, index.pages - number * index.chunk);
        return { urls: list(next, count), titles: list(text, count) };
      });
    const pageOf = async (page) => {
      const { urls, titles } = await pageChunk(Math.floor(page / index.chunk));
      return { url: urls[page % index.chunk], title: titles[page % index.chunk] };
    };

    const open = async () => {
      if (base.startsWith("file:") && !carried) {
        self.shelfmarkSearchFiles = (all) => (carried = all);
        await script(base + "local.js").catch(() => {
          throw fail("local", "no local.js");
        });
      }
      files.delete("index.bin");
      const found = await load("index.bin", readIndex);
      if (index?.version !== found.version) {
        files.clear();
        states.clear();
        index = found;
        index.paths = index.sections.map((section, id) => {
          const path = [];
          for (let at = id; at >= 0 && path.length < 32; at = index.sections[at].parent) {
            path.unshift(at);
          }
          return path;
        });
      }
      if (index.pages && index.pages <= index.chunk) {
        await pageChunk(0);
      }
      const { pages, languages, sections } = index;
      return { pages, languages, sections };
    };
    let opened;
    const ready = () => (opened ??= open().catch((error) => ((opened = 0), Promise.reject(error))));
    // Once more if the site was built anew in between.
    const steadily = async (work) => {
      await ready();
      try {
        return await work();
      } catch (error) {
        const { version } = index;
        if (/missing|broken/.test(error.code) && !carried) {
          await open();
        }
        if (version === index.version) {
          throw error;
        }
        return work();
      }
    };

    // The numbers of the parts that have a page.
    const partsOf = (page) => {
      const { parts } = index;
      let [low, high] = [0, parts.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        [low, high] = parts[middle].page < page ? [middle + 1, high] : [low, middle];
      }
      const found = parts[low]?.page === page && !parts[low].place ? [] : [low - 1];
      for (; parts[low]?.page === page; low++) {
        found.push(low);
      }
      return found;
    };
    const segmentOf = async (number, page) => (await part(number)).find((one) => one.page === page);

    const shardsOf = ({ terms, begin }, starts = index.shards) => {
      const numbers = new Set([...terms.keys()].map((term) => lastBefore(starts, term)));
      if (begin) {
        let at = lastBefore(starts, begin);
        do {
          numbers.add(at++);
        } while (starts[at]?.startsWith(sortable(begin)));
      }
      return [...numbers];
    };

    // Loads what some keys need.
    const look = async (keys) => {
      await Promise.all(
        keys.map(async (key) => {
          key.hits = hitsOf(key, await Promise.all(key.shards.map(shard)));
        }),
      );
    };
    // Terms in sequences whose places are needed on some pages, and are not there.
    const placeless = (items, pages) => {
      const found = new Set();
      for (const { keys } of items.filter((item) => item.keys[1])) {
        for (const { hits } of keys) {
          for (const page of hits ? pages : []) {
            hits.get(page)?.sources.forEach(([one, i]) => one.places[i] ?? found.add(one));
          }
        }
      }
      return [...found];
    };
    const lookPlaces = (found) =>
      Promise.all(
        found.map(async (one) => {
          const bytes = await load(`h/${one.file}.bin`, (all) => all);
          one.places = readPlaces(reader(bytes).number, one);
        }),
      );

    // Looks on the pages themselves. Gives those on which everything fits.
    const readPages = async (items, pages) => {
      const read = items.map(() => new Map());
      const fits = await Promise.all(
        pages.map(async (page) => {
          const segments = await Promise.all(partsOf(page).map((number) => segmentOf(number, page)));
          const found = segments.flatMap((segment) => (segment ? readTokens(segment).found : []));
          return items.every((item, i) => {
            const hit = { ...newHit(), places: [] };
            for (const { at, weight } of findItem(item, found)) {
              const { kind } = found[at].block;
              addHit(hit, 1, [1, 2, 0, 4, 0, 4][kind], weight);
              hit.places.push(found[at + item.keys[item.keys.length - 1].at].place);
            }
            read[i].set(page, hit);
            return !hit.count === !!item.not;
          });
        }),
      );
      items.forEach((item, i) => {
        item.size = item.hits?.size;
        item.hits = new Map([...(item.hits ?? []), ...read[i]]);
      });
      return new Set(pages.filter((page, i) => fits[i]));
    };

    // The pages on which all items are. Loads few files at a time, the ones that tell most first.
    const find = async (items, state) => {
      const keys = items.flatMap((item) => item.keys);
      for (const key of keys) {
        key.shards = shardsOf(key);
        state.incomplete ||= key.shards.length > MOST_SHARDS;
        key.shards.splice(MOST_SHARDS);
        key.cost = key.shards.length * 20 - key.rank + (key.item.not ? 1000 : 0);
      }
      keys.sort((a, b) => a.cost - b.cost);
      for (;;) {
        let chosen = new Set();
        const some = keys.filter(({ hits, shards }) => {
          const more = new Set([...chosen, ...shards]);
          const taken = !hits && (!chosen.size || more.size <= 2);
          chosen = taken ? more : chosen;
          return taken;
        });
        await look(some);
        state.check();
        const pages = narrow(items);
        const open = keys.some((key) => !key.hits);
        const lacking = placeless(items, pages);
        if (!pages.length || !(open || lacking.length)) {
          return pages;
        }
        const doubtful = open ? pages : pages.filter((page) => placeless(items, [page]).length);
        const parts = new Set(doubtful.slice(0, 999).flatMap(partsOf));
        if (parts.size <= MOST_PARTS || (!open && lacking.some((one) => !one.file))) {
          const fits = await readPages(items, doubtful);
          state.check();
          return pages.filter((page) => fits.has(page) || !doubtful.includes(page));
        }
        if (!open) {
          await lookPlaces(lacking);
        }
      }
    };

    // What is on no page at all, of items that are not on one page together.
    const missingOf = async (items) => {
      const missing = [];
      for (const item of items.filter(({ not }) => !not)) {
        await look(item.keys.filter((key) => !key.hits));
        join(item);
        const pages = [...item.hits.keys()];
        const lacking = placeless([item], pages);
        await lookPlaces(lacking.filter((one) => one.file));
        const rest = lacking.find((one) => !one.file);
        join(item);
        const found = rest ? await readPages([item], [...item.hits.keys()]) : item.hits;
        if (!found.size) {
          missing.push(item);
        }
      }
      return missing;
    };

    const rank = async (items, pages) => {
      const wanted = items.filter((item) => !item.not);
      const values = wanted.map(({ size, hits }) => {
        const count = size ?? hits.size;
        return Math.log(1 + (index.pages - count + 0.5) / (count + 0.5));
      });
      const sum = values.reduce((a, b) => a + b, 0);
      const order = (a, b) => b.score - a.score || a.page - b.page;
      const ranked = pages.map((page) => {
        const norm = 0.6 + (0.4 * 8 * index.lengths[page]) / (index.average || 1);
        let score = 0;
        let title = 1;
        wanted.forEach(({ hits }, i) => {
          const { best, count, code, title: inTitle, heading } = hits.get(page);
          const often = (2.2 * count) / (count + 1.2 * norm);
          score += values[i] * (best * often * (code ? 0.5 : 1) + 3 * inTitle + 1.2 * heading);
          title = Math.min(title, inTitle);
        });
        return { page, score: score + title * sum, title };
      });
      ranked.sort(order);
      const first = ranked.splice(0, 200);
      const asked = wanted.flatMap(({ words }) => words.map(({ text }) => text)).join(" ");
      for (const one of first) {
        one.score += sum * nearness(wanted.map(({ hits }) => placesOf(hits.get(one.page)) ?? []));
        if (one.title) {
          const { title } = await pageOf(one.page);
          const whole = tokens(title).map(({ text }) => termOf(text)).join(" ");
          one.score += 2 * sum * one.title * Math.min(1, asked.length / (whole.length || 1));
          one.score += whole === asked ? 1000 : 0;
        }
      }
      return [...first.sort(order), ...ranked];
    };

    // One letter too many, too few, another one, or two exchanged, in either half of a word.
    const corrected = async (word) => {
      const half = word.length >> 1;
      const reversed = (text) => [...text].reverse().join("");
      const start = word.slice(0, half);
      const end = reversed(word).slice(0, (word.length - 1) >> 1);
      const near = new Set();
      const some = (starts, text) => shardsOf({ terms: new Map(), begin: text }, starts).slice(0, 4);
      for (const found of (await Promise.all(some(index.shards, start).map(shard))).flat()) {
        if (found.term.startsWith(start) && isNear(found.term, word)) {
          near.add(found.term);
        }
      }
      const lists = some(index.words, end).map((number) =>
        load(`w/${number}.bin`, (bytes) => {
          const { next, list } = reader(bytes);
          return list(next);
        }),
      );
      for (const found of (await Promise.all(lists)).flat()) {
        if (found.startsWith(end) && isNear(reversed(found), word)) {
          near.add(reversed(found));
        }
      }
      let best;
      for (const one of [...near].sort().slice(0, 8)) {
        const found = (await shard(lastBefore(index.shards, one))).find(({ term }) => term === one);
        best = !found || best?.pages.length >= found.pages.length ? best : found;
      }
      return best?.term;
    };

    const answer = async (q, state) => {
      let items = (state.items = parse(q));
      let pages = items.length ? await find(items, state) : [];
      if (!pages.length) {
        const missing = await missingOf(items);
        state.missing = missing.map(({ text }) => text);
        let better = q;
        for (const { words, chunk, text } of missing.slice(0, 3)) {
          const word = chunk && !words[1] && /^[a-z]{5,}$/.test(words[0].text) && (await corrected(words[0].text));
          state.check();
          better = word ? better.replace(text, () => word) : better;
        }
        if (better !== q) {
          items = parse(better + " ");
          pages = await find(items, state);
          if (pages.length) {
            state.instead = { from: q, to: better };
            state.items = items;
          }
        }
      }
      state.ranked = await rank(items, pages);
      return state;
    };

    // What was found for a query; the last ones are kept.
    const stateOf = (q, check) => {
      let state = states.get(q);
      if (!state) {
        const begun = { check, missing: [], instead: null, incomplete: false, ranked: [] };
        state = answer(q, begun);
        states.set(q, state);
        state.catch(() => states.delete(q));
        if (states.size > 4) {
          states.delete(states.keys().next().value);
        }
      }
      return state;
    };

    const search = ({ q = "", section, lang, from = 0, count = 10 }) => {
      const own = ++latest;
      const before = requests;
      const check = () => {
        if (own !== latest) {
          throw fail("late", q);
        }
      };
      const work = async () => {
        const state = await stateOf(q, check);
        const facets = { sections: new Map(), languages: new Map() };
        const found = state.ranked.filter(({ page }) => {
          const path = index.paths[index.sectionOf[page]] ?? [];
          const language = index.languageOf[page];
          const inSection = section == null || path.includes(section);
          const inLanguage = lang == null || lang === language;
          const plus = (map, id) => map.set(id, (map.get(id) ?? 0) + 1);
          if (inLanguage) {
            path.forEach((id) => plus(facets.sections, id));
          }
          if (inSection) {
            plus(facets.languages, language);
          }
          return inSection && inLanguage;
        });
        const results = await Promise.all(
          found.slice(from, from + count).map(async ({ page }) => ({
            page,
            ...(await pageOf(page)),
            path: (index.paths[index.sectionOf[page]] ?? []).map((id) => index.sections[id].title),
          })),
        );
        check();
        const listed = (map) => [...map].map(([id, count]) => ({ id, count })).sort((a, b) => a.id - b.id);
        const { instead, missing, incomplete } = state;
        return {
          total: found.length,
          results,
          facets: { sections: listed(facets.sections), languages: listed(facets.languages) },
          instead,
          missing,
          incomplete,
          requests: requests - before,
        };
      };
      return steadily(work).catch((error) => {
        if (error.code !== "late") {
          throw error;
        }
        return null;
      });
    };

    const details = ({ q = "", pages = [] }) =>
      steadily(async () => {
        const { items } = await stateOf(q, () => {});
        return Promise.all(pages.map((page) => detailsOf(items.filter(({ not }) => !not), page)));
      });
    // From the part of a page that has most of what is asked for.
    const detailsOf = async (items, page) => {
      const numbers = partsOf(page);
      let best = numbers[0];
      let most = 0;
      for (const number of numbers[1] === undefined ? [] : numbers) {
        const from = index.parts[number].page === page ? index.parts[number].place : 0;
        const next = index.parts[number + 1];
        const to = next?.page === page ? next.place : Infinity;
        const inside = ({ hits }) => {
          const hit = hits.get(page);
          return hit && placesOf(hit)?.some((place) => place >= from && place < to);
        };
        const count = items.filter(inside).length;
        if (count > most) {
          [best, most] = [number, count];
        }
      }
      return { page, ...show(items, (await segmentOf(best, page)) ?? { place: 0, blocks: [] }) };
    };
    return { open: () => steadily(open), search, details };
  };

  // The smallest stretch with a place of each item, as a share: 1 if they are side by side.
  const nearness = (lists) => {
    const known = lists.filter((list) => list.length);
    if (!known[1]) {
      return 0;
    }
    const at = known.map(() => 0);
    for (let least = Infinity; ; ) {
      const places = known.map((list, i) => list[at[i]]);
      const low = Math.min(...places);
      least = Math.min(least, Math.max(...places) - low);
      const first = places.indexOf(low);
      if (++at[first] >= known[first].length) {
        return known.length / (known.length + Math.max(0, least - known.length + 1));
      }
    }
  };

  const isNear = (a, b) => {
    if (a === b || Math.abs(a.length - b.length) > 1) {
      return false;
    }
    let i = 0;
    while (a[i] === b[i]) {
      i++;
    }
    const [restA, restB] = [a.slice(i), b.slice(i)];
    return (
      restA.slice(1) === restB.slice(1) ||
      restA.slice(1) === restB ||
      restA === restB.slice(1) ||
      (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
    );
  };

  // A text in pieces, with those marked that are in spans.
  const pieces = (text, from, to, spans) => {
    const all = [];
    const put = (end, mark) => {
      const piece = text.slice(from, end).replace(/\s+/g, " ");
      if (piece) {
        all.push({ text: piece, mark });
      }
      from = Math.max(from, end);
    };
    for (const span of spans) {
      if (span.to > from && span.from < to) {
        put(span.from, false);
        put(Math.min(span.to, to), true);
      }
    }
    put(to, false);
    return all;
  };

  const show = (items, segment) => {
    const { found, text } = readTokens(segment);
    const { blocks } = segment;
    const spans = items
      .flatMap((item, i) =>
        findItem(item, found).map(({ at, end, weight }) => {
          const [first, last] = [found[at], found[end]];
          const { start, from, index } = first;
          return { item: i, at, weight, index, start, end: last.end, from, to: last.to };
        }),
      )
      .sort((a, b) => a.at - b.at || b.end - a.end);

    // The stretch with most of what is asked for, and of these the first.
    const inText = spans.filter(({ from }) => from >= 0);
    const length = found.filter(({ single }) => single).length * 2 > found.length ? 80 : 160;
    let best = { score: 0, from: 0, to: 0 };
    inText.forEach((span, i) => {
      const weights = [];
      let to = span.to;
      for (let k = i; inText[k]?.to <= span.from + length; k++) {
        weights[inText[k].item] = Math.max(weights[inText[k].item] ?? 0, inText[k].weight);
        to = Math.max(to, inText[k].to);
      }
      const sum = weights.reduce((a, b) => a + b, 0);
      const score = sum * (blocks[span.index].kind % 2 ? 0.9 : 1);
      if (score > best.score) {
        best = { score, from: span.from, to };
      }
    });
    const wished = best.from - Math.max(0, (length - best.to + best.from) / 3);
    const body = found.filter(({ from }) => from >= 0);
    const from = wished < 20 ? 0 : body.find((token) => token.from >= wished)?.from ?? 0;
    const all = text.trimEnd().length;
    const last = from + length > all - 20 ? all : 0;
    const to = last || Math.max(best.to, ...body.filter((token) => token.to <= from + length).map((token) => token.to));
    const excerpt = pieces(text, from, to, inText);
    if (from) {
      excerpt.unshift({ text: "…", mark: false });
    }
    if (to < all) {
      excerpt.push({ text: "…", mark: false });
    }

    // Headings, with those first that have most of what is asked for in themselves and then below them.
    const headings = [];
    blocks.forEach((block, index) => {
      if (block.kind === 1 && block.id) {
        const own = spans.filter((span) => span.index === index);
        headings.push({ block, index, own, items: new Set() });
      }
    });
    for (const span of spans) {
      const above = headings.filter(({ index }) => index <= span.index).pop();
      above?.items.add(span.item).add(span.index === above.index ? span.item + 0.5 : span.item);
    }
    const chosen = headings
      .filter((heading) => heading.items.size)
      .sort((a, b) => b.items.size - a.items.size || a.index - b.index)
      .slice(0, 3)
      .sort((a, b) => a.index - b.index)
      .map(({ block, own }) => ({
        id: block.id,
        level: block.level,
        title: pieces(
          block.text,
          0,
          block.text.length,
          own.map(({ start, end }) => ({ from: start, to: end })),
        ),
      }));
    const slice = ({ index, start, end }) => fold(blocks[index].text.slice(start, end).replace(/\s+/g, " "));
    const words = [...new Set(spans.map(slice))].slice(0, 20);
    return { excerpt, headings: chosen, words };
  };

  const script = (src) =>
    new Promise((loaded, failed) => {
      if (self.document) {
        const element = document.createElement("script");
        Object.assign(element, { src, onload: loaded, onerror: () => failed(fail("offline", src)) });
        document.head.append(element);
      } else {
        importScripts(src);
        loaded();
      }
    });

  if (self.document) {
    self.shelfmarkSearch = { create, tokens, termsOf, fold, stem };
  } else {
    let engine;
    self.onmessage = async ({ data: { id, call, args } }) => {
      try {
        engine ??= create(args.base, args);
        postMessage({ id, result: await engine[call](args) });
      } catch ({ code, message }) {
        postMessage({ id, error: { code: code ?? "broken", message } });
      }
    };
  }
})();
