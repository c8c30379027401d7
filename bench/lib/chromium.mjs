// Drives Chromium by its own protocol over a pipe, so that nothing has to be installed.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export class Chromium {
  #next = 1;
  #waiting = new Map();
  #listeners = new Map(); // by session
  #rest = "";

  constructor(executable) {
    this.profile = mkdtempSync(join(tmpdir(), "search-bench-"));
    const flags = [
      "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-extensions",
      "--disable-background-networking", "--disable-component-update", "--mute-audio",
      `--user-data-dir=${this.profile}`, "about:blank",
    ];
    if (process.getuid?.() === 0) {
      flags.unshift("--no-sandbox");
    }
    this.process = spawn(executable, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.process.stdio[4].setEncoding("utf8");
    this.process.stdio[4].on("data", (data) => this.#read(data));
  }

  #read(data) {
    const messages = (this.#rest + data).split("\0");
    this.#rest = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      if (message.id) {
        const { resolve, reject, method } = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) {
          reject(new Error(`${method}: ${message.error.message}`));
        } else {
          resolve(message.result);
        }
      } else {
        this.#listeners.get(message.sessionId ?? "")?.forEach((listener) => listener(message));
      }
    }
  }

  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, method });
      this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    });
  }

  on(sessionId, listener) {
    this.#listeners.set(sessionId, [...(this.#listeners.get(sessionId) ?? []), listener]);
  }

  /** Opens a page in a context that knows nothing of others, and calls a function with it. */
  async reader(width, height, use) {
    const { browserContextId } = await this.send("Target.createBrowserContext");
    try {
      const { targetId } = await this.send("Target.createTarget", { url: "about:blank", browserContextId });
      const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
      const page = new Page(this, sessionId);
      await page.start(width, height);
      return await use(page);
    } finally {
      await this.send("Target.disposeBrowserContext", { browserContextId });
    }
  }

  async close() {
    await this.send("Browser.close").catch(() => {});
    await new Promise((resolve) => this.process.once("exit", resolve));
    rmSync(this.profile, { recursive: true, force: true });
  }
}

/** A page with its workers. */
class Page {
  requests = [];
  #sizes = new Map(); // by request: what has arrived
  #workers = new Set();
  #chromium;
  #session;

  constructor(chromium, session) {
    this.#chromium = chromium;
    this.#session = session;
  }

  async start(width, height) {
    this.#listen(this.#session);
    await this.#send("Page.enable");
    await this.#send("Runtime.enable");
    await this.#send("Network.enable");
    await this.#send("Performance.enable", { timeDomain: "threadTicks" });
    await this.#send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    await this.#send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  }

  #send(method, params) {
    return this.#chromium.send(method, params, this.#session);
  }

  #listen(session) {
    this.#chromium.on(session, ({ method, params }) => {
      if (method === "Network.requestWillBeSent" && /^https?:/.test(params.request.url)) {
        this.requests.push({ url: params.request.url, id: session + params.requestId, bytes: 0 });
      } else if (method === "Network.loadingFinished") {
        const request = this.requests.find((one) => one.id === session + params.requestId);
        if (request) {
          request.bytes = params.encodedDataLength;
        }
      } else if (method === "Target.attachedToTarget") {
        this.#attach(params.sessionId, params.targetInfo.type);
      } else if (method === "Target.detachedFromTarget") {
        this.#workers.delete(params.sessionId);
      } else if (method === "Page.loadEventFired") {
        this.loaded?.();
      } else if (method === "Runtime.exceptionThrown") {
        console.error(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
      }
    });
  }

  async #attach(session, type) {
    if (type.includes("worker")) {
      this.#workers.add(session);
      this.#listen(session);
      await this.#chromium.send("Network.enable", {}, session).catch(() => {});
      await this.#chromium.send("Runtime.enable", {}, session);
    }
    await this.#chromium.send("Runtime.runIfWaitingForDebugger", {}, session);
  }

  async open(url) {
    const loaded = new Promise((resolve) => (this.loaded = resolve));
    await this.#send("Page.navigate", { url });
    await loaded;
    await this.idle();
  }

  /** Waits until nothing has been asked for during 200 ms. */
  async idle() {
    for (let before = -1; before !== this.requests.length; ) {
      before = this.requests.length;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  /** The value of an expression, a promise's after it is kept. */
  async value(expression) {
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Types a text at once, as an input method does. */
  type(text) {
    return this.#send("Input.insertText", { text });
  }

  /** Milliseconds that the main thread has worked so far. */
  async worked() {
    const { metrics } = await this.#send("Performance.getMetrics");
    return metrics.find((metric) => metric.name === "TaskDuration").value * 1000;
  }

  /** Bytes of the heaps of the page and of its workers, with buffers. */
  async heap() {
    let sum = 0;
    for (const session of [this.#session, ...this.#workers]) {
      const usage = await this.#chromium.send("Runtime.getHeapUsage", {}, session);
      sum += usage.usedSize + (usage.backingStorageSize ?? 0) + (usage.embedderHeapUsedSize ?? 0);
    }
    return sum;
  }

  get workers() {
    return this.#workers.size;
  }
}
