/** Why the hub cannot do what it was told to. Closed: scripts may look for the code. */
export type HubErrorCode =
  | 'ALREADY_RUNNING'
  | 'DATA_DAMAGED'
  | 'DATA_NOT_WRITABLE'
  | 'DATABASE_FAILED'
  | 'DEMO_FAILED'
  | 'EVIDENCE_FAULT'
  | 'EVIDENCE_UNREADABLE'
  | 'LEDGER_FAULT'
  | 'LEDGER_UNREADABLE'
  | 'NETWORK_EXISTS'
  | 'NO_DATABASE'
  | 'NOT_FOUND'
  | 'NOT_RUNNING'
  | 'PORT_IN_USE'
  | 'PRODUCTION_REFUSED'
  | 'SERVICE_FAILED'
  | 'UNKNOWN_PERSONA'
  | 'UNKNOWN_SERVICE'
  | 'UNSUPPORTED_PLATFORM';

/** Told to the person at the terminal as one line: the code, what happened, what to do. */
export class HubError extends Error {
  readonly code: HubErrorCode;
  constructor(code: HubErrorCode, message: string) {
    super(message);
    this.name = 'HubError';
    this.code = code;
  }
}
