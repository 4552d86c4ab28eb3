import type { ServerResponse } from 'node:http';
import type { Feed } from '#workbench/feed';
import { apiError } from './apiError.ts';

export interface ListenersOptions {
  /** Most connections at a time. */
  readonly most: number;
  /** How often a silent connection is told that it stands, so that those between do not close it. */
  readonly heartbeatMilliseconds: number;
}

/** What a listener has not read yet before we let go of it: it will come back and be told where things stand. */
const mostUnread = 64 * 1024;

/** How long a browser waits before it connects again. */
const reconnectMilliseconds = 2000;

/** Browsers that are told of new versions, as server-sent events. */
export class Listeners {
  private readonly open = new Map<ServerResponse, () => void>();
  private readonly feed: Feed;
  private readonly options: ListenersOptions;
  private isStopping = false;

  constructor(feed: Feed, options: ListenersOptions) {
    this.feed = feed;
    this.options = options;
  }

  /** Throws an `ApiError` when there are too many, or none can come any more. */
  askForRoom(): void {
    if (this.isStopping) throw apiError('isStopping', {});
    const { most } = this.options;
    if (this.open.size >= most) throw apiError('tooManyListeners', { limit: most });
  }

  /**
   * Tells a connection of a study's versions from now on, each with its
   * version as the event's id; first of the one it has, unless the browser
   * says that it has seen that one. Versions that come while the browser does
   * not read are left out: only the newest counts.
   */
  add(
    response: ServerResponse,
    study: { readonly id: string; readonly version: number; readonly seen: number | undefined },
  ): void {
    // Gone while the study was opened: nobody would tell us again.
    if (response.destroyed) return;
    let told = study.seen ?? -1;
    const tell = (version: number) => {
      if (version <= told) return;
      told = version;
      if (response.writableLength > mostUnread) response.destroy();
      else response.write(`id: ${version}\ndata: ${JSON.stringify({ version })}\n\n`);
    };
    response.write(`retry: ${reconnectMilliseconds}\n\n`);
    const unsubscribe = this.feed.subscribe(study.id, tell);
    const heartbeat = setInterval(() => {
      if (response.writableLength > mostUnread) response.destroy();
      else response.write(': still here\n\n');
    }, this.options.heartbeatMilliseconds);
    heartbeat.unref();
    const leave = () => {
      unsubscribe();
      clearInterval(heartbeat);
      this.open.delete(response);
    };
    this.open.set(response, leave);
    response.on('close', leave);
    response.on('error', leave);
    tell(study.version);
  }

  /** Ends every connection; none can come any more. */
  stop(): void {
    this.isStopping = true;
    for (const [response, leave] of [...this.open]) {
      leave();
      response.end();
    }
  }
}
