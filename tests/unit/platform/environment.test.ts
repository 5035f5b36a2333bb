import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyVariable, parseEnvironment, portVariable, serviceUrlVariable } from '../../../platform/environment.ts';
import { errorMessages, maskError } from '../../../platform/errors.ts';
import { storedId } from '../../../platform/ids.ts';
import { createLog, describeError } from '../../../platform/log.ts';
import { DateScalar, DateTimeScalar } from '../../../platform/scalars.ts';

const folder = mkdtempSync(join(tmpdir(), 'saya-environment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'key');
const key = Buffer.alloc(32, 7).toString('base64');
writeFileSync(file, `${key}\n`);

const shape = { THE_PORT: portVariable, THE_KEY: keyVariable, THE_URL: serviceUrlVariable };
const parse = (source: Record<string, string>) => parseEnvironment('test', shape, source);
const sound = { THE_PORT: '80', THE_KEY: key, THE_URL: 'http://127.0.0.1:1/graphql' };

describe('an environment', () => {
  it('that is sound is parsed', () => {
    expect(parse(sound)).toEqual({ THE_PORT: 80, THE_KEY: Buffer.alloc(32, 7), THE_URL: sound.THE_URL });
  });

  it('may name a file that holds the value', () => {
    const { THE_KEY: _value, ...rest } = sound;
    expect(parse({ ...rest, THE_KEY_FILE: file }).THE_KEY).toEqual(Buffer.alloc(32, 7));
  });

  it('tells every fault at once and no value', () => {
    const faults = () => parse({ THE_PORT: 'seventy', THE_KEY: 'c2hvcnQ=', THE_URL: '' });
    expect(faults).toThrow(/THE_PORT: (?!missing).*\n\s+THE_KEY: must be 32 bytes.*\n\s+THE_URL: missing/);
    expect(faults).toThrow(/^(?!.*(seventy|c2hvcnQ))/s);
  });

  it('does not take a variable twice, nor a file that is not there', () => {
    expect(() => parse({ ...sound, THE_KEY_FILE: file })).toThrow('THE_KEY: given twice');
    const { THE_KEY: _value, ...rest } = sound;
    expect(() => parse({ ...rest, THE_KEY_FILE: join(folder, 'absent') })).toThrow('THE_KEY_FILE: the file cannot be read');
  });
});

describe('an error on its way to a client', () => {
  it('of an unknown code loses its text, path in our code and everything else', () => {
    const masked = maskError(
      { message: 'duplicate key (address)=(x)', path: ['a'], extensions: { code: '23505', stacktrace: ['at x.ts:1'], parameters: ['x'] } },
      'r1',
    );
    expect(masked).toEqual({
      message: errorMessages.INTERNAL_SERVER_ERROR,
      path: ['a'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' },
    });
  });

  it('of a code that is told keeps its sentence; of another it gets the code’s own', () => {
    expect(maskError({ message: 'first must be from 1 to 100.', extensions: { code: 'BAD_USER_INPUT' } }, 'r').message).toBe(
      'first must be from 1 to 100.',
    );
    expect(maskError({ message: 'jwt: secret', extensions: { code: 'UNAUTHENTICATED' } }, 'r').message).toBe(errorMessages.UNAUTHENTICATED);
  });
});

describe('a log line', () => {
  it('holds only what may be logged', () => {
    const lines: string[] = [];
    const log = createLog({ service: 'test', destination: { write: (line) => lines.push(line) } });
    log.error('failed', { requestId: 'r', address: 'canary', variables: { name: 'canary' } } as object);
    expect(lines.join()).toContain('"requestId":"r"');
    expect(lines.join()).not.toContain('canary');
  });

  it('of an error holds its kind and place, never its text', () => {
    const cause = Object.assign(new Error('canary'), { code: '42501' });
    const described = describeError(new Error('canary', { cause }));
    expect(described.error).toBe('Error 42501');
    expect(
      JSON.stringify([described, describeError('canary'), describeError(Object.assign(new Error('x'), { code: 'canary text' }))]),
    ).not.toContain('canary');
  });
});

describe('ids and days from a client', () => {
  it('an id that is none is nobody’s', () => {
    expect(storedId("' or 1=1")).toBe('00000000-0000-0000-0000-000000000000');
    expect(storedId('5F0E2C9A-0000-4000-8000-000000000001')).toBe('5f0e2c9a-0000-4000-8000-000000000001');
  });

  it.each(['2026-02-30', '2026-13-01', '2026-3-1', '26-03-01', 'today', '', 20260301, null])('%s is no Date', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('YYYY-MM-DD');
  });

  it.each(['2026-03-01', '2026-03-01T10:00', '2026-03-01T25:00:00Z', 'now', 5])('%s is no DateTime', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow('ISO 8601');
  });

  it('moments are told in UTC, leap days are days', () => {
    expect(DateTimeScalar.serialize(DateTimeScalar.parseValue('2026-03-09T00:30:00+06:00'))).toBe('2026-03-08T18:30:00.000Z');
    expect(DateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
  });
});
