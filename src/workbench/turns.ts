/**
 * One job at a time for each key, in the order in which they came: those who
 * change a study in this process wait for each other instead of competing.
 */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<Value>(key: string, job: () => Promise<Value>): Promise<Value> {
    const before = this.last.get(key) ?? Promise.resolve();
    // Another's failure is the other's to tell.
    const mine = before.then(job, job);
    this.last.set(key, mine);
    const leave = () => {
      if (this.last.get(key) === mine) this.last.delete(key);
    };
    mine.then(leave, leave);
    return mine;
  }
}
