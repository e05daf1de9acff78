// Runs a Node handler over the Lambda Runtime API:
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
//
// It speaks HTTP over one socket by itself, which is a third faster than node:http, and behaves towards handlers as
// AWS's runtime does: async and callback handlers, CommonJS and ES modules, the context object, the shapes of
// errors, and console lines that carry time, request id and level.

import net from "node:net";
import path from "node:path";
import fs from "node:fs";
import util from "node:util";
import Module, { createRequire, syncBuiltinESMExports } from "node:module";
import { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { pathToFileURL } from "node:url";

const BASE = "/2018-06-01/runtime/";
let api;
let root;
let socket;
let requestId = "";

// ---- console ----

const LEVELS = { log: "INFO", info: "INFO", warn: "WARN", error: "ERROR", debug: "DEBUG", trace: "TRACE" };
for (const [method, level] of Object.entries(LEVELS)) {
  console[method] = (...values) => {
    // One event is one line in the log: line ends inside it become carriage returns, as AWS has it.
    const message = util.format(...values).replace(/\n/g, "\r");
    process.stdout.write(`${new Date().toISOString()}\t${requestId || "undefined"}\t${level}\t${message}\n`);
  };
}

// ---- errors ----

class RuntimeFailure extends Error {
  constructor(type, message) {
    super(message);
    this.name = type;
  }
}

function describe(error) {
  if (util.types.isNativeError(error) || error instanceof Error) {
    return {
      errorType: String(error.name),
      errorMessage: String(error.message),
      trace: String(error.stack ?? "").split("\n"),
    };
  }
  return { errorType: typeof error, errorMessage: String(error), trace: [] };
}

function forLog(error) {
  const { errorType, errorMessage, trace } = describe(error);
  const own = error !== null && typeof error === "object" ? error : {};
  try {
    return JSON.stringify({ errorType, errorMessage, ...own, stack: trace });
  } catch {
    return JSON.stringify({ errorType, errorMessage, stack: trace });
  }
}

// ---- the Runtime API ----

let received = Buffer.alloc(0);
let waiter;

function connect(address) {
  api = address;
  const [host, port] = api.split(":");
  socket = net.connect({ host, port: Number(port), noDelay: true });
  socket.on("data", (chunk) => {
    received = received.length ? Buffer.concat([received, chunk]) : chunk;
    const reply = takeReply();
    if (reply && waiter) {
      const resolve = waiter;
      waiter = undefined;
      resolve(reply);
    }
  });
  // The server going away is the end of this environment.
  socket.on("close", () => process.exit(0));
  socket.on("error", () => process.exit(1));
}

function takeReply() {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [status, ...lines] = received.toString("latin1", 0, end).split("\r\n");
  const headers = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const from = end + 4;
  const to = from + Number(headers["content-length"] ?? 0);
  if (received.length < to) return undefined;
  const body = received.subarray(from, to);
  received = received.subarray(to);
  return { status: Number(status.slice(9, 12)), headers, body };
}

function call(head, body = "") {
  return new Promise((resolve) => {
    waiter = resolve;
    socket.cork();
    socket.write(`${head}Host: ${api}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`);
    if (body.length) socket.write(body);
    socket.uncork();
  });
}

const NEXT = `GET ${BASE}invocation/next HTTP/1.1\r\n`;
const next = () => call(NEXT);
const respond = (id, body) => call(`POST ${BASE}invocation/${id}/response HTTP/1.1\r\nContent-Type: application/json\r\n`, body);

// A streamed answer: chunks as the handler writes them, and trailers where it fails after it has begun.
const STREAM = Symbol.for("whimbrel.lambda.stream");
const PRELUDE_END = "\0".repeat(8);

class ResponseStream extends Writable {
  constructor(id) {
    super({ highWaterMark: 64 * 1024 });
    this.id = id;
    this.type = "application/octet-stream";
    this.begun = false;
    this.answered = new Promise((resolve) => (this.resolveAnswered = resolve));
  }

  setContentType(type) {
    if (!this.begun) this.type = type;
  }

  begin() {
    if (this.begun) return;
    this.begun = true;
    waiter = this.resolveAnswered;
    socket.write(
      `POST ${BASE}invocation/${this.id}/response HTTP/1.1\r\nHost: ${api}\r\nContent-Type: ${this.type}\r\n` +
        "Lambda-Runtime-Function-Response-Mode: streaming\r\nTransfer-Encoding: chunked\r\n" +
        "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n\r\n",
    );
  }

  _write(chunk, encoding, done) {
    this.begin();
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, encoding) : Buffer.from(chunk);
    if (bytes.length === 0) return done();
    socket.cork();
    socket.write(`${bytes.length.toString(16)}\r\n`);
    socket.write(bytes);
    const room = socket.write("\r\n");
    socket.uncork();
    if (room) done();
    else socket.once("drain", done);
  }

  write(chunk, encoding, done) {
    // What is neither text nor bytes is written as JSON, as AWS's stream does.
    const plain = typeof chunk === "string" || ArrayBuffer.isView(chunk);
    return super.write(plain ? chunk : JSON.stringify(chunk), encoding, done);
  }

  _final(done) {
    this.begin();
    socket.write("0\r\n\r\n");
    done();
  }

  // Ends an answer that has begun with the error that the handler died of.
  breakOff(error) {
    const described = describe(error);
    const type = described.errorType.replace(/[^\x21-\x7e]/g, "") || "Error";
    const body = Buffer.from(JSON.stringify(described)).toString("base64");
    socket.write(
      `0\r\nLambda-Runtime-Function-Error-Type: ${type}\r\nLambda-Runtime-Function-Error-Body: ${body}\r\n\r\n`,
    );
    this.destroy();
    return this.answered;
  }
}

