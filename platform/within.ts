/**
 * Waits for work so long and no longer. What is late goes on by itself.
 * @param late gives what there is instead, or throws
 */
export function within<Result>(work: Promise<Result>, milliseconds: number, late: () => Result): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  }).then(late);
  return Promise.race([work, timeout]).finally(() => clearTimeout(timer));
}
