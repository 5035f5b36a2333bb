import { createRequire } from 'node:module';

/**
 * graphql-shield's ES module build does not load on Node 23 and later, its CommonJS build does everywhere.
 * This is the only file that loads it.
 */
const require = createRequire(import.meta.url);
const { shield, rule, allow, deny } = require('graphql-shield') as typeof import('graphql-shield');

export { allow, deny, rule, shield };
