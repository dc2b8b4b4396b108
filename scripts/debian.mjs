// Programs that tests need and npm does not have.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first of these paths that is there; on Debian, as root, the package is installed when none is. */
export function program({ name, package: wanted, paths, otherwise }) {
  const find = () => paths.find((path) => path && existsSync(path));
  if (!find() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${name} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', wanted], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  const found = find();
  if (!found) throw new Error(`${name} is not here: run "sudo apt-get install --no-install-recommends ${wanted}", or ${otherwise}.`);
  return found;
}
