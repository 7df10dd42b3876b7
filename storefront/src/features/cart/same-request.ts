/**
 * A form sent twice, with no script to hold it back, arrives as two equal requests: the second is then given the first
 * one's answer. Holds within one process, while the first is under way and `afterMs` more; a failure is not kept.
 */
export function sharedRequests<T>(afterMs: number): (name: string, run: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (name, run) => {
    const first = underWay.get(name);
    if (first) return first;
    const answer = run();
    const release = () => underWay.delete(name);
    underWay.set(name, answer);
    answer.then(() => setTimeout(release, afterMs).unref(), release);
    return answer;
  };
}
