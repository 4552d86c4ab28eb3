import { randomUUID } from 'node:crypto';
import type { Clock, Ids } from './ports.ts';

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** Random UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() };
