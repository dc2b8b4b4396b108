// Parses the files of a folder by remark-parse and does nothing else: what `scherp check` is compared with.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from './remark.ts';

const [folder = '.'] = process.argv.slice(2);
let nodes = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))) nodes += remark(readFileSync(join(folder, name), 'utf8')).children.length;
process.stdout.write(`${String(nodes)}\n`);
