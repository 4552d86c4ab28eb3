import { competeOn } from './compete.ts';
import { openLog } from './realBench.ts';

const [folder, name, each] = process.argv.slice(2);
if (!folder || !name || !each) throw new Error('FOLDER NAME EACH');
const log = openLog(folder);
console.log(await competeOn(log, name, Number(each)));
log.close();
