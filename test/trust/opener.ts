import { measureOpening } from './large.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('FOLDER');
console.log(JSON.stringify(await measureOpening(folder)));
