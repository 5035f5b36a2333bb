/** What happens on the legal side and may start a period. */
export const legalEventKinds = [
  'ORDER_ISSUED',
  'ORDER_SERVED',
  'ORDER_ENDS',
  'EXTENSION_REQUESTED',
  'VIOLATION_REPORTED',
  'FILING_FILED',
  'FILING_ANSWERED',
  'EXAMINATION_ORDERED',
  'EXAMINATION_DONE',
  'HEARING_SET',
  'DECISION_RECEIVED',
  'DOCUMENT_SERVED',
] as const;