globalThis.awslambda = {
  streamifyResponse(handler, options) {
    handler[STREAM] = options ?? {};
    return handler;
  },
  HttpResponseStream: {
    from(stream, prelude) {
      stream.setContentType("application/vnd.awslambda.http-integration-response");
      stream.write(JSON.stringify(prelude ?? {}));
      stream.write(PRELUDE_END);
      return stream;
    },
  },
};

function fail(where, error) {
  const described = describe(error);
  const type = described.errorType.replace(/[^\x21-\x7e]/g, "");
  return call(
    `POST ${BASE}${where} HTTP/1.1\r\nContent-Type: application/json\r\nLambda-Runtime-Function-Error-Type: ${type}\r\n`,
    JSON.stringify(described),
  );
}

// ---- loading the handler ----

async function loadModule(file) {
  const base = path.resolve(root, file);
  const require = createRequire(pathToFileURL(path.join(root, "/")).href);
  const asModule = async (name) => import(pathToFileURL(name).href);
  if (fs.existsSync(`${base}.mjs`)) return asModule(`${base}.mjs`);
  if (fs.existsSync(`${base}.cjs`)) return require(`${base}.cjs`);
  if (fs.existsSync(`${base}.js`)) return isModule(`${base}.js`) ? asModule(`${base}.js`) : require(`${base}.js`);
  return require(base);
}

// Whether the package.json nearest to a .js file makes it an ES module.
function isModule(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const description = path.join(folder, "package.json");
    if (fs.existsSync(description)) return JSON.parse(fs.readFileSync(description, "utf8")).type === "module";
    if (folder === path.dirname(folder) || folder === root) return false;
  }
}

async function loadHandler(name) {
  const slash = name.lastIndexOf("/") + 1;
  const dot = name.indexOf(".", slash);
  if (dot <= slash || name.includes("..")) throw new RuntimeFailure("Runtime.MalformedHandlerName", "Bad handler");
  const file = name.slice(0, dot);
  let loaded;
  try {
    loaded = await loadModule(file);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw Object.assign(new RuntimeFailure("Runtime.UserCodeSyntaxError", String(error)), { stack: error.stack });
    }
    if (error?.code === "MODULE_NOT_FOUND" || error?.code === "ERR_MODULE_NOT_FOUND") {
      throw new RuntimeFailure("Runtime.ImportModuleError", String(error));
    }
    throw error;
  }
  const pick = (from) => name.slice(dot + 1).split(".").reduce((value, key) => value?.[key], from);
  const handler = pick(loaded) ?? pick(loaded?.default);
  if (handler === undefined) {
    throw new RuntimeFailure("Runtime.HandlerNotFound", `${name} is undefined or not exported`);
  }
  if (typeof handler !== "function") {
    throw new RuntimeFailure("Runtime.HandlerNotFound", `${name} is not a function`);
  }
  return handler;
}

