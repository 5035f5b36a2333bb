import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Environment that cannot be used, with every fault at once. */
export class EnvironmentError extends Error {
  readonly faults: readonly string[];
  constructor(service: string, faults: readonly string[]) {
    super([`ENVIRONMENT_INVALID: ${service} cannot start with this environment:`, ...faults.map((fault) => `  ${fault}`)].join('\n'));
    this.name = 'EnvironmentError';
    this.faults = faults;
  }
}

export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

/** This process's own environment, for entry files to hand on. */
export const processEnvironment: EnvironmentSource = process.env;

/**
 * Parses a service's variables. A variable `X` may also be given as `X_FILE`, the path of a file that holds it.
 * @throws EnvironmentError naming every variable that is missing or wrong; never its value
 */
export function parseEnvironment<Shape extends z.ZodRawShape>(
  service: string,
  shape: Shape,
  source: EnvironmentSource,
): z.infer<z.ZodObject<Shape>> {
  const faults: string[] = [];
  const values: Record<string, string> = {};
  for (const name of Object.keys(shape)) {
    const value = source[name];
    const path = source[`${name}_FILE`];
    if (value !== undefined && path !== undefined) faults.push(`${name}: given twice, also as ${name}_FILE`);
    if (value !== undefined && value !== '') values[name] = value;
    else if (path !== undefined && path !== '') {
      const content = readSecret(path);
      if (content === null) faults.push(`${name}_FILE: the file cannot be read`);
      else values[name] = content;
    }
  }
  const parsed = z.object(shape).safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const name = String(issue.path[0]);
      if (!faults.some((fault) => fault.startsWith(name)))
        faults.push(`${name}: ${values[name] === undefined ? 'missing' : issue.message}`);
    }
  }
  if (!parsed.success || faults.length > 0) throw new EnvironmentError(service, faults);
  return parsed.data;
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Thirty-two random bytes in base64. */
export const keyVariable = z
  .string()
  .transform((text) => Buffer.from(text, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64');

/** A JSON Web Key or key set, as JSON text. */
export const jsonVariable = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'must be JSON' });
    return z.NEVER;
  }
});

export const portVariable = z.coerce.number().int().min(0).max(65535);
export const databaseUrlVariable = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' });
export const serviceUrlVariable = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// URL' });
/** The address to listen on: loopback unless the network around it is private to the services. */
export const hostVariable = z.string().min(1).default('127.0.0.1');
