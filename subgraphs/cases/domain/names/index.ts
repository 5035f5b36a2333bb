export { type Grade, gradeOf, type MatchKind, matchKeysOf } from './matchKeys.ts';
