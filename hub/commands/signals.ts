/** Waits for Ctrl-C or a stop signal, then stops; a second Ctrl-C does not wait. */
export function untilStopped(stop: () => Promise<void>, onStopping: () => void = () => undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    const onSignal = () => {
      if (stopping) process.exit(130);
      stopping = true;
      onStopping();
      stop().then(resolve, reject);
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    process.on('SIGHUP', onSignal);
  });
}
