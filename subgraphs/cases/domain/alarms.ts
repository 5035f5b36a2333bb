/** What a team can be alarmed about. */
export const alarmKinds = [
  'ORDER_ENDS_SOON',
  'ORDER_ENDED',
  'EXTENSION_UNANSWERED',
  'DEADLINE_SOON',
  'DEADLINE_TODAY',
  'DEADLINE_OVERDUE',
  'ANSWER_OVERDUE',
  'EVIDENCE_DAMAGED',
  'RISK_REASSESS',
  'DOCUMENT_SERVED',
] as const;