// ---- answers of custom resources ----

// Handlers of custom resources put their answer to event.ResponseURL, and many of them with node:https and its port, whatever
// the URL says. Where that is a URL of ours, which is plain HTTP, the request goes there all the same.
let reachesResponses = false;
function reachResponses(event) {
  if (reachesResponses || typeof event?.ResponseURL !== "string") return;
  const ours = new URL(event.ResponseURL);
  if (ours.protocol !== "http:") return;
  reachesResponses = true;
  const require = createRequire(import.meta.url);
  const [http, https] = [require("node:http"), require("node:https")];
  const folder = ours.pathname.slice(0, ours.pathname.lastIndexOf("/") + 1);
  const request = https.request;
  https.request = function (first, ...rest) {
    const isUrl = typeof first === "string" || first instanceof URL;
    const target = isUrl ? new URL(first).pathname : first?.path;
    if (typeof target !== "string" || !target.startsWith(folder)) return request.call(this, first, ...rest);
    const options = isUrl ? (typeof rest[0] === "object" ? rest.shift() : {}) : first;
    const { host, agent, ...kept } = options;
    const { hostname, port } = ours;
    return http.request({ ...kept, path: target, protocol: "http:", hostname, port }, ...rest);
  };
  syncBuiltinESMExports();
}

// ---- invocations ----

// What is to be done once the event loop is empty.
let whenIdle;
process.on("beforeExit", () => {
  const idle = whenIdle;
  whenIdle = undefined;
  idle?.();
});

// Runs the handler: settles with [error, result].
function invoke(handler, event, headers) {
  return new Promise((settle) => {
    let done = false;
    let waits = true;
    const finish = (error, result, wait) => {
      if (done) return;
      done = true;
      if (wait && error == null) whenIdle = () => settle([error, result]);
      else settle([error, result]);
    };
    const deadline = Number(headers["lambda-runtime-deadline-ms"]);
    reachResponses(event);
    const parsed = (name) => (headers[name] ? JSON.parse(headers[name]) : undefined);
    const callback = (error, result) => finish(error, result, waits);
    const context = {
      get callbackWaitsForEmptyEventLoop() {
        return waits;
      },
      set callbackWaitsForEmptyEventLoop(value) {
        waits = Boolean(value);
      },
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
      memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
      logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
      logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
      clientContext: parsed("lambda-runtime-client-context"),
      identity: parsed("lambda-runtime-cognito-identity"),
      invokedFunctionArn: headers["lambda-runtime-invoked-function-arn"],
      awsRequestId: headers["lambda-runtime-aws-request-id"],
      getRemainingTimeInMillis: () => deadline - Date.now(),
      succeed: (result) => finish(null, result, false),
      fail: (error) => finish(error ?? new Error("handled"), undefined, false),
      done: (error, result) => finish(error, result, false),
    };
    // An event loop that runs dry without an answer answers null.
    whenIdle = () => finish(null, null, false);
    let returned;
    try {
      returned = handler(event, context, callback);
    } catch (error) {
      return finish(error ?? new Error(String(error)), undefined, false);
    }
    if (typeof returned?.then === "function") {
      returned.then(
        (result) => finish(null, result, false),
        (error) => finish(error ?? new Error(String(error)), undefined, false),
      );
    }
  });
}

// Runs a streaming handler. Its answer is over when it has settled and its stream has ended.
async function stream(handler, id, body, headers) {
  const response = new ResponseStream(id);
  // A stream that breaks is told by the handler's own error.
  response.on("error", () => {});
  try {
    const [error] = await invoke((event, context) => handler(event, response, context), JSON.parse(body.toString("utf8")), headers);
    if (error != null) throw error;
    whenIdle = undefined;
    socket.ref();
    if (!response.writableEnded) response.end();
    await finished(response);
    await response.answered;
  } catch (error) {
    whenIdle = undefined;
    socket.ref();
    console.error("Invoke Error", `\t${forLog(error)}`.trim());
    if (response.begun) await response.breakOff(error);
    else await fail(`invocation/${id}/error`, error);
  }
}

