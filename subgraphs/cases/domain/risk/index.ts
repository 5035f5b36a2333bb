export * from './answers.ts';
export * from './questionSets.ts';
