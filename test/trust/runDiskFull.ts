import { fillDisk } from './diskFull.ts';

// A process of its own, since the disk exists in its own namespace only.
const [disk] = process.argv.slice(2);
if (!disk) throw new Error('DISK');
console.log(JSON.stringify(await fillDisk(disk)));
