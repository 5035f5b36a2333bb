export { type Grade, gradeOf, type MatchKey, type MatchKind, matchKeysOf } from './matchKeys.ts';
