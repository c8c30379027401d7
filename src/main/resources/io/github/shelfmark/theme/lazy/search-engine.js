// Finds pages in the index that the build has written; the manual's page on the index describes its files.
// Runs in a worker, or in the page itself where there can be no worker, as with file: addresses.
(() => {
  "use strict";
  // What code points are to the search, exactly as in CodePoints.java: of words (W), space (S), punctuation (P),
  // ignored (I), single characters of scripts without spaces (C) and marks of these (M). After each letter stands
  // in base 36 how many code points in a row are so; all further ones are of words.
  const runs =
    "P9S5PiS1PfWaP7WqP6WqPaS1PqS1P9W1P2I1P7W1P4W1P5WnP1WvP1WegI34W234C74W74C4gW2oC2oM4gWw0S1W73C3kW1kwSbI5Po" +
    "S2I5S1P1bS1IgW1cP1cW5cP228We8P3kC9sWwS1P4C3PpC9P7C5P5C1P5C2eP2M2P2C3P1C2iP1C4W5C17W1C2mWhCwW1cCgWe8C534W1s" +
    "Cg74W1uoCwWhsC8moM28P6ioCe8WlcIgPgWgP1sW3zI1W1PfWaP7WqP6WqPbC1kM2W1sPwWyrkCa8WccwP268WzkC2t4wWe1vkI6o";
  const [SPACE, PUNCTUATION, IGNORED, SINGLE, MARK] = [1, 2, 3, 4, 5];
  const kinds = new Uint8Array(0x110000);
  let code = 0;
  for (const [, kind, count] of runs.matchAll(/([A-Z])([\da-z]+)/g)) {
    const end = code + parseInt(count, 36);
    kinds.fill("WSPICM".indexOf(kind), code, end);
    code = end;
  }
  const letters = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", ς: "σ", þ: "th" };

  const fold = (text) => {
    if (/^[\0-\x7f\u4e00-\u9fff]*$/.test(text)) {
      return text.toLowerCase();
    }
    let folded = "";
    for (const one of text.normalize("NFKD")) {
      if (kinds[one.codePointAt()] !== IGNORED) {
        const [lower, more] = one.toLowerCase();
        folded += more ? one : letters[lower] ?? lower;
      }
    }
    return folded.normalize("NFC");
  };

  // The terms of a token: the whole, and the parts of a word that its capitals show.
  const termsOf = ({ text, single }) => {
    const parts = single ? [] : text.replace(/[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, "$& ").split(" ");
    return [text, ...(parts[1] ? parts.slice(0, 16).filter((part) => part[1]) : [])].map((part) => {
      const term = fold(part);
      return term.slice(0, /[\ud800-\udbff]/.test(term[63]) ? 63 : 64);
    });
  };

  const tokens = (text) => {
    const found = [];
    let last;
    let between = 0;
    let at = 0;
    for (const one of text) {
      const kind = kinds[one.codePointAt()];
      const joins = last && !between && (last.single ? kind === MARK : !kind);
      if (!joins && (!kind || kind === SINGLE)) {
        last = { start: at, between, single: !!kind, text: "", room: kind ? 16 : 256 };
        found.push(last);
        between = 0;
      }
      at += one.length;
      if (joins || !kind || kind === SINGLE) {
        last.end = at;
        last.room -= one.length;
        last.text += last.room < 0 ? "" : one;
      } else if (kind < IGNORED) {
        between |= kind;
      }
    }
    return found;
  };

  // Whether nothing is between two tokens that parts them.
  const isTight = (before, { between, single }) => +!(before.single || single ? between : between & SPACE);

  // A light stem of English words: of one thing or of many, and without -ing and -ed (Stem.java).
  const stem = (word) => {
    if (!/^[a-z]{4,}$/.test(word)) {
      return word;
    }
    const plurals = [/(..)(ie)s$/, /(..[sxz]|.[cs]h)es$/, /([^sui])s$/];
    let rest = word.replace(plurals.find((one) => one.test(word)), (all, kept, ie) => kept + (ie > "i" ? "y" : ""));
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
    return [root, root + "e", root + root.slice(-1), shorter + "y"]
      .flatMap((start) => ["", "s", "es", "ed", "ing", "eds", "ings"].map((end) => start + end))
      .concat(shorter + "ies")
      .filter((one) => stem(one) === root);
  };

  // Queries. An item, between spaces or quotes, is one word or a sequence; all items have to be on a page. A word has
  // the terms that fit with weights, what others begin with, and if it is tight (1, 0, or any). Keys are what is looked
  // up: words, and as many pairs of single characters as cover them.
  const parse = (query) => {
    const q = query.slice(0, 256);
    const pattern = /(-(?!-))?("([^"]*)"?|[“„]([^“”]*)[“”]?|«([^»]*)»?|「([^」]*)」?|『([^』]*)』?|(\S+))/g;
    let room = 32;
    const items = [...q.matchAll(pattern)].map((match) => {
      const [text, not, , ...texts] = match;
      const words = tokens(texts.find((one) => one != null)).slice(0, room);
      room -= words.length;
      return { text, not, chunk: texts[5], words, last: match.index + text.length === q.length };
    });
    const used = items.filter(({ words }) => words[0]);
    // Nothing but -words are options of a command line.
    const positive = used.some(({ not }) => !not);
    return used.map((item) => {
      item.not = positive && item.not;
      return { ...item, keys: keysOf(item) };
    });
  };
  const keysOf = ({ words, chunk, not, last }) => {
    words.forEach((word, at) => {
      const { single, between } = word;
      const before = words[at - 1];
      // White space between words stands for punctuation too.
      const any = !before || (between & SPACE && !before.single && !single);
      word.tight = any ? "any" : isTight(before, word);
      [word.text] = termsOf(word);
      const others = chunk && !single && !words[1] ? variants(word.text) : [];
      word.terms = new Map([...others.map((one) => [one, 0.7]), [word.text, 1]]);
      word.rest = single ? 1 : 0.4;
      word.begin = !words[at + 1] && (single || (chunk && last && !not && word.text[2])) && word.text;
    });
    const joined = (at) => words[at]?.single && words[at + 1]?.single && words[at + 1].tight === 1;
    const pair = (at) => {
      const text = words[at].text + words[at + 1].text;
      return { ...words[at], at, begin: "", terms: new Map([[text, 1]]), cost: /[的是不了在有一这中用和个]/.test(text) };
    };
    const keys = [];
    for (let at = 0; at < words.length; at++) {
      const alone = { ...words[at], at, cost: 1 - words[at].text.length / 9 };
      keys.push(joined(at) ? pair(at++) : joined(at - 1) ? pair(at - 1) : alone);
    }
    return keys;
  };

  const weigh = ({ terms, begin, rest }, term) => terms.get(term) ?? (begin && term.startsWith(begin) ? rest : 0);
  const isTightAs = ({ tight }, place) => tight === "any" || tight === (place & 1);

  // Files are numbers and texts, one after the other.
  const fail = (code, message) => Object.assign(new Error(message), { code });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const reader = (bytes) => {
    let at = 0;
    let before = bytes;
    const take = (length = bytes.length - at) => {
      at += length;
      if (at > bytes.length) {
        throw fail("broken", "too short");
      }
      return bytes.subarray(at - length, at);
    };
    const number = () => {
      const [byte] = take(1);
      return byte < 128 ? byte : byte - 128 + 128 * number();
    };
    const text = () => decoder.decode(take(number()));
    // A text that begins like the one before it.
    const next = () => {
      before = Uint8Array.from([...before.subarray(0, number()), ...take(number())]);
      return decoder.decode(before);
    };
    const list = (each, count = number()) => Array.from({ length: Math.min(count, 1e7) }, each);
    const part = (size) => reader(take(size));
    return { take, number, text, next, list, part };
  };
  // Numbers of which the low bits are in one part and the others in the next.
  const split = (low, high) => () => {
    const [byte] = low.take(1);
    return byte < 128 ? byte : byte - 128 + 128 * high.number();
  };
  // A place is twice the number of the token, counted from the one before, and one more if that is tight.
  const addPlaces = (found, number) => {
    for (const one of found) {
      let place = 0;
      one.places = Array.from({ length: one.count }, () => {
        const step = number();
        place = (place & ~1) + step;
        return place;
      });
    }
  };

  const readIndex = (bytes) => {
    const { number, text, next, list } = reader(bytes);
    if (text() !== "shelfmark search 1") {
      throw fail("broken", "another version");
    }
    const [version, pages, average] = [text(), number(), number()];
    let page = 0;
    return {
      version,
      pages,
      average,
      languages: list(text),
      sections: list(() => ({ title: text(), parent: number() - 1 })),
      sectionOf: list(() => number() - 1, pages),
      languageOf: list(number, pages),
      lengths: list(number, pages),
      chunk: number(),
      shards: list(next),
      parts: list(() => ({ page: (page += number()), place: number() })),
      words: list(next),
    };
  };

  // Terms: on which pages, how often, in which fields, at which places.
  const readShard = (bytes) => {
    const { number, take, list, part } = reader(bytes);
    const count = number();
    const [terms, counts, ...numbers] = list(number, 7).map(part);
    const [pages, heads, places] = [0, 2, 4].map((at) => split(numbers[at], numbers[at + 1] ?? reader(take())));
    return list(() => {
      const term = terms.next();
      const head = counts.number();
      const file = head & 1 ? counts.number() : -1;
      let page = 0;
      const found = list(() => {
        const one = heads();
        return { page: (page += pages()), count: one >> 3, flags: one & 7 };
      }, head >> 2);
      if (file < 0) {
        addPlaces(found, places);
      }
      return { term, file, found };
    }, count);
  };

  const readParts = (bytes) => {
    const { number, text, list } = reader(bytes);
    const block = () => {
      const kind = number();
      return { kind, ...(kind === 1 && { level: number(), id: text() }), text: text() };
    };
    return list(() => ({ page: number(), place: number(), blocks: list(block) }));
  };

  // The tokens of a part of a page, with places, and with offsets in the text of all blocks but titles and headings.
  const readTokens = ({ place, blocks }) => {
    let body = "";
    let last;
    const found = blocks.flatMap((block) => {
      const base = block.kind > 1 ? body.length : NaN;
      body += block.kind > 1 ? block.text + " " : "";
      return tokens(block.text).map((token, i) => {
        place = !last ? place : (place | 1) + (i ? 1 + isTight(last, token) : 3);
        last = token;
        return { ...token, place, block, from: base + token.start, to: base + token.end, terms: termsOf(token) };
      });
    });
    return { found, body };
  };

  // Where an item is among tokens, and how well it fits.
  const findItem = ({ words }, found) =>
    found.flatMap((first, at) => {
      let weight = 1;
      const fits = words.every((word, i) => {
        const { terms, place } = found[at + i] ?? { terms: [] };
        weight = Math.min(weight, Math.max(...terms.map((term) => weigh(word, term))));
        return weight > 0 && place >> 1 === (first.place >> 1) + i && isTightAs(word, place);
      });
      return fits ? { ...first, at, weight, last: found[at + words.length - 1] } : [];
    });

  // How often and how well a key or an item is on a page, and at which numbers of tokens. Titles count more than
  // headings, and these more than text and code.
  const addTo = (hits, page, { count, flags }, weight, places) => {
    const hit = hits.get(page) ?? { count: 0, best: 0, title: 0, places: [] };
    hits.set(page, hit);
    hit.count += count;
    hit.best = Math.max(hit.best, weight * (flags & 1 ? 4 : flags & 2 ? 2 : flags & 4 ? 0.5 : 1));
    hit.title = Math.max(hit.title, flags & 1 && weight);
    hit.bare ||= !places;
    hit.places = hit.places.concat(places ?? []);
  };

  // What is known of an item so far: a hit for each page where it can be.
  const join = (item) => {
    const keys = item.keys.filter(({ hits }) => hits);
    const lists = keys.map(({ hits }) => hits).sort((a, b) => a.size - b.size);
    item.whole = keys.length === item.keys.length;
    item.hits = lists[0];
    if (item.keys[1] && lists[0]) {
      item.hits = new Map();
      for (const page of lists[0].keys()) {
        const hits = lists.map((list) => list.get(page)).filter(Boolean);
        const known = hits.filter(({ bare }) => !bare).map(({ places }) => places);
        const both = (a, b) => {
          const set = new Set(a);
          return b.filter((place) => set.has(place));
        };
        const places = known[0] && known.reduce(both);
        if (hits.length === lists.length && (!known[0] || places.length)) {
          const least = (name) => Math.min(...hits.map((hit) => hit[name]));
          const doubt = known.length < hits.length;
          item.hits.set(page, { count: least("count"), best: least("best"), title: least("title"), doubt, places });
        }
      }
    }
  };

  const create = (address, { inflate } = {}) => {
    const base = new URL(address, location.href).href;
    const files = new Map();
    const states = new Map();
    let index;
    let opened;
    let carried;
    let requests = 0;
    let newest;

    const bytesOf = async (name, options) => {
      if (carried) {
        return Uint8Array.from(atob(carried[name]), (one) => one.charCodeAt());
      }
      requests++;
      const offline = ({ message }) => {
        throw fail("offline", message);
      };
      const response = await fetch(base + name, options).catch(offline);
      if (!response.ok) {
        throw fail(response.status < 500 ? "missing" : "offline", response.status);
      }
      return new Uint8Array(await response.arrayBuffer().catch(offline));
    };
    const unpack = async (bytes) => {
      if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
        return bytes;
      }
      if (self.DecompressionStream) {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
        return new Uint8Array(await new Response(stream).arrayBuffer());
      }
      await (self.shelfmarkInflate ?? script(inflate));
      return self.shelfmarkInflate(bytes);
    };
    const load = (name, read, options) => {
      if (files.size > 48) {
        files.clear();
      }
      if (!files.has(name)) {
        const versioned = options || carried ? name : `${name}?v=${index.version}`;
        const file = bytesOf(versioned, options).then(unpack).then(read);
        files.set(
          name,
          file.catch(({ code, message }) => {
            // The next search begins with the index, which may be of another build now.
            files.clear();
            states.clear();
            opened = null;
            throw fail(code > "a" ? code : "broken", `${name}: ${message}`);
          }),
        );
      }
      return files.get(name);
    };
    const numbered = (folder, number, length = 1) => `${folder}/${`${number}`.padStart(length, 0)}.bin`;
    const shard = (number) =>
      load(numbered("t", number, 3), (bytes) => {
        const terms = readShard(bytes);
        if (terms[0].term !== index.shards[number]) {
          throw fail("broken", "another build");
        }
        return terms;
      });
    const pageOf = async (page) => {
      const { chunk, pages } = index;
      const number = Math.floor(page / chunk);
      const { urls, titles } = await load(`pages-${number}.bin`, (bytes) => {
        const { text, next, list } = reader(bytes);
        const count = Math.min(chunk, pages - number * chunk);
        return { urls: list(next, count), titles: list(text, count) };
      });
      return { url: urls[page % chunk], title: titles[page % chunk] };
    };

    const start = async () => {
      if (base.startsWith("file:")) {
        self.shelfmarkSearchFiles = (all) => (carried = all);
        await script(base + "local.js").catch(({ message }) => {
          throw fail("local", message);
        });
      }
      index = await load("index.bin", readIndex, { cache: "no-cache" });
      const { sections, pages, chunk, languages, parts } = index;
      index.paths = sections.map((section, id) => {
        const path = [];
        for (; id >= 0 && path.length < 32; id = sections[id].parent) {
          path.unshift(id);
        }
        return path;
      });
      // The numbers of the parts that have a page.
      index.partsOf = Array.from({ length: pages }, () => []);
      parts.forEach(({ page }, number) => {
        const next = parts[number + 1] ?? { page: pages, place: 0 };
        for (; page < next.page + (next.place > 0); page++) {
          index.partsOf[page].push(number);
        }
      });
      if (pages && pages <= chunk) {
        await pageOf(0);
      }
      return { pages, languages, sections };
    };
    const open = () => (opened ??= start().catch((error) => ((opened = null), Promise.reject(error))));

    const segmentOf = async (number, page) =>
      (await load(numbered("r", number, 4), readParts)).find((one) => one.page === page) ?? { blocks: [] };

    // Which of sorted files have terms, and what begins so. They are sorted by code points.
    const sortable = (text) => text.replace(/[\ud800-\udfff]/g, "\uffff$&");
    const filesWith = (starts, terms, begin) => {
      const keys = starts.map(sortable);
      const at = (term) => {
        const after = keys.findIndex((key) => key > sortable(term));
        return Math.max(0, (after < 0 ? keys.length : after) - 1);
      };
      const numbers = new Set([...terms].map(at));
      if (begin) {
        let number = at(begin);
        do {
          numbers.add(number++);
        } while (starts[number]?.startsWith(begin));
      }
      return [...numbers];
    };

    // Loads what a key needs: shards, then places that are not in them.
    const look = async (key) => {
      if (key.matches) {
        const read = async ({ file, found }) => {
          const { number, take, part } = reader(await load(numbered("h", file), (bytes) => bytes));
          addPlaces(found, split(part(number()), reader(take())));
        };
        await Promise.all(key.files.map(read));
      } else {
        const terms = await Promise.all(key.files.map(shard));
        key.matches = terms.flat().filter(({ term }) => weigh(key, term));
      }
      key.hits = new Map();
      for (const { term, found } of key.matches) {
        for (const one of found) {
          const places = one.places?.filter((place) => isTightAs(key, place)).map((place) => (place >> 1) - key.at);
          if (!places || places.length) {
            addTo(key.hits, one.page, one, weigh(key, term), places);
          }
        }
      }
      key.files = key.matches.filter(({ file, found }) => key.more && file >= 0 && !found[0].places);
    };

    // Looks on the pages themselves.
    const readPages = async (items, pages) => {
      items.forEach((item) => {
        item.size = item.hits?.size;
        item.hits = new Map(item.hits);
      });
      const fits = await Promise.all(
        pages.map(async (page) => {
          const segments = await Promise.all(index.partsOf[page].map((number) => segmentOf(number, page)));
          const tokens = segments.flatMap((segment) => readTokens(segment).found);
          return items.every((item) => {
            item.hits.delete(page);
            for (const { place, block, weight } of findItem(item, tokens)) {
              addTo(item.hits, page, { count: 1, flags: [1, 2, 0, 4, 0, 4][block.kind] }, weight, [place >> 1]);
            }
            return item.hits.has(page) === !item.not;
          });
        }),
      );
      return pages.filter((page, i) => fits[i]);
    };

    // The pages on which all items are. Loads few files at a time, those first that tell most.
    const find = async (items, late) => {
      const keys = items.flatMap(({ keys, not }) => keys.map((key) => Object.assign(key, { not, more: keys[1] })));
      for (const key of keys) {
        const files = filesWith(index.shards, key.terms.keys(), key.begin);
        key.files = files.slice(0, 12);
        key.partial = files[12];
        key.cost += key.files.length * 3 + (key.not ? 99 : 0);
      }
      keys.sort((a, b) => a.cost - b.cost);
      for (;;) {
        let chosen = new Set();
        const next = keys.filter(({ files }) => {
          const more = new Set([...chosen, ...files]);
          const takes = files[0] != null && (!chosen.size || more.size < 3);
          chosen = takes ? more : chosen;
          return takes;
        });
        await Promise.all(next.map(look));
        if (late()) {
          throw fail("late");
        }
        items.forEach(join);
        const fits = (page) =>
          items.every(({ not, whole, hits }) => {
            const hit = hits?.get(page);
            return not ? !whole || !hit || hit.doubt : !hits || hit;
          });
        const [first] = items.filter(({ not, hits }) => !not && hits).sort((a, b) => a.hits.size - b.hits.size);
        const pages = [...first.hits.keys()].filter(fits);
        const doubts = pages.filter((page) => items.some(({ whole, hits }) => !whole || hits.get(page)?.doubt));
        const parts = new Set(doubts.slice(0, 999).flatMap((page) => index.partsOf[page]));
        if (parts.size <= 4 || keys.every(({ files }) => files[0] == null)) {
          const kept = new Set(await readPages(items, doubts));
          return pages.filter((page) => kept.has(page) || !doubts.includes(page));
        }
      }
    };

    const rank = async (items, pages) => {
      const wanted = items.filter(({ not }) => !not);
      const values = wanted.map(({ size, hits }) => Math.log(1 + index.pages / (size ?? hits.size)));
      const sum = values.reduce((a, b) => a + b, 0);
      const order = (a, b) => b.score - a.score || a.page - b.page;
      const ranked = pages.map((page) => {
        const hits = wanted.map(({ hits }) => hits.get(page));
        const norm = 0.7 + (4 * index.lengths[page]) / (index.average || 1);
        const title = Math.min(...hits.map((hit) => hit.title));
        const parts = hits.map(({ count, best }, i) => (values[i] * best * count) / (count + norm));
        return { page, hits, title, score: parts.reduce((a, b) => a + b, title * sum) };
      });
      const first = ranked.sort(order).splice(0, 200);
      const stems = (text) => text.split(" ").map(stem).join(" ");
      const asked = wanted.flatMap(({ words }) => words.map(({ text }) => text)).join(" ");
      for (const one of first) {
        one.score += sum * nearness(one.hits.map(({ places }) => places ?? []));
        if (one.title) {
          const { title } = await pageOf(one.page);
          const whole = tokens(title).map((token) => termsOf(token)[0]).join(" ");
          const alike = whole === asked ? 1000 : stems(whole) === stems(asked) ? 500 : 0;
          one.score += alike || (2 * sum * one.title * asked.length) / (asked.length + whole.length);
        }
      }
      return [...first.sort(order), ...ranked].map(({ page }) => page);
    };

    // The most frequent word with one letter too many, too few, another one, or two exchanged, in either half.
    const correct = async (word) => {
      const back = (text) => [...text].reverse().join("");
      const slips = [...word].map((letter, i) => {
        const [start, rest] = [word.slice(0, i), word.slice(i + 1)];
        return `${start}(.?${rest}|.${letter}${rest}${rest && `|${rest[0]}${letter}${rest.slice(1)}`})`;
      });
      const pattern = new RegExp(`^(${slips.join("|")}|${word}.)$`);
      const start = word.slice(0, word.length >> 1);
      const end = back(word).slice(0, (word.length - 1) >> 1);
      const words = (number) =>
        load(numbered("w", number), (bytes) => {
          const { next, list } = reader(bytes);
          return list(next);
        });
      const ends = await Promise.all(filesWith(index.words, [], end).slice(0, 4).map(words));
      const near = ends.flat().map(back).filter((one) => pattern.test(one)).slice(0, 6);
      const terms = await Promise.all(filesWith(index.shards, near, start).slice(0, 9).map(shard));
      const [best] = terms
        .flat()
        .filter(({ term }) => term !== word && pattern.test(term))
        .sort((a, b) => b.found.length - a.found.length);
      return best?.term;
    };

    const answer = async (q, late) => {
      const state = { items: parse(q), missing: [], instead: null };
      let pages = state.items[0] ? await find(state.items, late) : [];
      if (!pages.length) {
        const texts = [];
        for (const { text, not, chunk } of state.items) {
          const items = not ? [] : parse(chunk && !q.endsWith(text) ? text + " " : text);
          let right;
          if (items[0] && !(await find(items, late)).length) {
            state.missing.push(text);
            const [word, more] = items[0].words;
            right = chunk && !more && /^[a-z]{5,}$/.test(word.text) && (await correct(word.text));
          }
          texts.push(right || text);
          state.instead = right ? { from: q } : state.instead;
        }
        if (state.instead) {
          state.instead.to = texts.join(" ");
          const items = parse(state.instead.to);
          pages = await find(items, late);
          Object.assign(state, pages.length ? { items } : { instead: null });
        }
      }
      return { ...state, pages: await rank(state.items, pages) };
    };
    const stateOf = (q, late = () => false) => {
      if (states.size > 4) {
        states.clear();
      }
      if (!states.has(q)) {
        const state = open().then(() => answer(q, late));
        states.set(q, state);
        state.catch(() => states.delete(q));
      }
      return states.get(q);
    };

    // Null if a newer search has begun.
    const search = async ({ q, section, lang, from = 0, count = 10 }) => {
      const own = (newest = { q });
      const before = requests;
      const state = await stateOf(q, () => q !== newest.q).catch((error) => own === newest && Promise.reject(error));
      const pathOf = (page) => index.paths[index.sectionOf[page]] ?? [];
      const [sections, languages] = [{}, {}];
      const add = (counts, id) => (counts[id] = (counts[id] ?? 0) + 1);
      const list = (counts) => Object.entries(counts).map(([id, count]) => ({ id: +id, count }));
      const found = (state.pages ?? []).filter((page) => {
        const language = index.languageOf[page];
        const elsewhere = section != null && !pathOf(page).includes(section);
        const foreign = lang != null && lang !== language;
        foreign || pathOf(page).forEach((id) => add(sections, id));
        elsewhere || add(languages, language);
        return !elsewhere && !foreign;
      });
      const result = async (page) => {
        const path = pathOf(page).map((id) => index.sections[id].title);
        return { page, ...(await pageOf(page)), path };
      };
      const results = await Promise.all(found.slice(from, from + count).map(result));
      const { items = [], instead, missing } = state;
      const incomplete = items.some(({ keys }) => keys.some(({ partial }) => partial));
      const facets = { sections: list(sections), languages: list(languages) };
      const total = found.length;
      return own !== newest ? null : { total, results, facets, instead, missing, incomplete, requests: requests - before };
    };

    // Shows the part of a page that has most of what is asked for.
    const details = async ({ q, pages }) => {
      const items = (await stateOf(q)).items.filter(({ not }) => !not);
      return Promise.all(
        pages.map(async (page) => {
          const { parts } = index;
          const within = (number) => {
            const [from, to] = [parts[number], parts[number + 1]].map((part) => (part?.page === page ? part.place >> 1 : NaN));
            const inside = (place) => !(place < from || place >= to);
            return items.filter(({ hits }) => hits.get(page)?.places?.some(inside)).length;
          };
          const [best] = [...index.partsOf[page]].sort((a, b) => within(b) - within(a) || a - b);
          const { title } = await pageOf(page);
          return {
            page,
            title: inTitle(items, title),
            ...show(items, await segmentOf(best, page)),
          };
        }),
      );
    };
    return { open, search, details };
  };

  // The smallest stretch with a place of each item: 1 if they are side by side, less if not.
  const nearness = (lists) => {
    const known = lists.filter((list) => list[0] >= 0).map((list) => [...list].sort((a, b) => a - b));
    let least = Infinity;
    while (known[1] && known.every((list) => list[0] >= 0)) {
      const places = known.map(([place]) => place);
      const low = Math.min(...places);
      least = Math.min(least, Math.max(...places) - low);
      known[places.indexOf(low)].shift();
    }
    return known.length / Math.max(known.length, least);
  };

  // A text in pieces, with those marked that are in spans.
  const pieces = (text, from, to, spans) => {
    const all = [];
    const put = (end, mark) => {
      if (end > from) {
        all.push({ text: text.slice(from, end).replace(/\s+/g, " "), mark });
        from = end;
      }
    };
    for (const span of spans.filter((one) => one.from < to)) {
      put(span.from, false);
      put(Math.min(span.to, to), true);
    }
    put(to, false);
    return all;
  };

  const inTitle = (items, text) => {
    const { found } = readTokens({ place: 0, blocks: [{ kind: 1, text }] });
    const own = items.flatMap((item) => findItem(item, found).map(({ start, last }) => ({ from: start, to: last.end })));
    return pieces(text, 0, text.length, own.sort((a, b) => a.from - b.from));
  };

  const show = (items, segment) => {
    const { blocks } = segment;
    const { found, body } = readTokens(segment);
    const spans = items
      .flatMap((item, id) => findItem(item, found).map((one) => ({ ...one, id, to: one.last.to, end: one.last.end })))
      .sort((a, b) => a.at - b.at);

    // The stretch with most of what is asked for, and of these the first.
    const inBody = spans.filter(({ from }) => from >= 0);
    const length = found.filter(({ single }) => single).length * 2 > found.length ? 80 : 160;
    let best = { score: 0, from: 0, to: 0 };
    inBody.forEach(({ from, block }, i) => {
      const near = inBody.slice(i, i + 50).filter(({ to }) => to <= from + length);
      const score = new Set(near.map(({ id }) => id)).size - (block.kind % 2) / 9;
      best = score > best.score ? { score, from, to: Math.max(...near.map(({ to }) => to)) } : best;
    });
    const wished = best.from - Math.max(0, length + best.from - best.to) / 3;
    const texts = found.filter(({ from }) => from >= 0);
    const from = wished < 20 ? 0 : texts.find((token) => token.from >= wished).from;
    const ends = texts.map(({ to }) => to).filter((to) => to <= from + length);
    const all = body.trimEnd().length;
    const to = all < from + length + 20 ? all : Math.max(best.to, ...ends);
    const cut = { text: "…", mark: false };
    const excerpt = [...(from ? [cut] : []), ...pieces(body, from, to, inBody), ...(to < all ? [cut] : [])];

    // Headings with most of what is asked for, in themselves or below them.
    const headings = [];
    for (const block of blocks) {
      if (block.kind === 1) {
        headings.push({ block, ids: new Set() });
      }
      const [{ ids } = {}] = headings.slice(-1);
      spans.filter((span) => span.block === block).forEach(({ id }) => ids?.add(id).add(block.kind === 1 ? -1 - id : id));
    }
    const most = headings
      .filter(({ ids }) => ids.size)
      .sort((a, b) => b.ids.size - a.ids.size)
      .slice(0, 3);
    const chosen = blocks
      .filter((block) => most.some((one) => one.block === block))
      .map((block) => {
        const own = spans.filter((span) => span.block === block).map(({ start, end }) => ({ from: start, to: end }));
        return { id: block.id, level: block.level, title: pieces(block.text, 0, block.text.length, own) };
      });
    const words = spans.map(({ block, start, end }) => fold(block.text.slice(start, end).replace(/\s+/g, " ")));
    return { excerpt, headings: chosen, words: [...new Set(words)].slice(0, 20) };
  };

  const script = (src) =>
    new Promise((loaded, failed) => {
      if (self.document) {
        const onerror = () => failed(fail("offline", src));
        document.head.append(Object.assign(document.createElement("script"), { src, onload: loaded, onerror }));
      } else {
        loaded(importScripts(src));
      }
    });

  if (self.document) {
    self.shelfmarkSearch = { create, tokens, termsOf, isTight, fold, stem, variants };
  } else {
    let engine;
    self.onmessage = async ({ data: { id, call, args } }) => {
      try {
        engine ??= create(args.base, args);
        postMessage({ id, result: await engine[call](args) });
      } catch ({ code = "broken", message }) {
        postMessage({ id, error: { code, message } });
      }
    };
  }
})();
