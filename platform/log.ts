import pino, { type Logger } from 'pino';

/** What a log line may carry. A shape that is not here cannot be logged: no free text, no variables, no error message. */
export interface LogFields {
  requestId?: string;
  subgraph?: string;
  /** The name of a job's task. */
  task?: string;
  code?: string;
  /** The class of an error and, for Postgres, its five-character SQLSTATE. Never its message. */
  error?: string;
  /** File and line of our own code only. */
  at?: string;
  port?: number;
  milliseconds?: number;
  status?: number;
  network?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const allowed: readonly (keyof LogFields)[] = [
  'requestId',
  'subgraph',
  'task',
  'code',
  'error',
  'at',
  'port',
  'milliseconds',
  'status',
  'network',
];

/** JSON lines on the given stream (standard error by default), with allow-listed fields only. */
export function createLog({
  service,
  destination = process.stderr,
}: {
  service: string;
  destination?: { write(line: string): unknown };
}): Log {
  const logger: Logger = pino(
    { base: { service }, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line: string) => destination.write(line) },
  );
  const pick = (fields: LogFields = {}) =>
    Object.fromEntries(allowed.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
  return {
    info: (event, fields) => logger.info(pick(fields), event),
    warn: (event, fields) => logger.warn(pick(fields), event),
    error: (event, fields) => logger.error(pick(fields), event),
  };
}

/** An error reduced to what may be logged: its class, SQLSTATE or system code, and the nearest line of our own code. */
export function describeError(error: unknown): Pick<LogFields, 'error' | 'at'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const root = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in root && typeof root.code === 'string' && /^[A-Z0-9_]{2,40}$/.test(root.code) ? ` ${root.code}` : '';
  const frame = /\/((?:platform|gateway|hub|subgraphs)\/[\w./-]+\.ts:\d+)/.exec(error.stack ?? '');
  return { error: `${root.constructor.name}${code}`, ...(frame?.[1] ? { at: frame[1] } : {}) };
}
