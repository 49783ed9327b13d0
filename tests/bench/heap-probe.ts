/** Prints the bytes of heap that the detector holds after it has judged 5,000 words; run with `--expose-gc`. */
import { firstMessage } from '../../lib/sample/first-message.ts';

const collect = globalThis.gc;
if (!collect) throw new Error('Run with --expose-gc.');
const text = `${firstMessage} `.repeat(25);
const heap = () => {
  for (let times = 0; times < 3; times += 1) collect();
  return process.memoryUsage().heapUsed;
};
const before = heap();
const { detect } = await import('../../lib/feedback/detect.ts');
detect(text);
console.log(heap() - before);
