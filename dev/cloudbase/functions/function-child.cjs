// Runs one cloud function in a process of its own, as an instance of CloudBase does: loaded once, called many times.
// Plain CommonJS, because a loader of TypeScript would be measured as part of the function's start.
// argv: the function's index.js, the local clock's offset in milliseconds, the most bytes it may answer.
const process = require('node:process')

const [, , entry, initialOffset, maxAnswerBytes] = process.argv
let offset = Number(initialOffset)

/** Functions see the local clock: only reading the current time is shifted, timers keep real pace. */
function shiftDate() {
  const RealDate = Date
  const realNow = RealDate.now
  RealDate.now = () => realNow() + offset
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [target.now()] : args, newTarget),
    apply: target => new target(target.now()).toString(),
  })
  RealDate.prototype.constructor = globalThis.Date
}

/** @returns {{json: string} | {refusal: 'answer-too-large'}} */
function answerOf(value) {
  const json = JSON.stringify(value) ?? 'null'
  return Buffer.byteLength(json) > Number(maxAnswerBytes) ? { refusal: 'answer-too-large' } : { json }
}

async function answerCall({ id, event, context }) {
  try {
    process.send({ id, ...answerOf(await loaded.main(event, context)) })
  } catch (error) {
    console.error(error)
    process.send({ id, refusal: 'function-failed', message: String(error?.message ?? error) })
  }
}

function load() {
  try {
    return require(entry)
  } catch (error) {
    console.error(error)
    process.send({ loadFailure: String(error?.message ?? error) }, () => process.exit(1))
    return undefined
  }
}

shiftDate()
const loaded = load()
process.on('disconnect', () => process.exit(0))
process.on('message', message => {
  if (message.call) void answerCall(message.call)
  else if (message.ping) process.send({ pong: true })
  else offset = message.offset
})
if (loaded) process.send({ ready: true })
