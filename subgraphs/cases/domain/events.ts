export { legalEventKinds } from './deadlines/rule.ts';
