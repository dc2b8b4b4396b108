// Preloaded into a server: at its end two figures go to file descriptor 3, in milliseconds: the CPU time it took, and the longest
// that its event loop was held once it had answered for the first time.
const { monitorEventLoopDelay } = require('node:perf_hooks');
const RESOLUTION = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
process.stdin.once('data', () => { setTimeout(() => delay.enable(), 100); });
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  require('node:fs').writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, held: delay.max / 1e6 - RESOLUTION }));
});
