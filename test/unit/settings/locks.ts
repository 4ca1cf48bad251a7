/** Locks as a browser has them, as far as asking for one by turn goes: Node 20 has none. */
export function byTurn(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
  return { request: request as LockManager['request'] };
}
