export const servedToSides = ['RESPONDENT', 'SURVIVOR'] as const;
export const servedHow = ['IN_PERSON', 'AT_THE_UNIT', 'BY_POST', 'ELECTRONICALLY', 'REFUSED_TO_SIGN', 'NOT_SAID'] as const;
export const violationStates = ['REPORTED', 'RECORDED', 'DECIDED'] as const;

/** Whether what somebody wrote is fit to be kept: not empty, and not too long. */
export const isText = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;

/** The same for what may be left out. */
export const isTextOrNothing = (text: string | null | undefined, most: number): boolean =>
  text === null || text === undefined || isText(text, most);