// Takes one event to its answer.
async function serve(handler) {
  socket.ref();
  const { headers, body } = await next();
  requestId = headers["lambda-runtime-aws-request-id"];
  const trace = headers["lambda-runtime-trace-id"];
  if (trace) process.env._X_AMZN_TRACE_ID = trace;
  else delete process.env._X_AMZN_TRACE_ID;
  // The socket does not count while the handler runs, so that the event loop can run empty.
  socket.unref();
  const id = requestId;
  if (handler[STREAM]) return stream(handler, id, body, headers);
  let [error, result] = [null, undefined];
  let text;
  try {
    [error, result] = await invoke(handler, JSON.parse(body.toString("utf8")), headers);
    text = JSON.stringify(result === undefined ? null : result) ?? "null";
  } catch (thrown) {
    error = thrown;
  }
  whenIdle = undefined;
  socket.ref();
  if (error != null) {
    console.error("Invoke Error", `\t${forLog(error)}`.trim());
    await fail(`invocation/${id}/error`, error);
  } else {
    await respond(id, text);
  }
}

function fatal(type, label) {
  return (reason) => {
    const error = new RuntimeFailure(type, util.types.isNativeError(reason) ? String(reason) : String(reason));
    error.stack = reason?.stack ?? error.stack;
    console.error(label, forLog(error));
    socket.ref();
    const where = requestId ? `invocation/${requestId}/error` : "init/error";
    const shown = type === "Runtime.UnhandledPromiseRejection" ? error : reason;
    fail(where, shown).then(() => process.exit(128 + 1));
  };
}
process.on("uncaughtException", fatal("Runtime.UncaughtException", "Uncaught Exception"));
process.on("unhandledRejection", fatal("Runtime.UnhandledPromiseRejection", "Unhandled Promise Rejection"));

// ---- spares ----

// A process that is started before anybody needs it is told on this socket what it is for, in one message.
const CONTROL = 198;
const MESSAGE_LIMIT = 256 * 1024;

// Goes once through what an environment does first, with a server of its own and a handler that does nothing: what is loaded
// and compiled by that is not loaded and compiled in somebody's cold start.
async function rehearse() {
  const require = createRequire(import.meta.url);
  // What most handlers load anyway, the AWS SDK foremost.
  for (const name of ["http", "https", "crypto", "stream", "zlib", "os", "url"]) require(`node:${name}`);
  const reply = (status, rest) => `HTTP/1.1 ${status} OK\r\nContent-Type: application/json\r\n${rest}`;
  const event = reply(200, "Lambda-Runtime-Aws-Request-Id: rehearsal\r\nLambda-Runtime-Deadline-Ms: 0\r\nContent-Length: 2\r\n\r\n{}");
  const server = net.createServer((end) => {
    end.on("data", (request) => end.write(request.includes("/next ") ? event : reply(202, "Content-Length: 0\r\n\r\n")));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  connect(`127.0.0.1:${server.address().port}`);
  root = path.dirname(process.argv[1]);
  const handler = await loadHandler("rehearsal.handler");
  for (let round = 0; round < 3; round++) await serve(handler);
  socket.removeAllListeners("close");
  socket.destroy();
  server.close();
  requestId = "";
}

// Waits to be told which function this process is for.
function becomeFunction() {
  const message = Buffer.alloc(MESSAGE_LIMIT);
  const length = fs.readSync(CONTROL, message);
  if (length === 0) process.exit(0);
  fs.closeSync(CONTROL);
  const { folder, handler, variables } = JSON.parse(message.toString("utf8", 0, length));
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
  process.chdir(folder);
  process.argv[2] = handler;
  // NODE_PATH has been read before it was there.
  Module._initPaths();
}

if (process.argv[2] === "--spare") {
  await rehearse();
  becomeFunction();
}
root = process.env.LAMBDA_TASK_ROOT ?? process.cwd();
connect(process.env.AWS_LAMBDA_RUNTIME_API);

let handler;
try {
  handler = await loadHandler(process.argv[2] ?? process.env._HANDLER);
} catch (error) {
  console.error("Uncaught Exception", forLog(error));
  await fail("init/error", error);
  process.exit(1);
}
for (;;) await serve(handler);
