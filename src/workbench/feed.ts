/** Told the version that a study has reached; perhaps more than once. Must not throw. */
export type VersionListener = (version: number) => void;

/** Tells whoever listens that a study has new entries, by whichever process. */
export class Feed {
  private readonly listeners = new Map<string, Set<VersionListener>>();

  /** Listens to a study until the function that it answers with is called. */
  subscribe(study: string, listener: VersionListener): () => void {
    const listening = this.listeners.get(study) ?? new Set();
    this.listeners.set(study, listening.add(listener));
    return () => {
      listening.delete(listener);
      if (listening.size === 0 && this.listeners.get(study) === listening) this.listeners.delete(study);
    };
  }

  announce(study: string, version: number): void {
    for (const listener of [...(this.listeners.get(study) ?? [])]) listener(version);
  }

  /** Studies that somebody listens to. */
  get listenedTo(): readonly string[] {
    return [...this.listeners.keys()];
  }
}
