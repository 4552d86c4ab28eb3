import { Feed } from './feed.ts';
import type { Ports } from './ports.ts';
import { ReadModels } from './readModels.ts';
import { Turns } from './turns.ts';

/** The ports, and what this process keeps in memory beside them. */
export interface Workbench extends Ports {
  readonly models: ReadModels;
  readonly feed: Feed;
  readonly turns: Turns;
}

/** A workbench over the ports; one for each event log in a process. */
export function workbenchOver(ports: Ports): Workbench {
  const feed = new Feed();
  return { ...ports, feed, models: new ReadModels(ports.log, feed), turns: new Turns() };
}
