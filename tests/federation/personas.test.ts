import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personaNames } from '../../hub/demo/personas.ts';
import { startTestHub, type TestHub } from '../support/testNetwork.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub();
});
afterAll(() => hub.stop());

describe('every persona', () => {
  it.each(personaNames)('%s is told who they are', async (persona) => {
    const { data } = await hub.ask(persona, '{ viewer { memberId roles organisation { name kind } } }');
    expect(data.viewer.roles.length).toBeGreaterThan(0);
    expect(data.viewer.organisation.name).not.toBe('');
  });
});
