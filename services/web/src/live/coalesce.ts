/** Collects what arrives within `wait` ms and hands it over once: ten hints of one moment are one refetch. */
export function coalesce<T>(wait: number, deliver: (batch: readonly T[]) => void): (item: T) => void {
  let batch: T[] = [];
  return (item) => {
    batch.push(item);
    if (batch.length > 1) return;
    setTimeout(() => {
      const full = batch;
      batch = [];
      deliver(full);
    }, wait);
  };
}
