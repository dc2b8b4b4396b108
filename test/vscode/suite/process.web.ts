/** The little of Node's `process` that the assert package looks at. */
const process = { env: {}, argv: [], platform: 'browser', versions: {}, cwd: () => '/', emitWarning: () => undefined, nextTick: (run: (...values: unknown[]) => void, ...values: unknown[]) => { queueMicrotask(() => { run(...values); }); }, on: () => undefined, removeListener: () => undefined, listenerCount: () => 0 };
export { process };
