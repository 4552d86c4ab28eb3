import { memoryLog } from './memoryLog.ts';
import { eventLogContract } from './testing/eventLogContract.ts';

eventLogContract('in memory', () => ({ open: memoryLog }));
