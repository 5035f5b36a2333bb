/** One mistake of a user's, as a payload tells it. */
export interface Refusal<Code extends string> {
  readonly code: Code;
  readonly field: string | null;
  readonly message: string;
}

/** The errors of a payload that refuses. @param about the field at fault, and a sentence without anything personal */
export const refusal = <Code extends string>(
  code: Code,
  { field, message }: { readonly field: string | null; readonly message: string },
): readonly [Refusal<Code>] => [{ code, field, message }];
