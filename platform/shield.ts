import { createRequire } from 'node:module';

/**
 * graphql-shield's ES module build does not load on Node 23 and later, its CommonJS build does everywhere.
 * graphql-middleware comes the same way: it knows shield's rules by their class, of which each build has its own.
 * This is the only file that loads them.
 */
const require = createRequire(import.meta.url);
const { shield, rule, allow, deny } = require('graphql-shield') as typeof import('graphql-shield');
const { applyMiddleware } = require('graphql-middleware') as typeof import('graphql-middleware');

export { allow, applyMiddleware, deny, rule, shield };
