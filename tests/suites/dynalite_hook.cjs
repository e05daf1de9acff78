'use strict'
// Loaded by mocha before dynalite's tests: they then speak to the endpoint $AWS_ENDPOINT_URL instead of a server of their
// own. $SUITE_SKIP names a file with a JSON list of names of tests, $SUITE_ONLY says whether just those are run ("skipped")
// or all others ("others"); what became of each test is written to $SUITE_RESULTS.

const fs = require('fs')
const http = require('http')
const Module = require('module')
const path = require('path')

const endpoint = new URL(process.env.AWS_ENDPOINT_URL)
const skipped = new Set(JSON.parse(fs.readFileSync(process.env.SUITE_SKIP, 'utf8')))
const only = process.env.SUITE_ONLY

// The tests require dynalite itself as their parent folder, and of the part that stores how large an item is. Neither is here:
// it is given no chance to listen, and items of texts, which are all that is asked about, are as large as names and texts.
const own = {
  '..': () => ({ listen: (_, done) => done(), close: done => done() }),
  '../db': { itemSize: item => Object.entries(item).reduce((size, [name, { S }]) => size + name.length + S.length, 0) },
}
const load = Module._load
Module._load = function (request, parent, ...rest) {
  const isTest = parent && path.basename(path.dirname(parent.filename)) === 'test'
  return isTest && Object.hasOwn(own, request) ? own[request] : load.call(this, request, parent, ...rest)
}

const request = http.request
http.request = function (options, ...rest) {
  if (options.host === '127.0.0.1') Object.assign(options, { host: endpoint.hostname, port: endpoint.port })
  return request.call(this, options, ...rest)
}

// The tests wait whole seconds for a table to become ACTIVE; here it has before they ask.
const later = global.setTimeout
global.setTimeout = function (callback, wait, ...rest) {
  const theirs = wait >= 1000 && wait <= 6000 && new Error().stack.split('\n')[2].includes('/test/')
  return later(callback, theirs ? 10 : wait, ...rest)
}

// A name is a full title; where several tests have one title, the second is "title (2)", and so on.
const names = new Map()
function name (suite, seen = new Map()) {
  for (const test of suite.tests) {
    const title = test.fullTitle()
    const times = (seen.get(title) || 0) + 1
    seen.set(title, times)
    names.set(test, times > 1 ? `${title} (${times})` : title)
  }
  for (const inner of suite.suites) name(inner, seen)
}

exports.mochaHooks = {
  beforeAll () {
    name(this.test.parent)
  },
  beforeEach () {
    if (skipped.has(names.get(this.currentTest)) !== (only === 'skipped')) this.skip()
  },
  afterAll () {
    const results = [...names].map(([test, title]) => ({
      name: title,
      outcome: test.state || 'not run',
      message: test.err ? String(test.err.message) : '',
    }))
    fs.writeFileSync(process.env.SUITE_RESULTS, JSON.stringify(results))
  },
}
