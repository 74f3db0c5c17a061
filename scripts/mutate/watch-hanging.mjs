import { writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

/** A thread beside the runner: makes `file` where the process works longer than `longest` ms while `turn` stays the same; 0: none. */
const { turn, file, longest } = workerData;

const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

let last = 0;
let since = worked();
setInterval(() => {
  const now = Atomics.load(turn, 0);
  if (now !== last) {
    last = now;
    since = worked();
  } else if (now !== 0 && worked() - since > longest) writeFileSync(file, '');
}, 500);
