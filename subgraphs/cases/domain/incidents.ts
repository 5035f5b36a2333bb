/** The six of GBVIMS, and what a legal case must know besides. */
export const incidentTypes = [
  'RAPE',
  'SEXUAL_ASSAULT',
  'PHYSICAL_ASSAULT',
  'FORCED_MARRIAGE',
  'DENIAL_OF_RESOURCES',
  'PSYCHOLOGICAL_ABUSE',
  'FOLLOWING',
  'THREAT_TO_STAFF',
  'ATTEMPTED_ABDUCTION',
  'ORDER_VIOLATION',
  'ADDRESS_LEAKED',
] as const;
