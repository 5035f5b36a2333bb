/** Composes the supergraph from the four schemas: `write` it, or `check` that the committed one is current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { readSdl } from '../platform/sdl.ts';
import { subgraphNames } from '../platform/subgraph.ts';

const target = new URL('../gateway/supergraph.graphql', import.meta.url);

function compose(): string {
  const composed = composeServices(
    subgraphNames.map((name) => ({
      name,
      url: `http://${name}.internal/graphql`,
      typeDefs: parse(readSdl(new URL(`../subgraphs/${name}/`, import.meta.url))),
    })),
  );
  if (composed.supergraphSdl === undefined)
    throw new Error(`The schemas do not compose:\n${composed.errors?.map(({ message }) => `  ${message}`).join('\n')}`);
  return `# Composed from the subgraphs' schemas by \`npm run generate\`; not to be edited.\n${composed.supergraphSdl.trim()}\n`;
}

const command = process.argv[2];
const composed = compose();
if (command === 'write') {
  writeFileSync(target, composed);
} else if (command === 'check') {
  if (readFileSync(target, 'utf8') !== composed) {
    console.error('gateway/supergraph.graphql is not current; run `npm run generate`.');
    process.exit(1);
  }
} else {
  console.error('Say `write` or `check`.');
  process.exit(2);
}
