import { resolvePath } from './paths'

/** What the language itself brings, and what WeChat adds to it: everything else a browser or Node offers is absent on the phone. */
const PRESENT = new Set(('Object Array Boolean Number String Symbol BigInt Math JSON Date RegExp Error EvalError RangeError ReferenceError SyntaxError TypeError '
  + 'URIError AggregateError Promise Proxy Reflect Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array '
  + 'Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array parseInt parseFloat isNaN isFinite encodeURI encodeURIComponent '
  + 'decodeURI decodeURIComponent escape unescape NaN Infinity undefined').split(' '))

/** WeChat answers `Function(…)` with a function that does nothing. */
function SilentFunction(): () => undefined {
  return () => undefined
}
SilentFunction.prototype = Function.prototype

/** The scope that every script of the mini-program sees as its globals. `given` adds wx, App, Page, timers and the like. */
export function createScope(given: Record<string, unknown>): Record<string, unknown> {
  const scope = Object.create(null) as Record<string, unknown>
  for (let from: object | null = globalThis; from !== null; from = Object.getPrototypeOf(from) as object | null) {
    for (const name of Object.getOwnPropertyNames(from)) if (!PRESENT.has(name)) scope[name] = undefined
  }
  for (const name of PRESENT) scope[name] = (globalThis as Record<string, unknown>)[name]
  return Object.assign(scope, { window: undefined, document: undefined, self: undefined, navigator: undefined, location: undefined, Function: SilentFunction, globalThis: scope, global: scope }, given)
}

type Load = (name: string) => unknown

/** Loads scripts by path, each once, as small CommonJS modules inside `scope`. A missing script throws with the name of who asked. */
export function createLoader(scripts: Record<string, string>, scope: Record<string, unknown>): Load {
  const loaded = new Map<string, { exports: unknown }>()
  const load: Load = (name) => {
    const known = loaded.get(name)
    if (known) return known.exports
    const source = scripts[name]
    if (source === undefined) throw new Error(`module '${name}.js' is not defined`)
    const module = { exports: {} as unknown }
    loaded.set(name, module)
    const require: Load = (target) => load(resolvePath(name, target).replace(/\.js$/, ''))
    evaluate(name, source, { require, module, exports: module.exports }, scope)
    return module.exports
  }
  return load
}

function evaluate(name: string, source: string, locals: Record<string, unknown>, scope: Record<string, unknown>): void {
  const names = Object.keys(locals)
  // `with` is what lets a script see a polyfill that another script puts on globalThis, and hides what the phone lacks.
  const wrapped = new Function('scope', `with (scope) { return function (${names.join(', ')}) { ${source}\n} }\n//# sourceURL=${name}.js`) as (scope: object) => (...values: unknown[]) => void
  wrapped(scope)(...Object.values(locals))
}
